//! What of a table, composite or function a client sees: values with their presence in rows, inserts and updates.

use std::collections::BTreeMap;

use model::{Constraints, FieldId, Type};

/// A value as a client sees it.
#[derive(Debug, Clone)]
pub(crate) struct Shape<'m> {
    /// The name by which its own conditions in SQL speak of it.
    pub(crate) name: Option<&'m str>,
    pub(crate) ty: Type,
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
    /// As it is read.
    pub(crate) shape: Shape<'m>,
    /// As it is written, where that is something else: what is masked may be read as less.
    pub(crate) written: Option<Shape<'m>>,
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

/// The columns of a table in source order, without the private ones.
///
/// The catalog knows more defaults than the schema writes: a key's, for one.
pub(crate) fn columns<'m>(table: &'m model::Table, existing: Option<&'m catalog::Table>) -> Vec<Column<'m>> {
    let in_catalog: BTreeMap<&str, &catalog::Column> = existing
        .iter()
        .flat_map(|existing| &existing.columns)
        .map(|column| (column.name.as_str(), column))
        .collect();
    let columns = table.fields.iter().enumerate().filter_map(|(i, field)| {
        let column = field.column().filter(|column| !column.private)?;
        let found = in_catalog.get(column.name.as_str());
        let id = FieldId(i as u32);
        let computed = column.identity || column.generated.is_some() || column.is_closed();
        let optional =
            column.nullable || column.default.is_some() || found.is_some_and(|found| found.default.is_some());
        let fixed = table.append_only
            || table.key.contains(&id)
            || table.tenant_field() == Some(id)
            || column.frozen
            // A trigger sets it, so a value given for it would be lost silently.
            || column.is_kept();
        let whole = Shape {
            name: Some(column.name.as_str()),
            ty: column.ty,
            sql_type: column.sql_type.as_ref().map(|ty| ty.as_str()),
            list: column.list,
            nullable: column.nullable,
            constraints: Some(&column.constraints),
        };
        let model::Constraints { length, range, pattern, dimensions: _, checks } = &column.constraints;
        let limited = length.is_some() || range.is_some() || pattern.is_some() || !checks.is_empty();
        let differs = |pii: &&model::Pii| limited || pii.mask == model::Mask::Hidden;
        let sealed = column.encrypted.is_some();
        let hides = column.pii.as_ref().map_or(sealed, |pii| pii.mask == model::Mask::Hidden);
        let masked = (sealed || column.pii.as_ref().is_some_and(|pii| differs(&pii))).then(|| Shape {
            nullable: column.nullable || hides,
            constraints: None,
            ..whole.clone()
        });
        let (shape, written) = match masked {
            Some(masked) => (masked, Some(whole)),
            None => (whole, None),
        };
        Some(Column {
            name: column.name.as_str(),
            description: field.description.as_deref(),
            shape,
            written,
            insert: match (computed, optional) {
                (true, _) => Presence::Absent,
                (false, true) => Presence::Optional,
                (false, false) => Presence::Required,
            },
            update: !computed && !fixed,
        })
    });
    columns.collect()
}

impl<'m> Column<'m> {
    /// What an insert or an update takes.
    pub(crate) fn taken(&self) -> &Shape<'m> {
        self.written.as_ref().unwrap_or(&self.shape)
    }
}

impl<'m> Shape<'m> {
    /// An argument of a function.
    pub(crate) fn of_argument(argument: &'m model::Argument) -> Self {
        Self {
            name: Some(argument.name.as_str()),
            ty: argument.ty,
            sql_type: None,
            list: argument.list,
            nullable: argument.nullable,
            constraints: Some(&argument.constraints),
        }
    }

    /// A value by itself: never null, no list.
    pub(crate) fn of_type(ty: Type) -> Self {
        Self { name: None, ty, sql_type: None, list: false, nullable: false, constraints: None }
    }
}

/// May a call leave the argument out?
pub(crate) fn is_optional(argument: &model::Argument) -> bool {
    argument.nullable || argument.default.is_some()
}
