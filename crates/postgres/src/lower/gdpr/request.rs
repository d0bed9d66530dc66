//! That somebody asked for what is known of a person, or for a person to be erased.

use catalog::{Catalog, Column, ConstraintKind};
use sql::{Expr, QualifiedName, Sql, TypeName, expr, ident, stmt};

use crate::lower::Scope;
use crate::lower::private_table::{column, constraint, private_table};
use crate::lower::scope::text;

/// `app_private.gdpr_request`
pub(crate) fn requests(scope: &Scope<'_>) -> QualifiedName {
    scope.private(&ident!("gdpr_request"))
}

pub(super) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let columns = vec![
        Column { default: Some(expr!("gen_random_uuid()")), ..column(ident!("id"), TypeName::uuid()) },
        Column { default: Some(expr!("now()")), ..column(ident!("at"), TypeName::timestamptz()) },
        column(ident!("kind"), TypeName::text()),
        column(ident!("person"), TypeName::bytea()),
        Column { nullable: true, ..column(ident!("caller"), TypeName::bytea()) },
        Column { nullable: true, ..column(ident!("done"), TypeName::jsonb()) },
    ];
    let mut table = private_table(
        requests(scope),
        columns,
        vec![ident!("id")],
        "Who asked for what is known of whom, or for whom to be erased. Persons are SHA-256 of their ids: sha256(convert_to(id::text, 'UTF8')).",
    );
    let condition = expr!("kind = any (array['EXPORT', 'ERASE'])");
    let kind = ConstraintKind::Check { condition, column: Some(ident!("kind")) };
    table.constraints.push(constraint(ident!("gdpr_request_kind_check"), kind));
    catalog.tables.push(table);
}

/// Writes it down.
pub(super) fn record(scope: &Scope<'_>, kind: &str, person: &Expr, done: &Expr) -> Sql {
    let hashed = |id: &Expr| expr!("sha256(convert_to({}::text, 'UTF8'))", id);
    stmt!(
        "insert into {} (kind, person, caller, done)\n  values ({}, {}, {}, {});",
        requests(scope),
        text(kind),
        hashed(person),
        hashed(&expr!("{}()", scope.uid())),
        done
    )
}
