//! The texts of all domains side by side, so that reports of several domains can be told together.

use diagnostics::{FileId, Sources, Span};
use live::Report;

/// The texts of all domains, and the user's tests.
#[derive(Debug, Default)]
pub(crate) struct Exhibit {
    /// All of them.
    pub(crate) sources: Sources,
}

impl Exhibit {
    /// Adds the texts of a domain; the answer tells where they begin.
    pub(crate) fn add(&mut self, sources: &Sources, tests: &[(String, String)]) -> u32 {
        let first = self.sources.iter().count() as u32;
        for (_, source) in sources.iter() {
            self.sources.add(source.name(), source.text());
        }
        for (name, text) in tests {
            self.sources.add(name.as_str(), text.as_str());
        }
        first
    }
}

/// Moves every place of a report to where its domain's texts begin.
pub(super) fn shift(report: &mut Report, first: u32) {
    for file in &mut report.files {
        let cases = file.cases.iter_mut().map(|case| &mut case.origin);
        for origin in cases.chain(file.error.iter_mut().map(|error| &mut error.origin)) {
            *origin = shifted(*origin, first);
        }
    }
}

/// A place in the texts of a domain that begin at `first`.
pub(crate) fn shifted(place: Option<Span>, first: u32) -> Option<Span> {
    place.map(|span| Span { file: FileId(span.file.0 + first), ..span })
}
