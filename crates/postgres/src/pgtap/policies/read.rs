//! Who sees which rows.

use model::Command;

use super::{Expected, Subject, numbered};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::intent::{Answer, Caller};
use crate::pgtap::script::Script;
use crate::pgtap::session;

impl Subject<'_, '_> {
    /// Exactly the rows of the fixture that a caller sees. What the rules leave to SQL is asked as the owner, past every
    /// policy.
    pub(super) fn select(&self, caller: Caller, script: &mut Script) -> Option<Expected> {
        let answers: Vec<Answer> =
            self.rows.iter().map(|row| self.intent.select(caller, self.id, row)).collect();
        // Rules that look beyond the row leave some rows open; then nothing exact can be said.
        if answers.is_empty() || answers.contains(&Answer::Unknown) {
            return None;
        }
        let origin = self.origin(Command::Select);
        if answers.iter().any(|answer| matches!(answer, Answer::Where(_))) {
            script.is(
                origin,
                code!(
                    "pg_temp.sees({}, {}, {})",
                    text(self.role.as_str()),
                    session::user(self.fixture, caller),
                    self.relation
                ),
                self.left_to_sql(caller, &answers),
                format_args!(
                    "{} sees the rows of {} that the rules in SQL leave",
                    self.label(caller),
                    self.name
                ),
            );
            return None;
        }
        let mut words = numbered(answers.iter().map(|answer| *answer == Answer::Yes));
        if words.is_empty() {
            // A command no policy opens may end in a refusal instead of an empty answer; both deny.
            words.push('-');
        }
        Some(Expected { words: code!("{}", text(words)), origin })
    }

    /// Each row by the condition that decides about it; most rows share one.
    pub(super) fn left_to_sql(&self, caller: Caller, answers: &[Answer]) -> Code {
        let mut conditions: Vec<Code> = vec![code!("false"), code!("true")];
        let which: Vec<usize> = answers
            .iter()
            .map(|answer| match answer {
                // `select` has left before.
                Answer::No | Answer::Unknown => 1,
                Answer::Yes => 2,
                Answer::Where(condition) => match conditions.iter().position(|other| other == condition) {
                    Some(at) => at + 1,
                    None => {
                        conditions.push(condition.clone());
                        conditions.len()
                    }
                },
            })
            .collect();
        code!(
            "pg_temp.holds({}, {}, array[{}], array[{}])",
            session::user(self.fixture, caller),
            self.relation,
            Code::join(conditions.iter().map(Code::quoted), ", "),
            Code::join(which, ", ")
        )
    }
}
