//! Rows that no patch of a schema can take away, and why: a table of `tests/sabotage/README.md`.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};

use crate::domain::root;

/// Row to reason.
pub(super) fn reasons() -> Result<BTreeMap<String, String>> {
    let page = "tests/sabotage/README.md";
    let text = std::fs::read_to_string(root().join(page)).context(page)?;
    Ok(read(&text))
}

/// The lines `| S20 | reason |`.
fn read(text: &str) -> BTreeMap<String, String> {
    let line = |line: &str| {
        let cells: Vec<&str> = line.trim().trim_matches('|').split(" | ").map(str::trim).collect();
        let [row, reason] = cells[..] else { return None };
        let is_row = row.chars().next().is_some_and(|letter| letter.is_ascii_uppercase())
            && row.len() > 1
            && row.chars().skip(1).all(|digit| digit.is_ascii_digit());
        is_row.then(|| (row.to_owned(), reason.to_owned()))
    };
    text.lines().filter_map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_reason_is_a_line_of_two_cells() {
        let read = read("| row | why |\n|---|---|\n| S20 | because |\n| S | no row |\ntext\n");
        assert_eq!(read.into_iter().collect::<Vec<_>>(), [("S20".to_owned(), "because".to_owned())]);
    }
}
