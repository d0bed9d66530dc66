//! Finding `seoc.toml`.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::{Project, config};

/// The name of the file that makes a folder a project.
pub(crate) const FILE: &str = "seoc.toml";

const EXAMPLE: &str = "\
`seoc init` makes one. A project has it at its root, and the least it needs is

    [domains.shop]
    schema = \"schemas/shop/**/*.graphql\"";

/// Finds and reads the project: the file that was named, or the first `seoc.toml` on the way from
/// the starting folder up to the root of the repository.
///
/// # Errors
/// When there is none, it cannot be read, or it is wrong (a [`super::Misconfigured`]).
pub(crate) fn find(directory: Option<&Path>, named: Option<&Path>) -> Result<Project> {
    let current = std::env::current_dir().context("cannot tell the current folder")?;
    let start = match directory {
        Some(directory) => {
            let start = current.join(directory);
            if !start.is_dir() {
                bail!("there is no folder `{}`", directory.display());
            }
            start
        }
        None => current,
    };
    let file = match named {
        Some(named) => start.join(named),
        None => walk_up(&start)?,
    };
    read(&file)
}

/// Reads the project of a `seoc.toml`.
///
/// # Errors
/// When it cannot be read or is wrong (a [`super::Misconfigured`]).
pub(crate) fn read(file: &Path) -> Result<Project> {
    let text = super::load::read_text(file, &file.display().to_string())?;
    let root = file.parent().map(Path::to_path_buf).unwrap_or_default();
    let name = file.file_name().map_or_else(|| FILE.into(), |name| name.to_string_lossy().into_owned());
    Ok(config::parse(root, &name, text)?)
}

fn walk_up(start: &Path) -> Result<PathBuf> {
    for folder in start.ancestors() {
        let file = folder.join(FILE);
        if file.is_file() {
            return Ok(file);
        }
        // `.git` is a file in a worktree or a submodule. What lies above a repository is not its business.
        if folder.join(".git").exists() {
            break;
        }
    }
    bail!("there is no {FILE} in {} or above it. {EXAMPLE}", start.display())
}
