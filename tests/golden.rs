//! The output of whole domains, byte for byte, as files that other tools can load.
//!
//! `UPDATE_EXPECT=1 cargo test -p xtask --test golden` renews them.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "a test reads files")]

#[allow(dead_code, reason = "the other test targets use the rest")]
mod support;

use std::collections::BTreeSet;
use std::path::PathBuf;

/// Enough to see what changed; the rest is in the files.
const LONGEST: usize = 6_000;

#[test]
fn seo() {
    holds("seo");
}

#[test]
fn newsystem() {
    holds("newsystem");
}

#[test]
fn iaoms() {
    holds("iaoms");
}

#[test]
fn callcenter() {
    holds("callcenter");
}

#[test]
fn timetracker() {
    holds("timetracker");
}

fn holds(domain: &str) {
    let (_, output) = xtask::domain::compile(domain).unwrap();
    let folder = support::path("tests/golden").join(domain);
    let mut complaints = Vec::new();
    let mut made: BTreeSet<PathBuf> = BTreeSet::new();
    for artefact in &output.artefacts {
        let file = folder.join(&artefact.path);
        complaints.extend(support::expect(&file, Some(&artefact.contents.to_string())));
        made.insert(file);
    }
    for file in support::files_below(&folder) {
        if !made.contains(&file) {
            complaints.extend(support::expect(&file, None));
        }
    }
    for complaint in &mut complaints {
        if let Some((end, _)) = complaint.char_indices().nth(LONGEST) {
            complaint.truncate(end);
            complaint.push_str("\n…");
        }
    }
    support::settle(complaints);
}
