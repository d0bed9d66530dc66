//! Everything that was promised to exist does, and is what it was promised to be; one assertion for each fact.

mod access;
mod function;
mod table;
mod types;
mod view;

use catalog::{Catalog, Origin};
use rayon::prelude::*;
use sql::{Ident, QualifiedName};

use super::code::{Code, code, text};
use super::script::{Lines, Script};
use crate::TestFile;

/// The facts of the session that describe an object in words, so that one comparison says what differs.
const DESCRIBE: &str = include_str!("../../../../../templates/pgtap/structure.sql");

/// `10_structure.sql`
pub(crate) fn file(catalog: &Catalog) -> TestFile {
    let mut script = Script::default();
    script.install(DESCRIBE);
    types::schemas(catalog, &mut script);
    types::types(catalog, &mut script);
    let parts: Vec<Script> = catalog.tables.par_iter().map(table::of).collect();
    parts.into_iter().for_each(|part| script.append(part));
    let kinds: [fn(&Catalog, &mut Script); 6] =
        [view::views, table::indexes, table::triggers, access::tables, access::schemas, function::functions];
    let parts: Vec<Script> = kinds
        .par_iter()
        .map(|kind| {
            let mut part = Script::default();
            kind(catalog, &mut part);
            part
        })
        .collect();
    parts.into_iter().for_each(|part| script.append(part));
    script.file("10_structure.sql")
}

/// Names as Postgres stores them, in the order of the C collation: `a, b`.
fn sorted(names: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut names: Vec<String> = names.into_iter().map(|name| name.as_ref().to_owned()).collect();
    names.sort();
    names.join(", ")
}

/// Names as Postgres stores them: `a, b`.
fn listed<'a>(names: impl IntoIterator<Item = &'a Ident>) -> String {
    names.into_iter().map(Ident::as_str).collect::<Vec<_>>().join(", ")
}

/// What a table has of one kind, by name and in words.
struct Things<'c> {
    table: &'c QualifiedName,
    kind: &'static str,
    lines: Lines,
}

impl<'c> Things<'c> {
    fn new(table: &'c QualifiedName, kind: &'static str) -> Self {
        Self { table, kind, lines: Lines::default() }
    }

    fn add(&mut self, name: &Ident, words: &str, origin: &Origin) {
        self.lines.add(&[origin.span], code!("{}, {}", text(name.as_str()), text(words)));
    }

    fn prove(self, script: &mut Script) {
        let (lines, proves) = self.lines.finish();
        let origin = proves.first().copied().flatten();
        script.prove(
            origin,
            proves,
            code!("pg_temp.table_has({}, {}, {})", text(self.table), text(self.kind), lines),
        );
    }
}

/// A comment, or NULL where there is none.
fn given(comment: Option<&sql::Literal>) -> Code {
    comment.map_or_else(|| code!("null"), |comment| code!("{}", comment))
}

/// A comment in words.
fn comment_is(
    script: &mut Script,
    origin: Option<diagnostics::Span>,
    have: &Code,
    want: &sql::Literal,
    what: &str,
) {
    script.is(origin, have, want, format_args!("{what} is described"));
}

/// The description of something in a catalog.
fn description(object: &Code, system_catalog: &'static str) -> Code {
    code!("obj_description({}, {})", object, text(system_catalog))
}
