//! The matrix for people: as text and as Markdown.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::matrix::{Cell, Entry, Matrix, Row};
use crate::{Function, Reach};

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
                    row.cells.iter().zip(&widths).map(|(cell, width)| format!("{:<width$}", short(cell)));
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

    /// As Markdown.
    #[must_use]
    pub fn markdown(&self, title: &str) -> String {
        let mut text = format!("# Access to {title}\n\n{}\n", self.headline());
        for entry in &self.types {
            let _ = write!(text, "\n## {}\n\n`{}`, {}", entry.name, entry.table, tenancy(entry));
            if let Some(line) = &entry.isolation {
                let _ = write!(text, "; {line}");
            }
            let _ = write!(text, ".\n\n{}", self.entry(entry));
        }
        text
    }

    /// One type as a table of Markdown, with what stands below it.
    #[must_use]
    pub fn entry(&self, entry: &Entry) -> String {
        let mut text = format!("| | {} |\n|---|", self.callers.join(" | "));
        text.push_str(&"---|".repeat(self.callers.len()));
        text.push('\n');
        for row in &entry.rows {
            let cells: Vec<String> = row.cells.iter().map(|cell| short(cell).replace('*', "\\*")).collect();
            let _ = writeln!(text, "| {} | {} |", row.command, cells.join(" | "));
        }
        let notes: Vec<String> = footnotes(entry).into_iter().chain(functions(entry)).collect();
        if !notes.is_empty() {
            text.push('\n');
        }
        for line in notes {
            let _ = writeln!(text, "- {}", line.replace('*', "\\*"));
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
            let cells =
                entry.rows.iter().filter_map(|row| row.cells.get(at)).map(|cell| short(cell).chars().count());
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

/// `own, some*`.
fn short(cell: &Cell) -> String {
    let mut words: Vec<&str> = cell.rows.iter().map(|scope| scope.as_str()).collect();
    if !cell.some.is_empty() {
        words.push("some");
    }
    if words.is_empty() {
        return "none".to_owned();
    }
    format!("{}{}", words.join(", "), if cell.narrowed.is_empty() { "" } else { "*" })
}

fn footnotes(entry: &Entry) -> Vec<String> {
    let cells = || entry.rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.is_none());
    let names = |of: fn(&Cell) -> &[String]| {
        let mut names: Vec<&str> = Vec::new();
        for name in cells().flat_map(of) {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        names.join(", ")
    };
    let (some, narrowed) = (names(|cell| &cell.some), names(|cell| &cell.narrowed));
    let mut lines = entry.notes.clone();
    lines.extend(entry.rows.iter().filter_map(columns));
    if !some.is_empty() {
        lines.push(format!("some: rows that SQL opens, in {some}"));
    }
    if !narrowed.is_empty() {
        lines.push(format!("*: fewer by SQL, in {narrowed}"));
    }
    lines
}

/// `update: nickname by MEMBER, EDITOR; role, nickname by ADMIN`, where a command does not name every field.
fn columns(row: &Row) -> Option<String> {
    let all = row.columns.as_ref().filter(|_| row.cells.iter().any(|cell| !cell.is_none()))?;
    let list = |fields: &[String]| if fields.is_empty() { "nothing".to_owned() } else { fields.join(", ") };
    let mut sets: Vec<(&[String], Vec<&str>)> = Vec::new();
    for cell in &row.cells {
        let Some(columns) = &cell.columns else { continue };
        match sets.iter_mut().find(|(known, _)| *known == columns.as_slice()) {
            Some((_, callers)) => callers.push(&cell.caller),
            None => sets.push((columns, vec![&cell.caller])),
        }
    }
    let said = match sets.as_slice() {
        [] | [_] => list(sets.first().map_or(all, |(columns, _)| columns)),
        _ => {
            let parts =
                sets.iter().map(|(columns, callers)| format!("{} by {}", list(columns), callers.join(", ")));
            parts.collect::<Vec<_>>().join("; ")
        }
    };
    Some(format!("fields of {}: {said}", row.command))
}

fn functions(entry: &Entry) -> Vec<String> {
    let mut lines = Vec::new();
    let bound: Vec<&str> = entry
        .functions
        .iter()
        .filter(|function| matches!(function.reach, Reach::Rows | Reach::Invoker))
        .map(|function| function.name.as_str())
        .collect();
    if !bound.is_empty() {
        lines.push(format!("within these rules: {}", bound.join(", ")));
    }
    // One line for what several functions do alike.
    let mut beyond: BTreeMap<(Reach, String), Vec<&str>> = BTreeMap::new();
    for function in &entry.functions {
        let Function { name, reach, roles: _, does, through, called_by } = function;
        if matches!(reach, Reach::Tenant | Reach::System) {
            let mut how = does.join(", ");
            if !through.is_empty() {
                how.push_str(&format!(" through {}", through.join(" → ")));
            }
            match *called_by {
                "schedule" => how.push_str(", on schedule"),
                "worker" => how.push_str(", by workers"),
                _ => {}
            }
            beyond.entry((*reach, how)).or_default().push(name);
        }
    }
    lines.extend(beyond.into_iter().map(|((reach, how), names)| {
        format!("beyond them, {}, {how}: {}", reach.as_str(), names.join(", "))
    }));
    lines
}
