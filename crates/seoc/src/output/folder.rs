//! The folder that holds the output of one domain.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::manifest;
use crate::project::{Layout, Project};

/// `<out>/<domain>`, or `supabase`.
#[derive(Debug)]
pub(crate) struct Folder {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// What it is called in messages: relative to the project, with `/`.
    pub(crate) shown: String,
    /// The path in it of the list of seoc's own files.
    pub(super) manifest: String,
}

/// What stands at the sub-folders that were asked about; there are few, and every file asks.
pub(crate) type Seen = BTreeMap<String, Kind>;

/// What stands at a path, without following a symbolic link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Nothing.
    Absent,
    /// A folder.
    Folder,
    /// A regular file.
    File,
    /// A symbolic link, a socket, or another thing that seoc never makes.
    Other,
}

impl Folder {
    /// The folder of a domain.
    pub(crate) fn new(project: &Project, domain: &str) -> Self {
        let Project { root, out, layout, .. } = project;
        match layout {
            Layout::Generated => Self::at(root.join(out).join(domain), format!("{out}/{domain}")),
            // Shared with other domains and with files that are not seoc's.
            Layout::Supabase => {
                let manifest = format!("seoc/{domain}/{}", manifest::FILE);
                Self { manifest, ..Self::at(root.join(out), out.clone()) }
            }
        }
    }

    /// A folder at a path.
    pub(crate) fn at(path: PathBuf, shown: String) -> Self {
        Self { path, shown, manifest: manifest::FILE.to_owned() }
    }

    /// The place of a file in it.
    pub(crate) fn join(&self, file: &str) -> PathBuf {
        self.path.join(file)
    }

    /// What a file in it is called in messages.
    pub(crate) fn show(&self, file: &str) -> String {
        format!("{}/{file}", self.shown)
    }

    /// The first folder on the way to a file that is not a folder: `None` when the way is free.
    /// A symbolic link is not free: what is written through it would land outside.
    pub(crate) fn blocked(&self, file: &str, seen: &mut Seen) -> Option<(String, Kind)> {
        for (end, _) in file.match_indices('/') {
            let parent = &file[..end];
            let kind = match seen.get(parent) {
                Some(kind) => *kind,
                None => {
                    let kind = kind(&self.path.join(parent));
                    seen.insert(parent.to_owned(), kind);
                    kind
                }
            };
            match kind {
                Kind::Folder => {}
                Kind::Absent => return None,
                Kind::File | Kind::Other => return Some((parent.to_owned(), kind)),
            }
        }
        None
    }
}

/// What stands at a path. What cannot be looked at counts as [`Kind::Other`]: it is not seoc's.
pub(crate) fn kind(path: &Path) -> Kind {
    match std::fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() => Kind::Folder,
        Ok(metadata) if metadata.is_file() => Kind::File,
        Ok(_) => Kind::Other,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Kind::Absent,
        Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => Kind::Absent,
        Err(_) => Kind::Other,
    }
}
