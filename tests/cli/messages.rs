//! `--message-format`.

use serde_json::Value;

use crate::project::{BROKEN, Project, Said, TOML};

fn broken() -> Project {
    Project::shop().with("schemas/shop/main.graphql", BROKEN)
}

fn json(said: &Said) -> Vec<Value> {
    serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error}: {said:#?}"))
}

#[test]
fn people_read_findings_on_stderr_with_the_text_around_them() {
    let human = broken().seoc(&["check"]).exits(1).no_out();
    let human = human.err(&["error[E01", "--> schemas/shop/main.graphql:3:", "|   { {"]);
    assert_eq!(human.err, broken().seoc(&["check", "--message-format", "human"]).exits(1).no_out().err);
}

#[test]
fn programs_read_one_json_document_on_stdout() {
    let said = broken().seoc(&["check", "--message-format", "json"]).exits(1);
    let findings = json(&said);
    assert_eq!(findings[0]["severity"], "error");
    assert_eq!(findings[0]["labels"][0]["path"], "schemas/shop/main.graphql");
    assert_eq!(findings[0]["labels"][0]["line"], 3);
    assert!(findings[0]["code"].as_str().unwrap().starts_with("E01"));
    assert!(said.err.ends_with(" in 1 file\n"), "the summary stays with people: {}", said.err);
}

#[test]
fn several_domains_are_one_document() {
    let both = broken()
        .with("seoc.toml", format!("{TOML}\n[domains.zoo]\nschema = \"schemas/zoo/*.graphql\"\n"))
        .with("schemas/zoo/main.graphql", BROKEN);
    let said = both.seoc(&["check", "--message-format", "json"]).exits(1);
    let mut paths: Vec<String> =
        json(&said).iter().map(|finding| finding["labels"][0]["path"].as_str().unwrap().to_owned()).collect();
    paths.dedup();
    assert_eq!(paths, ["schemas/shop/main.graphql", "schemas/zoo/main.graphql"]);
}

#[test]
fn nothing_found_is_a_document_too() {
    let said = Project::shop().seoc(&["check", "--message-format", "json"]).exits(0);
    assert_eq!(json(&said), Vec::<Value>::new());
    // A page or a script is not a place to look for findings.
    let page = Project::shop().seoc(&["explain", "E0903", "--message-format", "json"]).exits(0);
    assert!(page.out.starts_with("# E0903") && !page.out.contains("[]\n"), "{}", page.out);
}

#[test]
fn a_diff_does_not_mix_with_a_document() {
    let said = Project::shop().seoc(&["generate", "--check", "--message-format", "json"]).exits(1);
    assert_eq!(json(&said), Vec::<Value>::new());
    said.err(&["--- /dev/null\n+++ generated/shop/sql/schema.sql\n"]);
}

#[test]
fn a_mistake_in_the_configuration_is_a_finding_like_any_other() {
    let shop = Project::shop().with("seoc.toml", "[domains.shop]\nschma = \"x\"\n");
    let said = shop.seoc(&["check", "--message-format", "json"]).exits(2).no_err();
    let findings = json(&said);
    assert_eq!(findings[0]["code"], "E0903");
    assert_eq!(findings[0]["labels"][0]["line"], 2);
    shop.seoc(&["check", "--message-format", "github"])
        .exits(2)
        .no_err()
        .out(&["::error ", "file=seoc.toml,line=2"]);
}

#[test]
fn github_reads_annotations_on_stdout() {
    let said = broken().seoc(&["generate", "--message-format", "github"]).exits(1);
    assert!(said.out.starts_with("::error "), "{}", said.out);
    said.out(&["file=schemas/shop/main.graphql,line=3"]);
}
