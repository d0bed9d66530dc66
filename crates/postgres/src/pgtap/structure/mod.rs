//! Everything that was promised to exist does, and is what it was promised to be; one assertion for each fact.

mod access;
mod function;
mod table;
mod types;

use catalog::Catalog;
use rayon::prelude::*;
use sql::Ident;

use super::code::{Code, code, text};
use super::script::Script;
use crate::TestFile;

/// The facts of the session that describe an object in words, so that one comparison says what differs.
const DESCRIBE: &str = include_str!("../../../../../templates/pgtap/structure.sql");

/// `10_structure.sql`
pub(crate) fn file(catalog: &Catalog) -> TestFile {
    let mut script = Script::default();
    script.install(DESCRIBE);
    types::schemas(catalog, &mut script);
    types::types(catalog, &mut script);
    let parts: Vec<Script> = catalog.tables.par_iter().map(|each| table::of(catalog, each)).collect();
    parts.into_iter().for_each(|part| script.append(part));
    let kinds: [fn(&Catalog, &mut Script); 5] =
        [table::indexes, table::triggers, access::policies, access::privileges, function::functions];
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

/// `pg_temp.constraint_of('seo.employee', 'employee_pkey')`
macro_rules! described {
    ($function:literal, $relation:expr, $name:expr) => {
        $crate::pgtap::code::code!(
            concat!("pg_temp.", $function, "({}, {})"),
            $relation,
            $crate::pgtap::code::text(&$name)
        )
    };
}
use described;

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
