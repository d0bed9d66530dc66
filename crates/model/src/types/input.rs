//! Input types: arguments with parts.

use diagnostics::Span;
use sql::Ident;

use super::Argument;
use crate::ModuleId;

/// An `input` type. Its values come as `jsonb` and are held to this shape before a body begins.
#[derive(Debug, Clone)]
pub struct Input {
    /// The definition.
    pub span: Span,
    /// The name in SDL.
    pub graphql: String,
    /// The name in the database, of what checks it.
    pub name: Ident,
    /// The description.
    pub description: Option<String>,
    /// Where it was declared.
    pub module: ModuleId,
    /// Its fields in order: keys of the object.
    pub fields: Vec<Argument>,
    /// Has one of them a default, or of what is inside of one?
    pub fills: bool,
}
