//! UPDATE and DELETE of everything: without a WHERE and a column that is read, Postgres does not ask the rules for reading,
//! so those for changing must stand by themselves. Source: the manual, CREATE POLICY, table 292.

use model::{Command, OnDelete};
use sql::Ident;

use super::{Subject, numbered};
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
        let answers: Vec<Answer> = self.rows.iter().map(answer).collect();
        if answers.is_empty()
            || answers.iter().any(|answer| matches!(answer, Answer::Where(_) | Answer::Unknown))
        {
            return;
        }
        let (statement, reached, word) = match command {
            Command::Update => {
                let Some(column) = self.reset() else { return };
                (code!("update {} set {} = default", self.name, column), Answer::Yes, "changes")
            }
            _ if self.is_needed() => return,
            Command::Select | Command::Insert | Command::Delete => {
                (code!("delete from {}", self.name), Answer::No, "leaves")
            }
        };
        let have = code!(
            "pg_temp.everything({}, {}, {}, {})",
            text(role.as_str()),
            self.user(caller),
            self.relation,
            statement.quoted()
        );
        let count = answers.iter().filter(|answer| **answer == reached).count();
        let numbers = numbered(answers.iter().map(|answer| *answer == reached));
        let (who, total, name) = (self.label(caller), answers.len(), &self.name);
        let asked = if command == Command::Update { "updates" } else { "deletes" };
        script.is(
            Some(origin),
            have,
            text(&numbers),
            format_args!("{who} {asked} everything in {name} as {role} and {word} {count} of {total} rows"),
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
