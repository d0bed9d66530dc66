//! A row that is hidden by being changed: Postgres refuses the change.
//!
//! What an UPDATE leaves behind must be visible by the policies for SELECT, as soon as the statement has a condition or gives
//! something back (manual, CREATE POLICY, table 292): with `deleted_at is null` there, `set deleted_at = now()` fails with 42501.

use diagnostics::{Diagnostic, Diagnostics, Span, codes};
use sql::condition::{Condition, ConditionKind, OperandKind};

use super::rules::using;
use crate::rule_sql::RuleSql;
use crate::{Command, FieldId, Model, Policy, PolicyKind, Table};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for (table, rules) in using(model) {
        let states: Vec<(&Policy, Vec<(FieldId, Span)>)> = rules
            .iter()
            .filter(|rule| rule.policy.commands.contains(&Command::Select))
            .map(|rule| {
                (rule.policy, states(table, rule.sql(table), &|range| rule.fragment.text.span_of(range)))
            })
            .collect();
        let asks = |policy: &Policy, field: FieldId| {
            states
                .iter()
                .filter(|(other, _)| other.span == policy.span)
                .flat_map(|(_, states)| states)
                .find(|(other, _)| *other == field)
                .map(|(_, span)| *span)
        };
        for at in 0..table.fields.len() {
            let field = FieldId(at as u32);
            if !table.is_changeable_by_rules(field) {
                continue;
            }
            let closing = table.policies.iter().filter(|policy| {
                policy.kind == PolicyKind::Restrictive && policy.commands.contains(&Command::Select)
            });
            let closed = closing.filter_map(|policy| asks(policy, field)).next();
            // One rule that does not ask for it is enough to see the row.
            let opened: Option<Vec<Span>> =
                table.opening(Command::Select).map(|policy| asks(policy, field)).collect();
            let Some(span) = closed.or(opened.and_then(|spans| spans.first().copied())) else { continue };
            let Some(writer) = table.opening(Command::Update).find(|policy| policy.may_change(field)) else {
                continue;
            };
            let name = &table.field(field).graphql;
            diagnostics.push(
                Diagnostic::new(
                    codes::HIDDEN_BY_CHANGE,
                    span,
                    format!("whoever changes `{name}` so that this no longer holds is refused"),
                )
                .label("rows that were changed must still be seen")
                .also(writer.span, format!("`{}` lets `{name}` be changed", writer.name))
                .help("leave this condition to queries, or let a function of mode TENANT make the change"),
            );
        }
    }
}

/// The columns that must have one of some constant values, by this condition alone.
fn states(
    table: &Table,
    sql: RuleSql<'_>,
    place: &dyn Fn(std::ops::Range<usize>) -> Span,
) -> Vec<(FieldId, Span)> {
    let mut found = Vec::new();
    must_hold(&sql.parsed.condition, &mut |condition| {
        let name = match &condition.kind {
            ConditionKind::Compare { .. } => match sql.comparison(condition) {
                Some(comparison) if comparison.with.kind == OperandKind::Constant => &comparison.column.text,
                Some(_) | None => return,
            },
            ConditionKind::Value(operand) => match &operand.kind {
                OperandKind::Column(parts) => match parts.last() {
                    Some(last) if sql.takes_from_row(&operand.range) => &last.text,
                    Some(_) | None => return,
                },
                _ => return,
            },
            ConditionKind::Not(_) | ConditionKind::All(_) | ConditionKind::Any(_) => return,
        };
        let is_it = |field: &crate::Field| field.column().is_some_and(|column| column.name.as_str() == name);
        let field = table.fields.iter().position(is_it).map(|at| FieldId(at as u32));
        found.extend(field.map(|field| (field, place(condition.range.clone()))));
    });
    found
}

/// The parts that all have to hold; a flag may be asked for with `not`.
fn must_hold<'a>(condition: &'a Condition, visit: &mut dyn FnMut(&'a Condition)) {
    match &condition.kind {
        ConditionKind::All(parts) => parts.iter().for_each(|part| must_hold(part, visit)),
        ConditionKind::Not(inner) => {
            if matches!(inner.kind, ConditionKind::Value(_)) {
                visit(inner);
            }
        }
        ConditionKind::Any(_) => {}
        ConditionKind::Compare { .. } | ConditionKind::Value(_) => visit(condition),
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, build_with};

    fn found(policies: &str) -> usize {
        let sdl = format!(
            "{PEOPLE} type Note @table @tenant(by: \"company\") {policies} \
             {{ id: ID! company: Company! author: Person! @frozen text: String hidden: Boolean! deletedAt: DateTime }}"
        );
        let built = build_with(&sdl, &[]);
        assert_eq!(built.found, [], "nothing else is wrong");
        let mut diagnostics = diagnostics::Diagnostics::default();
        super::check(&built.model.unwrap(), &mut diagnostics);
        diagnostics.into_sorted().len()
    }

    #[test]
    fn a_state_that_everybody_must_see_cannot_be_left() {
        let all = |using: &str| {
            found(&format!("@policy(name: \"all\", for: [SELECT, UPDATE], using: \"{using}\")"))
        };
        assert_eq!(all("note.deleted_at is null"), 1);
        assert_eq!(all("not note.hidden and note.text <> ''"), 2);
        assert_eq!(all("note.hidden or note.deleted_at is null"), 0, "the other may hold");
        assert_eq!(all("note.author_id = (select app_private.uid())"), 0);
        let write = "@policy(name: \"write\", for: [UPDATE], owner: \"author\", columns: [\"text\"])";
        let read = "@policy(name: \"read\", for: [SELECT], using: \"note.deleted_at is null\")";
        assert_eq!(found(&format!("{write} {read}")), 0, "nobody changes it");
        let own = "@policy(name: \"own\", for: [SELECT, UPDATE], owner: \"author\")";
        assert_eq!(found(&format!("{own} {read}")), 0, "its owner still sees it");
        let close =
            "@policy(name: \"gone\", as: RESTRICTIVE, for: [SELECT], using: \"note.deleted_at is null\")";
        assert_eq!(found(&format!("{own} {close}")), 1);
    }
}
