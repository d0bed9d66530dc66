//! What only the declared tables can tell of a function: whom it asks for, and what it hands out.

use diagnostics::{Diagnostic, codes};

use super::builder::Builder;
use crate::{Attribute, EdgeFunction, Function, Mode, ResultShape, ResultType, Tenancy, directive};

/// What only the declared tables can tell: roles and tenants exist where functions ask for them.
pub(crate) fn check_callers(builder: &mut Builder<'_>, functions: &[Function]) {
    let by_role: Vec<_> = builder
        .tables
        .iter()
        .flat_map(|table| table.fields.iter().filter_map(|field| field.column()))
        .filter_map(|column| column.transitions.iter().find(|step| step.roles.is_some()))
        .map(|step| step.span)
        .collect();
    for span in by_role {
        directive::policy::require_roles(builder, span, "`roles` of `@transitions`");
    }
    let has_tenant = builder.tables.iter().any(|table| table.tenancy == Tenancy::Root);
    for function in functions {
        if !function.roles.is_empty() {
            directive::policy::require_roles(builder, function.span, "`roles` of `@rpc`");
        }
        if !function.private {
            refuse_private_result(builder, &function.result);
        }
        if function.mode == Mode::Tenant && !has_tenant {
            builder.error(
                codes::MODE,
                function.span,
                "TENANT is bound by the tenant, and the schema has none",
                "mark the tenant with `@tenant`, or leave `mode` out",
            );
        }
    }
}

/// What an edge function hands out leaves the database like any result.
pub(crate) fn check_edges(builder: &mut Builder<'_>, edges: &[EdgeFunction]) {
    edges.iter().for_each(|edge| refuse_private_result(builder, &edge.result));
}

// A row's type has all of the table's columns, so whoever gets the row gets what never leaves the database.
fn refuse_private_result(builder: &mut Builder<'_>, result: &ResultType) {
    let id = match result.shape {
        ResultShape::Row(id) => Some(id),
        ResultShape::Composite(id) => builder.composites[id.index()].fields.iter().find_map(|field| {
            let Attribute::Row(id) = field.ty else { return None };
            Some(id)
        }),
        ResultShape::Void | ResultShape::Value(_) => None,
    };
    let Some(id) = id else { return };
    let table = builder.table(id);
    let private = |field: &&crate::Field| field.column().is_some_and(|column| column.private);
    let Some(field) = table.fields.iter().find(private) else { return };
    let (at, name, type_name) = (field.span, field.graphql.clone(), table.graphql.clone());
    builder.found.push(
        Diagnostic::new(
            codes::RESULT,
            result.span,
            format!("a row of `{type_name}` has `{name}`, which never leaves the database"),
        )
        .also(at, "private")
        .help("return a type of your own with the fields that callers may see, or use `@crud`"),
    );
}
