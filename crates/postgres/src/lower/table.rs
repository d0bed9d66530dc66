//! Tables with their columns; archives and default partitions beside them.

use catalog::Catalog;
use model::{Column, Default, Field, RetentionAction, Table, Value};
use rayon::prelude::*;
use sql::{Expr, Literal, Sql, expr};

use super::scope::comment;
use super::types::column_type;
use super::{Scope, constraint, partition};

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let ordered = scope.model.graph.creation_order();
    let lowered: Vec<Vec<catalog::Table>> = ordered.par_iter().map(|id| of_type(scope, *id)).collect();
    catalog.tables.extend(lowered.into_iter().flatten());
}

/// The table of a type and those beside it.
fn of_type(scope: &Scope<'_>, id: model::TableId) -> Vec<catalog::Table> {
    let table = scope.model.table(id);
    let main = lower_one(scope, id, table);
    let partitions = partition::of_table(scope, table, &main);
    let archive = archive(scope, table, &main);
    std::iter::once(main).chain(partitions).chain(archive).collect()
}

fn lower_one(scope: &Scope<'_>, id: model::TableId, table: &Table) -> catalog::Table {
    let stored = || table.fields.iter().filter_map(|field| Some((field, field.column()?)));
    let mut columns = Vec::with_capacity(stored().count());
    columns.extend(stored().map(|(field, column)| lower_column(scope, table, field, column)));
    catalog::Table {
        name: scope.public(&table.name),
        module: scope.model.modules[table.module.index()].name.clone(),
        columns,
        constraints: constraint::of_table(scope, id, table),
        row_security: true,
        unlogged: table.ephemeral.as_ref().is_some_and(|ephemeral| ephemeral.unlogged),
        partitioning: table.partitions.first().and_then(|outer| partition::partitioning(table, outer)),
        partition_of: None,
        archive_of: None,
        comment: comment(table.description.as_ref()),
        origin: scope.origin_table(table),
    }
}

fn lower_column(scope: &Scope<'_>, table: &Table, field: &Field, column: &Column) -> catalog::Column {
    let Column {
        name,
        ty,
        sql_type: _,
        list: _,
        nullable,
        default,
        generated,
        identity,
        // The rest becomes constraints, triggers, privileges and tests.
        updated_at: _,
        version: _,
        queued: _,
        deleted_at: _,
        frozen: _,
        transitions: _,
        private: _,
        pii: _,
        encrypted: _,
        vector: _,
        unique: _,
        constraints: _,
        fixture: _,
    } = column;
    catalog::Column {
        name: name.clone(),
        ty: column_type(scope, column),
        nullable: *nullable,
        default: default.as_ref().map(|default| lower_default(scope, default, *ty, column.list)),
        generated: generated.clone(),
        identity: *identity,
        comment: comment(field.description.as_ref()),
        origin: scope.origin_field(table, field),
    }
}

/// A default as an expression of the type.
pub(crate) fn lower_default(scope: &Scope<'_>, default: &Default, ty: model::Type, list: bool) -> Expr {
    match default {
        Default::Sql(sql) => sql.clone(),
        Default::Value(value @ Value::List(_)) => {
            expr!("{}::{}", literal(value), super::types::parameter_type(scope, ty, list))
        }
        Default::Value(value) => literal(value),
    }
}

/// A constant as an expression.
pub(crate) fn literal(value: &Value) -> Expr {
    match value {
        Value::Null => expr!("null"),
        Value::Boolean(b) => expr!("{}", Literal::boolean(*b)),
        Value::Number(number) => expr!("{}", Literal::number(number).unwrap_or_else(|_| Literal::null())),
        Value::Text(text) => expr!("{}", Literal::text(text).unwrap_or_else(|_| Literal::null())),
        Value::List(values) => {
            let items: Vec<Expr> = values.iter().map(literal).collect();
            expr!("array[{}]", Sql::join(items, ", "))
        }
    }
}

/// The archive holds the same columns without defaults, the same key and the tenant's key, so that the
/// tenant floor binds it; other keys would tie old rows to people who may be gone.
fn archive(scope: &Scope<'_>, table: &Table, main: &catalog::Table) -> Option<catalog::Table> {
    let retention = table.retention.as_ref()?;
    let RetentionAction::Archive { table: archive, keep: _ } = &retention.action else { return None };
    let columns = main.columns.iter().map(|column| catalog::Column {
        default: None,
        generated: None,
        identity: false,
        ..column.clone()
    });
    Some(catalog::Table {
        name: scope.public(archive),
        columns: columns.collect(),
        constraints: constraint::of_archive(scope, table, archive, retention),
        partitioning: None,
        unlogged: false,
        archive_of: Some(main.name.clone()),
        comment: Literal::text(&format!("Rows of {} past their time.", table.name)).ok(),
        origin: scope.origin_at(table, retention.span),
        ..main.clone()
    })
}
