//! `cargo xtask`: see [`xtask`].

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use live::Asked;
use xtask::suite::StageName;

/// Developing seoc
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Set up what is missing and run every test there is
    Test {
        /// Only these stages
        #[arg(long, value_name = "STAGE", value_enum)]
        only: Vec<StageName>,
    },
    /// Drop each generated policy, constraint, trigger and guard in turn; some test must notice
    Sabotage {
        /// A domain of seoc.toml, or the folder of an example for all of its domains
        #[arg(required_unless_present = "rows")]
        domain: Option<String>,
        /// Only mutants whose description contains this text
        #[arg(long, value_name = "TEXT")]
        only: Option<String>,
        /// Ask only the tests that speak of what is dropped; the others take longest
        #[arg(long)]
        near: bool,
        /// Instead take away what rows of docs/requirements.md ask for, of all rows when none is named; the tests that a row
        /// names must notice
        #[arg(long, value_name = "ROW", num_args = 0.., conflicts_with_all = ["domain", "only", "near"])]
        rows: Option<Vec<String>>,
    },
    /// Print the README's table of the domains: how much comes out of how little
    Figures,
    /// Print the rows of a domain's fixture as PostgREST would, read from a throw-away Postgres
    Rows {
        /// A domain of seoc.toml
        domain: String,
    },
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Test { only } => xtask::suite::run(&only),
        Command::Sabotage { rows: Some(rows), .. } => xtask::sabotage::rows::run(&rows),
        Command::Sabotage { domain, only, near, rows: None } => {
            let asked = if near { Asked::Near } else { Asked::All };
            xtask::sabotage::run(&domain.unwrap_or_default(), only.as_deref(), asked)
        }
        Command::Figures => xtask::figures::print(),
        Command::Rows { domain } => xtask::rows::print(&domain),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}
