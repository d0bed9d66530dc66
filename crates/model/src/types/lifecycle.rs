//! What happens to rows over time: retention, records, triggers.

use std::fmt;

use diagnostics::Span;
use sql::{Expr, Ident};

use super::{Body, Column, Command, Every, Value};
use crate::{FieldId, TableId};

/// A length of time as written (`90 days`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: PeriodUnit,
}

/// The units of a [`Period`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PeriodUnit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

impl Period {
    /// How many seconds it has, for comparisons: a month has 30 days.
    #[must_use]
    pub fn seconds(&self) -> u64 {
        let Self { count, unit } = self;
        u64::from(*count) * unit.seconds()
    }
}

/// As it is written, and as Postgres reads an interval: `90 days`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { count, unit } = self;
        write!(f, "{count} {}{}", unit.name(), if *count == 1 { "" } else { "s" })
    }
}

impl PeriodUnit {
    /// All of them, from the shortest.
    pub const ALL: [Self; 7] =
        [Self::Second, Self::Minute, Self::Hour, Self::Day, Self::Week, Self::Month, Self::Year];

    /// `day`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Second => "second",
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    fn seconds(self) -> u64 {
        match self {
            Self::Second => 1,
            Self::Minute => 60,
            Self::Hour => 3_600,
            Self::Day => 86_400,
            Self::Week => 604_800,
            Self::Month => 2_592_000,
            Self::Year => 31_536_000,
        }
    }
}

/// `@retention(keep:, by:, action:, archiveFor:, anonymize:, mark:)`.
#[derive(Debug, Clone)]
pub struct Retention {
    /// The directive.
    pub span: Span,
    /// How long rows stay.
    pub keep: Period,
    /// The time column that says how old a row is.
    pub by: FieldId,
    /// What happens then.
    pub action: RetentionAction,
}

/// What happens to rows that are too old.
#[derive(Debug, Clone)]
pub enum RetentionAction {
    /// Whole partitions are dropped.
    Drop,
    /// Rows are deleted in batches.
    Delete,
    /// Rows move to `<table>_archive` in the same transaction and stay there for a while.
    Archive {
        /// The archive table's name.
        table: Ident,
        /// How long they stay in the archive.
        keep: Period,
    },
    /// Rows stay and lose what tells whose they are.
    Anonymize {
        /// The fields with what they hold afterwards.
        set: Vec<Anonymized>,
        /// The field that says when it was done.
        mark: Option<FieldId>,
    },
}

/// A field that a row loses.
#[derive(Debug, Clone)]
pub struct Anonymized {
    /// The field.
    pub field: FieldId,
    /// What it holds afterwards.
    pub to: Anonymous,
}

/// What a field holds once nobody is to know whose it was.
#[derive(Debug, Clone)]
pub enum Anonymous {
    /// A constant, or NULL.
    Value(Value),
    /// An expression over the row.
    Sql(Expr),
}

/// `@ephemeral(ttl:, by:, unlogged:)`.
#[derive(Debug, Clone)]
pub struct Ephemeral {
    /// The directive.
    pub span: Span,
    /// How long rows live.
    pub ttl: Period,
    /// The time column that says how old a row is.
    pub by: FieldId,
    /// UNLOGGED: gone after a crash.
    pub unlogged: bool,
    /// A scheduled function of the schema cleans it, so none is generated.
    pub cleaned_by_schema: bool,
}

/// `@audit(into:, exclude:, mask:)`.
#[derive(Debug, Clone)]
pub struct Audit {
    /// The directive.
    pub span: Span,
    /// The table that receives the records.
    pub into: TableId,
    /// Which of its columns receive what.
    pub columns: AuditColumns,
    /// Fields whose change alone is no record, and of which no record tells.
    pub exclude: Vec<FieldId>,
    /// Fields of which a record tells that they changed, and no more.
    pub mask: Vec<FieldId>,
}

impl Audit {
    /// Does a record hide what the field was and is? What clients may not read as it is, records do not tell either.
    #[must_use]
    pub fn masks(&self, field: FieldId, column: &Column) -> bool {
        self.mask.contains(&field) || column.private || column.pii.is_some() || column.encrypted.is_some()
    }
}

