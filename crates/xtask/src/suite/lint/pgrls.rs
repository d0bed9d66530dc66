//! `pgrls lint`: what a linter for row level security makes of the database.

use std::process::Stdio;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

use super::Finding;
use crate::suite::python::Environment;

#[derive(Deserialize)]
struct Report {
    violations: Vec<Violation>,
}

#[derive(Deserialize)]
struct Violation {
    rule_id: String,
    location: Option<String>,
    message: String,
}

/// Every rule at its default, whatever its severity.
pub(super) fn lint(environment: &Environment, url: &str, schemas: &str) -> Result<Vec<Finding>> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("findings.json");
    let mut command = environment.program("pgrls");
    // In an empty folder: a pgrls.toml of somebody's would change the rules.
    command.current_dir(folder.path()).args([
        "lint",
        "--format",
        "json",
        "--database-url",
        url,
        "--schemas",
        schemas,
    ]);
    let output = command.arg("--output").arg(&file).stdin(Stdio::null()).output().context("pgrls")?;
    // It ends with 1 when it finds something, which is what it is asked for.
    let Ok(text) = std::fs::read_to_string(&file) else {
        bail!("pgrls lint failed ({}): {}", output.status, String::from_utf8_lossy(&output.stderr));
    };
    let Report { violations } = serde_json::from_str(&text).context("the report of pgrls")?;
    Ok(violations
        .into_iter()
        .map(|Violation { rule_id, location, message }| Finding {
            rule: rule_id,
            object: location.unwrap_or_default(),
            message,
        })
        .collect())
}
