//! Cuts SDL into tokens with their bytes, in one pass and for any text.
//!
//! The parser of record keeps only where things start, and nothing inside lists; spans come from
//! here. Lexical grammar: GraphQL specification (October 2021), section 2.1.

use diagnostics::{Diagnostic, FileId, Patch, Span, codes};

use crate::foreign::{Foreign, NAMES, foreign, not_a_name};
use crate::literal::{self, Escape};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Bang,
    Dollar,
    Amp,
    ParenOpen,
    ParenClose,
    Spread,
    Colon,
    Equals,
    At,
    BracketOpen,
    BracketClose,
    BraceOpen,
    BraceClose,
    Pipe,
    Name,
    Int,
    Float,
    String,
    BlockString,
    /// Characters GraphQL does not know; already diagnosed.
    Unknown,
}

impl Kind {
    pub(crate) fn is_string(self) -> bool {
        matches!(self, Self::String | Self::BlockString)
    }

    /// The bracket that closes this one.
    pub(crate) fn closer(self) -> Option<Self> {
        match self {
            Self::ParenOpen => Some(Self::ParenClose),
            Self::BracketOpen => Some(Self::BracketClose),
            Self::BraceOpen => Some(Self::BraceClose),
            _ => None,
        }
    }

    pub(crate) fn is_closer(self) -> bool {
        matches!(self, Self::ParenClose | Self::BracketClose | Self::BraceClose)
    }
}

/// One token.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// The tokens of a text, and what is wrong with its characters, by place.
pub(crate) struct Lexed {
    pub(crate) tokens: Vec<Token>,
    pub(crate) errors: Vec<Diagnostic>,
}

/// Cuts a whole text.
pub(crate) fn lex(text: &str, file: FileId) -> Lexed {
    let mut lexer = Lexer { text, bytes: text.as_bytes(), file, at: 0, errors: Vec::new() };
    // About one token in six bytes; a guess that saves the growth of a large vector.
    let mut tokens = Vec::with_capacity(text.len() / 6);
    while let Some(token) = lexer.next() {
        tokens.push(token);
    }
    Lexed { tokens, errors: lexer.errors }
}

struct Lexer<'a> {
    text: &'a str,
    bytes: &'a [u8],
    file: FileId,
    at: usize,
    errors: Vec<Diagnostic>,
}

