//! `seoc explain`.

use crate::project::seoc;

#[test]
fn a_code_has_a_page() {
    let said = seoc(&["explain", "E0903"]).exits(0).no_err();
    assert!(said.out.starts_with("# E0903: "), "{}", said.out);
    assert!(said.out.lines().count() > 5, "{}", said.out);
    assert_eq!(seoc(&["explain", "e0903"]).exits(0).out, said.out);
}

#[test]
fn an_unknown_code_is_guessed() {
    seoc(&["explain", "E0193"]).exits(2).no_out().err(&["there is no code `E0193`; did you mean `E01"]);
    seoc(&["explain", "hello"]).exits(2).no_out().err(&["codes look like `E0101`"]);
}

#[test]
fn every_code_is_listed_and_has_its_page() {
    let text = seoc(&["explain", "--all"]).exits(0).no_err().out;
    let said = seoc(&["explain", "--all", "--format", "json"]).exits(0).no_err();
    let all: Vec<serde_json::Value> = serde_json::from_str(&said.out).unwrap();
    assert_eq!(all.len(), text.lines().count());
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/errors");
    assert_eq!(all.len(), std::fs::read_dir(folder).unwrap().count());
    for (code, line) in all.iter().zip(text.lines()) {
        let name = code["code"].as_str().unwrap();
        let title = code["title"].as_str().unwrap();
        assert_eq!(line, format!("{name}  {title}"));
        assert!(code["page"].as_str().unwrap().starts_with(&format!("# {name}: {title}\n")), "{code:#}");
        assert_eq!(code["severity"], if name.starts_with('W') { "warning" } else { "error" });
    }
    let one = seoc(&["explain", "E0903", "--format", "json"]).exits(0);
    let one: serde_json::Value = serde_json::from_str(&one.out).unwrap();
    assert!(all.contains(&one));
    seoc(&["explain"]).exits(2);
    seoc(&["explain", "E0903", "--all"]).exits(2);
}
