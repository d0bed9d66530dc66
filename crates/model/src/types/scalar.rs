//! Value types: built-in scalars, domains, enumerations, composites.

use diagnostics::Span;
use sql::{Expr, Ident, TypeName};

use crate::{CompositeId, EnumId, InputId, ScalarId, TableId};

/// The type of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// A scalar every schema has.
    Builtin(Builtin),
    /// A scalar the schema declares with `@domain`.
    Scalar(ScalarId),
    /// An enumeration.
    Enum(EnumId),
    /// An input type, in arguments alone.
    Input(InputId),
}

/// The scalars every schema has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Builtin {
    /// `ID` and `UUID`: uuid.
    Uuid,
    /// `String`: text.
    Text,
    /// `Int`: integer.
    Integer,
    /// `BigInt`: bigint.
    BigInt,
    /// `Float`: double precision.
    Float,
    /// `Decimal`: numeric, with the precision and scale of `@numeric`.
    Decimal,
    /// `Boolean`: boolean.
    Boolean,
    /// `DateTime`: timestamptz.
    DateTime,
    /// `Date`: date.
    Date,
    /// `Time`: time.
    Time,
    /// `Duration`: interval.
    Duration,
    /// `JSON`: jsonb.
    Json,
    /// `Bytes`: bytea.
    Bytes,
    /// `Inet`: inet.
    Inet,
    /// `Email`: a text domain that looks like an address.
    Email,
    /// `Url`: a text domain that starts with http:// or https://.
    Url,
    /// `Vector`: pgvector's vector, with the dimensions of `@vector`.
    Vector,
}

/// `scalar X @domain(type:, check:)`.
#[derive(Debug, Clone)]
pub struct Scalar {
    /// The definition.
    pub span: Span,
    /// The name in SDL.
    pub graphql: String,
    /// The domain's name.
    pub name: Ident,
    /// The description.
    pub description: Option<String>,
    /// The type under it, as written.
    pub base: TypeName,
    /// What the base type is to TypeScript and to the fixtures.
    pub base_type: Builtin,
    /// The condition on `VALUE`.
    pub check: Option<(Expr, Span)>,
    /// Where it was declared.
    pub module: crate::ModuleId,
}

/// An enumeration.
#[derive(Debug, Clone)]
pub struct Enum {
    /// The definition.
    pub span: Span,
    /// The name in SDL.
    pub graphql: String,
    /// The domain's or native type's name.
    pub name: Ident,
    /// The description.
    pub description: Option<String>,
    /// A native Postgres enum instead of a text domain?
    pub native: bool,
    /// Its values in order.
    pub values: Vec<EnumValue>,
    /// Where it was declared.
    pub module: crate::ModuleId,
}

/// A value of an enumeration.
#[derive(Debug, Clone)]
pub struct EnumValue {
    /// The definition.
    pub span: Span,
    /// The name in SDL.
    pub graphql: String,
    /// What is stored.
    pub stored: String,
    /// The description.
    pub description: Option<String>,
}

/// An object type that is no table: the row of a function's result.
#[derive(Debug, Clone)]
pub struct Composite {
    /// The definition.
    pub span: Span,
    /// The name in SDL.
    pub graphql: String,
    /// The composite type's name.
    pub name: Ident,
    /// The description.
    pub description: Option<String>,
    /// Its fields in order.
    pub fields: Vec<CompositeField>,
    /// The table of whose rows it shows what clients may see: all but the private columns, each under its own name.
    pub shows: Option<TableId>,
    /// Where it was declared.
    pub module: crate::ModuleId,
    /// The query whose rows it has, where it is the type of a view's rows.
    pub view: Option<super::View>,
}

impl Composite {
    /// Is it the row of a stored view, which stands in the private schema?
    #[must_use]
    pub fn is_stored(&self) -> bool {
        self.view.as_ref().is_some_and(|view| view.stored.is_some())
    }
}

/// A field of a composite type.
#[derive(Debug, Clone)]
pub struct CompositeField {
    /// The field.
    pub span: Span,
    /// The name in SDL.
    pub graphql: String,
    /// The attribute's name.
    pub name: Ident,
    /// The description.
    pub description: Option<String>,
    /// What it holds.
    pub ty: Attribute,
    /// A list?
    pub list: bool,
    /// Without `!`?
    pub nullable: bool,
}

/// What a field of a composite type holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attribute {
    /// A value.
    Value(Type),
    /// A row of a table.
    Row(TableId),
    /// A row of another composite type.
    Composite(CompositeId),
}
