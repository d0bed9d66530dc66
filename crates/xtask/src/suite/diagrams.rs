//! Diagrams and pages as their readers see them: Mermaid and DBML with their own parsers.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context as _, Result, bail};

use super::npm::Scripts;
use super::programs::{projects, seoc};
use super::{Tally, cargo};

/// Draws every domain and every example, writes their pages, and lets the parsers read them.
pub(super) fn check() -> Result<Tally> {
    let scripts = Scripts::installed("tests/diagrams")?;
    let folder = cargo::target_folder()?.join("xtask/diagrams");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let mut tally = Tally::default();
    let mut files: Vec<PathBuf> = Vec::new();
    for project in projects()? {
        let pages = folder.join(project.file_name().unwrap_or_default());
        let docs = seoc(&["docs", "--out", &pages.to_string_lossy()])?.current_dir(&project).status()?;
        tally.passed += u64::from(docs.success());
        tally.failed += u64::from(!docs.success());
        for domain in sorted(&pages)? {
            let name = domain.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            for (format, ending) in [("json", "json"), ("mermaid", "mmd"), ("dbml", "dbml")] {
                let path = pages.join(format!("{name}.{ending}"));
                let file = std::fs::File::create(&path)?;
                // What programs read is complete, so the picture that is held against it must be, too.
                let mut command = seoc(&["graph", &name, "--tenants", "--format", format])?;
                if !command.current_dir(&project).stdout(file).stderr(Stdio::inherit()).status()?.success() {
                    bail!("seoc graph {name} --format {format} failed in {}", project.display());
                }
                files.extend((ending != "json").then_some(path));
            }
            files.extend(sorted(&domain.join("tables"))?);
        }
    }
    scripts.run(&mut tally, "check", &files.iter().collect::<Vec<_>>())?;
    Ok(tally)
}

/// What lies in a folder, by name.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    paths.sort();
    Ok(paths)
}
