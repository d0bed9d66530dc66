//! What only the declared tables can tell of a function: whom it asks for, and what it hands out.

use diagnostics::{Diagnostic, codes};

use super::builder::Builder;
use crate::{Function, Mode, ResultShape, Tenancy, directive};

/// What only the declared tables can tell: roles and tenants exist where functions ask for them.
pub(crate) fn check_callers(builder: &mut Builder<'_>, functions: &[Function]) {
    let has_tenant = builder.tables.iter().any(|table| table.tenancy == Tenancy::Root);
    for function in functions {
        if !function.roles.is_empty() {
            directive::policy::require_roles(builder, function.span, "`roles` of `@rpc`");
        }
        refuse_private_result(builder, function);
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

// A row's type has all of the table's columns, so whoever gets the row gets what never leaves the database.
fn refuse_private_result(builder: &mut Builder<'_>, function: &Function) {
    let ResultShape::Row(id) = function.result.shape else { return };
    let table = builder.table(id);
    let private = |field: &&crate::Field| field.column().is_some_and(|column| column.private);
    let Some(field) = table.fields.iter().find(private).filter(|_| !function.private) else { return };
    let (at, name, type_name) = (field.span, field.graphql.clone(), table.graphql.clone());
    builder.found.push(
        Diagnostic::new(
            codes::RESULT,
            function.result.span,
            format!("a row of `{type_name}` has `{name}`, which never leaves the database"),
        )
        .also(at, "private")
        .help("return a type of your own with the fields that callers may see"),
    );
}
