//! What can be searched.

use diagnostics::Span;

use crate::{FieldId, TableId};

/// A function that finds rows; lowering writes its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FindCall {
    /// By their words: `@search`.
    Words(TableId),
    /// By how near an embedding is: `@vector`.
    Near(TableId, FieldId),
}

impl FindCall {
    /// Whose rows.
    #[must_use]
    pub fn table(self) -> TableId {
        match self {
            Self::Words(table) | Self::Near(table, _) => table,
        }
    }
}

/// `@search(fields:, config:, fuzzy:)`: full text of some fields.
#[derive(Debug, Clone)]
pub struct Search {
    /// The directive.
    pub span: Span,
    /// What is searched, the first field first.
    pub fields: Vec<SearchField>,
    /// How Postgres takes text apart: `english`.
    pub config: String,
    /// Are words found that are only like those that are sought?
    pub fuzzy: bool,
}

/// A field that is searched.
#[derive(Debug, Clone, Copy)]
pub struct SearchField {
    /// The field.
    pub field: FieldId,
    /// How much a word in it weighs.
    pub weight: SearchWeight,
}

/// How much a word weighs, from the most to the least: Postgres's four classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SearchWeight {
    /// 1.0
    A,
    /// 0.4
    B,
    /// 0.2
    C,
    /// 0.1
    D,
}

impl SearchWeight {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    /// `A`
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }
}
