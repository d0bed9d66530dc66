//! A mistake in `seoc.toml`, shown at its place like any other finding.

use diagnostics::{Diagnostic, Sources};

/// What is wrong with `seoc.toml`. It stops the program with exit code 2, because nothing can be
/// said about the schema before it is known where the schema is.
#[derive(Debug)]
pub(crate) struct Misconfigured {
    /// `seoc.toml` alone.
    pub(crate) sources: Sources,
    /// What is wrong with it.
    pub(crate) findings: Vec<Diagnostic>,
}

impl std::fmt::Display for Misconfigured {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for finding in &self.findings {
            match finding.span() {
                Some(span) => write!(f, "{}: {}", self.sources.place(span), finding.message)?,
                None => f.write_str(&finding.message)?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for Misconfigured {}
