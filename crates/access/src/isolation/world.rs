//! What the reading of bodies needs to know about tables.

use std::collections::BTreeMap;

use model::{FieldRef, FunctionId, Model, TableId, Tenancy};
use sql::Ident;

use super::surface::Surface;
use super::view::{self, Rows};
use crate::intent::tenant_column;

/// The tables and private functions of a schema, by the names that SQL calls them.
pub(crate) struct World<'m> {
    pub(crate) model: &'m Model,
    pub(crate) schema: &'m str,
    pub(crate) private: &'m str,
    tables: BTreeMap<&'m str, TableId>,
    functions: BTreeMap<&'m str, FunctionId>,
    /// Views, by schema and name.
    pub(super) views: BTreeMap<&'m str, BTreeMap<&'m str, Rows>>,
    /// Columns whose foreign key carries the tenant, and where they lead.
    pinned: BTreeMap<TableId, BTreeMap<String, TableId>>,
}

impl<'m> World<'m> {
    pub(crate) fn new(model: &'m Model, surface: &'m Surface) -> Self {
        let mut tables: BTreeMap<&str, TableId> =
            model.tables().map(|(id, table)| (table.name.as_str(), id)).collect();
        // An archive has the columns of its table, and rows of the same tenants.
        let copies = surface.relations.values().filter(|relation| relation.copy_of.is_some());
        tables.extend(copies.filter_map(|copy| Some((copy.name.name.as_str(), copy.table?))));
        let functions = model
            .functions
            .iter()
            .enumerate()
            .filter(|(_, function)| function.private)
            .map(|(at, function)| (function.name.as_str(), FunctionId(at as u32)))
            .collect();
        let schema = model.database.schema.as_str();
        let mut pinned: BTreeMap<TableId, BTreeMap<String, TableId>> = BTreeMap::new();
        for relation in surface.relations.values() {
            let Some(id) = relation.table.filter(|_| relation.copy_of.is_none()) else { continue };
            for key in &relation.keys {
                let Some(target) = surface.relation(&key.references).and_then(|target| target.table) else {
                    continue;
                };
                if relation.carries_tenant(key, surface) {
                    let own = key.columns.iter().filter(|column| Some(*column) != relation.tenant.as_ref());
                    let columns = own.map(|column| (column.as_str().to_owned(), target));
                    pinned.entry(id).or_default().extend(columns);
                }
            }
        }
        let private = model.database.private_schema.as_str();
        let views = BTreeMap::new();
        let mut world = Self { model, schema, private, tables, functions, views, pinned };
        view::read(&mut world);
        world
    }

    /// A view by its schema and name.
    pub(crate) fn view(&self, schema: &str, name: &str) -> Option<&Rows> {
        self.views.get(schema)?.get(name)
    }

    pub(crate) fn table(&self, name: &str) -> Option<TableId> {
        self.tables.get(name).copied()
    }

    /// The table whose hierarchy a table of the private schema keeps.
    pub(crate) fn closure(&self, name: &str) -> Option<TableId> {
        let of = name.strip_suffix("_closure")?;
        self.table(of).filter(|table| self.model.table(*table).hierarchy.is_some())
    }

    pub(crate) fn function(&self, name: &str) -> Option<FunctionId> {
        self.functions.get(name).copied()
    }

    /// The column that holds a row's tenant.
    pub(crate) fn tenant(&self, table: TableId) -> Option<&'m str> {
        tenant_column(self.model.table(table)).map(|column| column.name.as_str())
    }

    /// The single column of the primary key.
    pub(crate) fn key(&self, table: TableId) -> Option<&'m str> {
        let table = self.model.table(table);
        match table.key.as_slice() {
            [key] => table.field(*key).column().map(|column| column.name.as_str()),
            _ => None,
        }
    }

    /// Where a column leads whose foreign key carries the tenant.
    pub(crate) fn pinned(&self, table: TableId, column: &str) -> Option<TableId> {
        self.pinned.get(&table)?.get(column).copied()
    }

    /// The columns whose foreign keys carry the tenant.
    pub(crate) fn pinned_columns(&self, table: TableId) -> impl Iterator<Item = &str> {
        self.pinned.get(&table).into_iter().flatten().map(|(column, _)| column.as_str())
    }

    /// Does the column hold the caller's id in rows of his own tenants alone?
    pub(crate) fn is_user(&self, table: TableId, column: &str) -> bool {
        let named = |at: FieldRef| {
            at.table == table
                && self.model.field(at).column().is_some_and(|known| known.name.as_str() == column)
        };
        let membership = self.model.membership.as_ref();
        if membership.is_some_and(|m| named(FieldRef { table: m.table, field: m.user })) {
            return true;
        }
        let own =
            self.model.principal.as_ref().filter(|p| self.model.table(p.table).tenancy != Tenancy::Global);
        own.is_some_and(|p| named(FieldRef { table: p.table, field: p.id }))
    }

    /// Does a pinned column that holds the caller's id stand in a row of a tenant of his?
    pub(crate) fn leads_to_user(&self, table: TableId, column: &str) -> bool {
        let Some(target) = self.pinned(table, column) else { return false };
        self.key(target).is_some_and(|key| self.is_user(target, key))
            || self.model.membership.as_ref().is_some_and(|membership| membership.table == target)
    }

    /// Are the table's rows a hierarchy whose parents are pinned to the tenant?
    pub(crate) fn is_hierarchy(&self, table: TableId) -> bool {
        let declared = self.model.table(table);
        declared.hierarchy.is_some_and(|hierarchy| {
            let parent = declared.field(hierarchy.parent).column();
            parent.is_some_and(|column| self.pinned(table, column.name.as_str()) == Some(table))
        })
    }

    /// The names of a table's columns, in order.
    pub(crate) fn columns(&self, table: TableId) -> impl Iterator<Item = &'m Ident> {
        self.model.table(table).fields.iter().filter_map(|field| field.column()).map(|column| &column.name)
    }
}