impl Lexer<'_> {
    fn next(&mut self) -> Option<Token> {
        loop {
            self.skip_ignored();
            let start = self.at;
            if let Some(kind) = self.kind(*self.bytes.get(start)?) {
                return Some(Token { kind, start: start as u32, end: self.at as u32 });
            }
        }
    }

    /// Takes one token that starts with `first`; none if it is nothing to go on with.
    fn kind(&mut self, first: u8) -> Option<Kind> {
        let start = self.at;
        Some(match first {
            b'!' => self.one(Kind::Bang),
            b'$' => self.one(Kind::Dollar),
            b'&' => self.one(Kind::Amp),
            b'(' => self.one(Kind::ParenOpen),
            b')' => self.one(Kind::ParenClose),
            b':' => self.one(Kind::Colon),
            b'=' => self.one(Kind::Equals),
            b'@' => self.one(Kind::At),
            b'[' => self.one(Kind::BracketOpen),
            b']' => self.one(Kind::BracketClose),
            b'{' => self.one(Kind::BraceOpen),
            b'}' => self.one(Kind::BraceClose),
            b'|' => self.one(Kind::Pipe),
            b'.' if self.bytes[start..].starts_with(b"...") => {
                self.at += 3;
                Kind::Spread
            }
            b'A'..=b'Z' | b'a'..=b'z' | b'_' => self.name(),
            b'0'..=b'9' => self.number(),
            b'-' if self.bytes.get(start + 1).is_some_and(u8::is_ascii_digit) => self.number(),
            b'"' if self.bytes[start..].starts_with(b"\"\"\"") => self.block_string(),
            b'"' => self.string(),
            _ => return self.foreign(),
        })
    }

    fn one(&mut self, kind: Kind) -> Kind {
        self.at += 1;
        kind
    }

    fn skip_while(&mut self, keep: impl Fn(u8) -> bool) {
        while self.bytes.get(self.at).is_some_and(|b| keep(*b)) {
            self.at += 1;
        }
    }

    fn skip_ignored(&mut self) {
        loop {
            match self.bytes.get(self.at) {
                Some(b' ' | b'\t' | b'\n' | b'\r' | b',') => self.at += 1,
                Some(b'#') => self.skip_while(|b| b != b'\n' && b != b'\r'),
                Some(0xEF) if self.bytes[self.at..].starts_with("\u{feff}".as_bytes()) => self.at += 3,
                _ => return,
            }
        }
    }

    fn error(
        &mut self,
        code: diagnostics::Code,
        start: usize,
        end: usize,
        message: String,
    ) -> &mut Diagnostic {
        let span = Span { file: self.file, start: start as u32, end: end as u32 };
        self.errors.push(Diagnostic::new(code, span, message));
        let last = self.errors.len() - 1;
        &mut self.errors[last]
    }

    fn number(&mut self) -> Kind {
        let start = self.at;
        if self.bytes[self.at] == b'-' {
            self.at += 1;
        }
        let digits = self.at;
        self.skip_while(|b| b.is_ascii_digit());
        let mut well_formed = self.bytes[digits] != b'0' || self.at == digits + 1;
        let mut kind = Kind::Int;
        if self.bytes.get(self.at) == Some(&b'.') {
            kind = Kind::Float;
            self.at += 1;
            well_formed &= self.bytes.get(self.at).is_some_and(u8::is_ascii_digit);
            self.skip_while(|b| b.is_ascii_digit());
        }
        if let Some(b'e' | b'E') = self.bytes.get(self.at) {
            kind = Kind::Float;
            self.at += 1;
            if let Some(b'+' | b'-') = self.bytes.get(self.at) {
                self.at += 1;
            }
            well_formed &= self.bytes.get(self.at).is_some_and(u8::is_ascii_digit);
            self.skip_while(|b| b.is_ascii_digit());
        }
        let tail = self.at;
        self.skip_while(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'.');
        if !well_formed || self.at != tail {
            let (end, written) = (self.at, self.text[start..self.at].to_owned());
            let error = self.error(codes::BAD_NUMBER, start, end, format!("`{written}` is not a number"));
            error.help = Some(
                if written.trim_start_matches('-').trim_start_matches('0').chars().all(|c| c.is_ascii_digit())
                {
                    "write it without leading zeros, or in quotes if it is a text".to_owned()
                } else {
                    "numbers look like `10`, `-3`, `0.5` or `1e6`; put anything else in quotes".to_owned()
                },
            );
        }
        kind
    }

    fn string(&mut self) -> Kind {
        let start = self.at;
        self.at += 1;
        loop {
            match self.bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Kind::String;
                }
                None | Some(b'\n' | b'\r') => {
                    let end = self.at;
                    let error = self.error(
                        codes::UNTERMINATED_STRING,
                        start,
                        end,
                        "this string is not closed on its line".to_owned(),
                    );
                    error.help = Some(
                        "close it with `\"`; text over several lines stands between `\"\"\"`".to_owned(),
                    );
                    return Kind::String;
                }
                Some(b'\\') => {
                    let from = self.at;
                    match literal::escape(&self.text[from..]) {
                        Escape::Char { len, .. } => self.at += len,
                        Escape::Bad { len, message, help } => {
                            self.at += len;
                            self.error(codes::BAD_ESCAPE, from, from + len, message).help = help;
                        }
                    }
                }
                Some(b) => self.text_byte(*b),
            }
        }
    }

    fn block_string(&mut self) -> Kind {
        let start = self.at;
        self.at += 3;
        loop {
            match self.bytes.get(self.at) {
                None => {
                    let error = self.error(
                        codes::UNTERMINATED_STRING,
                        start,
                        start + 3,
                        "this text is never closed".to_owned(),
                    );
                    error.help = Some("end it with `\"\"\"`".to_owned());
                    return Kind::BlockString;
                }
                Some(b'"') if self.bytes[self.at..].starts_with(b"\"\"\"") => {
                    self.at += 3;
                    return Kind::BlockString;
                }
                Some(b'\\') if self.bytes[self.at..].starts_with(b"\\\"\"\"") => self.at += 4,
                Some(b'\n' | b'\r') => self.at += 1,
                Some(b) => self.text_byte(*b),
            }
        }
    }

    /// A byte of a string's content; the specification allows no control characters but the tab.
    fn text_byte(&mut self, byte: u8) {
        if byte < 0x20 && byte != b'\t' {
            let at = self.at;
            let error = self.error(
                codes::UNEXPECTED_CHARACTER,
                at,
                at + 1,
                format!("the control character U+{byte:04X} cannot stand in a text"),
            );
            error.help = Some("remove it; it is probably left over from copying".to_owned());
        }
        self.at += 1;
    }

    /// What is no token: diagnosed, and read as what was probably meant.
    fn foreign(&mut self) -> Option<Kind> {
        let start = self.at;
        let Foreign { len, kind, message, help, replacement } = foreign(&self.text[start..]);
        self.at += len;
        let error = self.error(codes::UNEXPECTED_CHARACTER, start, start + len, message);
        error.help = help.map(str::to_owned);
        if let (Some(replacement), Some(span)) = (replacement, error.span()) {
            error.patches.push(Patch { span, replacement, certain: true });
        }
        kind
    }

    fn name(&mut self) -> Kind {
        let start = self.at;
        self.skip_while(|b| b.is_ascii_alphanumeric() || b == b'_');
        let rest = &self.text[self.at..];
        let tail = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        if tail > 0 {
            self.at += tail;
            let message = not_a_name(&self.text[start..self.at]);
            let end = self.at;
            self.error(codes::UNEXPECTED_CHARACTER, start, end, message).help = Some(NAMES.to_owned());
        }
        Kind::Name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<(Kind, &str)> {
        let lexed = lex(text, FileId(0));
        assert!(lexed.errors.is_empty(), "{:?}", lexed.errors);
        lexed.tokens.iter().map(|t| (t.kind, &text[t.start as usize..t.end as usize])).collect()
    }

    fn complaints(text: &str) -> Vec<(&'static str, &str)> {
        let errors = lex(text, FileId(0)).errors;
        errors
            .iter()
            .filter_map(|e| e.span().map(|s| (e.code.as_str(), &text[s.start as usize..s.end as usize])))
            .collect()
    }

    #[test]
    fn blanks_commas_comments_and_marks_are_ignored() {
        let text = "\u{feff}type, A # ünï } \"\r\n\t{ id:ID!\u{feff} }#end";
        let words: Vec<&str> = cut(text).into_iter().map(|(_, word)| word).collect();
        assert_eq!(words, ["type", "A", "{", "id", ":", "ID", "!", "}"]);
    }

    #[test]
    fn numbers_and_strings_end_where_they_end() {
        assert_eq!(
            cut(r#"-1 0 1.5 1e400 12345678901234567890123 "a\"b" "" """x "y" \""" z""" """""""#),
            [
                (Kind::Int, "-1"),
                (Kind::Int, "0"),
                (Kind::Float, "1.5"),
                (Kind::Float, "1e400"),
                (Kind::Int, "12345678901234567890123"),
                (Kind::String, r#""a\"b""#),
                (Kind::String, r#""""#),
                (Kind::BlockString, r#""""x "y" \""" z""""#),
                (Kind::BlockString, r#""""""""#),
            ]
        );
    }

    #[test]
    fn wrong_characters_are_named_and_the_rest_is_read() {
        assert_eq!(complaints("a 'b c' d"), [("E0102", "'b c'")]);
        assert_eq!(complaints("a // b\nc ; d"), [("E0102", "// b"), ("E0102", ";")]);
        assert_eq!(complaints("größe: Int"), [("E0102", "größe")]);
        assert_eq!(complaints("a\u{a0}b \u{0}"), [("E0102", "\u{a0}"), ("E0102", "\u{0}")]);
        assert_eq!(complaints("\"a\u{1}b\""), [("E0102", "\u{1}")]);
        assert_eq!(
            complaints("01 1.x 2a 1.2.3"),
            [("E0105", "01"), ("E0105", "1.x"), ("E0105", "2a"), ("E0105", "1.2.3")]
        );
        assert_eq!(complaints("\"abc\nd"), [("E0103", "\"abc")]);
        assert_eq!(complaints("a \"\"\"abc\n\"\""), [("E0103", "\"\"\"")]);
        assert_eq!(complaints(r#""a\qb\u12""#), [("E0104", r"\q"), ("E0104", r"\u12")]);
    }
}
