//! Value expressions and other SQL text that is known to be safe to print.

use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::assemble::{Fragment, assemble};
use crate::kept::kept;
use crate::locals::Format;
use crate::template::{Printed, SqlValue};

/// How tightly an expression holds together, tightest first.
/// Source: <https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-PRECEDENCE>.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Binding {
    /// A name or something in parentheses: `a.b`, `(…)`.
    Name,
    /// A call, a literal, `case … end`.
    Primary,
    /// `x::text`.
    Cast,
    /// A negative number: an operand like any other, but `-1::int` is `-(1::int)`.
    Sign,
    /// A comparison or any other operator.
    Operator,
    /// `not x`.
    Not,
    /// `x and y`.
    And,
    /// `x or y`.
    Or,
}

/// A value expression that is known to parse: from the user's text through [`parse_expr`](crate::parse_expr), or from
/// this program through [`expr!`](crate::expr).
#[derive(Clone)]
pub struct Expr {
    text: Arc<str>,
    pub(crate) binding: Binding,
}

impl Expr {
    /// The SQL text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// All operands hold; `true` when there are none.
    #[must_use]
    pub fn and(operands: impl IntoIterator<Item = Expr>) -> Expr {
        Self::chain(operands, " and ", Binding::And, "true")
    }

    /// At least one operand holds; `false` when there are none.
    #[must_use]
    pub fn or(operands: impl IntoIterator<Item = Expr>) -> Expr {
        Self::chain(operands, " or ", Binding::Or, "false")
    }

    /// In parentheses, unless it already holds together as a name does.
    #[must_use]
    pub fn paren(&self) -> Expr {
        if self.binding == Binding::Name {
            return self.clone();
        }
        Expr { text: format!("({self})").into(), binding: Binding::Name }
    }

    /// A single operand keeps its own binding. An operand that is itself a chain of the other word gets parentheses, also
    /// where precedence alone would do: nobody should have to remember it to read a policy.
    fn chain(
        operands: impl IntoIterator<Item = Expr>,
        word: &str,
        binding: Binding,
        empty: &'static str,
    ) -> Expr {
        let operands: Vec<Expr> = operands.into_iter().collect();
        match operands.as_slice() {
            [] => Expr { text: empty.into(), binding: Binding::Primary },
            [one] => one.clone(),
            several => {
                let text = kept(|text| {
                    for (at, operand) in several.iter().enumerate() {
                        let chain = matches!(operand.binding, Binding::And | Binding::Or);
                        let apart = chain && operand.binding != binding;
                        text.push_str(if at == 0 { "" } else { word });
                        text.push_str(if apart { "(" } else { "" });
                        text.push_str(operand.as_str());
                        text.push_str(if apart { ")" } else { "" });
                    }
                });
                Expr { text, binding }
            }
        }
    }

    #[doc(hidden)]
    #[must_use]
    pub fn assemble(format: impl Into<Format>, binding: Binding, pieces: &[&dyn Fragment]) -> Self {
        let (text, loosest) = assemble(format.into().as_str(), pieces);
        Self { text, binding: binding.max(loosest) }
    }

    pub(crate) fn parsed(text: String, binding: Binding) -> Self {
        Self { text: text.into(), binding }
    }
}

macro_rules! sql_text {
    ($($piece:ty),*) => {$(
        impl PartialEq for $piece {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $piece {}

        impl PartialOrd for $piece {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $piece {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl std::hash::Hash for $piece {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl fmt::Display for $piece {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl fmt::Debug for $piece {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl Serialize for $piece {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                SqlValue::serialize_or(self, serializer, |plain| plain.serialize_str(self.as_str()))
            }
        }
    )*};
}

sql_text!(Expr, Sql);

impl Printed for Expr {
    fn printed(&self) -> Arc<str> {
        Arc::clone(&self.text)
    }
}

impl Printed for Sql {
    fn printed(&self) -> Arc<str> {
        Arc::clone(&self.0)
    }
}

/// Any SQL text made of typed pieces: a statement, a clause, a body.
#[derive(Clone)]
pub struct Sql(Arc<str>);

impl Sql {
    /// The SQL text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The pieces with a separator of this program between them.
    #[must_use]
    pub fn join<T: Fragment>(pieces: impl IntoIterator<Item = T>, separator: &'static str) -> Sql {
        Sql(kept(|text| {
            for (at, piece) in pieces.into_iter().enumerate() {
                text.push_str(if at == 0 { "" } else { separator });
                // Writing to memory does not fail.
                let _ = fmt::Write::write_fmt(text, format_args!("{piece}"));
            }
        }))
    }

    #[doc(hidden)]
    #[must_use]
    pub fn assemble(format: impl Into<Format>, pieces: &[&dyn Fragment]) -> Self {
        Self(assemble(format.into().as_str(), pieces).0)
    }

    /// For text that this crate has quoted or parsed itself.
    pub(crate) fn trusted(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&Expr> for Sql {
    fn from(expr: &Expr) -> Self {
        Self(expr.text.clone())
    }
}

impl From<Expr> for Sql {
    fn from(expr: Expr) -> Self {
        Self(expr.text)
    }
}
