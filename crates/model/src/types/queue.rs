//! `@queue`: rows that are work, and the functions that hand it out.

use diagnostics::Span;

use super::Period;
use crate::{EnumId, FieldId, TableId};

/// `@queue(visibility:, attempts:, backoff:, keep:, reveal:)`.
#[derive(Debug, Clone)]
pub struct Queue {
    /// The directive.
    pub span: Span,
    /// How long whoever claims a row has it to himself.
    pub visibility: Period,
    /// How often a row is tried before it is given up.
    pub attempts: u32,
    /// How long a row rests after the first failure; twice as long after each further one.
    pub backoff: Period,
    /// How long a row stays that is done; none: as long as nobody deletes it.
    pub keep: Option<Period>,
    /// The fields that workers are handed as they are, though they are masked or sealed.
    pub reveal: Vec<(FieldId, Span)>,
    /// The fields that the queue keeps.
    pub fields: QueueFields,
    /// The enumeration of its states.
    pub states: EnumId,
}

/// Where a queue keeps what it knows of a row.
#[derive(Debug, Clone, Copy)]
pub struct QueueFields {
    /// READY, RUNNING, DONE or DEAD.
    pub state: FieldId,
    /// How often it was claimed.
    pub attempts: FieldId,
    /// Not before this.
    pub run_after: FieldId,
    /// The higher, the sooner.
    pub priority: FieldId,
    /// When it was claimed the last time.
    pub claimed_at: FieldId,
    /// Until when whoever claimed it has it to himself.
    pub locked_until: FieldId,
    /// What only he knows.
    pub lease: FieldId,
    /// What went wrong the last time.
    pub last_error: FieldId,
    /// When it was done or given up.
    pub finished_at: FieldId,
}

/// What a row of a queue is up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueueState {
    /// It waits for its turn.
    Ready,
    /// Somebody is at it.
    Running,
    /// It is done.
    Done,
    /// It failed too often.
    Dead,
}

impl QueueState {
    /// In the order in which a row takes them.
    pub const ALL: [Self; 4] = [Self::Ready, Self::Running, Self::Done, Self::Dead];

    /// As it is stored.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Ready => "READY",
            Self::Running => "RUNNING",
            Self::Done => "DONE",
            Self::Dead => "DEAD",
        }
    }

    /// In a sentence.
    #[must_use]
    pub fn description(self) -> &'static str {
        match self {
            Self::Ready => "It waits for its turn.",
            Self::Running => "A worker has claimed it.",
            Self::Done => "It is done.",
            Self::Dead => "It failed as often as it may, and waits for somebody to look at it.",
        }
    }
}

/// What a function of a queue does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueueOperation {
    /// A new row.
    Enqueue,
    /// Some rows that are due, for one worker.
    Claim,
    /// A claimed row is done.
    Complete,
    /// A claimed row failed.
    Fail,
    /// The worker needs more time.
    Extend,
    /// A row that was given up is tried again.
    Retry,
}

/// A function that `@queue` makes; lowering writes its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QueueCall {
    /// Whose rows.
    pub table: TableId,
    /// What it does with them.
    pub operation: QueueOperation,
}
