//! What a run found, as data; the renderers are siblings.

use std::time::Duration;

use diagnostics::Span;

use crate::SqlError;

/// All files of one domain.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// The Postgres schema.
    pub schema: String,
    /// The files in order: seoc's own checks, generated tests, written tests.
    pub files: Vec<FileReport>,
    /// What was not done and why, a sentence each.
    pub notes: Vec<String>,
    /// From connecting to the last test.
    pub elapsed: Duration,
}

/// One file of tests.
#[derive(Debug, Clone, Default)]
pub struct FileReport {
    /// `20_policies.sql`, or the name of a check: `apply`, `plpgsql_check`.
    pub name: String,
    /// The domain it belongs to, where several ran.
    pub domain: Option<String>,
    /// The assertions in the order they ran.
    pub cases: Vec<Case>,
    /// What ended the file before its time, or a plan that was not kept.
    pub error: Option<FileError>,
    /// Assertions that an error kept from running; they count as failed.
    pub not_run: u32,
    /// What Postgres raised below an error: notices, warnings.
    pub notices: Vec<String>,
    /// Time it took.
    pub duration: Duration,
}

/// One assertion.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Case {
    /// Its description.
    pub name: String,
    /// How it went.
    pub outcome: Outcome,
    /// What pgTAP said about it, without `#`.
    pub diagnostics: Vec<String>,
    /// The SDL it proves.
    pub origin: Option<Span>,
    /// The 1-based line in a written file.
    pub line: Option<u32>,
    /// Time its statement took.
    pub duration: Duration,
}

/// How an assertion went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Outcome {
    /// It holds.
    #[default]
    Passed,
    /// It does not.
    Failed,
    /// pgTAP's `skip`.
    Skipped,
    /// pgTAP's `todo`: expected to fail.
    Todo,
}

/// Why a file did not run to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileError {
    /// In words: what was being run.
    pub doing: String,
    /// What went wrong.
    pub message: String,
    /// What Postgres said, when it was Postgres.
    pub sql: Option<SqlError>,
    /// The SDL of the statement.
    pub origin: Option<Span>,
    /// The 1-based line in a written file.
    pub line: Option<u32>,
}

/// Counts of assertions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// Files.
    pub files: usize,
    /// Held, `todo` included.
    pub passed: usize,
    /// Failed, did not run, or a file that ended in an error without a failed assertion.
    pub failed: usize,
    /// Skipped by the test itself.
    pub skipped: usize,
}

impl Totals {
    /// All assertions.
    #[must_use]
    pub fn assertions(&self) -> usize {
        self.passed + self.failed + self.skipped
    }

    fn add(self, other: Self) -> Self {
        let Self { files, passed, failed, skipped } = other;
        Self {
            files: self.files + files,
            passed: self.passed + passed,
            failed: self.failed + failed,
            skipped: self.skipped + skipped,
        }
    }
}

impl Report {
    /// Counts over all files.
    #[must_use]
    pub fn totals(&self) -> Totals {
        self.files.iter().map(FileReport::totals).fold(Totals::default(), Totals::add)
    }

    /// Whether everything held.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.totals().failed == 0
    }
}

impl FileReport {
    /// Counts of this file.
    #[must_use]
    pub fn totals(&self) -> Totals {
        let mut totals = Totals { files: 1, ..Totals::default() };
        for case in &self.cases {
            match case.outcome {
                Outcome::Passed | Outcome::Todo => totals.passed += 1,
                Outcome::Failed => totals.failed += 1,
                Outcome::Skipped => totals.skipped += 1,
            }
        }
        totals.failed += self.not_run as usize;
        // An error is a failure even when every assertion that ran held.
        if self.error.is_some() && self.not_run == 0 {
            totals.failed += 1;
        }
        totals
    }

    /// Whether everything held.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.totals().failed == 0
    }

    /// A file of seoc's own checks.
    pub(crate) fn of_checks(name: &str, cases: Vec<Case>, duration: Duration) -> Self {
        Self { name: name.to_owned(), cases, duration, ..Self::default() }
    }
}

impl Case {
    /// A check of seoc's own: it failed when there is something to say.
    pub(crate) fn check(name: impl Into<String>, complaints: Vec<String>, duration: Duration) -> Self {
        let outcome = if complaints.is_empty() { Outcome::Passed } else { Outcome::Failed };
        Self { name: name.into(), outcome, diagnostics: complaints, duration, ..Self::default() }
    }
}
