//! What an output column of a query holds, as far as it can be told without a database.

use sql::reference::{ReferenceKind, RelationInScope, RelationKind};
use sql::{Constant, SelectList, Value};

use super::View;
use super::view::has_column;
use crate::{Attribute, Builtin, Column, Model, Type};

/// What is known of a column.
#[derive(Debug, Clone, Default)]
pub(super) struct Inferred {
    /// Its type, and whether it is an array.
    pub(super) told: Option<(Told, bool)>,
    /// May it be null? None when that cannot be told.
    pub(super) nullable: Option<bool>,
}

/// A type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Told {
    /// One that a field can have.
    Ours(Type),
    /// One that no field has.
    Foreign(String),
}

fn known(builtin: Builtin, nullable: Option<bool>) -> Inferred {
    Inferred { told: Some((Told::Ours(Type::Builtin(builtin)), false)), nullable }
}

/// The name of a type in SDL.
pub(super) fn type_name(model: &Model, ty: Type) -> &str {
    match ty {
        Type::Builtin(builtin) => crate::build::graphql_name(builtin),
        Type::Scalar(id) => &model.scalars[id.index()].graphql,
        Type::Enum(id) => &model.enums[id.index()].graphql,
        Type::Input(id) => &model.inputs[id.index()].graphql,
    }
}

/// What a value of the select list is.
pub(super) fn infer(view: &View<'_>, list: &SelectList, value: &Value) -> Inferred {
    match value {
        Value::Column { of, name } => column(view, list, of.as_deref(), &name.text).unwrap_or_default(),
        Value::Cast { ty, array, of } => {
            let told = cast(view, ty);
            Inferred { told: Some((told, *array)), nullable: infer(view, list, of).nullable }
        }
        Value::Constant(constant) => match constant {
            Constant::Integer => known(Builtin::Integer, Some(false)),
            Constant::Decimal => known(Builtin::Decimal, Some(false)),
            Constant::Text => known(Builtin::Text, Some(false)),
            Constant::Boolean => known(Builtin::Boolean, Some(false)),
            Constant::Null => known(Builtin::Text, Some(true)),
        },
        Value::Coalesce(values) => {
            let each: Vec<Inferred> = values.iter().map(|value| infer(view, list, value)).collect();
            // A constant takes the type of what it stands for.
            let chosen = values.iter().position(|value| !matches!(value, Value::Constant(_))).unwrap_or(0);
            let nullable = if each.iter().any(|it| it.nullable == Some(false)) {
                Some(false)
            } else if each.iter().all(|it| it.nullable == Some(true)) {
                Some(true)
            } else {
                None
            };
            // What is chosen of domains is a value of what is under them.
            let told = each.get(chosen).and_then(|it| it.told.clone());
            let told = if values.len() > 1 { told.and_then(|told| based(view, told)) } else { told };
            Inferred { told, nullable }
        }
        Value::Exists => known(Builtin::Boolean, Some(false)),
        Value::Call { name, arguments, filtered, windowed } => {
            let first = arguments.first().map(|value| infer(view, list, value)).unwrap_or_default();
            let second = arguments.get(1).map(|value| infer(view, list, value)).unwrap_or_default();
            called(view, list, name, (first, second), *filtered, *windowed)
        }
        Value::Query | Value::Other => Inferred::default(),
    }
}

fn called(
    view: &View<'_>,
    list: &SelectList,
    name: &str,
    (first, second): (Inferred, Inferred),
    filtered: bool,
    windowed: bool,
) -> Inferred {
    let builtin = |inferred: &Inferred| match &inferred.told {
        Some((Told::Ours(ty), false)) => Some(view.known.model.builtin(*ty)),
        _ => None,
    };
    // Of no rows there is no sum.
    let of_rows = if windowed {
        None
    } else if filtered || !list.grouped {
        Some(true)
    } else {
        first.nullable
    };
    let of = |builtin: Option<Builtin>, nullable| match builtin {
        Some(builtin) => known(builtin, nullable),
        None => Inferred { told: None, nullable },
    };
    match name {
        "count" | "row_number" | "rank" | "dense_rank" => known(Builtin::BigInt, Some(false)),
        "sum" => {
            let sum = match builtin(&first) {
                Some(Builtin::Integer) => Some(Builtin::BigInt),
                Some(Builtin::BigInt | Builtin::Decimal) => Some(Builtin::Decimal),
                Some(same @ (Builtin::Float | Builtin::Duration)) => Some(same),
                _ => None,
            };
            of(sum, of_rows)
        }
        "avg" => {
            let mean = match builtin(&first) {
                Some(Builtin::Integer | Builtin::BigInt | Builtin::Decimal) => Some(Builtin::Decimal),
                Some(same @ (Builtin::Float | Builtin::Duration)) => Some(same),
                _ => None,
            };
            of(mean, of_rows)
        }
        "min" | "max" => {
            let told = first.told.clone().and_then(|told| based(view, told));
            Inferred { told, nullable: of_rows }
        }
        "bool_and" | "bool_or" | "every" => known(Builtin::Boolean, of_rows),
        "string_agg" => known(Builtin::Text, of_rows),
        "jsonb_agg" | "jsonb_object_agg" => known(Builtin::Json, of_rows),
        "array_agg" => {
            let told = first.told.clone().filter(|(_, array)| !array).map(|(told, _)| (told, true));
            Inferred { told, nullable: if windowed { None } else { Some(filtered || !list.grouped) } }
        }
        "now" => known(Builtin::DateTime, Some(false)),
        "date_trunc" => of(builtin(&second).filter(|it| *it == Builtin::DateTime), second.nullable),
        "lower" | "upper" | "initcap" | "btrim" | "replace" | "left" | "right" => {
            of(builtin(&first).filter(|it| *it == Builtin::Text), first.nullable)
        }
        "char_length" | "length" => of(Some(Builtin::Integer), first.nullable),
        _ => Inferred::default(),
    }
}

