//! For programs: one array of objects.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;
use serde_json::Value;

use crate::{Diagnostic, Label, Location, Patch, Severity, Sources, Span};

/// One finding.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Finding")]
struct Finding<'a> {
    /// The stable code, such as `E0203`; `seoc explain E0203` prints its page.
    #[schemars(regex(pattern = "^[EW][0-9]{4}$"))]
    code: &'static str,
    /// Errors stop the output, warnings do not.
    #[schemars(with = "Word")]
    severity: &'static str,
    /// The headline.
    message: &'a str,
    /// The place the finding is about, then further places. Empty for what has no place.
    labels: Vec<Place<'a>>,
    /// Facts that help to understand.
    notes: &'a [String],
    /// The way out.
    help: Option<&'a str>,
    /// The way out as edits. They belong together.
    patches: Vec<Edit<'a>>,
}

/// `error` or `warning`.
#[derive(JsonSchema)]
#[schemars(rename = "Severity", rename_all = "lowercase")]
#[allow(dead_code, reason = "it describes the words, which come from elsewhere")]
enum Word {
    Error,
    Warning,
}

/// A range of a file. Lines and columns count from 1, columns in Unicode scalar values; the end is the place right behind
/// the last character.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "Extent")]
struct Extent<'a> {
    /// The file, relative to the project, with `/`.
    path: &'a str,
    #[schemars(range(min = 1))]
    line: u32,
    #[schemars(range(min = 1))]
    column: u32,
    #[schemars(range(min = 1))]
    end_line: u32,
    #[schemars(range(min = 1))]
    end_column: u32,
}

/// A place and what is there.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Label")]
struct Place<'a> {
    #[serde(flatten)]
    extent: Extent<'a>,
    /// What is there, in a few words; may be empty.
    text: &'a str,
}

/// A replacement.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Patch")]
struct Edit<'a> {
    #[serde(flatten)]
    extent: Extent<'a>,
    /// The new text.
    replacement: &'a str,
    /// Would `seoc check --fix` make it? A guess among several is only shown.
    certain: bool,
}

/// One JSON array, ended by a line break; [`json_schema`] says what is in it.
#[must_use]
pub fn json(sources: &Sources, diagnostics: &[Diagnostic]) -> String {
    super::text(&Value::Array(diagnostics.iter().map(|finding| value(sources, finding)).collect()))
}

/// The JSON schema of what [`json`] writes.
#[must_use]
pub fn json_schema() -> Value {
    let mut schema = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator()
        .into_root_schema_for::<Vec<Finding<'static>>>();
    schema.insert("title".to_owned(), "What `seoc --message-format json` writes".into());
    schema.to_value()
}

pub(super) fn value(sources: &Sources, finding: &Diagnostic) -> Value {
    // Only strings, numbers and booleans are in it, so this cannot fail.
    serde_json::to_value(describe(sources, finding)).unwrap_or_default()
}

pub(super) fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn describe<'a>(sources: &'a Sources, finding: &'a Diagnostic) -> Finding<'a> {
    let Diagnostic { code, severity, message, labels, notes, help, patches } = finding;
    Finding {
        code: code.as_str(),
        severity: word(*severity),
        message,
        labels: labels
            .iter()
            .map(|Label { span, text }| Place { extent: extent(sources, *span), text })
            .collect(),
        notes,
        help: help.as_deref(),
        patches: patches
            .iter()
            .map(|Patch { span, replacement, certain }| Edit {
                extent: extent(sources, *span),
                replacement,
                certain: *certain,
            })
            .collect(),
    }
}

fn extent(sources: &Sources, span: Span) -> Extent<'_> {
    let Location { line, column } = sources.location(span.file, span.start);
    let end = sources.location(span.file, span.end);
    Extent { path: sources.get(span.file).name(), line, column, end_line: end.line, end_column: end.column }
}
