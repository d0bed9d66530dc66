//! Where text goes: results to stdout, findings and summaries to stderr.

use std::io::{self, Write};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use diagnostics::{Diagnostic, Sources};

use crate::cli::{Color, Global, MessageFormat};

/// How the person or program at the other end wants to be spoken to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Terminal {
    message_format: MessageFormat,
    quiet: bool,
    verbose: bool,
}

const BOLD_RED: Style = AnsiColor::Red.on_default().bold();
const BOLD_YELLOW: Style = AnsiColor::Yellow.on_default().bold();
const DIM: Style = Style::new().dimmed();
const BOLD: Style = Style::new().bold();
const RED: Style = AnsiColor::Red.on_default();
const GREEN: Style = AnsiColor::Green.on_default();
const CYAN: Style = AnsiColor::Cyan.on_default();

impl Terminal {
    /// Takes the wishes from the command line; colour becomes a setting of the process.
    pub(crate) fn new(global: &Global) -> Self {
        match global.color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        }
        .write_global();
        Self { message_format: global.message_format, quiet: global.quiet, verbose: global.verbose }
    }

    /// Writes a result to stdout. A reader that has seen enough (`| head`) is not an error.
    pub(crate) fn result(self, text: &str) -> io::Result<()> {
        let mut out = anstream::stdout().lock();
        match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => other,
        }
    }

    /// Writes a unified diff to stdout.
    pub(crate) fn diff(self, diff: &str) -> io::Result<()> {
        if AutoStream::choice(&io::stdout()) == ColorChoice::Never {
            return self.result(diff);
        }
        let mut painted = String::with_capacity(diff.len() + diff.len() / 4);
        for line in diff.split_inclusive('\n') {
            let style = match line.as_bytes() {
                [b'-', b'-', b'-', ..] | [b'+', b'+', b'+', ..] => BOLD,
                [b'@', ..] => CYAN,
                [b'-', ..] => RED,
                [b'+', ..] => GREEN,
                _ => Style::new(),
            };
            // The style ends before the line does, so that no pager paints on.
            let end = if line.ends_with('\n') { "\n" } else { "" };
            painted += &format!("{style}{}{style:#}{end}", line.strip_suffix('\n').unwrap_or(line));
        }
        self.result(&painted)
    }

    /// Shows findings in the format that was asked for.
    pub(crate) fn findings(self, sources: &Sources, findings: &[Diagnostic]) -> io::Result<()> {
        if findings.is_empty() {
            return Ok(());
        }
        match self.message_format {
            MessageFormat::Human => {
                say(&human(sources, findings));
                Ok(())
            }
            MessageFormat::Json => self.result(&human(sources, findings)),
            MessageFormat::Github => self.result(&human(sources, findings)),
        }
    }

    /// The last line: what was done. Silent under `--quiet`.
    pub(crate) fn summary(self, line: &str) {
        if !self.quiet {
            say(&format!("{line}\n"));
        }
    }

    /// A detail that only `--verbose` shows.
    pub(crate) fn detail(self, line: &str) {
        if self.verbose {
            say(&format!("{DIM}{line}{DIM:#}\n"));
        }
    }

    /// A result for people that must not mix with findings for programs: to stdout, unless those go there.
    pub(crate) fn overview(self, text: &str) -> io::Result<()> {
        match self.message_format {
            MessageFormat::Human => self.result(text),
            MessageFormat::Json | MessageFormat::Github => {
                say(text);
                Ok(())
            }
        }
    }

    /// What the user asked to be told, beside the results.
    pub(crate) fn note(self, line: &str) {
        say(&format!("{line}\n"));
    }

    /// Does the user want every detail?
    pub(crate) fn is_verbose(self) -> bool {
        self.verbose
    }

    /// Something the user should know that has no place in a source.
    pub(crate) fn warning(self, line: &str) {
        say(&format!("{BOLD_YELLOW}warning{BOLD_YELLOW:#}: {line}\n"));
    }

    /// Why the command could not be carried out.
    pub(crate) fn error(self, line: &str) {
        say(&format!("{BOLD_RED}error{BOLD_RED:#}: {line}\n"));
    }
}

/// Writes to stderr. If even that fails there is nobody left to tell.
fn say(text: &str) {
    let mut err = anstream::stderr().lock();
    let _nobody_left_to_tell = err.write_all(text.as_bytes());
}

fn human(sources: &Sources, findings: &[Diagnostic]) -> String {
    let _ = AutoStream::choice(&io::stderr());
    let mut text = String::new();
    for finding in findings {
        let place = finding.span().map(|span| sources.place(span)).unwrap_or_default();
        text += &format!("{place}: {}: {}\n", finding.code, finding.message);
        for label in &finding.labels {
            if !label.text.is_empty() {
                text += &format!("  {}\n", label.text);
            }
        }
        if let Some(help) = &finding.help {
            text += &format!("  help: {help}\n");
        }
    }
    text
}
