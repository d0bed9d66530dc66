//! Which columns a caller may change of a row that he may update.

use model::{Command, FieldId};

use super::Subject;
use crate::pgtap::change::{changeable, different};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::Row;
use crate::pgtap::intent::Answer;
use crate::pgtap::script::{Lines, Script};

/// One update for each column and row, as every caller: allowed where a rule that covers the column holds.
pub(super) fn of(subject: &Subject<'_, '_>, script: &mut Script) {
    let table = subject.table;
    let limited = table.opening(Command::Update).any(|rule| rule.columns.is_some());
    let several = table.opening(Command::Update).nth(1).is_some();
    if !limited && !several {
        return;
    }
    let mut changes = Vec::new();
    let mut asked: Vec<(&Row, FieldId)> = Vec::new();
    for target in &subject.targets {
        let Some(row) = subject.rows.get(*target) else { continue };
        for (at, column) in changeable(table).filter(|(_, column)| !column.is_kept()) {
            if subject.is_reference(at) {
                continue;
            }
            if let Some(value) = different(subject.fixture, subject.id, at, column, row.cell(at)) {
                changes.push(code!("['{}', {}, {}]", target + 1, text(column.name.as_str()), value.quoted()));
                asked.push((row, at));
            }
        }
    }
    let mut lines = Lines::default();
    for caller in subject.callers() {
        // The columns of a row stand together.
        let signs: String = asked
            .chunk_by(|(one, _), (other, _)| std::ptr::eq(*one, *other))
            .flat_map(|of_row| {
                let (row, _) = of_row[0];
                let may = subject.intent.update(caller, subject.id, row);
                let opening = subject.intent.opening(caller, subject.id, row);
                of_row
                    .iter()
                    .map(move |(_, at)| outcome(&may, subject.intent.change(subject.id, &opening, *at)))
            })
            .collect();
        if signs.contains(|sign| sign != NOT_ASKED) {
            let cells = code!("{}, {}", text(subject.label(caller)), text(signs));
            lines.add(&[subject.origin(Command::Update)], cells);
        }
    }
    let (lines, proves) = lines.finish();
    script.prove(
        subject.origin(Command::Update),
        proves,
        code!(
            "pg_temp.changes({}, {}, array[{}], {}, null)",
            subject.relation,
            text(subject.role.as_str()),
            Code::join(changes, ", "),
            lines
        ),
    );
}

const NOT_ASKED: char = '.';

/// What becomes of a change, as the session's functions are told.
fn outcome(of_row: &Answer, of_column: Option<Answer>) -> char {
    match (of_row, of_column) {
        // A value that a constraint refuses has passed the rules before.
        (Answer::Yes, Some(Answer::Yes)) => '+',
        // The row is found, so that it is the column that is refused.
        (Answer::Yes, Some(Answer::No)) => '-',
        (Answer::No, Some(_)) | (_, Some(Answer::No)) => '0',
        (Answer::Where(_) | Answer::Unknown, _) | (_, Some(Answer::Where(_) | Answer::Unknown) | None) => {
            NOT_ASKED
        }
    }
}
