//! The parser of record, `async-graphql-parser`: nothing is valid SDL that it refuses.
//!
//! The lexer decides what a token is, the parser of record what may follow what. So it is shown
//! the [`Shape`] of a definition: every name as `x`, every string as `""`, every number as `1`,
//! without blanks and comments. That keeps it from what it does not read right (`nullable` as an
//! enum value, `[ Int ]` with blanks, numbers beyond 64 bits), and most parts of a schema have the
//! shape of a part it has read before: it reads each shape once, since it takes microseconds for
//! every token.

use std::sync::{LazyLock, PoisonError, RwLock};

use async_graphql_parser::parse_schema;
use indexmap::IndexSet;

/// A part of a definition that is right or wrong by itself, wherever it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    /// An applied directive.
    Directive,
    /// An argument of an applied directive.
    Argument,
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
            Self::Argument => "x:x",
            Self::Field | Self::InputField => "x:x",
            Self::EnumValue => "x",
        }
    }
}

/// Shapes of definitions, and of parts of them.
#[derive(Debug, Default)]
struct Shapes {
    definitions: IndexSet<String>,
    directives: IndexSet<String>,
    arguments: IndexSet<String>,
    fields: IndexSet<String>,
    input_fields: IndexSet<String>,
    enum_values: IndexSet<String>,
}

impl Shapes {
    fn of(&self, part: Part) -> &IndexSet<String> {
        match part {
            Part::Directive => &self.directives,
            Part::Argument => &self.arguments,
            Part::Field => &self.fields,
            Part::InputField => &self.input_fields,
            Part::EnumValue => &self.enum_values,
        }
    }

    fn add(&mut self, part: Part, shape: String) {
        let shapes = match part {
            Part::Directive => &mut self.directives,
            Part::Argument => &mut self.arguments,
            Part::Field => &mut self.fields,
            Part::InputField => &mut self.input_fields,
            Part::EnumValue => &mut self.enum_values,
        };
        shapes.insert(shape);
    }
}

/// What the parser of record took. What it refused is not among them, so it does not matter which file is read first.
#[derive(Debug, Default)]
pub(crate) struct Accepted(RwLock<Shapes>);

impl Accepted {
    /// All that was taken since the program began: what is right once is right in every schema, and after every edit.
    pub(crate) fn ever() -> &'static Self {
        static EVER: LazyLock<Accepted> = LazyLock::new(Accepted::default);
        &EVER
    }

    fn has_part(&self, part: Part, shape: &str) -> bool {
        self.0.read().unwrap_or_else(PoisonError::into_inner).of(part).contains(shape)
    }

    fn has_definition(&self, shape: &str) -> bool {
        self.0.read().unwrap_or_else(PoisonError::into_inner).definitions.contains(shape)
    }

    fn add(&self, definition: &str, parts: Vec<(Part, String)>) {
        let mut shapes = self.0.write().unwrap_or_else(PoisonError::into_inner);
        shapes.definitions.insert(definition.to_owned());
        for (part, shape) in parts {
            shapes.add(part, shape);
        }
    }
}

/// The shapes that were shown in one file.
#[derive(Debug)]
pub(crate) struct Shown<'r> {
    shapes: Shapes,
    /// What need not be shown; none when nothing need.
    accepted: Option<&'r Accepted>,
}

impl<'r> Shown<'r> {
    /// Of a file, with what was taken in others.
    pub(crate) fn beside(accepted: &'r Accepted) -> Self {
        Self { shapes: Shapes::default(), accepted: Some(accepted) }
    }

    /// Of a file that is known to be right.
    pub(crate) fn trusting() -> Self {
        Self { shapes: Shapes::default(), accepted: None }
    }
}

/// What the parser of record is shown of one definition.
#[derive(Debug)]
pub(crate) struct Shape<'a, 'r> {
    text: String,
    /// The parts of it that are shown.
    parts: Vec<(Part, String)>,
    shown: &'a mut Shown<'r>,
}

impl<'a, 'r> Shape<'a, 'r> {
    pub(crate) fn new(shown: &'a mut Shown<'r>) -> Self {
        Self { text: String::new(), parts: Vec::new(), shown }
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
        let Some(accepted) = self.shown.accepted else { return };
        let shape = self.text.get(start..).unwrap_or_default();
        if self.shown.shapes.of(part).contains(shape) || accepted.has_part(part, shape) {
            self.text.truncate(start);
        } else {
            self.shown.shapes.add(part, shape.to_owned());
            self.parts.push((part, shape.to_owned()));
        }
    }

    /// Why the parser of record refuses the definition, if it does.
    pub(crate) fn refused(self) -> Option<String> {
        let accepted = self.shown.accepted?;
        if self.shown.shapes.definitions.contains(&self.text) || accepted.has_definition(&self.text) {
            return None;
        }
        let message = parse_schema(&self.text).err().map(|error| error.to_string());
        if message.is_none() {
            accepted.add(&self.text, self.parts);
        }
        self.shown.shapes.definitions.insert(self.text);
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
        let accepted = Accepted::default();
        let mut shown = Shown::beside(&accepted);
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
        let accepted = Accepted::default();
        let mut shown = Shown::beside(&accepted);
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

    fn field(accepted: &Accepted, field: &str) -> (String, Option<String>) {
        let mut shown = Shown::beside(accepted);
        let mut shape = Shape::new(&mut shown);
        shape.sign("type x{y:y ");
        let start = shape.len();
        shape.sign(field);
        shape.end_part(Part::Field, start);
        shape.sign("}");
        (shape.text.clone(), shape.refused())
    }

    #[test]
    fn what_one_file_was_taken_for_is_not_shown_in_another() {
        let accepted = Accepted::default();
        assert_eq!(field(&accepted, "x:[x]"), ("type x{y:y x:[x]}".to_owned(), None));
        assert_eq!(field(&accepted, "x:[x]"), ("type x{y:y }".to_owned(), None));
    }

    #[test]
    fn what_one_file_was_refused_for_is_refused_in_another() {
        let accepted = Accepted::default();
        for _ in 0..2 {
            let (text, refused) = field(&accepted, "x:");
            assert_eq!(text, "type x{y:y x:}");
            assert!(refused.is_some());
        }
    }
}
