//! `cargo xtask sabotage --rows`: takes away what each row of `docs/requirements.md` asks for, and runs the tests that the row
//! calls its proof.
//!
//! `tests/sabotage/<row>.patch` takes the feature out of a copy of the schema. What is left has to compile and to apply: that the
//! compiler refuses would not show that a test notices. The tests are those of the schema as it is, because a schema that
//! says less has fewer generated tests, and none of them would fail. A row is proven when at least one of the tests it names
//! fails; that all of them pass before is made sure of first.

mod exempt;
mod patch;
mod proof;
mod script;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use compiler::Output;
use live::Cluster;

use crate::domain;
use crate::requirement::{self, Proof, Row, System};
use crate::suite::pgvector;
use proof::Exam;

/// Two keep two cores busy; each has a cluster of its own, because roles belong to a whole cluster.
const WORKERS: usize = 2;

/// Runs it for some rows, for all when none is named. The answer is whether every row was noticed.
///
/// # Errors
/// When a row is not on the page, a domain does not compile, or a test that should prove a row fails before anything is gone.
pub fn run(only: &[String]) -> Result<bool> {
    let began = Instant::now();
    let page = requirement::page()?;
    let rows = requirement::rows(&page);
    if let Some(unknown) = only.iter().find(|id| !rows.contains_key(id.as_str())) {
        bail!("docs/requirements.md has no row `{unknown}`");
    }
    let mut plan = Plan::new(&rows)?;
    plan.trials.retain(|trial| only.is_empty() || only.contains(&trial.row));
    let mut held = true;
    if only.is_empty() {
        for wrong in &plan.wrong {
            println!("{wrong}");
        }
        held = plan.wrong.is_empty();
    }
    let mut noticed = 0;
    for system in &requirement::SYSTEMS {
        let trials: Vec<&Trial<'_>> = plan.trials.iter().filter(|trial| trial.system == system).collect();
        if !trials.is_empty() {
            noticed += domain(system, &trials)?;
        }
    }
    let count = plan.trials.len();
    println!(
        "{noticed} of {count} rows are noticed when they are gone, in {:.0} s; {} have no patch and say why, {} wait or are out of scope",
        began.elapsed().as_secs_f64(),
        plan.exempt,
        plan.open
    );
    Ok(held && noticed == count)
}

/// What is to be done, and what is wrong before it begins.
struct Plan<'p> {
    trials: Vec<Trial<'p>>,
    /// Rows without patch that say why.
    exempt: usize,
    /// Rows with nothing to prove.
    open: usize,
    wrong: Vec<String>,
}

/// A row whose feature is taken away.
struct Trial<'p> {
    row: String,
    system: &'static System,
    /// Class and case of each test that proves it.
    proofs: Vec<(&'p str, Option<&'p str>)>,
}

impl<'p> Plan<'p> {
    fn new(rows: &BTreeMap<&'p str, Row<'p>>) -> Result<Self> {
        let reasons = exempt::reasons()?;
        let mut patches = patch::names()?;
        let mut plan = Self { trials: Vec::new(), exempt: 0, open: 0, wrong: Vec::new() };
        for system in &requirement::SYSTEMS {
            for row in system.rows() {
                let proofs: Vec<_> = rows
                    .get(row.as_str())
                    .into_iter()
                    .flat_map(|row| &row.proven_by)
                    .filter_map(|proof| match proof {
                        Proof::Test { class, case } => Some((*class, *case)),
                        Proof::Open(_) => None,
                    })
                    .collect();
                match (patches.remove(&row), proofs.is_empty(), reasons.contains_key(&row)) {
                    (true, false, false) => plan.trials.push(Trial { row, system, proofs }),
                    (true, true, _) => plan.wrong.push(format!("{row} has a patch, and names no test")),
                    (true, false, true) => {
                        plan.wrong.push(format!("{row} has a patch, and a reason why it has none"));
                    }
                    (false, true, false) => plan.open += 1,
                    (false, false, true) => plan.exempt += 1,
                    (false, true, true) => plan.wrong.push(format!("{row} names no test: it needs no reason")),
                    (false, false, false) => plan.wrong.push(format!(
                        "{row} has neither a patch, tests/sabotage/{row}.patch, nor a reason in tests/sabotage/README.md"
                    )),
                }
            }
        }
        plan.wrong
            .extend(patches.into_iter().map(|name| format!("tests/sabotage/{name}.patch is of no row")));
        Ok(plan)
    }
}

