//! JSON (RFC 8259) as constants of GraphQL, each with its place: GraphQL's constants are JSON's, with bare keys.

use diagnostics::Span;
use jsonc_parser::common::{Range, Ranged as _};
use jsonc_parser::{CollectOptions, ParseOptions, ast, parse_to_ast};
use syntax::ast::{Argument, Name, Text, Value, ValueKind};

/// JSON, and nothing that is only like it.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// What is wrong with a text, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Malformed {
    pub(super) bytes: (usize, usize),
    pub(super) message: String,
}

/// The value that a text is; `place` tells where some bytes of it stand.
pub(super) fn value(text: &str, place: &dyn Fn(usize, usize) -> Span) -> Result<Value, Malformed> {
    let json = text.trim_start_matches('\u{feff}');
    let reader = Reader { json, before: text.len() - json.len(), place };
    let parsed = parse_to_ast(json, &CollectOptions::default(), &STRICT)
        .map_err(|error| reader.wrong(error.range(), &error.kind().to_string()))?;
    match &parsed.value {
        Some(value) => reader.value(value),
        None => Err(reader.wrong(Range::new(json.len(), json.len()), "nothing stands there")),
    }
}

struct Reader<'t> {
    json: &'t str,
    /// How many bytes stand before it: an editor's mark.
    before: usize,
    place: &'t dyn Fn(usize, usize) -> Span,
}

impl Reader<'_> {
    fn bytes(&self, range: Range) -> (usize, usize) {
        (self.before + range.start, self.before + range.end)
    }

    fn span(&self, range: Range) -> Span {
        let (start, end) = self.bytes(range);
        (self.place)(start, end)
    }

    fn wrong(&self, range: Range, what: &str) -> Malformed {
        let mut letters = what.chars();
        let first = letters.next().map(|letter| letter.to_ascii_lowercase());
        let what: String = first.into_iter().chain(letters).collect();
        Malformed { bytes: self.bytes(range), message: format!("this is no JSON: {what}") }
    }

    fn value(&self, value: &ast::Value<'_>) -> Result<Value, Malformed> {
        let span = self.span(value.range());
        let kind = match value {
            ast::Value::StringLit(text) => {
                self.is_one_line(text)?;
                ValueKind::String(Text {
                    span,
                    value: text.value.to_string(),
                    map: vec![(0, span.start + 1)],
                })
            }
            ast::Value::NumberLit(number) => {
                let written = number.value.to_owned();
                if written.contains(['.', 'e', 'E']) {
                    ValueKind::Float(written)
                } else {
                    ValueKind::Int(written)
                }
            }
            ast::Value::BooleanLit(on) => ValueKind::Boolean(on.value),
            ast::Value::NullKeyword(_) => ValueKind::Null,
            ast::Value::Array(list) => {
                let items: Result<Vec<Value>, Malformed> =
                    list.elements.iter().map(|item| self.value(item)).collect();
                ValueKind::List(items?)
            }
            ast::Value::Object(object) => ValueKind::Object(self.members(object)?),
        };
        Ok(Value { span, kind })
    }

    fn members(&self, object: &ast::Object<'_>) -> Result<Vec<Argument>, Malformed> {
        let mut members: Vec<Argument> = Vec::with_capacity(object.properties.len());
        for property in &object.properties {
            let range = property.name.range();
            let name = property.name.as_str();
            if members.iter().any(|member| member.name.text == name) {
                let message = format!("`{name}` stands twice in one row");
                return Err(Malformed { bytes: self.bytes(range), message });
            }
            members.push(Argument {
                span: self.span(property.range),
                // Without its quotes, as a name stands in SDL.
                name: Name {
                    text: name.to_owned(),
                    span: self.span(Range::new(range.start + 1, range.end - 1)),
                },
                value: self.value(&property.value)?,
            });
        }
        Ok(members)
    }

    /// RFC 8259, section 7: what controls a terminal, a line break among it, is written as an escape. The parser lets it pass.
    fn is_one_line(&self, text: &ast::StringLit<'_>) -> Result<(), Malformed> {
        let written = &self.json[text.range.start..text.range.end];
        match written.char_indices().find(|(_, c)| *c < ' ') {
            None => Ok(()),
            Some((at, _)) => {
                let at = text.range.start + at;
                Err(self.wrong(Range::new(at, at + 1), "a line break in a text is written `\\n`"))
            }
        }
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
            ("[1,]", (2, 3)),
            ("[1 2]", (2, 2)),
            ("{a: 1}", (1, 2)),
            ("{\"a\" 1}", (5, 6)),
            ("{\"a\": 1, \"a\": 2}", (9, 12)),
            ("\"a", (0, 2)),
            ("\"a\nb\"", (2, 3)),
            ("\"\\x\"", (1, 3)),
            ("\"\\ud800\"", (1, 8)),
            ("01", (1, 2)),
            ("1.", (0, 2)),
            ("yes", (0, 3)),
            ("[] []", (3, 4)),
        ] {
            assert_eq!(read(text).map(|_| ()), Err(bytes), "{text}");
        }
        assert!(read(&"[".repeat(100_000)).is_err());
    }
}
