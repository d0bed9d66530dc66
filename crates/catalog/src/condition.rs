//! Conditions that are known as trees, not only as text.

use serde::{Serialize, Serializer};
use sql::Expr;

/// What a policy demands of a row. It is printed as one expression; as a tree it can be taken apart without reading SQL, so
/// that a single condition can be left out to see whether a test would notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// One condition.
    Atom(Expr),
    /// Every one of these; true when there are none.
    All(Vec<Condition>),
    /// At least one of these; false when there are none.
    Any(Vec<Condition>),
}

impl Condition {
    /// Every one of these. A single one stands for itself.
    #[must_use]
    pub fn all(conditions: impl IntoIterator<Item = Self>) -> Self {
        Self::single(conditions.into_iter().collect(), Self::All)
    }

    /// At least one of these. A single one stands for itself.
    #[must_use]
    pub fn any(conditions: impl IntoIterator<Item = Self>) -> Self {
        Self::single(conditions.into_iter().collect(), Self::Any)
    }

    fn single(mut conditions: Vec<Self>, several: impl FnOnce(Vec<Self>) -> Self) -> Self {
        if conditions.len() == 1 { conditions.swap_remove(0) } else { several(conditions) }
    }

    /// As SQL.
    #[must_use]
    pub fn expr(&self) -> Expr {
        match self {
            Self::Atom(expr) => expr.clone(),
            Self::All(conditions) => Expr::and(conditions.iter().map(Self::expr)),
            Self::Any(conditions) => Expr::or(conditions.iter().map(Self::expr)),
        }
    }
}

impl From<Expr> for Condition {
    fn from(expr: Expr) -> Self {
        Self::Atom(expr)
    }
}

impl Serialize for Condition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.expr().serialize(serializer)
    }
}
