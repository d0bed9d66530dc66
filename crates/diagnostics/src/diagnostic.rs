//! What can be said to the user, as data.

use crate::{Code, Meant, Span};

/// How bad it is. Errors stop the output, warnings do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The schema cannot be compiled.
    Error,
    /// It can be compiled, and the user should know.
    Warning,
}

/// A place and what to say about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is there, in a few words; may be empty.
    pub text: String,
}

/// A replacement the user could make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patch {
    /// The bytes to replace; empty to insert.
    pub span: Span,
    /// The new text.
    pub replacement: String,
    /// May it be made without asking? A guess among several is only shown.
    pub certain: bool,
}

/// The text of a [`Patch`], and whether it is certain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacement {
    text: String,
    certain: bool,
}

impl From<&str> for Replacement {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), certain: true }
    }
}

impl From<String> for Replacement {
    fn from(text: String) -> Self {
        Self { text, certain: true }
    }
}

impl From<Meant<'_>> for Replacement {
    fn from(meant: Meant<'_>) -> Self {
        Self { text: meant.to_string(), certain: meant.is_alone() }
    }
}

impl Replacement {
    /// A text that a person should look at before it is put in.
    #[must_use]
    pub fn guess(text: impl Into<String>) -> Self {
        Self { text: text.into(), certain: false }
    }
}

/// One finding: a stable code, a headline, the places, and one way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable code.
    pub code: Code,
    /// Error or warning.
    pub severity: Severity,
    /// The headline in the user's words.
    pub message: String,
    /// The place the message is about, then further places.
    pub labels: Vec<Label>,
    /// Facts that help to understand.
    pub notes: Vec<String>,
    /// The way out.
    pub help: Option<String>,
    /// The way out as edits.
    pub patches: Vec<Patch>,
}

impl Diagnostic {
    /// A finding with the code's own severity, at a place.
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            message: message.into(),
            labels: vec![Label { span, text: String::new() }],
            notes: Vec::new(),
            help: None,
            patches: Vec::new(),
        }
    }

    /// Says something about the main place.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        if let Some(first) = self.labels.first_mut() {
            first.text = text.into();
        }
        self
    }

    /// Adds a further place.
    #[must_use]
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// Adds a fact.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Adds an edit: a text that is certainly right, or what was [meant](Meant) by a name.
    #[must_use]
    pub fn patch(mut self, span: Span, replacement: impl Into<Replacement>) -> Self {
        let Replacement { text: replacement, certain } = replacement.into();
        self.patches.push(Patch { span, replacement, certain });
        self
    }

    /// The place the finding is about.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        self.labels.first().map(|label| label.span)
    }
}

/// The findings of a compilation, collected by every pass.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds many.
    pub fn extend(&mut self, other: impl IntoIterator<Item = Diagnostic>) {
        self.0.extend(other);
    }

    /// Is any of them an error?
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|d| d.severity == Severity::Error)
    }

    /// Nothing found?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, by place, then code, without repetitions.
    #[must_use]
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.0.sort_by(|a, b| (a.span(), a.code, &a.message).cmp(&(b.span(), b.code, &b.message)));
        self.0.dedup();
        self.0
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
