//! What a plan would change, as a unified diff.

use std::fmt::Write as _;
use std::time::Duration;

use anyhow::{Context as _, Result};
use similar::TextDiff;

use super::plan::{Plan, Write};

/// Past this, a diff of two large files is found less minimally instead of later.
const PATIENCE: Duration = Duration::from_secs(1);

impl Plan<'_> {
    /// What would change, file by file in order of their paths, the manifest last; `patch -p0` understands it.
    ///
    /// # Errors
    /// When a file that would change cannot be read.
    pub(crate) fn diff(&self) -> Result<String> {
        let Self { folder, artefacts: _, writes, unchanged: _, removals, kept: _, before, after } = self;
        let mut changes: Vec<(&str, Option<String>)> = writes
            .iter()
            .map(|Write { artefact, new: _ }| (artefact.path.as_str(), Some(artefact.contents.to_string())))
            .chain(removals.iter().map(|path| (path.as_str(), None)))
            .collect();
        changes.sort_unstable();
        let mut text = String::new();
        for (path, new) in changes {
            let shown = folder.show(path);
            let is_new = writes.iter().any(|write| write.new && write.artefact.path == path);
            let old = if is_new {
                None
            } else {
                let bytes =
                    std::fs::read(folder.join(path)).with_context(|| format!("cannot read {shown}"))?;
                Some(String::from_utf8_lossy(&bytes).into_owned())
            };
            unified(&mut text, &shown, old.as_deref(), new.as_deref());
        }
        if before.1.as_ref() != Some(&after.1) {
            unified(&mut text, &folder.show(&folder.manifest), before.1.as_deref(), Some(&after.1));
        }
        Ok(text)
    }
}

/// Adds a unified diff; a side that is not there is `/dev/null`.
pub(crate) fn unified(text: &mut String, shown: &str, old: Option<&str>, new: Option<&str>) {
    let name = |side: Option<&str>| if side.is_some() { shown.to_owned() } else { "/dev/null".to_owned() };
    let (before, after) = (name(old), name(new));
    let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
    if old == new {
        // An empty file comes or goes: there are no lines to show.
        let _ = writeln!(text, "--- {before}\n+++ {after}");
        return;
    }
    let diff = TextDiff::configure().timeout(PATIENCE).diff_lines(old, new);
    let _ = write!(text, "{}", diff.unified_diff().header(&before, &after));
}
