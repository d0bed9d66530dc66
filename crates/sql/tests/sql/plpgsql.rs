//! Bodies of plpgsql functions. Every file in `bodies/` was accepted by Postgres 15.

use sql::reference::ReferenceKind;
use sql::{ParsedPlpgsql, SqlError, parse_plpgsql, stmt};

const BODIES: &[(&str, &str)] = &[
    ("case_and_loops", include_str!("bodies/case_and_loops.sql")),
    ("comments_and_strings", include_str!("bodies/comments_and_strings.sql")),
    ("cursors", include_str!("bodies/cursors.sql")),
    ("data_modifying_with", include_str!("bodies/data_modifying_with.sql")),
    ("delegation", include_str!("bodies/delegation.sql")),
    ("diagnostics", include_str!("bodies/diagnostics.sql")),
    ("dynamic", include_str!("bodies/dynamic.sql")),
    ("empty", include_str!("bodies/empty.sql")),
    ("nested_blocks", include_str!("bodies/nested_blocks.sql")),
    ("partitions", include_str!("bodies/partitions.sql")),
    ("retention", include_str!("bodies/retention.sql")),
    ("return_query", include_str!("bodies/return_query.sql")),
    ("small", include_str!("bodies/small.sql")),
    ("trigger_guard", include_str!("bodies/trigger_guard.sql")),
];

fn body(name: &str) -> (&'static str, ParsedPlpgsql) {
    let (_, text) = BODIES.iter().find(|(known, _)| *known == name).unwrap();
    (text, parse_plpgsql(text).unwrap_or_else(|errors| panic!("{name}: {errors:?}")))
}

fn variables(name: &str) -> Vec<String> {
    let (_, parsed) = body(name);
    parsed
        .variables
        .into_iter()
        .map(|variable| {
            [Some(variable.name.text), variable.type_text]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(": ")
        })
        .collect()
}

fn relations(name: &str) -> Vec<&'static str> {
    let (text, parsed) = body(name);
    parsed
        .references
        .iter()
        .filter(|reference| matches!(reference.kind, ReferenceKind::Relation { .. }))
        .map(|reference| &text[reference.range.clone()])
        .collect()
}

fn functions(name: &str) -> Vec<&'static str> {
    let (text, parsed) = body(name);
    parsed
        .references
        .iter()
        .filter_map(|reference| match &reference.kind {
            ReferenceKind::Function { schema, name, .. } => {
                let start = schema.as_ref().map_or(name.range.start, |schema| schema.range.start);
                Some(&text[start..name.range.end])
            }
            _ => None,
        })
        .collect()
}

fn assigned(name: &str) -> Vec<String> {
    let (_, parsed) = body(name);
    let mut names: Vec<String> = parsed
        .assigned
        .iter()
        .map(|parts| parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join("."))
        .collect();
    names.sort();
    names.dedup();
    names
}

fn refused(text: &str) -> Vec<(String, String)> {
    let errors: Vec<SqlError> = parse_plpgsql(text).expect_err(text);
    errors.into_iter().map(|error| (text[error.range].to_owned(), error.message)).collect()
}

#[test]
fn valid_bodies_are_never_refused() {
    for (name, text) in BODIES {
        let parsed = parse_plpgsql(text).unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
        assert_eq!(parsed.text(), *text);
        for reference in &parsed.references {
            assert!(!text[reference.range.clone()].trim().is_empty(), "{name}");
            assert!(reference.scope.index() < parsed.scopes.len());
        }
    }
}

#[test]
fn declarations_are_collected() {
    assert_eq!(
        variables("delegation"),
        [
            "v_item: seo.plate_item%rowtype",
            "v_from: uuid",
            "v_event: seo.delegation_event",
            "v_count: integer"
        ]
    );
    assert_eq!(
        variables("cursors"),
        [
            "c_open",
            "p_status: text",
            "c_any: refcursor",
            "v_id: uuid",
            "v_title: text",
            "v_all: text[]",
            "i: integer",
            "i: integer"
        ]
    );
    assert_eq!(variables("nested_blocks"), ["n: int", "a: int", "b: int", "n: int", "alias_of"]);
    assert_eq!(variables("comments_and_strings"), ["If: text", "body: text", "e: text"]);
    let (_, parsed) = body("nested_blocks");
    let labels: Vec<_> = parsed.labels.iter().map(|label| label.text.as_str()).collect();
    assert_eq!(labels, ["outer_block", "inner_block", "rows"]);
}

