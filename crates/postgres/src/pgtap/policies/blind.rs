//! UPDATE and DELETE of everything: without a WHERE and a column that is read, Postgres does not ask the rules for reading,
//! so those for changing must stand by themselves. Source: the manual, CREATE POLICY, table 292.

use diagnostics::Span;
use model::{Command, OnDelete};
use sql::Ident;

use super::{Subject, numbered};
use crate::pgtap::change::{changeable, real_change};
use crate::pgtap::code::{Code, code, put, text};
use crate::pgtap::fixture::{Row, speaks_of};
use crate::pgtap::intent::{Answer, Caller};
use crate::pgtap::script::{Lines, Script};

impl Subject<'_, '_> {
    /// What callers change and delete when they name no row.
    pub(super) fn blind(&self, script: &mut Script) {
        let mut lines = Lines::default();
        for caller in self.representatives() {
            let reached = |command| {
                let answer = |row: &Row| self.intent.blindly(caller, self.id, row, command);
                self.reached(&self.role, caller, command, answer).filter(|_| self.opens(command))
            };
            self.blind_line(
                caller,
                [Command::Update, Command::Delete].map(reached),
                self.origins(),
                &mut lines,
            );
        }
        self.blindly(&self.role, lines, script);
    }

    fn origins(&self) -> [Option<Span>; 2] {
        [Command::Update, Command::Delete].map(|command| self.origin(command))
    }

    /// What somebody changes and what he leaves.
    pub(super) fn blind_line(
        &self,
        caller: Caller,
        reached: [Option<Code>; 2],
        origins: [Option<Span>; 2],
        lines: &mut Lines,
    ) {
        let mut line = code!("{}", text(self.label(caller)));
        let mut proves = Vec::new();
        for (words, origin) in reached.into_iter().zip(origins) {
            match words {
                Some(words) => {
                    put!(line, ", {}", words);
                    proves.push(origin);
                }
                None => put!(line, ", null"),
            }
        }
        if !proves.is_empty() {
            lines.add(&proves, line);
        }
    }

    /// Proves such lines for a role.
    pub(super) fn blindly(&self, role: &Ident, lines: Lines, script: &mut Script) {
        let (lines, proves) = lines.finish();
        let reset =
            self.reset(role).map_or_else(|| code!("null"), |assignment| code!("{}", assignment.quoted()));
        script.prove(
            Some(self.table.span),
            proves,
            code!("pg_temp.blindly({}, {}, {}, {})", self.relation, text(role.as_str()), reset, lines),
        );
    }

    /// The rows that an UPDATE of everything changes, or that a DELETE of everything leaves.
    pub(super) fn reached(
        &self,
        role: &Ident,
        caller: Caller,
        command: Command,
        answer: impl Fn(&Row) -> Answer,
    ) -> Option<Code> {
        if self.table.append_only {
            return None;
        }
        let answers: Vec<Answer> = self.rows.iter().map(answer).collect();
        if answers.is_empty() || answers.contains(&Answer::Unknown) {
            return None;
        }
        let listed = match command {
            Command::Update => self.reset(role).map(|_| answers)?,
            _ if self.is_needed() => return None,
            Command::Select | Command::Insert | Command::Delete => {
                answers.into_iter().map(Answer::turned).collect()
            }
        };
        if listed.iter().any(|answer| matches!(answer, Answer::Where(_))) {
            return Some(self.left_to_sql(caller, &listed));
        }
        Some(code!("{}", text(numbered(listed.iter().map(|answer| *answer == Answer::Yes)))))
    }

    /// An assignment that reads nothing and breaks no rule, whichever rows it reaches: mostly of its default to a column. Where rules say
    /// which columns they let somebody change, it is one of each rule's, since a row that only another rule opens would end the command.
    fn reset(&self, role: &Ident) -> Option<Code> {
        // A role in a tenant is given and taken by the membership's own functions.
        let membership = self.fixture.model.membership.as_ref();
        let role_of_member = membership.filter(|it| it.table == self.id).map(|it| it.role);
        let decided_by = |at| self.table.policies.iter().any(|policy| policy.decides_by(at));
        let allowed = |at| {
            let mut rules = self.table.opening(Command::Update).filter(|rule| self.intent.speaks(rule));
            // No rule of the table binds mode TENANT.
            Some(at) != role_of_member && (*role != self.role || rules.all(|rule| rule.may_change(at)))
        };
        let harmless = |at, column: &model::Column| {
            let emptied = column.default.is_some() || column.nullable && !decided_by(at);
            let free = column.transitions.is_empty();
            column.updated_at || (emptied && free && column.unique.is_none() && self.takes(column))
        };
        let mut columns: Vec<&model::Column> = changeable(self.table)
            .filter(|(at, column)| allowed(*at) && harmless(*at, column))
            .map(|(_, column)| column)
            .collect();
        columns.sort_by_key(|column| !column.updated_at);
        if let Some(column) = columns.first() {
            return Some(code!("{} = default", column.name));
        }
        let alone = |at| !self.table.uniques.iter().any(|unique| unique.fields.contains(&at));
        let (column, value) = real_change(self.fixture, self.id, self.rows.first()?, |at| {
            allowed(at) && alone(at) && !decided_by(at)
        })?;
        Some(code!("{} = {}", column.name, value))
    }

    /// Does every condition of the table let a column become its default? Null makes most of them neither true nor false, which is enough.
    fn takes(&self, column: &model::Column) -> bool {
        self.table.checks.iter().map(|check| check.condition.as_str()).all(|condition| {
            let looks_for_null =
                ["null", "coalesce"].iter().any(|word| condition.to_lowercase().contains(word));
            !speaks_of(condition, column.name.as_str()) || (column.default.is_none() && !looks_for_null)
        })
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
