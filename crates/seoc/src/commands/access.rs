//! `seoc access`: who may do what.

use anyhow::{Result, bail};
use compiler::Output;

use super::{Outcome, project, unknown};
use crate::cli::{Access, AccessFormat, Global};
use crate::compile::compile;
use crate::terminal::Terminal;

/// Runs it.
///
/// # Errors
/// When there is no project, no such domain, type or role, or a file cannot be read.
pub(super) fn run(terminal: &Terminal, global: &Global, arguments: &Access) -> Result<Outcome> {
    let Access { domain, type_name, role, explain: _, format } = arguments;
    let project = project(terminal, global)?;
    let domains = project.select(std::slice::from_ref(domain))?;
    let Some(compiled) = compile(terminal, &project, domains)? else { return Ok(Outcome::Findings) };
    for domain in &compiled {
        let text = match (type_name, role) {
            (Some(type_name), Some(role)) => explain(&domain.output, type_name, role)?,
            (type_name, _) => matrix(&domain.output, type_name.as_deref(), *format)?,
        };
        terminal.result(&text)?;
    }
    Ok(Outcome::Fine)
}

fn matrix(output: &Output, type_name: Option<&str>, format: AccessFormat) -> Result<String> {
    let mut matrix = output.access();
    if let Some(name) = type_name {
        known_type(output, name)?;
        matrix.types.retain(|entry| entry.name == name);
    }
    Ok(match format {
        AccessFormat::Text => matrix.text(),
        AccessFormat::Markdown => output.access_page(&matrix),
        AccessFormat::Json => format!("{}\n", serde_json::to_string_pretty(&matrix)?),
    })
}

fn explain(output: &Output, type_name: &str, role: &str) -> Result<String> {
    known_type(output, type_name)?;
    match output.explain_access(type_name, role) {
        Some(text) => Ok(text),
        None => bail!(unknown("role", role, &output.callers())),
    }
}

fn known_type(output: &Output, name: &str) -> Result<()> {
    let types = output.types();
    if types.iter().any(|known| known == name) { Ok(()) } else { bail!(unknown("type", name, &types)) }
}
