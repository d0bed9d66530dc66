//! Formats that know one document for all findings of a run, from however many projects and domains.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{gitlab, json, sarif};
use crate::{Code, Diagnostic, Sources};

/// What the document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An array of findings, as [`json_schema`](super::json_schema) says.
    Json,
    /// GitLab's Code Quality report.
    Gitlab,
    /// SARIF 2.1.0.
    Sarif,
}

/// A document that grows.
#[derive(Debug, Clone)]
pub struct Document {
    kind: Kind,
    findings: Vec<Value>,
    /// How often the same was said about the same file.
    said: BTreeMap<(String, Code, String), usize>,
}

impl Document {
    /// An empty one.
    #[must_use]
    pub fn new(kind: Kind) -> Self {
        Self { kind, findings: Vec::new(), said: BTreeMap::new() }
    }

    /// Adds findings.
    pub fn add(&mut self, sources: &Sources, findings: &[Diagnostic]) {
        for finding in findings {
            let path = finding.span().map_or("", |span| sources.get(span.file).name());
            let said = self.said.entry((path.to_owned(), finding.code, finding.message.clone())).or_default();
            self.findings.push(match self.kind {
                Kind::Json => json::value(sources, finding),
                Kind::Gitlab => gitlab::value(sources, finding, *said),
                Kind::Sarif => sarif::result(sources, finding, *said),
            });
            *said += 1;
        }
    }

    /// The text of the whole; `version` is the program's.
    #[must_use]
    pub fn finish(self, version: &str) -> String {
        let Self { kind, findings, said: _ } = self;
        super::text(&match kind {
            Kind::Json | Kind::Gitlab => Value::Array(findings),
            Kind::Sarif => sarif::log(version, findings),
        })
    }
}
