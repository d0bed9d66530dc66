//! A schema-first compiler: GraphQL SDL in, a tested Postgres and Supabase backend out.
//!
//! This crate is the only one that touches files, the terminal and the clock. It finds the
//! project, hands its texts to [`compiler`], and puts what comes back on disk or on the screen.
#![allow(
    clippy::disallowed_methods,
    reason = "the binary is where files, environment and clock are allowed; the core stays pure"
)]

mod cli;
mod commands;
mod compile;
mod doctor;
mod fix;
mod init;
mod output;
mod paint;
mod project;
mod proof;
mod terminal;
mod watch;

use std::process::ExitCode;

/// Compiling allocates much and from several threads; this allocator is a fifth faster at it than the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    commands::main()
}
