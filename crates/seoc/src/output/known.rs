//! What was written last, so that a watch need not read it to know it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use compiler::{Artefact, Contents};

use super::folder::Folder;
use super::manifest::Manifest;

/// The files that were as they should be.
#[derive(Debug, Default)]
pub(crate) struct Known {
    files: BTreeMap<PathBuf, File>,
}

#[derive(Debug)]
struct File {
    contents: Contents,
    hash: String,
    /// When it was last changed. If that is another time now, somebody else was there.
    modified: SystemTime,
}

impl Known {
    /// Remembers artefacts that are on disk now, beside those that are known already.
    pub(super) fn remember(&mut self, folder: &Folder, news: &[&Artefact], manifest: &Manifest) {
        for Artefact { path, contents } in news {
            let at = folder.join(path);
            let (Some(hash), Some(modified)) = (manifest.files.get(path), modified(&at)) else { continue };
            self.files.insert(at, File { contents: contents.clone(), hash: hash.clone(), modified });
        }
    }

    /// The hash of a file that is on disk and holds just this; none when that is not known.
    pub(super) fn hash(&self, at: &Path, contents: &Contents) -> Option<&str> {
        let file = self.files.get(at)?;
        (file.contents.is(contents) && modified(at) == Some(file.modified)).then_some(file.hash.as_str())
    }
}

fn modified(path: &Path) -> Option<SystemTime> {
    let metadata = std::fs::symlink_metadata(path).ok()?;
    metadata.is_file().then(|| metadata.modified().ok()).flatten()
}
