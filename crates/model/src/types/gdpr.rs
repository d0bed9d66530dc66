//! `@gdpr`: who the persons are, and what becomes of every row that leads to one.

use diagnostics::Span;

use super::Anonymized;
use crate::{FieldId, RoleId, TableId};

/// `@gdpr(subject: true, …)`: the type whose rows are persons.
#[derive(Debug, Clone)]
pub struct Person {
    /// The directive.
    pub span: Span,
    /// The type.
    pub table: TableId,
    /// What becomes of the person's own row: it goes, or it stays and is nobody's.
    pub erase: Erasure,
    /// What the person is given of it.
    pub export: Vec<FieldId>,
    /// Who exports and erases others, weakest first; the service alone when empty.
    pub by: Vec<RoleId>,
    /// Everything that leads to a person. A row that goes comes before those that go with it.
    pub reaches: Vec<Reach>,
}

/// A field that leads to a person, and what becomes of its row.
#[derive(Debug, Clone)]
pub struct Reach {
    /// Where that is decided.
    pub span: Span,
    /// Whose field it is.
    pub table: TableId,
    /// The field.
    pub field: FieldId,
    /// How it leads there.
    pub way: Way,
    /// What becomes of the row.
    pub erase: Erasure,
    /// What the person is given of it.
    pub export: Vec<FieldId>,
}

/// How a field leads to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// A relation to the person.
    Person,
    /// A relation to a row that goes with the person.
    Row(TableId),
    /// A person's id, and no relation.
    Id,
    /// A text or JSON that may name a person.
    Text,
}

/// What becomes of a row when the person is erased.
#[derive(Debug, Clone)]
pub enum Erasure {
    /// It goes.
    Delete,
    /// It stays, and loses these fields; the one that led to the person is among them.
    Anonymize(Vec<Anonymized>),
    /// It stays as it is.
    Keep {
        /// Why.
        reason: String,
    },
}

impl Erasure {
    /// Does the row go?
    #[must_use]
    pub fn is_delete(&self) -> bool {
        matches!(self, Self::Delete)
    }

    /// Its name in SDL.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Anonymize(_) => "ANONYMIZE",
            Self::Keep { .. } => "KEEP",
        }
    }
}

/// A function that `@gdpr` makes; lowering writes its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GdprCall {
    /// What is known of the caller.
    ExportOwn,
    /// What is known of somebody else.
    Export,
    /// Erases a person.
    Erase,
}

impl Person {
    /// Do rows of a table go with a person? The persons' own type is not among them.
    #[must_use]
    pub fn takes(&self, table: TableId) -> bool {
        self.reaches.iter().any(|reach| reach.table == table && reach.erase.is_delete())
    }

    /// Do rows of others point at rows of this table that go with a person, and go or change for it?
    #[must_use]
    pub fn is_pointed_at(&self, table: TableId) -> bool {
        self.reaches.iter().any(|reach| reach.way == Way::Row(table))
    }
}
