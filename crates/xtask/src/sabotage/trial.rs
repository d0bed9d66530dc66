//! One mutant in a transaction, the tests on it, and everything rolled back.

use live::{LiveError, Target};
use postgres::{Client, SimpleQueryMessage};

use super::exam::{Exam, Exams, speaks_of};
use super::mutant::Mutant;

/// How many assertions are sent at once; after each batch it is known whether one of them failed.
const BATCH: usize = 8;

/// What became of a mutant.
#[derive(Debug)]
pub(super) enum Verdict {
    /// This file noticed.
    Noticed(String),
    /// Only the comparison of catalogs noticed.
    StructureAlone,
    /// All tests pass without it.
    Unnoticed,
    /// Postgres does not let it be dropped.
    Impossible(String),
}

/// A connection as the superuser.
pub(super) struct Session {
    client: Client,
}

impl Session {
    pub(super) fn open(target: &Target) -> Result<Self, LiveError> {
        Ok(Self { client: target.connect()? })
    }

    pub(super) fn client(&mut self) -> &mut Client {
        &mut self.client
    }

    /// Runs every test on the schema as it is; the answer is what fails.
    pub(super) fn sound(&mut self, exams: &Exams) -> Result<Option<String>, LiveError> {
        self.control("begin; set session authorization postgres")?;
        let mut failed = None;
        for exam in exams.generated.iter().chain(&exams.structure) {
            let assertions: Vec<&str> = exam.assertions.iter().map(String::as_str).collect();
            failed = failed.or(self.ask(exam, &assertions)?.map(|line| format!("{}: {line}", exam.name)));
        }
        for written in &exams.written {
            failed = failed.or(self.within(&written.text)?.map(|line| format!("{}: {line}", written.name)));
        }
        self.control("rollback")?;
        Ok(failed)
    }

    /// Drops one thing and asks the tests, the likeliest first.
    pub(super) fn try_one(&mut self, exams: &Exams, mutant: &Mutant) -> Result<Verdict, LiveError> {
        self.control("begin")?;
        let verdict = match self.client.batch_execute(&mutant.sql) {
            Ok(()) => {
                // From here on as the user of the platform, as `seoc test` does.
                self.control("set session authorization postgres")?;
                self.examine(exams, mutant)?
            }
            Err(error) => Verdict::Impossible(error.to_string()),
        };
        self.control("rollback")?;
        Ok(verdict)
    }

    fn examine(&mut self, exams: &Exams, mutant: &Mutant) -> Result<Verdict, LiveError> {
        let Mutant { of, own, .. } = mutant;
        for exam in &exams.generated {
            if self.ask(exam, &exam.about(of, own))?.is_some() {
                return Ok(Verdict::Noticed(exam.name.clone()));
            }
        }
        let short = of.split('.').next_back().unwrap_or(of);
        let (near, far): (Vec<_>, Vec<_>) =
            exams.written.iter().partition(|written| speaks_of(&written.text, short));
        for written in near.into_iter().chain(far) {
            if self.within(&written.text)?.is_some() {
                return Ok(Verdict::Noticed(written.name.clone()));
            }
        }
        for exam in &exams.generated {
            let rest: Vec<&str> =
                exam.assertions.iter().map(String::as_str).filter(|sql| !speaks_of(sql, of)).collect();
            if self.ask(exam, &rest)?.is_some() {
                return Ok(Verdict::Noticed(exam.name.clone()));
            }
        }
        for exam in &exams.structure {
            let all: Vec<&str> = exam.assertions.iter().map(String::as_str).collect();
            if self.ask(exam, &exam.about(of, own))?.is_some() || self.ask(exam, &all)?.is_some() {
                return Ok(Verdict::StructureAlone);
            }
        }
        Ok(Verdict::Unnoticed)
    }

    /// The first failure among some assertions of a file.
    fn ask(&mut self, exam: &Exam, assertions: &[&str]) -> Result<Option<String>, LiveError> {
        if assertions.is_empty() {
            return Ok(None);
        }
        self.control("savepoint exam")?;
        let mut failed = self.failure(&exam.setup);
        for batch in assertions.chunks(BATCH) {
            if failed.is_some() {
                break;
            }
            failed = self.failure(&batch.join("\n"));
        }
        self.control("rollback to savepoint exam; release savepoint exam")?;
        Ok(failed)
    }

    /// The first failure of a whole file.
    fn within(&mut self, text: &str) -> Result<Option<String>, LiveError> {
        self.control("savepoint exam")?;
        let failed = self.failure(text);
        self.control("rollback to savepoint exam; release savepoint exam")?;
        Ok(failed)
    }

    /// Runs statements; the first line of TAP that is no success, or the error.
    fn failure(&mut self, sql: &str) -> Option<String> {
        let messages = match self.client.simple_query(sql) {
            Ok(messages) => messages,
            Err(error) => {
                return Some(error.as_db_error().map_or_else(|| error.to_string(), ToString::to_string));
            }
        };
        messages.iter().find_map(|message| {
            let SimpleQueryMessage::Row(row) = message else { return None };
            if row.is_empty() {
                return None;
            }
            let line = row.get(0)?;
            let wrong =
                line.starts_with("not ok") && !line.contains("# TODO") || line.starts_with("# Looks like");
            wrong.then(|| line.to_owned())
        })
    }

    fn control(&mut self, sql: &str) -> Result<(), LiveError> {
        self.client.batch_execute(sql).map_err(|error| LiveError::Sql {
            doing: sql.to_owned(),
            error: Box::new(live::SqlError::from(&error)),
        })
    }
}
