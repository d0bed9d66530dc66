//! SQL as tokens, for those who read it without its grammar.
//!
//! Source: <https://www.postgresql.org/docs/current/sql-syntax-lexical.html>.

use std::borrow::Cow;
use std::ops::Range;

use squawk_lexer::{LiteralKind, TokenKind as T};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// A key word, or a name that is not in quotes.
    Word,
    /// A name in quotes.
    QuotedName,
    /// A string constant of whatever form: `'…'`, `E'…'`, `$tag$…$tag$`.
    Text,
    /// A number.
    Number,
    /// `$1`
    Parameter,
    /// An operator, `=` and `*` among them.
    Operator,
    /// A bracket or a separator.
    Sign,
    /// A string, a name in quotes or a comment without its end.
    Unfinished,
}

/// A token; white space and comments are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'t> {
    /// What it is.
    pub kind: TokenKind,
    /// As it was written.
    pub text: &'t str,
    /// The byte with which it begins.
    pub start: usize,
}

impl<'t> Token<'t> {
    /// Its bytes.
    #[must_use]
    #[inline]
    pub fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// Is it this key word, given in lower case?
    #[must_use]
    #[inline]
    pub fn is(&self, keyword: &str) -> bool {
        self.kind == TokenKind::Word && self.text.eq_ignore_ascii_case(keyword)
    }

    /// Is it one of these key words?
    #[must_use]
    #[inline]
    pub fn is_any(&self, keywords: &[&str]) -> bool {
        keywords.iter().any(|keyword| self.is(keyword))
    }

    /// Is it this operator, bracket or separator?
    #[must_use]
    #[inline]
    pub fn is_sign(&self, sign: &str) -> bool {
        matches!(self.kind, TokenKind::Sign | TokenKind::Operator) && self.text == sign
    }

    /// What it names, if it can be a name, without quotes and in the letters in which Postgres keeps it.
    #[must_use]
    pub fn name(&self) -> Option<Cow<'t, str>> {
        match self.kind {
            TokenKind::Word => Some(folded(self.text)),
            TokenKind::QuotedName => Some(unquoted(self.text.strip_prefix('"')?.strip_suffix('"')?, "\"")),
            TokenKind::Text
            | TokenKind::Number
            | TokenKind::Parameter
            | TokenKind::Operator
            | TokenKind::Sign
            | TokenKind::Unfinished => None,
        }
    }

    /// The value of a string constant; none where backslashes may stand for other characters.
    #[must_use]
    pub fn string(&self) -> Option<Cow<'t, str>> {
        if self.kind != TokenKind::Text {
            return None;
        }
        if self.text.starts_with('$') {
            let tag = self.text[1..].find('$')? + 2;
            return Some(self.text.get(tag..self.text.len() - tag)?.into());
        }
        let (prefix, text) = self.text.strip_suffix('\'')?.split_once('\'')?;
        let plain = match prefix {
            "" | "N" | "n" => true,
            "E" | "e" => !text.contains('\\'),
            _ => false,
        };
        plain.then(|| unquoted(text, "'"))
    }
}

/// In the letters in which Postgres keeps a name without quotes: only those of ASCII fold in a UTF-8 database.
fn folded(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        name.to_ascii_lowercase().into()
    } else {
        name.into()
    }
}

/// A doubled quote stands for one.
fn unquoted<'t>(text: &'t str, quote: &str) -> Cow<'t, str> {
    if text.contains(quote) { text.replace(&quote.repeat(2), quote).into() } else { text.into() }
}

/// The tokens of a text, in order.
pub fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut read = squawk_lexer::tokenize(text);
    let mut next = 0;
    // What a sign of several characters took from what follows it.
    let mut taken = 0;
    std::iter::from_fn(move || {
        loop {
            let token = read.next()?;
            let start = next;
            next += token.len as usize;
            if start < taken {
                continue;
            }
            let Some(kind) = kind(token.kind) else { continue };
            taken = match token.kind {
                T::Colon => start + 1 + usize::from(text[next..].starts_with([':', '='])),
                _ if kind == TokenKind::Operator => start + operator(&text[start..]),
                _ => next,
            };
            return Some(Token { kind, text: &text[start..taken], start });
        }
    })
}

