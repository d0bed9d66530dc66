//! What can go wrong between seoc and a Postgres server.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::apply::ApplyError;

/// Why a run could not give a report. A failed test is no error; it is part of the report.
#[derive(Debug, thiserror::Error)]
pub enum LiveError {
    /// No server binaries.
    #[error(
        "no Postgres server (version 15 or later) found{}\n\
         install one: apt-get install postgresql-15 postgresql-15-pgtap postgresql-15-plpgsql-check postgresql-15-cron\n\
         or set SEOC_PG_BIN to the folder that holds initdb and postgres, or to several as in PATH, or name a database with --database-url",
        told.as_ref().map(|folder| format!(" in {} (SEOC_PG_BIN)", folder.display())).unwrap_or_default()
    )]
    MissingPostgres {
        /// What `SEOC_PG_BIN` says.
        told: Option<PathBuf>,
    },
    /// pgTAP is not there; no test can run without it.
    #[error("pgTAP is not installed {place}\ninstall it: {remedy}")]
    MissingPgtap {
        /// Where it was looked for.
        place: String,
        /// A command.
        remedy: String,
    },
    /// Root has to become somebody else to run Postgres, and there is nobody.
    #[error(
        "Postgres does not run as root, and /etc/passwd names neither a user `postgres` nor `nobody` to run it as"
    )]
    NoAccount,
    /// The file system refused.
    #[error("cannot {doing} {}: {source}", path.display())]
    Io {
        /// A verb: `create`, `read`.
        doing: &'static str,
        /// Of what.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A program of Postgres failed.
    #[error("{program} failed ({status})\n{output}")]
    Program {
        /// `initdb`, `pg_dump`.
        program: String,
        /// Its exit status.
        status: String,
        /// What it said.
        output: String,
    },
    /// The server did not come up.
    #[error("the throw-away Postgres server did not start: {reason}\n{log}")]
    Start {
        /// Exited, or not ready in time.
        reason: String,
        /// The end of its log.
        log: String,
    },
    /// The run was told to stop (Ctrl-C).
    #[error("stopped")]
    Stopped,
    /// No connection.
    #[error("cannot connect to {to}: {error}")]
    Connect {
        /// Database and user.
        to: String,
        /// Why.
        error: Box<SqlError>,
    },
    /// A connection string that is none.
    #[error("the database URL is not one: {0}")]
    Url(String),
    /// seoc's own SQL failed, not the user's.
    #[error("cannot {doing}: {error}")]
    Sql {
        /// What was being done.
        doing: String,
        /// What Postgres said.
        error: Box<SqlError>,
    },
    /// A statement of the schema failed.
    #[error(transparent)]
    Apply(#[from] Box<ApplyError>),
}

impl LiveError {
    pub(crate) fn io(doing: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { doing, path, source }
    }

    pub(crate) fn sql(doing: impl Into<String>) -> impl FnOnce(postgres::Error) -> Self {
        let doing = doing.into();
        move |error| Self::Sql { doing, error: Box::new(SqlError::from(&error)) }
    }
}

/// What Postgres said, every part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SqlError {
    /// Five characters, `42703`; empty when the connection broke rather than the statement.
    pub sqlstate: String,
    /// The headline.
    pub message: String,
    /// Details, e.g. the conflicting key.
    pub detail: Option<String>,
    /// Advice.
    pub hint: Option<String>,
    /// 1-based character position in the statement sent.
    pub position: Option<u32>,
    /// The call stack inside Postgres.
    pub context: Option<String>,
}

impl From<&postgres::Error> for SqlError {
    fn from(error: &postgres::Error) -> Self {
        let Some(db) = error.as_db_error() else {
            return Self {
                sqlstate: String::new(),
                message: chain(error),
                detail: None,
                hint: None,
                position: None,
                context: None,
            };
        };
        let position = match db.position() {
            Some(postgres::error::ErrorPosition::Original(at)) => Some(*at),
            Some(postgres::error::ErrorPosition::Internal { .. }) | None => None,
        };
        Self {
            sqlstate: db.code().code().to_owned(),
            message: db.message().to_owned(),
            detail: db.detail().map(str::to_owned),
            hint: db.hint().map(str::to_owned),
            position,
            context: db.where_().map(str::to_owned),
        }
    }
}

/// The message with its causes: the client's own Display says only "error connecting to server".
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text = format!("{text}: {cause_text}");
        }
        source = cause.source();
    }
    text
}

impl fmt::Display for SqlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { sqlstate, message, detail, hint, position: _, context } = self;
        f.write_str(message)?;
        if !sqlstate.is_empty() {
            write!(f, " ({sqlstate})")?;
        }
        for (name, part) in [("detail", detail), ("hint", hint), ("context", context)] {
            if let Some(part) = part {
                write!(f, "\n  {name}: {}", part.replace('\n', "\n    "))?;
            }
        }
        Ok(())
    }
}
