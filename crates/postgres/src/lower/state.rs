//! `seoc_state`: which catalog this database holds, so that another one is refused before any change.

use catalog::{Catalog, Column, Constraint, ConstraintKind};
use sql::{Literal, QualifiedName, TypeName, expr, ident};

use super::Scope;
use super::scope::infrastructure;

/// `seo_private.seoc_state`.
pub(crate) fn state(scope: &Scope<'_>) -> QualifiedName {
    scope.private(&ident!("seoc_state"))
}

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let column = |name, ty| Column {
        name,
        ty,
        nullable: false,
        default: None,
        generated: None,
        identity: false,
        comment: None,
        origin: infrastructure(),
    };
    catalog.tables.push(catalog::Table {
        name: state(scope),
        module: "setup".to_owned(),
        columns: vec![
            column(ident!("only_row"), TypeName::boolean()),
            column(ident!("catalog"), TypeName::text()),
        ],
        constraints: vec![
            Constraint {
                name: ident!("seoc_state_pkey"),
                kind: ConstraintKind::PrimaryKey { columns: vec![ident!("only_row")] },
                late: false,
                origin: infrastructure(),
            },
            Constraint {
                name: ident!("seoc_state_only_row_check"),
                kind: ConstraintKind::Check { condition: expr!("only_row"), column: None },
                late: false,
                origin: infrastructure(),
            },
        ],
        row_security: true,
        unlogged: false,
        partitioning: None,
        partition_of: None,
        archive_of: None,
        comment: Literal::text("Which catalog this database holds.").ok(),
        origin: infrastructure(),
    });
}
