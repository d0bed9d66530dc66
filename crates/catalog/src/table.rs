//! Tables, constraints, indexes.

use serde::Serialize;
use sql::{Expr, Ident, Literal, QualifiedName, Sql, TypeName, stmt};

use crate::Origin;

/// A table.
#[derive(Debug, Clone, Serialize)]
pub struct Table {
    /// Its name.
    pub name: QualifiedName,
    /// The part of the output it belongs to; a matter of layout, so not part of the snapshot.
    #[serde(skip)]
    pub module: String,
    /// Its columns in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<Column>,
    /// Its constraints in order; the primary key first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub constraints: Vec<Constraint>,
    /// Row level security is on for every table; the exception would be said here.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub row_security: bool,
    /// Out of the write-ahead log?
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unlogged: bool,
    /// A partitioned table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partitioning: Option<Partitioning>,
    /// A partition that the schema says; others are made by maintenance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partition_of: Option<PartitionOf>,
    /// The archive of this table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archive_of: Option<QualifiedName>,
    /// Its comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<Literal>,
    /// Its origin.
    pub origin: Origin,
}

/// A column.
#[derive(Debug, Clone, Serialize)]
pub struct Column {
    /// Its name.
    pub name: Ident,
    /// Its type.
    pub ty: TypeName,
    /// Without NOT NULL?
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub nullable: bool,
    /// Its default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Expr>,
    /// GENERATED ALWAYS AS (…) STORED.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generated: Option<Expr>,
    /// GENERATED ALWAYS AS IDENTITY.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub identity: bool,
    /// Its comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<Literal>,
    /// Its origin.
    pub origin: Origin,
}

/// How a table's rows are spread over partitions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Partitioning {
    /// The column that decides.
    pub column: Ident,
    /// How it decides.
    pub strategy: Strategy,
}

/// How a column decides where a row lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Strategy {
    /// RANGE.
    Range,
    /// LIST.
    List,
    /// HASH.
    Hash,
}

/// What a partition is part of.
#[derive(Debug, Clone, Serialize)]
pub struct PartitionOf {
    /// The table that it is attached to, which may be a partition too.
    pub parent: QualifiedName,
    /// The table that clients know.
    pub root: QualifiedName,
    /// Which rows lie in it.
    pub bounds: Bounds,
}

/// Which rows lie in a partition.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Bounds {
    /// Those that lie in no other.
    Default,
    /// Those with one of these values.
    In(Vec<Expr>),
    /// Those whose hash leaves this remainder.
    Hash {
        /// How many partitions.
        modulus: u32,
        /// Which one.
        remainder: u32,
    },
}

impl Bounds {
    /// As CREATE TABLE … PARTITION OF says it.
    #[must_use]
    pub fn sql(&self) -> Sql {
        match self {
            Self::Default => stmt!("default"),
            Self::In(values) => stmt!("for values in ({})", Sql::join(values, ", ")),
            Self::Hash { modulus, remainder } => {
                stmt!("for values with (modulus {}, remainder {})", modulus, remainder)
            }
        }
    }
}

/// A constraint of a table.
#[derive(Debug, Clone, Serialize)]
pub struct Constraint {
    /// Its name.
    pub name: Ident,
    /// What it demands.
    pub kind: ConstraintKind,
    /// Added by ALTER TABLE once all tables exist.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub late: bool,
    /// Its origin.
    pub origin: Origin,
}

/// What a constraint demands.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ConstraintKind {
    /// PRIMARY KEY.
    PrimaryKey {
        /// Its columns.
        columns: Vec<Ident>,
    },
    /// UNIQUE.
    Unique {
        /// Its columns.
        columns: Vec<Ident>,
    },
    /// CHECK.
    Check {
        /// The condition.
        condition: Expr,
        /// The one column it speaks of, if it came from a field.
        column: Option<Ident>,
    },
    /// FOREIGN KEY.
    ForeignKey {
        /// The columns here.
        columns: Vec<Ident>,
        /// The table there.
        references: QualifiedName,
        /// The columns there.
        referenced: Vec<Ident>,
        /// ON DELETE.
        on_delete: OnDelete,
        /// DEFERRABLE INITIALLY DEFERRED?
        deferrable: bool,
    },
}

/// ON DELETE, with the columns of SET NULL and SET DEFAULT.
#[derive(Debug, Clone, Serialize)]
pub struct OnDelete {
    /// What happens.
    pub action: Action,
    /// The relation's own columns, never the tenant's.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<Ident>,
}

/// What happens to a row when the one it points at goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Refused at the end of the statement.
    NoAction,
    /// Refused at once.
    Restrict,
    /// Deleted too.
    Cascade,
    /// Set to NULL.
    SetNull,
    /// Set to the default.
    SetDefault,
}

/// An index.
#[derive(Debug, Clone, Serialize)]
pub struct Index {
    /// Its name.
    pub name: Ident,
    /// Its table.
    pub table: QualifiedName,
    /// The access method; btree when none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<Ident>,
    /// Key columns.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<IndexColumn>,
    /// What is indexed instead of columns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expression: Option<Expr>,
    /// How the one thing that is indexed is compared, where it is not by the default of its type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opclass: Option<QualifiedName>,
    /// Further columns.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub include: Vec<Ident>,
    /// UNIQUE?
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unique: bool,
    /// The predicate of a partial index.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub predicate: Option<Expr>,
    /// Its origin.
    pub origin: Origin,
}

/// A key column of an index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IndexColumn {
    /// The column.
    pub name: Ident,
    /// Descending?
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub desc: bool,
}
