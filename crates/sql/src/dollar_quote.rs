//! Bodies of functions as dollar-quoted constants.

use crate::Sql;

/// Quotes a body with the shortest tag that does not occur in it: `$$`, then `$hint$`, `$hint1$`, …
///
/// The hint must be a plain word; anything else counts as `seoc`. Nothing in the body is changed.
/// Source: <https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-DOLLAR-QUOTING>.
#[must_use]
pub fn dollar_quote(body: &str, tag_hint: &str) -> Sql {
    let plain = !tag_hint.is_empty() && tag_hint.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    let hint = if plain { tag_hint } else { "seoc" };
    let mut tag = "$$".to_owned();
    let mut tried = 0_usize;
    while !closes_at_the_end(body, &tag) {
        tag = if tried == 0 { format!("${hint}$") } else { format!("${hint}{tried}$") };
        tried += 1;
    }
    Sql::trusted(format!("{tag}{body}{tag}"))
}

/// A body that ends in `$` would let `$$` close one byte early, so the search includes the closing tag.
fn closes_at_the_end(body: &str, tag: &str) -> bool {
    let last = body.floor_char_boundary(body.len().saturating_sub(tag.len()));
    !body.contains(tag) && format!("{}{tag}", &body[last..]).find(tag) == Some(body.len() - last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_a_tag_that_the_body_does_not_contain() {
        for (body, expected) in [
            ("select 1", "$$select 1$$"),
            ("select $$a$$", "$seoc$select $$a$$$seoc$"),
            ("$$ $seoc$", "$seoc1$$$ $seoc$$seoc1$"),
            ("price in $", "$seoc$price in $$seoc$"),
            ("", "$$$$"),
        ] {
            assert_eq!(dollar_quote(body, "seoc").to_string(), expected);
        }
    }

    #[test]
    fn a_hint_cannot_smuggle_text_into_the_tag() {
        assert_eq!(dollar_quote("$$", "a$; drop").to_string(), "$seoc$$$$seoc$");
    }
}
