//! A throw-away cluster: a Postgres server of our own, on a socket, with the ground laid.

use std::path::{Path, PathBuf};

use crate::account::Account;
use crate::installation::Installation;
use crate::server::{Launch, PORT, ServerId, StopHandle};
use crate::target::{Target, quoted};
use crate::{LiveError, ground, leftover, repeat, store};

/// How to start a cluster.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Stops the cluster from a Ctrl-C handler.
    pub stop: StopHandle,
    /// The one database whose pg_cron jobs are really run. None by default: a job that fires in
    /// the middle of a test makes it fail once in a while.
    pub cron_database: Option<String>,
    /// Folders with the programs of further servers, for what those that are found have not.
    pub further: Vec<PathBuf>,
    /// Settings of the server, `name=value`, that go before the ground's own: what a measurement wants otherwise.
    pub server: Vec<String>,
}

/// A running cluster; dropping it stops it and removes its files.
#[derive(Debug)]
pub struct Cluster {
    installation: Installation,
    home: PathBuf,
    stop: StopHandle,
    server: ServerId,
}

impl Cluster {
    /// Finds the server's programs, lays the ground or takes a kept one, starts.
    ///
    /// # Errors
    /// When Postgres or pgTAP is not installed, or the server does not start.
    pub fn start(settings: &Settings) -> Result<Self, LiveError> {
        Self::start_by(Installation::find(&settings.further, &[])?, settings)
    }

    /// The same with the programs of one server.
    pub(crate) fn start_by(installation: Installation, settings: &Settings) -> Result<Self, LiveError> {
        let Settings { stop, cron_database, further: _, server } = settings;
        if !installation.extensions.contains(ground::PGTAP) {
            return Err(LiveError::MissingPgtap {
                place: format!("for {}", installation.version),
                remedy: installation.install_command(ground::PGTAP),
            });
        }
        let account = Account::current()?;
        let home = store::home(&account, stop)?;
        if let Some(base) = home.path().parent() {
            leftover::remove(&installation, &account, base);
        }
        store::provide(&installation, &account, stop, &home.path().join("data"))?;
        let cron = cron_database.as_deref().unwrap_or("postgres");
        let mut settings = vec![format!("cron.database_name={cron}")];
        settings.extend(server.iter().cloned());
        let server = stop.start(&Launch {
            installation: &installation,
            account: &account,
            home: home.path(),
            settings: &settings,
        })?;
        Ok(Self { installation, home: home.keep(), stop: stop.clone(), server })
    }

    /// The server's programs.
    #[must_use]
    pub fn installation(&self) -> &Installation {
        &self.installation
    }

    /// What was not done for want of an extension on this machine, a sentence each.
    #[must_use]
    pub fn notes(&self) -> Vec<String> {
        [
            (ground::PLPGSQL_CHECK, "plpgsql-check", "function bodies were not checked"),
            (ground::PG_CRON, "cron", "nothing that is scheduled was started"),
        ]
        .into_iter()
        .filter(|(name, _, _)| !self.installation.extensions.contains(*name))
        .map(|(name, package, loss)| {
            format!("{name} not installed: {loss} ({})", self.installation.install_command(package))
        })
        .collect()
    }

    /// The name of the database that a schema is tested in: its own, unless that is taken.
    #[must_use]
    pub fn database_for(schema: &str) -> String {
        let taken = ["postgres", "template0", "template1", ground::TEMPLATE, repeat::DATABASE];
        if taken.contains(&schema) { format!("{schema}_") } else { schema.to_owned() }
    }

    /// Makes a database from the ground, owned by `postgres`; one of that name is replaced.
    ///
    /// # Errors
    /// When Postgres refuses.
    pub fn create_database(&self, name: &str) -> Result<(), LiveError> {
        self.drop_database(name)?;
        let sql = format!("create database {} template {} owner postgres", quoted(name), ground::TEMPLATE);
        self.maintain(&sql)
    }

    /// Makes a database that holds what another one holds, to which nobody may be connected.
    ///
    /// # Errors
    /// When Postgres refuses.
    pub fn copy_database(&self, name: &str, from: &str) -> Result<(), LiveError> {
        self.drop_database(name)?;
        self.maintain(&format!("create database {} template {} owner postgres", quoted(name), quoted(from)))
    }

    /// Removes a database, whoever is connected to it.
    ///
    /// # Errors
    /// When Postgres refuses.
    pub fn drop_database(&self, name: &str) -> Result<(), LiveError> {
        self.maintain(&format!("drop database if exists {} with (force)", quoted(name)))
    }

    /// A database of the cluster, as a role: `postgres` as the user has it on the platform, or
    /// `supabase_admin`, the superuser.
    #[must_use]
    pub fn target(&self, role: &str, database: &str) -> Target {
        Target::socket(&self.home, PORT, role, database)
    }

    /// A URL for psql, node-postgres and others.
    #[must_use]
    pub fn connection_string(&self, database: &str) -> String {
        let encoded = |text: &str| -> String {
            let byte = |b: u8| match b {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => {
                    char::from(b).to_string()
                }
                other => format!("%{other:02X}"),
            };
            text.bytes().map(byte).collect()
        };
        let host = encoded(&self.home.to_string_lossy());
        format!(
            "postgresql:///{}?host={host}&port={PORT}&user=postgres",
            encoded(database).replace('/', "%2F")
        )
    }

    /// Leaves the server running after this process. The answer is the command that stops it.
    ///
    /// # Errors
    /// When it was stopped meanwhile.
    pub fn keep(self) -> Result<String, LiveError> {
        self.stop.release(self.server)?;
        let home = self.home.display();
        Ok(format!("kill -QUIT $(head -n 1 {home}/data/postmaster.pid); rm -rf {home}"))
    }

    /// Whether its [`StopHandle`] was used.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stop.is_stopped()
    }

    pub(crate) fn socket_folder(&self) -> &Path {
        &self.home
    }

    fn maintain(&self, sql: &str) -> Result<(), LiveError> {
        let mut client = self.target("supabase_admin", "postgres").connect()?;
        client.batch_execute(sql).map_err(LiveError::sql("prepare a database"))
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // Nothing to do when it was kept or stopped before.
        self.stop.stop_one(self.server);
    }
}
