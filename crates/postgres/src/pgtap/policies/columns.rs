//! Which columns a caller may change of a row that he may update.

use model::{Command, FieldId};

use super::Subject;
use crate::pgtap::change::{changeable, different};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::Row;
use crate::pgtap::intent::{Answer, Caller};
use crate::pgtap::script::Script;

/// One update for each column and row: allowed where a rule that covers the column holds.
pub(super) fn of(subject: &Subject<'_, '_>, caller: Caller, script: &mut Script) {
    let table = subject.table;
    let limited = table.opening(Command::Update).any(|rule| rule.columns.is_some());
    let several = table.opening(Command::Update).nth(1).is_some();
    if !limited && !several {
        return;
    }
    let mut commands = Vec::new();
    let mut patterns = Vec::new();
    let mut allowed = 0;
    let (role, user) = (text(subject.role.as_str()), subject.user(caller));
    for row in subject.targets.iter().filter_map(|target| subject.rows.get(*target)) {
        for (at, column) in changeable(table).filter(|(_, column)| !column.updated_at) {
            if subject.is_reference(at) {
                continue;
            }
            let Some(value) = different(subject.fixture, subject.id, at, column, row.cell(at)) else {
                continue;
            };
            let Some(pattern) = outcome(subject, caller, row, at) else { continue };
            allowed += usize::from(pattern == CHANGED);
            patterns.push(format!("{pattern}[^;]*"));
            let command = code!(
                "update {} set {} = {} where {}",
                subject.name,
                column.name,
                value,
                subject.fixture.is_row(subject.id, row)
            );
            commands.push(code!("pg_temp.attempt({}, {}, {})", role, user, command.quoted()));
        }
    }
    if commands.is_empty() {
        return;
    }
    let count = commands.len();
    let have = code!("array_to_string(array[{}], '; ')", Code::join(commands, ", "));
    script.matches(
        subject.origin(Command::Update),
        have,
        format!("^{}$", patterns.join("; ")),
        format_args!(
            "{} changes {allowed} of {count} columns in rows of {}",
            subject.label(caller),
            subject.name
        ),
    );
}

/// A value that a constraint refuses has passed the rules before.
const CHANGED: &str = "(1|23)";

fn outcome(subject: &Subject<'_, '_>, caller: Caller, row: &Row, field: FieldId) -> Option<&'static str> {
    let of_row = subject.intent.update(caller, subject.id, row);
    match (of_row, subject.intent.change(caller, subject.id, row, field)?) {
        (Answer::Yes, Answer::Yes) => Some(CHANGED),
        // The row is found, so that it is the column that is refused.
        (Answer::Yes, Answer::No) => Some("(42501|PT403 COLUMN_FORBIDDEN)"),
        (Answer::No, _) | (_, Answer::No) => Some("(0|42501|PT403 COLUMN_FORBIDDEN)"),
        (Answer::Where(_) | Answer::Unknown, _) | (_, Answer::Where(_) | Answer::Unknown) => None,
    }
}
