//! SQL text of the tests, composed from typed pieces alone.
//!
//! Tests are many (hundreds of thousands of statements for a thousand tables), so pieces are written straight into one
//! buffer, escaped on the way; [`Piece`] keeps bare strings out, as [`sql::stmt!`] does for everything else.

use std::fmt::{self, Display, Write};

use sql::{Expr, Ident, Literal, QualifiedName, Sql, TypeName};

/// SQL text that was composed from typed pieces.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Code(String);

/// What may stand for a `{}` in [`code!`]: typed SQL and numbers, never a string.
pub(crate) trait Piece: Display {}

macro_rules! pieces {
    ($($piece:ty),*) => {$( impl Piece for $piece {} )*};
}

pieces!(Ident, QualifiedName, Literal, TypeName, Sql, Expr, Code, u32, u64, i64, usize);

impl Piece for Quoted<'_> {}
impl<D: Display> Piece for Text<D> {}
impl<T: Piece + ?Sized> Piece for &T {}

/// Passes a piece through; a string does not compile.
pub(crate) fn piece<T: Piece + ?Sized>(value: &T) -> &T {
    value
}

/// Composes a [`Code`] from a literal format and [`Piece`]s.
macro_rules! code {
    ($format:expr $(, $piece:expr)* $(,)?) => {{
        let mut out = $crate::pgtap::code::Code::new();
        $crate::pgtap::code::put!(out, $format $(, $piece)*);
        out
    }};
}

/// Appends to a [`Code`].
macro_rules! put {
    ($out:expr, $format:expr $(, $piece:expr)* $(,)?) => {{
        // Writing to memory does not fail.
        let _ = ::std::fmt::Write::write_fmt(
            &mut $out,
            format_args!($format $(, $crate::pgtap::code::piece(&$piece))*),
        );
    }};
}

pub(crate) use {code, put};

/// Most pieces of a test fit; growing in steps costs more than the room.
const ROOM: usize = 128;

impl Code {
    /// No text yet.
    pub(crate) fn new() -> Self {
        Self(String::with_capacity(ROOM))
    }

    /// The text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Pieces with a separator of this program between them.
    pub(crate) fn join<T: Piece>(pieces: impl IntoIterator<Item = T>, separator: &'static str) -> Self {
        let mut out = Self::new();
        for (i, each) in pieces.into_iter().enumerate() {
            if i > 0 {
                out.add(separator);
            }
            put!(out, "{}", each);
        }
        out
    }

    /// What all pieces begin with, up to and with the first separator, and what follows it in each.
    pub(crate) fn split_head(pieces: &[Self], separator: &'static str) -> (Self, Vec<Self>) {
        let head = pieces
            .first()
            .and_then(|Self(first)| first.split_inclusive(separator).next())
            .unwrap_or_default();
        let tails: Option<Vec<Self>> =
            pieces.iter().map(|Self(piece)| Some(Self(piece.strip_prefix(head)?.to_owned()))).collect();
        tails.map_or_else(|| (Self::default(), pieces.to_vec()), |tails| (Self(head.to_owned()), tails))
    }

    /// Makes room for what comes and a little more: mostly a long piece is all but the end of a text, and the end alone must
    /// not double it.
    fn add(&mut self, text: &str) {
        if self.0.capacity() - self.0.len() < text.len() {
            self.0.reserve_exact((text.len() + ROOM).max(self.0.len() / 2));
        }
        self.0.push_str(text);
    }

    /// As a dollar-quoted constant: a command handed to a function that runs it.
    pub(crate) fn quoted(&self) -> Quoted<'_> {
        Quoted(self)
    }
}

impl Write for Code {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.add(text);
        Ok(())
    }
}

impl Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A dollar-quoted constant.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Quoted<'a>(&'a Code);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(Code(body)) = self;
        // Nearly no command holds a dollar sign; the search for a free tag is for the others.
        if body.contains('$') {
            return write!(f, "{}", sql::dollar_quote(body, "seoc"));
        }
        f.write_str("$$")?;
        f.write_str(body)?;
        f.write_str("$$")
    }
}

/// A text constant, quoted while it is written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text<D>(D);

/// A text constant.
pub(crate) fn text<D: Display>(value: D) -> Text<D> {
    Text(value)
}

impl<D: Display> Display for Text<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('\'')?;
        write!(Doubling(f), "{}", self.0)?;
        f.write_char('\'')
    }
}

/// Doubles single quotes. Backslashes stay: `standard_conforming_strings` is on. NUL cannot be in a GraphQL source, and
/// Postgres could not hold it.
struct Doubling<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl Write for Doubling<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'\'' | b'\0')) {
            let (before, special) = rest.split_at(at);
            self.0.write_str(before)?;
            self.0.write_str(if special.starts_with('\'') { "''" } else { " " })?;
            rest = special.get(1..).unwrap_or_default();
        }
        self.0.write_str(rest)
    }
}

/// A number as written, or NULL when it is none.
pub(crate) fn number(value: &str) -> Literal {
    Literal::number(value).unwrap_or_else(|_| Literal::null())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_quoted_as_literals_are() {
        for value in ["", "it's", "''", "a'b'c", "\\", "ä'ö", "$$"] {
            let literal = Literal::text(value).unwrap();
            assert_eq!(text(value).to_string(), literal.to_string());
            assert_eq!(text(format_args!("{value}")).to_string(), literal.to_string());
        }
        assert_eq!(text("a\0b").to_string(), "'a b'");
    }

    #[test]
    fn a_command_with_a_dollar_sign_gets_a_tag_of_its_own() {
        assert_eq!(code!("select 1").quoted().to_string(), "$$select 1$$");
        assert_eq!(code!("select $$a$$").quoted().to_string(), "$seoc$select $$a$$$seoc$");
    }
}
