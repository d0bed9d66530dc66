//! The README keeps its word: its schema compiles, and what it shows of the output comes out.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, reason = "a test reads files")]

#[allow(dead_code, reason = "the other test targets use the rest")]
mod support;

use compiler::Output;

/// The fenced blocks of the README: language and text.
fn blocks() -> Vec<(String, String)> {
    let text = support::read(&support::path("README.md"));
    let mut parts = text.split("```");
    parts.next();
    let mut blocks = Vec::new();
    while let (Some(block), Some(_)) = (parts.next(), parts.next()) {
        let (language, text) = block.split_once('\n').unwrap();
        blocks.push((language.to_owned(), text.to_owned()));
    }
    blocks
}

fn schema() -> String {
    blocks().into_iter().find(|(language, _)| language == "graphql").expect("a schema in the README").1
}

fn output() -> Output {
    let (sources, compilation) = support::compile(&[("desk.graphql", &schema())]);
    assert!(compilation.diagnostics.is_empty(), "{}", support::rendered(&sources, &compilation));
    compilation.output.expect("output")
}

#[test]
fn its_schema_has_ten_lines_and_compiles_without_a_finding() {
    assert_eq!(schema().lines().count(), 10);
    output();
}

#[test]
fn what_it_shows_comes_out() {
    let output = output();
    let mut shown = 0;
    for (language, text) in blocks() {
        if language != "sql" && language != "ts" {
            continue;
        }
        shown += 1;
        let (title, text) = text.split_once('\n').unwrap();
        let path = title.trim_start_matches(['-', '/', ' ']);
        let file = output
            .artefacts
            .iter()
            .find(|artefact| artefact.path == path)
            .unwrap_or_else(|| panic!("{path}"));
        let text_of_file = file.contents.to_string();
        let mut rest = text_of_file.as_str();
        for part in text.split("-- …\n") {
            let at = rest.find(part).unwrap_or_else(|| panic!("{path} does not hold\n{part}"));
            rest = &rest[at + part.len()..];
        }
    }
    assert!(shown >= 3, "the README shows {shown} pieces of output");
}

#[test]
fn it_counts_the_assertions_right() {
    let text = support::read(&support::path("README.md"));
    assert!(text.contains("among more than 200 assertions") && output().counts.assertions > 200);
}

#[test]
fn its_links_lead_somewhere() {
    let pages = [
        "README.md",
        "ARCHITECTURE.md",
        "docs/access.md",
        "docs/language.md",
        "docs/mistakes.md",
        "docs/tenancy.md",
        "docs/testing.md",
        "tests/README.md",
    ];
    for name in pages {
        let file = support::path(name);
        let folder = file.parent().unwrap();
        for target in support::read(&file).split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if target.starts_with("http") || target.starts_with('#') {
                continue;
            }
            let target = target.split('#').next().unwrap();
            assert!(folder.join(target).exists(), "{name} links to {target}");
        }
    }
}

#[test]
fn the_figures_of_the_domains_are_what_they_are() {
    let readme = support::read(&support::path("README.md"));
    let table = xtask::figures::table().unwrap();
    assert!(
        readme.contains(&table),
        "`cargo xtask figures` says something else than the README; it belongs there:\n{table}"
    );
}
