//! `seoc check`: compile, say what was found, write nothing; with `--fix`, mend what is certain first.

use anyhow::Result;

use super::{Outcome, project};
use crate::cli::{Check, Global};
use crate::compile::{compile, count, counted, leave, time};
use crate::fix::Mended;
use crate::terminal::Terminal;

/// Runs it.
///
/// # Errors
/// When there is no project, no such domain, or a file cannot be read or written.
pub(super) fn run(terminal: &Terminal, global: &Global, arguments: &Check) -> Result<Outcome> {
    let Check { domains, fix } = arguments;
    let project = project(terminal, global)?;
    let domains = project.select(&domains.domains)?;
    if *fix {
        let mut mended = Mended::default();
        for domain in &domains {
            mended.domain(&project, domain)?;
        }
        mended.write(&project)?;
        mended.told.iter().for_each(|line| terminal.summary(line));
        if !mended.told.is_empty() {
            let made = count(mended.told.len(), "finding", "findings");
            terminal.summary(&format!("{made} mended in {}", count(mended.files(), "file", "files")));
        }
    }
    let Some(compiled) = compile(terminal, &project, domains)? else { return Ok(Outcome::Findings) };
    for domain in &compiled {
        let counts = counted(domain.output.counts);
        terminal.summary(&format!("{}: {counts} in {}", domain.domain.name, time(domain.elapsed)));
    }
    leave(compiled);
    Ok(Outcome::Fine)
}
