//! Lines that say one thing each, such as the properties of a type: one piece for a template, however many there are. A
//! thousand tables have a hundred thousand of them, and each would be a loop of the template with values of its own.

use std::fmt::Write as _;

use crate::text::{Piece, TsDoc, TsKey, TsText};

/// Lines in the making.
#[derive(Debug)]
pub(crate) struct Lines {
    text: String,
    /// Where every line begins.
    indent: usize,
    /// How every line ends.
    end: char,
}

impl Lines {
    /// No line yet.
    pub(crate) fn new(indent: usize, end: char) -> Self {
        Self { text: String::new(), indent, end }
    }

    /// `key: value`, or `key?: value`, below its description.
    pub(crate) fn property(&mut self, doc: Option<&TsDoc>, key: &TsKey, optional: bool, value: &impl Piece) {
        self.doc(doc);
        self.begin();
        let mark = if optional { "?" } else { "" };
        // Writing to memory does not fail.
        let _ = write!(self.text, "{key}{mark}: {value}{}", self.end);
    }

    /// A value, below its description.
    pub(crate) fn value(&mut self, doc: Option<&TsDoc>, value: &impl Piece) {
        self.doc(doc);
        self.begin();
        let _ = write!(self.text, "{value}{}", self.end);
    }

    /// The lines as one piece; nothing when there are none.
    pub(crate) fn finish(self) -> Option<TsText> {
        (!self.text.is_empty()).then(|| TsText::assemble(self.text))
    }

    fn doc(&mut self, doc: Option<&TsDoc>) {
        if let Some(doc) = doc {
            self.next();
            let _ = write!(self.text, "{doc}");
        }
    }

    fn begin(&mut self) {
        self.next();
        self.text.extend(std::iter::repeat_n(' ', self.indent));
    }

    fn next(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }
}
