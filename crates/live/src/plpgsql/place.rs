//! From a line of a function to the file of whoever wrote it.
//!
//! A function is the checks before its body and then the body, line by line as it was written; within a line a call may have
//! become another. So the lines are laid beside each other where most of them are alike, and within the line that is left, what
//! is complained about is looked for by its own text.

use std::ops::Range;

use compiler::WrittenSql;
use diagnostics::Span;

/// The place of a complaint, when it is about something that was written.
pub(super) fn of(
    source: &str,
    written: &[&WrittenSql],
    line: usize,
    query: Option<&str>,
    position: Option<usize>,
) -> Option<Span> {
    let body = written.iter().find(|sql| sql.is_body);
    let in_body = body.and_then(|sql| {
        let range = in_body(source, sql.text(), line, query, position)?;
        Some(sql.span_of(range))
    });
    in_body.or_else(|| {
        let query = query?;
        written.iter().find_map(|sql| Some(sql.span_of(in_query(sql.text(), query, position)?)))
    })
}

fn in_body(
    source: &str,
    text: &str,
    line: usize,
    query: Option<&str>,
    position: Option<usize>,
) -> Option<Range<usize>> {
    let own: Vec<Range<usize>> = lines(text).collect();
    let made: Vec<&str> = source.split('\n').map(bare).collect();
    let before = before(&made, &own.iter().map(|line| bare(&text[line.clone()])).collect::<Vec<_>>())?;
    let at = isize::try_from(line).ok()? - 1 - before;
    let line = own.get(usize::try_from(at).ok()?)?.clone();
    let rest = &text[line.start..];
    let found = query.and_then(|query| {
        let word = position.map(|position| word_at(query, position));
        match (rest.find(query.trim_end()), word) {
            (Some(at), Some(word)) => Some(at + word.start..at + word.end),
            (Some(at), None) => Some(at..at + query.lines().next().unwrap_or_default().trim_end().len()),
            // A call in it has become another; the word may be there all the same.
            (None, Some(word)) => find_word(rest, &query[word]),
            (None, None) => None,
        }
    });
    Some(match found {
        Some(found) => line.start + found.start..line.start + found.end,
        None => {
            let whole = &text[line.clone()];
            let indent = whole.len() - whole.trim_start().len();
            line.start + indent..line.start + whole.trim_end().len()
        }
    })
}

/// A condition, or a body in SQL, is a part of a query that was made.
fn in_query(text: &str, query: &str, position: Option<usize>) -> Option<Range<usize>> {
    in_condition(text, query, position).or_else(|| {
        let line = query[..word_at(query, position?).start].matches('\n').count() + 1;
        in_body(query, text, line, Some(query), position)
    })
}

fn in_condition(text: &str, query: &str, position: Option<usize>) -> Option<Range<usize>> {
    let text = text.trim_end().trim_end_matches(';');
    let start = text.len() - text.trim_start().len();
    let at = query.find(&text[start..])?;
    let word = position.map(|position| word_at(query, position));
    let inside = word.filter(|word| word.start >= at && word.end <= at + text.len() - start);
    Some(match inside {
        Some(word) => start + word.start - at..start + word.end - at,
        None => start..text.len(),
    })
}

/// How many lines stand before the written ones.
fn before(made: &[&str], own: &[&str]) -> Option<isize> {
    let alike = |before: &isize| {
        let pairs = own.iter().enumerate().filter(|(at, line)| {
            let beside = usize::try_from(*at as isize + before).ok().and_then(|at| made.get(at));
            !line.is_empty() && beside == Some(line)
        });
        pairs.count()
    };
    let last = isize::try_from(made.len()).ok()?;
    let first = -isize::try_from(own.len()).ok()?;
    // Of several that are as good the first.
    let (before, alike) =
        (first..last).map(|before| (before, alike(&before))).rev().max_by_key(|(_, n)| *n)?;
    (alike > 0).then_some(before)
}

fn bare(line: &str) -> &str {
    line.trim().trim_end_matches(';').trim_end()
}

fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.split('\n').map(move |line| {
        let range = start..start + line.len();
        start = range.end + 1;
        range
    })
}

/// The word at a character, counted from 1.
fn word_at(query: &str, position: usize) -> Range<usize> {
    let start = query.char_indices().nth(position.saturating_sub(1)).map_or(query.len(), |(at, _)| at);
    let rest = &query[start..];
    let long = |is: fn(char) -> bool| rest.find(|c| !is(c)).unwrap_or(rest.len());
    let first = rest.chars().next().map_or(0, char::len_utf8);
    start..start + long(|c| is_word(c) || c == '.').max(long(is_operator)).max(first)
}

fn find_word(text: &str, word: &str) -> Option<Range<usize>> {
    let alone = |at: &usize| {
        let (before, after) = (&text[..*at], &text[at + word.len()..]);
        !before.ends_with(is_word) && !after.starts_with(is_word)
    };
    let at = text.match_indices(word).map(|(at, _)| at).find(alone)?;
    (!word.is_empty()).then(|| at..at + word.len())
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '"'
}

fn is_operator(c: char) -> bool {
    "+-*/<>=~!@#%^&|`?".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MADE: &str = "\nbegin\n  if a is null then\n    raise x;\n  end if;\n\ndeclare\n  v int;\nbegin\n  v := b_private.uid() + wrong;\n  return v;\nend;\nend\n";
    const WRITTEN: &str = "\ndeclare\n  v int;\nbegin\n  v := auth.uid() + wrong;\n  return v;\nend;\n";

    fn said(line: usize, query: Option<&str>, position: Option<usize>) -> Option<&'static str> {
        in_body(MADE, WRITTEN, line, query, position).map(|range| &WRITTEN[range])
    }

    #[test]
    fn a_line_of_the_function_is_a_line_of_the_text() {
        assert_eq!(said(11, None, None), Some("return v;"));
        assert_eq!(said(11, Some("v"), Some(1)), Some("v"));
        assert_eq!(said(10, None, None), Some("v := auth.uid() + wrong;"));
        assert_eq!(said(10, Some("v := b_private.uid() + wrong"), Some(24)), Some("wrong"));
        assert_eq!(said(99, None, None), None);
    }

    #[test]
    fn a_condition_is_found_in_what_was_made_of_it() {
        let text = " app.may(c) and nothing ";
        let query = "(app.may(c) and nothing) is not true";
        assert_eq!(in_condition(text, query, Some(17)).map(|range| &text[range]), Some("nothing"));
        assert_eq!(in_condition(text, query, None).map(|range| &text[range]), Some("app.may(c) and nothing"));
        assert_eq!(in_condition(text, "something else", None), None);
        let (text, query) =
            ("select t.a\nfrom t\nwhere t.a = auth.uid();\n", "select t.a\nfrom t\nwhere t.a = b.uid()");
        assert_eq!(in_query(text, query, Some(29)).map(|range| &text[range]), Some("="));
        assert_eq!(in_query(text, "select t.a\nfrom t", Some(8)).map(|range| &text[range]), Some("t.a"));
    }
}
