//! What a plan would change, as a unified diff.

use std::fmt::{self, Write as _};

use anyhow::{Context as _, Result};
use imara_diff::{Algorithm, Diff, InternedInput, Interner, Token, UnifiedDiffConfig, UnifiedDiffPrinter};

use super::plan::{Plan, Write};

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
    let input = InternedInput::new(old, new);
    let mut diff = Diff::compute(Algorithm::Histogram, &input);
    diff.postprocess_lines(&input);
    let lines = Lines(&input.interner);
    let hunks = diff.unified_diff(&lines, UnifiedDiffConfig::default(), &input);
    let _ = write!(text, "--- {before}\n+++ {after}\n{hunks}");
}

/// How lines are printed so that `patch` reads them (POSIX, `diff -u`).
struct Lines<'t>(&'t Interner<&'t str>);

impl Lines<'_> {
    fn line(&self, mut f: impl fmt::Write, sign: char, line: Token) -> fmt::Result {
        let line = self.0[line];
        let end = if line.ends_with('\n') { "" } else { "\n\\ No newline at end of file\n" };
        write!(f, "{sign}{line}{end}")
    }
}

impl UnifiedDiffPrinter for Lines<'_> {
    fn display_header(
        &self,
        mut f: impl fmt::Write,
        before: u32,
        after: u32,
        gone: u32,
        come: u32,
    ) -> fmt::Result {
        // A range counts from 1; its length is told when it is not 1; an empty one begins with the line before it.
        let range = |start: u32, lines: u32| match lines {
            0 => format!("{start},0"),
            1 => format!("{}", start + 1),
            _ => format!("{},{lines}", start + 1),
        };
        writeln!(f, "@@ -{} +{} @@", range(before, gone), range(after, come))
    }

    fn display_context_token(&self, f: impl fmt::Write, line: Token) -> fmt::Result {
        self.line(f, ' ', line)
    }

    fn display_hunk(&self, mut f: impl fmt::Write, before: &[Token], after: &[Token]) -> fmt::Result {
        before.iter().try_for_each(|line| self.line(&mut f, '-', *line))?;
        after.iter().try_for_each(|line| self.line(&mut f, '+', *line))
    }
}
