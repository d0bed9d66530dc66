//! From patterns to texts.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::{Component, Path};

use anyhow::{Context as _, Result, anyhow, bail};
use compiler::Reading;
use diagnostics::{Diagnostic, Sources, codes};

use super::pattern::Pattern;
use super::{Domain, Misconfigured, Project};

/// Texts that stand in for those on disk, by path.
pub(crate) type Overlay = BTreeMap<String, String>;

const SDL: &str = ".graphql";

/// Reads a domain: its SDL files, sorted by path, then the SQL files these refer to; `over` has the last word.
///
/// A file that the SDL names and that does not exist is left out; the compiler says so at the
/// place that names it.
///
/// # Errors
/// When a glob matches nothing, or a file cannot be read or is not UTF-8.
pub(crate) fn load(project: &Project, domain: &Domain, over: &Overlay) -> Result<(Sources, Reading)> {
    let mut sources = Sources::default();
    for name in matching(project, &domain.schema, SDL)? {
        let text = match over.get(&name) {
            Some(text) => text.clone(),
            None => read_text(&project.root.join(&name), &name)?,
        };
        sources.add(name, text);
    }
    let reading = Reading::new(&sources);
    for reference in reading.references(&sources) {
        // The compiler refuses a path out of the project at its place; this makes sure that it is never opened.
        if sources.find(&reference.path).is_some() || leaves(&reference.path) {
            continue;
        }
        if let Some(text) = over.get(&reference.path) {
            sources.add(reference.path, text.clone());
            continue;
        }
        let path = project.root.join(&reference.path);
        match std::fs::read(&path) {
            Ok(bytes) => {
                let text = decode(bytes, &reference.path)?;
                sources.add(reference.path, text);
            }
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {}
            Err(error) => {
                let place = sources.place(reference.span);
                return Err(anyhow!(error).context(format!("{place}: cannot read `{}`", reference.path)));
            }
        }
    }
    Ok((sources, reading))
}

/// The SDL files of a domain that are there, sorted by path; none is no mistake.
///
/// # Errors
/// When a folder cannot be read.
pub(crate) fn schema_files(project: &Project, domain: &Domain) -> Result<BTreeSet<String>> {
    let mut all = BTreeSet::new();
    for pattern in &domain.schema {
        all.append(&mut pattern.files(&project.root, &project.out)?);
    }
    all.retain(|name| name.ends_with(SDL));
    Ok(all)
}

/// The user's own pgTAP files of a domain: name and text, sorted by path.
///
/// # Errors
/// As [`load`]; but the default place, `tests/*.sql` in the schema's folder, may be empty.
pub(crate) fn written_tests(project: &Project, domain: &Domain) -> Result<Vec<(String, String)>> {
    let names = match (&domain.tests, domain.schema.first()) {
        (Some(tests), _) => matching(project, tests, ".sql")?,
        (None, Some(schema)) => {
            let folder = if schema.folder.is_empty() { String::new() } else { format!("{}/", schema.folder) };
            let pattern = Pattern::new(&format!("{folder}tests/*.sql"), schema.span)
                .map_err(|why| anyhow!("cannot look for tests: {why}"))?;
            pattern.files(&project.root, &project.out)?
        }
        (None, None) => BTreeSet::new(),
    };
    names
        .into_iter()
        .map(|name| {
            let text = read_text(&project.root.join(&name), &name)?;
            Ok((name, text))
        })
        .collect()
}

/// All files of all patterns that end as they must, sorted by path, each once.
fn matching(project: &Project, patterns: &[Pattern], ending: &str) -> Result<BTreeSet<String>> {
    let mut all = BTreeSet::new();
    let mut findings = Vec::new();
    for pattern in patterns {
        let mut files = pattern.files(&project.root, &project.out)?;
        let seen = files.len();
        files.retain(|name| name.ends_with(ending));
        if files.is_empty() {
            findings.push(matches_nothing(project, pattern, seen, ending));
        }
        all.append(&mut files);
    }
    if findings.is_empty() {
        return Ok(all);
    }
    Err(Misconfigured { sources: project.sources.clone(), findings }.into())
}

fn matches_nothing(project: &Project, pattern: &Pattern, seen: usize, ending: &str) -> Diagnostic {
    let finding =
        Diagnostic::new(codes::CONFIGURATION, pattern.span, format!("`{}` matches no file", pattern.text))
            .label("nothing is found here");
    if seen > 0 {
        finding.help(format!("it matches other files; seoc reads those that end in `{ending}`"))
    } else if !project.root.join(&pattern.folder).is_dir() {
        finding.help(format!("there is no folder `{}` beside this file", pattern.folder))
    } else {
        finding.help("paths are relative to this file; `**` crosses folders, `*` does not")
    }
}

/// Does a path climb out of the folder it starts in?
fn leaves(path: &str) -> bool {
    let mut depth = 0_usize;
    for component in Path::new(path).components() {
        match component {
            Component::Prefix(_) | Component::RootDir => return true,
            Component::CurDir => {}
            Component::ParentDir => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return true,
            },
            Component::Normal(_) => depth += 1,
        }
    }
    false
}

/// Reads a text and names it in every error.
///
/// # Errors
/// When it cannot be read or is not UTF-8.
pub(super) fn read_text(path: &Path, name: &str) -> Result<String> {
    decode(std::fs::read(path).with_context(|| format!("cannot read {name}"))?, name)
}

fn decode(bytes: Vec<u8>, name: &str) -> Result<String> {
    // Places are counted in 32 bits.
    if u32::try_from(bytes.len()).is_err() {
        bail!("{name} is larger than 4 GiB");
    }
    String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to();
        anyhow!("{name} is not UTF-8: the byte at offset {offset} does not belong; save the file as UTF-8")
    })
}

#[cfg(test)]
mod tests {
    use super::leaves;

    #[test]
    fn a_path_may_turn_but_not_leave() {
        assert!(!leaves("schemas/seo/rpc/x.sql"));
        assert!(!leaves("schemas/seo/../shared/./x.sql"));
        assert!(leaves("schemas/../../x.sql"));
        assert!(leaves("/etc/passwd"));
    }
}
