//! The steps of a test file as they are written down.

use std::fmt::Display;

use diagnostics::Span;

use super::code::{Code, Piece, code, text};
use crate::{TestFile, TestStep};

/// A test file in the making. Every assertion knows the SDL it proves.
#[derive(Debug, Default)]
pub(crate) struct Script {
    steps: Vec<TestStep>,
}

impl Script {
    /// A statement that proves nothing by itself.
    pub(crate) fn setup(&mut self, origin: Option<Span>, statement: impl Piece) {
        self.push(0, origin, code!("{};", statement));
    }

    /// Functions of the session, from a template; an empty line stands between two. They end with the transaction.
    pub(crate) fn install(&mut self, template: &'static str) {
        for function in template.split("\n\n") {
            let function = function.trim();
            if !function.is_empty() {
                self.steps.push(TestStep { sql: function.to_owned(), assertions: 0, origin: None });
            }
        }
    }

    /// `is(have, want)`.
    pub(crate) fn is(
        &mut self,
        origin: Option<Span>,
        have: impl Piece,
        want: impl Piece,
        what: impl Display,
    ) {
        self.push(1, origin, code!("select is({}, {}, {});", have, want, text(what)));
    }

    /// `matches(have, regex)`: for outcomes of which several are right.
    pub(crate) fn matches(
        &mut self,
        origin: Option<Span>,
        have: impl Piece,
        regex: impl Display,
        what: impl Display,
    ) {
        self.push(1, origin, code!("select matches({}, {}, {});", have, text(regex), text(what)));
    }

    /// `doesnt_match(have, regex)`.
    pub(crate) fn doesnt_match(
        &mut self,
        origin: Option<Span>,
        have: impl Piece,
        regex: impl Display,
        what: impl Display,
    ) {
        self.push(1, origin, code!("select doesnt_match({}, {}, {});", have, text(regex), text(what)));
    }

    /// A whole assertion, for pgTAP's own functions: `has_table(…)`.
    pub(crate) fn assert(&mut self, origin: Option<Span>, assertion: impl Piece) {
        self.push(1, origin, code!("select {};", assertion));
    }

    /// The steps alone.
    pub(crate) fn steps(self) -> Vec<TestStep> {
        self.steps
    }

    /// Appends what another script holds.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.steps.append(&mut other.steps);
    }

    /// As a file of this name.
    pub(crate) fn file(self, name: &str) -> TestFile {
        TestFile { name: name.to_owned(), steps: self.steps }
    }

    /// Statements that are the same in several files.
    pub(crate) fn repeat(&mut self, steps: &[TestStep]) {
        self.steps.extend_from_slice(steps);
    }

    fn push(&mut self, assertions: u32, origin: Option<Span>, sql: Code) {
        self.steps.push(TestStep { sql: sql.into_string(), assertions, origin });
    }
}
