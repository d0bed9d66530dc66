//! Indexes that no query under row level security can search.
//!
//! Before a rule has let a row through, Postgres compares it with nothing but operators that are marked leakproof, so that none
//! can tell of rows that the caller may not see. Others filter afterwards, and their index lies idle (measured on a million rows:
//! full text 1.8 s instead of 0.1 ms, a native enumeration 118 ms instead of 0.8). Manual, section 41.5.

use diagnostics::{Diagnostic, Diagnostics, codes};

use crate::{Builtin, Column, Model, Type};

/// Types whose equality is leakproof in Postgres 15 (`pg_proc.proleakproof`), as they are spelled in a schema.
const LEAKPROOF: &[&str] = &[
    "bigint",
    "boolean",
    "bpchar",
    "bytea",
    "char",
    "character",
    "character varying",
    "date",
    "double precision",
    "float4",
    "float8",
    "inet",
    "int",
    "int2",
    "int4",
    "int8",
    "integer",
    "interval",
    "macaddr",
    "name",
    "real",
    "smallint",
    "text",
    "time",
    "timestamp",
    "timestamptz",
    "uuid",
    "varchar",
];

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for table in &model.tables {
        for index in &table.indexes {
            let Some(first) = index.columns.first() else { continue };
            let field = table.field(first.field);
            let Some(column) = field.column() else { continue };
            let method = index.using.as_ref().map_or("btree", sql::Ident::as_str);
            // Only these search by the order or the equality of the type itself.
            let by_type = matches!(method, "btree" | "hash" | "brin");
            if by_type && is_leakproof(model, column) {
                continue;
            }
            let what = if by_type {
                format!("comparing `{}`", field.graphql)
            } else {
                format!("searching by {method}")
            };
            diagnostics.push(
                Diagnostic::new(
                    codes::NOT_LEAKPROOF,
                    index.span,
                    format!(
                        "queries under row level security cannot search by this index of {}",
                        table.graphql
                    ),
                )
                .label(format!("{what} is not leakproof, so rules go first and see every row"))
                .also(field.span, "this field")
                .help(help(model, column, by_type)),
            );
        }
    }
}

pub(super) fn is_leakproof(model: &Model, column: &Column) -> bool {
    if column.list {
        return false;
    }
    if let Some(exact) = &column.sql_type {
        return is_known(exact.as_str());
    }
    match column.ty {
        Type::Builtin(Builtin::Decimal | Builtin::Json | Builtin::Vector) | Type::Input(_) => false,
        Type::Builtin(
            Builtin::Uuid
            | Builtin::Text
            | Builtin::Integer
            | Builtin::BigInt
            | Builtin::Float
            | Builtin::Boolean
            | Builtin::DateTime
            | Builtin::Date
            | Builtin::Time
            | Builtin::Duration
            | Builtin::Bytes
            | Builtin::Inet
            | Builtin::Email
            | Builtin::Url,
        ) => true,
        Type::Enum(id) => !model.enums[id.index()].native,
        Type::Scalar(id) => is_known(model.scalars[id.index()].base.as_str()),
    }
}

/// Without length and precision; a `numeric(5,2)` is still a numeric.
fn is_known(ty: &str) -> bool {
    let plain = ty.split('(').next().unwrap_or(ty).trim().to_ascii_lowercase();
    let plain = plain.strip_suffix(" with time zone").map_or(plain.as_str(), str::trim_end);
    LEAKPROOF.contains(&plain)
}

fn help(model: &Model, column: &Column, by_type: bool) -> String {
    match column.ty {
        Type::Enum(id) if by_type && model.enums[id.index()].native => {
            "keep the enumeration as text: leave `@enum(as: NATIVE)` out".to_owned()
        }
        Type::Builtin(Builtin::Decimal) | Type::Scalar(_) if by_type => {
            "keep the number as Int or BigInt, in its smallest unit; if the index only sorts, allow it with a reason".to_owned()
        }
        _ => "search in a function of mode SYSTEM that holds the rows to the caller's tenant, and allow this with a reason".to_owned(),
    }
}
