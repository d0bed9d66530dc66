//! Compares the artefacts with what is on disk.

use std::io::{ErrorKind, Read as _};
use std::path::Path;

use compiler::{Artefact, Contents};
use rayon::prelude::*;

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
    /// Was that known, without reading it?
    pub(super) known: bool,
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

/// Looks at every artefact's place; the results are in the artefacts' order. Files on disk are compared,
/// never hashed.
pub(super) fn survey(folder: &Folder, artefacts: &[Artefact], known: &Known) -> Vec<Surveyed> {
    let look = |artefact: &Artefact| {
        let at = folder.join(&artefact.path);
        match known.hash(&at, &artefact.contents) {
            Some(hash) => Surveyed { hash: hash.to_owned(), found: Found::Same, known: true },
            None => look(&at, artefact),
        }
    };
    artefacts.par_iter().map(look).collect()
}

fn look(path: &Path, artefact: &Artefact) -> Surveyed {
    let contents = &artefact.contents;
    let found = match kind(path) {
        Kind::Absent => Found::Absent,
        Kind::Folder | Kind::Other => Found::NoFile,
        Kind::File => compare(path, contents),
    };
    Surveyed { hash: manifest::hash(contents.pieces().map(str::as_bytes)), found, known: false }
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
