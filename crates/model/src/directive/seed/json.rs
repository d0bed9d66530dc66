//! JSON (RFC 8259) as constants of GraphQL, each with its place: GraphQL's constants are JSON's, with bare keys.

use diagnostics::Span;
use syntax::ast::{Argument, Name, Text, Value, ValueKind};

/// Rows are flat; what lies deeper than this was made to break something.
const DEEPEST: usize = 64;

/// What is wrong with a text, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Malformed {
    pub(super) bytes: (usize, usize),
    pub(super) message: String,
}

/// The value that a text is; `place` tells where some bytes of it stand.
pub(super) fn value(text: &str, place: &dyn Fn(usize, usize) -> Span) -> Result<Value, Malformed> {
    let mut reader = Reader { text, at: text.len() - text.trim_start_matches('\u{feff}').len(), place };
    let value = reader.value(0)?;
    reader.space();
    if reader.at < text.len() { Err(reader.wrong("nothing more belongs here")) } else { Ok(value) }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    place: &'t dyn Fn(usize, usize) -> Span,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn space(&mut self) {
        self.at = self.text.len() - self.rest().trim_start_matches([' ', '\t', '\n', '\r']).len();
    }

    fn wrong(&self, message: impl Into<String>) -> Malformed {
        let width = self.rest().chars().next().map_or(0, char::len_utf8);
        Malformed { bytes: (self.at, self.at + width), message: message.into() }
    }

    fn takes(&mut self, word: &str) -> bool {
        let takes = self.rest().starts_with(word);
        if takes {
            self.at += word.len();
        }
        takes
    }

    fn value(&mut self, depth: usize) -> Result<Value, Malformed> {
        self.space();
        if depth > DEEPEST {
            return Err(self.wrong("this is nested too deeply"));
        }
        let start = self.at;
        let kind = match self.rest().chars().next() {
            Some('{') => ValueKind::Object(self.members(depth)?),
            Some('[') => ValueKind::List(self.items(depth)?),
            Some('"') => {
                let value = self.string()?;
                let span = (self.place)(start, self.at);
                ValueKind::String(Text { span, value, map: vec![(0, span.start + 1)] })
            }
            Some('-' | '0'..='9') => self.number()?,
            Some(_) if self.takes("true") => ValueKind::Boolean(true),
            Some(_) if self.takes("false") => ValueKind::Boolean(false),
            Some(_) if self.takes("null") => ValueKind::Null,
            Some(_) => return Err(self.wrong("a value belongs here; texts stand in double quotes")),
            None => return Err(self.wrong("the text ends where a value belongs")),
        };
        Ok(Value { span: (self.place)(start, self.at), kind })
    }

    fn members(&mut self, depth: usize) -> Result<Vec<Argument>, Malformed> {
        let mut members: Vec<Argument> = Vec::new();
        self.takes("{");
        self.space();
        if self.takes("}") {
            return Ok(members);
        }
        loop {
            self.space();
            let start = self.at;
            if !self.rest().starts_with('"') {
                return Err(self.wrong("a name in double quotes belongs here"));
            }
            let text = self.string()?;
            // Without its quotes, as a name stands in SDL.
            let name = Name { text, span: (self.place)(start + 1, self.at - 1) };
            if members.iter().any(|member| member.name.text == name.text) {
                let message = format!("`{}` stands twice in one row", name.text);
                return Err(Malformed { bytes: (start, self.at), message });
            }
            self.space();
            if !self.takes(":") {
                return Err(self.wrong("`:` belongs here"));
            }
            let value = self.value(depth + 1)?;
            members.push(Argument { span: (self.place)(start, self.at), name, value });
            self.space();
            if self.takes("}") {
                return Ok(members);
            }
            if !self.takes(",") {
                return Err(self.wrong("`,` or `}` belongs here"));
            }
        }
    }

    fn items(&mut self, depth: usize) -> Result<Vec<Value>, Malformed> {
        let mut items = Vec::new();
        self.takes("[");
        self.space();
        if self.takes("]") {
            return Ok(items);
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.space();
            if self.takes("]") {
                return Ok(items);
            }
            if !self.takes(",") {
                return Err(self.wrong("`,` or `]` belongs here"));
            }
        }
    }

    fn digits(&mut self) -> usize {
        let digits = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        self.at += digits;
        digits
    }

    fn number(&mut self) -> Result<ValueKind, Malformed> {
        let start = self.at;
        self.takes("-");
        let zero = self.rest().starts_with('0');
        match self.digits() {
            0 => return Err(self.wrong("a digit belongs here")),
            1 => {}
            _ if zero => {
                return Err(Malformed {
                    bytes: (start, self.at),
                    message: "a number does not begin with 0".to_owned(),
                });
            }
            _ => {}
        }
        let mut whole = true;
        if self.takes(".") {
            whole = false;
            if self.digits() == 0 {
                return Err(self.wrong("a digit belongs here"));
            }
        }
        if self.takes("e") || self.takes("E") {
            whole = false;
            let _ = self.takes("+") || self.takes("-");
            if self.digits() == 0 {
                return Err(self.wrong("a digit belongs here"));
            }
        }
        let written = self.text[start..self.at].to_owned();
        Ok(if whole { ValueKind::Int(written) } else { ValueKind::Float(written) })
    }

    fn string(&mut self) -> Result<String, Malformed> {
        let start = self.at;
        self.takes("\"");
        let mut value = String::new();
        loop {
            match self.rest().chars().next() {
                None => {
                    return Err(Malformed {
                        bytes: (start, start + 1),
                        message: "this quote is never closed".to_owned(),
                    });
                }
                Some('"') => {
                    self.at += 1;
                    return Ok(value);
                }
                Some('\\') => value.push(self.escape()?),
                Some(c) if c < ' ' => return Err(self.wrong("a line break in a text is written `\\n`")),
                Some(c) => {
                    value.push(c);
                    self.at += c.len_utf8();
                }
            }
        }
    }

    fn escape(&mut self) -> Result<char, Malformed> {
        const ESCAPES: [(&str, char); 8] = [
            ("\\\"", '"'),
            ("\\\\", '\\'),
            ("\\/", '/'),
            ("\\b", '\u{8}'),
            ("\\f", '\u{c}'),
            ("\\n", '\n'),
            ("\\r", '\r'),
            ("\\t", '\t'),
        ];
        if let Some((_, c)) = ESCAPES.iter().find(|(written, _)| self.rest().starts_with(written)) {
            self.at += 2;
            return Ok(*c);
        }
        let start = self.at;
        let unknown = |at: usize| Malformed {
            bytes: (start, at.min(start + 2).max(start + 1)),
            message: "this stands for no character".to_owned(),
        };
        let high = self.unit().ok_or_else(|| unknown(self.text.len()))?;
        if let Some(c) = char::from_u32(high) {
            return Ok(c);
        }
        // Beyond the first plane a character is written as two.
        let low = self.unit().filter(|low| (0xdc00..0xe000).contains(low));
        let both =
            low.filter(|_| high < 0xdc00).map(|low| 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
        both.and_then(char::from_u32).ok_or_else(|| unknown(self.text.len()))
    }

    /// `\u0041`
    fn unit(&mut self) -> Option<u32> {
        let hex = self.rest().strip_prefix("\\u")?.get(..4)?;
        let unit =
            hex.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u32::from_str_radix(hex, 16).ok())??;
        self.at += 6;
        Some(unit)
    }
}

