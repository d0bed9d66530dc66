//! Keys that forget the tenant: foreign keys that lead to anybody's row, values that are unique across tenants.

use catalog::{Catalog, Constraint, ConstraintKind, Index, IndexColumn, Table};
use sql::{Ident, QualifiedName};

use super::{Edit, Mutant, MutantKind};
use crate::lower::Scope;

pub(super) fn mutants(scope: &Scope<'_>, catalog: &Catalog, made: &mut Vec<Mutant>) {
    for table in &catalog.tables {
        let Some(tenant) = tenant(scope, catalog, table) else { continue };
        for constraint in &table.constraints {
            let Some((change, kind)) = without_tenant(scope, catalog, table, &tenant, constraint) else {
                continue;
            };
            let becomes = Constraint { kind, ..constraint.clone() };
            let edit =
                Edit::Constraint(table.name.clone(), Box::new(constraint.clone()), Some(Box::new(becomes)));
            made.push(super::of(
                MutantKind::Key,
                format!("constraint {} of {}", constraint.name, table.name),
                change,
                &constraint.origin,
                (table.name.to_string(), constraint.name.as_str()),
                edit,
            ));
        }
        for index in catalog.indexes.iter().filter(|index| index.unique && index.table == table.name) {
            let columns: Vec<IndexColumn> =
                index.columns.iter().filter(|column| column.name != tenant).cloned().collect();
            if columns.is_empty() || columns.len() == index.columns.len() {
                continue;
            }
            let becomes = Index { columns, ..index.clone() };
            made.push(super::of(
                MutantKind::Key,
                format!("index {} on {}", index.name, table.name),
                "is unique across tenants".to_owned(),
                &index.origin,
                (table.name.to_string(), index.name.as_str()),
                Edit::Index(Box::new(index.clone()), Some(Box::new(becomes))),
            ));
        }
    }
}

/// The column that holds a row's tenant, in a table that is not the tenants' own.
fn tenant(scope: &Scope<'_>, catalog: &Catalog, table: &Table) -> Option<Ident> {
    let name = table.archive_of.as_ref().unwrap_or(&table.name);
    let declared = scope.model.tables.iter().find(|declared| scope.public(&declared.name) == *name);
    match declared {
        Some(declared) => match declared.tenancy {
            model::Tenancy::By(_) => scope.tenant_column(declared).map(|column| column.name.clone()),
            model::Tenancy::Root | model::Tenancy::Global => None,
        },
        // Infrastructure whose keys point at tables with tenants, such as invitations.
        None => {
            let points_at = |constraint: &Constraint| match &constraint.kind {
                ConstraintKind::ForeignKey { columns, references, .. } if columns.len() > 1 => {
                    let there = catalog.tables.iter().find(|it| it.name == *references)?;
                    tenant(scope, catalog, there).filter(|column| columns.contains(column))
                }
                _ => None,
            };
            table.constraints.iter().find_map(points_at)
        }
    }
}

fn without_tenant(
    scope: &Scope<'_>,
    catalog: &Catalog,
    table: &Table,
    tenant: &Ident,
    constraint: &Constraint,
) -> Option<(String, ConstraintKind)> {
    match &constraint.kind {
        ConstraintKind::ForeignKey { columns, references, referenced, on_delete, deferrable } => {
            let there = catalog.tables.iter().find(|it| it.name == *references)?;
            let carried = self::tenant(scope, catalog, there)?;
            let kept: Vec<(Ident, Ident)> = columns
                .iter()
                .cloned()
                .zip(referenced.iter().cloned())
                .filter(|(here, there)| !(here == tenant && *there == carried))
                .collect();
            let (columns_left, referenced_left): (Vec<Ident>, Vec<Ident>) = kept.into_iter().unzip();
            let simpler = columns_left.len() < columns.len() && is_unique(there, &referenced_left);
            simpler.then(|| {
                let kind = ConstraintKind::ForeignKey {
                    columns: columns_left,
                    references: references.clone(),
                    referenced: referenced_left,
                    on_delete: on_delete.clone(),
                    deferrable: *deferrable,
                };
                ("does not carry the tenant".to_owned(), kind)
            })
        }
        ConstraintKind::Unique { columns } => {
            let left: Vec<Ident> = columns.iter().filter(|column| *column != tenant).cloned().collect();
            let changed = !left.is_empty() && left.len() < columns.len() && !is_unique(table, &left);
            (changed && !is_pointed_at(catalog, &table.name, columns))
                .then(|| ("is unique across tenants".to_owned(), ConstraintKind::Unique { columns: left }))
        }
        ConstraintKind::PrimaryKey { .. } | ConstraintKind::Check { .. } => None,
    }
}

/// Is there a key over exactly these columns?
fn is_unique(table: &Table, columns: &[Ident]) -> bool {
    let same = |there: &[Ident]| there.len() == columns.len() && columns.iter().all(|it| there.contains(it));
    table.constraints.iter().any(|constraint| match &constraint.kind {
        ConstraintKind::PrimaryKey { columns } | ConstraintKind::Unique { columns } => same(columns),
        ConstraintKind::Check { .. } | ConstraintKind::ForeignKey { .. } => false,
    })
}

/// Does a foreign key stand on it? Then it cannot be taken away alone.
fn is_pointed_at(catalog: &Catalog, table: &QualifiedName, unique: &[Ident]) -> bool {
    let constraints = catalog.tables.iter().flat_map(|table| &table.constraints);
    constraints.into_iter().any(|constraint| match &constraint.kind {
        ConstraintKind::ForeignKey { references, referenced, .. } => {
            references == table
                && referenced.len() == unique.len()
                && referenced.iter().all(|it| unique.contains(it))
        }
        ConstraintKind::PrimaryKey { .. } | ConstraintKind::Unique { .. } | ConstraintKind::Check { .. } => {
            false
        }
    })
}
