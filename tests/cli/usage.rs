//! Arguments, help, completions, colour.

use crate::project::{BROKEN, Project, said, seoc};

#[test]
fn help_and_version_are_results() {
    seoc(&["--help"]).exits(0).no_err().out(&[
        "From a GraphQL schema to a tested Postgres backend.",
        "generate",
        "check",
        "explain",
        "completions",
    ]);
    seoc(&["generate", "--help"]).exits(0).out(&["--check", "--message-format", "-C <DIR>"]);
    seoc(&["--version"]).exits(0).out(&["seoc 0.1.0"]);
}

#[test]
fn what_is_not_understood_exits_2() {
    seoc(&[]).exits(2).no_out();
    seoc(&["genrate"]).exits(2).no_out().err(&["generate"]);
    seoc(&["check", "--colour", "never"]).exits(2).err(&["--color"]);
    seoc(&["check", "-q", "-v"]).exits(2);
}

#[test]
fn every_shell_gets_its_completions() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        seoc(&["completions", shell]).exits(0).no_err().out(&["generate", "message-format"]);
    }
    seoc(&["completions", "cobol"]).exits(2).no_out();
}

#[test]
fn colour_is_for_people() {
    let shop = Project::shop().with("schemas/shop/main.graphql", BROKEN);
    let escape = "\u{1b}[";
    let coloured = |wishes: &[(&str, &str)], arguments: &[&str]| {
        let mut command = shop.command("");
        command.envs(wishes.iter().copied()).args(["check"]).args(arguments);
        said(&mut command).exits(1).err.contains(escape)
    };
    assert!(!coloured(&[], &[]), "a pipe is not a person");
    assert!(coloured(&[], &["--color", "always"]));
    assert!(coloured(&[("CLICOLOR_FORCE", "1")], &[]));
    assert!(!coloured(&[("NO_COLOR", "1")], &[]));
    assert!(!coloured(&[("CLICOLOR_FORCE", "1")], &["--color", "never"]));
    assert!(coloured(&[("NO_COLOR", "1")], &["--color", "always"]), "the command line has the last word");
}

#[test]
fn a_coloured_diff_says_the_same() {
    let shop = Project::shop();
    let plain = shop.seoc(&["generate", "--check"]).exits(1).out;
    let painted = shop.seoc(&["generate", "--check", "--color", "always"]).exits(1).out;
    assert!(painted.contains("\u{1b}["));
    let mut stripped = String::new();
    let mut rest = painted.as_str();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        stripped += before;
        rest = after.split_once('m').unwrap().1;
    }
    stripped += rest;
    assert_eq!(stripped, plain);
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    use std::process::Stdio;
    let shop = Project::empty();
    let mut child = shop
        .command("")
        .args(["completions", "zsh"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}
