//! Schemas, roles and types.

use serde::Serialize;
use sql::{Expr, Ident, Literal, QualifiedName, TypeName};

use crate::{Column, Origin};

/// A schema.
#[derive(Debug, Clone, Serialize)]
pub struct Schema {
    /// Its name.
    pub name: Ident,
    /// Its comment.
    pub comment: Option<Literal>,
}

/// A role without login that owns functions, or one of the platform's that must exist.
#[derive(Debug, Clone, Serialize)]
pub struct Role {
    /// Its name.
    pub name: Ident,
    /// Does it own functions of the domain? Such roles own no table and bypass nothing.
    pub owns_functions: bool,
    /// BYPASSRLS (service_role on plain Postgres).
    pub bypass_rls: bool,
}

/// A domain.
#[derive(Debug, Clone, Serialize)]
pub struct Domain {
    /// Its name.
    pub name: QualifiedName,
    /// The type underneath.
    pub base: TypeName,
    /// The constraint's name and its condition on VALUE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check: Option<(Ident, Expr)>,
    /// For an enumeration: its stored values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<Literal>>,
    /// Its comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<Literal>,
    /// Its origin.
    pub origin: Origin,
}

/// A native enumeration.
#[derive(Debug, Clone, Serialize)]
pub struct EnumType {
    /// Its name.
    pub name: QualifiedName,
    /// Its values in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Literal>,
    /// Its comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<Literal>,
    /// Its origin.
    pub origin: Origin,
}

/// A composite type.
#[derive(Debug, Clone, Serialize)]
pub struct Composite {
    /// Its name.
    pub name: QualifiedName,
    /// Its attributes; nullability is not Postgres's to keep here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Column>,
    /// Does it hold rows of tables, which must be there first?
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub after_tables: bool,
    /// Its comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<Literal>,
    /// Its origin.
    pub origin: Origin,
}

/// An extension, created when absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Extension {
    /// Its name.
    pub name: Ident,
    /// Where its things go, if it is not there yet.
    pub schema: Ident,
    /// The first version that has what the schema needs; any, where none is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<[u32; 2]>,
}
