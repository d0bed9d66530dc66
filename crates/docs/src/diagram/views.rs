//! Views beside the tables that they read.

use std::collections::BTreeSet;

use catalog::Catalog;
use model::Model;

use super::{Column, Relation, Table};

/// Draws the views that read one of the tables; with a module, those that are declared there.
pub(super) fn draw(
    model: &Model,
    catalog: &Catalog,
    seen: &BTreeSet<&str>,
    module: Option<&str>,
    tables: &mut Vec<Table>,
    relations: &mut Vec<Relation>,
) {
    let mut drawn: BTreeSet<&str> = seen.clone();
    for view in &catalog.views {
        let name = view.name.name.as_str();
        let Some((_, composite, _)) = model.views().find(|(_, it, _)| it.name.as_str() == name) else {
            continue;
        };
        let home = model.modules[composite.module.index()].name.as_str();
        let reads: Vec<&str> = view.reads.iter().map(|read| read.name.as_str()).collect();
        if module.is_some_and(|module| module != home) || !reads.iter().any(|read| drawn.contains(read)) {
            continue;
        }
        drawn.insert(name);
        let described = |column: &str| {
            composite.fields.iter().find(|field| field.name.as_str() == column)?.description.clone()
        };
        let columns: Vec<Column> = view
            .columns
            .iter()
            .map(|column| Column {
                name: column.name.as_str().to_owned(),
                ty: column.ty.to_string(),
                key: false,
                unique: false,
                nullable: column.nullable,
                reference: false,
                description: described(column.name.as_str()),
            })
            .collect();
        for read in &reads {
            let Some(there) = tables.iter().find(|table| table.name == *read) else { continue };
            let head = |columns: &[Column]| columns.first().map(|column| column.name.clone());
            relations.push(Relation {
                from: name.to_owned(),
                column: head(&columns).unwrap_or_default(),
                to: (*read).to_owned(),
                to_column: head(&there.columns).unwrap_or_else(|| "id".to_owned()),
                field: "reads".to_owned(),
                required: false,
                unique: false,
                reads: true,
            });
        }
        tables.push(Table {
            ty: composite.graphql.clone(),
            name: name.to_owned(),
            module: home.to_owned(),
            description: composite.description.clone(),
            columns,
            view: true,
        });
    }
}
