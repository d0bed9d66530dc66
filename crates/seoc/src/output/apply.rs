//! Carries out a plan.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use rayon::prelude::*;

use super::manifest::Manifest;
use super::plan::{Plan, Write};

impl Plan<'_> {
    /// Carries it out: stale files go, files are written under a temporary name and renamed, and the manifest
    /// comes last.
    ///
    /// # Errors
    /// When the file system refuses something. What was written until then is complete files, all of
    /// them seoc's own by the manifest, so that the next run can go on.
    pub(crate) fn apply(&self) -> Result<()> {
        let Self { folder, news: _, writes, unchanged: _, removals, kept: _, before, after } = self;
        if self.is_nothing() {
            return Ok(());
        }
        std::fs::create_dir_all(&folder.path).with_context(|| format!("cannot create {}", folder.shown))?;
        // A run that is cut off must not leave files that the next run takes for someone else's:
        // new files are announced before they are written.
        let mut announced = before.0.files.clone();
        for Write { artefact, new } in writes {
            if *new && let Some(hash) = after.0.files.get(&artefact.path) {
                announced.entry(artefact.path.clone()).or_insert_with(|| hash.clone());
            }
        }
        if let Some((parent, _)) = folder.manifest.rsplit_once('/') {
            std::fs::create_dir_all(folder.join(parent))
                .with_context(|| format!("cannot create {}", folder.show(parent)))?;
        }
        let mut manifest = before.1.clone();
        if announced != before.0.files {
            let announcement = Manifest::new(announced).text()?;
            self.write(&folder.manifest, [announcement.as_str()])?;
            manifest = Some(announcement);
        }
        for path in removals {
            std::fs::remove_file(folder.join(path))
                .with_context(|| format!("cannot remove {}", folder.show(path)))?;
            self.remove_emptied(path);
        }
        let mut made = BTreeSet::new();
        for Write { artefact, new: _ } in writes {
            let parent = artefact.path.rsplit_once('/').map_or("", |(parent, _)| parent);
            if !parent.is_empty() && made.insert(parent) {
                std::fs::create_dir_all(folder.join(parent))
                    .with_context(|| format!("cannot create {}", folder.show(parent)))?;
            }
        }
        // All that can be written is, so that what is there after a failure does not hang on which thread was first.
        let written: Vec<Result<()>> = writes
            .par_iter()
            .map(|Write { artefact, new: _ }| self.write(&artefact.path, artefact.contents.pieces()))
            .collect();
        written.into_iter().collect::<Result<()>>()?;
        if manifest.as_ref() != Some(&after.1) {
            self.write(&folder.manifest, [after.1.as_str()])?;
        }
        Ok(())
    }

    fn write<'t>(&self, path: &str, pieces: impl IntoIterator<Item = &'t str>) -> Result<()> {
        write_atomically(&self.folder.join(path), pieces)
            .with_context(|| format!("cannot write {}", self.folder.show(path)))
    }

    /// Removes the folders that held a removed file and hold nothing now.
    fn remove_emptied(&self, path: &str) {
        let mut rest = path;
        while let Some((parent, _)) = rest.rsplit_once('/') {
            // The file system knows best whether it is empty.
            if std::fs::remove_dir(self.folder.join(parent)).is_err() {
                return;
            }
            rest = parent;
        }
    }
}

/// Writes beside the target and renames: a reader sees the old file or the new one, never half of it.
///
/// # Errors
/// When the file system refuses something; the target is as it was then.
pub(crate) fn write_atomically<'t>(
    target: &Path,
    pieces: impl IntoIterator<Item = &'t str>,
) -> std::io::Result<()> {
    let folder = target.parent().unwrap_or_else(|| Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".seoc-");
    // A temporary file is private by default; an output file is like any other, as the umask says.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = std::io::BufWriter::with_capacity(1 << 17, builder.tempfile_in(folder)?);
    for piece in pieces {
        file.write_all(piece.as_bytes())?;
    }
    let file = file.into_inner().map_err(std::io::IntoInnerError::into_error)?;
    file.persist(target).map_err(|error| error.error)?;
    Ok(())
}
