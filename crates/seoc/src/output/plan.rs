//! What has to happen to a folder, decided before anything is touched.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use compiler::Artefact;

use super::folder::{Folder, Kind, Seen, kind};
use super::known::Known;
use super::manifest::{self, Manifest, stays_inside};
use super::survey::{Found, survey};

/// What has to happen to a folder.
#[derive(Debug)]
pub(crate) struct Plan<'a> {
    pub(super) folder: &'a Folder,
    /// The artefacts of which it was not known beforehand that they are on disk.
    pub(super) news: Vec<&'a Artefact>,
    /// Files to write.
    pub(super) writes: Vec<Write<'a>>,
    /// How many files are as they should be.
    pub(super) unchanged: usize,
    /// Stale files to remove.
    pub(super) removals: Vec<String>,
    /// Stale files that are not as seoc left them, and stay.
    pub(super) kept: Vec<String>,
    /// The manifest as it is; its text is none when there is no file.
    pub(super) before: (Manifest, Option<String>),
    /// The manifest as it shall be.
    pub(super) after: (Manifest, String),
}

/// A file to write.
#[derive(Debug)]
pub(super) struct Write<'a> {
    pub(super) artefact: &'a Artefact,
    /// Is there no such file yet?
    pub(super) new: bool,
}

/// Something in the place of an artefact that is not seoc's to overwrite.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Obstacle {
    /// What is in the way, for people.
    pub(crate) shown: String,
}

impl Obstacle {
    /// Everything that is in the way, and what to do about it.
    pub(crate) fn list(obstacles: &[Self]) -> String {
        let list: String = obstacles.iter().map(|obstacle| format!("\n  {}", obstacle.shown)).collect();
        format!(
            "nothing was written, because seoc did not make what is in the way:{list}\n\
             Move it elsewhere, or name another folder with `out` in seoc.toml."
        )
    }
}

/// Decides what has to happen, or says everything that is in the way.
///
/// # Errors
/// When the manifest cannot be trusted.
pub(crate) fn plan<'a>(
    folder: &'a Folder,
    artefacts: &'a [Artefact],
) -> Result<Result<Plan<'a>, Vec<Obstacle>>> {
    plan_again(folder, artefacts, &Known::default())
}

/// Decides what has to happen, or says everything that is in the way. What is known is not read.
///
/// # Errors
/// When the manifest cannot be trusted.
pub(crate) fn plan_again<'a>(
    folder: &'a Folder,
    artefacts: &'a [Artefact],
    known: &Known,
) -> Result<Result<Plan<'a>, Vec<Obstacle>>> {
    let (manifest, manifest_text) = Manifest::read(folder)?;
    let mut owned = BTreeMap::new();
    let mut writes = Vec::new();
    let mut obstacles = Vec::new();
    let mut unchanged = 0;
    let mut news = Vec::new();
    let produced: BTreeSet<&str> = artefacts.iter().map(|artefact| artefact.path.as_str()).collect();
    let mut seen = Seen::new();
    let (removals, kept) = stale(folder, &manifest, &produced, &mut seen);

    for (artefact, surveyed) in artefacts.iter().zip(survey(folder, artefacts, known)) {
        let path = artefact.path.as_str();
        if path == folder.manifest || !stays_inside(path) {
            bail!("the compiler names a file `{path}`, which is no place for one; please report this");
        }
        if owned.insert(path.to_owned(), surveyed.hash).is_some() {
            bail!("the compiler names the file `{path}` twice; please report this");
        }
        if let Some((parent, kind)) =
            folder.blocked(path, &mut seen).filter(|(parent, _)| !removals.contains(parent))
        {
            let link = if kind == Kind::Other { ", not a link" } else { "" };
            obstacles
                .push(Obstacle { shown: format!("{} (a folder must be here{link})", folder.show(&parent)) });
            continue;
        }
        if !surveyed.known {
            news.push(artefact);
        }
        match surveyed.found {
            Found::Same => unchanged += 1,
            Found::Absent => writes.push(Write { artefact, new: true }),
            Found::Different if manifest.files.contains_key(path) => {
                writes.push(Write { artefact, new: false });
            }
            Found::Different => obstacles.push(Obstacle { shown: folder.show(path) }),
            Found::NoFile => {
                obstacles.push(Obstacle { shown: format!("{} (a file must be here)", folder.show(path)) });
            }
        }
    }
    obstacles.dedup();
    if !obstacles.is_empty() {
        return Ok(Err(obstacles));
    }
    let after = Manifest::new(owned);
    let after_text = after.text()?;
    Ok(Ok(Plan {
        folder,
        news,
        writes,
        unchanged,
        removals,
        kept,
        before: (manifest, manifest_text),
        after: (after, after_text),
    }))
}

/// The files of the old manifest that are no longer produced: those to remove, and those that someone
/// has changed since, which stay.
fn stale(
    folder: &Folder,
    manifest: &Manifest,
    produced: &BTreeSet<&str>,
    seen: &mut Seen,
) -> (Vec<String>, Vec<String>) {
    let mut removals = Vec::new();
    let mut kept = Vec::new();
    for (path, hash) in &manifest.files {
        if produced.contains(path.as_str()) {
            continue;
        }
        // Behind a symbolic link is not the file that seoc wrote.
        let kind = match folder.blocked(path, seen) {
            Some((_, Kind::Other)) => Kind::Other,
            Some(_) => Kind::Absent,
            None => kind(&folder.join(path)),
        };
        match kind {
            Kind::Absent => {}
            Kind::File if is_as_written(folder, path, hash) => removals.push(path.clone()),
            Kind::File | Kind::Folder | Kind::Other => kept.push(path.clone()),
        }
    }
    (removals, kept)
}

fn is_as_written(folder: &Folder, path: &str, hash: &str) -> bool {
    std::fs::read(folder.join(path)).is_ok_and(|bytes| manifest::hash([bytes.as_slice()]) == hash)
}

impl Plan<'_> {
    /// Remembers what is on disk once the plan was carried out.
    pub(crate) fn remember(&self, known: &mut Known) {
        known.remember(self.folder, &self.news, &self.after.0);
    }

    /// Is everything as it should be already?
    pub(crate) fn is_nothing(&self) -> bool {
        self.writes.is_empty() && self.removals.is_empty() && self.before.1.as_ref() == Some(&self.after.1)
    }

    /// Files to add, to change, to remove.
    pub(crate) fn changes(&self) -> [usize; 3] {
        let new = self.writes.iter().filter(|write| write.new).count();
        [new, self.writes.len() - new, self.removals.len()]
    }

    /// How many files are as they should be.
    pub(crate) fn unchanged(&self) -> usize {
        self.unchanged
    }

    /// What to tell about stale files that stay.
    pub(crate) fn warnings(&self) -> impl Iterator<Item = String> {
        self.kept.iter().map(|path| {
            format!(
                "{} is no longer generated, but it was changed since; it stays, and it is yours now",
                self.folder.show(path)
            )
        })
    }

    /// What happens to each file, for `--verbose`.
    pub(crate) fn details(&self) -> impl Iterator<Item = String> {
        let removed = self.removals.iter().map(|path| format!("removed {}", self.folder.show(path)));
        let written = self.writes.iter().map(|Write { artefact, new }| {
            format!("{} {}", if *new { "added" } else { "changed" }, self.folder.show(&artefact.path))
        });
        removed.chain(written)
    }
}
