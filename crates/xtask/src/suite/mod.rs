//! `cargo xtask test`: sets up what is missing and runs everything, one stage after the other.
//!
//! A failing stage does not keep the others from running, unless nothing can run because the
//! workspace does not build.

mod cargo;
mod diagrams;
mod editor;
mod junit;
mod lint;
pub(crate) mod npm;
mod packages;
pub(crate) mod pgvector;
mod programs;
mod python;
mod requirements;
mod served;
mod targets;
mod typescript;

use std::time::{Duration, Instant};

use anyhow::Result;
use clap::ValueEnum;

/// The stages, in the order they run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum StageName {
    /// Debian's Postgres 15 with the extensions that tests use, and the same with pgvector, built from Debian's sources
    Packages,
    /// cargo fmt --check
    Fmt,
    /// cargo clippy, warnings are errors
    Clippy,
    /// Everything that later stages run
    Build,
    /// Unit, case, golden, error page, property, command line and live tests
    Tests,
    /// The examples in doc comments
    Doctests,
    /// seoc generate, twice: the second time nothing may change
    Generate,
    /// seoc test of every domain, on a real Postgres
    Database,
    /// seoc test seo --mutate --near: every change for the worse is noticed by some test; of the other domains that is one command each
    Mutants,
    /// pgrls and plpgsql_check over the applied seo domain, held against tests/lint/allowed.toml
    Lint,
    /// tsc --strict over the generated TypeScript, and Zod over rows read from Postgres
    Typescript,
    /// The schemas in graphql-js and graphql-language-service, as editors use them
    Editor,
    /// Diagrams and pages, read by the parsers of Mermaid and DBML
    Diagrams,
    /// docs/requirements.md: every row is said in a schema, and the tests it names passed in this run
    Requirements,
    /// The release build, which may not be larger than 12 MB; minutes long, so only when it is named
    Release,
}

/// What came of a stage.
#[derive(Debug, Clone, Default)]
struct Tally {
    passed: u64,
    failed: u64,
    /// Why it failed, or what a reader wants to know; shown in the summary.
    said: Option<String>,
}

impl Tally {
    /// One thing that is either right or wrong.
    fn of(right: bool) -> Self {
        Self { passed: u64::from(right), failed: u64::from(!right), said: None }
    }

    fn saying(mut self, said: impl Into<String>) -> Self {
        self.said = Some(said.into());
        self
    }

    fn failed(said: impl Into<String>) -> Self {
        Self::of(false).saying(said)
    }
}

/// Runs the stages, all when none is named. The answer is whether everything held.
///
/// # Errors
/// Never by a failing stage; those are told and counted.
pub fn run(only: &[StageName]) -> Result<bool> {
    let began = Instant::now();
    let mut done: Vec<(StageName, Tally, Duration)> = Vec::new();
    let mut broken = false;
    if only.is_empty() {
        requirements::forget()?;
    }
    for stage in StageName::value_variants() {
        let asked = if only.is_empty() { *stage != StageName::Release } else { only.contains(stage) };
        if !asked {
            continue;
        }
        let needs_build = *stage > StageName::Build;
        if broken && needs_build {
            done.push((*stage, Tally::failed("not run: the workspace does not build"), Duration::ZERO));
            continue;
        }
        println!("\n── {} ──", name(*stage));
        let started = Instant::now();
        let tally = run_stage(*stage).unwrap_or_else(|error| Tally::failed(format!("{error:#}")));
        let took = started.elapsed();
        broken |= *stage == StageName::Build && tally.failed > 0;
        println!("{}", line(*stage, &tally, took));
        done.push((*stage, tally, took));
    }
    println!("\n── all stages, {} ──", seconds(began.elapsed()));
    for (stage, tally, took) in &done {
        println!("{}", line(*stage, tally, *took));
    }
    let passed: u64 = done.iter().map(|(_, tally, _)| tally.passed).sum();
    let failed: u64 = done.iter().map(|(_, tally, _)| tally.failed).sum();
    println!("{passed} passed, {failed} failed");
    Ok(failed == 0)
}

fn run_stage(stage: StageName) -> Result<Tally> {
    match stage {
        StageName::Packages => packages::provide(),
        StageName::Fmt => cargo::fmt(),
        StageName::Clippy => cargo::clippy(),
        StageName::Build => cargo::build(),
        StageName::Tests => cargo::tests(),
        StageName::Doctests => cargo::doctests(),
        StageName::Generate => programs::generate(),
        StageName::Database => programs::database(),
        StageName::Mutants => programs::mutants(),
        StageName::Lint => lint::check(),
        StageName::Typescript => typescript::check(),
        StageName::Editor => editor::check(),
        StageName::Diagrams => diagrams::check(),
        StageName::Requirements => requirements::check(),
        StageName::Release => programs::release(),
    }
}

fn name(stage: StageName) -> String {
    stage.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

fn line(stage: StageName, tally: &Tally, took: Duration) -> String {
    let Tally { passed, failed, said } = tally;
    let mark = if *failed == 0 { "ok    " } else { "FAILED" };
    let said = said.as_ref().map(|said| format!("; {said}")).unwrap_or_default();
    format!("{mark} {:<10} {:>7}  {passed} passed, {failed} failed{said}", name(stage), seconds(took))
}

fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}
