//! The program as users install it, and how large it may be.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::domain::root;

/// It may have so many megabytes.
pub const MOST_MEGABYTES: f64 = 12.0;

/// Builds the release and says where it lies.
///
/// # Errors
/// When it does not build.
pub fn release() -> Result<PathBuf> {
    let root = root();
    let status = Command::new("cargo")
        .args(["build", "--release", "--package", "seoc"])
        .current_dir(&root)
        .status()?;
    if !status.success() {
        bail!("the release build fails");
    }
    let metadata = cargo_metadata::MetadataCommand::new().current_dir(&root).no_deps().exec()?;
    Ok(metadata.target_directory.join("release/seoc").into_std_path_buf())
}

/// How large a program is, and whether it may be.
///
/// # Errors
/// When there is none.
pub fn size(program: &Path) -> Result<(f64, bool)> {
    let bytes = std::fs::metadata(program).with_context(|| format!("{}", program.display()))?.len();
    let megabytes = bytes as f64 / 1e6;
    Ok((megabytes, megabytes <= MOST_MEGABYTES))
}
