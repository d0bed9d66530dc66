//! Handing a row on: an UPDATE that makes somebody else its owner. What finds the row is asked of the row as it was, what it may
//! become of the row as it will be, and one rule that covers the column must say yes to both.

use model::{Command, FieldId};

use super::Subject;
use crate::lower::COLUMN_RIGHTS;
use crate::pgtap::change::changeable;
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::Row;
use crate::pgtap::intent::{Answer, Caller, Guard};
use crate::pgtap::script::{Lines, Script};

/// A row that is handed on: the row as it is, the field, the row as it would be.
struct Handing<'f> {
    number: usize,
    row: &'f Row,
    field: FieldId,
    becomes: Row,
}

impl Subject<'_, '_> {
    /// Each field that rules compare with people, given to somebody else: by everyone whose rights differ.
    pub(super) fn hand(&self, script: &mut Script) {
        let handings = self.handings();
        if handings.is_empty() {
            return;
        }
        let guard = self.names.triggers(&self.table.name).iter().find(|it| it.name.as_str() == COLUMN_RIGHTS);
        self.handed(&handings, Guard::On, code!("null"), script);
        // The policies alone, as if that trigger were not there: it refuses most of this before they are asked.
        if let Some(guard) = guard {
            self.handed(&handings, Guard::Off, code!("{}", text(guard.name.as_str())), script);
        }
    }

    fn handed(&self, handings: &[Handing<'_>], guard: Guard, without: Code, script: &mut Script) {
        let mut lines = Lines::default();
        for caller in self.callers() {
            let signs: String = handings.iter().map(|handing| self.outcome(caller, handing, guard)).collect();
            if signs.contains(|sign| sign != NOT_ASKED) {
                let cells = code!("{}, {}", text(self.label(caller)), text(signs));
                lines.add(&[self.origin(Command::Update)], cells);
            }
        }
        let (lines, proves) = lines.finish();
        let changes = handings.iter().filter_map(|Handing { number, row: _, field, becomes }| {
            let column = &self.table.field(*field).column()?.name;
            let value = self.fixture.literal(becomes.cell(*field)).code();
            Some(code!("['{}', {}, {}]", *number, text(column.as_str()), value.quoted()))
        });
        script.prove(
            self.origin(Command::Update),
            proves,
            code!(
                "pg_temp.changes({}, {}, array[{}], {}, {})",
                self.relation,
                text(self.role.as_str()),
                Code::join(changes, ", "),
                lines,
                without
            ),
        );
    }

    /// The rows of A that are written to, with each owner replaced by the first person and by whoever leads.
    fn handings(&self) -> Vec<Handing<'_>> {
        let people = &self.fixture.people;
        if people.all.is_empty() || !self.opens(Command::Update) || self.table.append_only {
            return Vec::new();
        }
        let mut handings = Vec::new();
        for at in &self.targets {
            let Some(row) = self.rows.get(*at).filter(|row| row.tenant != Some(1)) else { continue };
            let owners = self.owner_fields().into_iter().filter(|field| {
                self.table.is_changeable_by_rules(*field)
                    && changeable(self.table).any(|(at, _)| at == *field)
            });
            for field in owners {
                let new = [0, people.lead(row.tenant)].map(|person| self.owner(row, field, person));
                let others = new.into_iter().filter(|cell| cell != row.cell(field));
                handings.extend(others.map(|cell| Handing {
                    number: at + 1,
                    row,
                    field,
                    becomes: row.with(field, cell),
                }));
            }
        }
        handings
    }

    /// What becomes of it, as the session's functions are told.
    fn outcome(&self, caller: Caller, handing: &Handing<'_>, guard: Guard) -> char {
        let Handing { number: _, row, field, becomes } = handing;
        let found = self.intent.finds(caller, self.id, row, Command::Update);
        match (found, self.intent.becomes(caller, self.id, (row, becomes), *field, guard)) {
            (Answer::Yes, Answer::Yes) => '+',
            (Answer::Yes, Answer::No) => '-',
            (Answer::No, _) | (_, Answer::No) => '0',
            (Answer::Where(_) | Answer::Unknown, _) | (_, Answer::Where(_) | Answer::Unknown) => NOT_ASKED,
        }
    }
}

const NOT_ASKED: char = '.';
