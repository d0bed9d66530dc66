//! `seoc json-schema`: what editors and programs may rely on.

use anyhow::Result;
use diagnostics::render;

use super::Outcome;
use crate::cli::JsonSchemaOf;
use crate::project;
use crate::terminal::Terminal;

/// Runs it.
///
/// # Errors
/// When stdout cannot be written.
pub(super) fn run(terminal: &Terminal, of: JsonSchemaOf) -> Result<Outcome> {
    let schema = match of {
        JsonSchemaOf::Config => project::json_schema(),
        JsonSchemaOf::Messages => render::json_schema(),
    };
    terminal.result(&format!("{schema:#}\n"))?;
    Ok(Outcome::Fine)
}
