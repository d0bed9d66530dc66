//! What holds for every input: nothing panics, the same schema gives the same bytes however it is
//! cut into files, and names are right or refused, whatever is in them.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, reason = "a test reads files")]

mod schemas;
#[allow(dead_code, reason = "the other test targets use the rest")]
mod support;
#[path = "../benches/synthetic.rs"]
mod synthetic;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use compiler::{Compilation, Options};
use diagnostics::{ALL_CODES, Severity};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use support::{compile, grammar};

/// Small schemas, right and wrong ones: the examples of the error pages.
fn corpus() -> &'static [String] {
    static CORPUS: OnceLock<Vec<String>> = OnceLock::new();
    CORPUS.get_or_init(|| {
        ALL_CODES
            .iter()
            .flat_map(|code| code.page().split("```graphql\n").skip(1))
            .filter_map(|block| block.split("```").next().map(str::to_owned))
            .collect()
    })
}

/// Words that mean something to one of the parsers.
const TOKENS: [&str; 28] = [
    "\"\"\"",
    "\"",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "!",
    ":",
    "@table",
    "@policy(",
    "type ",
    "extend ",
    "interface ",
    "enum ",
    "scalar ",
    "input ",
    "\\u{1F600}",
    "# ",
    "using: \"",
    "$$",
    "'",
    "--",
    "/*",
    "null",
    "\u{feff}",
    "\r\n",
];

