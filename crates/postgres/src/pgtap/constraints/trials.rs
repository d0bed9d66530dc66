//! Rows like the sample of a table but for some values, and how inserting them ends.

use std::fmt::Display;

use diagnostics::Span;

use super::Subject;
use crate::pgtap::code::{Code, code, put, text};
use crate::pgtap::fixture::Row;
use crate::pgtap::script::{Lines, Script};

/// The trials of one table, and beside them what is proven in another way.
#[derive(Debug, Default)]
pub(super) struct Trials {
    /// The rest.
    pub(super) others: Script,
    lines: Vec<Line>,
}

#[derive(Debug)]
struct Line {
    origin: Span,
    cells: Code,
    /// How many columns have another value than in the sample.
    differences: usize,
}

impl Trials {
    /// The row is taken.
    pub(super) fn takes(&mut self, subject: &Subject<'_, '_>, origin: Span, row: &Row, what: impl Display) {
        self.ends(subject, origin, row, "^1$", what);
    }

    /// Inserting it ends as a regular expression says, and `not ^23514` in any other way.
    pub(super) fn ends(
        &mut self,
        subject: &Subject<'_, '_>,
        origin: Span,
        row: &Row,
        end: impl Display,
        what: impl Display,
    ) {
        if row.tenant != subject.new.tenant {
            let what = format_args!("{}{what}", subject.name);
            self.others.matches(Some(origin), subject.attempt(row), end, what);
            return;
        }
        let mut cells = code!("{}, {}", text(what), text(end));
        let mut differences = 0;
        for (column, value) in subject.differences(row) {
            differences += 1;
            put!(cells, ", {}, {}", text(column.as_str()), value.quoted());
        }
        self.lines.push(Line { origin, cells, differences });
    }

    /// All of it.
    pub(super) fn prove(self, subject: &Subject<'_, '_>) -> Script {
        let Self { others, lines } = self;
        let most = lines.iter().map(|line| line.differences).max().unwrap_or(0);
        let mut array = Lines::default();
        for Line { origin, mut cells, differences } in lines {
            // An array has lines of one length.
            for _ in differences..most {
                put!(cells, ", null, null");
            }
            array.add(&[Some(origin)], cells);
        }
        let (array, proves) = array.finish();
        let mut script = Script::default();
        let call = code!("pg_temp.trials({}, {})", text(subject.name), array);
        script.prove(Some(subject.table.span), proves, call);
        script.append(others);
        script
    }
}
