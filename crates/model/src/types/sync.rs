//! `@sync`: rows that clients keep a copy of, and change while they are offline.

use diagnostics::Span;

use super::Period;
use crate::{EnumId, FieldId, TableId};

/// `@sync(keep:, maxRows:)`.
#[derive(Debug, Clone)]
pub struct Synced {
    /// The directive.
    pub span: Span,
    /// How long it is known what changed: whoever was away for longer begins anew.
    pub keep: Period,
    /// At most so many rows in one call.
    pub rows: u32,
    /// What the rules for reading decide by. It is noted with each change, so that whoever could read a row is told that he cannot any more.
    pub sight: Vec<FieldId>,
}

/// What became of a row that a client sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PushOutcome {
    /// The server has it.
    Applied,
    /// It was changed elsewhere.
    Conflict,
    /// It cannot be.
    Refused,
}

impl PushOutcome {
    /// From the best.
    pub const ALL: [Self; 3] = [Self::Applied, Self::Conflict, Self::Refused];

    /// As it is told.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Applied => "APPLIED",
            Self::Conflict => "CONFLICT",
            Self::Refused => "REFUSED",
        }
    }

    /// In a sentence.
    #[must_use]
    pub fn description(self) -> &'static str {
        match self {
            Self::Applied => "The server has it as it was sent; sent again it is the same.",
            Self::Conflict => {
                "The server has another version, which wins: it comes along, or nothing where the row is gone."
            }
            Self::Refused => "It cannot be; the error says why. Nothing was written.",
        }
    }
}

/// What a function of `@sync` does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SyncOperation {
    /// Takes what was written offline.
    Push,
    /// Gives what changed.
    Pull,
}

/// A function that `@sync` makes; lowering writes its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SyncCall {
    /// Whose rows.
    pub table: TableId,
    /// What it does with them.
    pub operation: SyncOperation,
    /// The enumeration of what becomes of a row.
    pub outcomes: EnumId,
}
