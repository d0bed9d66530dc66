//! A unified diff in colours.

use anstyle::{AnsiColor, Style};

const HEADER: Style = Style::new().bold();
const PLACE: Style = AnsiColor::Cyan.on_default();
const GONE: Style = AnsiColor::Red.on_default();
const NEW: Style = AnsiColor::Green.on_default();

/// Paints every line after its meaning. A removed SQL comment begins with `---` like a header does, so
/// the lines of each hunk are counted.
pub(crate) fn paint(diff: &str) -> String {
    let mut painted = String::with_capacity(diff.len() + diff.len() / 4);
    let (mut old, mut new) = (0_usize, 0_usize);
    for line in diff.split_inclusive('\n') {
        let style = match line.as_bytes().first() {
            Some(b'-') if old > 0 => {
                old -= 1;
                GONE
            }
            Some(b'+') if new > 0 => {
                new -= 1;
                NEW
            }
            Some(b' ') => {
                old = old.saturating_sub(1);
                new = new.saturating_sub(1);
                Style::new()
            }
            Some(b'@') => {
                (old, new) = (length(line, '-'), length(line, '+'));
                PLACE
            }
            Some(b'-' | b'+') => HEADER,
            Some(_) | None => Style::new(),
        };
        // The style ends before the line does, so that no pager paints on.
        let (text, end) = line.strip_suffix('\n').map_or((line, ""), |text| (text, "\n"));
        painted += &format!("{style}{text}{style:#}{end}");
    }
    painted
}

/// The number of lines that `@@ -1,3 +1,4 @@` gives one side; `-1` alone means one.
fn length(header: &str, side: char) -> usize {
    let range = header.split(' ').find_map(|word| word.strip_prefix(side)).unwrap_or_default();
    range.split_once(',').map_or(1, |(_, count)| count.parse().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_removed_comment_is_no_header() {
        let diff = "--- a\n+++ a\n@@ -1,2 +1 @@\n--- note\n create;\n--- b\n+++ b\n@@ -0,0 +1 @@\n+++ x\n";
        let lines = [
            format!("{HEADER}--- a{HEADER:#}"),
            format!("{HEADER}+++ a{HEADER:#}"),
            format!("{PLACE}@@ -1,2 +1 @@{PLACE:#}"),
            format!("{GONE}--- note{GONE:#}"),
            " create;".to_owned(),
            format!("{HEADER}--- b{HEADER:#}"),
            format!("{HEADER}+++ b{HEADER:#}"),
            format!("{PLACE}@@ -0,0 +1 @@{PLACE:#}"),
            format!("{NEW}+++ x{NEW:#}"),
        ];
        assert_eq!(paint(diff).lines().collect::<Vec<_>>(), lines);
    }
}
