//! One mutant in a transaction, the tests on it, and everything rolled back.

use live::{LiveError, Target};
use postgres::{Client, SimpleQueryMessage};

use super::exam::{Exam, Exams, speaks_of};
use super::mutant::Mutant;

/// How many assertions are sent at once; after each batch it is known whether one of them failed.
const BATCH: usize = 8;

/// The change that changes nothing.
const WHOLE: &str = "select";

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
        let mut session = Self { client: target.connect()? };
        // Without a check a function may run for ever; a test that does not end has noticed.
        session.control("set statement_timeout = '10s'")?;
        Ok(session)
    }

    pub(super) fn client(&mut self) -> &mut Client {
        &mut self.client
    }

    /// Runs every test on the schema as it is; the answer is what fails.
    pub(super) fn sound(&mut self, exams: &Exams) -> Result<Option<String>, LiveError> {
        for exam in exams.generated.iter().chain(&exams.structure) {
            if let Some(line) = self.ask(WHOLE, exam, &exam.all())? {
                return Ok(Some(format!("{}: {line}", exam.name)));
            }
        }
        for written in &exams.written {
            if let Some(line) = self.within(WHOLE, &written.text)? {
                return Ok(Some(format!("{}: {line}", written.name)));
            }
        }
        Ok(None)
    }

    /// Drops one thing and asks the tests, the likeliest first.
    pub(super) fn try_one(&mut self, exams: &Exams, mutant: &Mutant) -> Result<Verdict, LiveError> {
        if let Some(error) = self.refused(&mutant.sql)? {
            return Ok(Verdict::Impossible(error));
        }
        let Mutant { of, own, sql, kind, .. } = mutant;
        let mut generated: Vec<&Exam> = exams.generated.iter().collect();
        // Stable: the topic of the mutant's kind first, then the order of the names.
        generated.sort_by_key(|exam| !exam.name.starts_with(kind.topic()));
        for exam in &generated {
            if self.ask(sql, exam, &exam.naming(of, own))?.is_some()
                || self.ask(sql, exam, &exam.about(of, own))?.is_some()
            {
                return Ok(Verdict::Noticed(exam.name.clone()));
            }
        }
        let short = of.split('.').next_back().unwrap_or(of);
        let (near, far): (Vec<_>, Vec<_>) =
            exams.written.iter().partition(|written| speaks_of(&written.text, short));
        for written in near {
            if self.within(sql, &written.text)?.is_some() {
                return Ok(Verdict::Noticed(written.name.clone()));
            }
        }
        for exam in &exams.structure {
            if self.ask(sql, exam, &exam.naming(of, own))?.is_some()
                || self.ask(sql, exam, &exam.about(of, own))?.is_some()
            {
                return Ok(Verdict::StructureAlone);
            }
        }
        // Nothing that speaks of it has noticed; the rest takes longest and is asked last.
        for written in far {
            if self.within(sql, &written.text)?.is_some() {
                return Ok(Verdict::Noticed(written.name.clone()));
            }
        }
        for exam in generated.into_iter().chain(&exams.structure) {
            if self.ask(sql, exam, &exam.not_about(of))?.is_some() {
                return Ok(Verdict::Noticed(exam.name.clone()));
            }
        }
        Ok(Verdict::Unnoticed)
    }

    /// What Postgres says against a change.
    fn refused(&mut self, change: &str) -> Result<Option<String>, LiveError> {
        self.control("begin")?;
        let refused = self.client.batch_execute(change).err();
        self.control("rollback")?;
        Ok(refused.map(|error| error.as_db_error().map_or_else(|| error.to_string(), ToString::to_string)))
    }

    /// The first failure among some assertions of a file, after a change.
    fn ask(&mut self, change: &str, exam: &Exam, assertions: &[&str]) -> Result<Option<String>, LiveError> {
        if assertions.is_empty() {
            return Ok(None);
        }
        self.begin(change)?;
        let mut failed = self.failure(&exam.setup);
        for batch in assertions.chunks(BATCH) {
            if failed.is_some() {
                break;
            }
            failed = self.failure(&batch.join("\n"));
        }
        self.control("rollback")?;
        Ok(failed)
    }

    /// The first failure of a whole file, after a change.
    fn within(&mut self, change: &str, text: &str) -> Result<Option<String>, LiveError> {
        self.begin(change)?;
        let failed = self.failure(text);
        self.control("rollback")?;
        Ok(failed)
    }

    /// Each file has a transaction of its own, without savepoints, as in `seoc test`: a test may
    /// look at transaction numbers. It runs as the platform's user, who is no superuser.
    fn begin(&mut self, change: &str) -> Result<(), LiveError> {
        self.control(&format!("begin;\n{change};\nset session authorization postgres"))
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
