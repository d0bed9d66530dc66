//! A body that sets a column which a trigger never lets change: it would fail at its first call.

use std::collections::BTreeMap;

use diagnostics::{Diagnostic, Diagnostics, codes};
use sql::reference::{Access, Name, Reference, ReferenceKind, Scope};

use crate::{Field, FieldId, Model, Owner, Parsed, Table};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let tables: BTreeMap<&str, &Table> = model.tables.iter().map(|it| (it.name.as_str(), it)).collect();
    for fragment in &model.fragments {
        let (references, scopes) = match &fragment.parsed {
            Parsed::Expr(_) => continue,
            Parsed::Query(parsed) => (&parsed.references, &parsed.scopes),
            Parsed::Block(parsed) => (&parsed.references, &parsed.scopes),
        };
        for reference in references {
            let ReferenceKind::Column { name, assigned: true, .. } = &reference.kind else { continue };
            let Some(scope) = scopes.get(reference.scope.index()) else { continue };
            let Some(table) = updated(model, &tables, references, scope) else { continue };
            let Some((field, why, help)) = unchanging(table, name) else { continue };
            let body = match fragment.owner {
                Owner::Function(id) => model.functions.get(id.index()).map(|it| it.graphql.as_str()),
                Owner::Table(_) | Owner::Scalar(_) | Owner::View(_) => None,
            };
            let message = match body {
                Some(body) => format!("`{body}` sets `{}`, {why}", field.graphql),
                None => format!("this sets `{}`, {why}", field.graphql),
            };
            diagnostics.push(
                Diagnostic::new(codes::FROZEN_UPDATE, fragment.text.span_of(name.range.clone()), message)
                    .also(field.span, "this field")
                    .help(help),
            );
        }
    }
}

/// The table of an UPDATE whose assignments see this scope.
fn updated<'m>(
    model: &Model,
    tables: &BTreeMap<&str, &'m Table>,
    references: &[Reference],
    scope: &Scope,
) -> Option<&'m Table> {
    let target = scope.relations.first()?;
    let updates = |reference: &Reference| {
        matches!(&reference.kind, ReferenceKind::Relation { access: Access::Update, .. })
            && target.range.contains(&reference.range.start)
    };
    let ours = target.schema.as_deref() == Some(model.database.schema.as_str());
    tables.get(target.name.as_str()).copied().filter(|_| ours && references.iter().any(updates))
}

fn unchanging<'t>(table: &'t Table, name: &Name) -> Option<(&'t Field, &'static str, &'static str)> {
    let is_it = |field: &&Field| field.column().is_some_and(|column| column.name.as_str() == name.text);
    let (at, field) = table.fields.iter().enumerate().find(|(_, field)| is_it(field))?;
    let (id, column) = (FieldId(at as u32), field.column()?);
    if table.tenant_field() == Some(id) {
        // A row that would change its tenant is a matter of isolation, and reported as one.
        None
    } else if column.version {
        let why = "which counts the changes by itself";
        Some((field, why, "leave it out: a trigger raises it with every update"))
    } else if column.frozen || table.key.contains(&id) {
        let why = "which never changes";
        Some((field, why, "leave it out, or make a new row instead"))
    } else {
        None
    }
}
