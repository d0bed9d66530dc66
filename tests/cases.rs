//! The behaviour of the language; `tests/README.md` says how a case is written.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, reason = "a test reads files")]

mod case;
#[allow(dead_code, reason = "the other test targets use the rest")]
mod support;

use std::collections::BTreeSet;

use case::Case;
use diagnostics::ALL_CODES;

#[test]
fn cases() {
    let cases = Case::all();
    assert!(!cases.is_empty());
    let complaints: Vec<String> = cases
        .iter()
        .flat_map(|case| {
            let complaints = case.check();
            (!complaints.is_empty()).then(|| format!("{}\n{}", case.name, complaints.join("\n")))
        })
        .collect();
    support::settle(complaints);
}

/// Codes about the program's surroundings and about `seoc.toml` (W0292) come from no SDL.
#[test]
fn every_code_of_the_language_is_seen_in_a_case() {
    let seen: BTreeSet<String> = Case::all()
        .iter()
        .flat_map(|case| case.announced().into_iter().map(|(_, found)| found.code))
        .collect();
    let missing: Vec<&str> = ALL_CODES
        .iter()
        .map(|code| code.as_str())
        .filter(|code| !code.starts_with("E09") && *code != "W0292" && !seen.contains(*code))
        .collect();
    assert_eq!(missing, Vec::<&str>::new(), "codes without a case under tests/cases/");
}

/// Expectations whose case is gone would look like tests.
#[test]
fn every_expectation_has_its_case() {
    let known: BTreeSet<_> = Case::all().iter().map(Case::stderr_file).collect();
    for file in support::files_below(&support::path("tests/cases")) {
        if file.extension().is_some_and(|extension| extension == "stderr") {
            assert!(known.contains(&file), "{} belongs to no case", file.display());
        }
    }
}
