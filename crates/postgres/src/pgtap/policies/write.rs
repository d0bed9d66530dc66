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
                (
                    "updates",
                    code!(
                        "update {} set {} = {} where {} = $1",
                        self.name,
                        column,
                        column,
                        self.key_columns()
                    ),
                )
            }
            _ => ("deletes", code!("delete from {} where {} = $1", self.name, self.key_columns())),
        };
        let mut targets = Vec::new();
        let mut patterns = Vec::new();
        let mut allowed = 0;
        for row in &self.targets {
            let answer = match command {
                Command::Update => self.intent.update(caller, self.id, row),
                _ => self.intent.delete(caller, self.id, row),
            };
            let pattern = match answer {
                // Another row may need the one that is deleted; then it was found, which is what the rules decide.
                Answer::Yes if command == Command::Delete => "(1|23503|23001|PT)",
                Answer::Yes => "1",
                Answer::No => "(0|42501)",
                Answer::Where(_) | Answer::Unknown => continue,
            };
            allowed += usize::from(answer == Answer::Yes);
            let key = self.key(row);
            targets.push(text(if self.table.key.len() > 1 { code!("({})", key) } else { key }));
            patterns.push(pattern);
        }
        if targets.is_empty() {
            return;
        }
        let count = targets.len();
        let have = code!(
            "array_to_string(pg_temp.attempts({}, {}, {}, array[{}]), '; ')",
            text(self.role.as_str()),
            self.user(caller),
            statement.quoted(),
            Code::join(targets, ", ")
        );
        script.matches(
            self.origin(command),
            have,
            &format!("^{}$", patterns.iter().map(|p| format!("{p}[^;]*")).collect::<Vec<_>>().join("; ")),
            format_args!("{} {word} {allowed} of {count} rows of {}", self.label(caller), self.name),
        );
    }

    /// A column whose assignment to itself is an update and no more.
    pub(super) fn changeable(&self) -> Option<&'m Ident> {
        let ruled = changeable(self.table).find(|(at, _)| self.table.is_changeable_by_rules(*at));
        ruled.or_else(|| changeable(self.table).next()).map(|(_, column)| &column.name)
    }
}
