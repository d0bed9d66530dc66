//! One change in a transaction, the tests on it, and everything rolled back.

use postgres::{Client, SimpleQueryMessage};

use super::Change;
use super::exam::Exam;
use crate::tap::is_failure;
use crate::{LiveError, SqlError, Target};

/// How many assertions are sent at once; after each batch it is known whether one of them failed.
const BATCH: usize = 8;

/// How many changes one transaction sees. What each leaves behind in Postgres's own catalogs goes when it ends, and slows
/// down everything until then.
const REUSE: usize = 20;

/// The change that changes nothing.
const WHOLE: &str = "select";

/// What came of asking.
#[derive(Debug)]
pub(super) enum End {
    /// Nothing failed.
    Passed,
    /// This did.
    Failed(String),
    /// Postgres does not let the change be made.
    Refused(String),
}

/// A transaction that holds the rows of a file.
struct Open {
    file: String,
    /// The role that the file acts as when its first assertion comes.
    role: String,
    /// How many changes it has seen.
    seen: usize,
}

/// A connection as the superuser.
pub(super) struct Session {
    target: Target,
    client: Client,
    /// The file whose rows are there, in the transaction that is open.
    open: Option<Open>,
}

fn connect(target: &Target) -> Result<Client, LiveError> {
    let mut client = target.connect()?;
    limit(&mut client)?;
    Ok(client)
}

/// Without a check a function may run for ever; a test that does not end has noticed.
fn limit(client: &mut Client) -> Result<(), LiveError> {
    let limit = "set statement_timeout = '20s'";
    client.batch_execute(limit).map_err(LiveError::sql("limit the time of a statement"))
}

impl Session {
    pub(super) fn open(target: &Target) -> Result<Self, LiveError> {
        Ok(Self { target: target.clone(), client: connect(target)?, open: None })
    }

    /// What fails in a generated file on the schema as it is, asked in every way that changes are.
    pub(super) fn sound(&mut self, exam: &Exam) -> Result<Option<String>, LiveError> {
        let all = exam.all();
        for asked in [self.on_fresh(WHOLE, exam, &all)?, self.on_rows(WHOLE, exam, &all)?] {
            if let End::Failed(line) | End::Refused(line) = asked {
                return Ok(Some(line));
            }
        }
        Ok(None)
    }

    /// What fails in a written file on the schema as it is.
    pub(super) fn sound_written(&mut self, text: &str) -> Result<Option<String>, LiveError> {
        Ok(match self.within(WHOLE, text)? {
            End::Passed => None,
            End::Failed(line) | End::Refused(line) => Some(line),
        })
    }

    /// The first failure among some assertions of a file, with a change.
    pub(super) fn ask(
        &mut self,
        change: &Change,
        exam: &Exam,
        assertions: &[&str],
    ) -> Result<End, LiveError> {
        if assertions.is_empty() {
            Ok(End::Passed)
        } else if change.before_rows {
            self.on_fresh(&change.sql, exam, assertions)
        } else {
            self.on_rows(&change.sql, exam, assertions)
        }
    }

    /// The change comes first, then the rows of the file: a transaction without savepoints, as in `seoc test`.
    fn on_fresh(&mut self, change: &str, exam: &Exam, assertions: &[&str]) -> Result<End, LiveError> {
        self.close()?;
        self.control("begin")?;
        let asked = self.with(change, "none", |session| {
            session.failure(&exam.setup).or_else(|| session.first_failure(assertions))
        });
        self.control("rollback")?;
        Ok(asked)
    }

    /// The rows of the file stay for the next change; only the change and what the tests do is undone.
    fn on_rows(&mut self, change: &str, exam: &Exam, assertions: &[&str]) -> Result<End, LiveError> {
        let role = match &mut self.open {
            Some(Open { file, role, seen }) if *file == exam.name && *seen < REUSE => {
                *seen += 1;
                role.clone()
            }
            Some(_) | None => {
                self.close()?;
                // A server process remembers every function and every table it has ever seen.
                self.client = connect(&self.target)?;
                self.control("begin; set session authorization postgres")?;
                if let Some(failed) = self.failure(&exam.setup) {
                    self.control("rollback")?;
                    return Ok(End::Failed(failed));
                }
                // What is deferred would stand in the way of ALTER TABLE.
                self.control("set constraints all immediate; set constraints all deferred")?;
                let role = self.role()?;
                self.open = Some(Open { file: exam.name.clone(), role: role.clone(), seen: 1 });
                role
            }
        };
        self.control("savepoint seoc_change; reset session authorization")?;
        // Whoever becomes somebody else has no role any more.
        let asked = self.with(change, &role, |session| session.first_failure(assertions));
        self.control("rollback to savepoint seoc_change; release savepoint seoc_change")?;
        Ok(asked)
    }

    /// The role that is in force, quoted.
    fn role(&mut self) -> Result<String, LiveError> {
        let asked = "select case current_setting('role') when 'none' then 'none' else quote_ident(current_setting('role')) end";
        let answer = self.client.query_one(asked, &[]).and_then(|row| row.try_get(0));
        answer.map_err(LiveError::sql("ask for the role"))
    }

    /// Makes a change as the superuser, and asks as the platform's user, who is none.
    fn with(&mut self, change: &str, role: &str, ask: impl FnOnce(&mut Self) -> Option<String>) -> End {
        match self.failure(&format!("{change};\nset session authorization postgres;\nset role {role}")) {
            Some(error) => End::Refused(error),
            None => ask(self).map_or(End::Passed, End::Failed),
        }
    }

    fn first_failure(&mut self, assertions: &[&str]) -> Option<String> {
        assertions.chunks(BATCH).find_map(|batch| self.failure(&batch.join("\n")))
    }

    /// The first failure of a whole written file, with a change. It counts when the file passes again without: else the file, or
    /// what ran before it, left something behind, and a new connection answers.
    pub(super) fn within(&mut self, change: &str, text: &str) -> Result<End, LiveError> {
        let asked = self.within_once(change, text)?;
        if !matches!(asked, End::Failed(_)) || matches!(self.within_once(WHOLE, text)?, End::Passed) {
            return Ok(asked);
        }
        self.client = connect(&self.target)?;
        self.within_once(change, text)
    }

    fn within_once(&mut self, change: &str, text: &str) -> Result<End, LiveError> {
        self.close()?;
        self.control("begin")?;
        let asked = self.with(change, "none", |session| session.failure(text));
        self.control("rollback")?;
        // Not everything goes with the transaction: a prepared statement left behind would fail the next run of the file.
        self.control("discard all")?;
        limit(&mut self.client)?;
        Ok(asked)
    }

    /// Ends the transaction that is open, if one is: it may hold what another connection waits for.
    pub(super) fn close(&mut self) -> Result<(), LiveError> {
        match self.open.take() {
            Some(_) => self.control("rollback"),
            None => Ok(()),
        }
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
            row.get(0)?.lines().find(|line| is_failure(line)).map(str::to_owned)
        })
    }

    fn control(&mut self, sql: &str) -> Result<(), LiveError> {
        self.client.batch_execute(sql).map_err(|error| LiveError::Sql {
            doing: sql.to_owned(),
            error: Box::new(SqlError::from(&error)),
        })
    }
}
