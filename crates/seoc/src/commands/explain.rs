//! `seoc explain CODE`: the page behind a code; `--all`: every code.

use anyhow::{Result, bail};
use diagnostics::{ALL_CODES, Code, Severity};
use serde::Serialize;

use super::Outcome;
use crate::cli::{Explain, ExplainFormat};
use crate::terminal::Terminal;

/// A code, for programs.
#[derive(Serialize)]
struct Explained {
    code: &'static str,
    severity: &'static str,
    title: &'static str,
    page: &'static str,
}

/// Runs it.
///
/// # Errors
/// When there is no such code.
pub(super) fn run(terminal: &Terminal, arguments: &Explain) -> Result<Outcome> {
    let Explain { code, all: _, format } = arguments;
    let text = match (code, format) {
        (Some(code), ExplainFormat::Text) => format!("{}\n", find(code)?.page().trim_end()),
        (Some(code), ExplainFormat::Json) => json(&explained(find(code)?))?,
        (None, ExplainFormat::Text) => {
            ALL_CODES.iter().map(|code| format!("{code}  {}\n", title(*code))).collect()
        }
        (None, ExplainFormat::Json) => json(&ALL_CODES.iter().copied().map(explained).collect::<Vec<_>>())?,
    };
    terminal.result(&text)?;
    Ok(Outcome::Fine)
}

fn find(code: &str) -> Result<Code> {
    let Some(code) = Code::find(code.trim()) else {
        match diagnostics::suggest(code, ALL_CODES.iter().map(|code| code.as_str())) {
            Some(near) => bail!("there is no code `{code}`; did you mean `{near}`?"),
            None => bail!(
                "there is no code `{code}`; codes look like `E0101`, and `seoc explain --all` lists them"
            ),
        }
    };
    Ok(code)
}

fn explained(code: Code) -> Explained {
    let severity = match code.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    Explained { code: code.as_str(), severity, title: title(code), page: code.page() }
}

/// The page's headline behind the code.
fn title(code: Code) -> &'static str {
    let headline = code.page().lines().next().unwrap_or_default();
    headline.split_once(": ").map_or(headline, |(_, title)| title)
}

fn json(value: &impl Serialize) -> Result<String> {
    Ok(format!("{}\n", serde_json::to_string_pretty(value)?))
}
