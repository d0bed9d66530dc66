//! SQL text of the tests, composed from typed pieces alone.
//!
//! Tests are many (hundreds of thousands of statements for a thousand tables), so pieces are written straight into one
//! buffer; [`Piece`] keeps bare strings out, as [`sql::stmt!`] does for everything else.

use std::fmt::{self, Display};

use sql::{Expr, Ident, Literal, QualifiedName, Sql, TypeName};

/// SQL text that was composed from typed pieces.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Code(pub(super) String);

/// What may stand for a `{}` in [`code!`]: typed SQL and numbers, never a string.
pub(crate) trait Piece: Display {}

macro_rules! pieces {
    ($($piece:ty),*) => {$( impl Piece for $piece {} )*};
}

pieces!(Ident, QualifiedName, Literal, TypeName, Sql, Expr, Code, Quoted, u32, u64, i64, usize);

impl<T: Piece + ?Sized> Piece for &T {}

/// Passes a piece through; a string does not compile.
pub(crate) fn piece<T: Piece + ?Sized>(value: &T) -> &T {
    value
}

/// Composes a [`Code`] from a literal format and [`Piece`]s.
macro_rules! code {
    ($format:expr $(, $piece:expr)* $(,)?) => {{
        let mut out = $crate::pgtap::code::Code::default();
        $crate::pgtap::code::put!(out, $format $(, $piece)*);
        out
    }};
}

/// Appends to a [`Code`].
macro_rules! put {
    ($out:expr, $format:expr $(, $piece:expr)* $(,)?) => {{
        // Writing to memory does not fail.
        let _ = ::std::fmt::Write::write_fmt(
            $out.buffer(),
            format_args!($format $(, $crate::pgtap::code::piece(&$piece))*),
        );
    }};
}

pub(crate) use {code, put};

impl Code {
    /// The buffer, for the macros.
    pub(crate) fn buffer(&mut self) -> &mut String {
        &mut self.0
    }

    /// The text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Pieces with a separator of this program between them.
    pub(crate) fn join<T: Piece>(pieces: impl IntoIterator<Item = T>, separator: &'static str) -> Self {
        let mut out = Self::default();
        for (i, each) in pieces.into_iter().enumerate() {
            if i > 0 {
                out.0.push_str(separator);
            }
            put!(out, "{}", each);
        }
        out
    }

    /// As a dollar-quoted constant: a command handed to a function that runs it.
    pub(crate) fn quoted(&self) -> Quoted {
        // Nearly no command holds a dollar sign; the search for a free tag is for the others.
        if self.0.contains('$') {
            return Quoted(sql::dollar_quote(&self.0, "seoc").to_string());
        }
        Quoted(format!("$${}$$", self.0))
    }
}

impl Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A dollar-quoted constant.
#[derive(Debug, Clone)]
pub(crate) struct Quoted(String);

impl Display for Quoted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text constant. NUL cannot be in a GraphQL source, and Postgres could not hold it.
pub(crate) fn text(value: impl Display) -> Literal {
    let value = value.to_string();
    Literal::text(&value)
        .or_else(|_| Literal::text(&value.replace('\0', " ")))
        .unwrap_or_else(|_| Literal::null())
}

/// A number as written, or NULL when it is none.
pub(crate) fn number(value: &str) -> Literal {
    Literal::number(value).unwrap_or_else(|_| Literal::null())
}
