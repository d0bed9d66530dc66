//! `seoc graph`: a picture of tables and relations.

use anyhow::{Result, bail};
use compiler::{Unknown, View};

use super::{Outcome, project, unknown};
use crate::cli::{Global, Graph, GraphFormat};
use crate::compile::compile;
use crate::terminal::Terminal;

/// Runs it.
///
/// # Errors
/// When there is no project, no such domain, type or module, or a file cannot be read.
pub(super) fn run(terminal: &Terminal, global: &Global, arguments: &Graph) -> Result<Outcome> {
    let Graph { domain, format, around, distance, module, tenants } = arguments;
    let project = project(terminal, global)?;
    let domains = project.select(std::slice::from_ref(domain))?;
    let Some(compiled) = compile(terminal, &project, domains)? else { return Ok(Outcome::Findings) };
    // What programs read is complete.
    let complete = matches!(format, GraphFormat::Json | GraphFormat::Dbml);
    let view = View {
        around: around.clone(),
        distance: *distance,
        module: module.clone(),
        tenants: *tenants || complete,
    };
    for domain in &compiled {
        let diagram = match domain.output.diagram(&view) {
            Ok(diagram) => diagram,
            Err(Unknown::Type(name)) => bail!(unknown("type", &name, &domain.output.types())),
            Err(Unknown::Module(name)) => bail!(unknown("module", &name, &domain.output.modules())),
        };
        terminal.result(&match format {
            GraphFormat::Mermaid => diagram.mermaid(),
            GraphFormat::Dot => diagram.dot(),
            GraphFormat::Svg => diagram.svg(),
            GraphFormat::Dbml => diagram.dbml(),
            GraphFormat::Json => diagram.json(),
        })?;
    }
    Ok(Outcome::Fine)
}
