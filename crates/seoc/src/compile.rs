//! Loads and compiles the chosen domains, and shows what was found.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use compiler::{Compilation, Counts, Output, ParsedBefore};
use diagnostics::{Diagnostic, Severity, Sources};
use rayon::prelude::*;

use crate::project::{self, Domain, Misconfigured, Project, Silence};
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
    texts: Texts,
    /// What was found, with what `seoc.toml` silences.
    findings: Vec<Diagnostic>,
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
    compile_with(terminal, project, domains, None)
}

/// What was compiled before, and found.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    domains: BTreeMap<String, Remembered>,
    /// The SQL of each domain when it last was right.
    parsed: BTreeMap<String, ParsedBefore>,
}

#[derive(Debug)]
struct Remembered {
    texts: Texts,
    sources: Sources,
    findings: Vec<Diagnostic>,
}

impl Memory {
    /// These are written, and need not be compiled again until a text of theirs changes.
    pub(crate) fn keep<'a>(&mut self, written: impl IntoIterator<Item = Compiled<'a>>) {
        for Compiled { domain, sources, texts, findings, output, elapsed: _ } in written {
            self.parsed.insert(domain.name.clone(), output.parsed());
            self.domains.insert(domain.name.clone(), Remembered { texts, sources, findings });
        }
    }
}

/// Compiles the domains whose texts are not as they are remembered; what was found in the others is told again.
/// None when any of them has an error.
///
/// # Errors
/// When texts cannot be read.
pub(crate) fn compile_again<'a>(
    terminal: &Terminal,
    project: &Project,
    domains: Vec<&'a Domain>,
    memory: &mut Memory,
) -> Result<Option<Vec<Compiled<'a>>>> {
    compile_with(terminal, project, domains, Some(memory))
}

fn compile_with<'a>(
    terminal: &Terminal,
    project: &Project,
    domains: Vec<&'a Domain>,
    mut memory: Option<&mut Memory>,
) -> Result<Option<Vec<Compiled<'a>>>> {
    let mut tries: Vec<Result<Try<'a>>> = Vec::with_capacity(domains.len());
    for some in domains.chunks(AT_ONCE) {
        tries.par_extend(some.par_iter().map(|domain| try_one(project, domain, memory.as_deref())));
    }
    let mut found = Found::default();
    let mut compiled = Vec::new();
    let mut silence = Silence::new(project);
    for tried in tries {
        let Try { domain, sources, texts, compilation, read, elapsed } = tried?;
        let Some(Compilation { diagnostics: findings, output }) = compilation else {
            let Some(known) = memory.as_deref().and_then(|memory| memory.domains.get(&domain.name)) else {
                continue;
            };
            let mut findings = known.findings.clone();
            silence.over(domain, &mut findings);
            found.count(&findings);
            found.files += known.sources.iter().count();
            terminal.findings(&known.sources, &findings)?;
            continue;
        };
        let files = sources.iter().count();
        terminal.detail(&format!(
            "{}: {} read in {}, compiled in {}",
            domain.name,
            count(files, "file", "files"),
            time(read),
            time(elapsed.saturating_sub(read))
        ));
        found.files += files;
        let mut told = findings.clone();
        silence.over(domain, &mut told);
        found.count(&told);
        terminal.findings(&sources, &told)?;
        match output {
            Some(mut output) => {
                project.place(domain, &mut output.artefacts);
                compiled.push(Compiled { domain, sources, texts, findings, output, elapsed });
            }
            None if found.errors > 0 => {
                if let Some(memory) = memory.as_deref_mut() {
                    memory.domains.insert(domain.name.clone(), Remembered { texts, sources, findings });
                }
            }
            None => {
                bail!("the compiler gave nothing for `{}` and no reason; please report this", domain.name)
            }
        }
    }
    // A warning that is missing may not have been looked for.
    if found.errors == 0 {
        let Misconfigured { sources, findings } = silence.unused();
        found.count(&findings);
        terminal.findings(&sources, &findings)?;
    }
    if let Some(line) = found.line() {
        terminal.summary(&line);
    }
    Ok((found.errors == 0).then_some(compiled))
}

/// Leaves what was compiled to the end of the program, which is next: the system takes all memory back at once. Giving it back
/// piece by piece takes a thirtieth of the time of a compile.
pub(crate) fn leave(compiled: Vec<Compiled<'_>>) {
    std::mem::forget(compiled);
}

/// A thread that waits for a part of one domain begins with another one, on the same stack of two megabytes. A domain takes less
/// than 128 KiB of it (measured with `RUST_MIN_STACK`).
const AT_ONCE: usize = 8;

/// A domain that was read, and compiled unless it is as it is remembered.
struct Try<'a> {
    domain: &'a Domain,
    sources: Sources,
    texts: Texts,
    compilation: Option<Compilation>,
    /// How long reading took.
    read: Duration,
    /// How long reading and compiling took, beside the other domains.
    elapsed: Duration,
}

/// Domains know nothing of each other: all of them are compiled at once, and told of in their order.
fn try_one<'a>(project: &Project, domain: &'a Domain, memory: Option<&Memory>) -> Result<Try<'a>> {
    let begin = Instant::now();
    let (mut sources, reading) = project::load(project, domain, &project::Overlay::new())?;
    let read = begin.elapsed();
    let options = project.options(domain, &mut sources)?;
    let texts = if memory.is_some() { texts(project, domain, &sources)? } else { Texts::default() };
    let known = memory.and_then(|memory| memory.domains.get(&domain.name));
    let is_known = known.is_some_and(|known| known.texts == texts);
    let nothing = ParsedBefore::default();
    let before = memory.and_then(|memory| memory.parsed.get(&domain.name)).unwrap_or(&nothing);
    let compilation = (!is_known).then(|| compiler::compile_again(&sources, reading, &options, before));
    Ok(Try { domain, sources, texts, compilation, read, elapsed: begin.elapsed() })
}

/// What a domain is made of, by name: the texts of the schema, then the tests of the user. When all of it is as it was, so is
/// everything that comes out. Empty where nobody remembers it.
type Texts = Vec<(String, String)>;

fn texts(project: &Project, domain: &Domain, sources: &Sources) -> Result<Texts> {
    let mut texts: Texts =
        sources.iter().map(|(_, source)| (source.name().to_owned(), source.text().to_owned())).collect();
    texts.extend(project::written_tests(project, domain)?);
    Ok(texts)
}

#[derive(Default)]
struct Found {
    errors: usize,
    warnings: usize,
    files: usize,
}

impl Found {
    fn count(&mut self, findings: &[Diagnostic]) {
        for finding in findings {
            match finding.severity {
                Severity::Error => self.errors += 1,
                Severity::Warning => self.warnings += 1,
            }
        }
    }

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
