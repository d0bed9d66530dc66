//! Who changes and deletes which rows, each found by its key.

use model::Command;
use sql::Ident;

use super::words::Words;
use super::{Expected, Subject};
use crate::pgtap::change::changeable;
use crate::pgtap::fixture::Row;
use crate::pgtap::intent::{Answer, Caller};

impl<'m> Subject<'_, 'm> {
    /// UPDATE that changes nothing, or DELETE, of one row after the other.
    pub(super) fn change(&self, caller: Caller, command: Command) -> Option<Expected> {
        if !self.asks(caller, command) || command == Command::Update && self.changeable().is_none() {
            return None;
        }
        let mut words = Words::default();
        for target in &self.targets {
            let row = self.rows.get(*target)?;
            let answer = match command {
                Command::Update => self.intent.update(caller, self.id, row),
                Command::Select | Command::Insert | Command::Delete => {
                    self.intent.delete(caller, self.id, row)
                }
            };
            words.add(target + 1, [answer], |sign| self.kind_of_denial(sign, caller, command, row));
        }
        self.expected(words, caller, command)
    }

    /// Where the role may do this to some rows, and read some, a row that the rules keep from the caller is not found, and one
    /// that may not become what it would is refused. With both taken for the same, a rule for old rows could be missing as long
    /// as there is one for new rows.
    fn kind_of_denial(&self, sign: char, caller: Caller, command: Command, row: &Row) -> char {
        if sign != '-' || !self.opens(command) || !self.opens(Command::Select) {
            return sign;
        }
        match self.intent.finds(caller, self.id, row, command) {
            Answer::No => 'n',
            Answer::Yes => 'x',
            Answer::Where(_) | Answer::Unknown => sign,
        }
    }

    /// A column whose assignment to itself is an update and no more.
    pub(super) fn changeable(&self) -> Option<&'m Ident> {
        let ruled = changeable(self.table).find(|(at, _)| self.table.is_changeable_by_rules(*at));
        ruled.or_else(|| changeable(self.table).next()).map(|(_, column)| &column.name)
    }
}