/// Tries the rows of a domain; the answer is how many were noticed.
fn domain(system: &System, trials: &[&Trial<'_>]) -> Result<usize> {
    let (_, whole) = domain::compile(system.domain)?;
    let written = domain::written_tests(system.domain)?;
    let proofs: Vec<_> = trials.iter().flat_map(|trial| &trial.proofs).copied().collect();
    let exam = Exam::new(&whole, &written, &proofs);
    let needed = whole.ground().extensions;
    let mut clusters = pgvector::clusters()?;
    let control = exam.sit(clusters.with(&needed)?, &whole)?;
    let failing: Vec<&str> = control.red(&proofs).map(|(class, _)| class).collect();
    if let Some(class) = failing.first() {
        bail!("`{class}` fails before anything is gone");
    }
    drop(clusters);
    println!("{}: {} test files pass on the whole schema", system.domain, exam.files());

    let (next, noticed) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let error = Mutex::new(None);
    std::thread::scope(|scope| {
        for _ in 0..WORKERS.min(trials.len()) {
            scope.spawn(|| {
                let work = || -> Result<()> {
                    let mut clusters = pgvector::clusters()?;
                    let cluster = clusters.with(&needed)?;
                    while let Some(trial) = trials.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let verdict = attempt(cluster, system, trial, &whole, &written)
                            .with_context(|| trial.row.clone())?;
                        noticed.fetch_add(usize::from(verdict.is_good()), Ordering::Relaxed);
                        println!("{}", verdict.line(trial));
                    }
                    Ok(())
                };
                if let Err(failed) = work() {
                    *error.lock().unwrap_or_else(PoisonError::into_inner) = Some(failed);
                }
            });
        }
    });
    match error.into_inner().unwrap_or_else(PoisonError::into_inner) {
        Some(error) => Err(error),
        None => Ok(noticed.into_inner()),
    }
}

/// What became of a row.
enum Verdict {
    /// So many of its tests that were asked fail, this one among them.
    Noticed { red: usize, asked: usize, first: String },
    /// All of them pass.
    Unnoticed { asked: usize },
    /// The patch is no removal of a feature.
    Broken(String),
}

impl Verdict {
    fn is_good(&self) -> bool {
        matches!(self, Self::Noticed { .. })
    }

    fn line(&self, trial: &Trial<'_>) -> String {
        let row = &trial.row;
        match self {
            Self::Noticed { red, asked, first } => {
                format!("{row:<4} {red} of {asked} tests fail: {first}")
            }
            Self::Unnoticed { asked } => format!("{row:<4} NOBODY NOTICES: {asked} tests pass without it"),
            Self::Broken(why) => format!("{row:<4} THE PATCH IS NONE: {why}"),
        }
    }
}

/// Takes one row's feature away and asks its tests.
fn attempt(
    cluster: &Cluster,
    system: &System,
    trial: &Trial<'_>,
    whole: &Output,
    written: &[(String, String)],
) -> Result<Verdict> {
    let scratch = match patch::applied(&trial.row, system.domain)? {
        Ok(scratch) => scratch,
        Err(why) => return Ok(Verdict::Broken(why)),
    };
    let output = match scratch.compiled() {
        Ok(output) => output,
        Err(why) => return Ok(Verdict::Broken(format!("{why:#}"))),
    };
    let exam = Exam::new(whole, written, &trial.proofs);
    let results = match exam.sit(cluster, &output) {
        Ok(results) => results,
        Err(live::LiveError::Apply(error)) => return Ok(Verdict::Broken(error.to_string())),
        Err(error) => return Err(error.into()),
    };
    let asked: Vec<_> = trial.proofs.iter().copied().filter(|(class, _)| exam.holds(class)).collect();
    let red: Vec<String> = results.red(&asked).map(|(_, said)| said).collect();
    if let Some(first) = red.first() {
        return Ok(Verdict::Noticed { red: red.len(), asked: asked.len(), first: first.clone() });
    }
    // Node takes longer; it is asked when nobody else has noticed.
    let scripts = script::named(&trial.proofs, system.domain);
    for name in &scripts {
        if !script::passes(name, &scratch, &output, cluster)? {
            if !script::passes(name, &patch::whole(system.domain)?, whole, cluster)? {
                bail!("`typescript.{name} {}` fails before anything is gone", system.domain);
            }
            let first = format!("typescript.{name} {}", system.domain);
            return Ok(Verdict::Noticed { red: 1, asked: asked.len() + scripts.len(), first });
        }
    }
    Ok(Verdict::Unnoticed { asked: asked.len() + scripts.len() })
}

#[cfg(test)]
mod tests {
    use super::{Plan, requirement};

    /// Whoever proves a row says how to take it away, or why that cannot be done.
    #[test]
    fn every_row_has_a_patch_or_a_reason() {
        let page = requirement::page().unwrap();
        let plan = Plan::new(&requirement::rows(&page)).unwrap();
        assert!(plan.wrong.is_empty(), "{}", plan.wrong.join("\n"));
        assert!(plan.trials.len() > plan.exempt + plan.open);
    }
}