#[test]
fn embedded_statements_tell_their_relations() {
    assert_eq!(
        relations("delegation"),
        ["seo.plate_item", "seo.plate_item", "seo.plate_item", "seo.delegation_event", "seo.plate_item"]
    );
    assert_eq!(relations("return_query"), ["seo.employee", "seo.employee", "seo.employee"]);
    assert_eq!(
        relations("data_modifying_with"),
        ["seo.task", "seo.project", "seo.task_archive", "seo.counter"]
    );
    assert_eq!(relations("comments_and_strings"), Vec::<&str>::new());
    assert_eq!(relations("small"), ["seo.employee"]);
    assert_eq!(relations("trigger_guard"), ["seo.employee"]);
}

#[test]
fn calls_are_found_with_their_places() {
    assert_eq!(
        functions("delegation"),
        [
            "seo_private.uid",
            "seo_private.is_manager_of",
            "format",
            "count",
            "now",
            "pg_notify",
            "json_build_object"
        ]
    );
    assert_eq!(functions("nested_blocks"), ["seo_private.touch"]);
    assert_eq!(functions("return_query"), ["auth.uid"]);
}

#[test]
fn into_and_other_assignments_are_found() {
    assert_eq!(assigned("delegation"), ["v_count", "v_event", "v_item"]);
    assert_eq!(assigned("trigger_guard"), ["new.updated_at", "new.version"]);
    assert_eq!(assigned("comments_and_strings"), ["If", "body", "e"]);
    assert_eq!(assigned("cursors"), ["i", "rec", "v_all", "v_id", "v_title"]);
    assert_eq!(assigned("retention"), ["gone", "n", "r"]);
    assert_eq!(assigned("data_modifying_with"), ["ids", "moved"]);
}

#[test]
fn dynamic_statements_are_judged() {
    let (text, parsed) = body("dynamic");
    let found: Vec<_> = parsed
        .dynamic
        .iter()
        .map(|dynamic| (&text[dynamic.range.clone()], dynamic.concatenated, dynamic.unquoted_format))
        .collect();
    assert_eq!(
        found,
        [
            ("v_sql", false, false),
            ("'select count(*) from ' || p_table || ' where id = $1'", true, false),
            ("format('select * from %s', p_table)", false, true),
            ("format('update seo.task set %I = $1 where id = $2', p_column)", false, false),
        ]
    );
}

#[test]
fn calls_can_be_redirected() {
    let (text, parsed) = body("return_query");
    let edits: Vec<_> = parsed
        .references
        .iter()
        .filter(|reference| text[reference.range.clone()] == *"auth.uid()")
        .map(|reference| (reference.range.clone(), stmt!("seo_private.uid()")))
        .collect();
    assert_eq!(parsed.rewritten(&edits).to_string(), text.replace("auth.uid()", "seo_private.uid()"));
}

#[test]
fn mistakes_are_shown_where_they_are() {
    let mut wrong = Vec::new();
    for (text, marked, message) in [
        ("", "", "expected a block: `begin … end`"),
        ("select 1", "select", "expected a block, found `select`"),
        ("begin x := 1; ", ";", "expected `end`, but the text ends here"),
        ("begin if a then x := 1; end;", ";", "expected `if`, found `;`"),
        ("begin loop x := 1; end if; end", "end", "expected a statement, found `end`"),
        ("begin select a into x from t where id = = 1; end", "=", "invalid operator"),
        ("begin\n  x := 1 +;\nend", ";", "expected an expression, found `;`"),
        ("begin selec 1; end", "selec", "expected a statement, found `selec`"),
        (
            "begin null; end; begin null; end;",
            "begin null; end;",
            "a body is one block; this is a second one",
        ),
        ("begin if x > then null; end if; end", "then", "expected an expression, found `then`"),
        ("begin for r in select * fro t loop null; end loop; end", "fro", "expected `,`, found `fro`"),
        ("begin\0 end", "\0", "SQL cannot contain a NUL character"),
    ] {
        let first = refused(text).into_iter().next();
        if first != Some((marked.to_owned(), message.to_owned())) {
            wrong.push((text, first));
        }
    }
    assert_eq!(wrong, []);
}

#[test]
fn every_mistake_is_reported() {
    let text = "begin\n  x := ;\n  update t set a = where b;\n  return (1;\nend";
    assert!(refused(text).len() >= 3, "{:?}", refused(text));
}

#[test]
fn a_missing_word_is_noticed_in_any_body() {
    for (name, text) in BODIES {
        let without_end = text.trim_end().trim_end_matches(';').trim_end();
        if let Some(cut) = without_end.strip_suffix("end") {
            assert!(parse_plpgsql(cut).is_err(), "{name}");
        }
        for word in ["end if;", "end loop;", "end case;", "then\n", "loop\n"] {
            // Strings and comments may hold any word.
            if *name != "comments_and_strings" && text.contains(word) {
                assert!(parse_plpgsql(&text.replacen(word, "\n", 1)).is_err(), "{name} without {word}");
            }
        }
    }
}
