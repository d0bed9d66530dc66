//! `manifest.json`: the files that are seoc's own, with their hashes.

use std::collections::BTreeMap;
use std::io::ErrorKind;

use anyhow::{Context as _, Result, bail};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::folder::Folder;

/// The manifest's own name, in its own folder.
pub(super) const FILE: &str = "manifest.json";

const VERSION: u32 = 1;

/// The files that are seoc's own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    /// The version of this format.
    version: u32,
    /// SHA-256 in hex by path, relative to the folder, with `/`.
    pub(super) files: BTreeMap<String, String>,
}

impl Manifest {
    /// A manifest of these files.
    pub(super) fn new(files: BTreeMap<String, String>) -> Self {
        Self { version: VERSION, files }
    }

    /// Its text; the same files give the same bytes.
    pub(super) fn text(&self) -> Result<String> {
        let mut text = serde_json::to_string_pretty(self).context("cannot write the manifest")?;
        text.push('\n');
        Ok(text)
    }

    /// The manifest of a folder and its text; empty when there is none yet.
    ///
    /// # Errors
    /// When it cannot be read, is malformed, or names a file outside its folder.
    pub(super) fn read(folder: &Folder) -> Result<(Self, Option<String>)> {
        let shown = folder.show(&folder.manifest);
        let text = match std::fs::read_to_string(folder.join(&folder.manifest)) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Ok((Self::new(BTreeMap::new()), None));
            }
            Err(error) => return Err(error).with_context(|| format!("cannot read {shown}")),
        };
        let manifest: Self = serde_json::from_str(&text).with_context(|| {
            format!(
                "{shown} is damaged, so seoc cannot tell its own files from yours. \
                 Restore it, or move {} away and generate again",
                folder.shown
            )
        })?;
        if manifest.version != VERSION {
            bail!("{shown} has version {}; this seoc knows version {VERSION}", manifest.version);
        }
        if let Some(path) =
            manifest.files.keys().find(|path| **path == folder.manifest || !stays_inside(path))
        {
            bail!("{shown} names `{path}`, which seoc never writes; nothing was touched");
        }
        Ok((manifest, Some(text)))
    }
}

/// Is this a plain path below the folder: no root, no `..`, no empty part, and not the manifest?
pub(super) fn stays_inside(path: &str) -> bool {
    path != FILE
        && !path.contains(['\\', ':', '\0'])
        && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
}

/// SHA-256 in hex, of a text in pieces.
pub(super) fn hash<'t>(pieces: impl IntoIterator<Item = &'t [u8]>) -> String {
    use std::fmt::Write as _;
    let mut hex = String::with_capacity(64);
    for byte in pieces.into_iter().fold(Sha256::new(), |hash, piece| hash.chain_update(piece)).finalize() {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_paths_below_the_folder_are_believed() {
        assert!(stays_inside("sql/schema.sql"));
        for path in ["", "/etc/passwd", "../x", "sql/../../x", "a//b", "./a", "c:\\x", "a\\..\\b", FILE] {
            assert!(!stays_inside(path), "{path}");
        }
    }

    #[test]
    fn the_hash_is_sha256() {
        assert_eq!(hash([]), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