#[cfg(test)]
mod tests {
    use diagnostics::{FileId, Span};
    use syntax::ast::{Value, ValueKind};

    fn read(text: &str) -> Result<Value, (usize, usize)> {
        let place = |start: usize, end: usize| Span { file: FileId(0), start: start as u32, end: end as u32 };
        super::value(text, &place).map_err(|wrong| wrong.bytes)
    }

    #[test]
    fn values_are_graphqls_with_their_places() {
        let text = " [{ \"a\": \"x\\n\\u00e4\\ud83d\\ude00\", \"b\": [1, -2.5e3, true, null] }] ";
        let ValueKind::List(rows) = read(text).expect("JSON").kind else { panic!("a list") };
        let [Value { kind: ValueKind::Object(members), .. }] = rows.as_slice() else { panic!("one row") };
        let [a, b] = members.as_slice() else { panic!("two fields") };
        let ValueKind::String(x) = &a.value.kind else { panic!("a text") };
        assert_eq!((a.name.text.as_str(), x.value.as_str()), ("a", "x\nä😀"));
        let at = |span: Span| &text[span.start as usize..span.end as usize];
        assert_eq!(
            (at(a.name.span), at(b.name.span), at(b.value.span)),
            ("a", "b", "[1, -2.5e3, true, null]")
        );
        let ValueKind::List(items) = &b.value.kind else { panic!("a list") };
        assert!(matches!(
            items.iter().map(|item| &item.kind).collect::<Vec<_>>().as_slice(),
            [ValueKind::Int(one), ValueKind::Float(two), ValueKind::Boolean(true), ValueKind::Null]
                if one == "1" && two == "-2.5e3"
        ));
    }

    #[test]
    fn what_is_no_json_is_refused_where_it_is() {
        for (text, bytes) in [
            ("", (0, 0)),
            ("[1,]", (3, 4)),
            ("[1 2]", (3, 4)),
            ("{a: 1}", (1, 2)),
            ("{\"a\" 1}", (5, 6)),
            ("{\"a\": 1, \"a\": 2}", (9, 12)),
            ("\"a", (0, 1)),
            ("\"a\nb\"", (2, 3)),
            ("\"\\x\"", (1, 3)),
            ("\"\\ud800\"", (1, 3)),
            ("01", (0, 2)),
            ("1.", (2, 2)),
            ("yes", (0, 1)),
            ("[] []", (3, 4)),
        ] {
            assert_eq!(read(text).map(|_| ()), Err(bytes), "{text}");
        }
        assert!(read(&"[".repeat(100_000)).is_err());
    }
}
