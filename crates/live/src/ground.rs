//! The ground: what a Supabase database holds before the user's first migration, in a template
//! database that every domain's database is cloned from.

use postgres::Client;
use sha2::{Digest, Sha256};

use crate::LiveError;
use crate::installation::Installation;
use crate::target::Target;

/// The template's name.
pub(crate) const TEMPLATE: &str = "seoc_ground";

const ROLES: &str = include_str!("../ground/roles.sql");
const PLATFORM: &str = include_str!("../ground/platform.sql");
const CRON: &str = include_str!("../ground/cron.sql");

/// Postgres's settings. Durability is off, because a throw-away cluster has nothing to lose;
/// autovacuum and jit are off, so that two runs do the same.
pub(crate) const SETTINGS: &str = "\
listen_addresses = ''
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = logical
max_connections = 50
max_worker_processes = 16
max_locks_per_transaction = 1024
min_wal_size = 32MB
max_wal_size = 1GB
autovacuum = off
jit = off
timezone = 'UTC'
log_timezone = 'UTC'
search_path = '\"$user\", public, extensions'
";

/// Extensions installed beforehand. Only what the hosted platform has installed,
/// what the tests use, and what `postgres` could not create itself here: an extension that the
/// schema needs and forgets to create must be missed.
const EXTENSIONS: &[&str] = &["uuid-ossp", "pgcrypto", PGTAP, PLPGSQL_CHECK, "vector"];
pub(crate) const PGTAP: &str = "pgtap";
pub(crate) const PLPGSQL_CHECK: &str = "plpgsql_check";
pub(crate) const PG_CRON: &str = "pg_cron";

/// What the ground cannot install on this machine.
fn missing(installation: &Installation) -> impl Iterator<Item = &'static str> {
    let wanted = EXTENSIONS.iter().copied().chain([PG_CRON]);
    wanted.filter(|name| !installation.extensions.contains(*name))
}

/// Names a laid ground: it changes with the server, with our SQL and settings, and with the
/// extensions at hand.
pub(crate) fn fingerprint(installation: &Installation) -> String {
    let mut hash = Sha256::new();
    for part in [&installation.version, ROLES, PLATFORM, CRON, SETTINGS] {
        hash.update(part);
        hash.update([0]);
    }
    hash.update(installation.bin.as_os_str().as_encoded_bytes());
    for name in missing(installation) {
        hash.update([0]);
        hash.update(name);
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The settings of this installation: pg_cron has to be loaded at start.
pub(crate) fn settings(installation: &Installation) -> String {
    let mut settings = SETTINGS.to_owned();
    if installation.extensions.contains(PG_CRON) {
        settings.push_str("shared_preload_libraries = 'pg_cron'\ncron.use_background_workers = on\n");
    }
    settings
}

/// Lays the ground in a fresh cluster whose `cron.database_name` is [`TEMPLATE`].
pub(crate) fn lay(installation: &Installation, target: impl Fn(&str) -> Target) -> Result<(), LiveError> {
    let mut maintenance = target("postgres").connect()?;
    run(&mut maintenance, "roles.sql", ROLES)?;
    run(&mut maintenance, "ground", &format!("create database {TEMPLATE} owner postgres"))?;
    let mut ground = target(TEMPLATE).connect()?;
    run(&mut ground, "platform.sql", PLATFORM)?;
    for name in EXTENSIONS.iter().filter(|name| installation.extensions.contains(**name)) {
        run(&mut ground, name, &format!("create extension \"{name}\" with schema extensions"))?;
    }
    if installation.extensions.contains(PG_CRON) {
        run(&mut ground, "cron.sql", CRON)?;
    }
    // Default grants of the platform reach what supabase_admin made in extensions.
    run(&mut ground, "grants", "grant all on all routines in schema extensions to postgres, dashboard_user")
}

fn run(client: &mut Client, part: &str, sql: &str) -> Result<(), LiveError> {
    client.batch_execute(sql).map_err(LiveError::sql(format!("lay the ground ({part})")))
}
