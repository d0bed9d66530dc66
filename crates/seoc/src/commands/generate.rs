//! `seoc generate`: compile every domain, plan every folder, then write.

use std::time::Instant;

use anyhow::{Result, bail};

use super::{Outcome, project};
use crate::cli::{Generate, Global};
use crate::compile::{Compiled, compile, count, counted, leave, time};
use crate::output::{Folder, Known, Obstacle, Plan, plan_again};
use crate::project::Project;
use crate::terminal::Terminal;

/// Runs it.
///
/// # Errors
/// When there is no project, no such domain, a file cannot be read or written, or a file that is not
/// seoc's is in the way.
pub(super) fn run(terminal: &Terminal, global: &Global, arguments: &Generate) -> Result<Outcome> {
    if arguments.watch {
        return super::watch::run(terminal, global, arguments);
    }
    let project = project(terminal, global)?;
    let domains = project.select(&arguments.domains.domains)?;
    let Some(compiled) = compile(terminal, &project, domains)? else { return Ok(Outcome::Findings) };
    let outcome = write(terminal, &project, &compiled, arguments.check, &mut Known::default())?;
    leave(compiled);
    Ok(outcome)
}

/// Writes what was compiled, or says what would be written.
///
/// # Errors
/// When a file cannot be read or written, or a file that is not seoc's is in the way.
pub(super) fn write(
    terminal: &Terminal,
    project: &Project,
    compiled: &[Compiled<'_>],
    check: bool,
    known: &mut Known,
) -> Result<Outcome> {
    let folders: Vec<Folder> =
        compiled.iter().map(|domain| Folder::new(project, &domain.domain.name)).collect();

    let mut plans = Vec::new();
    let mut obstacles = Vec::new();
    for (domain, folder) in compiled.iter().zip(&folders) {
        let begin = Instant::now();
        match plan_again(folder, &domain.output.artefacts, known)? {
            Ok(plan) => plans.push((domain, plan, domain.elapsed + begin.elapsed())),
            Err(found) => obstacles.extend(found),
        }
    }
    if !obstacles.is_empty() {
        bail!(Obstacle::list(&obstacles));
    }
    for (_, plan, _) in &plans {
        plan.warnings().for_each(|line| terminal.warning(&line));
    }

    let mut outcome = Outcome::Fine;
    for (domain, plan, elapsed) in plans {
        if check {
            if !plan.is_nothing() {
                outcome = Outcome::Findings;
                terminal.diff(&plan.diff()?)?;
            }
            terminal.summary(&would(domain, &plan));
        } else {
            let begin = Instant::now();
            plan.apply()?;
            plan.remember(known);
            plan.details().for_each(|line| terminal.detail(&line));
            terminal.summary(&format!("{} in {}", did(domain, &plan), time(elapsed + begin.elapsed())));
        }
    }
    Ok(outcome)
}

/// `seo: 34 tables, 90 policies, 12 functions, 800 assertions; 41 files written, 3 unchanged, 1 removed`.
fn did(domain: &Compiled<'_>, plan: &Plan<'_>) -> String {
    let [added, changed, removed] = plan.changes();
    format!(
        "{}: {}; {} written, {} unchanged, {removed} removed",
        domain.domain.name,
        counted(domain.output.counts),
        count(added + changed, "file", "files"),
        plan.unchanged(),
    )
}

fn would(domain: &Compiled<'_>, plan: &Plan<'_>) -> String {
    let name = &domain.domain.name;
    let [added, changed, removed] = plan.changes();
    if plan.is_nothing() {
        format!("{name}: {} up to date", count(plan.unchanged(), "file", "files"))
    } else if [added, changed, removed] == [0; 3] {
        format!("{name}: only the manifest is stale; run `seoc generate {name}`")
    } else {
        format!(
            "{name}: stale: {added} to add, {changed} to change, {removed} to remove; run `seoc generate {name}`"
        )
    }
}
