//! `action: ANONYMIZE`: which fields a row loses, and how it is known that it has lost them.

use diagnostics::{Diagnostic, Span, codes};
use syntax::ast::{Argument, Value as AstValue, ValueKind};

use crate::arguments::{Word, items, member, text, word};
use crate::build::{Builder, Slot};
use crate::condition::Refusal;
use crate::{
    Anonymized, Anonymous, Builtin, FieldId, FieldKind, Owner, Purpose, RetentionAction, TableId, Value,
};

/// `anonymize` and `mark` as written.
pub(super) type Given<'a> = (Option<&'a Argument>, Option<Word<'a>>);

/// Nothing else asks for them.
pub(super) fn refuse_elsewhere(builder: &mut Builder<'_>, (set, mark): Given<'_>) -> Option<()> {
    let Some(span) = set.map(|set| set.span).or(mark.map(|mark| mark.span)) else { return Some(()) };
    let help = "write `action: ANONYMIZE`, or remove it";
    builder.error(codes::ANONYMIZE, span, "nothing is anonymized", help);
    None
}

pub(super) fn decode<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    at: Span,
    by: FieldId,
    (given, mark): Given<'a>,
) -> Option<RetentionAction> {
    let Some(given) = given.filter(|given| items(&given.value).next().is_some()) else {
        builder.error(
            codes::ANONYMIZE,
            at,
            "nothing says what a row loses",
            "name the fields: `anonymize: [{ field: \"email\" }, { field: \"name\", value: \"somebody\" }]`",
        );
        return None;
    };
    let mark = match mark {
        Some(word) => Some(marked(builder, table, word)?),
        None => None,
    };
    let mut set: Vec<Anonymized> = Vec::new();
    let mut right = true;
    for item in items(&given.value) {
        let rules = Rules { by: Some(by), is_told: mark.is_some() };
        let Some(one) = one(builder, table, rules, item) else {
            right = false;
            continue;
        };
        if set.iter().any(|other| other.field == one.field) {
            builder.error(codes::ANONYMIZE, item.span, "this field is lost already", "keep one of them");
            right = false;
        }
        set.push(one);
    }
    right.then_some(RetentionAction::Anonymize { set, mark })
}

/// What hangs on who loses it.
#[derive(Clone, Copy)]
pub(super) struct Rules {
    /// The field that says how old the row is.
    pub(super) by: Option<FieldId>,
    /// Does something tell which rows have lost it already?
    pub(super) is_told: bool,
}

/// A field as `anonymize` names it.
pub(super) fn one<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    rules: Rules,
    item: &'a AstValue,
) -> Option<Anonymized> {
    let name = member(item, "field").and_then(word)?;
    let field = builder.find_column(table, name)?;
    let (value, sql) = (member(item, "value"), member(item, "sql").and_then(text));
    let is_null = sql.is_none() && value.is_none_or(|value| matches!(value.kind, ValueKind::Null));
    // One person's row may hold nothing in a unique column, and what SQL makes of a row its author answers for.
    let is_one_value = rules.by.is_some() || !(is_null || sql.is_some());
    stays(builder, table, name, field, rules.by, is_one_value)?;
    let column = builder.field(table, field).column()?;
    let slot = Slot::of(column);
    let is_relation = matches!(builder.field(table, field).kind, FieldKind::Reference(..));
    let to = match (value, sql) {
        (Some(_), Some(_)) => {
            let help = "keep `value` for a constant, `sql` for something made of the row";
            builder.error(codes::ANONYMIZE, item.span, "what the field holds afterwards is said twice", help);
            return None;
        }
        (Some(value), None) => Anonymous::Value(fitting(builder, table, field, value, slot)?),
        (None, Some(sql)) => {
            if !rules.is_told {
                builder.error(
                    codes::ANONYMIZE,
                    sql.span,
                    "nothing would tell which rows have lost it already",
                    "add `mark: \"anonymizedAt\"`, a `DateTime` that is null until then",
                );
                return None;
            }
            Anonymous::Sql(builder.expr(sql, Purpose::Anonymize, Owner::Table(table))?)
        }
        (None, None) if slot.nullable => Anonymous::Value(Value::Null),
        (None, None) => {
            let help = if is_relation {
                "drop the `!` of the relation"
            } else {
                "give a `value`, or drop the `!` of its type"
            };
            builder.error(codes::ANONYMIZE, name.span, format!("`{}` cannot be null", name.text), help);
            return None;
        }
    };
    Some(Anonymized { field, to })
}

/// A constant that the field's own constraints let in.
fn fitting<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    field: FieldId,
    given: &'a AstValue,
    slot: Slot,
) -> Option<Value> {
    let value = builder.constant(given, slot)?;
    let of = builder.field(table, field);
    let column = of.column()?;
    if let Some(refusal) = Refusal::by_table(&builder.scalars, builder.table(table), column, &value) {
        let finding = refusal.finding(codes::ANONYMIZE, &format!("`{}`", of.graphql), given.span);
        builder.found.push(finding);
        return None;
    }
    Some(value)
}

