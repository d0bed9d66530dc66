//! Views.

use serde::Serialize;
use sql::{Literal, QualifiedName, Sql};

use crate::{Column, Origin};

/// A view: rows that are those of a query.
#[derive(Debug, Clone, Serialize)]
pub struct View {
    /// Its name.
    pub name: QualifiedName,
    /// Its columns in order.
    pub columns: Vec<Column>,
    /// The query.
    pub query: Sql,
    /// A materialized view: the function that makes its rows anew. All others read with the rights of whoever asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refreshed_by: Option<QualifiedName>,
    /// The tables and views of the schema that it reads.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reads: Vec<QualifiedName>,
    /// The functions of the schema that it calls.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<QualifiedName>,
    /// Its comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<Literal>,
    /// Its origin.
    pub origin: Origin,
}
