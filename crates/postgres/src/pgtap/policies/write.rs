//! Who changes and deletes which rows, each found by its key.

use model::Command;
use sql::Ident;

use super::{Expected, Subject, sign};
use crate::pgtap::change::changeable;
use crate::pgtap::intent::Caller;

impl<'m> Subject<'_, 'm> {
    /// UPDATE that changes nothing, or DELETE, of one row after the other.
    pub(super) fn change(&self, caller: Caller, command: Command) -> Option<Expected> {
        if !self.asks(caller, command) || command == Command::Update && self.changeable().is_none() {
            return None;
        }
        let mut words = Vec::new();
        for target in &self.targets {
            let row = self.rows.get(*target)?;
            let answer = match command {
                Command::Update => self.intent.update(caller, self.id, row),
                Command::Select | Command::Insert | Command::Delete => {
                    self.intent.delete(caller, self.id, row)
                }
            };
            if let Some(sign) = sign(&answer) {
                words.push(format!("{}{sign}", target + 1));
            }
        }
        (!words.is_empty()).then(|| Expected { words: words.join(" "), origin: self.origin(command) })
    }

    /// A column whose assignment to itself is an update and no more.
    pub(super) fn changeable(&self) -> Option<&'m Ident> {
        let ruled = changeable(self.table).find(|(at, _)| self.table.is_changeable_by_rules(*at));
        ruled.or_else(|| changeable(self.table).next()).map(|(_, column)| &column.name)
    }
}
