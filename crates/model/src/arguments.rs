//! Reading a directive's arguments so that none is overlooked.

use diagnostics::{Meant, Replacement, Span};
use syntax::ast::{Argument, Directive, Text, Value, ValueKind};

/// The arguments of one applied directive. Each is read once; what nobody asked for is reported
/// by [`Builder::read`](crate::build::Builder::read) as not supported.
pub(crate) struct Arguments<'a> {
    directive: &'a Directive,
    unread: Vec<&'a Argument>,
}

/// A name of the user's schema as an argument: an enum literal or a string.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word<'a> {
    pub(crate) text: &'a str,
    pub(crate) span: Span,
}

impl Word<'_> {
    /// What to write in its place, as it is written: with its quotes, if it has some.
    pub(crate) fn instead(self, meant: Meant<'_>) -> Replacement {
        let written = (self.span.end - self.span.start) as usize;
        match written.saturating_sub(self.text.len()) {
            0 => Replacement::from(meant),
            2 => meant.within(format!("\"{meant}\"")),
            // A block string, or one with escapes.
            _ => Replacement::guess(format!("\"{meant}\"")),
        }
    }
}

impl<'a> Arguments<'a> {
    pub(crate) fn new(directive: &'a Directive) -> Self {
        Self { directive, unread: directive.arguments.iter().collect() }
    }

    /// The whole directive.
    pub(crate) fn span(&self) -> Span {
        self.directive.span
    }

    /// The arguments that nobody asked for.
    pub(crate) fn unread(self) -> Vec<&'a Argument> {
        self.unread
    }

    /// An argument with its place; `null` is the same as nothing.
    pub(crate) fn argument(&mut self, name: &str) -> Option<&'a Argument> {
        let at = self.unread.iter().position(|argument| argument.name.text == name)?;
        let argument = self.unread.remove(at);
        (!matches!(argument.value.kind, ValueKind::Null)).then_some(argument)
    }

    /// A `null` where null itself is a value; the argument still has to be read.
    pub(crate) fn null(&self, name: &str) -> Option<&'a Value> {
        let argument = self.directive.arguments.iter().find(|argument| argument.name.text == name)?;
        matches!(argument.value.kind, ValueKind::Null).then_some(&argument.value)
    }

    pub(crate) fn value(&mut self, name: &str) -> Option<&'a Value> {
        self.argument(name).map(|argument| &argument.value)
    }

    /// A string with its map to the file.
    pub(crate) fn text(&mut self, name: &str) -> Option<&'a Text> {
        self.value(name).and_then(text)
    }

    pub(crate) fn word(&mut self, name: &str) -> Option<Word<'a>> {
        self.value(name).and_then(word)
    }

    /// A list of names; a single one stands for the list of it.
    pub(crate) fn words(&mut self, name: &str) -> Option<Vec<Word<'a>>> {
        self.value(name).map(|value| items(value).filter_map(word).collect())
    }

    pub(crate) fn boolean(&mut self, name: &str) -> Option<bool> {
        match self.value(name)?.kind {
            ValueKind::Boolean(value) => Some(value),
            _ => None,
        }
    }

    pub(crate) fn integer(&mut self, name: &str) -> Option<(i64, Span)> {
        let value = self.value(name)?;
        match &value.kind {
            ValueKind::Int(digits) => digits.parse().ok().map(|number| (number, value.span)),
            _ => None,
        }
    }

    /// A number as written.
    pub(crate) fn number(&mut self, name: &str) -> Option<(&'a str, Span)> {
        let value = self.value(name)?;
        match &value.kind {
            ValueKind::Int(digits) | ValueKind::Float(digits) => Some((digits, value.span)),
            _ => None,
        }
    }
}

/// The items of a list; anything else is the list of itself.
pub(crate) fn items(value: &Value) -> impl Iterator<Item = &Value> {
    match &value.kind {
        ValueKind::List(items) => items.iter(),
        _ => std::slice::from_ref(value).iter(),
    }
}

pub(crate) fn text(value: &Value) -> Option<&Text> {
    match &value.kind {
        ValueKind::String(text) => Some(text),
        _ => None,
    }
}

pub(crate) fn word(value: &Value) -> Option<Word<'_>> {
    match &value.kind {
        ValueKind::String(text) => Some(Word { text: &text.value, span: value.span }),
        ValueKind::Enum(name) => Some(Word { text: name, span: value.span }),
        _ => None,
    }
}

/// A field of an input object.
pub(crate) fn member<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    match &value.kind {
        ValueKind::Object(fields) => {
            fields.iter().find(|field| field.name.text == name).map(|field| &field.value)
        }
        _ => None,
    }
}
