//! `@seed`: rows that are there whenever the schema is, as it says; a row that says so already is left alone.

use catalog::{Catalog, Seed};
use sql::Ident;

use super::Scope;
use super::scope::columns_of;

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    // A row that another one points at comes first.
    for id in scope.model.graph.creation_order() {
        let table = scope.model.table(*id);
        for model::Seed { span, values, key } in &table.seeds {
            let given = values.iter().filter_map(|(field, value)| {
                let column = table.field(*field).column()?;
                Some((
                    column.name.clone(),
                    super::table::lower_default(
                        scope,
                        &model::Default::Value(value.clone()),
                        column.ty,
                        column.list,
                    ),
                ))
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
}
