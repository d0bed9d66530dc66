//! What a plan would change, as a unified diff.

use std::fmt::Write as _;
use std::ops::Range;

use anyhow::{Context as _, Result};
use imara_diff::{Algorithm, Diff, Hunk, InternedInput, Token};

use super::plan::{Plan, Write};

impl Plan<'_> {
    /// What would change, file by file in order of their paths, the manifest last; `patch -p0` understands it.
    ///
    /// # Errors
    /// When a file that would change cannot be read.
    pub(crate) fn diff(&self) -> Result<String> {
        let Self { folder, news: _, writes, unchanged: _, removals, kept: _, before, after } = self;
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
    let _ = writeln!(text, "--- {}\n+++ {}", name(old), name(new));
    // Where an empty file comes or goes there are no lines to show.
    let lines = InternedInput::new(old.unwrap_or_default(), new.unwrap_or_default());
    let mut diff = Diff::compute(Algorithm::Histogram, &lines);
    diff.postprocess_lines(&lines);
    let hunks: Vec<Hunk> = diff.hunks().collect();
    for near in hunks.chunk_by(|one, next| next.before.start - one.before.end <= 2 * CONTEXT) {
        let (Some(first), Some(last)) = (near.first(), near.last()) else { continue };
        let lead = first.before.start.min(CONTEXT);
        let trail = (lines.before.len() as u32 - last.before.end).min(CONTEXT);
        let before = first.before.start - lead..last.before.end + trail;
        let after = first.after.start - lead..last.after.end + trail;
        let _ = writeln!(text, "@@ -{} +{} @@", range(&before), range(&after));
        let mut show = |sign, side: &[Token], range: Range<u32>| {
            for token in &side[range.start as usize..range.end as usize] {
                line(text, sign, lines.interner[*token]);
            }
        };
        let mut at = before.start;
        for Hunk { before, after } in near {
            show(' ', &lines.before, at..before.start);
            show('-', &lines.before, before.clone());
            show('+', &lines.after, after.clone());
            at = before.end;
        }
        show(' ', &lines.before, at..before.end);
    }
}

/// Lines around a change that did not change.
const CONTEXT: u32 = 3;

/// A hunk's place: its first line, counted from one, and how many there are unless one. A hunk without lines is named by the line
/// before it (GNU diffutils, "Detailed Description of Unified Format").
fn range(lines: &Range<u32>) -> String {
    match lines.end - lines.start {
        0 => format!("{},0", lines.start),
        1 => format!("{}", lines.start + 1),
        many => format!("{},{many}", lines.start + 1),
    }
}

fn line(text: &mut String, sign: char, line: &str) {
    text.push(sign);
    text.push_str(line);
    if !line.ends_with('\n') {
        text.push_str("\n\\ No newline at end of file\n");
    }
}

#[cfg(test)]
mod tests {
    use super::unified;

    fn diff(old: Option<&str>, new: Option<&str>) -> String {
        let mut text = String::new();
        unified(&mut text, "a.sql", old, new);
        text
    }

    fn lines(changed: &[u32]) -> String {
        (1..=20)
            .map(|at| if changed.contains(&at) { format!("new {at}\n") } else { format!("{at}\n") })
            .collect()
    }

    #[test]
    fn changes_that_are_near_share_a_hunk() {
        let old = lines(&[]);
        let places = |changed| {
            let text = diff(Some(&old), Some(&lines(changed)));
            text.lines().filter(|line| line.starts_with("@@")).map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(places(&[5, 12]), ["@@ -2,14 +2,14 @@"]);
        assert_eq!(places(&[5, 13]), ["@@ -2,7 +2,7 @@", "@@ -10,7 +10,7 @@"]);
        assert_eq!(places(&[1, 20]), ["@@ -1,4 +1,4 @@", "@@ -17,4 +17,4 @@"]);
    }

    #[test]
    fn a_file_that_comes_or_goes_has_no_lines_on_one_side() {
        let expected = "--- /dev/null\n+++ a.sql\n@@ -0,0 +1,2 @@\n+one\n+two\n";
        assert_eq!(diff(None, Some("one\ntwo\n")), expected);
        assert_eq!(diff(Some("one\n"), None), "--- a.sql\n+++ /dev/null\n@@ -1 +0,0 @@\n-one\n");
        assert_eq!(diff(None, Some("")), "--- /dev/null\n+++ a.sql\n");
    }

    #[test]
    fn an_end_without_a_new_line_is_told() {
        let expected =
            "--- a.sql\n+++ a.sql\n@@ -1,2 +1,2 @@\n one\n-two\n\\ No newline at end of file\n+two\n";
        assert_eq!(diff(Some("one\ntwo"), Some("one\ntwo\n")), expected);
    }
}
