//! Developing seoc: the whole test suite, and sabotage.
//!
//! Nothing uses this crate but its own binary, the tests under `tests/` and the benchmark.
#![allow(
    clippy::disallowed_methods,
    reason = "these are tools: they start programs, read the clock and write files; the core does not"
)]

pub mod book;
pub mod domain;
pub mod figures;
pub mod program;
mod requirement;
pub mod rows;
pub mod sabotage;
pub mod suite;
