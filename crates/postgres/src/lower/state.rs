//! `seoc_state`: which catalog this database holds, so that another one is refused before any change.

use catalog::{Catalog, ConstraintKind};
use sql::{QualifiedName, TypeName, expr, ident};

use super::Scope;
use super::private_table::{column, constraint, private_table};

/// `seo_private.seoc_state`.
pub(crate) fn state(scope: &Scope<'_>) -> QualifiedName {
    scope.private(&ident!("seoc_state"))
}

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let columns =
        vec![column(ident!("only_row"), TypeName::boolean()), column(ident!("catalog"), TypeName::text())];
    let key = vec![ident!("only_row")];
    let mut table = private_table(state(scope), columns, key, "Which catalog this database holds.");
    let only_row = ConstraintKind::Check { condition: expr!("only_row"), column: None };
    table.constraints.push(constraint(ident!("seoc_state_only_row_check"), only_row));
    catalog.tables.push(table);
}
