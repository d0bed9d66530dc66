//! JSON columns are jsonb, and what `->>` gives is text.
//!
//! Postgres finds both mistakes only when it resolves the types: there is no operator `text ->> unknown`, and
//! `json_array_length(jsonb)` does not exist.

use std::collections::BTreeMap;
use std::ops::Range;

use diagnostics::{Diagnostic, Diagnostics, codes};
use sql::reference::{Reference, ReferenceKind};
use sql::token::{Token, TokenKind, tokens};

use crate::{Builtin, Fragment, Model};

/// Functions over `json` that have a twin over `jsonb` called `jsonb_…`, and take the value first.
const OVER_JSON: &[&str] = &[
    "json_array_elements",
    "json_array_elements_text",
    "json_array_length",
    "json_each",
    "json_each_text",
    "json_extract_path",
    "json_extract_path_text",
    "json_object_keys",
    "json_strip_nulls",
    "json_to_record",
    "json_to_recordset",
    "json_typeof",
];

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let columns = jsonb_columns(model);
    for fragment in &model.fragments {
        for operator in after_text(&fragment.text.value) {
            diagnostics.push(
                Diagnostic::new(
                    codes::JSON_ACCESS,
                    fragment.text.span_of(operator),
                    "what stands before this operator is text",
                )
                .label("`->>` and `#>>` end the way into a JSON value")
                .help("take the steps with `->` and the last one with `->>`, or the whole path with `#>> '{a,b}'`"),
            );
        }
        let references = super::references(fragment);
        for reference in references {
            let ReferenceKind::Function { schema: None, name, .. } = &reference.kind else { continue };
            let takes_jsonb = OVER_JSON.binary_search(&name.text.as_str()).is_ok()
                && first_argument(fragment, reference, references)
                    .is_some_and(|column| columns.get(column) == Some(&true));
            if takes_jsonb {
                let twin = name.text.replacen("json", "jsonb", 1);
                let span = fragment.text.span_of(name.range.clone());
                diagnostics.push(
                    Diagnostic::new(codes::JSON_ACCESS, span, format!("`{}` does not take jsonb", name.text))
                        .note("a JSON field is a column of type jsonb")
                        .help(format!("write `{twin}`"))
                        .patch(span, twin),
                );
            }
        }
    }
}

/// By name: are all columns that are called so jsonb?
fn jsonb_columns(model: &Model) -> BTreeMap<&str, bool> {
    let mut columns = BTreeMap::new();
    for column in model.tables.iter().flat_map(|table| &table.fields).filter_map(crate::Field::column) {
        let as_written = column.sql_type.as_ref().is_none_or(|ty| ty.as_str().eq_ignore_ascii_case("jsonb"));
        let is_jsonb = model.builtin(column.ty) == Builtin::Json && !column.list && as_written;
        columns.entry(column.name.as_str()).and_modify(|all| *all &= is_jsonb).or_insert(is_jsonb);
    }
    columns
}

/// The first argument of a call, when it is a column and nothing else.
fn first_argument<'a>(fragment: &Fragment, call: &Reference, references: &'a [Reference]) -> Option<&'a str> {
    let text = &fragment.text.value;
    let inside = text.get(call.range.clone())?;
    let open = call.range.start + inside.find('(')? + 1;
    let start =
        open + text.get(open..)?.chars().take_while(|c| c.is_whitespace()).map(char::len_utf8).sum::<usize>();
    references.iter().find_map(|reference| {
        let ReferenceKind::Column { name, .. } = &reference.kind else { return None };
        let rest = text.get(reference.range.end..)?.trim_start();
        (reference.range.start == start && rest.starts_with([',', ')'])).then_some(name.text.as_str())
    })
}

/// The operators that go into a value which `->>` or `#>>` has just made text.
fn after_text(text: &str) -> Vec<Range<usize>> {
    if !text.contains(">>") {
        return Vec::new();
    }
    let tokens: Vec<Token<'_>> = tokens(text).collect();
    let operator = |index: usize| {
        tokens
            .get(index)
            .filter(|token| matches!(token.kind, TokenKind::Sign | TokenKind::Operator))
            .map(|token| token.text)
    };
    (0..tokens.len())
        .filter(|index| matches!(operator(*index), Some("->>" | "#>>")))
        .filter_map(|index| {
            // One step: a literal, or a name with its dots.
            let mut next = index + 2;
            while operator(next) == Some(".") {
                next += 2;
            }
            matches!(operator(next), Some("->" | "->>" | "#>" | "#>>")).then(|| tokens[next].range())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{OVER_JSON, after_text};

    fn found(text: &str) -> Vec<usize> {
        after_text(text).into_iter().map(|range| range.start).collect()
    }

    #[test]
    fn a_step_after_text_is_found_however_it_is_written() {
        assert_eq!(found("a->>'b'->>'c'"), [7]);
        assert_eq!(found("a ->> 'b' -> 'c' -> 'd'"), [10]);
        assert_eq!(found("t.a #>> '{x,y}' #> '{z}'"), [16]);
        assert_eq!(found("a ->> /* why */ b.c\n -- here\n -> 0"), [30]);
        assert_eq!(found("a->>0->1"), [5]);
    }

    #[test]
    fn text_that_ends_a_path_is_not() {
        for text in [
            "a->'b'->>'c'",
            "a->>'b' || a->>'c'",
            "a->>'b' = 'x' and c->'d' is null",
            "'a->>b->c'",
            "$q$ a->>'b'->'c' $q$",
            "-- a->>'b'->'c'",
            "lower(a->>'b')",
            "a->>'it''s' = b->>'c'",
            "é->>'ü'",
            "$",
            "'",
        ] {
            assert_eq!(found(text), [0usize; 0], "{text}");
        }
    }

    #[test]
    fn the_functions_are_sorted_so_that_they_can_be_searched() {
        assert!(OVER_JSON.is_sorted());
    }
}
