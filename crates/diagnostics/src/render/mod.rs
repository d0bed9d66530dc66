//! Diagnostics as text, one function for each reader: people, programs, GitHub.

mod github;
mod human;
mod json;

pub use github::github;
pub use human::{Style, human};
pub use json::json;

#[cfg(test)]
mod tests;
