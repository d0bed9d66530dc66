//! Data about persons: what of it is shown to whom.

use diagnostics::Span;

use super::Rule;
use crate::{FieldId, Function, Model, Table, TableId};

/// `@pii(mask:, read:, owner:)`.
#[derive(Debug, Clone)]
pub struct Pii {
    /// The directive.
    pub span: Span,
    /// What whoever lacks the right is shown.
    pub mask: Mask,
    /// Who is shown the value; one of these is enough. Nobody, where there is none.
    pub readers: Vec<Rule>,
}

/// `@encrypted(key:, lookup:, normalize:, read:)`: the column holds the value sealed, and never as it is.
#[derive(Debug, Clone)]
pub struct Encrypted {
    /// The directive.
    pub span: Span,
    /// The name of the key in the vault, before its number.
    pub key: String,
    /// Are rows found by the value?
    pub lookup: bool,
    /// What values are compared by, over `value`.
    pub normalize: Option<sql::Expr>,
    /// Who is handed the value; one of these is enough.
    pub readers: Vec<Rule>,
}

/// What is left of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mask {
    /// `a***@e***.com`
    Email,
    /// `A*** L***`
    Name,
    /// `+** *** ***12`
    Phone,
    /// `****6789`
    Last4,
    /// Nothing: null.
    Hidden,
}

impl Mask {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Email, Self::Name, Self::Phone, Self::Last4, Self::Hidden];

    /// Its name in SDL.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Email => "EMAIL",
            Self::Name => "NAME",
            Self::Phone => "PHONE",
            Self::Last4 => "LAST4",
            Self::Hidden => "HIDDEN",
        }
    }
}

impl Table {
    /// The fields that are masked for some readers.
    pub fn masked(&self) -> impl Iterator<Item = (FieldId, &super::Column, &Pii)> {
        self.fields.iter().enumerate().filter_map(|(at, field)| {
            let column = field.column()?;
            Some((FieldId(at as u32), column, column.pii.as_ref()?))
        })
    }

    /// The fields that are stored sealed.
    pub fn encrypted(&self) -> impl Iterator<Item = (FieldId, &super::Column, &Encrypted)> {
        self.fields.iter().enumerate().filter_map(|(at, field)| {
            let column = field.column()?;
            Some((FieldId(at as u32), column, column.encrypted.as_ref()?))
        })
    }

    /// Is some of a row masked for some readers, or sealed?
    #[must_use]
    pub fn is_masked(&self) -> bool {
        self.masked().next().is_some() || self.encrypted().next().is_some()
    }
}

impl Model {
    /// The table whose rows a function hands to clients, workers among them, if some of them is masked for some of the callers.
    /// Functions for the schema's own bodies and policies hand out rows as they are.
    #[must_use]
    pub fn masked_result(&self, function: &Function) -> Option<TableId> {
        if function.private {
            return None;
        }
        let table = match function.result.shape {
            super::ResultShape::Row(table) => table,
            super::ResultShape::Composite(id) => self.rows_of(id)?,
            super::ResultShape::Void | super::ResultShape::Value(_) => return None,
        };
        self.table(table).is_masked().then_some(table)
    }

    /// The table whose rows a composite type is or holds: those that `@crud` and `@search` make do.
    fn rows_of(&self, id: crate::CompositeId) -> Option<TableId> {
        let whole = |field: &super::CompositeField| match field.ty {
            super::Attribute::Row(table) => Some(table),
            super::Attribute::Value(_) | super::Attribute::Composite(_) => None,
        };
        let part = self.part_in(id).and_then(|part| part.shows);
        part.or_else(|| self.composites.get(id.index())?.fields.iter().find_map(whole))
    }

    /// What of a row a composite type is or holds, where that is not all.
    fn part_in(&self, id: crate::CompositeId) -> Option<&super::Composite> {
        let composite = self.composites.get(id.index())?;
        if composite.shows.is_some() {
            return Some(composite);
        }
        composite.fields.iter().find_map(|field| match field.ty {
            super::Attribute::Composite(part) => {
                self.composites.get(part.index()).filter(|part| part.shows.is_some())
            }
            super::Attribute::Row(_) | super::Attribute::Value(_) => None,
        })
    }

    /// What of a row a function hands out, where that is not all.
    #[must_use]
    pub fn handed_part(&self, function: &Function) -> Option<&super::Composite> {
        match function.result.shape {
            super::ResultShape::Composite(id) => self.part_in(id),
            super::ResultShape::Void | super::ResultShape::Value(_) | super::ResultShape::Row(_) => None,
        }
    }

    /// What clients see of a table's rows, where that is not all and some function hands it out.
    #[must_use]
    pub fn visible_part(&self, table: TableId) -> Option<&super::Composite> {
        self.composites.iter().find(|composite| composite.shows == Some(table))
    }
}
