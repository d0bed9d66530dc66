//! For GitLab: a Code Quality report, which GitLab shows in the merge request.
//!
//! The format is described at <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>.

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::{Diagnostic, Severity, Sources};

/// One finding; `nth` tells apart findings that say the same about the same file.
pub(super) fn value(sources: &Sources, finding: &Diagnostic, nth: usize) -> Value {
    let Diagnostic { code, severity, message, labels: _, notes: _, help, patches: _ } = finding;
    // GitLab wants a place for everything.
    let (path, line) = match finding.span() {
        Some(span) => (sources.get(span.file).name(), sources.line(span.file, span.start)),
        None => ("seoc.toml", 1),
    };
    let description = match help {
        Some(help) => format!("{message}: {help}"),
        None => message.clone(),
    };
    json!({
        "description": description,
        "check_name": code.as_str(),
        "fingerprint": fingerprint(path, finding, nth),
        "severity": match severity {
            Severity::Error => "critical",
            Severity::Warning => "minor",
        },
        "location": { "path": path, "lines": { "begin": line } },
    })
}

/// The same for the same finding after lines above it were added: the line is not in it.
pub(super) fn fingerprint(path: &str, finding: &Diagnostic, nth: usize) -> String {
    let key = format!("{path}\0{}\0{}\0{nth}", finding.code, finding.message);
    Sha256::digest(key).iter().map(|byte| format!("{byte:02x}")).collect()
}
