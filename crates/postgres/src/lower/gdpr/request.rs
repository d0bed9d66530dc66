//! That somebody asked for what is known of a person, or for a person to be erased.

use catalog::{Catalog, Column, Constraint, ConstraintKind};
use sql::{Expr, Ident, Literal, QualifiedName, Sql, TypeName, expr, ident, stmt};

use crate::lower::Scope;
use crate::lower::scope::{infrastructure, text};

/// `app_private.gdpr_request`
pub(crate) fn requests(scope: &Scope<'_>) -> QualifiedName {
    scope.private(&ident!("gdpr_request"))
}

pub(super) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let column = |name: Ident, ty: TypeName, default: Option<Expr>, nullable: bool| Column {
        name,
        ty,
        nullable,
        default,
        generated: None,
        identity: false,
        comment: None,
        origin: infrastructure(),
    };
    catalog.tables.push(catalog::Table {
        name: requests(scope),
        module: "setup".to_owned(),
        columns: vec![
            column(ident!("id"), TypeName::uuid(), Some(expr!("gen_random_uuid()")), false),
            column(ident!("at"), TypeName::timestamptz(), Some(expr!("now()")), false),
            column(ident!("kind"), TypeName::text(), None, false),
            column(ident!("person"), TypeName::bytea(), None, false),
            column(ident!("caller"), TypeName::bytea(), None, true),
            column(ident!("done"), TypeName::jsonb(), None, true),
        ],
        constraints: vec![
            Constraint {
                name: ident!("gdpr_request_pkey"),
                kind: ConstraintKind::PrimaryKey { columns: vec![ident!("id")] },
                late: false,
                origin: infrastructure(),
            },
            Constraint {
                name: ident!("gdpr_request_kind_check"),
                kind: ConstraintKind::Check {
                    condition: expr!("kind = any (array['EXPORT', 'ERASE'])"),
                    column: Some(ident!("kind")),
                },
                late: false,
                origin: infrastructure(),
            },
        ],
        row_security: true,
        unlogged: false,
        partitioning: None,
        partition_of: None,
        archive_of: None,
        comment: Literal::text(
            "Who asked for what is known of whom, or for whom to be erased. Persons are SHA-256 of their ids: sha256(convert_to(id::text, 'UTF8')).",
        )
        .ok(),
        origin: infrastructure(),
    });
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
