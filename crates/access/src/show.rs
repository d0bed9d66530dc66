//! The matrix for a terminal.

use std::fmt::Write as _;

use crate::matrix::{Beyond, Entry, Matrix, Row};

impl Matrix {
    /// As text for a terminal.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{}\n", self.headline());
        for entry in &self.types {
            let _ = write!(text, "\n{}  {}, {}", entry.name, entry.table, tenancy(entry));
            if let Some(line) = &entry.isolation {
                let _ = write!(text, "; {line}");
            }
            text.push('\n');
            let widths = self.widths(entry);
            let header = self.callers.iter().zip(&widths).map(|(name, width)| format!("{name:<width$}"));
            push_line(&mut text, &format!("  {:<8}{}", "", header.collect::<Vec<_>>().join("  ")));
            for row in &entry.rows {
                let cells =
                    row.cells.iter().zip(&widths).map(|(cell, width)| format!("{:<width$}", cell.words()));
                push_line(
                    &mut text,
                    &format!("  {:<8}{}", row.command, cells.collect::<Vec<_>>().join("  ")),
                );
            }
            for line in footnotes(entry) {
                let _ = writeln!(text, "  {line}");
            }
            for line in functions(entry) {
                let _ = writeln!(text, "  {line}");
            }
        }
        text
    }

    fn headline(&self) -> String {
        let what = match self.access {
            "RPC" => {
                "Which rows the functions of mode ROWS show and change for whom. Clients touch no table."
            }
            _ => "Which rows a client sees and changes, in tables and through functions of mode ROWS.",
        };
        let visitors = match self.visitors.as_slice() {
            [] if self.callers.iter().any(|name| name == "anon") => {
                "Who is not signed in is called anon.".to_owned()
            }
            [] => "Nobody who is not signed in reaches anything.".to_owned(),
            names => format!("Who is not signed in reaches {}.", names.join(", ")),
        };
        format!("{what} {visitors}")
    }

    fn widths(&self, entry: &Entry) -> Vec<usize> {
        let cell = |at: usize| {
            let cells = entry
                .rows
                .iter()
                .filter_map(|row| row.cells.get(at))
                .map(|cell| cell.words().chars().count());
            cells.max().unwrap_or(0)
        };
        self.callers.iter().enumerate().map(|(at, name)| cell(at).max(name.chars().count())).collect()
    }
}

fn push_line(text: &mut String, line: &str) {
    text.push_str(line.trim_end());
    text.push('\n');
}

fn tenancy(entry: &Entry) -> String {
    match entry.tenant.as_str() {
        "global" => "rows of no tenant".to_owned(),
        "root" => "each row is a tenant".to_owned(),
        field => format!("tenant by {field}"),
    }
}

fn footnotes(entry: &Entry) -> Vec<String> {
    let (some, narrowed) = (entry.opened(), entry.narrowed());
    let mut lines = entry.notes.clone();
    lines.extend(entry.rows.iter().filter_map(columns));
    if !some.is_empty() {
        lines.push(format!("some: rows that SQL opens, in {}", some.join(", ")));
    }
    if !narrowed.is_empty() {
        lines.push(format!("*: fewer by SQL, in {}", narrowed.join(", ")));
    }
    lines
}

/// `fields of update: nickname by MEMBER, EDITOR; role, nickname by ADMIN`, where a command does not name every field.
fn columns(row: &Row) -> Option<String> {
    let list = |fields: &[String]| if fields.is_empty() { "nothing".to_owned() } else { fields.join(", ") };
    let said = match row.fields()?.as_slice() {
        [(fields, _)] => list(fields),
        sets => {
            let parts =
                sets.iter().map(|(fields, callers)| format!("{} by {}", list(fields), callers.join(", ")));
            parts.collect::<Vec<_>>().join("; ")
        }
    };
    Some(format!("fields of {}: {said}", row.command))
}

fn functions(entry: &Entry) -> Vec<String> {
    let bound = entry.within();
    let mut lines = Vec::new();
    if !bound.is_empty() {
        lines.push(format!("within these rules: {}", bound.join(", ")));
    }
    lines.extend(entry.beyond().into_iter().map(|Beyond { reach, does, names }| {
        format!("beyond them, {}, {does}: {}", reach.as_str(), names.join(", "))
    }));
    lines
}
