//! For code scanning: SARIF 2.1.0.
//!
//! The standard is <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.

use serde_json::{Map, Value, json};

use super::gitlab::fingerprint;
use super::json::word;
use crate::{ALL_CODES, Code, Diagnostic, FileId, Label, Patch, Sources, Span};

/// The document around its results.
pub(super) fn log(version: &str, results: Vec<Value>) -> Value {
    let used = |code: &&Code| results.iter().any(|result| result["ruleId"] == code.as_str());
    let rules: Vec<Value> = ALL_CODES.iter().filter(used).copied().map(rule).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "seoc", "version": version, "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { "PROJECT": { "description": { "text": "The folder of seoc.toml." } } },
            "results": results,
        }],
    })
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.as_str(),
        "shortDescription": { "text": code.meaning() },
        "help": { "text": code.page(), "markdown": code.page() },
        "defaultConfiguration": { "level": word(code.severity()) },
    })
}

/// One finding; `nth` tells apart findings that say the same about the same file.
pub(super) fn result(sources: &Sources, finding: &Diagnostic, nth: usize) -> Value {
    let Diagnostic { code, severity, message, labels, notes, help, patches } = finding;
    let mut text = message.clone();
    for line in notes.iter().chain(help) {
        text.push('\n');
        text.push_str(line);
    }
    let path = finding.span().map_or("", |span| sources.get(span.file).name());
    let mut result = Map::new();
    result.insert("ruleId".to_owned(), code.as_str().into());
    result.insert("level".to_owned(), word(*severity).into());
    result.insert("message".to_owned(), json!({ "text": text }));
    let mut places = labels.iter().map(|label| location(sources, label));
    result.insert("locations".to_owned(), places.next().into_iter().collect());
    let mut related: Vec<Value> = places.collect();
    for (index, place) in related.iter_mut().enumerate() {
        place["id"] = (index + 1).into();
    }
    if !related.is_empty() {
        result.insert("relatedLocations".to_owned(), related.into());
    }
    if !patches.is_empty() {
        let help = help.as_deref().unwrap_or("write it so");
        let changes = changes(sources, patches);
        result.insert(
            "fixes".to_owned(),
            json!([{ "description": { "text": help }, "artifactChanges": changes }]),
        );
    }
    result.insert("partialFingerprints".to_owned(), json!({ "seoc/v1": fingerprint(path, finding, nth) }));
    result.into()
}

fn location(sources: &Sources, label: &Label) -> Value {
    let Label { span, text } = label;
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": artifact(sources, span.file),
            "region": region(sources, *span),
        },
    });
    if !text.is_empty() {
        location["message"] = json!({ "text": text });
    }
    location
}

fn changes(sources: &Sources, patches: &[Patch]) -> Vec<Value> {
    let mut files: Vec<FileId> = patches.iter().map(|patch| patch.span.file).collect();
    files.sort_unstable();
    files.dedup();
    files
        .into_iter()
        .map(|file| {
            let replacements: Vec<Value> = patches
                .iter()
                .filter(|patch| patch.span.file == file)
                .map(|Patch { span, replacement, certain: _ }| {
                    json!({
                        "deletedRegion": region(sources, *span),
                        "insertedContent": { "text": replacement },
                    })
                })
                .collect();
            json!({ "artifactLocation": artifact(sources, file), "replacements": replacements })
        })
        .collect()
}

fn artifact(sources: &Sources, file: FileId) -> Value {
    json!({ "uri": uri(sources.get(file).name()), "uriBaseId": "PROJECT" })
}

fn region(sources: &Sources, span: Span) -> Value {
    let (start, end) = (sources.location(span.file, span.start), sources.location(span.file, span.end));
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

/// A relative URI of a path: everything but the unreserved characters of RFC 3986 is escaped.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri
}
