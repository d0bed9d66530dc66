//! `seoc completions SHELL`.

use anyhow::Result;
use clap::CommandFactory as _;
use clap_complete::{Shell, generate};

use super::Outcome;
use crate::cli::Cli;
use crate::terminal::Terminal;

/// Runs it.
///
/// # Errors
/// When stdout cannot be written.
pub(super) fn run(terminal: &Terminal, shell: Shell) -> Result<Outcome> {
    let mut script = Vec::new();
    generate(shell, &mut Cli::command(), "seoc", &mut script);
    terminal.result(&String::from_utf8_lossy(&script))?;
    Ok(Outcome::Fine)
}
