//! What rules decide by is written only by a rule that says so.
//!
//! A field that says whose a row is, or what somebody may do, is worth as much as the rights that hang on it: who may
//! change it gives rights away, or takes them. So a rule that writes such a field lists it in `columns`.

use diagnostics::{Diagnostic, Diagnostics, Span, codes};

use crate::{Command, FieldId, Model, Policy, Table, TableId};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for (id, table) in model.tables() {
        for command in [Command::Update, Command::Insert] {
            for rule in table.opening(command).filter(|rule| rule.columns.is_none()) {
                if command == Command::Insert && rule.commands.contains(&Command::Update) {
                    // Said about UPDATE, which lets more fields be written.
                    continue;
                }
                let given = given_away(model, id, table, rule, command);
                diagnostics.extend((!given.is_empty()).then(|| finding(table, rule, command, &given)));
            }
        }
    }
}

/// The fields of authority that a rule writes without listing them, each with the place that decides by it.
fn given_away(
    model: &Model,
    id: TableId,
    table: &Table,
    rule: &Policy,
    command: Command,
) -> Vec<(FieldId, Span)> {
    let fields = (0..table.fields.len() as u32).map(FieldId);
    let written = fields.filter(|field| {
        let fixed = match command {
            Command::Insert => !table.is_insertable_by_rules(*field),
            Command::Update | Command::Select | Command::Delete => table.is_fixed(*field),
        };
        !fixed && !rule.pins(*field)
    });
    written
        .filter_map(|field| {
            let decider = own_authority(model, id, table, field).or_else(|| {
                // Whose a new row is has to be said; the rule itself, and the floor, say for whom.
                let others = (command == Command::Update).then(|| table.policies.iter());
                let mut others = others.into_iter().flatten().filter(|other| other.name != rule.name);
                others.find(|other| other.decides_by(field)).map(|other| other.span)
            })?;
            Some((field, decider))
        })
        .collect()
}

/// A field that says what a user may do, or who is above him.
fn own_authority(model: &Model, id: TableId, table: &Table, field: FieldId) -> Option<Span> {
    let role = model.principal.filter(|principal| principal.table == id && principal.role == Some(field));
    let parent = table.hierarchy.filter(|hierarchy| hierarchy.parent == field);
    role.map(|principal| principal.span).or(parent.map(|hierarchy| hierarchy.span))
}

fn finding(table: &Table, rule: &Policy, command: Command, given: &[(FieldId, Span)]) -> Diagnostic {
    let names: Vec<String> =
        given.iter().map(|(field, _)| format!("`{}`", table.field(*field).graphql)).collect();
    let verb = match command {
        Command::Insert => "give new rows any",
        Command::Update | Command::Select | Command::Delete => "change",
    };
    let message = format!("`{}` may {verb} {}, by which access is decided", rule.name, names.join(" and "));
    let mut finding = Diagnostic::new(codes::AUTHORITY, rule.span, message)
        .label("writes every field, since it lists none");
    let mut said: Vec<Span> = Vec::new();
    for (field, decider) in given {
        if !said.contains(decider) {
            finding = finding.also(*decider, format!("decides by `{}`", table.field(*field).graphql));
            said.push(*decider);
        }
    }
    let harmless: Vec<String> = (0..table.fields.len() as u32)
        .map(FieldId)
        .filter(|field| !table.is_fixed(*field) && given.iter().all(|(other, _)| other != field))
        .filter(|field| table.field(*field).column().is_some_and(|column| !column.is_kept()))
        .map(|field| format!("\"{}\"", table.field(field).graphql))
        .collect();
    finding.help(if harmless.is_empty() {
        format!(
            "list what it may write: `columns: [\"{}\"]` if that is meant",
            table.field(given[0].0).graphql
        )
    } else {
        format!(
            "list what it may write, without them unless that is meant: `columns: [{}]`",
            harmless.join(", ")
        )
    })
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, build_with};

    fn found(sdl: &str) -> Vec<String> {
        let built = build_with(&format!("{PEOPLE}{sdl}"), &[]);
        assert_eq!(built.found, [], "nothing else is wrong");
        let mut diagnostics = diagnostics::Diagnostics::default();
        super::check(&built.model.unwrap(), &mut diagnostics);
        diagnostics.into_sorted().into_iter().map(|it| it.message).collect()
    }

    fn note(policies: &str) -> String {
        format!(
            "type Note @table @tenant(by: \"company\") {policies} \
             {{ id: ID! company: Company! author: Person! text: String open: Boolean! @default(value: true) }}"
        )
    }

    const AUTHOR: &str = "@policy(name: \"author\", for: [SELECT, UPDATE], owner: \"author\")";

    #[test]
    fn whose_a_row_is_changes_by_a_rule_that_says_so() {
        assert_eq!(found(&note(AUTHOR)), [] as [&str; 0], "it stays the author's");
        let admins = |columns: &str| {
            note(&format!("{AUTHOR} @policy(name: \"admins\", for: [UPDATE], roles: [ADMIN] {columns})"))
        };
        assert_eq!(found(&admins("")), ["`admins` may change `author`, by which access is decided"]);
        assert_eq!(found(&admins("columns: [\"text\"]")), [] as [&str; 0]);
        assert_eq!(found(&admins("columns: [\"author\"]")), [] as [&str; 0]);
    }

    #[test]
    fn so_does_what_another_rules_sql_reads() {
        let closed = "@policy(name: \"open\", as: RESTRICTIVE, for: [SELECT], using: \"note.open\")";
        assert_eq!(
            found(&note(&format!("{AUTHOR} {closed}"))),
            ["`author` may change `open`, by which access is decided"]
        );
    }

    #[test]
    fn nobody_gives_roles_by_the_way() {
        let person = |policy: &str| {
            let head = PEOPLE.replace("type Person @table", &format!("type Person @table {policy}"));
            let built = build_with(&head, &[]);
            let mut diagnostics = diagnostics::Diagnostics::default();
            super::check(&built.model.unwrap(), &mut diagnostics);
            diagnostics.into_sorted().len()
        };
        assert_eq!(person("@policy(name: \"hr\", for: [INSERT], roles: [ADMIN])"), 1);
        assert_eq!(person("@policy(name: \"self\", for: [UPDATE], owner: \"id\")"), 1);
        assert_eq!(
            person(
                "@policy(name: \"hr\", for: [INSERT, UPDATE], roles: [ADMIN], columns: [\"role\", \"manager\"])"
            ),
            0
        );
    }
}
