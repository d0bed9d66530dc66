//! Text in Markdown as GitHub reads it.
//!
//! Source: <https://github.github.com/gfm/>.

/// A sentence of the author's, in running text or in a cell of a table: on one line, and nothing in it is markup.
pub(crate) fn sentence(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(line.len());
    for c in line.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A name or an expression, set as code. A cell of a table takes it, too: `|` is escaped there even in code.
pub(crate) fn code(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|");
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if line.starts_with('`') || line.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{line}{pad}{fence}")
}

/// Remarks in one line: what is a sentence loses its full stop where another follows.
pub(crate) fn remarks(parts: &[String]) -> String {
    let last = parts.len().saturating_sub(1);
    let part = |(at, text): (usize, &String)| {
        if at < last { text.trim_end_matches('.').to_owned() } else { text.clone() }
    };
    parts.iter().enumerate().map(part).collect::<Vec<_>>().join("; ")
}

/// Several names, set as code.
pub(crate) fn codes<'t>(names: impl IntoIterator<Item = &'t str>) -> String {
    names.into_iter().map(code).collect::<Vec<_>>().join(", ")
}

/// The place of a heading on its page, as GitHub makes it.
pub(crate) fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// Text inside XML or HTML.
pub(crate) fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_author_wrote_is_no_markup() {
        assert_eq!(sentence("a | b\n*c* <d>"), "a \\| b \\*c\\* \\<d\\>");
        assert_eq!(code("a | b"), "`a \\| b`");
        assert_eq!(code("`x`"), "`` `x` ``");
        assert_eq!(anchor("Query.myPlate"), "querymyplate");
        assert_eq!(anchor("Who may do what"), "who-may-do-what");
    }
}
