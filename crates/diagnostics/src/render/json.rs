//! For programs: one array of objects.

use serde::Serialize;

use crate::{Diagnostic, Label, Location, Patch, Severity, Sources, Span};

#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    severity: &'static str,
    message: &'a str,
    labels: Vec<Place<'a>>,
    notes: &'a [String],
    help: Option<&'a str>,
    patches: Vec<Edit<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Extent<'a> {
    path: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Serialize)]
struct Place<'a> {
    #[serde(flatten)]
    extent: Extent<'a>,
    text: &'a str,
}

#[derive(Serialize)]
struct Edit<'a> {
    #[serde(flatten)]
    extent: Extent<'a>,
    replacement: &'a str,
}

/// One JSON array, ended by a line break. Lines and columns count from 1, columns in characters;
/// an end is the place right behind the last character.
#[must_use]
pub fn json(sources: &Sources, diagnostics: &[Diagnostic]) -> String {
    let findings: Vec<Finding<'_>> = diagnostics.iter().map(|finding| describe(sources, finding)).collect();
    // Only strings and numbers are in it, so writing it cannot fail.
    let mut text = serde_json::to_string_pretty(&findings).unwrap_or_else(|_| "[]".to_owned());
    text.push('\n');
    text
}

fn describe<'a>(sources: &'a Sources, finding: &'a Diagnostic) -> Finding<'a> {
    let Diagnostic { code, severity, message, labels, notes, help, patches } = finding;
    Finding {
        code: code.as_str(),
        severity: match severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        message,
        labels: labels
            .iter()
            .map(|Label { span, text }| Place { extent: extent(sources, *span), text })
            .collect(),
        notes,
        help: help.as_deref(),
        patches: patches
            .iter()
            .map(|Patch { span, replacement }| Edit { extent: extent(sources, *span), replacement })
            .collect(),
    }
}

fn extent(sources: &Sources, span: Span) -> Extent<'_> {
    let Location { line, column } = sources.location(span.file, span.start);
    let end = sources.location(span.file, span.end);
    Extent { path: sources.get(span.file).name(), line, column, end_line: end.line, end_column: end.column }
}
