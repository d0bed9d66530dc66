//! One file for each command, and the way from arguments to an exit code.

mod access;
mod check;
mod completions;
mod docs;
mod doctor;
mod explain;
mod generate;
mod graph;
mod init;
mod json_schema;
mod man;
mod mutate;
mod templates;
mod test;
mod watch;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser as _;

use crate::cli::{Cli, Command, Global};
use crate::project::{self, Misconfigured, Project};
use crate::proof::INTERRUPTED;
use crate::terminal::Terminal;

/// How a command ended that could be carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// All is well: exit code 0.
    Fine,
    /// Errors in the schema, stale output, failed tests: exit code 1.
    Findings,
    /// Ctrl-C: exit code 130.
    Interrupted,
}

/// Usage, configuration or environment: the command could not be carried out.
const CANNOT: u8 = 2;

/// Does what the command line says.
pub(crate) fn main() -> ExitCode {
    let Cli { global, command } = Cli::parse();
    let terminal = Terminal::new(&global);
    let outcome = match &command {
        Command::Init(arguments) => init::run(&terminal, &global, arguments),
        Command::Generate(arguments) => generate::run(&terminal, &global, arguments),
        Command::Check(arguments) => check::run(&terminal, &global, arguments),
        Command::Test(arguments) => test::run(&terminal, &global, arguments),
        Command::Access(arguments) => access::run(&terminal, &global, arguments),
        Command::Graph(arguments) => graph::run(&terminal, &global, arguments),
        Command::Docs(arguments) => docs::run(&terminal, &global, arguments),
        Command::Templates(what) => templates::run(&terminal, &global, what),
        Command::Explain(arguments) => explain::run(&terminal, arguments),
        Command::Doctor => doctor::run(&terminal, &global),
        Command::Completions { shell } => completions::run(&terminal, *shell),
        Command::Man { folder } => man::run(&terminal, folder),
        Command::JsonSchema { of } => json_schema::run(&terminal, *of),
    };
    let code = match outcome {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::FAILURE,
        Ok(Outcome::Interrupted) => ExitCode::from(INTERRUPTED),
        Err(error) => {
            tell(&terminal, &error);
            ExitCode::from(CANNOT)
        }
    };
    match terminal.finish() {
        Ok(()) => code,
        Err(_unwritable) => ExitCode::from(CANNOT),
    }
}

fn tell(terminal: &Terminal, error: &anyhow::Error) {
    let shown = match error.downcast_ref::<Misconfigured>() {
        Some(Misconfigured { sources, findings }) => terminal.findings(sources, findings),
        None => {
            terminal.error(&format!("{error:#}"));
            Ok(())
        }
    };
    if let Err(unwritable) = shown {
        terminal.error(&unwritable.to_string());
    }
}

/// The project that the global options mean.
fn project(terminal: &Terminal, global: &Global) -> Result<Project> {
    terminal.expect_findings();
    project::find(global.directory.as_deref(), global.config.as_deref())
}

/// Says that a name is not there, and which are.
fn unknown(what: &str, name: &str, known: &[String]) -> String {
    match diagnostics::suggest(name, known.iter().map(String::as_str)) {
        Some(near) => format!("there is no {what} `{name}`; did you mean `{near}`?"),
        None => format!("there is no {what} `{name}`; there are {}", known.join(", ")),
    }
}