/// Fields by which a row is found, kept apart or aged cannot be lost.
pub(super) fn stays(
    builder: &mut Builder<'_>,
    table: TableId,
    name: Word<'_>,
    field: FieldId,
    by: Option<FieldId>,
    is_one_value: bool,
) -> Option<()> {
    let of = builder.table(table);
    let column = of.field(field).column()?;
    let unique = column.unique.is_some()
        || of.uniques.iter().any(|unique| unique.fields.contains(&field))
        || builder.on_table(table, "unique").any(|directive| names(directive, name.text));
    let (why, help) = if of.key.contains(&field) {
        ("is the key", "leave it out: a key that says nothing about anybody may stay")
    } else if of.tenant_field() == Some(field) {
        ("says whose the row is among tenants", "leave it out")
    } else if Some(field) == by {
        ("says how old the row is", "leave it out, or go by another field")
    } else if column.frozen {
        ("never changes", "remove `@frozen`")
    } else if column.generated.is_some() || column.is_kept() {
        ("is filled by the database", "anonymize the fields that it is made of")
    } else if !column.transitions.is_empty() {
        ("steps from state to state", "leave it out")
    } else if unique && is_one_value {
        ("is unique, and many rows would hold the same", "drop `@unique`, or write `action: DELETE`")
    } else {
        return Some(());
    };
    let span = of.field(field).span;
    builder.found.push(
        Diagnostic::new(codes::ANONYMIZE, name.span, format!("`{}` {why}", name.text))
            .also(span, "this field")
            .help(help),
    );
    None
}

/// Does a directive on the type name the field?
fn names(directive: &syntax::ast::Directive, field: &str) -> bool {
    let fields = directive.arguments.iter().filter(|argument| argument.name.text == "fields");
    fields.flat_map(|argument| items(&argument.value)).filter_map(word).any(|word| word.text == field)
}

/// The field that says when a row lost what it lost.
fn marked<'a>(builder: &mut Builder<'a>, table: TableId, mark: Word<'a>) -> Option<FieldId> {
    let id = builder.find_column(table, mark)?;
    let field = builder.field(table, id);
    let column = field.column()?;
    let free = column.nullable && !column.frozen && column.default.is_none() && column.generated.is_none();
    if free && !column.list && !column.is_kept() && builder.builtin(column.ty) == Builtin::DateTime {
        return Some(id);
    }
    let span = field.span;
    builder.found.push(
        Diagnostic::new(codes::ANONYMIZE, mark.span, format!("`{}` cannot say when it was done", mark.text))
            .also(span, "this field")
            .help("make it a `DateTime` without `!` and without a default"),
    );
    None
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, model};
    use crate::{Anonymous, RetentionAction, Value};

    fn table(retention: &str) -> String {
        format!(
            "type A @table @unique(fields: [\"code\"]) @retention(keep: \"1 year\", by: \"at\", action: ANONYMIZE{retention}) \
             {{ id: ID! at: DateTime! name: String! mail: Email code: String! fixed: String @frozen done: DateTime }}"
        )
    }

    #[test]
    fn a_row_loses_what_is_named() {
        let model = model(&table(
            ", mark: \"done\", anonymize: [{ field: \"mail\" }, { field: \"name\", sql: \"left(name, 1)\" }]",
        ));
        let Some(RetentionAction::Anonymize { set, mark }) =
            model.named("A").1.retention.as_ref().map(|it| it.action.clone())
        else {
            panic!("anonymized")
        };
        assert!(mark.is_some());
        assert!(matches!(set[0].to, Anonymous::Value(Value::Null)));
        assert!(matches!(set[1].to, Anonymous::Sql(_)));
    }

    #[test]
    fn what_cannot_be_lost_is_refused() {
        let field = |field: &str| findings(&table(&format!(", anonymize: [{field}]")));
        assert_eq!(findings(&table("")), ["E0729 ANONYMIZE"]);
        assert_eq!(field("{ field: \"mail\" }"), [""; 0]);
        assert_eq!(field("{ field: \"name\" }"), ["E0729 \"name\""]);
        assert_eq!(field("{ field: \"id\" }"), ["E0729 \"id\""]);
        assert_eq!(field("{ field: \"at\" }"), ["E0729 \"at\""]);
        assert_eq!(field("{ field: \"code\", value: \"x\" }"), ["E0729 \"code\""]);
        assert_eq!(field("{ field: \"fixed\" }"), ["E0729 \"fixed\""]);
        assert_eq!(field("{ field: \"name\", sql: \"left(name, 1)\" }"), ["E0729 \"left(name, 1)\""]);
        assert_eq!(field("{ field: \"name\", value: 1 }"), ["E0239 1"]);
        assert_eq!(findings(&table(", mark: \"at\", anonymize: [{ field: \"mail\" }]")), ["E0729 \"at\""]);
    }
}
