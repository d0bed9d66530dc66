//! What a string says, and which bytes of the file say it.
//!
//! GraphQL specification (October 2021), section 2.9.4: escapes, and `BlockStringValue` for the
//! indentation of block strings.

use diagnostics::{FileId, Span};

use crate::ast::Text;
use crate::lexer::{Kind, Token};

/// One escape of a simple string.
pub(crate) enum Escape {
    /// A character, written in `len` bytes.
    Char { char: char, len: usize },
    /// Nothing GraphQL knows.
    Bad { len: usize, message: String, help: Option<String> },
}

/// Reads the escape that `rest` starts with.
pub(crate) fn escape(rest: &str) -> Escape {
    let Some(selector) = rest[1..].chars().next().filter(|c| !matches!(c, '\n' | '\r')) else {
        return Escape::Bad {
            len: 1,
            message: "a backslash at the end of a line".to_owned(),
            help: Some(
                "write `\\\\` for a backslash, and `\"\"\"` around text over several lines".to_owned(),
            ),
        };
    };
    let char = match selector {
        '"' | '\\' | '/' => selector,
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => return unicode_escape(rest),
        other => {
            let len = 1 + other.len_utf8();
            return Escape::Bad {
                len,
                message: format!("strings have no escape `{}`", &rest[..len]),
                help: Some(format!(
                    "write `\\{}` for a backslash; block strings (`\"\"\"`) take backslashes as they are",
                    &rest[..len]
                )),
            };
        }
    };
    Escape::Char { char, len: 2 }
}

fn unicode_escape(rest: &str) -> Escape {
    let bad = |len: usize, why: &str| Escape::Bad {
        len,
        message: format!("`{}` {why}", &rest[..len]),
        help: Some("write the character itself; SDL is UTF-8".to_owned()),
    };
    if rest[2..].starts_with('{') {
        let len = rest
            .find(['}', '"', '\n', '\r'])
            .map_or(3, |end| if rest[end..].starts_with('}') { end + 1 } else { end });
        return bad(len, "is an escape of a later GraphQL");
    }
    let digits = rest[2..].bytes().take(4).take_while(u8::is_ascii_hexdigit).count();
    if digits < 4 {
        return bad(2 + digits, "needs four hexadecimal digits");
    }
    match u32::from_str_radix(&rest[2..6], 16).ok().map(char::from_u32) {
        // Postgres cannot store it, so it can only be a slip.
        Some(Some('\0')) => bad(6, "is the zero character, which no Postgres text can hold"),
        Some(Some(char)) => Escape::Char { char, len: 6 },
        Some(None) | None => bad(6, "is half a character"),
    }
}

/// The content of a string token.
pub(crate) fn decode(source: &str, file: FileId, token: Token) -> Text {
    let span = Span { file, start: token.start, end: token.end };
    let raw = &source[token.start as usize..token.end as usize];
    let mut content = Content { value: String::with_capacity(raw.len()), map: Vec::with_capacity(1) };
    if token.kind == Kind::BlockString {
        let inner = raw.strip_prefix("\"\"\"").unwrap_or(raw);
        // An unclosed string has no end quotes; it was diagnosed and is read to its end.
        let inner = if raw.len() >= 6 { inner.strip_suffix("\"\"\"").unwrap_or(inner) } else { inner };
        content.block(inner, token.start + 3);
    } else {
        let inner = raw.strip_prefix('"').unwrap_or(raw);
        let inner = if raw.len() >= 2 { inner.strip_suffix('"').unwrap_or(inner) } else { inner };
        content.simple(inner, token.start + 1);
    }
    Text { span, value: content.value, map: content.map }
}

struct Content {
    value: String,
    map: Vec<(u32, u32)>,
}

impl Content {
    /// From here on, content and file advance together.
    fn anchor(&mut self, file_offset: u32) {
        self.map.push((self.value.len() as u32, file_offset));
    }

    fn simple(&mut self, inner: &str, start: u32) {
        self.anchor(start);
        let mut rest = inner;
        while let Some(at) = rest.find('\\') {
            self.value.push_str(&rest[..at]);
            let after = match escape(&rest[at..]) {
                Escape::Char { char, len } => {
                    self.value.push(char);
                    at + len
                }
                // Diagnosed by the lexer; kept as written.
                Escape::Bad { len, .. } => {
                    self.value.push_str(&rest[at..at + len]);
                    at + len
                }
            };
            rest = &rest[after..];
            self.anchor(start + (inner.len() - rest.len()) as u32);
        }
        self.value.push_str(rest);
    }

    fn block(&mut self, inner: &str, start: u32) {
        let lines = lines(inner);
        let indent =
            lines.iter().skip(1).filter_map(|(_, line)| line.find(|c| !is_blank(c))).min().unwrap_or(0);
        let full = |line: &(usize, &str)| line.1.contains(|c| !is_blank(c));
        let (Some(first), Some(last)) = (lines.iter().position(full), lines.iter().rposition(full)) else {
            self.anchor(start);
            return;
        };
        for (number, (offset, line)) in lines.iter().enumerate().take(last + 1).skip(first) {
            if number > first {
                self.value.push('\n');
                // The end of the line break and the start of the text after the indentation: the
                // first says where a range up to here ends, the second where one from here starts.
                self.anchor(start + *offset as u32);
            }
            let cut = if number == 0 { 0 } else { indent.min(line.len()) };
            self.anchor(start + (offset + cut) as u32);
            self.block_line(&line[cut..], start + (offset + cut) as u32);
        }
    }

    fn block_line(&mut self, line: &str, start: u32) {
        let mut rest = line;
        while let Some(at) = rest.find("\\\"\"\"") {
            self.value.push_str(&rest[..at]);
            self.value.push_str("\"\"\"");
            rest = &rest[at + 4..];
            self.anchor(start + (line.len() - rest.len()) as u32);
        }
        self.value.push_str(rest);
    }
}

fn is_blank(c: char) -> bool {
    c == ' ' || c == '\t'
}

/// The lines with their offsets; `\r\n`, `\n` and `\r` each end one.
fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut lines = Vec::new();
    let mut start = 0;
    while let Some(length) = text[start..].find(['\n', '\r']) {
        lines.push((start, &text[start..start + length]));
        let end = start + length;
        start = end + if text[end..].starts_with("\r\n") { 2 } else { 1 };
    }
    lines.push((start, &text[start..]));
    lines
}
