//! The steps of a test file as they are written down.

use std::fmt::Display;
use std::sync::Arc;

use diagnostics::Span;
use sql::kept;

use super::code::{Code, Piece, put, text};
use crate::{TestFile, TestStep};

/// What a function of the session is asked, one line for each thing: `array[['id', 'uuid'], …]`.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    array: Code,
    proves: Vec<Option<Span>>,
}

impl Lines {
    /// No line yet; what the call proves before it comes to them.
    pub(crate) fn after(proves: Vec<Option<Span>>) -> Self {
        Self { array: Code::new(), proves }
    }

    /// A line and what it proves.
    pub(crate) fn add(&mut self, proves: &[Option<Span>], cells: impl Piece) {
        self.proves.extend_from_slice(proves);
        if self.array.as_str().is_empty() {
            put!(self.array, "array[\n  [{}]", cells);
        } else {
            put!(self.array, ",\n  [{}]", cells);
        }
    }

    /// The lines as an array, and what is proven by them.
    pub(crate) fn finish(mut self) -> (Code, Vec<Option<Span>>) {
        if self.array.as_str().is_empty() {
            put!(self.array, "null");
        } else {
            put!(self.array, "\n]");
        }
        (self.array, self.proves)
    }
}

/// A test file in the making. Every assertion knows the SDL it proves.
#[derive(Debug, Default)]
pub(crate) struct Script {
    steps: Vec<TestStep>,
}

impl Script {
    /// A statement that proves nothing by itself.
    pub(crate) fn setup(&mut self, origin: Option<Span>, statement: impl Piece) {
        self.push(origin, Vec::new(), kept(|sql| put!(*sql, "{};", statement)));
    }

    /// Functions of the session, from a template; an empty line stands between two. They end with the transaction.
    pub(crate) fn install(&mut self, template: &'static str) {
        for function in template.split("\n\n") {
            let function = function.trim();
            if !function.is_empty() {
                self.steps.push(TestStep { sql: function.into(), origin: None, proves: Vec::new() });
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
        let sql = kept(|sql| put!(*sql, "select is({}, {}, {});", have, want, text(what)));
        self.push(origin, vec![origin], sql);
    }

    /// `matches(have, regex)`: for outcomes of which several are right.
    pub(crate) fn matches(
        &mut self,
        origin: Option<Span>,
        have: impl Piece,
        regex: impl Display,
        what: impl Display,
    ) {
        let sql = kept(|sql| put!(*sql, "select matches({}, {}, {});", have, text(regex), text(what)));
        self.push(origin, vec![origin], sql);
    }

    /// A whole assertion, for pgTAP's own functions: `has_table(…)`.
    pub(crate) fn assert(&mut self, origin: Option<Span>, assertion: impl Piece) {
        self.push(origin, vec![origin], kept(|sql| put!(*sql, "select {};", assertion)));
    }

    /// A call of a function of the session that proves several things, in the order of its TAP lines.
    pub(crate) fn prove(&mut self, origin: Option<Span>, proves: Vec<Option<Span>>, call: impl Piece) {
        if !proves.is_empty() {
            self.push(origin, proves, kept(|sql| put!(*sql, "select {};", call)));
        }
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
    pub(crate) fn file(mut self, name: &str) -> TestFile {
        self.steps.shrink_to_fit();
        TestFile { name: name.to_owned(), steps: self.steps }
    }

    /// Statements that are the same in several files.
    pub(crate) fn repeat(&mut self, steps: &[TestStep]) {
        self.steps.extend_from_slice(steps);
    }

    fn push(&mut self, origin: Option<Span>, mut proves: Vec<Option<Span>>, sql: Arc<str>) {
        proves.shrink_to_fit();
        self.steps.push(TestStep { sql, origin, proves });
    }
}
