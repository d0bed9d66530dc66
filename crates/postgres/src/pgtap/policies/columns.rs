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
    for row in &subject.targets {
        for (at, column) in changeable(table).filter(|(_, column)| !column.updated_at) {
            if subject.is_reference(at) {
                continue;
            }
            let Some(value) = different(subject.fixture, at, column, row.cell(at)) else { continue };
            let Some(pattern) = outcome(subject, caller, row, at) else { continue };
            allowed += usize::from(pattern == CHANGED);
            patterns.push(format!("{pattern}[^;]*"));
            let key = subject.key(row);
            let key = if table.key.len() > 1 { code!("({})", key) } else { key };
            let command = code!(
                "update {} set {} = {} where {} = {}",
                subject.name,
                column.name,
                value,
                subject.key_columns(),
                key
            );
            commands.push(command.quoted());
        }
    }
    if commands.is_empty() {
        return;
    }
    let count = commands.len();
    let have = code!(
        "array_to_string(pg_temp.attempts({}, {}, '$1', array[{}]), '; ')",
        text(subject.role.as_str()),
        subject.user(caller),
        Code::join(commands, ", ")
    );
    script.matches(
        subject.origin(Command::Update),
        have,
        &format!("^{}$", patterns.join("; ")),
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
    match (of_row, subject.intent.change(caller, subject.id, row, field)) {
        (Answer::Yes, Answer::Yes) => Some(CHANGED),
        // The row is found, so that it is the column that is refused.
        (Answer::Yes, Answer::No) => Some("(42501|PT403 COLUMN_FORBIDDEN)"),
        (Answer::No, _) | (_, Answer::No) => Some("(0|42501|PT403 COLUMN_FORBIDDEN)"),
        (Answer::Unknown, _) | (_, Answer::Unknown) => None,
    }
}
