//! Compares the artefacts with what is on disk.

use std::io::{ErrorKind, Read as _};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use compiler::{Artefact, Contents};

use super::folder::{Folder, Kind, kind};
use super::manifest;

/// An artefact next to what stands in its place.
#[derive(Debug)]
pub(super) struct Surveyed {
    /// SHA-256 of the new text.
    pub(super) hash: String,
    /// What stands there.
    pub(super) found: Found,
}

/// What stands in the place of an artefact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing.
    Absent,
    /// A file with the very same bytes.
    Same,
    /// A file with other bytes, or one that cannot be read.
    Different,
    /// No regular file.
    NoFile,
}

/// Below this many bytes, starting threads costs more than it saves.
const WORTH_A_THREAD: usize = 1 << 20;

/// Looks at every artefact's place; the results are in the artefacts' order. Files on disk are compared,
/// never hashed.
pub(super) fn survey(folder: &Folder, artefacts: &[Artefact]) -> Vec<Surveyed> {
    let bytes: usize = artefacts.iter().map(|artefact| artefact.contents.len()).sum();
    let threads = match std::thread::available_parallelism() {
        Ok(threads) if bytes >= WORTH_A_THREAD => threads.get().min(artefacts.len()),
        Ok(_) | Err(_) => 1,
    };
    if threads <= 1 {
        return artefacts.iter().map(|artefact| look(&folder.path, artefact)).collect();
    }
    let root = folder.path.as_path();
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::with_capacity(artefacts.len()));
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((index, artefact)) = take(&next, artefacts) {
                    let surveyed = look(root, artefact);
                    results.lock().unwrap_or_else(PoisonError::into_inner).push((index, surveyed));
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_unstable_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, surveyed)| surveyed).collect()
}

fn take<'a>(next: &AtomicUsize, artefacts: &'a [Artefact]) -> Option<(usize, &'a Artefact)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    artefacts.get(index).map(|artefact| (index, artefact))
}

fn look(root: &Path, artefact: &Artefact) -> Surveyed {
    let contents = &artefact.contents;
    let path = root.join(&artefact.path);
    let found = match kind(&path) {
        Kind::Absent => Found::Absent,
        Kind::Folder | Kind::Other => Found::NoFile,
        Kind::File => compare(&path, contents),
    };
    Surveyed { hash: manifest::hash(contents.pieces().map(str::as_bytes)), found }
}

fn compare(path: &Path, contents: &Contents) -> Found {
    // The length is known without reading.
    match std::fs::metadata(path) {
        Ok(metadata) if metadata.len() != contents.len() as u64 => return Found::Different,
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => return Found::Absent,
        Err(_) => return Found::Different,
    }
    match std::fs::File::open(path).and_then(|file| is_same(file, contents)) {
        Ok(true) => Found::Same,
        Ok(false) | Err(_) => Found::Different,
    }
}

/// Reads a file piece by piece beside the text; both have one length.
fn is_same(file: std::fs::File, contents: &Contents) -> std::io::Result<bool> {
    let mut file = std::io::BufReader::with_capacity(1 << 16, file);
    let mut there = Vec::new();
    for piece in contents.pieces() {
        there.resize(piece.len(), 0);
        file.read_exact(&mut there)?;
        if there != piece.as_bytes() {
            return Ok(false);
        }
    }
    Ok(true)
}
