//! How long TypeScript's compiler looks at what was generated: `cargo bench -p xtask --bench typecheck`.
//!
//! `tsc --noEmit --strict --exactOptionalPropertyTypes` over `index.ts`, with the packages of `tests/typescript`. What counts is the time
//! of the processor, all threads together, of the fastest of several runs: it does not depend on who else is busy, and whoever waits
//! for an idle machine waits less. With zod alone stands beside what no schema can avoid.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a benchmark starts processes and reads the clock"
)]

mod synthetic;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use compiler::Options;
use diagnostics::Sources;

/// Tables of the invented schemas.
const SIZES: [usize; 3] = [100, 300, 1_000];

/// How often each is measured.
const TIMES: usize = 2;

/// A domain of so many tables may take so many seconds, and no more.
const MOST: (usize, f64) = (300, 10.0);

/// Says at the end how many microseconds of processor a program of Node has used.
const CPU: &str = "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write(`cpu ${user + system}`); });\n";

struct Measured {
    seconds: f64,
    megabytes: f64,
}

fn main() -> ExitCode {
    let tests = xtask::domain::root().join("tests/typescript");
    if !tests.join("node_modules/typescript").is_dir() {
        println!("`npm ci` in tests/typescript first, or `cargo xtask test --only typescript`");
        return ExitCode::from(1);
    }
    println!("| schema | tables | lines of TypeScript | tsc | memory |");
    println!("|---|---:|---:|---:|---:|");
    let folder = tests.join(".work").join(format!("bench-{}", std::process::id()));
    let alone = vec![(
        "index.ts".to_owned(),
        "import * as z from \"zod\";\nexport const text = z.string();\n".to_owned(),
    )];
    row("zod alone", 0, &alone, &folder);
    let seo = xtask::domain::load("seo").unwrap();
    let (tables, files) = generated(&seo);
    row("seo", tables, &files, &folder);
    let mut within = true;
    for size in SIZES {
        let mut sources = Sources::default();
        for (name, text) in synthetic::schema(size) {
            sources.add(name, text);
        }
        let (tables, files) = generated(&sources);
        let seconds = row("invented", tables, &files, &folder);
        within &= size != MOST.0 || seconds <= MOST.1;
    }
    let verdict = if within { "ok" } else { "TOO MUCH" };
    println!("\n{} tables, at most {} s: {verdict}", MOST.0, MOST.1);
    if within { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

/// The number of tables and the files of `ts/`.
fn generated(sources: &Sources) -> (usize, Vec<(String, String)>) {
    let options = Options::new("bench");
    let output = compiler::compile(sources, &options).output.expect("the schema compiles");
    let files = output.artefacts.iter().filter_map(|file| {
        let name = file.path.strip_prefix("ts/")?;
        Some((name.to_owned(), file.contents.to_string()))
    });
    (output.counts.tables, files.collect())
}

fn row(name: &str, tables: usize, files: &[(String, String)], folder: &Path) -> f64 {
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(folder.join("package.json"), "{ \"type\": \"module\" }\n").unwrap();
    std::fs::write(folder.join("cpu.cjs"), CPU).unwrap();
    for (file, text) in files {
        std::fs::write(folder.join(file), text).unwrap();
    }
    let fastest = (0..TIMES).map(|_| checked(folder)).min_by(|a, b| a.seconds.total_cmp(&b.seconds)).unwrap();
    std::fs::remove_dir_all(folder).unwrap();
    let lines: usize = files.iter().map(|(_, text)| text.lines().count()).sum();
    let Measured { seconds, megabytes } = fastest;
    println!("| {name} | {tables} | {lines} | {seconds:.1} s | {megabytes:.0} MB |");
    seconds
}

fn checked(folder: &Path) -> Measured {
    let packages: PathBuf = folder.ancestors().nth(2).unwrap().join("node_modules");
    let output = Command::new("node")
        .args(["--require", "./cpu.cjs"])
        .arg(packages.join("typescript/lib/tsc.js"))
        .args([
            "--noEmit",
            "--strict",
            "--exactOptionalPropertyTypes",
            "--skipLibCheck",
            "--extendedDiagnostics",
        ])
        .args(["--target", "ES2022", "--module", "NodeNext", "--types", "node", "index.ts"])
        .current_dir(folder)
        .output()
        .expect("node is on the PATH");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    let spent = String::from_utf8_lossy(&output.stderr).into_owned();
    let spent: f64 =
        spent.trim().rsplit_once("cpu ").and_then(|(_, text)| text.parse().ok()).expect("cpu.cjs says it");
    let memory = said.lines().find_map(|line| line.strip_prefix("Memory used:"));
    let kilobytes: f64 = memory.and_then(|text| text.trim().strip_suffix('K')?.parse().ok()).unwrap_or(0.0);
    Measured { seconds: spent / 1e6, megabytes: kilobytes / 1e3 }
}
