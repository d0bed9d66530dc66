//! Every statement that seoc emits parses with Postgres's grammar, down to the bodies of functions
//! and DO blocks: for whole domains and for every case that compiles.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, reason = "a test reads files")]

#[allow(dead_code, reason = "cases.rs uses the rest")]
mod case;
#[allow(dead_code, reason = "the other test targets use the rest")]
mod support;

use compiler::Output;
use support::grammar;

fn complaints(name: &str, output: &Output) -> Vec<String> {
    let statements = output.statements.iter().flat_map(|statement| {
        grammar::complaints(&statement.sql).into_iter().map(|said| format!("{}: {said}", statement.object))
    });
    let files =
        output.artefacts.iter().filter(|artefact| artefact.path.ends_with(".sql")).flat_map(|artefact| {
            grammar::complaints(&artefact.contents.to_string())
                .into_iter()
                .map(|said| format!("{}: {said}", artefact.path))
        });
    statements.chain(files).map(|said| format!("{name}: {said}")).collect()
}

#[test]
fn the_statements_of_whole_domains_parse() {
    for domain in xtask::domain::names().unwrap() {
        let (_, output) = xtask::domain::compile(&domain).unwrap();
        assert!(output.statements.len() > 100, "{domain} is nearly empty");
        assert_eq!(complaints(&domain, &output), Vec::<String>::new());
    }
}

#[test]
fn the_statements_of_every_case_parse() {
    let mut complaints = Vec::new();
    for case in case::Case::all() {
        let (_, compilation) = case.compile();
        if let Some(output) = compilation.output {
            complaints.extend(self::complaints(&case.name, &output));
        }
    }
    assert_eq!(complaints, Vec::<String>::new());
}

#[test]
fn the_grammar_sees_into_bodies() {
    for wrong in [
        "create tabel x ();",
        "do $$ begin selec 1; end $$;",
        "create function f() returns int language plpgsql as $$ begin if then end; end $$;",
        "create function f() returns int language sql as $$ select from where $$;",
    ] {
        assert!(!grammar::complaints(wrong).is_empty(), "{wrong}");
    }
    let right = "do $$ begin create policy a on b.c using (true); end $$;";
    assert_eq!(grammar::complaints(right), Vec::<String>::new());
}
