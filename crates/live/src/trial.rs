//! Tests inside of a transaction that first changes something: how `cargo xtask sabotage` asks
//! whether any test notices a dropped policy.

use compiler::TestFile;
use postgres::Client;

use crate::pgtap::{Until, run_steps};
use crate::report::FileReport;
use crate::{LiveError, SqlError};

/// What came of a trial.
#[derive(Debug, Clone)]
pub struct Trial {
    /// What Postgres said to the change itself; then no test ran.
    pub change: Result<(), SqlError>,
    /// The files that ran, in order; the last one may be cut short by [`Until::FirstFailure`].
    pub files: Vec<FileReport>,
}

impl Trial {
    /// The first file that noticed the change.
    #[must_use]
    pub fn noticed_by(&self) -> Option<&FileReport> {
        self.files.iter().find(|file| !file.passed())
    }
}

/// Runs `pre_sql` and then the files, each from the same state, and rolls everything back.
///
/// # Errors
/// When the connection breaks; what the change or a test does wrong is part of the answer.
pub fn run_in_transaction<'a>(
    client: &mut Client,
    pre_sql: &str,
    tests: impl IntoIterator<Item = &'a TestFile>,
    until: Until,
) -> Result<Trial, LiveError> {
    control(client, "begin")?;
    let mut trial = Trial { change: Ok(()), files: Vec::new() };
    if let Err(error) = client.batch_execute(pre_sql) {
        trial.change = Err(SqlError::from(&error));
        control(client, "rollback")?;
        return Ok(trial);
    }
    for file in tests {
        control(client, "savepoint seoc_trial")?;
        let report = run_steps(client, file, until);
        let noticed = !report.passed();
        trial.files.push(report);
        control(client, "rollback to savepoint seoc_trial")?;
        if noticed && until == Until::FirstFailure {
            break;
        }
    }
    control(client, "rollback")?;
    Ok(trial)
}

fn control(client: &mut Client, sql: &str) -> Result<(), LiveError> {
    client.batch_execute(sql).map_err(LiveError::sql(sql))
}
