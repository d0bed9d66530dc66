//! Comma-separated values (RFC 4180), each with its place.

/// A value of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cell {
    /// What it says; two quotes inside of quotes are one.
    pub(super) value: String,
    /// Does it stand in quotes? Only then nothing at all is an empty text.
    pub(super) quoted: bool,
    /// Its bytes in the text, quotes included.
    pub(super) bytes: (usize, usize),
}

/// What is wrong with a text, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Malformed {
    pub(super) bytes: (usize, usize),
    pub(super) message: &'static str,
    pub(super) help: &'static str,
}

/// The records of a text, the header first. Lines with nothing on them are none.
pub(super) fn records(text: &str) -> Result<Vec<Vec<Cell>>, Malformed> {
    let mut at = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut records = Vec::new();
    while at < text.len() {
        if let Some(next) = line_end(text, at) {
            at = next;
            continue;
        }
        let mut record = Vec::new();
        loop {
            let cell = if text[at..].starts_with('"') { quoted(text, at)? } else { bare(text, at)? };
            at = cell.bytes.1;
            record.push(cell);
            if text[at..].starts_with(',') {
                at += 1;
                continue;
            }
            at = line_end(text, at).unwrap_or(at);
            break;
        }
        records.push(record);
    }
    Ok(records)
}

/// Where the next line begins, if this one ends here.
fn line_end(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    ["\r\n", "\n"].iter().find(|end| rest.starts_with(**end)).map(|end| at + end.len())
}

fn bare(text: &str, at: usize) -> Result<Cell, Malformed> {
    let line = text[at..].split('\n').next().unwrap_or_default();
    let value = line.strip_suffix('\r').unwrap_or(line).split(',').next().unwrap_or_default();
    if let Some(quote) = value.find('"') {
        return Err(Malformed {
            bytes: (at + quote, at + quote + 1),
            message: "a quote stands inside of a value without quotes",
            help: "put the whole value in quotes, and write `\"\"` for the one inside",
        });
    }
    Ok(Cell { value: value.to_owned(), quoted: false, bytes: (at, at + value.len()) })
}

fn quoted(text: &str, start: usize) -> Result<Cell, Malformed> {
    let mut value = String::new();
    let mut at = start + 1;
    loop {
        let Some(quote) = text[at..].find('"') else {
            return Err(Malformed {
                bytes: (start, start + 1),
                message: "this quote is never closed",
                help: "close it; inside of quotes a quote is written `\"\"`",
            });
        };
        value.push_str(&text[at..at + quote]);
        at += quote + 1;
        if !text[at..].starts_with('"') {
            break;
        }
        value.push('"');
        at += 1;
    }
    let ends = at == text.len() || text[at..].starts_with(',') || line_end(text, at).is_some();
    if !ends {
        let width = text[at..].chars().next().map_or(1, char::len_utf8);
        return Err(Malformed {
            bytes: (at, at + width),
            message: "something stands behind the closing quote",
            help: "end the value with `,` or the end of the line; inside of quotes a quote is written `\"\"`",
        });
    }
    Ok(Cell { value, quoted: true, bytes: (start, at) })
}

#[cfg(test)]
mod tests {
    use super::{Malformed, records};

    fn values(text: &str) -> Vec<Vec<(String, bool)>> {
        let records = records(text).expect("a well-formed text");
        records
            .into_iter()
            .map(|record| record.into_iter().map(|cell| (cell.value, cell.quoted)).collect())
            .collect()
    }

    fn is(cells: &[(&str, bool)]) -> Vec<(String, bool)> {
        cells.iter().map(|(value, quoted)| ((*value).to_owned(), *quoted)).collect()
    }

    #[test]
    fn quotes_hold_what_would_end_a_value() {
        let text = "\u{feff}a,b\r\n\"x,\"\"y\"\"\nz\",\"\"\n\n,\n";
        assert_eq!(
            values(text),
            [
                is(&[("a", false), ("b", false)]),
                is(&[("x,\"y\"\nz", true), ("", true)]),
                is(&[("", false), ("", false)]),
            ]
        );
        assert_eq!(values("a"), [is(&[("a", false)])]);
    }

    #[test]
    fn a_value_knows_its_bytes() {
        let text = "name,size\n\"a\"\"b\",1\n";
        let cells: Vec<&str> = records(text)
            .expect("a well-formed text")
            .iter()
            .flatten()
            .map(|cell| &text[cell.bytes.0..cell.bytes.1])
            .collect();
        assert_eq!(cells, ["name", "size", "\"a\"\"b\"", "1"]);
    }

    #[test]
    fn what_is_open_or_mixed_is_refused_where_it_is() {
        let at = |text: &str| records(text).map_err(|Malformed { bytes, .. }| bytes);
        assert_eq!(at("a\n\"b"), Err((2, 3)));
        assert_eq!(at("a\n\"b\"ä"), Err((5, 7)));
        assert_eq!(at("a\n5\" pipe"), Err((3, 4)));
    }
}
