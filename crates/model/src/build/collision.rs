//! Names that are different in SDL and the same in the database.

use std::collections::BTreeMap;

use diagnostics::{Diagnostic, Span, codes};

use super::builder::Builder;
use crate::{Function, Retention, RetentionAction};

/// Two things that would get one name.
pub(crate) fn same_name(first: (&str, Span), second: (&str, Span), name: &str) -> Diagnostic {
    Diagnostic::new(
        codes::NAME_COLLISION,
        second.1,
        format!("`{}` and `{}` are both `{name}` in the database", first.0, second.0),
    )
    .label("the second")
    .also(first.1, "the first")
    .help("rename one of them")
}

/// Checks types, columns and functions, each in their namespace.
pub(crate) fn check(builder: &mut Builder<'_>, functions: &[Function]) {
    types(builder);
    columns(builder);
    let mut taken: BTreeMap<(bool, &str), &Function> = BTreeMap::new();
    for function in functions {
        match taken.get(&(function.private, function.name.as_str())) {
            Some(first) => builder.found.push(same_name(
                (&first.graphql, first.span),
                (&function.graphql, function.span),
                function.name.as_str(),
            )),
            None => {
                taken.insert((function.private, function.name.as_str()), function);
            }
        }
    }
}

/// Every table has a row type, so tables, domains, enumerations and composites share `pg_type`.
fn types(builder: &mut Builder<'_>) {
    let mut named: Vec<(&str, String, Span)> = Vec::new();
    for table in &builder.tables {
        named.push((table.name.as_str(), table.graphql.clone(), table.span));
        if let Some(Retention {
            action: RetentionAction::Archive { table: archive, keep: _ }, span, ..
        }) = &table.retention
        {
            named.push((archive.as_str(), format!("the archive of {}", table.graphql), *span));
        }
    }
    let scalars = builder.scalars.iter().map(|it| (it.name.as_str(), it.graphql.clone(), it.span));
    let enums = builder.enums.iter().map(|it| (it.name.as_str(), it.graphql.clone(), it.span));
    let composites = builder.composites.iter().map(|it| (it.name.as_str(), it.graphql.clone(), it.span));
    named.extend(scalars.chain(enums).chain(composites));
    named.sort_by_key(|(.., span)| *span);
    let mut taken: BTreeMap<&str, (&str, Span)> = BTreeMap::new();
    let mut found = Vec::new();
    for (name, graphql, span) in &named {
        match taken.get(name) {
            Some((first, at)) => found.push(same_name((first, *at), (graphql, *span), name)),
            None => {
                taken.insert(name, (graphql, *span));
            }
        }
    }
    builder.found.extend(found);
}

fn columns(builder: &mut Builder<'_>) {
    let mut found = Vec::new();
    for table in &builder.tables {
        let mut taken: BTreeMap<&str, (&str, Span)> = BTreeMap::new();
        for field in &table.fields {
            let Some(column) = field.column() else { continue };
            match taken.get(column.name.as_str()) {
                Some((first, at)) => {
                    let clash = same_name((first, *at), (&field.graphql, field.span), column.name.as_str());
                    found.push(
                        clash.help("rename one, or give a column another name: `@column(name: \"…\")`"),
                    );
                }
                None => {
                    taken.insert(column.name.as_str(), (&field.graphql, field.span));
                }
            }
        }
    }
    builder.found.extend(found);
}
