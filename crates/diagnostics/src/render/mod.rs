//! Diagnostics as text, one function for each reader: people, programs, GitHub, GitLab, code scanning.

mod document;
mod github;
mod gitlab;
mod human;
mod json;
mod sarif;

pub use document::{Document, Kind};
pub use github::github;
pub use human::{Style, human};
pub use json::{json, json_schema};

/// JSON for people and programs, ended by a line break.
fn text(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}

#[cfg(test)]
mod tests;