/// The bytes of everything that came out, or what was said instead.
fn bytes(compilation: &Compilation) -> Result<Vec<(&str, String)>, Vec<String>> {
    match &compilation.output {
        Some(output) => {
            Ok(output.artefacts.iter().map(|file| (file.path.as_str(), file.contents.to_string())).collect())
        }
        None => {
            let mut said: Vec<String> = compilation
                .diagnostics
                .iter()
                .map(|found| format!("{} {}", found.code, found.message))
                .collect();
            said.sort();
            Err(said)
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn arbitrary_text_never_panics(text in any::<String>()) {
        compile(&[("a.graphql", &text)]);
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        compile(&[("a.graphql", &String::from_utf8_lossy(&bytes))]);
    }

    #[test]
    fn a_damaged_schema_never_panics(
        index in any::<Index>(),
        cuts in proptest::collection::vec((any::<Index>(), 0_usize..12, select(&TOKENS[..])), 1..4),
    ) {
        let mut text: Vec<char> = index.get(corpus()).chars().collect();
        for (at, length, token) in cuts {
            let at = at.index(text.len() + 1);
            let end = (at + length).min(text.len());
            text.splice(at..end, token.chars());
        }
        let text: String = text.into_iter().collect();
        let (sources, compilation) = compile(&[("a.graphql", &text)]);
        // Rendering is where a place outside of the text would show.
        support::rendered(&sources, &compilation);
        if compilation.output.is_none() {
            prop_assert!(!support::codes(&compilation, Severity::Error).is_empty(), "no output, and nobody says why");
        }
    }

}

proptest! {
    // A whole schema takes its time.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn a_well_formed_schema_compiles_or_is_refused_and_its_sql_parses(schema in schemas::schema()) {
        let text = schema.text();
        let (_, compilation) = compile(&[("a.graphql", &text)]);
        match &compilation.output {
            Some(output) => {
                for artefact in output.artefacts.iter().filter(|file| file.path.ends_with(".sql")) {
                    let complaints = grammar::complaints(&artefact.contents.to_string());
                    prop_assert!(complaints.is_empty(), "{}: {complaints:?}\n{text}", artefact.path);
                }
            }
            None => prop_assert!(!support::codes(&compilation, Severity::Error).is_empty(), "{text}"),
        }
    }

    #[test]
    fn the_same_files_in_any_order_give_the_same_bytes(
        schema in schemas::schema(),
        order in Just((0_usize..8).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let files: Vec<(String, String)> = schema
            .definitions()
            .into_iter()
            .enumerate()
            .map(|(number, text)| (format!("f{number}.graphql"), text))
            .collect();
        let in_order: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let shuffled: Vec<(&str, &str)> = order.iter().filter_map(|at| in_order.get(*at).copied()).collect();
        let (_, first) = compile(&in_order);
        let (_, again) = compile(&in_order);
        let (_, other) = compile(&shuffled);
        prop_assert_eq!(bytes(&first), bytes(&again), "the same input twice");
        prop_assert_eq!(bytes(&first), bytes(&other), "the same files in another order");
    }

    #[test]
    fn what_was_parsed_before_changes_nothing(before in schemas::schema(), now in schemas::schema()) {
        let (_, earlier) = compile(&[("a.graphql", &before.text())]);
        let (sources, fresh) = compile(&[("a.graphql", &now.text())]);
        for parsed in [&earlier, &fresh].into_iter().filter_map(|done| Some(done.output.as_ref()?.parsed())) {
            let reading = compiler::Reading::new(&sources);
            let again = compiler::compile_again(&sources, reading, &Options::new("case"), &parsed);
            prop_assert_eq!(bytes(&fresh), bytes(&again));
            prop_assert_eq!(support::rendered(&sources, &fresh), support::rendered(&sources, &again));
        }
    }

    #[test]
    fn hostile_names_are_right_or_refused(
        table in hostile(), column in hostile(), stored in hostile(), constraint in hostile(),
    ) {
        let text = format!(
            "extend schema @database(schema: \"app\", platform: POSTGRES)\n\
             enum State {{ OPEN @map(to: {stored}) CLOSED }}\n\
             type Card @table(name: {table}) @check(name: {constraint}, sql: \"true\") @policy(name: \"a\", using: \"true\") {{\n\
               id: ID!\n  state: State!\n  text: String! @column(name: {column})\n}}\n",
            stored = quoted(&stored), table = quoted(&table), column = quoted(&column), constraint = quoted(&constraint),
        );
        let (_, compilation) = compile(&[("a.graphql", &text)]);
        let Some(output) = &compilation.output else {
            prop_assert!(!support::codes(&compilation, Severity::Error).is_empty(), "{text}");
            return Ok(());
        };
        for statement in &output.statements {
            let complaints = grammar::complaints(&statement.sql);
            prop_assert!(complaints.is_empty(), "{complaints:?}\n{}", statement.sql);
        }
        // What was accepted is what exists, character by character.
        let all: String = output.statements.iter().map(|statement| &*statement.sql).collect();
        for name in [&table, &column, &constraint] {
            let ident = sql::Ident::new(name).map_err(|error| TestCaseError::fail(format!("{name:?}: {error}")))?;
            prop_assert!(all.contains(&ident.to_string()), "{ident} is nowhere in\n{all}");
        }
        let literal = sql::Literal::text(&stored).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert!(all.contains(&literal.to_string()), "{literal} is nowhere in\n{all}");
    }
}

/// Names that break programs which quote by hand.
fn hostile() -> impl Strategy<Value = String> {
    const KNOWN: [&str; 31] = [
        "card",
        "select",
        "user",
        "Card",
        "my table",
        "a\"b",
        "it's",
        "$$",
        "$1",
        "a--b",
        "/* x */",
        "ünïcödé",
        "☃",
        "ta\tble",
        "\\",
        "\\n",
        "{{ x }}",
        "{% raw %}",
        "a;drop table x",
        "",
        " ",
        "0",
        "a.b",
        "%s",
        "-- ",
        "${x}",
        "*/",
        "`",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "ääääääääääääääääääääääääääääääää",
    ];
    prop_oneof![select(&KNOWN[..]).prop_map(str::to_owned), "[ -~äß☃]{1,40}", "[a-z]{1,8}"]
}

/// A GraphQL string.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

/// The texts of a whole domain, of which those in the first file are elsewhere, with the SQL parsed before.
#[test]
fn a_domain_that_was_edited_comes_out_as_if_it_were_new() {
    for domain in xtask::domain::names().unwrap() {
        let (_, before) = xtask::domain::compile(&domain).unwrap();
        let mut edited = diagnostics::Sources::default();
        for (_, source) in xtask::domain::load(&domain).unwrap().iter() {
            let is_first = edited.iter().next().is_none();
            let more = if is_first { "\"Edited.\"\nenum Edited { YES NO }\n\n" } else { "" };
            edited.add(source.name(), format!("{more}{}", source.text()));
        }
        let options = Options::new(domain.as_str());
        let fresh = compiler::compile(&edited, &options);
        let reading = compiler::Reading::new(&edited);
        let again = compiler::compile_again(&edited, reading, &options, &before.parsed());
        assert!(fresh.output.is_some(), "{domain}: {}", support::rendered(&edited, &fresh));
        assert!(bytes(&fresh) == bytes(&again), "{domain}");
    }
}

/// The generator must not spend its time on schemas that are refused.
#[test]
fn most_of_the_invented_schemas_compile() {
    use proptest::strategy::ValueTree as _;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut refused: Vec<String> = Vec::new();
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    const ALL: usize = 100;
    for _ in 0..ALL {
        let text = schemas::schema().new_tree(&mut runner).unwrap().current().text();
        let (sources, compilation) = compile(&[("a.graphql", &text)]);
        if compilation.output.is_none() {
            refused.push(support::rendered(&sources, &compilation));
            for code in support::codes(&compilation, Severity::Error) {
                *codes.entry(code).or_default() += 1;
            }
        }
    }
    assert!(
        refused.len() < ALL / 3,
        "{} of {ALL} are refused: {codes:?}\n{}",
        refused.len(),
        refused.join("\n")
    );
}

/// A benchmark of a schema that is refused would measure nothing, and nobody runs it every day.
#[test]
fn the_schema_of_the_benchmark_compiles_without_a_finding() {
    let files = synthetic::schema(60);
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let (sources, compilation) = compile(&files);
    assert!(compilation.diagnostics.is_empty(), "{}", support::rendered(&sources, &compilation));
    assert_eq!(compilation.output.unwrap().counts.tables, 60);
}
