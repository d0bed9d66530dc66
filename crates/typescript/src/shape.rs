//! What of a table, composite or function a client sees: values with their presence in rows, inserts and updates.

use std::collections::BTreeMap;

use model::{Constraints, FieldId, Type};

use crate::sql_type;

/// A value as a client sees it.
#[derive(Debug, Clone)]
pub(crate) struct Shape<'m> {
    /// None for a type that TypeScript has no word for.
    pub(crate) ty: Option<Type>,
    /// The exact SQL type, where one is written.
    pub(crate) sql_type: Option<&'m str>,
    pub(crate) list: bool,
    pub(crate) nullable: bool,
    pub(crate) constraints: Option<&'m Constraints>,
}

/// A column as a client sees it.
#[derive(Debug)]
pub(crate) struct Column<'m> {
    pub(crate) name: &'m str,
    pub(crate) description: Option<&'m str>,
    pub(crate) shape: Shape<'m>,
    /// In an insert.
    pub(crate) insert: Presence,
    /// In an update: optional, or absent.
    pub(crate) update: bool,
}

/// Whether a new row names a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It must.
    Required,
    /// It may: the column has a default or may be null.
    Optional,
    /// It cannot: Postgres computes the value.
    Absent,
}

/// The columns of a table without the private ones: the schema's in source order, then those the compiler added.
pub(crate) fn columns<'m>(table: &'m model::Table, existing: Option<&'m catalog::Table>) -> Vec<Column<'m>> {
    let in_catalog = || existing.iter().flat_map(|existing| &existing.columns);
    let mut added: BTreeMap<&str, &catalog::Column> =
        in_catalog().map(|column| (column.name.as_str(), column)).collect();
    let mut columns = Vec::with_capacity(added.len());
    for (i, field) in table.fields.iter().enumerate() {
        let Some(column) = field.column() else { continue };
        let found = added.remove(column.name.as_str());
        if column.private {
            continue;
        }
        let id = FieldId(i as u32);
        let computed = column.identity
            || column.generated.is_some()
            || found.is_some_and(|found| found.identity || found.generated.is_some());
        let optional =
            column.nullable || column.default.is_some() || found.is_some_and(|found| found.default.is_some());
        let fixed = table.append_only
            || table.key.contains(&id)
            || table.tenant_field() == Some(id)
            || column.frozen
            // A trigger sets it, so a value given for it would be lost silently.
            || column.updated_at;
        columns.push(Column {
            name: column.name.as_str(),
            description: field.description.as_deref(),
            shape: Shape {
                ty: Some(column.ty),
                sql_type: column.sql_type.as_ref().map(|ty| ty.as_str()),
                list: column.list,
                nullable: column.nullable,
                constraints: Some(&column.constraints),
            },
            insert: match (computed, optional) {
                (true, _) => Presence::Absent,
                (false, true) => Presence::Optional,
                (false, false) => Presence::Required,
            },
            update: !computed && !fixed,
        });
    }
    // The map is in the order of names; the output keeps the catalog's.
    columns
        .extend(in_catalog().filter(|column| added.contains_key(column.name.as_str())).map(infrastructure));
    columns
}

/// A column no field declares: the compiler fills it, clients read it.
fn infrastructure(column: &catalog::Column) -> Column<'_> {
    let (builtin, list) = sql_type::builtin(column.ty.as_str());
    Column {
        name: column.name.as_str(),
        description: None,
        shape: Shape {
            ty: builtin.map(Type::Builtin),
            sql_type: Some(column.ty.as_str()),
            list,
            nullable: column.nullable,
            constraints: None,
        },
        insert: Presence::Absent,
        update: false,
    }
}

impl<'m> Shape<'m> {
    /// An argument of a function.
    pub(crate) fn of_argument(argument: &'m model::Argument) -> Self {
        Self {
            ty: Some(argument.ty),
            sql_type: None,
            list: argument.list,
            nullable: argument.nullable,
            constraints: Some(&argument.constraints),
        }
    }

    /// A field of a composite type.
    pub(crate) fn of_composite_field(field: &'m model::CompositeField) -> Self {
        Self {
            ty: Some(field.ty),
            sql_type: None,
            list: field.list,
            nullable: field.nullable,
            constraints: None,
        }
    }

    /// A value by itself: never null, no list.
    pub(crate) fn of_type(ty: Type) -> Self {
        Self { ty: Some(ty), sql_type: None, list: false, nullable: false, constraints: None }
    }
}

/// May a call leave the argument out?
pub(crate) fn is_optional(argument: &model::Argument) -> bool {
    argument.nullable || argument.default.is_some()
}
