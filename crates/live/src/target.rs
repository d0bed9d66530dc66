//! A database that can be connected to, as a role.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use postgres::{Client, Config, NoTls};

use crate::{LiveError, SqlError};

/// How to reach a database.
#[derive(Clone)]
pub struct Target {
    config: Config,
    name: String,
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The configuration may hold a password.
        f.debug_struct("Target").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Target {
    /// A target from a connection string.
    ///
    /// # Errors
    /// When the string is none.
    pub fn parse(url: &str) -> Result<Self, LiveError> {
        let config: Config =
            url.parse().map_err(|error: postgres::Error| LiveError::Url(SqlError::from(&error).message))?;
        let name = format!(
            "database {} as {}",
            config.get_dbname().unwrap_or("(default)"),
            config.get_user().unwrap_or("(default)")
        );
        Ok(Self { config, name })
    }

    pub(crate) fn socket(folder: &std::path::Path, port: u16, role: &str, database: &str) -> Self {
        let mut config = Config::new();
        config.host_path(folder).port(port).user(role).dbname(database).application_name("seoc");
        Self { config, name: format!("database {database} as {role}") }
    }

    /// Connects; notices are dropped.
    ///
    /// # Errors
    /// When the server does not answer or refuses.
    pub fn connect(&self) -> Result<Client, LiveError> {
        self.connect_noting(&Notices::default())
    }

    /// Connects; what the server raises below an error is kept in `notices`.
    ///
    /// # Errors
    /// When the server does not answer or refuses.
    pub fn connect_noting(&self, notices: &Notices) -> Result<Client, LiveError> {
        let mut config = self.config.clone();
        let sink = notices.clone();
        config.notice_callback(move |notice| {
            sink.push(format!("{}: {}", notice.severity(), notice.message()));
        });
        config.connect(NoTls).map_err(|error| LiveError::Connect {
            to: self.name.clone(),
            error: Box::new(SqlError::from(&error)),
        })
    }
}

/// Notices and warnings of a connection, in order.
#[derive(Debug, Clone, Default)]
pub struct Notices(Arc<Mutex<Vec<String>>>);

impl Notices {
    /// Takes what has come in since the last call.
    #[must_use]
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn push(&self, notice: String) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(notice);
    }
}

/// A name as an SQL identifier, always quoted: this SQL is seoc's own and nobody reads it.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
