//! The functions that `@crud` makes, and who fills which field of a row that comes by them.

use crate::{Builtin, Column, Command, Default, FieldId, FieldKind, Rule, Table, TableId};

/// What a client may do with the rows of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CrudOperation {
    /// One row by its key.
    Get,
    /// A page of rows.
    List,
    /// A new row.
    Create,
    /// Some fields of a row.
    Update,
    /// A row less.
    Delete,
    /// A new row, or another content of the one with this key.
    Upsert,
}

/// A function that `@crud` makes; lowering writes its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CrudCall {
    /// Whose rows.
    pub table: TableId,
    /// What it does with them.
    pub operation: CrudOperation,
}

/// What an argument in JSON holds, or which words a text may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArgumentShape {
    /// New values by column. What is absent stays, null empties.
    Patch(TableId, Vec<FieldId>),
    /// Operators and what they compare with, by column.
    Filter(TableId, Vec<FieldId>),
    /// Rows with their keys, the versions that were seen, and new values by column.
    Push(TableId, Vec<FieldId>),
    /// `CREATED_AT_ASC`, `CREATED_AT_DESC`: these fields, up and down.
    Order(TableId, Vec<FieldId>),
}

/// An order of rows.
#[derive(Debug, Clone)]
pub struct Order<'t> {
    /// `CREATED_AT_DESC`.
    pub word: String,
    /// What it sorts by, before the key.
    pub column: &'t Column,
    /// From the greatest?
    pub descending: bool,
}

/// Where a field of a new row has its value from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FilledBy {
    /// Whoever calls says it.
    Caller,
    /// It is the caller's tenant.
    Tenant,
    /// It is the caller.
    Owner,
    /// A default, a trigger or a sequence; or nobody, where the field never leaves the database.
    Database,
}

/// How a filter compares a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comparison {
    /// Its word in the filter.
    pub word: &'static str,
    /// Postgres's operator.
    pub sign: &'static str,
}

impl Builtin {
    /// How a filter compares values of the type; what has an order has more ways.
    #[must_use]
    pub fn comparisons(self) -> &'static [Comparison] {
        const ALL: &[Comparison] = &[
            Comparison { word: "eq", sign: "=" },
            Comparison { word: "gt", sign: ">" },
            Comparison { word: "gte", sign: ">=" },
            Comparison { word: "lt", sign: "<" },
            Comparison { word: "lte", sign: "<=" },
        ];
        match self {
            Self::Integer
            | Self::BigInt
            | Self::Float
            | Self::Decimal
            | Self::DateTime
            | Self::Date
            | Self::Time
            | Self::Duration => ALL,
            Self::Uuid
            | Self::Text
            | Self::Boolean
            | Self::Json
            | Self::Bytes
            | Self::Inet
            | Self::Email
            | Self::Url => ALL.get(..1).unwrap_or_default(),
            // It is found by how near it is.
            Self::Vector => &[],
        }
    }
}

/// Rows on a page when nobody says how many; fewer where a page may not have so many.
pub const ROWS_ON_A_PAGE: u32 = 25;

impl Table {
    /// Where a field of a new row has its value from when the row comes by `@crud`.
    #[must_use]
    pub fn filled_by(&self, field: FieldId) -> FilledBy {
        if self.field(field).column().is_none() {
            return FilledBy::Database;
        }
        if self.tenant_field() == Some(field) {
            return FilledBy::Tenant;
        }
        let owns = |rule: &Rule| matches!(rule, Rule::Owner(owner) if *owner == field);
        if self.opening(Command::Insert).any(|policy| policy.rules.iter().any(owns)) {
            return FilledBy::Owner;
        }
        let hidden = self.field(field).column().is_some_and(|column| column.private);
        let by_itself = hidden || self.fills_itself(field) || !self.is_insertable_by_rules(field);
        if by_itself { FilledBy::Database } else { FilledBy::Caller }
    }

    /// Does a default, a trigger or a sequence fill it, so that nobody who adds a row has to think of it?
    #[must_use]
    pub fn fills_itself(&self, field: FieldId) -> bool {
        let declared = self.field(field);
        let Some(column) = declared.column() else { return true };
        let noted = column.default.as_ref().is_some_and(says_when_or_who);
        let made = self.key.contains(&field)
            && matches!(declared.kind, FieldKind::Column(_))
            && matches!(column.default, Some(Default::Sql(_)));
        column.generated.is_some()
            || column.identity
            || column.is_kept()
            || column.deleted_at
            || noted
            || made
    }

    /// May a caller change the field by `@crud`?
    #[must_use]
    pub fn is_patchable(&self, field: FieldId) -> bool {
        let changes = |policy: &crate::Policy| policy.may_change(field) && !policy.pins(field);
        self.is_changeable_by_rules(field)
            && self.opening(Command::Update).any(changes)
            && match self.field(field).column() {
                Some(column) => {
                    !column.is_kept()
                        && !column.deleted_at
                        && !column.private
                        && !column.default.as_ref().is_some_and(says_when_or_who)
                        && !matches!(self.filled_by(field), FilledBy::Tenant | FilledBy::Owner)
                }
                None => false,
            }
    }

    /// Every order of rows by these fields, with its word.
    #[must_use]
    pub fn orders<'t>(&'t self, fields: &[FieldId]) -> Vec<Order<'t>> {
        let columns = fields.iter().filter_map(|field| self.field(*field).column());
        let both = columns.flat_map(|column| {
            let word = |direction: &str| format!("{}_{direction}", column.name.as_str().to_uppercase());
            [
                Order { word: word("ASC"), column, descending: false },
                Order { word: word("DESC"), column, descending: true },
            ]
        });
        both.collect()
    }

    /// The column that says when a row was deleted.
    #[must_use]
    pub fn deleted_at(&self) -> Option<(FieldId, &Column)> {
        let columns = self.fields.iter().enumerate().filter_map(|(at, field)| Some((at, field.column()?)));
        columns
            .filter(|(_, column)| column.deleted_at)
            .map(|(at, column)| (FieldId(at as u32), column))
            .next()
    }

    /// The column that counts the changes of a row.
    #[must_use]
    pub fn version(&self) -> Option<&Column> {
        self.fields.iter().filter_map(crate::Field::column).find(|column| column.version)
    }
}

/// Is it a note of the moment or of the caller, which nobody else should write?
fn says_when_or_who(default: &Default) -> bool {
    let Default::Sql(expr) = default else { return false };
    let text = expr.as_str().trim().to_ascii_lowercase();
    let name = text.strip_suffix("()").unwrap_or(&text);
    let name = name.rsplit('.').next().unwrap_or(name);
    matches!(
        name,
        "now"
            | "current_timestamp"
            | "current_date"
            | "current_time"
            | "localtimestamp"
            | "localtime"
            | "transaction_timestamp"
            | "statement_timestamp"
            | "clock_timestamp"
            | "uid"
    )
}
