//! A folder that becomes a project: files come to it, none is overwritten.

use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::editor::{EditorFile, MARK};
use crate::output::write_atomically;

/// The folder.
#[derive(Debug)]
pub(crate) struct Ground {
    root: PathBuf,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It is new.
    Created,
    /// It was there and is as it was.
    Kept,
    /// It is seoc's own and was of another version.
    Renewed,
    /// Lines were added at its end.
    Extended,
}

impl Ground {
    /// The folder, which is made if need be.
    ///
    /// # Errors
    /// When it cannot be made.
    pub(crate) fn new(root: &Path) -> Result<Self> {
        std::fs::create_dir_all(root).with_context(|| format!("cannot create {}", root.display()))?;
        Ok(Self { root: root.to_owned() })
    }

    /// Is there anything at this path?
    pub(crate) fn has(&self, path: &str) -> bool {
        self.root.join(path).symlink_metadata().is_ok()
    }

    /// Writes a file where nothing is.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) fn create(&self, path: &str, text: &str) -> Result<Outcome> {
        self.make(path, text, 0o666)
    }

    /// The same for a file that can be run.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) fn create_program(&self, path: &str, text: &str) -> Result<Outcome> {
        self.make(path, text, 0o777)
    }

    fn make(&self, path: &str, text: &str, mode: u32) -> Result<Outcome> {
        let target = self.root.join(path);
        let made = || -> std::io::Result<Outcome> {
            if let Some(folder) = target.parent() {
                std::fs::create_dir_all(folder)?;
            }
            let mut options = std::fs::OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
            #[cfg(not(unix))]
            let _ = mode;
            match options.open(&target) {
                Ok(mut file) => file.write_all(text.as_bytes()).map(|()| Outcome::Created),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(Outcome::Kept),
                Err(error) => Err(error),
            }
        };
        made().with_context(|| format!("cannot write {path}"))
    }

    /// Writes a file of seoc's own, or brings it to this version. One that seoc did not write stays.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) fn renew(&self, file: &EditorFile) -> Result<Outcome> {
        let EditorFile { path, text } = file;
        let outcome = self.create(path, text)?;
        let target = self.root.join(path);
        if outcome == Outcome::Created || !target.symlink_metadata().is_ok_and(|it| it.is_file()) {
            return Ok(outcome);
        }
        match std::fs::read_to_string(&target) {
            Ok(old) if old != *text && old.contains(MARK) => {
                write_atomically(&target, [text.as_str()]).with_context(|| format!("cannot write {path}"))?;
                Ok(Outcome::Renewed)
            }
            Ok(_) | Err(_) => Ok(Outcome::Kept),
        }
    }

    /// Adds the lines that a file lacks, each with the comment above it.
    ///
    /// # Errors
    /// When it cannot be read or written.
    pub(crate) fn extend(&self, path: &str, lines: &str) -> Result<Outcome> {
        let outcome = self.create(path, lines)?;
        if outcome == Outcome::Created {
            return Ok(outcome);
        }
        let target = self.root.join(path);
        let old = std::fs::read_to_string(&target).with_context(|| format!("cannot read {path}"))?;
        let mut missing = String::new();
        let mut comment = "";
        for line in lines.lines() {
            if line.starts_with('#') {
                comment = line;
            } else if !old.lines().any(|known| known.trim() == line) {
                missing.push_str(&format!("{comment}\n{line}\n"));
            }
        }
        if missing.is_empty() {
            return Ok(Outcome::Kept);
        }
        let gap = if old.is_empty() || old.ends_with('\n') { "" } else { "\n" };
        let append = || {
            let mut file = std::fs::OpenOptions::new().append(true).open(&target)?;
            file.write_all(format!("{gap}{missing}").as_bytes())
        };
        append().with_context(|| format!("cannot write {path}"))?;
        Ok(Outcome::Extended)
    }
}