/// None for what is no token.
#[inline]
fn kind(kind: T) -> Option<TokenKind> {
    Some(match kind {
        T::Whitespace | T::LineComment | T::BlockComment { terminated: true } | T::Eof => return None,
        T::Ident => TokenKind::Word,
        T::QuotedIdent { terminated: true, .. } => TokenKind::QuotedName,
        T::PositionalParam { .. } => TokenKind::Parameter,
        T::Literal { kind } => match kind {
            LiteralKind::Int { .. } | LiteralKind::Numeric { .. } => TokenKind::Number,
            LiteralKind::Str { terminated }
            | LiteralKind::NationalStr { terminated }
            | LiteralKind::ByteStr { terminated }
            | LiteralKind::BitStr { terminated }
            | LiteralKind::DollarQuotedString { terminated }
            | LiteralKind::UnicodeEscStr { terminated }
            | LiteralKind::EscStr { terminated } => {
                if terminated {
                    TokenKind::Text
                } else {
                    TokenKind::Unfinished
                }
            }
        },
        T::BlockComment { terminated: false } | T::QuotedIdent { terminated: false, .. } => {
            TokenKind::Unfinished
        }
        T::Slash
        | T::Minus
        | T::Eq
        | T::Gt
        | T::And
        | T::Lt
        | T::Bang
        | T::Plus
        | T::Tilde
        | T::Pound
        | T::Question
        | T::Or
        | T::Percent
        | T::Caret
        | T::Star
        | T::Backtick
        | T::At => TokenKind::Operator,
        T::Semi
        | T::Colon
        | T::Dot
        | T::DotDot
        | T::CloseBracket
        | T::OpenBracket
        | T::CloseCurly
        | T::OpenCurly
        | T::CloseParen
        | T::OpenParen
        | T::Comma
        | T::Unknown => TokenKind::Sign,
    })
}

/// How long an operator is: as long as it can be, but for a comment in it, and ends with `+` or `-` only if it holds a character that
/// those of standard SQL do not.
fn operator(text: &str) -> usize {
    let mut end = 1;
    let mut special = false;
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'~' | b'!' | b'@' | b'#' | b'%' | b'^' | b'&' | b'|' | b'`' | b'?' => special = true,
            b'-' if bytes.get(at + 1) == Some(&b'-') => break,
            b'/' if bytes.get(at + 1) == Some(&b'*') => break,
            b'+' | b'-' if !special => continue,
            b'+' | b'-' | b'*' | b'/' | b'<' | b'>' | b'=' => {}
            _ => break,
        }
        end = at + 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let shown = tokens(text).map(|token| match (token.name(), token.string()) {
            (Some(name), _) => name.into_owned(),
            (_, Some(text)) => format!("<{text}>"),
            (None, None) => token.text.to_owned(),
        });
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn comments_and_strings_are_no_code() {
        for (text, expected) in [
            ("RAISE x -- raise y\n;", "raise x ;"),
            ("a /* b /* c */ d */ e", "a e"),
            ("'it''s' E'ab' N'n' \"Two \"\"Words\"\"\"", "<it's> <ab> <n> Two \"Words\""),
            ("$$ raise $$ $q$ a $$ b $q$ $1", "< raise > < a $$ b > $1"),
            ("größe.ß Ä", "größe . ß Ä"),
            (r"E'a\'b' U&'\0061' X'1F'", r"E'a\'b' U&'\0061' X'1F'"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn signs_are_as_long_as_postgres_reads_them() {
        for (text, expected) in [
            ("a->>'b'#>>'{c}'", "a ->> <b> #>> <{c}>"),
            ("a:=-1;b::int[]", "a := - 1 ; b :: int [ ]"),
            ("x=-1 y>=+2 z@-3", "x = - 1 y >= + 2 z @- 3"),
            ("a<--b\n1*/* c */2", "a < 1 * 2"),
            ("f(a=>1,b.*)", "f ( a => 1 , b . * )"),
            ("1..n -1.5e3", "1 .. n - 1.5e3"),
            ("--", ""),
            ("a - - b", "a - - b"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn what_has_no_end_is_told() {
        for text in ["'open", "\"open", "/* open", "$$ open", "e'open\\'"] {
            let kinds: Vec<TokenKind> = tokens(text).map(|token| token.kind).collect();
            assert_eq!(kinds, [TokenKind::Unfinished], "{text}");
        }
    }

    #[test]
    fn a_token_knows_its_place() {
        let text = "ä = b.c";
        assert!(tokens(text).all(|token| &text[token.range()] == token.text));
        assert!(tokens("SELECT").all(|token| token.is("select") && token.is_any(&["from", "select"])));
        assert!(tokens("\"select\" 'select'").all(|token| !token.is("select")));
    }
}
