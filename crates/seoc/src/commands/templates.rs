//! `seoc templates`: what output is written by.

use anyhow::{Result, bail};

use super::{Outcome, project, unknown};
use crate::cli::{Global, Templates};
use crate::output::unified;
use crate::project::own_templates;
use crate::terminal::Terminal;

/// Runs it.
///
/// # Errors
/// When there is no such template, or there is no project where it is asked for.
pub(super) fn run(terminal: &Terminal, global: &Global, what: &Templates) -> Result<Outcome> {
    let built_in = compiler::templates();
    match what {
        Templates::Show { name } => match built_in.get(name) {
            Some(text) => terminal.result(text)?,
            None => bail!(unknown("template", name, &built_in.into_keys().collect::<Vec<_>>())),
        },
        Templates::List => {
            let own = own_templates(&project(terminal, global)?)?;
            let lines = built_in.iter().map(|(name, text)| {
                let about = text.lines().nth(1).filter(|_| text.starts_with("{#")).unwrap_or_default();
                match own.iter().find(|template| template.name == *name) {
                    Some(template) => format!("{name:<32}written anew in {}\n", template.path),
                    None => format!("{}\n", format!("{name:<32}{about}").trim_end()),
                }
            });
            terminal.result(&lines.collect::<String>())?;
        }
        Templates::Diff => {
            let mut text = String::new();
            for template in own_templates(&project(terminal, global)?)? {
                let built_in = built_in.get(&template.name).copied();
                if built_in != Some(template.text.as_str()) {
                    unified(&mut text, &template.path, built_in, Some(&template.text));
                }
            }
            terminal.result(&text)?;
        }
    }
    Ok(Outcome::Fine)
}
