//! Expectations of writes, in the words of the session's functions: `1+ 2-`, and `3?` where SQL of the schema decides.

use std::fmt::Write;

use model::Command;

use super::{Expected, Subject};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::intent::{Answer, Caller};
use crate::pgtap::session;

/// Words in the making.
#[derive(Default)]
pub(super) struct Words {
    words: String,
    /// What each `?` depends on, in order.
    conditions: Vec<Code>,
}

impl Words {
    /// What is expected of a row, by number: a sign for each way in which it is written. Nothing where one of them cannot be known.
    /// `denial` says how a refusal shows itself.
    pub(super) fn add<const N: usize>(
        &mut self,
        number: usize,
        answers: [Answer; N],
        denial: impl Fn(char) -> char,
    ) {
        if answers.contains(&Answer::Unknown) {
            return;
        }
        if !self.words.is_empty() {
            self.words.push(' ');
        }
        // Writing to memory does not fail.
        let _ = write!(self.words, "{number}");
        for answer in answers {
            self.words.push(match answer {
                Answer::Yes => '+',
                Answer::No | Answer::Unknown => denial('-'),
                Answer::Where(condition) => {
                    self.conditions.push(condition);
                    '?'
                }
            });
        }
    }
}

impl Subject<'_, '_> {
    /// The words as the tests say them; nothing when there are none.
    pub(super) fn expected(&self, words: Words, caller: Caller, command: Command) -> Option<Expected> {
        let Words { words, conditions } = words;
        if words.is_empty() {
            return None;
        }
        let words = if conditions.is_empty() {
            code!("{}", text(words))
        } else {
            let of_new = if command == Command::Insert { code!("true") } else { code!("false") };
            code!(
                "pg_temp.weighed({}, {}, {}, {}, array[{}])",
                session::user(self.fixture, caller),
                self.relation,
                of_new,
                text(words),
                Code::join(conditions.iter().map(Code::quoted), ", ")
            )
        };
        Some(Expected { words, origin: self.origin(command) })
    }
}
