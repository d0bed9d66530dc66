//! The book under `docs/` keeps its word: its schemas compile, its links lead somewhere, and what is printed from other files is up
//! to date.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "a test reads files")]

#[allow(dead_code, reason = "the other test targets use the rest")]
mod support;

use std::path::{Path, PathBuf};

use diagnostics::Severity;

/// The pages of the book and of the repository's front, by their path.
fn pages() -> Vec<(PathBuf, String)> {
    let mut paths = support::files_below(&support::path("docs"));
    paths.extend(["README.md", "ARCHITECTURE.md", "tests/README.md"].map(support::path));
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "md"));
    paths.into_iter().map(|path| (path.clone(), support::read(&path))).collect()
}

#[test]
fn what_is_printed_from_other_files_is_up_to_date() {
    let docs = support::path("docs");
    let directives = support::expect(&docs.join("directives.md"), Some(&xtask::book::directives()));
    let summary = support::expect(&docs.join("SUMMARY.md"), Some(&xtask::book::summary().unwrap()));
    support::settle(directives.into_iter().chain(summary).collect());
}

#[test]
fn who_may_do_what_in_each_domain_is_up_to_date() {
    let domains = xtask::domain::names().unwrap();
    let complaints = domains.iter().flat_map(|domain| {
        let (_, output) = xtask::domain::compile(domain).unwrap();
        let page = output.access_page(&output.access());
        support::expect(&support::path("docs/access").join(format!("{domain}.md")), Some(&page))
    });
    support::settle(complaints.collect());
}

/// The pages of messages have a test of their own: half of their schemas are wrong.
#[test]
fn whole_schemas_compile() {
    let mut compiled = 0;
    for (path, text) in pages() {
        if path.parent().is_some_and(|folder| folder.ends_with("errors")) {
            continue;
        }
        for block in blocks(&text, "graphql") {
            // A piece of a schema, or one whose bodies lie in files, shows something and is no whole.
            if !block.contains("@database(") || block.contains("file:") {
                continue;
            }
            let (sources, compilation) = support::compile(&[("page.graphql", block)]);
            let errors = support::codes(&compilation, Severity::Error);
            let said = support::rendered(&sources, &compilation);
            assert!(errors.is_empty(), "a schema of {} does not compile:\n{said}", path.display());
            compiled += 1;
        }
    }
    assert!(compiled >= 3, "only {compiled} whole schemas stand in the book");
}

#[test]
fn links_lead_somewhere() {
    let mut broken = Vec::new();
    for (path, text) in pages() {
        for link in links(&text) {
            if link.contains("://") || link.starts_with("mailto:") {
                continue;
            }
            let (file, place) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() {
                path.clone()
            } else {
                path.parent().unwrap_or(Path::new("")).join(file)
            };
            let found = target.exists()
                && (place.is_empty()
                    || support::read(&target)
                        .lines()
                        .any(|line| line.starts_with('#') && anchor(line) == place));
            if !found {
                broken.push(format!("{}: {link}", path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "these links lead nowhere:\n{}", broken.join("\n"));
}

/// The fenced blocks of a language.
fn blocks<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
    let fence = format!("```{language}\n");
    text.split(&fence).skip(1).filter_map(|rest| rest.split("\n```").next()).collect()
}

/// What stands in `](…)`, outside of code.
fn links(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        fenced ^= line.trim_start().starts_with("```");
        if !fenced {
            let outside = line.split('`').step_by(2);
            found.extend(
                outside.flat_map(|part| part.split("](").skip(1)).filter_map(|rest| rest.split(')').next()),
            );
        }
    }
    found
}

/// The place of a heading on its page, as GitHub makes it.
fn anchor(heading: &str) -> String {
    let text = heading.trim_start_matches('#').trim().to_lowercase();
    let kept = text.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}
