//! Compares the artefacts with what is on disk.

use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use compiler::{Artefact, Contents};

use super::folder::{Folder, Kind, kind};
use super::known::Known;
use super::manifest;

/// An artefact next to what stands in its place.
#[derive(Debug, Clone)]
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
pub(super) fn survey(folder: &Folder, artefacts: &[Artefact], known: &Known) -> Vec<Surveyed> {
    let look = |artefact: &Artefact| {
        let at = folder.path.join(&artefact.path);
        match known.hash(&at, &artefact.contents) {
            Some(hash) => Ok(Surveyed { hash: hash.to_owned(), found: Found::Same }),
            None => Err(at),
        }
    };
    let quick: Vec<Result<Surveyed, PathBuf>> = artefacts.iter().map(look).collect();
    let open: Vec<(&Path, &Artefact)> = quick
        .iter()
        .zip(artefacts)
        .filter_map(|(quick, artefact)| Some((quick.as_ref().err()?.as_path(), artefact)))
        .collect();
    let mut looked = look_at_all(&open).into_iter();
    quick.iter().filter_map(|quick| quick.as_ref().ok().cloned().or_else(|| looked.next())).collect()
}

fn look_at_all(artefacts: &[(&Path, &Artefact)]) -> Vec<Surveyed> {
    let bytes: usize = artefacts.iter().map(|(_, artefact)| artefact.contents.len()).sum();
    let threads = match std::thread::available_parallelism() {
        Ok(threads) if bytes >= WORTH_A_THREAD => threads.get().min(artefacts.len()),
        Ok(_) | Err(_) => 1,
    };
    if threads <= 1 {
        return artefacts.iter().map(|(path, artefact)| look(path, artefact)).collect();
    }
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::with_capacity(artefacts.len()));
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((index, (path, artefact))) = take(&next, artefacts) {
                    let surveyed = look(path, artefact);
                    results.lock().unwrap_or_else(PoisonError::into_inner).push((index, surveyed));
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_unstable_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, surveyed)| surveyed).collect()
}

fn take<T: Copy>(next: &AtomicUsize, items: &[T]) -> Option<(usize, T)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    items.get(index).map(|item| (index, *item))
}

fn look(path: &Path, artefact: &Artefact) -> Surveyed {
    let contents = &artefact.contents;
    let found = match kind(path) {
        Kind::Absent => Found::Absent,
        Kind::Folder | Kind::Other => Found::NoFile,
        Kind::File => compare(path, contents),
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
