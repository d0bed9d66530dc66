//! `docs/requirements.md` against the schemas and against the reports of this run: every row is said somewhere and proven.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use super::{Tally, cargo, junit};
use crate::domain::root;
use crate::requirement::{self, Proof};

/// Holds every row to what it says of itself.
pub(super) fn check() -> Result<Tally> {
    let page = requirement::page()?;
    let reports = reports()?;
    let rows = requirement::rows(&page);
    let mut tally = Tally::default();
    let mut waiting = 0;
    let complain = |row: &str, wrong: String| println!("  {row}: {wrong}");
    for system in &requirement::SYSTEMS {
        for id in system.rows() {
            let Some(row) = rows.get(id.as_str()) else {
                complain(&id, "this row is not on the page".to_owned());
                tally.failed += 1;
                continue;
            };
            for place in row.said_in.iter().map(|place| said(place)) {
                match place {
                    Ok(()) => tally.passed += 1,
                    Err(wrong) => {
                        complain(&id, wrong);
                        tally.failed += 1;
                    }
                }
            }
            for proof in &row.proven_by {
                match proof {
                    Proof::Open(_) => waiting += 1,
                    Proof::Test { class, case } => match reports.verdict(class, *case) {
                        Ok(()) => tally.passed += 1,
                        Err(wrong) => {
                            complain(&id, wrong);
                            tally.failed += 1;
                        }
                    },
                }
            }
        }
    }
    Ok(tally.saying(format!("{} rows; {waiting} say what is out of scope or missing", rows.len())))
}

/// `` `path` ``, or `` `path`: `text` `` with a text that stands in the file.
fn said(place: &str) -> Result<(), String> {
    let mut quoted = place.split('`').skip(1).step_by(2);
    let Some(path) = quoted.next() else {
        // A row that is out of scope is said nowhere.
        return if place == "—" { Ok(()) } else { Err(format!("`{place}` names no file")) };
    };
    let text = std::fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}"))?;
    match quoted.next() {
        Some(part) if !text.contains(part) => Err(format!("`{part}` does not stand in {path}")),
        _ => Ok(()),
    }
}

/// What ran, by class and name; did it pass?
struct Reports(BTreeMap<String, BTreeMap<String, bool>>);

impl Reports {
    fn verdict(&self, class: &str, case: Option<&str>) -> Result<(), String> {
        let Some(cases) = self.0.get(class) else { return Err(format!("`{class}` did not run")) };
        match case {
            Some(case) => match cases.get(case) {
                Some(true) => Ok(()),
                Some(false) => Err(format!("`{class}`: {case}: failed")),
                None => Err(format!("`{class}` has no case: {case}")),
            },
            None if cases.values().all(|passed| *passed) => Ok(()),
            None => Err(format!("`{class}` has failures")),
        }
    }
}

/// Of the test runner, and of every project.
fn reports() -> Result<Reports> {
    let target = cargo::target_folder()?;
    let mut files = vec![target.join("nextest/default/junit.xml")];
    files.extend(kept(&target)?);
    let mut found = Reports(BTreeMap::new());
    for file in files.iter().filter(|file| file.is_file()) {
        let xml = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
        for junit::Case { class, name, passed } in junit::cases(&xml) {
            let held = found.0.entry(class).or_default().entry(name).or_insert(true);
            *held &= passed;
        }
    }
    if found.0.is_empty() {
        bail!("there are no reports: run the stages before this one");
    }
    Ok(found)
}

/// The reports of earlier stages.
fn kept(target: &Path) -> Result<Vec<std::path::PathBuf>> {
    let folder = target.join("xtask");
    let mut files = Vec::new();
    if folder.is_dir() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.file_name().is_some_and(|name| name.to_string_lossy().ends_with("-test.xml")) {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// What an earlier run said is no proof for this one.
pub(super) fn forget() -> Result<()> {
    for file in kept(&cargo::target_folder()?)? {
        std::fs::remove_file(&file).with_context(|| file.display().to_string())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Reports, said};

    #[test]
    fn a_place_is_a_file_with_a_text() {
        assert_eq!(said("`seoc.toml`: `[domains.seo]`"), Ok(()));
        assert_eq!(said("—"), Ok(()));
        assert!(said("`seoc.toml`: `[domains.none]`").is_err() && said("`none.toml`").is_err());
        assert!(said("somewhere").is_err());
    }

    #[test]
    fn a_test_that_failed_or_did_not_run_proves_nothing() {
        let cases = [("good".to_owned(), true), ("bad".to_owned(), false)];
        let reports = Reports([("a".to_owned(), cases.into_iter().collect())].into_iter().collect());
        assert_eq!(reports.verdict("a", Some("good")), Ok(()));
        for (class, case) in [("a", Some("bad")), ("a", Some("none")), ("a", None), ("b", None)] {
            assert!(reports.verdict(class, case).is_err(), "{class} {case:?}");
        }
    }
}
