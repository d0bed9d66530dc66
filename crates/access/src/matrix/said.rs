//! What whoever shows the matrix says of it: cells in words, fields by who names them, functions by what they do.

use std::collections::BTreeMap;

use super::{Cell, Entry, Row};
use crate::{Function, Reach};

/// Functions that do the same to a table, unbound by its policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beyond<'e> {
    /// What binds them: the tenant, or nothing.
    pub reach: Reach,
    /// What they do, through whom, and who starts them, such as `read, update through close, on schedule`.
    pub does: String,
    /// Their names.
    pub names: Vec<&'e str>,
}

impl Cell {
    /// `own, some*`, where the star says that a rule in SQL leaves fewer; `none`.
    #[must_use]
    pub fn words(&self) -> String {
        let mut words: Vec<&str> = self.rows.iter().map(|scope| scope.as_str()).collect();
        if !self.some.is_empty() {
            words.push("some");
        }
        if words.is_empty() {
            return "none".to_owned();
        }
        format!("{}{}", words.join(", "), if self.narrowed.is_empty() { "" } else { "*" })
    }
}

impl Row {
    /// The fields that the command names, and by whom, where it does not name every field: one set without callers where all
    /// name the same.
    #[must_use]
    pub fn fields(&self) -> Option<Vec<(&[String], Vec<&str>)>> {
        let all = self.columns.as_ref().filter(|_| self.cells.iter().any(|cell| !cell.is_none()))?;
        let mut sets: Vec<(&[String], Vec<&str>)> = Vec::new();
        for cell in &self.cells {
            let Some(columns) = &cell.columns else { continue };
            match sets.iter_mut().find(|(known, _)| *known == columns.as_slice()) {
                Some((_, callers)) => callers.push(&cell.caller),
                None => sets.push((columns, vec![&cell.caller])),
            }
        }
        match sets.as_mut_slice() {
            [] => sets.push((all, Vec::new())),
            [(_, callers)] => callers.clear(),
            _ => {}
        }
        Some(sets)
    }
}

impl Entry {
    /// The policies in SQL that open some rows more.
    #[must_use]
    pub fn opened(&self) -> Vec<&str> {
        self.policies(|cell| &cell.some)
    }

    /// The restrictive policies in SQL.
    #[must_use]
    pub fn narrowed(&self) -> Vec<&str> {
        self.policies(|cell| &cell.narrowed)
    }

    fn policies(&self, of: fn(&Cell) -> &[String]) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        let cells = self.rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.is_none());
        for name in cells.flat_map(of) {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        names
    }

    /// The functions that the policies bind.
    #[must_use]
    pub fn within(&self) -> Vec<&str> {
        let bound = self.functions.iter().filter(|it| matches!(it.reach, Reach::Rows | Reach::Invoker));
        bound.map(|function| function.name.as_str()).collect()
    }

    /// The functions that the policies do not bind, in one place what several do alike.
    #[must_use]
    pub fn beyond(&self) -> Vec<Beyond<'_>> {
        let mut found: BTreeMap<(Reach, String), Vec<&str>> = BTreeMap::new();
        for function in &self.functions {
            let Function { name, reach, roles: _, does, through, called_by } = function;
            if matches!(reach, Reach::Rows | Reach::Invoker) {
                continue;
            }
            let mut how = does.join(", ");
            if !through.is_empty() {
                how.push_str(&format!(" through {}", through.join(" → ")));
            }
            match *called_by {
                "schedule" => how.push_str(", on schedule"),
                "worker" => how.push_str(", by workers"),
                _ => {}
            }
            found.entry((*reach, how)).or_default().push(name);
        }
        found.into_iter().map(|((reach, does), names)| Beyond { reach, does, names }).collect()
    }
}
