//! `@seed`: rows that are there whenever the schema is, as it says; a row that says so already is left alone.

use catalog::{Catalog, Seed};
use model::SeedValue;
use sql::Ident;

use super::Scope;
use super::scope::columns_of;

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    for (id, seed) in scope.model.seeds_in_order() {
        let table = scope.model.table(id);
        let model::Seed { span, values, key } = seed;
        let given = values.iter().filter_map(|SeedValue { span: _, field, value }| {
            let column = table.field(*field).column()?;
            let value = model::Default::Value(value.clone());
            Some((column.name.clone(), super::table::lower_default(scope, &value, column.ty, column.list)))
        });
        let (columns, values): (Vec<Ident>, Vec<_>) = given.unzip();
        catalog.seeds.push(Seed {
            table: scope.public(&table.name),
            identity: table
                .fields
                .iter()
                .filter_map(model::Field::column)
                .any(|it| it.identity && columns.contains(&it.name)),
            columns,
            values,
            key: columns_of(table, key),
            origin: scope.origin_at(table, *span),
        });
    }
}
