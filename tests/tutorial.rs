//! Pages with commands keep their word: their files are written, the commands run in order, and they print what stands there. Needs
//! Postgres 15 with pgTAP.
//!
//! A block with `file=PATH` is a file of the project; in a `console` block a line after `$` is a command, and what it prints follows,
//! in which `[..]` is anything within a line. `UPDATE_EXPECT=1` writes down what the commands print.
#![cfg(unix)]
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test runs programs in a folder of its own"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

const FENCE: &str = "```";

#[test]
fn every_command_of_the_tutorial_prints_what_it_says() {
    follow("tutorial.md", 10);
}

#[test]
fn every_command_about_schedules_prints_what_it_says() {
    follow("schedules.md", 9);
}

/// No page is left out.
#[test]
fn pages_with_commands_are_followed() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    let pages = std::fs::read_dir(docs).unwrap().map(|entry| entry.unwrap().path());
    let mut with: Vec<String> = pages
        .filter(|page| page.is_file() && std::fs::read_to_string(page).unwrap().contains("\n```console\n"))
        .map(|page| page.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    with.sort();
    assert_eq!(with, ["schedules.md", "tutorial.md"]);
}

/// Follows a page that has so many commands.
fn follow(name: &str, least: usize) {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(name);
    let text = std::fs::read_to_string(&page).unwrap();
    let ground = tempfile::tempdir().unwrap();
    // What lies above is out of sight, as above a repository.
    std::fs::create_dir(ground.path().join(".git")).unwrap();
    let mut shell = Shell { folder: ground.path().to_owned(), commands: 0 };
    let mut seen = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        seen.push_str(line);
        seen.push('\n');
        let Some(info) = line.strip_prefix(FENCE) else { continue };
        let block: Vec<&str> = lines.by_ref().take_while(|line| !line.starts_with(FENCE)).collect();
        if let Some((_, file)) = info.split_once("file=") {
            let path = shell.folder.join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, block.join("\n") + "\n").unwrap();
        }
        if info == "console" {
            seen.push_str(&shell.replay(&block));
        } else {
            seen.extend(block.iter().flat_map(|line| [line, "\n"]));
        }
        seen.push_str(FENCE);
        seen.push('\n');
    }
    assert!(shell.commands >= least, "only {} commands", shell.commands);
    if std::env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1") {
        std::fs::write(&page, &seen).unwrap();
    } else {
        assert_eq!(
            seen, text,
            "docs/{name} says something else; UPDATE_EXPECT=1 writes down what is printed"
        );
    }
}

struct Shell {
    folder: PathBuf,
    commands: usize,
}

impl Shell {
    /// Runs the commands of a block and gives the block as it should be: what stands there where it matches, else what was
    /// printed.
    fn replay(&mut self, block: &[&str]) -> String {
        let mut text = String::new();
        let mut rest = block;
        while let Some((command, after)) = rest.split_first() {
            let command = command.strip_prefix("$ ").expect("a command begins with `$ `");
            let end = after.iter().position(|line| line.starts_with("$ ")).unwrap_or(after.len());
            let (expected, next) = after.split_at(end);
            rest = next;
            self.commands += 1;
            text.push_str(&format!("$ {command}\n"));
            let printed = self.run(command);
            let printed: Vec<&str> = printed.lines().map(str::trim_end).collect();
            let same = printed.len() == expected.len()
                && printed.iter().zip(expected).all(|(printed, expected)| matches(printed, expected));
            if same {
                text.extend(expected.iter().flat_map(|line| [line, "\n"]));
            } else {
                text.extend(printed.iter().map(|line| timeless(line) + "\n"));
            }
        }
        text
    }

    fn run(&mut self, command: &str) -> String {
        if let Some(folder) = command.strip_prefix("cd ") {
            self.folder.push(folder);
            return String::new();
        }
        let program = Path::new(env!("CARGO_BIN_EXE_seoc")).parent().unwrap();
        let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
        let output = Command::new("sh")
            .args(["-c", &format!("({command}) 2>&1")])
            .current_dir(&self.folder)
            .env("PATH", path)
            .env("COLUMNS", "100")
            .env_remove("GITHUB_ACTIONS")
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    }
}

/// `[..]` is anything.
fn matches(printed: &str, expected: &str) -> bool {
    let mut parts = expected.split("[..]");
    let Some(mut rest) = parts.next().and_then(|first| printed.strip_prefix(first)) else { return false };
    let parts: Vec<&str> = parts.collect();
    for (at, part) in parts.iter().enumerate() {
        if at + 1 == parts.len() {
            return rest.ends_with(part);
        }
        let Some(found) = rest.find(part) else { return false };
        rest = &rest[found + part.len()..];
    }
    rest.is_empty()
}

/// The line without how long something took (`12 ms`) and how much was asked (`317 passed`), which is another with every
/// version.
fn timeless(line: &str) -> String {
    let words: Vec<&str> = line.split(' ').collect();
    let number = |word: &str| {
        let word = word.trim_start_matches('(');
        !word.is_empty() && word.chars().all(|c| c.is_ascii_digit() || c == '.')
    };
    let mut out: Vec<String> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let unit = words.get(at + 1).map(|next| next.trim_end_matches([')', ',', '.', ';']));
        if number(word)
            && matches!(
                unit,
                Some("ms" | "s" | "passed" | "assertions" | "mutants:" | "killed" | "equivalent")
            )
        {
            out.push(format!("{}[..]", if word.starts_with('(') { "(" } else { "" }));
        } else {
            out.push((*word).to_owned());
        }
    }
    out.join(" ")
}
