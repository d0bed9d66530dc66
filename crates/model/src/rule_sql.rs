//! The SQL of a rule as Postgres runs it: what it takes from the row, and what it asks again for each one.

use std::ops::Range;

use sql::condition::{Condition, ConditionKind, Operand, OperandKind};
use sql::reference::{Name, Reference, ReferenceKind, ScopeId, scopes_outwards};
use sql::{Ident, ParsedExpr};

/// A condition over the rows of a table.
#[derive(Clone, Copy)]
pub(crate) struct RuleSql<'a> {
    pub(crate) parsed: &'a ParsedExpr,
    /// The table's own name, which qualifies its columns.
    pub(crate) table: &'a Ident,
}

/// A comparison of one of the row's columns with something else.
pub(crate) struct Comparison<'a> {
    /// The column.
    pub(crate) column: &'a Name,
    /// `=`, `is`, `in`, …
    pub(crate) operator: &'a str,
    /// What it is compared with.
    pub(crate) with: &'a Operand,
}

impl<'a> RuleSql<'a> {
    /// Is it a column of the row, wherever in the condition it is named?
    pub(crate) fn is_of_row(self, reference: &Reference) -> bool {
        let ReferenceKind::Column { qualifier, assigned: false, .. } = &reference.kind else { return false };
        match qualifier.last() {
            None => reference.scope == ScopeId::ROOT,
            Some(of) => {
                of.text == self.table.as_str()
                    && !scopes_outwards(&self.parsed.scopes, reference.scope)
                        .flat_map(|scope| &scope.relations)
                        .any(|relation| relation.exposed_name() == Some(&of.text))
            }
        }
    }

    /// Does this part name a column of the row?
    pub(crate) fn takes_from_row(self, part: &Range<usize>) -> bool {
        let within =
            |reference: &&Reference| part.start <= reference.range.start && reference.range.end <= part.end;
        self.parsed.references.iter().filter(within).any(|reference| self.is_of_row(reference))
    }

    /// Calls of somebody's own functions outside of every subquery, outermost first: Postgres asks them for each row, unless an
    /// index happens to be used. What is built in is quick, and read by the planner.
    pub(crate) fn bare_calls(self) -> Vec<&'a Reference> {
        let mut calls: Vec<&Reference> = Vec::new();
        for reference in &self.parsed.references {
            let ReferenceKind::Function { schema, name, keyword: false, .. } = &reference.kind else {
                continue;
            };
            let own = match schema.as_ref().map(|schema| schema.text.as_str()) {
                Some("pg_catalog") | None => name.text == "current_setting",
                Some(_) => true,
            };
            let inner = calls.iter().any(|call| {
                call.range.start <= reference.range.start && reference.range.end <= call.range.end
            });
            if own && !inner && reference.scope == ScopeId::ROOT {
                calls.push(reference);
            }
        }
        calls
    }

    /// The condition with every call that does not look at the row asked once.
    pub(crate) fn asked_once(self) -> sql::Expr {
        let calls: Vec<Range<usize>> = self
            .bare_calls()
            .into_iter()
            .filter(|call| !self.takes_from_row(&call.range) && !self.is_list(&call.range))
            .map(|call| call.range.clone())
            .collect();
        if calls.is_empty() { self.parsed.expr.clone() } else { self.parsed.asked_once(&calls) }
    }

    /// `any (f())`: in a subquery it would be a set of lists.
    pub(crate) fn is_list(self, call: &Range<usize>) -> bool {
        let mut found = false;
        each(&self.parsed.condition, &mut |condition| {
            if let ConditionKind::Compare { right, .. } = &condition.kind {
                found |= right.range.start < call.start
                    && call.end < right.range.end
                    && matches!(right.kind, OperandKind::AnyOf);
            }
        });
        found
    }

    /// A comparison of a column of the row, whichever side it stands on.
    pub(crate) fn comparison(self, condition: &'a Condition) -> Option<Comparison<'a>> {
        let ConditionKind::Compare { operator, left, right } = &condition.kind else { return None };
        let own = |operand: &'a Operand| match &operand.kind {
            OperandKind::Column(parts) => {
                let (column, qualifier) = parts.split_last()?;
                let own = qualifier.last().is_none_or(|of| of.text == self.table.as_str());
                own.then_some(column)
            }
            _ => None,
        };
        match (own(left), own(right)) {
            (Some(column), None) => Some(Comparison { column, operator, with: right }),
            (None, Some(column)) => Some(Comparison { column, operator, with: left }),
            (Some(_), Some(_)) | (None, None) => None,
        }
    }

    /// Could an index on the column find the rows for which this holds?
    pub(crate) fn is_searchable(self, comparison: &Comparison<'_>) -> bool {
        let Comparison { column: _, operator, with } = comparison;
        matches!(*operator, "=" | "<" | "<=" | ">" | ">=" | "is" | "in")
            && with.kind != OperandKind::Subplan
            && !self.takes_from_row(&with.range)
    }

    /// Does it read tables, or ask something again for each row?
    pub(crate) fn searches(self) -> bool {
        let mut subplan = false;
        each(&self.parsed.condition, &mut |condition| {
            if let ConditionKind::Compare { left: one, right: other, .. } = &condition.kind {
                subplan |= [one, other].iter().any(|side| side.kind == OperandKind::Subplan);
            }
            if let ConditionKind::Value(operand) = &condition.kind {
                subplan |= operand.kind == OperandKind::Subplan;
            }
        });
        subplan
            || self
                .bare_calls()
                .iter()
                .any(|call| self.takes_from_row(&call.range) || self.is_list(&call.range))
            || self.parsed.references.iter().any(|reference| match reference.kind {
                ReferenceKind::Relation { .. } => true,
                _ => reference.scope != ScopeId::ROOT && self.is_of_row(reference),
            })
    }

    /// The row's columns that are held against a value that the caller brings along: what an index is for.
    pub(crate) fn compared_columns(self) -> Vec<&'a str> {
        let mut columns = Vec::new();
        let parsed = self.parsed;
        each(&parsed.condition, &mut |condition| {
            let Some(comparison) = self.comparison(condition) else { return };
            let by_caller = comparison.operator == "=" && comparison.with.kind != OperandKind::Constant;
            if by_caller && self.is_searchable(&comparison) {
                columns.push(comparison.column.text.as_str());
            }
        });
        columns
    }
}

