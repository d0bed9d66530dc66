//! `seoc check`: compile, say what was found, write nothing.

use anyhow::Result;

use super::{Outcome, project};
use crate::cli::{Domains, Global};
use crate::compile::{compile, counted, time};
use crate::terminal::Terminal;

/// Runs it.
///
/// # Errors
/// When there is no project, no such domain, or a file cannot be read.
pub(super) fn run(terminal: &Terminal, global: &Global, arguments: &Domains) -> Result<Outcome> {
    let project = project(terminal, global)?;
    let domains = project.select(&arguments.domains)?;
    let Some(compiled) = compile(terminal, &project, domains)? else { return Ok(Outcome::Findings) };
    for domain in &compiled {
        let counts = counted(domain.output.counts);
        terminal.summary(&format!("{}: {counts} in {}", domain.domain.name, time(domain.elapsed)));
    }
    Ok(Outcome::Fine)
}
