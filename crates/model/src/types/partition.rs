//! How rows are spread over partitions.

use diagnostics::Span;

use super::{Table, Value};
use crate::FieldId;

/// One `@partition`; a table has at most two, the outer one first.
#[derive(Debug, Clone)]
pub struct Partition {
    /// The directive.
    pub span: Span,
    /// The field that decides.
    pub by: FieldId,
    /// How it decides.
    pub scheme: Scheme,
}

/// How a field decides where a row lies.
#[derive(Debug, Clone)]
pub enum Scheme {
    /// Spans of time, bounds in UTC; made ahead of time.
    Time {
        /// The width of a partition.
        every: Every,
        /// How many partitions exist ahead of now.
        ahead: u32,
    },
    /// Whole numbers, so many to a partition; made ahead of the highest.
    Step {
        /// How many numbers a partition holds.
        step: u32,
        /// How many partitions exist ahead of the highest number.
        ahead: u32,
    },
    /// Values, each with a partition; the others share the default partition.
    List {
        /// The partitions in order.
        parts: Vec<ListPart>,
    },
    /// A hash of the value.
    Hash {
        /// How many partitions.
        modulus: u32,
    },
}

/// One partition of LIST.
#[derive(Debug, Clone, PartialEq)]
pub struct ListPart {
    /// What it is called after the table: `de`, `at_ch`.
    pub suffix: String,
    /// The values whose rows lie in it.
    pub values: Vec<Value>,
}

/// The width of a partition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Every {
    /// An hour: `…_2024_01_15_h09`.
    Hour,
    /// A day: `…_2024_01_15`.
    Day,
    /// An ISO week, from Monday: `…_2024_w03`.
    Week,
    /// A calendar month: `…_2024_01`.
    Month,
    /// A quarter of a calendar year: `…_2024_q1`.
    Quarter,
    /// A calendar year: `…_2024`.
    Year,
}

impl Every {
    /// The unit of `date_trunc`: `day`.
    #[must_use]
    pub fn unit(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    /// Its length as an interval: `3 months`.
    #[must_use]
    pub fn length(self) -> &'static str {
        match self {
            Self::Hour => "1 hour",
            Self::Day => "1 day",
            Self::Week => "1 week",
            Self::Month => "1 month",
            Self::Quarter => "3 months",
            Self::Year => "1 year",
        }
    }
}

/// The level of a table's partitions that goes by time.
#[derive(Debug, Clone, Copy)]
pub struct TimePartition {
    /// The directive.
    pub span: Span,
    /// The time column.
    pub by: FieldId,
    /// The width of a partition.
    pub every: Every,
}

impl Partition {
    /// Does the schema say all its partitions, so that none is made later?
    #[must_use]
    pub fn is_fixed(&self) -> bool {
        match self.scheme {
            Scheme::Time { .. } | Scheme::Step { .. } => false,
            Scheme::List { .. } | Scheme::Hash { .. } => true,
        }
    }

    /// Is there a partition for rows that belong in no other?
    #[must_use]
    pub fn has_default(&self) -> bool {
        match self.scheme {
            Scheme::Time { .. } | Scheme::Step { .. } | Scheme::List { .. } => true,
            Scheme::Hash { .. } => false,
        }
    }
}

impl Table {
    /// Do its rows lie in partitions?
    #[must_use]
    pub fn is_partitioned(&self) -> bool {
        !self.partitions.is_empty()
    }

    /// The fields that decide where a row lies; every key holds them.
    pub fn partition_fields(&self) -> impl Iterator<Item = FieldId> + '_ {
        self.partitions.iter().map(|partition| partition.by)
    }

    /// The level that goes by time.
    #[must_use]
    pub fn time_partition(&self) -> Option<TimePartition> {
        self.partitions.iter().find_map(|Partition { span, by, scheme }| match scheme {
            Scheme::Time { every, ahead: _ } => Some(TimePartition { span: *span, by: *by, every: *every }),
            Scheme::Step { .. } | Scheme::List { .. } | Scheme::Hash { .. } => None,
        })
    }
}
