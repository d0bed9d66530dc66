//! Types whose rows are those of a query.

use diagnostics::Span;
use sql::Ident;

use super::Body;

/// `@view` or `@materializedView`.
#[derive(Debug, Clone)]
pub struct View {
    /// The directive.
    pub span: Span,
    /// The query.
    pub body: Body,
    /// Are its rows kept, and how?
    pub stored: Option<Stored>,
}

/// What `@materializedView` says beside the query.
#[derive(Debug, Clone)]
pub struct Stored {
    /// Its indexes in order. One of them is unique: without, it could not be refreshed while somebody reads it.
    pub indexes: Vec<StoredIndex>,
    /// When it is refreshed: five cron fields.
    pub refresh: Option<String>,
}

/// An index of a stored view.
#[derive(Debug, Clone)]
pub struct StoredIndex {
    /// The directive.
    pub span: Span,
    /// The name as declared.
    pub name: Option<Ident>,
    /// Positions among the type's fields; descending?
    pub columns: Vec<(usize, bool)>,
    /// UNIQUE?
    pub unique: bool,
}
