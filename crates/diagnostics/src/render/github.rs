//! For GitHub Actions: workflow commands, which GitHub shows beside the changed lines.
//!
//! The commands are described at
//! <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.

use crate::{Diagnostic, Severity, Sources};

/// One command a line.
#[must_use]
pub fn github(sources: &Sources, diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(|finding| command(sources, finding) + "\n").collect()
}

fn command(sources: &Sources, finding: &Diagnostic) -> String {
    let Diagnostic { code, severity, message, labels: _, notes, help, patches: _ } = finding;
    let word = match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut place = String::new();
    if let Some(span) = finding.span() {
        let file = property(sources.get(span.file).name());
        let start = sources.location(span.file, span.start);
        let end = sources.location(span.file, span.end);
        place = format!("file={file},line={},endLine={},", start.line, end.line);
        // GitHub refuses columns for what spans several lines.
        if start.line == end.line {
            place = format!(
                "file={file},line={},col={},endLine={},endColumn={},",
                start.line, start.column, end.line, end.column
            );
        }
    }
    let mut text = message.clone();
    for line in notes.iter().chain(help) {
        text.push('\n');
        text.push_str(line);
    }
    format!("::{word} {place}title={code}::{}", data(&text))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
