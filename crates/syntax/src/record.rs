//! The parser of record, `async-graphql-parser`: nothing is valid SDL that it refuses.
//!
//! It reads each definition after the walk over the tokens has read it, so both must agree. Where
//! it refuses what GraphQL allows, it is shown a stand-in of the same length, so that its positions
//! stay true; the cases are listed at [`StandIn`].

use std::borrow::Cow;

use async_graphql_parser::{Error, Pos, parse_schema};
use diagnostics::{Diagnostic, Span, codes};

/// Bytes of a definition, and what the parser of record reads there instead.
///
/// - An enum value that begins with `true`, `false` or `null`, such as `nullable`: its grammar
///   matches the prefix.
/// - A number beyond 64 bits: it fails with the position of line 1. We keep numbers as written.
/// - Blanks inside a type reference, such as `[ Int ! ]`: its rule for types allows none.
/// - `extend interface A implements B` and nothing else: its rule demands more.
#[derive(Debug, Clone)]
pub(crate) struct StandIn {
    /// The bytes in the file.
    pub(crate) span: Span,
    /// What is read instead, not longer than the bytes; blanks fill the rest.
    pub(crate) text: &'static str,
}

/// Why the parser of record refuses the bytes of `span` as one definition, if it does.
pub(crate) fn refused(text: &str, span: Span, stand_ins: &[StandIn]) -> Option<Diagnostic> {
    let written = text.get(span.start as usize..span.end as usize)?;
    let shown = shown(written, span.start, stand_ins);
    match parse_schema(&*shown) {
        Ok(_) => None,
        Err(error) => Some(refusal(&shown, span, &error)),
    }
}

fn shown<'a>(written: &'a str, start: u32, stand_ins: &[StandIn]) -> Cow<'a, str> {
    if stand_ins.is_empty() {
        return Cow::Borrowed(written);
    }
    let mut shown = String::with_capacity(written.len());
    let mut at = 0;
    for StandIn { span, text } in stand_ins {
        let (from, to) = ((span.start - start) as usize, (span.end - start) as usize);
        shown.push_str(written.get(at..from).unwrap_or_default());
        shown.push_str(text);
        shown.extend(std::iter::repeat_n(' ', (to - from).saturating_sub(text.len())));
        at = to;
    }
    shown.push_str(written.get(at..).unwrap_or_default());
    Cow::Owned(shown)
}

fn refusal(shown: &str, span: Span, error: &Error) -> Diagnostic {
    let mut positions = error.positions();
    let place = positions.next().and_then(|pos| offset(shown, pos)).map_or(span, |offset| {
        let start = span.start + offset as u32;
        let rest = shown.get(offset..).unwrap_or_default();
        let word = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        let length = if word > 0 { word } else { rest.chars().next().map_or(0, char::len_utf8) };
        Span { file: span.file, start, end: start + length as u32 }
    });
    Diagnostic::new(codes::SYNTAX, place, format!("this is not GraphQL SDL: {}", plain(error)))
}

/// Pest's message is a picture of the place, then ` = expected …` in names of grammar rules.
fn plain(error: &Error) -> String {
    let message = error.to_string();
    let last = message.lines().last().unwrap_or_default().trim();
    last.strip_prefix("= ").unwrap_or(last).replace('_', " ").replace(" EOI", " the end")
}

fn offset(text: &str, pos: Pos) -> Option<usize> {
    let start = text.split_inclusive('\n').take(pos.line.checked_sub(1)?).map(str::len).sum::<usize>();
    let column = pos.column.checked_sub(1)?;
    let rest = text.get(start..)?;
    let within = rest.char_indices().map(|(at, _)| at).chain([rest.len()]).nth(column)?;
    Some(start + within)
}
