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

/// A schema with findings of every shape: several labels, notes, help, edits certain and guessed, a warning.
fn rich() -> Project {
    let schema = r#"extend schema @database(schema: "shop", platform: POSTGRES)
type Prodüct @table @policy(nam: "everyone", for: [SELECT], using: "true") {
  id: ID!
  id: ID!
  name: Strng!
}
type Part @table { id: ID! }
"#;
    Project::empty().with("seoc.toml", TOML).with("schemas/shop/a b.graphql", schema)
}

fn warned() -> Project {
    Project::shop().with(
        "schemas/shop/main.graphql",
        "extend schema @database(schema: \"shop\", platform: POSTGRES)\ntype Part @table { id: ID! }\n",
    )
}

#[test]
fn the_json_is_what_its_schema_says() {
    let schema: Value =
        serde_json::from_str(&crate::project::seoc(&["json-schema", "messages"]).exits(0).out).unwrap();
    let documented =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/messages.schema.json"))
            .unwrap();
    assert_eq!(
        serde_json::from_str::<Value>(&documented).unwrap(),
        schema,
        "docs/messages.schema.json: write `seoc json-schema messages` to it"
    );
    let validator = jsonschema::validator_for(&schema).unwrap();
    let mut seen = 0;
    for project in [
        rich(),
        broken(),
        warned(),
        Project::shop(),
        Project::shop().with("seoc.toml", "[domains.shop]\nschma = 1\n"),
    ] {
        let said = project.seoc(&["check", "--message-format", "json"]);
        let document: Value = serde_json::from_str(&said.out).unwrap();
        let wrong: Vec<String> = validator
            .iter_errors(&document)
            .map(|error| format!("{error} at {}", error.instance_path()))
            .collect();
        assert_eq!(wrong, Vec::<String>::new(), "{document:#}");
        seen += document.as_array().unwrap().len();
    }
    assert!(seen > 5, "{seen}");
    // The schema is not one that allows anything.
    for wrong in [
        serde_json::json!([{}]),
        serde_json::json!({}),
        serde_json::json!([{"code": "X1", "severity": "error", "message": "", "labels": [], "notes": [], "help": null, "patches": []}]),
    ] {
        assert!(!validator.is_valid(&wrong), "{wrong}");
    }
}

#[test]
fn gitlab_gets_a_code_quality_report() {
    let report = |project: &Project| json(&project.seoc(&["check", "--message-format", "gitlab"]));
    let rich = rich();
    let before = report(&rich);
    assert!(before.len() > 2, "{before:#?}");
    let mut fingerprints: Vec<&str> = Vec::new();
    for finding in &before {
        assert!(finding["description"].as_str().is_some_and(|it| !it.is_empty()));
        assert!(finding["check_name"].as_str().is_some_and(|it| it.starts_with('E')));
        assert!(
            ["info", "minor", "major", "critical", "blocker"]
                .contains(&finding["severity"].as_str().unwrap())
        );
        assert!(finding["location"]["lines"]["begin"].as_u64().is_some_and(|line| line > 0));
        assert_eq!(finding["location"]["path"], "schemas/shop/a b.graphql");
        fingerprints.push(finding["fingerprint"].as_str().unwrap());
    }
    let all = fingerprints.len();
    fingerprints.sort_unstable();
    fingerprints.dedup();
    assert_eq!(fingerprints.len(), all, "no two findings are taken for one");
    // A line above moves everything and changes nothing.
    rich.put("schemas/shop/a b.graphql", format!("# a line\n{}", rich.read("schemas/shop/a b.graphql")));
    let after = report(&rich);
    let names =
        |report: &[Value]| report.iter().map(|finding| finding["fingerprint"].clone()).collect::<Vec<_>>();
    assert_eq!(names(&before), names(&after));
    assert_ne!(before, after);
    assert_eq!(report(&warned())[0]["severity"], "minor");
}

#[test]
fn code_scanning_gets_sarif() {
    let shape: Value = serde_json::from_str(include_str!("sarif.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&shape).unwrap();
    for project in [rich(), broken(), warned(), Project::shop()] {
        let said = project.seoc(&["check", "--message-format", "sarif"]);
        let log: Value = serde_json::from_str(&said.out).unwrap();
        let wrong: Vec<String> = validator
            .iter_errors(&log)
            .map(|error| format!("{error} at {}", error.instance_path()))
            .collect();
        assert_eq!(wrong, Vec::<String>::new(), "{log:#}");
        // Every result has its rule, every rule its page.
        let run = &log["runs"][0];
        let rules: Vec<&Value> = run["tool"]["driver"]["rules"].as_array().unwrap().iter().collect();
        for result in run["results"].as_array().unwrap() {
            assert!(rules.iter().any(|rule| rule["id"] == result["ruleId"]), "{result:#}");
        }
        assert!(
            rules
                .iter()
                .all(|rule| rule["help"]["markdown"].as_str().is_some_and(|page| page.starts_with("# ")))
        );
    }
    let log: Value = serde_json::from_str(&rich().seoc(&["check", "--message-format", "sarif"]).out).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let of = |code: &str| results.iter().find(|result| result["ruleId"] == code).unwrap();
    let place = |result: &Value| result["locations"][0]["physicalLocation"].clone();
    assert_eq!(place(of("E0209"))["artifactLocation"]["uri"], "schemas/shop/a%20b.graphql");
    assert_eq!(
        place(of("E0209"))["region"],
        serde_json::json!({"startLine": 5, "startColumn": 9, "endLine": 5, "endColumn": 14})
    );
    let twice = of("E0202");
    assert_eq!(twice["relatedLocations"][0]["physicalLocation"]["region"]["startLine"], 3, "{twice:#}");
    let edit = &of("E0209")["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(edit["insertedContent"]["text"], "String");
}

#[test]
fn a_workflow_of_github_gets_annotations_unless_it_asks_for_something_else() {
    let broken = broken();
    let on_github = |value: &str, arguments: &[&str]| {
        let mut command = broken.command("");
        crate::project::said(command.env("GITHUB_ACTIONS", value).arg("check").args(arguments)).exits(1)
    };
    on_github("true", &[]).out(&["::error file="]);
    on_github("true", &["--message-format", "human"]).no_out().err(&["error[E01"]);
    on_github("false", &[]).no_out().err(&["error[E01"]);
}

#[test]
fn lines_are_cut_to_the_width_that_is_there() {
    let long = format!("# {}\ntype A @tabel {{ id: ID! }} # {}\n", "x".repeat(300), "y".repeat(300));
    let shop = Project::shop().with("schemas/shop/long.graphql", long);
    let widest = |columns: &str| {
        let mut command = shop.command("");
        let said = crate::project::said(command.env("COLUMNS", columns).arg("check")).exits(1);
        let pictures = said.err.lines().filter(|line| line.contains('|'));
        pictures.map(|line| line.chars().count()).max().unwrap()
    };
    assert!(widest("60") <= 60);
    assert!(widest("100") > 60 && widest("100") <= 100);
    assert!(widest("nonsense") <= 140);
    assert!(widest("3") >= 20, "nobody can read three columns");
}
