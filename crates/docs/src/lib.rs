//! What people look at: diagrams of the relations, and pages about tables, functions, schedules and access.
//!
//! Everything here reads what others decided: the model says what was declared and why, the catalog what will exist, the
//! access matrix who may do what. Nothing is decided a second time, and nothing of it is ever applied to a database.

mod call;
pub mod diagram;
mod markdown;
mod pages;
mod words;

use ::access::Matrix;
use catalog::Catalog;
use model::{FunctionId, Model};

pub use pages::Page;

/// What the pages are made of.
#[derive(Debug, Clone, Copy)]
pub struct Domain<'d> {
    /// The name in `seoc.toml`.
    pub name: &'d str,
    /// What was declared.
    pub model: &'d Model,
    /// What will exist.
    pub catalog: &'d Catalog,
    /// Who may do what.
    pub matrix: &'d Matrix,
    /// The errors of each function that clients may call.
    pub errors: &'d [(FunctionId, Vec<CallError>)],
}

/// An error that a caller of a function may meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallError {
    /// The HTTP status.
    pub status: u16,
    /// The machine-readable code.
    pub code: String,
}

/// The pages in Markdown, sorted by path.
#[must_use]
pub fn markdown(domain: Domain<'_>) -> Vec<Page> {
    pages::markdown(domain)
}

/// The page about access alone, for the types that the matrix holds.
#[must_use]
pub fn access(name: &str, matrix: &Matrix) -> String {
    pages::access::page(name, matrix)
}
