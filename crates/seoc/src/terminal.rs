//! Where text goes: results to stdout, findings and summaries to stderr.
//!
//! When findings are for programs, stdout is theirs alone, and what people read goes to stderr.

use std::io::{self, IsTerminal as _, Write};
use std::sync::{Mutex, MutexGuard, PoisonError};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use diagnostics::render::{self, Document, Kind};
use diagnostics::{Diagnostic, Sources};

use crate::cli::{Color, Global, MessageFormat};
use crate::paint::paint;

/// How the person or program at the other end wants to be spoken to.
#[derive(Debug)]
pub(crate) struct Terminal {
    message_format: MessageFormat,
    quiet: bool,
    verbose: bool,
    width: usize,
    /// The findings so far: a program wants one document, even when nothing was found. None as long as
    /// the command is not one that looks for any.
    document: Mutex<Option<Document>>,
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
            message_format: global.message_format.unwrap_or_else(usual_format),
            quiet: global.quiet,
            verbose: global.verbose,
            width: width(),
            document: Mutex::new(None),
        }
    }

    /// From here on there may be findings.
    pub(crate) fn expect_findings(&self) {
        if let Some(kind) = kind(self.message_format) {
            self.document().get_or_insert_with(|| Document::new(kind));
        }
    }

    fn document(&self) -> MutexGuard<'_, Option<Document>> {
        self.document.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes what was collected for programs. Nothing can be found after this.
    pub(crate) fn finish(self) -> io::Result<()> {
        let document = self.document().take();
        match document {
            Some(document) => self.result(&document.finish(env!("CARGO_PKG_VERSION"))),
            None => Ok(()),
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
            MessageFormat::Json | MessageFormat::Github | MessageFormat::Gitlab | MessageFormat::Sarif => {
                AutoStream::choice(&io::stderr())
            }
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
                say(&render::human(sources, findings, render::Style { color, width: self.width }));
                Ok(())
            }
            MessageFormat::Github => self.result(&render::github(sources, findings)),
            MessageFormat::Json | MessageFormat::Gitlab | MessageFormat::Sarif => {
                self.expect_findings();
                if let Some(document) = self.document().as_mut() {
                    document.add(sources, findings);
                }
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
            MessageFormat::Json | MessageFormat::Github | MessageFormat::Gitlab | MessageFormat::Sarif => {
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

    /// Are findings one document for programs?
    pub(crate) fn is_for_programs(&self) -> bool {
        kind(self.message_format).is_some()
    }

    /// Begins anew: on an empty page where a person looks, on a line of its own in a log.
    pub(crate) fn fresh_page(&self) {
        let is_person = io::stderr().is_terminal() && std::env::var_os("CI").is_none();
        say(if is_person { "\u{1b}[2J\u{1b}[3J\u{1b}[H" } else { "\n" });
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

/// What findings look like when nobody said: GitHub's runners set a variable, everybody else is a person.
fn usual_format() -> MessageFormat {
    match std::env::var_os("GITHUB_ACTIONS") {
        Some(value) if value == "true" => MessageFormat::Github,
        Some(_) | None => MessageFormat::Human,
    }
}

fn kind(format: MessageFormat) -> Option<Kind> {
    match format {
        MessageFormat::Human | MessageFormat::Github => None,
        MessageFormat::Json => Some(Kind::Json),
        MessageFormat::Gitlab => Some(Kind::Gitlab),
        MessageFormat::Sarif => Some(Kind::Sarif),
    }
}

/// Narrower than this no picture of a line can be understood.
const NARROWEST: usize = 40;

/// The columns that a person sees: `COLUMNS`, else the terminal's. A log has no edge.
fn width() -> usize {
    let told = std::env::var("COLUMNS").ok().and_then(|columns| columns.trim().parse().ok());
    let seen = || {
        let (terminal_size::Width(columns), _) = terminal_size::terminal_size_of(io::stderr())?;
        Some(usize::from(columns))
    };
    told.or_else(seen).map_or(render::Style::default().width, |columns: usize| columns.max(NARROWEST))
}
