//! Where text goes: results to stdout, findings and summaries to stderr.
//!
//! When findings are for programs, stdout is theirs alone, and what people read goes to stderr.

use std::io::{self, Write};
use std::sync::{Mutex, PoisonError};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use diagnostics::{Diagnostic, Sources, render};
use serde_json::Value;

use crate::cli::{Color, Global, MessageFormat};
use crate::paint::paint;

/// How the person or program at the other end wants to be spoken to.
#[derive(Debug)]
pub(crate) struct Terminal {
    message_format: MessageFormat,
    quiet: bool,
    verbose: bool,
    /// The findings so far, as JSON: a program wants one document, even when nothing was found. None
    /// as long as the command is not one that looks for any.
    collected: Mutex<Option<Vec<Value>>>,
}

const BOLD_RED: Style = AnsiColor::Red.on_default().bold();
const BOLD_YELLOW: Style = AnsiColor::Yellow.on_default().bold();
const DIM: Style = Style::new().dimmed();

impl Terminal {
    /// Takes the wishes from the command line; colour becomes a setting of the process.
    pub(crate) fn new(global: &Global) -> Self {
        match global.color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        }
        .write_global();
        Self {
            message_format: global.message_format,
            quiet: global.quiet,
            verbose: global.verbose,
            collected: Mutex::new(None),
        }
    }

    /// From here on there may be findings.
    pub(crate) fn expect_findings(&self) {
        self.collected.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_default();
    }

    /// Writes what was collected for programs. Nothing can be found after this.
    pub(crate) fn finish(self) -> io::Result<()> {
        match (self.message_format, &mut *self.collected.lock().unwrap_or_else(PoisonError::into_inner)) {
            (MessageFormat::Json, Some(findings)) => {
                let text = serde_json::to_string_pretty(findings)?;
                self.result(&format!("{text}\n"))
            }
            (MessageFormat::Json | MessageFormat::Human | MessageFormat::Github, _) => Ok(()),
        }
    }

    /// Writes a result to stdout. A reader that has seen enough (`| head`) is not an error.
    pub(crate) fn result(&self, text: &str) -> io::Result<()> {
        let mut out = anstream::stdout().lock();
        match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => other,
        }
    }

    /// Writes a unified diff where results for people go.
    pub(crate) fn diff(&self, diff: &str) -> io::Result<()> {
        let choice = match self.message_format {
            MessageFormat::Human => AutoStream::choice(&io::stdout()),
            MessageFormat::Json | MessageFormat::Github => AutoStream::choice(&io::stderr()),
        };
        if choice == ColorChoice::Never {
            return self.overview(diff);
        }
        self.overview(&paint(diff))
    }

    /// Shows findings in the format that was asked for.
    pub(crate) fn findings(&self, sources: &Sources, findings: &[Diagnostic]) -> io::Result<()> {
        if findings.is_empty() {
            return Ok(());
        }
        match self.message_format {
            MessageFormat::Human => {
                let color = AutoStream::choice(&io::stderr()) != ColorChoice::Never;
                say(&render::human(sources, findings, render::Style { color, ..render::Style::default() }));
                Ok(())
            }
            MessageFormat::Github => self.result(&render::github(sources, findings)),
            MessageFormat::Json => {
                let more: Vec<Value> = serde_json::from_str(&render::json(sources, findings))?;
                let mut collected = self.collected.lock().unwrap_or_else(PoisonError::into_inner);
                collected.get_or_insert_default().extend(more);
                Ok(())
            }
        }
    }

    /// The last line: what was done. Silent under `--quiet`.
    pub(crate) fn summary(&self, line: &str) {
        if !self.quiet {
            say(&format!("{line}\n"));
        }
    }

    /// A detail that only `--verbose` shows.
    pub(crate) fn detail(&self, line: &str) {
        if self.verbose {
            say(&format!("{DIM}{line}{DIM:#}\n"));
        }
    }

    /// A result for people that must not mix with findings for programs: to stdout, unless those go there.
    pub(crate) fn overview(&self, text: &str) -> io::Result<()> {
        match self.message_format {
            MessageFormat::Human => self.result(text),
            MessageFormat::Json | MessageFormat::Github => {
                say(text);
                Ok(())
            }
        }
    }

    /// What the user asked to be told, beside the results.
    pub(crate) fn note(&self, line: &str) {
        say(&format!("{line}\n"));
    }

    /// Does the user want every detail?
    pub(crate) fn is_verbose(&self) -> bool {
        self.verbose
    }

    /// Something the user should know that has no place in a source.
    pub(crate) fn warning(&self, line: &str) {
        say(&format!("{BOLD_YELLOW}warning{BOLD_YELLOW:#}: {line}\n"));
    }

    /// Why the command could not be carried out.
    pub(crate) fn error(&self, line: &str) {
        say(&format!("{BOLD_RED}error{BOLD_RED:#}: {line}\n"));
    }
}

/// Writes to stderr. If even that fails there is nobody left to tell.
fn say(text: &str) {
    let mut err = anstream::stderr().lock();
    let _nobody_left_to_tell = err.write_all(text.as_bytes());
}
