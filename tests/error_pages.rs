//! The pages under `docs/errors/` keep their word: what they call wrong is refused with their code
//! and no other, what they call right compiles.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "a test reads files")]

#[allow(dead_code, reason = "the other test targets use the rest")]
mod support;

use diagnostics::{ALL_CODES, Code, Severity, codes};

/// Is a code about what lies outside the SDL? Its page has no example in GraphQL.
fn is_outside(code: Code) -> bool {
    code.as_str().starts_with("E09") || code == codes::UNUSED_CONFIGURED_ALLOW
}

#[test]
fn wrong_examples_are_refused_for_their_reason_and_right_ones_compile() {
    let mut complaints = Vec::new();
    for code in ALL_CODES.iter().filter(|code| !is_outside(**code)) {
        complaints.extend(check(*code));
    }
    assert!(complaints.is_empty(), "{} pages\n\n{}", complaints.len(), complaints.join("\n\n"));
}

#[test]
fn every_page_belongs_to_a_code() {
    let known: Vec<String> = ALL_CODES.iter().map(|code| format!("{code}.md")).collect();
    for page in support::files_below(&support::path("docs/errors")) {
        let name = page.file_name().unwrap().to_string_lossy().into_owned();
        assert!(known.contains(&name), "docs/errors/{name} explains a code that does not exist");
    }
}

#[test]
fn every_page_has_its_headline() {
    for code in ALL_CODES {
        assert!(code.page().starts_with(&format!("# {code}: ")), "{code}: {:.60}", code.page());
    }
}

fn check(code: Code) -> Vec<String> {
    let mut complaints = Vec::new();
    let (Some(wrong), Some(right)) = (example(code, "Wrong"), example(code, "Right")) else {
        return vec![format!("{code}: the page lacks `## Wrong` or `## Right` with a graphql block")];
    };
    let (sources, compilation) = support::compile(&[("page.graphql", &wrong)]);
    // A warning that somebody may allow can stop the compilation until he does.
    let said = compilation.diagnostics.iter().find(|finding| finding.code == code);
    let severity = said.map_or(code.severity(), |finding| finding.severity);
    if support::codes(&compilation, severity) != [code.as_str()] {
        complaints.push(format!(
            "{code}: the wrong example should give {code} alone and gives\n{}",
            support::rendered(&sources, &compilation)
        ));
    }
    let (sources, compilation) = support::compile(&[("page.graphql", &right)]);
    let found = support::codes(&compilation, code.severity());
    if compilation.output.is_none() || found.contains(&code.as_str()) {
        complaints.push(format!(
            "{code}: the right example should compile and gives\n{}",
            support::rendered(&sources, &compilation)
        ));
    }
    if code.severity() == Severity::Warning && !support::codes(&compilation, Severity::Error).is_empty() {
        complaints.push(format!("{code}: the right example has an error"));
    }
    complaints
}

/// The first graphql block of a section.
fn example(code: Code, title: &str) -> Option<String> {
    let (_, section) = code.page().split_once(&format!("\n## {title}\n"))?;
    let section = section.split("\n## ").next()?;
    let (_, block) = section.split_once("```graphql\n")?;
    Some(block.split("```").next()?.to_owned())
}
