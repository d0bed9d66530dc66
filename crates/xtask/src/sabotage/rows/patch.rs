//! `tests/sabotage/<row>.patch` and `<row>-<what>.patch`, applied to a copy of a domain's schema.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use compiler::Output;
use tempfile::TempDir;

use crate::domain::{self, root};

fn folder() -> PathBuf {
    root().join("tests/sabotage")
}

/// Row to the names of its patches, sorted.
pub(super) fn names() -> Result<BTreeMap<String, BTreeSet<String>>> {
    let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for entry in std::fs::read_dir(folder()).context("tests/sabotage")? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "patch") {
            let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let row = name.split('-').next().unwrap_or_default().to_owned();
            names.entry(row).or_default().insert(name);
        }
    }
    Ok(names)
}

/// A domain's schema in a folder that goes with this.
pub(super) struct Scratch {
    folder: TempDir,
    domain: String,
}

impl Scratch {
    /// Where `schemas/` lies.
    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Its output.
    pub(super) fn compiled(&self) -> Result<Output> {
        let sources = domain::load_below(self.path(), &domain::pattern(&self.domain)?)?;
        Ok(domain::compile_sources(&self.domain, sources)?.1)
    }
}

/// A copy of a domain's whole schema.
pub(super) fn whole(domain: &str) -> Result<Scratch> {
    let scratch = Scratch { folder: tempfile::tempdir()?, domain: domain.to_owned() };
    let schema = Path::new("schemas").join(domain);
    copy(&root().join(&schema), &scratch.path().join(&schema))?;
    Ok(scratch)
}

/// A copy to which a patch was applied; the inner error says why it does not apply.
pub(super) fn applied(name: &str, domain: &str) -> Result<Result<Scratch, String>> {
    let scratch = whole(domain)?;
    let patch = folder().join(format!("{name}.patch"));
    let applied = Command::new("git")
        .current_dir(scratch.path())
        // Inside of another repository git would pass over every file that is not its own, and say nothing.
        .env("GIT_CEILING_DIRECTORIES", scratch.path().parent().unwrap_or(scratch.path()))
        // One line around a change is enough to find its place: neighbours may change without a patch having to.
        .args(["apply", "--whitespace=nowarn", "-C1"])
        .arg(&patch)
        .output()
        .context("git")?;
    if applied.status.success() {
        return Ok(Ok(scratch));
    }
    Ok(Err(String::from_utf8_lossy(&applied.stderr).trim().replace('\n', "; ")))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from).with_context(|| from.display().to_string())? {
        let path = entry?.path();
        let Some(name) = path.file_name() else { bail!("{} has no name", path.display()) };
        if path.is_dir() {
            copy(&path, &to.join(name))?;
        } else {
            std::fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{applied, names};
    use crate::requirement::SYSTEMS;

    /// Whoever changes a schema hears at once which patch no longer fits.
    #[test]
    fn every_patch_applies() {
        let patches = names().unwrap();
        assert!(!patches.is_empty());
        for system in &SYSTEMS {
            for name in system.rows().filter_map(|row| patches.get(&row)).flatten() {
                if let Err(why) = applied(name, system.domain).unwrap() {
                    panic!("tests/sabotage/{name}.patch does not apply: {why}");
                }
            }
        }
    }
}
