//! Who changes and deletes which rows, each found by its key.

use model::Command;
use sql::Ident;

use super::Subject;
use crate::pgtap::change::changeable;
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::intent::{Answer, Caller};
use crate::pgtap::script::Script;

impl<'m> Subject<'_, 'm> {
    /// UPDATE that changes nothing, or DELETE, of one row after the other.
    pub(super) fn change(&self, caller: Caller, command: Command, script: &mut Script) {
        if !self.asks(caller, command) || self.targets.is_empty() {
            return;
        }
        let (word, statement) = match command {
            Command::Update => {
                let Some(column) = self.changeable() else { return };
                ("updates", code!("update {} set {} = {}", self.name, column, column))
            }
            Command::Select | Command::Insert | Command::Delete => {
                ("deletes", code!("delete from {}", self.name))
            }
        };
        let mut targets = Vec::new();
        let mut pattern = String::from("^");
        let mut allowed = 0;
        for target in &self.targets {
            let Some(row) = self.rows.get(*target) else { continue };
            let answer = match command {
                Command::Update => self.intent.update(caller, self.id, row),
                Command::Select | Command::Insert | Command::Delete => {
                    self.intent.delete(caller, self.id, row)
                }
            };
            let outcome = match answer {
                // Another row may need the one that is deleted; then it was found, which is what the rules decide.
                Answer::Yes if command == Command::Delete => "(1|23503|23001|PT)[^;]*",
                Answer::Yes => "1",
                Answer::No => "(0|42501)",
                Answer::Where(_) | Answer::Unknown => continue,
            };
            if !targets.is_empty() {
                pattern.push_str("; ");
            }
            pattern.push_str(outcome);
            allowed += usize::from(answer == Answer::Yes);
            targets.push(target + 1);
        }
        if targets.is_empty() {
            return;
        }
        pattern.push('$');
        let count = targets.len();
        let have = code!(
            "pg_temp.writes({}, {}, {}, {}, {})",
            text(self.role.as_str()),
            self.user(caller),
            self.relation,
            statement.quoted(),
            Code::join(targets, ", ")
        );
        let what = format_args!("{} {word} {allowed} of {count} rows of {}", self.label(caller), self.name);
        script.matches(self.origin(command), have, &pattern, what);
    }

    /// A column whose assignment to itself is an update and no more.
    pub(super) fn changeable(&self) -> Option<&'m Ident> {
        let ruled = changeable(self.table).find(|(at, _)| self.table.is_changeable_by_rules(*at));
        ruled.or_else(|| changeable(self.table).next()).map(|(_, column)| &column.name)
    }
}
