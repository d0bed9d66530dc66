//! The pages under `docs/errors/` keep their word.

use diagnostics::{ALL_CODES, Diagnostics, Sources};

use super::definitions;
use crate::{DirectiveSet, check_directives, check_types, merge, parse};

fn codes_of(set: &DirectiveSet, text: &str) -> Vec<String> {
    let mut sources = Sources::default();
    let file = sources.add("page.graphql", text);
    let mut diagnostics = Diagnostics::default();
    let document = parse(&sources, file, &mut diagnostics);
    let schema = merge(&sources, vec![(file, document)], &mut diagnostics);
    check_types(&schema, set, &mut diagnostics);
    check_directives(&schema, set, &mut diagnostics);
    let mut codes: Vec<String> = diagnostics.into_sorted().iter().map(|d| d.code.to_string()).collect();
    codes.dedup();
    codes
}

fn shipped() -> DirectiveSet {
    let mut sources = Sources::default();
    let file = sources.add("schemas/seoc.graphql", include_str!("../../../../schemas/seoc.graphql"));
    let mut diagnostics = Diagnostics::default();
    let set = DirectiveSet::read(&sources, file, &mut diagnostics);
    let findings: Vec<String> = diagnostics
        .into_sorted()
        .iter()
        .map(|d| format!("{} {}", d.span().map(|s| sources.place(s)).unwrap_or_default(), d.message))
        .collect();
    assert_eq!(findings, Vec::<String>::new());
    set
}

#[test]
fn the_shipped_definitions_are_read_without_a_finding() {
    let set = shipped();
    for name in ["database", "table", "policy", "rpc", "deprecated", "specifiedBy"] {
        assert!(set.directives.contains_key(name), "@{name}");
    }
    let columns: Vec<&str> = set.column_scalars().collect();
    assert!(columns.contains(&"ID") && columns.contains(&"DateTime"), "{columns:?}");
    assert!(!columns.contains(&"FieldName"), "{columns:?}");
    assert!(definitions().is_scalar("DateTime"));
}

#[test]
fn wrong_examples_are_wrong_in_that_one_way_and_right_ones_are_right() {
    let set = shipped();
    for code in ALL_CODES.iter().filter(|code| code.as_str() < "E0230") {
        let page = code.page();
        assert!(page.starts_with(&format!("# {code}: ")), "{code}: the headline");
        let example = |title: &str| {
            let section = page.split(&format!("\n## {title}\n")).nth(1).unwrap_or_default();
            let block = section.split("```graphql\n").nth(1).unwrap_or_default();
            block.split("```").next().unwrap_or_default().to_owned()
        };
        let (wrong, right) = (example("Wrong"), example("Right"));
        assert!(right.starts_with("extend schema @database("), "{code}: {right}");
        assert_eq!(codes_of(&set, &wrong), [code.to_string()], "{code}\n{wrong}");
        assert_eq!(codes_of(&set, &right), Vec::<String>::new(), "{code}\n{right}");
    }
}
