//! The program as its users meet it: arguments in, files, texts and exit codes out.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "these tests start the program in folders of their own"
)]

mod access;
mod check;
mod configuration;
mod docs;
mod doctor;
mod explain;
mod fix;
mod generate;
mod graph;
mod init;
mod layout;
mod man;
mod messages;
mod project;
mod stale;
mod templates;
mod usage;
mod watch;
#[allow(dead_code, reason = "the tests with Postgres use the rest")]
mod watching;
