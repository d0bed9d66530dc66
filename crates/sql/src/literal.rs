//! Constants in SQL.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::template::{Printed, SqlValue};

/// A constant that is safe to print into SQL: `'it''s'`, `42`, `true`, `null`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Literal(Kind);

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Kind {
    Null,
    Boolean(bool),
    Integer(i64),
    Number(Box<str>),
    Text(Box<str>),
}

/// Why a value cannot be written as a literal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LiteralError {
    /// Postgres cannot store the character U+0000 in text.
    #[error("a text cannot contain a NUL character")]
    Nul,
    /// Not `[-]digits[.digits][e[+-]digits]`.
    #[error("`{0}` is not a number")]
    NotANumber(String),
}

impl Literal {
    /// A text constant. Backslashes stay as they are: `standard_conforming_strings` is on.
    ///
    /// # Errors
    /// When the text contains NUL.
    pub fn text(text: &str) -> Result<Self, LiteralError> {
        if text.contains('\0') {
            return Err(LiteralError::Nul);
        }
        Ok(Self(Kind::Text(text.into())))
    }

    /// An integer constant.
    #[must_use]
    pub fn integer(value: i64) -> Self {
        Self(Kind::Integer(value))
    }

    /// `true` or `false`.
    #[must_use]
    pub fn boolean(value: bool) -> Self {
        Self(Kind::Boolean(value))
    }

    /// `null`.
    #[must_use]
    pub fn null() -> Self {
        Self(Kind::Null)
    }

    /// A number as it is written, so that no digit of a decimal is lost.
    ///
    /// # Errors
    /// When the text is not a decimal number.
    pub fn number(text: &str) -> Result<Self, LiteralError> {
        if is_number(text) {
            Ok(Self(Kind::Number(text.into())))
        } else {
            Err(LiteralError::NotANumber(text.to_owned()))
        }
    }

    /// The text of a text constant, unquoted.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match &self.0 {
            Kind::Text(text) => Some(text),
            Kind::Null | Kind::Boolean(_) | Kind::Integer(_) | Kind::Number(_) => None,
        }
    }

    /// A leading minus binds less than `::` and makes a comment after another minus.
    pub(crate) fn is_negative(&self) -> bool {
        match &self.0 {
            Kind::Integer(value) => *value < 0,
            Kind::Number(text) => text.starts_with('-'),
            Kind::Null | Kind::Boolean(_) | Kind::Text(_) => false,
        }
    }

    #[doc(hidden)]
    #[must_use]
    pub fn from_checked_literal(text: &'static str) -> Self {
        Self(Kind::Text(text.into()))
    }
}

#[doc(hidden)]
#[must_use]
pub const fn is_text_literal(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == 0 {
            return false;
        }
        at += 1;
    }
    true
}

/// A text [`Literal`] from a Rust literal, checked when this program is compiled: `text!("P0001")`.
#[macro_export]
macro_rules! text {
    ($text:literal) => {{
        const { assert!($crate::is_text_literal($text), "a text cannot contain NUL") };
        $crate::Literal::from_checked_literal($text)
    }};
}

fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    is_digits(whole)
        && fraction.is_none_or(is_digits)
        && exponent.is_none_or(|exponent| is_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Null => f.write_str("null"),
            Kind::Boolean(value) => write!(f, "{value}"),
            Kind::Integer(value) => write!(f, "{value}"),
            Kind::Number(text) => f.write_str(text),
            Kind::Text(text) => {
                f.write_str("'")?;
                for (at, part) in text.split('\'').enumerate() {
                    f.write_str(if at == 0 { "" } else { "''" })?;
                    f.write_str(part)?;
                }
                f.write_str("'")
            }
        }
    }
}

impl fmt::Debug for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Printed for Literal {}

/// In templates a typed value, elsewhere the SQL spelling.
impl Serialize for Literal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        SqlValue::serialize_or(self, serializer, |plain| plain.collect_str(self))
    }
}
