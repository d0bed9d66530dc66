//! Cutting a written pgTAP file into statements, so that an error keeps the results before it and
//! has a line.

/// A piece of a file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Piece<'a> {
    /// 1-based line of its first character.
    pub(crate) line: u32,
    pub(crate) text: &'a str,
    /// A line for psql rather than for the server: `\set ON_ERROR_STOP 1`.
    pub(crate) is_meta: bool,
}

/// Cuts at every semicolon outside of strings, quoted names, comments and `begin atomic` bodies.
pub(crate) fn split(text: &str) -> Vec<Piece<'_>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut pieces = Vec::new();
    let mut start = 0;
    loop {
        start = skip_blank(text, start);
        if start >= text.len() {
            return pieces;
        }
        let is_meta = text.as_bytes()[start] == b'\\';
        let end = if is_meta { line_end(text, start) } else { statement_end(text, start) };
        let line = text[..start].matches('\n').count() as u32 + 1;
        pieces.push(Piece { line, text: text[start..end].trim_end(), is_meta });
        start = end;
    }
}

/// Over white space, comments and stray semicolons.
fn skip_blank(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    while at < bytes.len() {
        match bytes[at] {
            b' ' | b'\t' | b'\r' | b'\n' | b';' | 0x0c => at += 1,
            b'-' if bytes.get(at + 1) == Some(&b'-') => at = line_end(text, at),
            b'/' if bytes.get(at + 1) == Some(&b'*') => at = comment_end(bytes, at),
            _ => break,
        }
    }
    at
}

/// One past the semicolon.
fn statement_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    // `begin atomic … end` of an SQL function; `case … end` nests in it.
    let mut depth = 0usize;
    let mut previous_word = "";
    while at < bytes.len() {
        match bytes[at] {
            b'\'' => at = quoted_end(bytes, at, b'\'', escapes(bytes, at)),
            b'"' => at = quoted_end(bytes, at, b'"', false),
            b'$' => at = dollar_end(text, at).unwrap_or(at + 1),
            b'-' if bytes.get(at + 1) == Some(&b'-') => at = line_end(text, at),
            b'/' if bytes.get(at + 1) == Some(&b'*') => at = comment_end(bytes, at),
            b';' if depth == 0 => return at + 1,
            byte if is_word(byte) => {
                let end = at + bytes[at..].iter().take_while(|b| is_word(**b) || **b == b'$').count();
                let word = &text[at..end];
                let is = |keyword: &str| word.eq_ignore_ascii_case(keyword);
                if is("atomic") && previous_word.eq_ignore_ascii_case("begin") || depth > 0 && is("case") {
                    depth += 1;
                } else if depth > 0 && is("end") {
                    depth -= 1;
                }
                previous_word = word;
                at = end;
            }
            _ => at += 1,
        }
    }
    bytes.len()
}

/// Letters, digits, underscore and every byte of a non-ASCII letter.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

/// Whether the string at `at` is `E'…'`, in which a backslash escapes.
fn escapes(bytes: &[u8], at: usize) -> bool {
    let letter = at.checked_sub(1).map(|i| bytes[i]);
    let before = at.checked_sub(2).map(|i| bytes[i]);
    matches!(letter, Some(b'e' | b'E')) && !before.is_some_and(is_word)
}

fn quoted_end(bytes: &[u8], start: usize, quote: u8, escapes: bool) -> usize {
    let mut at = start + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if escapes => at += 2,
            // A doubled quote closes and opens again.
            byte if byte == quote => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn dollar_end(text: &str, start: usize) -> Option<usize> {
    let rest = &text[start + 1..];
    let tag_length = rest.find('$')?;
    let tag = &rest[..tag_length];
    if !tag.bytes().all(is_word) || tag.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let delimiter = &text[start..start + tag_length + 2];
    let body = start + delimiter.len();
    Some(text[body..].find(delimiter).map_or(text.len(), |at| body + at + delimiter.len()))
}

fn comment_end(bytes: &[u8], start: usize) -> usize {
    let (mut at, mut depth) = (start + 2, 1);
    while at < bytes.len() {
        match (bytes[at], bytes.get(at + 1)) {
            (b'/', Some(b'*')) => (at, depth) = (at + 2, depth + 1),
            (b'*', Some(b'/')) if depth == 1 => return at + 2,
            (b'*', Some(b'/')) => (at, depth) = (at + 2, depth - 1),
            _ => at += 1,
        }
    }
    bytes.len()
}

fn line_end(text: &str, start: usize) -> usize {
    text[start..].find('\n').map_or(text.len(), |at| start + at + 1)
}

#[cfg(test)]
mod tests {
    use super::split;

    fn texts(sql: &str) -> Vec<&str> {
        split(sql).iter().map(|piece| piece.text).collect()
    }

    #[test]
    fn semicolons_inside_of_things_do_not_cut() {
        assert_eq!(
            texts("select ';'; select \";\"; select 'it''s;';"),
            ["select ';';", "select \";\";", "select 'it''s;';"]
        );
        assert_eq!(texts("select E'\\';'; select 1;"), ["select E'\\';';", "select 1;"]);
        assert_eq!(
            texts("do $x$ begin; $$ ; end $x$; select $1;"),
            ["do $x$ begin; $$ ; end $x$;", "select $1;"]
        );
        assert_eq!(
            texts("select 1 /* ; /* ; */ ; */; -- ; x\nselect 2"),
            ["select 1 /* ; /* ; */ ; */;", "select 2"]
        );
    }

    #[test]
    fn an_atomic_body_stays_whole() {
        let function = "create function f() returns int begin atomic; select case when true then 1 end; end;";
        assert_eq!(texts(&format!("{function} begin; end;")), [function, "begin;", "end;"]);
    }

    #[test]
    fn lines_count_from_one_and_psql_lines_are_marked() {
        let pieces = split("\u{feff}-- a test\n\\set ON_ERROR_STOP 1\n\nbegin;\nselect\n 1;");
        let seen: Vec<(u32, bool)> = pieces.iter().map(|piece| (piece.line, piece.is_meta)).collect();
        assert_eq!(seen, [(2, true), (4, false), (5, false)]);
    }

    #[test]
    fn unfinished_text_ends_at_the_end() {
        for text in ["select 'a", "select $$ a", "select /* a", "select E'\\", "select \"ä", "$ä"] {
            assert_eq!(texts(text), [text]);
        }
    }
}
