//! The crate from outside: SDL in, nodes and findings out.

mod agreement;
mod directives;
mod literals;
mod merging;
mod pages;
mod properties;
mod reading;
mod types;

use diagnostics::{Diagnostic, Diagnostics, Sources};

use crate::{DirectiveSet, Schema, check_directives, check_types, merge, parse};

/// Directive definitions small enough to know by heart.
const DEFINITIONS: &str = r#"
scalar DateTime
scalar JSON
scalar Duration
scalar FieldName
scalar RoleName
scalar SQL
scalar Value
enum Platform { SUPABASE POSTGRES }
enum Command { SELECT INSERT UPDATE DELETE }
input Assignment { field: FieldName!, sql: SQL! = "null", times: Int }
directive @database(schema: String!, platform: Platform = SUPABASE) on SCHEMA
directive @table(name: String, key: [FieldName!]) on OBJECT
directive @policy(name: String!, for: [Command!]!, roles: [RoleName!], set: [Assignment!], using: SQL) repeatable on OBJECT
directive @default(value: Value, sql: SQL) on FIELD_DEFINITION
directive @range(min: Int, max: Float) on FIELD_DEFINITION | ARGUMENT_DEFINITION | SCALAR
directive @flag(on: Boolean!, id: ID) on FIELD_DEFINITION | ENUM_VALUE | INPUT_FIELD_DEFINITION | INPUT_OBJECT | ENUM | UNION | INTERFACE
"#;

fn definitions() -> DirectiveSet {
    let mut sources = Sources::default();
    let file = sources.add("definitions.graphql", DEFINITIONS);
    let mut diagnostics = Diagnostics::default();
    let set = DirectiveSet::read(&sources, file, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    set
}

/// Reads and checks files, given as `(name, text)`.
fn compile(files: &[(&str, &str)]) -> (Sources, Schema, Vec<Diagnostic>) {
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::default();
    let ids: Vec<_> = files.iter().map(|(name, text)| sources.add(*name, *text)).collect();
    let documents = ids.into_iter().map(|id| (id, parse(&sources, id, &mut diagnostics))).collect();
    let schema = merge(&sources, documents, &mut diagnostics);
    let set = definitions();
    check_types(&schema, &set, &mut diagnostics);
    check_directives(&schema, &set, &mut diagnostics);
    (sources, schema, diagnostics.into_sorted())
}

/// The findings in `text`, one a line: `E0209 Strng: there is no type ... | help`, with the text
/// at the place.
fn findings(text: &str) -> Vec<String> {
    let (sources, _, found) = compile(&[("a.graphql", text)]);
    found.iter().map(|finding| line(&sources, finding)).collect()
}

fn line(sources: &Sources, finding: &Diagnostic) -> String {
    let at = finding.span().map(|span| sources.slice(span)).unwrap_or_default();
    let help = finding.help.as_ref().map(|help| format!(" | {help}")).unwrap_or_default();
    format!("{} {at}: {}{help}", finding.code, finding.message)
}

/// The text after the findings' certain edits.
fn repaired(text: &str) -> String {
    let (_, _, found) = compile(&[("a.graphql", text)]);
    let mut patches: Vec<_> = found.into_iter().flat_map(|finding| finding.patches).collect();
    patches.sort_by_key(|patch| std::cmp::Reverse(patch.span));
    let mut text = text.to_owned();
    for patch in patches {
        text.replace_range(patch.span.start as usize..patch.span.end as usize, &patch.replacement);
    }
    text
}

fn assert_findings(text: &str, expected: &[&str]) {
    let found = findings(text);
    assert_eq!(found, expected, "\nin\n{text}\nfound\n{}\n", found.join("\n"));
}
