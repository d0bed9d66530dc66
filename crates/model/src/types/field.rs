//! A field of a table: a column, a relation, or the far side of one.

use diagnostics::Span;
use sql::{Expr, Ident, TypeName};

use super::Type;
use crate::{FieldRef, RoleId, TableId};

/// A field of a table.
#[derive(Debug, Clone)]
pub struct Field {
    /// The field in SDL (for a mixin's field: in the interface).
    pub span: Span,
    /// The name in SDL.
    pub graphql: String,
    /// The description.
    pub description: Option<String>,
    /// What it is.
    pub kind: FieldKind,
}

/// What a field is.
#[derive(Debug, Clone)]
pub enum FieldKind {
    /// A column of values.
    Column(Column),
    /// A relation that owns a column; the foreign key says where it leads.
    Reference(Column, ForeignKey),
    /// The far side of a relation: no column.
    Inverse {
        /// The owning field on the other table.
        of: FieldRef,
        /// A list?
        list: bool,
    },
    /// `@manyToMany(through:)`: no column; the link table has a reference to each side.
    ManyToMany {
        /// The link table.
        through: TableId,
        /// The link table's reference to this table.
        near: FieldRef,
        /// The link table's reference to the other table.
        far: FieldRef,
    },
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    /// The column's name.
    pub name: Ident,
    /// The type of its value (for a reference: the target key's).
    pub ty: Type,
    /// `@numeric` or `@column(type:)`: the exact SQL type.
    pub sql_type: Option<TypeName>,
    /// An array?
    pub list: bool,
    /// Without `!`?
    pub nullable: bool,
    /// The default.
    pub default: Option<Default>,
    /// `@generated`: computed and stored.
    pub generated: Option<Expr>,
    /// `BigInt! @id`: GENERATED ALWAYS AS IDENTITY.
    pub identity: bool,
    /// Set to now() by every update.
    pub updated_at: bool,
    /// `@version`: 1 in a new row, and one more with every update.
    pub version: bool,
    /// `@queue`: kept by its functions.
    pub queued: bool,
    /// `@softDelete`: when the row was deleted; null as long as it is there.
    pub deleted_at: bool,
    /// Never changes after insert.
    pub frozen: bool,
    /// `@transitions`: the only steps it may take; any when there are none.
    pub transitions: Vec<Transition>,
    /// Never leaves the database through a client.
    pub private: bool,
    /// `@pii`: data about a person, masked for whoever lacks the right.
    pub pii: Option<super::Pii>,
    /// `@encrypted`: the column holds the value sealed.
    pub encrypted: Option<super::Encrypted>,
    /// `@vector`: the column is an embedding.
    pub vector: Option<super::Vector>,
    /// `@unique` and its scope, with its place.
    pub unique: Option<(super::UniqueScope, Span)>,
    /// What values are allowed.
    pub constraints: Constraints,
    /// A value for generated tests.
    pub fixture: Option<Fixture>,
}

impl Column {
    /// Does the compiler's own trigger or function fill it, whatever an update says?
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.updated_at || self.is_closed()
    }

    /// May nobody write it, in a new row or an old one, but what the compiler makes?
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.version || self.queued
    }
}

/// A step from one value to another.
#[derive(Debug, Clone)]
pub struct Transition {
    /// The value it leads to, as written.
    pub span: Span,
    /// The old value.
    pub from: Value,
    /// The new value.
    pub to: Value,
    /// Who may take it; everybody who may update the row, unless roles are named.
    pub roles: Option<Vec<RoleId>>,
}

/// Constraints said once.
#[derive(Debug, Clone, Default)]
pub struct Constraints {
    /// Number of code points.
    pub length: Option<Length>,
    /// Bounds of a number.
    pub range: Option<Range>,
    /// A regular expression in the subset Postgres and JavaScript share.
    pub pattern: Option<Pattern>,
    /// Number of numbers in a vector.
    pub dimensions: Option<super::Dimensions>,
    /// SQL conditions.
    pub checks: Vec<super::Check>,
}

/// `@length(min:, max:)`, in code points.
#[derive(Debug, Clone, Copy)]
pub struct Length {
    /// The directive.
    pub span: Span,
    /// At least.
    pub min: Option<u32>,
    /// At most.
    pub max: Option<u32>,
}

/// `@range(min:, max:)`; both ends belong to it. Numbers as written.
#[derive(Debug, Clone)]
pub struct Range {
    /// The directive.
    pub span: Span,
    /// At least.
    pub min: Option<String>,
    /// At most.
    pub max: Option<String>,
}

/// `@pattern(regex:)`.
#[derive(Debug, Clone)]
pub struct Pattern {
    /// The directive.
    pub span: Span,
    /// The expression as written.
    pub regex: String,
}

/// A default.
#[derive(Debug, Clone)]
pub enum Default {
    /// A value of the column's type.
    Value(Value),
    /// An SQL expression.
    Sql(Expr),
}

/// A constant of the schema, checked against its type. Enum values hold what is stored.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// NULL.
    Null,
    /// true, false.
    Boolean(bool),
    /// A number as written.
    Number(String),
    /// Text, or the stored spelling of an enum value.
    Text(String),
    /// An array.
    List(Vec<Value>),
}

/// `@fixture`: a value generated tests may insert where they cannot invent one.
#[derive(Debug, Clone)]
pub enum Fixture {
    /// A constant.
    Value(Value),
    /// An SQL expression.
    Sql(Expr),
}

/// Where a relation leads and what happens when its target goes.
#[derive(Debug, Clone)]
pub struct ForeignKey {
    /// The table, or none for a table outside the schema.
    pub target: Target,
    /// The action.
    pub on_delete: OnDelete,
    /// DEFERRABLE INITIALLY DEFERRED?
    pub deferrable: bool,
    /// Under `@membership`: must a referenced user be a member of the row's tenant?
    pub member: bool,
}

/// The far end of a foreign key.
#[derive(Debug, Clone)]
pub enum Target {
    /// A table of the schema; its primary key.
    Table(TableId),
    /// `@references(table: "auth.users")`; its column `id`.
    External(sql::QualifiedName),
}

/// ON DELETE.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnDelete {
    /// Refuse.
    Restrict,
    /// Delete too.
    Cascade,
    /// Set the relation's own column to NULL.
    SetNull,
    /// Set the relation's own column to its default.
    SetDefault,
    /// Refuse at the end of the statement.
    NoAction,
}

impl Field {
    /// The column, if it has one.
    #[must_use]
    pub fn column(&self) -> Option<&Column> {
        match &self.kind {
            FieldKind::Column(column) | FieldKind::Reference(column, _) => Some(column),
            FieldKind::Inverse { .. } | FieldKind::ManyToMany { .. } => None,
        }
    }

    /// The foreign key, if it has one.
    #[must_use]
    pub fn foreign_key(&self) -> Option<&ForeignKey> {
        match &self.kind {
            FieldKind::Reference(_, key) => Some(key),
            FieldKind::Column(_) | FieldKind::Inverse { .. } | FieldKind::ManyToMany { .. } => None,
        }
    }
}

impl ForeignKey {
    /// The target inside the schema.
    #[must_use]
    pub fn table(&self) -> Option<TableId> {
        match &self.target {
            Target::Table(id) => Some(*id),
            Target::External(_) => None,
        }
    }
}
