//! `cargo xtask sabotage DOMAIN`: drops each generated policy, constraint, trigger and guard in
//! turn, and runs the domain's tests until one of them notices.
//!
//! A test suite that passes says little as long as nobody knows what would make it fail. Each change
//! is made in a transaction that is rolled back. The file that compares the catalog with what was
//! decided (`10_structure.sql`) notices nearly everything, so it runs last: what only it notices is
//! counted, because no behaviour depends on it as far as the tests know.

mod exam;
mod guard;
mod mutant;
mod report;
mod trial;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::{Context as _, Result, anyhow, bail};
use compiler::Output;
use live::{Cluster, LiveError, Settings, Target};

use crate::domain;
use exam::Exams;
use mutant::Mutant;
use trial::{Session, Verdict};

/// Two keep two cores busy: one prepares what the other waits for.
const CONNECTIONS: usize = 2;

/// How often the progress line comes, in mutants.
const PROGRESS: usize = 50;

/// Runs it. The answer is whether every mutant was noticed.
///
/// # Errors
/// When the domain does not compile or apply, or its tests fail before anything is dropped.
pub fn run(name: &str, only: Option<&str>) -> Result<bool> {
    let began = Instant::now();
    let (_, output) = domain::compile(name)?;
    let exams = Exams::new(&output, domain::written_tests(name)?);
    let cluster = Cluster::start(&Settings::default())?;
    let targets = prepare(&cluster, &output)?;

    let mut session = Session::open(&targets[0])?;
    if let Some(failed) = session.sound(&exams)? {
        bail!("the tests fail before anything is dropped: {failed}");
    }
    let mut mutants = mutant::list(session.client(), &output)?;
    if let Some(text) = only {
        mutants.retain(|mutant| mutant.label.contains(text));
    }
    if mutants.is_empty() {
        bail!("there is nothing to drop");
    }
    println!(
        "{name}: {} mutants, {} test files; the tests pass on the whole schema",
        mutants.len(),
        exams.count()
    );
    drop(session);
    let verdicts = try_all(&targets, &exams, &mutants)?;
    let results: Vec<(&Mutant, Verdict)> = mutants.iter().zip(verdicts).collect();
    Ok(report::print(name, &results, began.elapsed()))
}

/// A database for each connection: dropping something locks its table against everybody else.
fn prepare(cluster: &Cluster, output: &Output) -> Result<[Target; CONNECTIONS]> {
    let mut targets = Vec::new();
    for number in 1..=CONNECTIONS {
        let database = format!("{}_{number}", Cluster::database_for(&output.schema));
        cluster.create_database(&database)?;
        live::apply(&mut cluster.target("postgres", &database).connect()?, &output.statements)?;
        // The superuser may change what belongs to the schema's own roles, too.
        targets.push(cluster.target("supabase_admin", &database));
    }
    targets.try_into().map_err(|_| anyhow!("every connection has a database"))
}

fn try_all(targets: &[Target], exams: &Exams, mutants: &[Mutant]) -> Result<Vec<Verdict>> {
    let next = AtomicUsize::new(0);
    let done = AtomicUsize::new(0);
    let slots: Vec<Mutex<Option<Verdict>>> = mutants.iter().map(|_| Mutex::new(None)).collect();
    let work = |target: &Target| -> Result<(), LiveError> {
        let mut session = Session::open(target)?;
        while let Some((mutant, slot)) = {
            let index = next.fetch_add(1, Ordering::Relaxed);
            mutants.get(index).zip(slots.get(index))
        } {
            let verdict = session.try_one(exams, mutant)?;
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(verdict);
            let done = done.fetch_add(1, Ordering::Relaxed) + 1;
            if done.is_multiple_of(PROGRESS) || done == mutants.len() {
                println!("{done} of {}", mutants.len());
            }
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let work = &work;
        let workers: Vec<_> = targets.iter().map(|target| scope.spawn(move || work(target))).collect();
        workers.into_iter().try_for_each(|worker| {
            worker.join().map_err(|_| anyhow!("a worker panicked"))?.context("a connection broke")
        })
    })?;
    slots
        .into_iter()
        .map(|slot| {
            slot.into_inner().unwrap_or_else(PoisonError::into_inner).context("a mutant was left out")
        })
        .collect()
}