/// Aggregates know nothing of domains: the greatest of some is a value of the type under them.
fn based(view: &View<'_>, (told, array): (Told, bool)) -> Option<(Told, bool)> {
    let model = view.known.model;
    let told = match told {
        Told::Ours(Type::Enum(id)) if model.enums[id.index()].native => Told::Ours(Type::Enum(id)),
        Told::Ours(ty) if !array => match model.builtin(ty) {
            Builtin::Email | Builtin::Url => Told::Ours(Type::Builtin(Builtin::Text)),
            builtin => Told::Ours(Type::Builtin(builtin)),
        },
        Told::Ours(_) => return None,
        Told::Foreign(name) => Told::Foreign(name),
    };
    Some((told, array))
}

fn column(view: &View<'_>, list: &SelectList, of: Option<&str>, name: &str) -> Option<Inferred> {
    let scope = view.scopes.get(list.scope.index())?;
    let relation: &RelationInScope = match of {
        Some(of) => scope.relations.iter().find(|relation| relation.exposed_name() == Some(of))?,
        None => {
            let mut found = None;
            for relation in &scope.relations {
                if has_column(view, relation, name)? {
                    // In two of them, so joined by it.
                    if found.is_some() {
                        return None;
                    }
                    found = Some(relation);
                }
            }
            found?
        }
    };
    if relation.kind != RelationKind::Table || !relation.column_aliases.is_empty() {
        return None;
    }
    let schema = relation.schema.as_deref()?;
    let (told, nullable) = if let Some((composite, _)) = view.known.view(schema, &relation.name) {
        let field = composite.fields.iter().find(|field| field.name.as_str() == name)?;
        let Attribute::Value(ty) = field.ty else { return None };
        (Some((Told::Ours(ty), field.list)), field.nullable)
    } else {
        let table = view.known.table(&relation.name).filter(|_| schema == view.known.schema)?;
        let mut columns = table.fields.iter().filter_map(crate::Field::column);
        let column = columns.find(|column| column.name.as_str() == name)?;
        (of_column(view.known.model, column), column.nullable)
    };
    let missing =
        relation.exposed_name().is_some_and(|name| list.optional.iter().any(|optional| optional == name));
    let nullable = match (nullable || missing, is_asked(view, list, name)) {
        (true, true) => None,
        (nullable, _) => Some(nullable),
    };
    Some(Inferred { told, nullable })
}

/// Does a condition of the query look at the column? It may leave out the rows without.
fn is_asked(view: &View<'_>, list: &SelectList, name: &str) -> bool {
    let (condition, there) = &list.condition;
    *there
        && view.references.iter().any(|reference| {
            condition.start <= reference.range.start
                && reference.range.end <= condition.end
                && matches!(&reference.kind, ReferenceKind::Column { name: asked, .. } if asked.text == name)
        })
}

fn of_column(model: &Model, column: &Column) -> Option<(Told, bool)> {
    match &column.sql_type {
        // A precision is no other type.
        Some(_) if model.builtin(column.ty) != Builtin::Decimal => None,
        _ => Some((Told::Ours(column.ty), column.list)),
    }
}

/// What a cast makes of a value.
fn cast(view: &View<'_>, ty: &str) -> Told {
    let model = view.known.model;
    let builtin = match ty {
        "uuid" => Builtin::Uuid,
        "text" => Builtin::Text,
        "integer" | "int" | "int4" => Builtin::Integer,
        "bigint" | "int8" => Builtin::BigInt,
        "double precision" | "float8" | "float" => Builtin::Float,
        "numeric" | "decimal" => Builtin::Decimal,
        "boolean" | "bool" => Builtin::Boolean,
        "timestamptz" | "timestamp with time zone" => Builtin::DateTime,
        "date" => Builtin::Date,
        "time" | "time without time zone" => Builtin::Time,
        "interval" => Builtin::Duration,
        "jsonb" => Builtin::Json,
        "bytea" => Builtin::Bytes,
        "inet" => Builtin::Inet,
        "extensions.vector" => Builtin::Vector,
        _ => {
            let own = ty.strip_prefix(view.known.schema).and_then(|rest| rest.strip_prefix('.'));
            let inside = ty.strip_prefix(view.known.private).and_then(|rest| rest.strip_prefix('.'));
            let enums = model.enums.iter().position(|it| own == Some(it.name.as_str()));
            let scalars = model.scalars.iter().position(|it| own == Some(it.name.as_str()));
            return match (enums, scalars, inside) {
                (Some(at), ..) => Told::Ours(Type::Enum(crate::EnumId(at as u32))),
                (_, Some(at), _) => Told::Ours(Type::Scalar(crate::ScalarId(at as u32))),
                (.., Some("email")) => Told::Ours(Type::Builtin(Builtin::Email)),
                (.., Some("url")) => Told::Ours(Type::Builtin(Builtin::Url)),
                _ => Told::Foreign(ty.to_owned()),
            };
        }
    };
    Told::Ours(Type::Builtin(builtin))
}
