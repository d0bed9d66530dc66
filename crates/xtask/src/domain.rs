//! A domain of `seoc.toml`, read and compiled in this process, as the binary does it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use compiler::{Compilation, Options, Output};
use diagnostics::{Severity, Sources};
use serde::Deserialize;

#[derive(Deserialize)]
struct Configuration {
    domains: BTreeMap<String, Domain>,
}

#[derive(Deserialize)]
struct Domain {
    schema: String,
    /// The user's own pgTAP files; `tests/*.sql` beside the schema unless said.
    tests: Option<String>,
}

/// The repository's root.
///
/// # Panics
/// Never: this crate lies two folders below it.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new(".")).to_owned()
}

/// The names of all domains in `seoc.toml`.
///
/// # Errors
/// When it cannot be read.
pub fn names() -> Result<Vec<String>> {
    names_below(&root())
}

/// The same of a project in another folder.
///
/// # Errors
/// As [`names`].
pub fn names_below(root: &Path) -> Result<Vec<String>> {
    Ok(configuration(root)?.domains.into_keys().collect())
}

/// Its SDL files, sorted by path, and the SQL files they name.
///
/// # Errors
/// When there is no such domain, or a file cannot be read.
pub fn load(name: &str) -> Result<Sources> {
    load_pattern(&pattern(name)?)
}

/// The same for a glob relative to the root.
///
/// # Errors
/// When a file cannot be read, or the glob is none.
pub fn load_pattern(pattern: &str) -> Result<Sources> {
    load_below(&root(), pattern)
}

/// The same for a project in another folder, as its own commands see it.
///
/// # Errors
/// As [`load_pattern`].
pub fn load_below(root: &Path, pattern: &str) -> Result<Sources> {
    let files = matching(root, pattern)?;
    if files.is_empty() {
        bail!("`{pattern}` matches no file");
    }
    let mut sources = Sources::default();
    for name in files {
        let text = read(root, &name)?;
        sources.add(name, text);
    }
    for reference in compiler::Reading::new(&sources).references(&sources) {
        if sources.find(&reference.path).is_none() && root.join(&reference.path).is_file() {
            let text = read(root, &reference.path)?;
            sources.add(reference.path, text);
        }
    }
    Ok(sources)
}

/// Reads and compiles a domain that has no errors.
///
/// # Errors
/// When it does not compile; the message holds the findings.
pub fn compile(name: &str) -> Result<(Sources, Output)> {
    compile_below(&root(), name)
}

/// The same for a domain of a project in another folder.
///
/// # Errors
/// As [`compile`].
pub fn compile_below(root: &Path, name: &str) -> Result<(Sources, Output)> {
    compile_sources(name, load_below(root, &domain(root, name)?.schema)?)
}

/// Compiles sources that have no errors.
///
/// # Errors
/// As [`compile`].
pub fn compile_sources(name: &str, sources: Sources) -> Result<(Sources, Output)> {
    let Compilation { diagnostics, output } = compiler::compile(&sources, &Options::new(name));
    match output {
        Some(output) => Ok((sources, output)),
        None => {
            let errors: Vec<_> =
                diagnostics.into_iter().filter(|found| found.severity == Severity::Error).collect();
            let count = errors.len();
            let text = diagnostics::render::human(&sources, &errors, diagnostics::render::Style::default());
            bail!("{name} does not compile: {count} errors\n{text}")
        }
    }
}

/// The user's own pgTAP files, `tests/*.sql` beside the schema or where the domain says: name and text, sorted.
///
/// # Errors
/// When one cannot be read.
pub fn written_tests(name: &str) -> Result<Vec<(String, String)>> {
    written_below(&root(), name)
}

/// The same for a domain of a project in another folder.
///
/// # Errors
/// As [`written_tests`].
pub fn written_below(root: &Path, name: &str) -> Result<Vec<(String, String)>> {
    let Domain { schema, tests } = domain(root, name)?;
    let tests = tests.unwrap_or_else(|| format!("{}/tests/**/*.sql", fixed_folder(&schema)));
    matching(root, &tests)?.into_iter().map(|file| Ok((file.clone(), read(root, &file)?))).collect()
}

fn configuration(root: &Path) -> Result<Configuration> {
    let text = read(root, "seoc.toml")?;
    toml::from_str(&text).context("seoc.toml")
}

fn domain(root: &Path, name: &str) -> Result<Domain> {
    let Configuration { mut domains } = configuration(root)?;
    domains.remove(name).with_context(|| format!("seoc.toml names no domain `{name}`"))
}

/// The glob of a domain's SDL files.
pub(crate) fn pattern(name: &str) -> Result<String> {
    Ok(domain(&root(), name)?.schema)
}

/// The folders of a glob before its first wildcard.
fn fixed_folder(pattern: &str) -> String {
    let fixed = pattern.split('/').take_while(|part| !part.contains(['*', '?', '[', '{']));
    fixed.filter(|part| !part.ends_with(".graphql")).collect::<Vec<_>>().join("/")
}

/// The files that a glob matches, sorted.
fn matching(root: &Path, pattern: &str) -> Result<Vec<String>> {
    fast_glob::validate(pattern).with_context(|| format!("`{pattern}` is not a glob"))?;
    let folder = root.join(fixed_folder(pattern));
    let mut files = Vec::new();
    if folder.is_dir() {
        walk(root, &folder, &mut files)?;
    }
    files.retain(|file| fast_glob::glob_match(pattern, file));
    files.sort();
    Ok(files)
}

fn walk(root: &Path, folder: &Path, files: &mut Vec<String>) -> Result<()> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            walk(root, &path, files)?;
        } else if let Some(name) = path.strip_prefix(root).ok().and_then(Path::to_str) {
            files.push(name.replace('\\', "/"));
        }
    }
    Ok(())
}

fn read(root: &Path, name: &str) -> Result<String> {
    std::fs::read_to_string(root.join(name)).with_context(|| format!("cannot read {name}"))
}
