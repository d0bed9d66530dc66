//! What a row is to clients, where a table has fields that never leave the database.

use super::builder::Builder;
use super::names::snake;
use crate::{Attribute, Composite, CompositeField, CompositeId, ResultShape, Table, TableId};

/// A row of the table as a function's result.
pub(crate) fn row(builder: &mut Builder<'_>, table: TableId) -> ResultShape {
    match part(builder, table) {
        Some(part) => ResultShape::Composite(part),
        None => ResultShape::Row(table),
    }
}

/// A row of the table as a part of a function's result.
pub(crate) fn attribute(builder: &mut Builder<'_>, table: TableId) -> Attribute {
    match part(builder, table) {
        Some(part) => Attribute::Composite(part),
        None => Attribute::Row(table),
    }
}

/// `VisibleTicket`: the columns that clients may see, made once for a table; none where that is the whole row.
fn part(builder: &mut Builder<'_>, id: TableId) -> Option<CompositeId> {
    let table = builder.table(id);
    table.fields.iter().filter_map(|field| field.column()).find(|column| column.private)?;
    if let Some(made) = builder.composites.iter().position(|it| it.shows == Some(id)) {
        return Some(CompositeId(made as u32));
    }
    let graphql = format!("Visible{}", table.graphql);
    let composite = Composite {
        span: table.span,
        name: sql::Ident::new(&snake(&graphql)).ok()?,
        description: Some(format!("What clients may see of a row of {}.", table.graphql)),
        fields: fields(table),
        shows: Some(id),
        module: table.module,
        view: None,
        graphql,
    };
    builder.composites.push(composite);
    Some(CompositeId(builder.composites.len() as u32 - 1))
}

fn fields(table: &Table) -> Vec<CompositeField> {
    let columns = table.fields.iter().filter_map(|field| Some((field, field.column()?)));
    let seen = columns.filter(|(_, column)| !column.private).map(|(field, column)| CompositeField {
        span: field.span,
        graphql: field.graphql.clone(),
        name: column.name.clone(),
        description: field.description.clone(),
        ty: Attribute::Value(column.ty),
        list: column.list,
        nullable: column.nullable,
    });
    seen.collect()
}