/// The columns of an audit table by what they receive.
#[derive(Debug, Clone)]
pub struct AuditColumns {
    /// The tenant.
    pub tenant: Option<FieldId>,
    /// The caller's id; NULL when there is no user.
    pub actor: FieldId,
    /// INSERT, UPDATE or DELETE.
    pub action: FieldId,
    /// The root table's name, with schema.
    pub resource: FieldId,
    /// The caller's address.
    pub ip: Option<FieldId>,
    /// The caller's user agent.
    pub agent: Option<FieldId>,
    /// When.
    pub at: FieldId,
    /// The role the caller has in the row's tenant; NULL when there is no user.
    pub role: Option<FieldId>,
    /// The key of the row, its parts joined by a comma.
    pub row: Option<FieldId>,
    /// What the fields that changed were: a JSON object.
    pub old: Option<FieldId>,
    /// What they are now: a JSON object.
    pub new: Option<FieldId>,
    /// Both: `{"title": {"old": "Draft", "new": "Plan"}}`.
    pub changes: Option<FieldId>,
}

impl AuditColumns {
    /// Does a record tell what has changed?
    #[must_use]
    pub fn tell_values(&self) -> bool {
        self.old.is_some() || self.new.is_some() || self.changes.is_some()
    }
}

/// `@notify(channel:, on:, of:, when:, payload:)`.
#[derive(Debug, Clone)]
pub struct Notify {
    /// The directive.
    pub span: Span,
    /// The channel.
    pub channel: Ident,
    /// The commands that notify.
    pub on: Vec<Command>,
    /// Only updates that name one of these fields.
    pub of: Vec<FieldId>,
    /// A condition on `new` and `old`.
    pub when: Option<Expr>,
    /// What is sent: key and expression over `new` and `old`.
    pub payload: Vec<PayloadItem>,
}

/// One key of a notification's payload.
#[derive(Debug, Clone)]
pub struct PayloadItem {
    /// The JSON key.
    pub key: String,
    /// The value.
    pub value: Expr,
}

/// `@quota(max:, per:, by:, every:, error:)`.
#[derive(Debug, Clone)]
pub struct Quota {
    /// The directive.
    pub span: Span,
    /// How many rows, over `new`; NULL for any number.
    pub max: Expr,
    /// Rows with one value here are counted together; all rows when there is none.
    pub per: Option<FieldId>,
    /// Only rows of the same stretch of time are counted together.
    pub by: Option<(FieldId, Every)>,
    /// The code of the error.
    pub error: String,
}

/// One row of `@seed(rows:)`.
#[derive(Debug, Clone)]
pub struct Seed {
    /// The row as written.
    pub span: Span,
    /// What it gives its fields, as written.
    pub values: Vec<SeedValue>,
    /// The fields by which it is found again.
    pub key: Vec<FieldId>,
}

impl Seed {
    /// What it gives a field.
    #[must_use]
    pub fn value(&self, field: FieldId) -> Option<&Value> {
        self.values.iter().find(|given| given.field == field).map(|given| &given.value)
    }
}

/// A value that a row of the schema gives a field.
#[derive(Debug, Clone)]
pub struct SeedValue {
    /// The value as written.
    pub span: Span,
    /// The field.
    pub field: FieldId,
    /// The value.
    pub value: Value,
}

/// `@trigger(…)`: a trigger whose body the schema writes.
#[derive(Debug, Clone)]
pub struct Trigger {
    /// The directive.
    pub span: Span,
    /// Its name.
    pub name: Ident,
    /// Before or after the row is written.
    pub timing: Timing,
    /// The commands that fire it.
    pub events: Vec<TriggerEvent>,
    /// A condition on `new` and `old`.
    pub when: Option<Expr>,
    /// A plpgsql block.
    pub body: Body,
}

/// Before or after the row is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timing {
    /// BEFORE: the body may change `new`.
    Before,
    /// AFTER.
    After,
}

/// A command that fires a trigger.
#[derive(Debug, Clone)]
pub enum TriggerEvent {
    /// INSERT.
    Insert,
    /// UPDATE, or UPDATE OF the fields.
    Update(Vec<FieldId>),
    /// DELETE.
    Delete,
}

/// `@signUp(set:, required:)`: a row of the principal's table for each new user.
#[derive(Debug, Clone)]
pub struct SignUp {
    /// The directive.
    pub span: Span,
    /// Further columns and how they are filled, from `new` (the row of auth.users).
    pub set: Vec<SignUpValue>,
    /// Refuse a sign-up that names no tenant?
    pub required: bool,
}

/// A column that sign-up fills.
#[derive(Debug, Clone)]
pub struct SignUpValue {
    /// The field.
    pub field: FieldId,
    /// The value, over `new`.
    pub value: Expr,
}

/// `@publish(fields:)`.
#[derive(Debug, Clone)]
pub struct Publish {
    /// The directive.
    pub span: Span,
    /// What is told of a row: the key, then the fields that were named.
    pub fields: Vec<FieldId>,
}
