//! `seoc explain CODE`: the page behind a code.

use anyhow::{Result, bail};
use diagnostics::{ALL_CODES, Code};

use super::Outcome;
use crate::terminal::Terminal;

/// Runs it.
///
/// # Errors
/// When there is no such code.
pub(super) fn run(terminal: &Terminal, code: &str) -> Result<Outcome> {
    let Some(code) = Code::find(code.trim()) else {
        match diagnostics::suggest(code, ALL_CODES.iter().map(|code| code.as_str())) {
            Some(near) => bail!("there is no code `{code}`; did you mean `{near}`?"),
            None => {
                bail!("there is no code `{code}`; codes look like `E0101`, and each message shows its own")
            }
        }
    };
    terminal.result(&format!("{}\n", code.page().trim_end()))?;
    Ok(Outcome::Fine)
}
