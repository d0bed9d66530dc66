//! Loads and compiles the chosen domains, and shows what was found.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use compiler::{Counts, Options, Output, Ways};
use diagnostics::{Severity, Sources};

use crate::project::{self, Domain, Project};
use crate::terminal::Terminal;

/// A domain that compiled.
#[derive(Debug)]
pub(crate) struct Compiled<'a> {
    /// Its line in `seoc.toml`.
    pub(crate) domain: &'a Domain,
    /// The texts it was made of.
    pub(crate) sources: Sources,
    /// What came out.
    pub(crate) output: Output,
    /// How long reading and compiling took.
    pub(crate) elapsed: Duration,
}

/// Compiles the domains. None when any of them has an error: then nothing may be written, for no domain.
///
/// # Errors
/// When texts cannot be read.
pub(crate) fn compile<'a>(
    terminal: &Terminal,
    project: &Project,
    domains: Vec<&'a Domain>,
) -> Result<Option<Vec<Compiled<'a>>>> {
    let mut found = Found::default();
    let mut compiled = Vec::new();
    for domain in domains {
        let begin = Instant::now();
        let (sources, reading) = project::load(project, domain)?;
        let read = begin.elapsed();
        let to_root = format!("../../{}", project.to_root()?);
        let options = Options { ways: Ways { to_root, ..Ways::default() }, ..Options::new(&domain.name) };
        let compilation = compiler::compile_reading(&sources, reading, &options);
        let elapsed = begin.elapsed();
        let files = sources.iter().count();
        terminal.detail(&format!(
            "{}: {} read in {}, compiled in {}",
            domain.name,
            count(files, "file", "files"),
            time(read),
            time(elapsed.saturating_sub(read))
        ));
        found.files += files;
        for finding in &compilation.diagnostics {
            match finding.severity {
                Severity::Error => found.errors += 1,
                Severity::Warning => found.warnings += 1,
            }
        }
        terminal.findings(&sources, &compilation.diagnostics)?;
        match compilation.output {
            Some(output) => compiled.push(Compiled { domain, sources, output, elapsed }),
            None if found.errors > 0 => {}
            None => {
                bail!("the compiler gave nothing for `{}` and no reason; please report this", domain.name)
            }
        }
    }
    if let Some(line) = found.line() {
        terminal.summary(&line);
    }
    Ok((found.errors == 0).then_some(compiled))
}

#[derive(Default)]
struct Found {
    errors: usize,
    warnings: usize,
    files: usize,
}

impl Found {
    /// `2 errors, 1 warning in 14 files`; none when nothing was found.
    fn line(&self) -> Option<String> {
        let Self { errors, warnings, files } = *self;
        let parts: Vec<String> = [(errors, "error", "errors"), (warnings, "warning", "warnings")]
            .into_iter()
            .filter(|(n, ..)| *n > 0)
            .map(|(n, one, many)| count(n, one, many))
            .collect();
        (!parts.is_empty()).then(|| format!("{} in {}", parts.join(", "), count(files, "file", "files")))
    }
}

/// `34 tables, 90 policies, 12 functions, 800 assertions`.
pub(crate) fn counted(counts: Counts) -> String {
    let Counts { tables, policies, functions, assertions } = counts;
    [
        count(tables, "table", "tables"),
        count(policies, "policy", "policies"),
        count(functions, "function", "functions"),
        count(assertions, "assertion", "assertions"),
    ]
    .join(", ")
}

/// `1 file`, `2 files`.
pub(crate) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// `12 ms`, `3.4 s`.
pub(crate) fn time(duration: Duration) -> String {
    if duration < Duration::from_secs(1) {
        format!("{} ms", duration.as_millis())
    } else {
        format!("{:.1} s", duration.as_secs_f64())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_as_people_tell_them() {
        let counts = Counts { tables: 1, policies: 90, functions: 0, assertions: 800 };
        assert_eq!(counted(counts), "1 table, 90 policies, 0 functions, 800 assertions");
        assert_eq!(time(Duration::from_micros(12_700)), "12 ms");
        assert_eq!(time(Duration::from_millis(3_449)), "3.4 s");
        let found = Found { errors: 2, warnings: 1, files: 14 };
        assert_eq!(found.line().as_deref(), Some("2 errors, 1 warning in 14 files"));
        let found = Found { errors: 0, warnings: 0, files: 14 };
        assert_eq!(found.line(), None);
    }
}
