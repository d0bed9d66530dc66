//! Names the compiler makes: from parts, never over 63 bytes, never twice.

use indexmap::IndexMap;

use catalog::{Catalog, ConstraintKind, Origin};
use diagnostics::{Diagnostic, Diagnostics, codes};
use sha2::{Digest as _, Sha256};
use sql::{Ident, ident};

/// The parts joined with `_`. A name that would pass Postgres's 63 bytes keeps its beginning and ends
/// in eight digits of its hash, so that it is stable and its own
/// (<https://www.postgresql.org/docs/15/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS>).
pub(crate) fn joined(parts: &[&str]) -> Ident {
    let full = parts.join("_");
    if let Ok(name) = Ident::new(&full) {
        return name;
    }
    let digest = Sha256::digest(full.as_bytes());
    let tail: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    let mut head = String::new();
    for c in full.chars().filter(|c| *c != '\0') {
        if head.len() + c.len_utf8() > 54 {
            break;
        }
        head.push(c);
    }
    // The head is at most 54 bytes and the tail 9, so this always is an identifier.
    Ident::new(&format!("{head}_{tail}")).unwrap_or_else(|_| ident!("seoc"))
}

/// `employee_department_id_fkey`, as Postgres itself names constraints and indexes.
pub(crate) fn derived(table: &Ident, columns: &[Ident], suffix: &str) -> Ident {
    let mut parts = vec![table.as_str()];
    parts.extend(columns.iter().map(Ident::as_str));
    parts.push(suffix);
    joined(&parts)
}

/// Two objects of one name in one namespace are an error at both places.
///
/// Tables, indexes, constraints with an index and composite types share pg_class; domains join them
/// through pg_type, where every table has a row type; functions have a namespace of their own since
/// the compiler never overloads.
pub(crate) fn check_collisions(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    let mut relations = Namespace::new("relation or type");
    let mut functions = Namespace::new("function");
    for table in &catalog.tables {
        let schema = table.name.schema.as_ref().map_or("", |s| s.as_str());
        relations.add(schema, &table.name.name, &table.origin, diagnostics);
        for constraint in &table.constraints {
            if matches!(constraint.kind, ConstraintKind::PrimaryKey { .. } | ConstraintKind::Unique { .. }) {
                relations.add(schema, &constraint.name, &constraint.origin, diagnostics);
            }
        }
        let mut own = Namespace::new("constraint");
        for constraint in &table.constraints {
            own.add("", &constraint.name, &constraint.origin, diagnostics);
        }
    }
    for index in &catalog.indexes {
        let schema = index.table.schema.as_ref().map_or("", |s| s.as_str());
        relations.add(schema, &index.name, &index.origin, diagnostics);
    }
    for view in &catalog.views {
        let schema = view.name.schema.as_ref().map_or("", |s| s.as_str());
        relations.add(schema, &view.name.name, &view.origin, diagnostics);
    }
    for domain in &catalog.domains {
        let schema = domain.name.schema.as_ref().map_or("", |s| s.as_str());
        relations.add(schema, &domain.name.name, &domain.origin, diagnostics);
    }
    for (name, origin) in catalog
        .enums
        .iter()
        .map(|e| (&e.name, &e.origin))
        .chain(catalog.composites.iter().map(|c| (&c.name, &c.origin)))
    {
        relations.add(name.schema.as_ref().map_or("", |s| s.as_str()), &name.name, origin, diagnostics);
    }
    for function in &catalog.functions {
        let schema = function.name.schema.as_ref().map_or("", |s| s.as_str());
        functions.add(schema, &function.name.name, &function.origin, diagnostics);
    }
}

struct Namespace<'a> {
    what: &'static str,
    taken: IndexMap<(&'a str, &'a str), &'a Origin>,
}

impl<'a> Namespace<'a> {
    fn new(what: &'static str) -> Self {
        Self { what, taken: IndexMap::new() }
    }

    fn add(&mut self, schema: &'a str, name: &'a Ident, origin: &'a Origin, diagnostics: &mut Diagnostics) {
        let Some(first) = self.taken.insert((schema, name.as_str()), origin) else { return };
        let Some(span) = origin.span.or(first.span) else { return };
        let mut finding = Diagnostic::new(
            codes::MADE_NAME_COLLISION,
            span,
            format!("two things would be the {} `{name}`", self.what),
        )
        .label(format!("`{}` makes this name", origin.element))
        .help("give one of them another name");
        if let Some(other) = first.span.filter(|other| *other != span) {
            finding = finding.also(other, format!("`{}` makes it too", first.element));
        } else if first.span.is_none() {
            finding = finding.note("the other one belongs to seoc's own helpers");
        }
        diagnostics.push(finding);
    }
}
