//! The steps of a test file as they are written down.

use std::fmt::Display;

use diagnostics::Span;

use super::code::{Code, Piece, piece, text};
use crate::{TestFile, TestStep};

/// A test file in the making. Every assertion knows the SDL it proves.
#[derive(Debug, Default)]
pub(crate) struct Script {
    steps: Vec<TestStep>,
}

impl Script {
    /// A statement that proves nothing by itself.
    pub(crate) fn setup(&mut self, origin: Option<Span>, statement: &Code) {
        self.push(0, origin, format!("{statement};"));
    }

    /// Functions of the session, from a template. They end with the transaction.
    pub(crate) fn install(&mut self, template: &'static str) {
        for function in template.split_inclusive("$;\n") {
            let function = function.trim();
            if !function.is_empty() {
                self.push(0, None, function.to_owned());
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
        self.compare("is", origin, &have, &want, &what);
    }

    /// `matches(have, regex)`: for outcomes of which several are right.
    pub(crate) fn matches(
        &mut self,
        origin: Option<Span>,
        have: impl Piece,
        regex: &str,
        what: impl Display,
    ) {
        self.compare("matches", origin, &have, &text(regex), &what);
    }

    /// `doesnt_match(have, regex)`.
    pub(crate) fn doesnt_match(
        &mut self,
        origin: Option<Span>,
        have: impl Piece,
        regex: &str,
        what: impl Display,
    ) {
        self.compare("doesnt_match", origin, &have, &text(regex), &what);
    }

    /// A whole assertion, for pgTAP's own functions: `has_table(…)`.
    pub(crate) fn assert(&mut self, origin: Option<Span>, assertion: impl Piece) {
        self.push(1, origin, format!("select {};", piece(&assertion)));
    }

    /// The steps alone.
    pub(crate) fn steps(self) -> Vec<TestStep> {
        self.steps
    }

    /// Appends what another script holds.
    pub(crate) fn append(&mut self, other: Self) {
        self.steps.extend(other.steps);
    }

    /// As a file of this name.
    pub(crate) fn file(self, name: &str) -> TestFile {
        TestFile { name: name.to_owned(), steps: self.steps }
    }

    /// Statements that are the same in several files.
    pub(crate) fn repeat(&mut self, steps: &[TestStep]) {
        self.steps.extend_from_slice(steps);
    }

    fn compare(
        &mut self,
        function: &'static str,
        origin: Option<Span>,
        have: &dyn Display,
        want: &dyn Display,
        what: &dyn Display,
    ) {
        self.push(1, origin, format!("select {function}({have}, {want}, {});", text(what)));
    }

    fn push(&mut self, assertions: u32, origin: Option<Span>, sql: String) {
        self.steps.push(TestStep { sql, assertions, origin });
    }
}
