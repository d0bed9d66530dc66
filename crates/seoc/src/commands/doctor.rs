//! `seoc doctor`: what is there, what is missing, what to do.

use anyhow::Result;

use super::Outcome;
use crate::cli::Global;
use crate::doctor::{self, Server, Sign, State};
use crate::project::{self, Misconfigured};
use crate::terminal::Terminal;

/// Runs it.
///
/// # Errors
/// When stdout cannot be written.
pub(super) fn run(terminal: &Terminal, global: &Global) -> Result<Outcome> {
    let Server { signs: server, has_cron } = doctor::server();
    let mut parts = vec![("seoc", vec![Sign::good(format!("seoc {}", env!("CARGO_PKG_VERSION")))])];
    parts.push(("Postgres", server));
    match project::find(global.directory.as_deref(), global.config.as_deref()) {
        Ok(found) => {
            let (signs, grounds) = doctor::project(&found, has_cron);
            parts.push(("project", signs));
            parts.push(("editor", doctor::editor(&found)));
            parts.push(("API", doctor::api(&found, &grounds)));
        }
        Err(error) => {
            let text = match error.downcast_ref::<Misconfigured>() {
                Some(wrong) => wrong.to_string(),
                None => format!("{error:#}").lines().next().unwrap_or_default().to_owned(),
            };
            let advice = "`seoc init` makes a project; `seoc explain E0903` shows what seoc.toml may hold";
            parts.push(("project", vec![Sign::broken(text, advice)]));
        }
    }
    let mut text = String::new();
    for (part, signs) in parts.iter().filter(|(_, signs)| !signs.is_empty()) {
        text.push_str(&format!("{part}\n"));
        for Sign { state, text: seen, advice } in signs {
            let word = match state {
                State::Good => "ok",
                State::Lacking => "note",
                State::Broken => "FAIL",
            };
            text.push_str(&format!("  {word:<4}  {seen}\n"));
            if let Some(advice) = advice {
                text.push_str(&format!("        do: {advice}\n"));
            }
        }
    }
    terminal.result(&text)?;
    let all = || parts.iter().flat_map(|(_, signs)| signs);
    Ok(if all().any(|sign| sign.state == State::Broken) { Outcome::Findings } else { Outcome::Fine })
}
