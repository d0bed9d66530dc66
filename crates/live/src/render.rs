//! Reports as text.

mod junit;
mod tap;
mod text;

use diagnostics::Span;

use crate::report::{Case, FileError};

pub use junit::render_junit;
pub use tap::render_tap;
pub use text::render_text;

/// Tells where a span is, `schemas/seo/plate.graphql:12:3`: what `Sources::place` answers.
pub type Places<'a> = dyn Fn(Span) -> String + 'a;

/// Where a case stands: its SDL or its line in a written file.
fn place_of_case(file: &str, case: &Case, places: &Places<'_>) -> Option<String> {
    place(file, case.origin, case.line, places)
}

fn place_of_error(file: &str, error: &FileError, places: &Places<'_>) -> Option<String> {
    place(file, error.origin, error.line, places)
}

fn place(file: &str, origin: Option<Span>, line: Option<u32>, places: &Places<'_>) -> Option<String> {
    origin.map(places).or_else(|| line.map(|line| format!("{file}:{line}")))
}
