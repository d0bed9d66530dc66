//! How long one waits for the program: `cargo bench -p xtask --bench start`.
//!
//! `seoc --version` and `seoc check seo` beside `ruff --version` and `ruff check` of a Python file of as many bytes, taking turns; then
//! `seoc generate seo --watch`, to which a description of the schema is changed again and again, and which says itself how long it
//! took; last, how large the program is. What counts is the release build, and the fastest of several runs. Without `ruff` on the PATH,
//! its half is left out.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a benchmark starts processes and reads the clock"
)]

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Instant;

/// How often each is measured.
const TIMES: usize = 15;

/// After an edit of one description the backend of seo is up to date within so many milliseconds.
const MOST_AFTER_AN_EDIT: f64 = 20.0;

/// What is edited.
const FILE: &str = "schemas/seo/10_organisation.graphql";

fn main() -> ExitCode {
    let seoc = xtask::program::release().unwrap();
    let project = tempfile::tempdir().unwrap();
    let bytes = copied(project.path());

    let mut ours = [command(&seoc, &["--version"]), command(&seoc, &["check", "seo"])];
    ours[1].current_dir(project.path());
    if let Some(ruff) = program("ruff") {
        let python = project.path().join("as_large.py");
        std::fs::write(&python, python_of(bytes)).unwrap();
        let mut theirs = [
            command(&ruff, &["--version"]),
            command(&ruff, &["check", "--isolated", "--no-cache", "as_large.py"]),
        ];
        theirs[1].current_dir(project.path());
        println!("| | seoc | ruff | ratio |");
        println!("|---|---:|---:|---:|");
        let rows = ["`--version`".to_owned(), format!("`check`, {} kB", bytes / 1_000)];
        for (name, (ours, theirs)) in rows.iter().zip(ours.iter_mut().zip(&mut theirs)) {
            let (ours, theirs) = in_turns(ours, theirs);
            println!("| {name} | {ours:.1} ms | {theirs:.1} ms | {:.2} |", ours / theirs);
        }
    } else {
        println!(
            "ruff itself is not on the PATH; `pip install --target /tmp/ruff ruff` puts it into /tmp/ruff/bin"
        );
        for command in &mut ours {
            println!("{command:?}: {:.1} ms", in_turns(command, &mut command_that_does_nothing()).0);
        }
    }

    let mut told = edited(&seoc, project.path());
    told.sort_by(f64::total_cmp);
    let (fastest, middle) = (told[0], told[told.len() / 2]);
    let verdict = if fastest <= MOST_AFTER_AN_EDIT { "ok" } else { "TOO MUCH" };
    println!(
        "\nafter an edit: {fastest:.0} ms, in the middle {middle:.0} ms (at most {MOST_AFTER_AN_EDIT} ms): {verdict}"
    );
    let (megabytes, small) = xtask::program::size(&seoc).unwrap();
    let verdict = if small { "ok" } else { "TOO MUCH" };
    println!("the program: {megabytes:.1} MB (at most {} MB): {verdict}", xtask::program::MOST_MEGABYTES);
    if fastest <= MOST_AFTER_AN_EDIT && small { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

/// The first program of this name on the PATH that is one: a script that looks for it, as pyenv has, takes longer than the program.
fn program(name: &str) -> Option<PathBuf> {
    let is_program = |file: &PathBuf| {
        let mut start = [0; 2];
        std::fs::File::open(file).and_then(|mut file| file.read_exact(&mut start)).is_ok() && &start != b"#!"
    };
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(name)).find(is_program)
}

/// Copies what the project is made of; the bytes of seo's texts.
fn copied(to: &Path) -> usize {
    let root = xtask::domain::root();
    std::fs::copy(root.join("seoc.toml"), to.join("seoc.toml")).unwrap();
    let copy = Command::new("cp").arg("-r").arg(root.join("schemas")).arg(to).status();
    assert!(copy.is_ok_and(|status| status.success()), "the schemas cannot be copied");
    xtask::domain::load("seo").unwrap().iter().map(|(_, source)| source.text().len()).sum()
}

/// Functions that no rule of ruff's says anything about.
fn python_of(bytes: usize) -> String {
    let mut text = String::new();
    for number in 0.. {
        if text.len() >= bytes {
            break;
        }
        text.push_str(&format!(
            "def total_of_{number}(rows: list[dict[str, int]], least: int = {number}) -> int:\n    \"\"\"The sum of what is large enough.\"\"\"\n    total = 0\n    for row in rows:\n        if row[\"amount\"] >= least and row.get(\"kind\") != {number}:\n            total += row[\"amount\"] * 2\n    return total\n\n\n"
        ));
    }
    text
}

fn command(program: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn command_that_does_nothing() -> Command {
    command("true", &[])
}

/// The fastest of both, in milliseconds of the whole process.
fn in_turns(one: &mut Command, other: &mut Command) -> (f64, f64) {
    let turns: Vec<[f64; 2]> = (0..TIMES).map(|_| [whole(one), whole(other)]).collect();
    let fastest = |who: usize| turns.iter().map(|turn| turn[who]).fold(f64::INFINITY, f64::min);
    (fastest(0), fastest(1))
}

fn whole(command: &mut Command) -> f64 {
    let began = Instant::now();
    let status = command.status().unwrap();
    let milliseconds = began.elapsed().as_secs_f64() * 1_000.0;
    assert!(status.success(), "{command:?}");
    milliseconds
}

/// What `--watch` says of each edit, in milliseconds.
fn edited(seoc: &Path, project: &Path) -> Vec<f64> {
    let mut watching: Child = Command::new(seoc)
        .args(["generate", "seo", "--watch"])
        .current_dir(project)
        .env("NO_COLOR", "1")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(watching.stderr.take().unwrap()).lines();
    // What it said of a round, until it waits again.
    let mut round = || -> f64 {
        let mut took = None;
        for line in said.by_ref() {
            let line = line.unwrap();
            if let Some((_, time)) = line.rsplit_once(" removed in ") {
                took = time.trim().strip_suffix(" ms").map(|number| number.trim().parse().unwrap());
            }
            if line.contains("waiting for changes") {
                break;
            }
        }
        took.expect("it says how long it took, in ms")
    };
    round();
    let file = project.join(FILE);
    let text = std::fs::read_to_string(&file).unwrap();
    let told = (0..TIMES)
        .map(|time| {
            let described = text.replacen("\"\"\"\n", &format!("\"\"\"\nFor the {time}th time. "), 1);
            assert_ne!(described, text, "{FILE} has no description");
            std::fs::write(&file, described).unwrap();
            round()
        })
        .collect();
    watching.kill().unwrap();
    watching.wait().unwrap();
    told
}
