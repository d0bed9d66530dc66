//! Schemas that are broken on purpose: each says in its first lines what the isolation check must find in it, and it must find
//! that and nothing else.
//!
//! ```text
//! # finds: E0525 `Query.notes` reads rows of every tenant
//! # who: anybody of tenant A who may call it reaches a row of tenant B in `Note`
//! # note: which row it is, the caller of `Query.note` says with `note`
//! ```
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, reason = "a test reads files")]

use std::path::{Path, PathBuf};

use diagnostics::{Severity, Sources, codes};
use seoc_compiler::{Compilation, Options, compile};

fn schemas() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/isolation/schemas");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
        .into_iter()
        .map(|file| {
            (file.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(&file).unwrap())
        })
        .collect()
}

fn compiled(name: &str, text: &str) -> Compilation {
    let mut sources = Sources::default();
    sources.add(name, text);
    compile(&sources, &Options::new("app"))
}

fn said<'t>(text: &'t str, what: &str) -> Vec<&'t str> {
    text.lines().filter_map(|line| line.strip_prefix("# ")?.strip_prefix(what)?.strip_prefix(": ")).collect()
}

#[test]
fn each_broken_schema_has_its_counterexample() {
    let schemas = schemas();
    assert!(schemas.len() >= 12, "{} schemas", schemas.len());
    for (name, text) in schemas {
        let Compilation { diagnostics, output } = compiled(&name, &text);
        let found: Vec<String> =
            diagnostics.iter().map(|finding| format!("{} {}", finding.code, finding.message)).collect();
        assert_eq!(found, said(&text, "finds"), "{name}");
        for finding in &diagnostics {
            for who in said(&text, "who") {
                assert_eq!(finding.labels[0].text, who, "{name}");
            }
            for note in said(&text, "note") {
                assert_eq!(finding.notes, [note], "{name}");
            }
            // The place is in the broken text, which stands behind the tables that all these schemas share.
            assert!(finding.labels[0].span.start as usize > text.find("slug: String").unwrap(), "{name}");
        }
        let crosses = diagnostics.iter().any(|finding| finding.code == codes::EVERY_TENANT);
        assert_eq!(output.is_none(), crosses, "{name}: what reaches every tenant is not written");
        assert!(diagnostics.iter().all(|finding| (finding.severity == Severity::Error) == crosses), "{name}");
        if let Some(output) = output {
            let tables = output.access().types.into_iter();
            let unverified =
                tables.filter(|entry| entry.isolation.as_ref().is_some_and(|it| it.contains("unverified")));
            assert!(unverified.count() > 0, "{name}: nothing undecided is called proven");
        }
    }
}

#[test]
fn without_what_breaks_it_every_table_is_proven() {
    let (name, text) = schemas().into_iter().find(|(name, _)| name == "chosen_row.graphql").unwrap();
    let end = text.find("\ntype Query").or_else(|| text.find("\ntype Mutation")).unwrap();
    let Compilation { diagnostics, output } = compiled(&name, &text[..end]);
    assert_eq!(diagnostics, []);
    let verdicts: Vec<String> =
        output.unwrap().access().types.into_iter().filter_map(|entry| entry.isolation).collect();
    assert_eq!(verdicts.len(), 3);
    assert!(verdicts.iter().all(|verdict| verdict.starts_with("isolation proven in ")), "{verdicts:?}");
}

/// Each is read twice, and what is in it must not be read twice for each time.
#[test]
fn laterals_in_each_other_are_read_to_the_last() {
    let (name, text) = schemas().into_iter().find(|(name, _)| name == "lateral.graphql").unwrap();
    let innermost = "select count(*) as number from app.note n where n.text = p.name";
    assert!(text.contains(innermost));
    let nest = (0..30).fold(innermost.to_owned(), |query, depth| {
        format!("select a{depth}.number from app.person b{depth} cross join lateral ({query}) a{depth} where b{depth}.team_id = p.team_id")
    });
    let Compilation { diagnostics, .. } = compiled(&name, &text.replace(innermost, &nest));
    let found: Vec<String> =
        diagnostics.iter().map(|finding| format!("{} {}", finding.code, finding.message)).collect();
    assert_eq!(
        found,
        said(&text, "finds"),
        "the innermost is still tied to nothing, and those around it are tied"
    );
}

#[test]
fn crossing_is_possible_for_a_reason() {
    let (name, text) = schemas().into_iter().find(|(name, _)| name == "forgotten_predicate.graphql").unwrap();
    let meant = text
        .replace("reason: \"broken on purpose\"", "reason: \"a public wall of notes\", everyTenant: true");
    assert_ne!(text, meant);
    let Compilation { diagnostics, output } = compiled(&name, &meant);
    assert_eq!(diagnostics, []);
    let access = output.unwrap().access();
    assert_eq!(
        access.find("Note").and_then(|entry| entry.isolation.as_deref()),
        Some("isolation crossed by Query.notes (reads)"),
        "the matrix goes on saying so"
    );
}
