//! `cargo xtask sabotage DOMAIN`, or `FOLDER` of an example: drops each generated policy, constraint, trigger, guard and the
//! work of each generated function in turn, and runs the domain's tests until one of them notices.
//!
//! A test suite that passes says little as long as nobody knows what would make it fail. Each change
//! is made in a transaction that is rolled back. The file that compares the catalog with what was
//! decided (`10_structure.sql`) notices nearly everything, so it runs last: what only it notices is
//! counted, because no behaviour depends on it as far as the tests know.
//!
//! [`rows`] takes away what the rows of `docs/requirements.md` ask for.

mod mutant;
mod report;
pub mod rows;

use std::path::Path;
use std::time::Instant;

use anyhow::{Result, bail};
use live::{Asked, Bench, Change, Verdict};

use crate::domain;
use crate::suite::pgvector;
use mutant::Mutant;

/// How often the progress line comes, in mutants.
const PROGRESS: usize = 50;

/// Runs it for a domain, or for all domains of a project in a folder such as `examples/access`. The answer is whether every mutant
/// was noticed.
///
/// # Errors
/// When a domain does not compile or apply, or its tests fail before anything is dropped.
pub fn run(name: &str, only: Option<&str>, asked: Asked) -> Result<bool> {
    let root = domain::root();
    let project = root.join(name);
    if !project.join("seoc.toml").is_file() || domain::names()?.iter().any(|domain| domain == name) {
        return of_domain(&root, name, only, asked);
    }
    let mut all = true;
    for domain in domain::names_below(&project)? {
        all &= of_domain(&project, &domain, only, asked)?;
    }
    Ok(all)
}

fn of_domain(root: &Path, name: &str, only: Option<&str>, asked: Asked) -> Result<bool> {
    let began = Instant::now();
    let (_, output) = domain::compile_below(root, name)?;
    let mut clusters = pgvector::clusters()?;
    let bench = Bench::new(
        clusters.with(&output.ground().extensions)?,
        &output,
        &domain::written_below(root, name)?,
    )?;
    if let Some(failed) = bench.fails()? {
        bail!("the tests fail before anything is dropped: {failed}");
    }
    let mut mutants = mutant::list(&mut bench.connect()?, &output)?;
    if let Some(text) = only {
        mutants.retain(|mutant| mutant.label.contains(text));
    }
    if mutants.is_empty() {
        bail!("there is nothing to drop");
    }
    println!(
        "{name}: {} mutants, {} test files; the tests pass on the whole schema",
        mutants.len(),
        bench.files()
    );
    let changes: Vec<Change> = mutants.iter().map(Mutant::change).collect();
    let verdicts = bench.try_all(&changes, asked, &|done| {
        if done.is_multiple_of(PROGRESS) || done == changes.len() {
            println!("{done} of {}", changes.len());
        }
    })?;
    let results: Vec<(&Mutant, Verdict)> = mutants.iter().zip(verdicts).collect();
    Ok(report::print(name, &results, began.elapsed()))
}
