//! Who sees which rows.

use model::Command;

use super::{Subject, numbered};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::intent::{Answer, Caller};
use crate::pgtap::script::Script;

impl Subject<'_, '_> {
    /// Exactly the rows of the fixture that a caller sees. What the rules leave to SQL is asked as the owner, past every
    /// policy.
    pub(super) fn select(&self, caller: Caller, script: &mut Script) {
        let answers: Vec<Answer> =
            self.rows.iter().map(|row| self.intent.select(caller, self.id, row)).collect();
        // Rules that look beyond the row leave some rows open; then nothing exact can be said.
        if answers.is_empty() || answers.contains(&Answer::Unknown) {
            return;
        }
        let have =
            code!("pg_temp.sees({}, {}, {})", text(self.role.as_str()), self.user(caller), self.relation);
        let origin = self.origin(Command::Select);
        let (who, total, name) = (self.label(caller), answers.len(), &self.name);
        let visible = numbered(answers.iter().map(|answer| *answer == Answer::Yes));
        if answers.iter().any(|answer| matches!(answer, Answer::Where(_))) {
            let want = self.left_to_sql(caller, &answers);
            script.is(
                origin,
                have,
                want,
                format_args!("{who} sees the rows of {name} that the rules in SQL leave"),
            );
        } else if visible.is_empty() {
            // A command no policy opens may end in a refusal instead of an empty answer; both deny.
            script.matches(
                origin,
                have,
                "^(42501)?$",
                format_args!("{who} sees none of {total} rows of {name}"),
            );
        } else {
            let count = answers.iter().filter(|answer| **answer == Answer::Yes).count();
            script.is(
                origin,
                have,
                text(&visible),
                format_args!("{who} sees {count} of {total} rows of {name}"),
            );
        }
    }

    /// Each row by the condition that decides about it; most rows share one.
    fn left_to_sql(&self, caller: Caller, answers: &[Answer]) -> Code {
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
            self.user(caller),
            self.relation,
            Code::join(conditions.iter().map(Code::quoted), ", "),
            Code::join(which, ", ")
        )
    }
}
