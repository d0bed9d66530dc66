//! Sources, spans, stable codes and diagnostics as data, with one renderer per format.
//!
//! Nothing here prints or reads a file: a [`Diagnostic`] is a value, a renderer turns
//! a list of them into text, and the binary decides where that text goes.

mod code;
mod diagnostic;
pub mod render;
mod source;
mod suggest;

pub use code::{ALL_CODES, Code, codes};
pub use diagnostic::{Diagnostic, Diagnostics, Label, Patch, Replacement, Severity};
pub use source::{FileId, Location, Source, Sources, Span};
pub use suggest::{Meant, suggest};
