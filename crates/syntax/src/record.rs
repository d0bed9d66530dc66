//! The parser of record, `async-graphql-parser`: nothing is valid SDL that it refuses.
//!
//! The lexer decides what a token is, the parser of record what may follow what. So it is shown
//! the [`Shape`] of a definition: every name as `x`, every string as `""`, every number as `1`,
//! without blanks and comments. That keeps it from what it does not read right (`nullable` as an
//! enum value, `[ Int ]` with blanks, numbers beyond 64 bits), and most parts of a schema have the
//! shape of a part it has read before: it reads each shape once, since it takes microseconds for
//! every token.

use async_graphql_parser::parse_schema;
use indexmap::IndexSet;

/// A part of a definition that is right or wrong by itself, wherever it stands.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Part {
    /// An applied directive.
    Directive,
    /// A field of a type or an interface.
    Field,
    /// A field of an input type.
    InputField,
    /// A value of an enum.
    EnumValue,
}

impl Part {
    /// The least shape it can have, shown when all its like are left out and one must stand there.
    pub(crate) fn least(self) -> &'static str {
        match self {
            Self::Directive => "@x",
            Self::Field | Self::InputField => "x:x",
            Self::EnumValue => "x",
        }
    }
}

/// The shapes that were shown in one file.
#[derive(Debug, Default)]
pub(crate) struct Shown {
    definitions: IndexSet<String>,
    directives: IndexSet<String>,
    fields: IndexSet<String>,
    input_fields: IndexSet<String>,
    enum_values: IndexSet<String>,
}

/// What the parser of record is shown of one definition.
#[derive(Debug)]
pub(crate) struct Shape<'a> {
    text: String,
    shown: &'a mut Shown,
}

impl<'a> Shape<'a> {
    pub(crate) fn new(shown: &'a mut Shown) -> Self {
        Self { text: String::new(), shown }
    }

    /// Adds a punctuator.
    pub(crate) fn sign(&mut self, sign: &str) {
        self.text.push_str(sign);
    }

    /// Adds a name, a string or a number.
    pub(crate) fn word(&mut self, word: &str) {
        if self.text.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '"') {
            self.text.push(' ');
        }
        self.text.push_str(word);
    }

    /// Where a part begins.
    pub(crate) fn len(&self) -> usize {
        self.text.len()
    }

    /// Leaves out the part that began at `start` if its like was shown before.
    ///
    /// A part counts as shown from here on. Should the definition around it turn out to be wrong,
    /// that is an error already, and nothing is compiled.
    pub(crate) fn end_part(&mut self, part: Part, start: usize) {
        let shape = self.text.get(start..).unwrap_or_default();
        let shown = match part {
            Part::Directive => &mut self.shown.directives,
            Part::Field => &mut self.shown.fields,
            Part::InputField => &mut self.shown.input_fields,
            Part::EnumValue => &mut self.shown.enum_values,
        };
        if shown.contains(shape) {
            self.text.truncate(start);
        } else {
            shown.insert(shape.to_owned());
        }
    }

    /// Why the parser of record refuses the definition, if it does.
    pub(crate) fn refused(self) -> Option<String> {
        if self.shown.definitions.contains(&self.text) {
            return None;
        }
        let message = parse_schema(&self.text).err().map(|error| error.to_string());
        self.shown.definitions.insert(self.text);
        // Pest's message is a picture of the place, then ` = expected …` in names of grammar rules.
        message.map(|message| {
            let last = message.lines().last().unwrap_or_default().trim();
            last.strip_prefix("= ").unwrap_or(last).replace('_', " ")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_refuses_is_refused() {
        let mut shown = Shown::default();
        for (text, refused) in [
            ("type x{x:x}", None),
            ("type x{x}", Some("expected arguments definition")),
            ("type x", None),
            ("extend type x", Some("expected implements interfaces, fields definition, or const directive")),
        ] {
            let mut shape = Shape::new(&mut shown);
            shape.sign(text);
            assert_eq!(shape.refused().as_deref(), refused, "{text}");
        }
    }

    #[test]
    fn a_part_is_shown_once() {
        let mut shown = Shown::default();
        for expected in ["type x{x:x", "type x{"] {
            let mut shape = Shape::new(&mut shown);
            shape.word("type");
            shape.word("x");
            shape.sign("{");
            let start = shape.len();
            shape.word("x");
            shape.sign(":");
            shape.word("x");
            shape.end_part(Part::Field, start);
            assert_eq!(shape.text, expected);
        }
    }
}
