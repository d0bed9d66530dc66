//! Tables of the private schema: what functions of the compiler's own keep, and clients do not read.

use catalog::{Column, Constraint, ConstraintKind, Table};
use sql::{Ident, Literal, QualifiedName, TypeName};

use super::name;
use super::scope::infrastructure;

/// Such a table with its primary key; what differs in one is said where it is made.
pub(crate) fn private_table(
    full: QualifiedName,
    columns: Vec<Column>,
    key: Vec<Ident>,
    comment: &str,
) -> Table {
    let kind = ConstraintKind::PrimaryKey { columns: key };
    Table {
        constraints: vec![constraint(name::joined(&[full.name.as_str(), "pkey"]), kind)],
        name: full,
        module: "setup".to_owned(),
        columns,
        row_security: true,
        unlogged: false,
        partitioning: None,
        partition_of: None,
        archive_of: None,
        comment: Literal::text(comment).ok(),
        origin: infrastructure(),
    }
}

/// A column that is never null and has no default.
pub(crate) fn column(name: Ident, ty: TypeName) -> Column {
    Column {
        name,
        ty,
        nullable: false,
        default: None,
        generated: None,
        identity: false,
        comment: None,
        origin: infrastructure(),
    }
}

/// A constraint that stands in the table's own statement.
pub(crate) fn constraint(name: Ident, kind: ConstraintKind) -> Constraint {
    Constraint { name, kind, late: false, origin: infrastructure() }
}
