//! Who sees which rows.

use model::Command;

use super::Subject;
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::Row;
use crate::pgtap::intent::{Answer, Caller};
use crate::pgtap::script::Script;

impl Subject<'_, '_> {
    /// Exactly the rows of the fixture that a caller sees. What the rules leave to SQL is asked as the owner, past every
    /// policy.
    pub(super) fn select(&self, caller: Caller, script: &mut Script) {
        // The rows of which the model can say something.
        let mut all: Vec<&Row> = Vec::new();
        let mut visible: Vec<&Row> = Vec::new();
        let mut conditions: Vec<(Code, Vec<&Row>)> = Vec::new();
        for row in self.fixture.rows(self.id) {
            match self.intent.select(caller, self.id, row) {
                Answer::Yes => visible.push(row),
                Answer::No => {}
                Answer::Where(condition) => {
                    match conditions.iter_mut().find(|(other, _)| *other == condition) {
                        Some((_, rows)) => rows.push(row),
                        None => conditions.push((condition, vec![row])),
                    }
                }
                Answer::Unknown => continue,
            }
            all.push(row);
        }
        if all.is_empty() {
            return;
        }
        let seen = self.keys_seen();
        let query = code!("select {} from {} where {}", seen, self.name, self.is_one_of(&all));
        let have =
            code!("pg_temp.reading({}, {}, {})", text(self.role.as_str()), self.user(caller), query.quoted());
        let origin = self.origin(Command::Select);
        let who = self.label(caller);
        if visible.is_empty() && conditions.is_empty() {
            // A command no policy opens may end in a refusal instead of an empty answer; both deny.
            let what = format_args!("{who} sees none of the {} rows of {}", all.len(), self.name);
            script.matches(origin, have, "^(null|42501)$", what);
            return;
        }
        if conditions.is_empty() {
            let want = code!("(select {} from {} where {})", seen, self.name, self.is_one_of(&visible));
            let what = format_args!("{who} sees {} of {} rows of {}", visible.len(), all.len(), self.name);
            script.is(origin, have, want, what);
            return;
        }
        let mut parts: Vec<Code> = Vec::new();
        if !visible.is_empty() {
            parts.push(self.is_one_of(&visible));
        }
        parts.extend(
            conditions.iter().map(|(condition, rows)| code!("{} and ({})", self.is_one_of(rows), condition)),
        );
        let allowed = code!(
            "select {} from {} {} where {}",
            seen,
            self.name,
            self.table.name,
            Code::join(parts, " or ")
        );
        // A NULL of the aggregate and the answer for no row are the same word.
        let want = code!("pg_temp.attempt(null, {}, 'select 1', {})", self.user(caller), allowed.quoted());
        script.is(
            origin,
            have,
            want,
            format_args!("{who} sees the rows of {} that the rules in SQL leave", self.name),
        );
    }

    /// All keys in one text.
    pub(super) fn keys_seen(&self) -> Code {
        code!(
            "string_agg({}::text, ' ' order by {}::text collate \"C\")",
            self.key_columns(),
            self.key_columns()
        )
    }
}
