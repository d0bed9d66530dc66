//! Waits until files change.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

/// An editor that saves makes several changes at once, and a branch that is checked out many: it is over when nothing has
/// happened for this long.
const QUIET: Duration = Duration::from_millis(20);

/// What a source, a test, a file of rows, a template or the configuration is called.
const ENDINGS: [&str; 6] = ["graphql", "sql", "csv", "json", "toml", "j2"];

/// What comes through the channel.
#[derive(Debug)]
enum Told {
    Event(notify::Result<Event>),
    Stop,
}

/// Folders that are watched.
#[derive(Debug)]
pub(crate) struct Watch {
    watcher: RecommendedWatcher,
    events: Receiver<Told>,
    sender: Sender<Told>,
    followed: BTreeMap<PathBuf, RecursiveMode>,
    /// What is written here by ourselves.
    out: PathBuf,
}

impl Watch {
    /// Watches nothing yet.
    ///
    /// # Errors
    /// When the system cannot watch files.
    pub(crate) fn new() -> Result<Self> {
        let (sender, events) = channel();
        let events_to = sender.clone();
        // When nobody listens any more, the program is about to end.
        let watcher = notify::recommended_watcher(move |event| drop(events_to.send(Told::Event(event))))
            .context("this system cannot watch files")?;
        Ok(Self { watcher, events, sender, followed: BTreeMap::new(), out: PathBuf::new() })
    }

    /// Ends the waiting, from another thread.
    pub(crate) fn stopper(&self) -> impl Fn() + Send + 'static {
        let sender = self.sender.clone();
        move || drop(sender.send(Told::Stop))
    }

    /// Watches these folders too, as far as they exist; what lies in `out` is not looked at.
    ///
    /// # Errors
    /// When a folder cannot be watched.
    pub(crate) fn follow(&mut self, folders: &[(PathBuf, RecursiveMode)], out: &Path) -> Result<()> {
        self.out = out.to_owned();
        for (folder, mode) in folders {
            let folder = std::path::absolute(folder)?;
            let is_followed =
                self.followed.get(&folder).is_some_and(|now| now == mode || *now == RecursiveMode::Recursive);
            if is_followed || !folder.is_dir() {
                continue;
            }
            self.watcher
                .watch(&folder, *mode)
                .with_context(|| format!("cannot watch {}", folder.display()))?;
            self.followed.insert(folder, *mode);
        }
        Ok(())
    }

    /// Waits for a change, and for its end. The names of the files, sorted; none when it was stopped.
    ///
    /// # Errors
    /// When the system stops telling.
    pub(crate) fn next(&self) -> Result<Option<Vec<String>>> {
        let mut changed = BTreeSet::new();
        loop {
            let told = if changed.is_empty() {
                self.events.recv().map_err(|_| RecvTimeoutError::Disconnected)
            } else {
                self.events.recv_timeout(QUIET)
            };
            match told {
                Ok(Told::Stop) => return Ok(None),
                Ok(Told::Event(Ok(event))) if is_change(event.kind) => {
                    changed
                        .extend(event.paths.iter().filter(|path| self.matters(path)).map(|path| name(path)));
                }
                Ok(Told::Event(Ok(_))) => {}
                // Events were lost: whatever they were, something changed.
                Ok(Told::Event(Err(error))) => drop(changed.insert(error.to_string())),
                Err(RecvTimeoutError::Timeout) => return Ok(Some(changed.into_iter().collect())),
                Err(RecvTimeoutError::Disconnected) => bail!("the system stopped telling of changes"),
            }
        }
    }

    fn matters(&self, path: &Path) -> bool {
        let hidden = path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
        let ending = path.extension().map(|ending| ending.to_string_lossy());
        // A folder that is moved comes without endings of what is in it.
        let may_be_source = ending.is_none_or(|ending| ENDINGS.contains(&&*ending));
        !hidden && may_be_source && !path.starts_with(&self.out)
    }
}

/// Looking at a file is no change.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
        EventKind::Access(_) => false,
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
