//! `seoc docs`: pages about a domain, for people.

use anyhow::{Result, bail};

use super::{Outcome, project};
use crate::cli::{Docs, DocsFormat, Global};
use crate::compile::{compile, count};
use crate::output::{Folder, Obstacle, plan};
use crate::project::Project;
use crate::terminal::Terminal;

/// Runs it.
///
/// # Errors
/// When there is no project, no such domain, a file cannot be read or written, or a file that is not
/// seoc's is in the way.
pub(super) fn run(terminal: &Terminal, global: &Global, arguments: &Docs) -> Result<Outcome> {
    let Docs { domains, format: DocsFormat::Markdown, out } = arguments;
    let project = project(terminal, global)?;
    let domains = project.select(&domains.domains)?;
    let Some(compiled) = compile(terminal, &project, domains)? else { return Ok(Outcome::Findings) };
    let made: Vec<_> = compiled
        .iter()
        .map(|domain| (folder(&project, &domain.domain.name, out.as_deref()), domain.output.pages()))
        .collect();
    let mut plans = Vec::new();
    let mut obstacles = Vec::new();
    for (folder, pages) in &made {
        match plan(folder, pages)? {
            Ok(plan) => plans.push((folder, plan)),
            Err(found) => obstacles.extend(found),
        }
    }
    if !obstacles.is_empty() {
        bail!(Obstacle::list(&obstacles));
    }
    for (folder, plan) in plans {
        plan.warnings().for_each(|line| terminal.warning(&line));
        plan.apply()?;
        plan.details().for_each(|line| terminal.detail(&line));
        let [added, changed, removed] = plan.changes();
        terminal.summary(&format!(
            "{}: {} written, {} unchanged, {removed} removed; begin with README.md",
            folder.shown,
            count(added + changed, "page", "pages"),
            plan.unchanged()
        ));
    }
    Ok(Outcome::Fine)
}

fn folder(project: &Project, domain: &str, out: Option<&str>) -> Folder {
    let shown = match out {
        Some(out) => format!("{}/{domain}", out.trim_end_matches('/')),
        None => format!("{}/{domain}/docs", project.out),
    };
    Folder::at(project.root.join(&shown), shown)
}
