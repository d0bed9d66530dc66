//! What `seoc doctor` looks at: the server on this machine, the project, the editor's files, the API.

mod api;
mod editor;
mod project;
mod server;

pub(crate) use api::api;
pub(crate) use editor::editor;
pub(crate) use project::project;
pub(crate) use server::{Server, server};

/// How a thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// As it should be.
    Good,
    /// Something will not be done, or could be better; the rest works.
    Lacking,
    /// seoc cannot do its work like this.
    Broken,
}

/// A line of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sign {
    /// How it is.
    pub(crate) state: State,
    /// What was seen.
    pub(crate) text: String,
    /// What to do; a sign that is not good has one.
    pub(crate) advice: Option<String>,
}

impl Sign {
    pub(crate) fn good(text: impl Into<String>) -> Self {
        Self { state: State::Good, text: text.into(), advice: None }
    }

    pub(crate) fn lacking(text: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { state: State::Lacking, text: text.into(), advice: Some(advice.into()) }
    }

    pub(crate) fn broken(text: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { state: State::Broken, text: text.into(), advice: Some(advice.into()) }
    }
}
