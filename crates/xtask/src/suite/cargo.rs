//! Stages that are cargo's own: formatting, lints, building, tests.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use anyhow::{Context as _, Result, bail};

use super::{Tally, junit, targets};
use crate::domain::root;

pub(super) fn fmt() -> Result<Tally> {
    passes(cargo(&["fmt", "--all", "--check"]))
}

pub(super) fn clippy() -> Result<Tally> {
    passes(cargo(&["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]))
}

/// Builds what [`tests`] runs, the program included, with the same flags: one build for all stages.
pub(super) fn build() -> Result<Tally> {
    let tally = passes(if has_nextest() {
        cargo(&["nextest", "run", "--workspace", "--no-run"])
    } else {
        cargo(&["test", "--workspace", "--lib", "--bins", "--tests", "--no-run"])
    })?;
    BUILT.get_or_init(|| tally.failed == 0);
    Ok(tally)
}

/// Is the program that of the sources as they are?
static BUILT: OnceLock<bool> = OnceLock::new();

/// The program, built now where the stage `build` was left out: an older one would be tested in the place of this one.
pub(super) fn program() -> Result<PathBuf> {
    let built = BUILT.get_or_init(|| {
        cargo(&["build", "--workspace", "--bin", "seoc", "--quiet"]).status().is_ok_and(|it| it.success())
    });
    if !built {
        bail!("the program does not build");
    }
    Ok(target_folder()?.join("debug/seoc"))
}

pub(super) fn tests() -> Result<Tally> {
    let (tally, ran) = if has_nextest() { with_nextest()? } else { with_cargo_test()? };
    Ok(targets::hold(tally, &ran))
}

/// The examples in doc comments, which nextest does not run.
pub(super) fn doctests() -> Result<Tally> {
    let counted = counted(cargo(&["test", "--workspace", "--doc", "--quiet"]))?;
    let Counted { passed, failed, success, ran: _ } = counted;
    let mut tally = Tally { passed, failed, said: None };
    if !success && failed == 0 {
        tally = Tally::failed("cargo test --doc failed");
    }
    Ok(tally)
}

/// The folder that cargo builds into.
pub(super) fn target_folder() -> Result<PathBuf> {
    let metadata = cargo_metadata::MetadataCommand::new()
        .current_dir(root())
        .no_deps()
        .exec()
        .context("cargo metadata")?;
    Ok(metadata.target_directory.into_std_path_buf())
}

fn with_nextest() -> Result<(Tally, Vec<String>)> {
    let report = target_folder()?.join("nextest/default/junit.xml");
    // Yesterday's totals must not be taken for today's.
    if report.exists() {
        std::fs::remove_file(&report)?;
    }
    let success = cargo(&["nextest", "run", "--workspace"]).status()?.success();
    let Ok(xml) = std::fs::read_to_string(&report) else {
        bail!("cargo nextest wrote no report: no test ran");
    };
    let junit::Totals { tests, failed } = junit::totals(&xml);
    let mut tally = Tally { passed: tests - failed, failed, said: None };
    if !success && failed == 0 {
        tally = Tally::failed("cargo nextest failed");
    }
    Ok((tally, junit::suites(&xml)))
}

fn with_cargo_test() -> Result<(Tally, Vec<String>)> {
    println!("cargo-nextest is not installed; cargo test does the same, only slower");
    // Targets beside libraries, binaries and tests would run the benchmarks.
    let command = cargo(&["test", "--workspace", "--lib", "--bins", "--tests", "--no-fail-fast"]);
    let Counted { passed, failed, success, ran } = counted(command)?;
    let mut tally = Tally { passed, failed, said: None };
    if !success && failed == 0 {
        tally = Tally::failed("cargo test failed");
    }
    Ok((tally, ran))
}

struct Counted {
    passed: u64,
    failed: u64,
    success: bool,
    /// One entry for each target in which a test ran.
    ran: Vec<String>,
}

/// Runs a libtest command, showing what it prints and adding up its result lines.
fn counted(mut command: Command) -> Result<Counted> {
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let mut counted = Counted { passed: 0, failed: 0, success: false, ran: Vec::new() };
    let Some(out) = child.stdout.take() else { bail!("no output") };
    for line in BufReader::new(out).lines() {
        let line = line?;
        if let Some((passed, failed)) = result_line(&line) {
            counted.passed += passed;
            counted.failed += failed;
            if passed + failed > 0 {
                counted.ran.push(format!("target {}", counted.ran.len() + 1));
            }
        }
        println!("{line}");
    }
    counted.success = child.wait()?.success();
    Ok(counted)
}

/// The numbers of `test result: ok. 12 passed; 0 failed; 1 ignored; …`.
fn result_line(line: &str) -> Option<(u64, u64)> {
    let rest = line.trim().strip_prefix("test result: ")?;
    let (_, numbers) = rest.split_once(". ")?;
    let mut words = numbers.split_whitespace();
    let passed = words.next()?.parse().ok()?;
    let failed = words.nth(1)?.parse().ok()?;
    Some((passed, failed))
}

fn passes(mut command: Command) -> Result<Tally> {
    Ok(Tally::of(command.status()?.success()))
}

fn has_nextest() -> bool {
    cargo(&["nextest", "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Cargo in the repository. What `cargo run` told this process of itself is not passed on: it
/// would make cargo believe that build scripts have to run again.
fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments).current_dir(root());
    if let Ok(told) = super::pgvector::told() {
        command.env("SEOC_PG_BIN", told);
    }
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if name == "CARGO" || name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST") {
            command.env_remove(name);
        }
    }
    command
}

#[cfg(test)]
mod tests {
    use super::result_line;

    #[test]
    fn libtest_says_how_many() {
        let line = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s";
        assert_eq!(result_line(line), Some((12, 3)));
        assert_eq!(result_line("test result is unknown"), None);
    }
}
