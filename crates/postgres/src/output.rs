//! Text with a memory: every statement knows the SDL it comes from, so that an error of
//! Postgres or a failed test can be shown where the user can mend it.

use std::sync::Arc;

use diagnostics::Span;

/// One SQL statement, ready to run.
#[derive(Debug, Clone)]
pub struct Statement {
    /// The text, with its final semicolon and without a trailing newline.
    pub sql: Arc<str>,
    /// What it creates, for messages: `policy self on seo.employee`.
    pub object: String,
    /// The SDL it comes from; none for the compiler's own infrastructure.
    pub origin: Option<Span>,
}

/// A pgTAP file.
#[derive(Debug, Clone)]
pub struct TestFile {
    /// The file name under `tests/`, e.g. `20_policies.sql`.
    pub name: String,
    /// What runs between `begin` and `select plan(…)`, and between assertions: statements in order.
    pub steps: Vec<TestStep>,
}

/// A statement of a pgTAP file.
#[derive(Debug, Clone)]
pub struct TestStep {
    /// The text, with its final semicolon.
    pub sql: Arc<str>,
    /// The SDL it is about as a whole.
    pub origin: Option<Span>,
    /// The TAP lines it yields, each with the SDL that it proves; none for set-up.
    pub proves: Vec<Option<Span>>,
}

impl TestFile {
    /// How many TAP lines it yields.
    #[must_use]
    pub fn assertions(&self) -> usize {
        self.steps.iter().map(|step| step.proves.len()).sum()
    }
}

impl TestStep {
    /// Does it prove nothing by itself?
    #[must_use]
    pub fn is_setup(&self) -> bool {
        self.proves.is_empty()
    }
}
