//! UPDATE and DELETE of everything: without a WHERE and a column that is read, Postgres does not ask the rules for reading,
//! so those for changing must stand by themselves. Source: the manual, CREATE POLICY, table 292.

use model::{Command, OnDelete};
use sql::Ident;

use super::Subject;
use crate::pgtap::change::changeable;
use crate::pgtap::code::{code, text};
use crate::pgtap::fixture::Row;
use crate::pgtap::intent::{Answer, Caller};
use crate::pgtap::script::Script;

impl Subject<'_, '_> {
    /// What a caller changes and deletes when he names no row.
    pub(super) fn blind(&self, caller: Caller, script: &mut Script) {
        for command in [Command::Update, Command::Delete] {
            // Where rules say which columns they let somebody change, `columns` asks for each column.
            let limited = command == Command::Update
                && self.table.opening(Command::Update).any(|rule| rule.columns.is_some());
            if !limited
                && self.opens(command)
                && let Some(origin) = self.origin(command)
            {
                let answer = |row: &Row| self.intent.blindly(caller, self.id, row, command);
                self.everything(&self.role, caller, command, origin, script, answer);
            }
        }
    }

    /// The rows that an UPDATE or a DELETE of everything reaches, as a role.
    pub(super) fn everything(
        &self,
        role: &Ident,
        caller: Caller,
        command: Command,
        origin: diagnostics::Span,
        script: &mut Script,
        answer: impl Fn(&Row) -> Answer,
    ) {
        if self.table.append_only {
            return;
        }
        let decided: Vec<(&Row, Answer)> =
            self.fixture.rows(self.id).iter().map(|row| (row, answer(row))).collect();
        if decided.is_empty()
            || decided.iter().any(|(_, answer)| matches!(answer, Answer::Where(_) | Answer::Unknown))
        {
            return;
        }
        let allowed = |wanted: bool| -> Vec<&Row> {
            decided
                .iter()
                .filter(|(_, answer)| (*answer == Answer::Yes) == wanted)
                .map(|(row, _)| *row)
                .collect()
        };
        let all: Vec<&Row> = decided.iter().map(|(row, _)| *row).collect();
        let is_ours = self.is_one_of(&all);
        let (statement, observe, expected, word) = match command {
            Command::Update => {
                let Some(column) = self.reset() else { return };
                // A row that the attempt wrote has another transaction number than those of the fixture.
                let touched = code!("{} and xmin::text <> pg_current_xact_id()::xid::text", is_ours);
                (code!("update {} set {} = default", self.name, column), touched, allowed(true), "changes")
            }
            _ if self.is_needed() => return,
            _ => (code!("delete from {}", self.name), is_ours, allowed(false), "leaves"),
        };
        let seen = self.keys_seen();
        let left = code!("select {} from {} where {}", seen, self.name, observe);
        let have = code!(
            "pg_temp.attempt({}, {}, {}, {})",
            text(role.as_str()),
            self.user(caller),
            statement.quoted(),
            left.quoted()
        );
        let want = if expected.is_empty() {
            code!("'null'")
        } else {
            code!("(select {} from {} where {})", seen, self.name, self.is_one_of(&expected))
        };
        let (who, total, name) = (self.label(caller), all.len(), &self.name);
        let asked = if command == Command::Update { "updates" } else { "deletes" };
        script.is(
            Some(origin),
            have,
            want,
            format_args!(
                "{who} {asked} everything in {name} as {role} and {word} {} of {total} rows",
                expected.len()
            ),
        );
    }

    /// A column that may be set to its default without reading anything and without breaking a rule.
    fn reset(&self) -> Option<&Ident> {
        let harmless = |column: &model::Column| {
            column.updated_at
                || (column.default.is_some() && column.unique.is_none() && self.table.checks.is_empty())
        };
        let mut columns: Vec<&model::Column> =
            changeable(self.table).map(|(_, column)| column).filter(|c| harmless(c)).collect();
        columns.sort_by_key(|column| !column.updated_at);
        columns.first().map(|column| &column.name)
    }

    /// Would a deleted row be missed by another table? Then Postgres refuses, whatever the policies say.
    fn is_needed(&self) -> bool {
        let graph = &self.fixture.model.graph;
        graph.referrers(self.id).any(|at| {
            let key = self.fixture.model.field(at).foreign_key();
            key.is_none_or(|key| {
                matches!(key.on_delete, OnDelete::Restrict | OnDelete::NoAction | OnDelete::SetDefault)
            })
        })
    }
}
