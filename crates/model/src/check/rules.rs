//! The rules that are written in SQL, each with its policy.

use sql::ParsedExpr;

use crate::rule_sql::RuleSql;
use crate::{Fragment, Model, Owner, Parsed, Policy, Purpose, Table, TableId};

/// A policy's `using` or `check`.
pub(super) struct SqlRule<'a> {
    pub(super) policy: &'a Policy,
    pub(super) fragment: &'a Fragment,
    parsed: &'a ParsedExpr,
}

impl<'a> SqlRule<'a> {
    pub(super) fn sql(&self, table: &'a Table) -> RuleSql<'a> {
        RuleSql { parsed: self.parsed, table: &table.name }
    }
}

/// The `using` and `check` of a table's policies.
pub(super) fn written(model: &Model, id: TableId) -> impl Iterator<Item = SqlRule<'_>> {
    let table = model.table(id);
    model.fragments.iter().filter_map(move |fragment| {
        let (Owner::Table(owner), Purpose::PolicyUsing | Purpose::PolicyCheck, Parsed::Expr(parsed)) =
            (fragment.owner, fragment.purpose, &fragment.parsed)
        else {
            return None;
        };
        let span = fragment.text.span;
        let holds = |policy: &&Policy| {
            policy.span.file == span.file && policy.span.start <= span.start && span.end <= policy.span.end
        };
        let policy = table.policies.iter().filter(|_| owner == id).find(holds)?;
        Some(SqlRule { policy, fragment, parsed })
    })
}

/// The `using` of a table's policies: it is asked of rows that are there.
pub(super) fn of_table(model: &Model, id: TableId) -> impl Iterator<Item = SqlRule<'_>> {
    written(model, id).filter(|rule| rule.fragment.purpose == Purpose::PolicyUsing)
}
