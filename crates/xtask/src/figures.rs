//! How much comes out of how little: the table of the domains in `README.md`.

use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use catalog::{Constraint, ConstraintKind};

use crate::domain;

/// A domain in numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// Its name in `seoc.toml`.
    pub domain: String,
    /// Tables, link tables included.
    pub tables: usize,
    /// Those that nobody would miss: without a policy, without a constraint beyond the key, or that no function, job, written
    /// test or story reads or writes.
    pub idle: Vec<String>,
    /// Row level security policies.
    pub policies: usize,
    /// RPC functions.
    pub functions: usize,
    /// Generated assertions.
    pub assertions: usize,
    /// Lines of SDL, and of SQL that its author wrote.
    pub written: [usize; 2],
    /// Lines of the schema in SQL, of its tests, and of TypeScript.
    pub emitted: [usize; 3],
}

/// Counts a domain.
///
/// # Errors
/// When it does not compile, or a file cannot be read.
pub fn of(name: &str) -> Result<Figures> {
    let (sources, output) = domain::compile(name)?;
    let tests = domain::written_tests(name)?;
    let lines = |is_counted: &dyn Fn(&str) -> bool| -> usize {
        let files = output.artefacts.iter().filter(|file| is_counted(&file.path));
        files.map(|file| file.contents.to_string().lines().count()).sum()
    };
    let ending = |ending: &str| -> usize {
        let files = sources.iter().filter(|(_, source)| source.name().ends_with(ending));
        files.map(|(_, source)| source.text().lines().count()).sum()
    };
    Ok(Figures {
        domain: name.to_owned(),
        tables: output.counts.tables,
        idle: idle(&output, &tests, &story(name)?),
        policies: output.counts.policies,
        functions: output.counts.functions,
        assertions: output.counts.assertions,
        written: [ending(".graphql"), ending(".sql")],
        emitted: [
            lines(&|path| path == "sql/schema.sql"),
            lines(&|path| path.starts_with("tests/")),
            lines(&|path| path.ends_with(".ts")),
        ],
    })
}

/// Prints [`table`].
///
/// # Errors
/// As [`table`].
pub fn print() -> Result<bool> {
    print!("{}", table()?);
    Ok(true)
}

/// All domains of `seoc.toml`, as a table of Markdown.
///
/// # Errors
/// As [`of`].
pub fn table() -> Result<String> {
    let mut text = "| domain | tables | policies | RPCs | generated assertions | lines of SDL | of SQL bodies | emitted: schema | tests | TypeScript |\n\
        |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n"
        .to_owned();
    let mut idle = Vec::new();
    for name in domain::names()? {
        let Figures { domain, tables, idle: found, policies, functions, assertions, written, emitted } =
            of(&name)?;
        let [sdl, sql] = written;
        let [schema, tests, typescript] = emitted;
        let _ = writeln!(
            text,
            "| {domain} | {tables} | {policies} | {functions} | {assertions} | {sdl} | {sql} | {schema} | {tests} | {typescript} |"
        );
        idle.extend(found.into_iter().map(|table| format!("{domain} {table}")));
    }
    if !idle.is_empty() {
        let _ = write!(text, "\nTables that do not count: {}.\n", idle.join(", "));
    }
    Ok(text)
}

/// The domain's walk-through; a table that clients reach stands in it in quotes.
fn story(name: &str) -> Result<String> {
    let path = domain::root().join(format!("tests/typescript/stories/{name}.mjs"));
    std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

fn idle(output: &compiler::Output, tests: &[(String, String)], story: &str) -> Vec<String> {
    let catalog = output.catalog();
    let counts = |entry: &compiler::Entry| {
        let bare = entry.table.rsplit('.').next().unwrap_or_default();
        let is_used = !entry.functions.is_empty()
            || tests.iter().any(|(_, text)| text.contains(&entry.table))
            || story.contains(&format!("\"{bare}\""));
        let is_ruled = catalog.policies.iter().any(|policy| policy.table.to_string() == entry.table);
        let made = catalog.tables.iter().find(|table| table.name.to_string() == entry.table);
        let is_constrained = made.is_some_and(|table| table.constraints.iter().any(is_beyond_the_key));
        is_used && is_ruled && is_constrained
    };
    output.access().types.into_iter().filter(|entry| !counts(entry)).map(|entry| entry.name).collect()
}

fn is_beyond_the_key(constraint: &Constraint) -> bool {
    !matches!(constraint.kind, ConstraintKind::PrimaryKey { .. })
}
