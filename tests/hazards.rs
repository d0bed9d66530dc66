//! The list of hazards says what shows each one, and what it names is there.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, reason = "a test reads files")]

use std::path::{Path, PathBuf};

use diagnostics::Code;

/// How many were reproduced before there was a compiler. A hazard that falls out of the list is missed here.
const HAZARDS: usize = 37;

/// A row of the table in `docs/hazards.md`.
struct Hazard {
    number: String,
    answer: String,
    shown_by: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn list() -> Vec<Hazard> {
    let text = read(&root().join("docs/hazards.md"));
    let rows = text.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| |"));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [number, _, answer, shown_by] = cells.as_slice() else { panic!("four cells: {row}") };
        Hazard {
            number: (*number).to_owned(),
            answer: (*answer).to_owned(),
            shown_by: (*shown_by).to_owned(),
        }
    })
    .collect()
}

/// A pgTAP file by the word that the list has for it.
fn attacks(word: &str) -> Option<PathBuf> {
    let folder = root().join("schemas/seo/tests");
    let file = match word {
        "access" => root().join("examples/access/tests/10_rights_do_not_add_up.sql"),
        "membership" => root().join("examples/membership/tests/20_two_organizations.sql"),
        "views" => root().join("examples/views/tests/10_topics.sql"),
        number => std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .find(|path| path.file_name().unwrap().to_str().unwrap().starts_with(&format!("{number}_")))?,
    };
    Some(file)
}

/// The parts of a last cell: what stands before a colon is a file, what stands in quotes the names of its tests.
fn proofs(cell: &str) -> Vec<(String, Vec<String>)> {
    cell.split("; ")
        .flat_map(|part| match part.split_once(": \"") {
            Some((file, names)) => {
                let names = names.trim_end_matches('"').split("\", \"").map(str::to_owned).collect();
                vec![(file.to_owned(), names)]
            }
            None => part.split(", ").map(|file| (file.to_owned(), Vec::new())).collect(),
        })
        .collect()
}

#[test]
fn every_hazard_is_on_the_list_once() {
    let numbers: Vec<String> = list().into_iter().map(|hazard| hazard.number).collect();
    let expected: Vec<String> = (1..=HAZARDS).map(|number| number.to_string()).collect();
    assert_eq!(numbers, expected);
}

#[test]
fn every_hazard_is_shown_by_something_that_exists() {
    for Hazard { number, shown_by, .. } in list() {
        let proofs = proofs(&shown_by);
        assert!(!proofs.is_empty(), "{number} is shown by nothing");
        for (place, names) in proofs {
            if names.is_empty() {
                let folder = if place.starts_with("isolation/") {
                    let name = place.replace("isolation/", "isolation/schemas/");
                    root().join(format!("tests/{name}.graphql"))
                } else {
                    root().join(format!("tests/{place}.graphql"))
                };
                assert!(folder.is_file(), "{number}: there is no {}", folder.display());
                continue;
            }
            let file = attacks(&place).unwrap_or_else(|| panic!("{number}: no file `{place}`"));
            let text = read(&file);
            for name in names {
                let quoted = name.replace('\'', "''");
                assert!(
                    text.contains(&format!("'{quoted}")) || text.contains(&format!("{quoted}'")),
                    "{number}: {} has no test \"{name}\"",
                    file.display()
                );
            }
        }
    }
}

/// What is refused or warned of is told by a code, and a case shows it.
#[test]
fn every_code_on_the_list_is_one_and_has_its_case() {
    for Hazard { number, answer, shown_by } in list() {
        let told = answer.contains("efused") || answer.contains("arned");
        let codes: Vec<&str> = answer
            .split(|sign: char| !sign.is_ascii_alphanumeric())
            .filter(|word| {
                word.len() == 5
                    && word.starts_with(['E', 'W'])
                    && word[1..].bytes().all(|b| b.is_ascii_digit())
            })
            .collect();
        assert!(!told || !codes.is_empty() || shown_by.contains("isolation/"), "{number} names no code");
        for code in codes {
            assert!(Code::find(code).is_some(), "{number}: there is no {code}");
        }
        assert!(
            !told || shown_by.contains("cases/") || shown_by.contains("isolation/"),
            "{number} has no case"
        );
    }
}

/// An attack on nothing proves nothing: each file looks first whether what it goes for is there.
#[test]
fn attacks_have_a_target() {
    for number in ["95", "98", "99"] {
        let text = read(&attacks(number).unwrap());
        assert!(text.contains("'>',"), "{number} never counts what it attacks");
    }
}
