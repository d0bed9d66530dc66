//! The rows of `docs/requirements.md`: what each of the five systems asks for, where it is said, what proves it.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};

use crate::domain::root;

/// One of the five systems.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct System {
    /// What its rows begin with.
    letter: char,
    /// Its domain in `seoc.toml`.
    pub(crate) domain: &'static str,
    /// How many rows it has.
    last: u32,
}

/// All of them, in the order of the page.
pub(crate) const SYSTEMS: [System; 5] = [
    System { letter: 'S', domain: "seo", last: 29 },
    System { letter: 'N', domain: "newsystem", last: 15 },
    System { letter: 'T', domain: "timetracker", last: 16 },
    System { letter: 'C', domain: "callcenter", last: 14 },
    System { letter: 'I', domain: "iaoms", last: 19 },
];

impl System {
    /// The names of its rows: `S1`, `S2`, …
    pub(crate) fn rows(&self) -> impl Iterator<Item = String> {
        let letter = self.letter;
        (1..=self.last).map(move |number| format!("{letter}{number}"))
    }
}

/// The text of the page.
pub(crate) fn page() -> Result<String> {
    std::fs::read_to_string(root().join("docs/requirements.md")).context("docs/requirements.md")
}

/// A row of the page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Row<'p> {
    /// Places in schemas and elsewhere.
    pub(crate) said_in: Vec<&'p str>,
    /// Tests.
    pub(crate) proven_by: Vec<Proof<'p>>,
}

/// What proves a row.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Proof<'p> {
    /// All of a suite, or one case of it.
    Test {
        /// The name of a suite in the reports.
        class: &'p str,
        /// One case of it.
        case: Option<&'p str>,
    },
    /// Nothing, and why.
    Open(&'p str),
}

/// The rows by their names: `| S1 | what is asked | said in | proven by |`.
pub(crate) fn rows(page: &str) -> BTreeMap<&str, Row<'_>> {
    let line = |line| {
        let cells: Vec<&str> = str::trim(line).trim_matches('|').split(" | ").map(str::trim).collect();
        let [id, _asked, said_in, proven_by] = cells[..] else { return None };
        let (letter, number) = id.split_at_checked(1)?;
        let known = SYSTEMS.iter().any(|system| letter.starts_with(system.letter));
        (known && number.parse::<u32>().is_ok()).then(|| {
            let proven_by = proven_by.split("; ").map(proof).collect();
            (id, Row { said_in: said_in.split("; ").collect(), proven_by })
        })
    };
    page.lines().filter_map(line).collect()
}

/// `` `class` `` or `` `class`: case ``; anything else says why there is no test.
fn proof(text: &str) -> Proof<'_> {
    let Some((class, rest)) = text.strip_prefix('`').and_then(|rest| rest.split_once('`')) else {
        return Proof::Open(text);
    };
    Proof::Test { class, case: rest.strip_prefix(": ") }
}

#[cfg(test)]
mod tests {
    use super::{Proof, Row, rows};

    #[test]
    fn a_row_names_places_and_tests() {
        let page = "| row | what is asked | said in | proven by |\n|---|---|---|---|\n\
                    | S1 | apart | `a.graphql`: `@tenant`; `b.graphql` | `seo.95.sql`: no row, whoever writes | \n\
                    | S29 | sizes | — | out of scope: infrastructure |\n| other | x | y | z |\n";
        let found = rows(page);
        assert_eq!(found.len(), 2);
        assert_eq!(
            found["S1"],
            Row {
                said_in: vec!["`a.graphql`: `@tenant`", "`b.graphql`"],
                proven_by: vec![Proof::Test { class: "seo.95.sql", case: Some("no row, whoever writes") }],
            }
        );
        assert_eq!(found["S29"].proven_by, [Proof::Open("out of scope: infrastructure")]);
    }
}
