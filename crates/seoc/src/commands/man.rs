//! `seoc man DIR`: a manual page for the program and one for each command.

use std::path::Path;

use anyhow::{Context as _, Result};
use clap::CommandFactory as _;

use super::Outcome;
use crate::cli::Cli;
use crate::compile::count;
use crate::terminal::Terminal;

/// Runs it.
///
/// # Errors
/// When a page cannot be written.
pub(super) fn run(terminal: &Terminal, directory: &Path) -> Result<Outcome> {
    let shown = directory.display();
    std::fs::create_dir_all(directory).with_context(|| format!("cannot create {shown}"))?;
    clap_mangen::generate_to(Cli::command(), directory)
        .with_context(|| format!("cannot write the pages to {shown}"))?;
    let pages = 1 + Cli::command().get_subcommands().filter(|command| !command.is_hide_set()).count();
    terminal.summary(&format!("{} in {shown}", count(pages, "page", "pages")));
    Ok(Outcome::Fine)
}
