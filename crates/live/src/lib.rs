//! Talks to a real Postgres: throw-away clusters, applying, pgTAP.
//!
//! [`run_domain`] is the way in: it applies a compiled domain to a database, applies it again,
//! runs the tests and tells what it found as a [`Report`]. The database is one of a [`Cluster`] of
//! our own, in which the Supabase platform's ground is laid first, or the user's.
#![allow(
    clippy::disallowed_methods,
    reason = "this crate starts servers, so it reads the environment, files and clocks; the core does not"
)]

mod account;
mod apply;
mod cluster;
mod clusters;
mod error;
mod ground;
mod installation;
mod leftover;
mod mutation;
mod pgtap;
mod plpgsql;
mod render;
mod repeat;
mod report;
mod run;
mod server;
mod snapshot;
mod split;
mod store;
mod tap;
mod target;

pub use apply::{ApplyError, apply, apply_script, script};
pub use cluster::{Cluster, Settings};
pub use clusters::Clusters;
pub use error::{LiveError, SqlError};
pub use installation::Installation;
pub use mutation::{Asked, Bench, Change, Verdict};
pub use render::{Places, render_junit, render_tap, render_text};
pub use report::{Case, FileError, FileReport, Outcome, Report, Totals};
pub use run::{Database, Event, run_domain, run_tests};
pub use server::StopHandle;
pub use store::store;
pub use target::{Notices, Target};