/// Every condition that a condition consists of, itself included.
pub(crate) fn each<'a>(condition: &'a Condition, visit: &mut dyn FnMut(&'a Condition)) {
    visit(condition);
    match &condition.kind {
        ConditionKind::All(parts) | ConditionKind::Any(parts) => {
            parts.iter().for_each(|part| each(part, visit));
        }
        ConditionKind::Not(inner) => each(inner, visit),
        ConditionKind::Compare { .. } | ConditionKind::Value(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use sql::{Ident, parse_expr};

    use super::RuleSql;

    fn once(text: &str) -> String {
        let (parsed, table) = (parse_expr(text).unwrap(), Ident::new("note").unwrap());
        RuleSql { parsed: &parsed, table: &table }.asked_once().as_str().to_owned()
    }

    #[test]
    fn what_does_not_look_at_the_row_is_asked_once() {
        assert_eq!(once("note.a = app.f()"), "note.a = (select app.f())");
        assert_eq!(once("note.a = app.f(app.g())"), "note.a = (select app.f(app.g()))");
        assert_eq!(once("note.a = (select app.f())"), "note.a = (select app.f())");
        assert_eq!(once("app.f(note.a)"), "app.f(note.a)");
        assert_eq!(once("note.a = any (app.f())"), "note.a = any (app.f())");
        assert_eq!(once("note.a < now() and lower(b) = 'x'"), "note.a < now() and lower(b) = 'x'");
        assert_eq!(once("b = current_setting('x', true)"), "b = (select current_setting('x', true))");
    }

    #[test]
    fn columns_that_the_caller_is_compared_with_are_found() {
        let columns = |text: &str| {
            let (parsed, table) = (parse_expr(text).unwrap(), Ident::new("note").unwrap());
            let rule = RuleSql { parsed: &parsed, table: &table };
            rule.compared_columns().into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(columns("note.a = (select app.f()) or app.g() = b and c = 'x'"), ["a", "b"]);
        assert_eq!(columns("note.a = any (array(select app.f()))"), ["a"]);
        assert_eq!(columns("note.a in (select app.f()) or a = b or a = app.f(note.c)"), [] as [&str; 0]);
    }
}
