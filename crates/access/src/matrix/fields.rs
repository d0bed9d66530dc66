//! Which fields a caller may name in a statement.

use model::{Command, FieldId, Policy, PolicyKind, Table};

use crate::{Answer, Caller, Clause, TableRules, Universe};

/// The fields that every caller of a command may name who may do it at all; none where that is every column.
pub(super) fn of_command(table: &Table, command: Command) -> Option<Vec<String>> {
    let may = |field: FieldId| match command {
        Command::Select => table.field(field).column().is_some_and(|column| !column.private),
        Command::Insert => table.is_insertable_by_rules(field),
        Command::Update => table.is_changeable_by_rules(field),
        Command::Delete => true,
    };
    let named = named(table, may);
    let columns = table.fields.iter().filter(|field| field.column().is_some()).count();
    (command != Command::Delete && named.len() < columns).then_some(named)
}

/// The fields that a caller may change in some row: those of the rules that may hold for him.
pub(super) fn changeable(
    table: &Table,
    universe: &Universe,
    rules: &TableRules,
    caller: &Caller,
) -> Vec<String> {
    let may_hold = |policy: &Policy| {
        let alone = TableRules { floor: rules.floor.clone(), clauses: only(&rules.clauses, &policy.name) };
        let allowed = |row| alone.ask(universe, caller, row, Command::Update) != Answer::No;
        universe.rows.iter().any(allowed)
    };
    let held: Vec<&Policy> = table.opening(Command::Update).filter(|policy| may_hold(policy)).collect();
    named(table, |field| {
        table.is_changeable_by_rules(field) && held.iter().any(|policy| policy.may_change(field))
    })
}

/// All that the policies say, except that one alone opens rows for UPDATE.
fn only(clauses: &[Clause], name: &str) -> Vec<Clause> {
    let mut clauses = clauses.to_vec();
    for clause in &mut clauses {
        if clause.kind == PolicyKind::Permissive && clause.name != name {
            clause.commands.retain(|command| *command != Command::Update);
        }
    }
    clauses
}

fn named(table: &Table, may: impl Fn(FieldId) -> bool) -> Vec<String> {
    let fields = table.fields.iter().enumerate();
    let columns = fields.filter(|(at, field)| field.column().is_some() && may(FieldId(*at as u32)));
    columns.map(|(_, field)| field.graphql.clone()).collect()
}
