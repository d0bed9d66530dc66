//! What things are called in the database: the one thing the tests take from the catalog.

use std::collections::BTreeMap;

use catalog::{Catalog, ConstraintKind, Function, Table, Trigger};
use model::Model;
use sql::{Ident, QualifiedName};

/// Names by what they stand for.
#[derive(Debug)]
pub(crate) struct Names<'c> {
    /// The role that functions of mode ROWS run as.
    pub(crate) api_role: Ident,
    /// The role that functions of mode TENANT run as.
    pub(crate) tenant_role: Ident,
    tables: BTreeMap<&'c str, &'c Table>,
    functions: BTreeMap<&'c QualifiedName, &'c Function>,
    triggers: BTreeMap<&'c str, Vec<&'c Trigger>>,
    unique_indexes: BTreeMap<&'c str, Vec<&'c catalog::Index>>,
    domains: BTreeMap<&'c QualifiedName, &'c catalog::Domain>,
}

impl<'c> Names<'c> {
    /// Indexes a catalog once.
    pub(crate) fn new(model: &Model, catalog: &'c Catalog) -> Self {
        let role = |suffix: &str, fallback: Ident| {
            let wanted = format!("{}_{suffix}", model.database.schema.as_str());
            let found = catalog.roles.iter().find(|role| role.owns_functions && role.name.as_str() == wanted);
            found.map_or(fallback, |role| role.name.clone())
        };
        let mut triggers: BTreeMap<&str, Vec<&Trigger>> = BTreeMap::new();
        for trigger in &catalog.triggers {
            triggers.entry(trigger.table.name.as_str()).or_default().push(trigger);
        }
        let mut unique_indexes: BTreeMap<&str, Vec<&catalog::Index>> = BTreeMap::new();
        for index in catalog.indexes.iter().filter(|index| index.unique) {
            unique_indexes.entry(index.table.name.as_str()).or_default().push(index);
        }
        Self {
            api_role: role("api", sql::ident!("authenticated")),
            tenant_role: role("tenant", sql::ident!("authenticated")),
            tables: catalog.tables.iter().map(|table| (table.name.name.as_str(), table)).collect(),
            functions: catalog.functions.iter().map(|function| (&function.name, function)).collect(),
            triggers,
            unique_indexes,
            domains: catalog.domains.iter().map(|domain| (&domain.name, domain)).collect(),
        }
    }

    /// The constraint of a domain.
    pub(crate) fn domain_check(&self, domain: &QualifiedName) -> Option<&'c Ident> {
        self.domains.get(domain)?.check.as_ref().map(|(name, _)| name)
    }

    /// The unique index over exactly these columns.
    pub(crate) fn unique_index(&self, table: &Ident, columns: &[&Ident]) -> Option<&'c Ident> {
        let indexes = self.unique_indexes.get(table.as_str())?;
        let found = indexes
            .iter()
            .find(|index| index.columns.iter().map(|key| &key.name).eq(columns.iter().copied()));
        found.map(|index| &index.name)
    }

    /// A function by its name.
    pub(crate) fn function(&self, name: &QualifiedName) -> Option<&'c Function> {
        self.functions.get(name).copied()
    }

    /// The triggers of a table.
    pub(crate) fn triggers(&self, table: &Ident) -> &[&'c Trigger] {
        self.triggers.get(table.as_str()).map_or(&[], Vec::as_slice)
    }

    /// The check on a column that was made from `@length`, `@range`, `@pattern`, …: `length_check`.
    pub(crate) fn column_check(&self, table: &Ident, column: &Ident, suffix: &str) -> Option<&'c Ident> {
        let table = self.tables.get(table.as_str())?;
        let found = table.constraints.iter().find(|constraint| match &constraint.kind {
            ConstraintKind::Check { column: Some(of), .. } => {
                of == column && constraint.name.as_str().ends_with(suffix)
            }
            _ => false,
        });
        found.map(|constraint| &constraint.name)
    }

    /// The check made from a directive on the type.
    pub(crate) fn check(&self, table: &Ident, span: diagnostics::Span) -> Option<&'c Ident> {
        let table = self.tables.get(table.as_str())?;
        let found = table.constraints.iter().find(|constraint| {
            matches!(constraint.kind, ConstraintKind::Check { column: None, .. })
                && constraint.origin.span == Some(span)
        });
        found.map(|constraint| &constraint.name)
    }

    /// The unique constraint over exactly these columns.
    pub(crate) fn unique(&self, table: &Ident, columns: &[&Ident]) -> Option<&'c Ident> {
        let table = self.tables.get(table.as_str())?;
        let found = table.constraints.iter().find(|constraint| match &constraint.kind {
            ConstraintKind::Unique { columns: there } | ConstraintKind::PrimaryKey { columns: there } => {
                there.iter().eq(columns.iter().copied())
            }
            ConstraintKind::Check { .. } | ConstraintKind::ForeignKey { .. } => false,
        });
        found.map(|constraint| &constraint.name)
    }

    /// The foreign key that ends with this column.
    pub(crate) fn foreign_key(&self, table: &Ident, column: &Ident) -> Option<&'c Ident> {
        let table = self.tables.get(table.as_str())?;
        let found = table.constraints.iter().find(|constraint| match &constraint.kind {
            ConstraintKind::ForeignKey { columns, .. } => columns.last() == Some(column),
            _ => false,
        });
        found.map(|constraint| &constraint.name)
    }
}
