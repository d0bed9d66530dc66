//! Replacing places in a text.

use std::ops::Range;

use crate::Sql;

/// The bytes of `span` with the edits applied; of overlapping edits the one that starts first wins.
pub(crate) fn rewrite(text: &str, span: Range<usize>, edits: &[(Range<usize>, Sql)]) -> String {
    let mut edits: Vec<&(Range<usize>, Sql)> =
        edits.iter().filter(|(range, _)| span.start <= range.start && range.end <= span.end).collect();
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::with_capacity(span.len());
    let mut at = span.start;
    for (range, replacement) in edits {
        if range.start < at {
            continue;
        }
        out.push_str(text.get(at..range.start).unwrap_or_default());
        out.push_str(replacement.as_str());
        at = range.end;
    }
    out.push_str(text.get(at..span.end).unwrap_or_default());
    out
}
