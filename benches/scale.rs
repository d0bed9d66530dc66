//! How long a compile takes and how much memory, from 100 to 10,000 tables: `cargo bench -p xtask --bench scale`.
//!
//! Each measurement is a process of its own, so that its peak memory is its own, too; of several runs the fastest counts. Time is
//! that of [`compiler::compile`]: from texts in memory to all artefacts in memory, without files and the start of the process.
//!
//! With `wesley` on the PATH, its time to emit TypeScript alone for the same schema stands beside. There the whole process is
//! measured on both sides, taking turns: start, read, compile, write one file of TypeScript types, end. Ours makes all the
//! other artefacts, too, and does not write them.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a benchmark starts processes and reads the clock"
)]

mod synthetic;

use std::path::Path;
use std::process::{Command, ExitCode, Output};
use std::time::Instant;

use compiler::Options;
use diagnostics::{Severity, Sources};

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Sizes, and how often each is measured.
const SIZES: [(usize, usize); 3] = [(100, 7), (1_000, 5), (10_000, 2)];

/// Ten times the tables may cost ten times the time, and so much more.
const MOST_GROWTH: f64 = 1.3;

/// What a child is asked to compile: a number of tables, the name of a domain, or a folder of files.
const SUBJECT: &str = "SEOC_BENCH_SUBJECT";

struct Measured {
    tables: usize,
    lines: usize,
    megabytes: f64,
    milliseconds: f64,
    peak_megabytes: f64,
}

fn main() -> ExitCode {
    if let Ok(subject) = std::env::var(SUBJECT) {
        child(&subject);
        return ExitCode::SUCCESS;
    }
    println!("| schema | tables | SDL lines | output | time | per table | peak memory |");
    println!("|---|---:|---:|---:|---:|---:|---:|");
    row("seo", &measure("seo", 9));
    let mut per_table = Vec::new();
    for (size, times) in SIZES {
        let measured = measure(&size.to_string(), times);
        row("invented", &measured);
        per_table.push(measured.milliseconds / measured.tables as f64);
    }
    let growth = per_table[2] / per_table[1];
    let verdict = if growth <= MOST_GROWTH { "ok" } else { "TOO MUCH" };
    println!("\nper table, 10,000 against 1,000: {growth:.2} (at most {MOST_GROWTH}): {verdict}");
    wesley();
    if growth <= MOST_GROWTH { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

fn row(name: &str, measured: &Measured) {
    let Measured { tables, lines, megabytes, milliseconds, peak_megabytes } = measured;
    let each = milliseconds / *tables as f64;
    println!(
        "| {name} | {tables} | {lines} | {megabytes:.1} MB | {milliseconds:.0} ms | {each:.2} ms | {peak_megabytes:.0} MB |"
    );
}

fn measure(subject: &str, times: usize) -> Measured {
    let program = std::env::current_exe().unwrap();
    (0..times)
        .map(|_| {
            let output = Command::new(&program).env(SUBJECT, subject).output().unwrap();
            assert!(output.status.success(), "{subject}: {}", String::from_utf8_lossy(&output.stderr));
            let text = String::from_utf8(output.stdout).unwrap();
            let numbers: Vec<f64> = text.split_whitespace().map(|word| word.parse().unwrap()).collect();
            Measured {
                tables: numbers[0] as usize,
                lines: numbers[1] as usize,
                megabytes: numbers[2],
                milliseconds: numbers[3],
                peak_megabytes: numbers[4],
            }
        })
        .min_by(|a, b| a.milliseconds.total_cmp(&b.milliseconds))
        .unwrap()
}

/// Compiles once and prints what it took.
fn child(subject: &str) {
    let folder = Path::new(subject);
    let sources = match subject.parse::<usize>() {
        Ok(tables) => {
            let mut sources = Sources::default();
            for (name, text) in synthetic::schema(tables) {
                sources.add(name, text);
            }
            sources
        }
        Err(_) if folder.is_absolute() => read(folder),
        Err(_) => xtask::domain::load(subject).unwrap(),
    };
    let lines: usize = sources.iter().map(|(_, source)| source.text().lines().count()).sum();
    let options = Options::new("bench");
    let began = Instant::now();
    let compilation = compiler::compile(&sources, &options);
    let milliseconds = began.elapsed().as_secs_f64() * 1_000.0;
    let errors: Vec<_> = compilation
        .diagnostics
        .iter()
        .filter(|found| found.severity == Severity::Error)
        .take(5)
        .cloned()
        .collect();
    let style = diagnostics::render::Style::default();
    let output = compilation
        .output
        .unwrap_or_else(|| panic!("{}", diagnostics::render::human(&sources, &errors, style)));
    if folder.is_absolute() {
        let types = output.artefacts.iter().find(|artefact| artefact.path == "ts/types.ts").unwrap();
        std::fs::write(folder.join("types.ts"), types.contents.to_string()).unwrap();
    }
    let bytes: usize = output.artefacts.iter().map(|artefact| artefact.contents.len()).sum();
    println!(
        "{} {lines} {} {milliseconds} {}",
        output.counts.tables,
        bytes as f64 / 1e6,
        peak_kilobytes() as f64 / 1e3
    );
}

/// The SDL files of a folder.
fn read(folder: &Path) -> Sources {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "graphql"));
    files.sort();
    let mut sources = Sources::default();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        sources.add(name, std::fs::read_to_string(file).unwrap());
    }
    sources
}

/// The most memory this process ever had.
fn peak_kilobytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or("VmHWM: 0 kB");
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// Another compiler of GraphQL: its TypeScript alone, for the very schema of 1,000 tables.
fn wesley() {
    if Command::new("wesley").arg("--version").output().is_err() {
        println!(
            "wesley is not on the PATH; `cargo install wesley-cli --version 0.3.0-alpha.3` puts it there"
        );
        return;
    }
    let ours = tempfile::tempdir().unwrap();
    let theirs = tempfile::tempdir().unwrap();
    // It wants one text with the directives declared in it.
    let mut text = std::fs::read_to_string(xtask::domain::root().join("schemas/seoc.graphql")).unwrap();
    for (name, file) in synthetic::schema(1_000) {
        std::fs::write(ours.path().join(name), &file).unwrap();
        text.push('\n');
        text.push_str(&file);
    }
    let schema = theirs.path().join("schema.graphql");
    std::fs::write(&schema, text).unwrap();

    let mut wesley = Command::new("wesley");
    wesley.args(["emit", "typescript", "--schema"]).arg(&schema);
    wesley.arg("--out").arg(theirs.path().join("types.ts"));
    let mut seoc = Command::new(std::env::current_exe().unwrap());
    seoc.env(SUBJECT, ours.path());
    let turns: Vec<[f64; 2]> = (0..9).map(|_| [whole(&mut wesley), whole(&mut seoc)]).collect();
    let fastest = |who: usize| turns.iter().map(|turn| turn[who]).min_by(f64::total_cmp).unwrap();
    let (theirs, ours) = (fastest(0), fastest(1));
    println!(
        "the same 1,000 tables, whole processes: wesley, TypeScript alone, {theirs:.0} ms; seoc, everything, {ours:.0} ms; ratio {:.2}",
        ours / theirs
    );
}

/// How long a process takes from its start to its end.
fn whole(command: &mut Command) -> f64 {
    let began = Instant::now();
    let Output { status, stderr, .. } = command.output().unwrap();
    let milliseconds = began.elapsed().as_secs_f64() * 1_000.0;
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    milliseconds
}
