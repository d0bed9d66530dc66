//! The rules that are written in SQL, each with its policy.

use sql::ParsedExpr;

use crate::rule_sql::RuleSql;
use crate::{Fragment, Model, Owner, Parsed, Policy, Purpose, Table};

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

/// Every table with the `using` and `check` of its policies. All of them are looked for at once: to look through the texts of
/// the schema for each table would take the square of its size.
pub(super) fn of_tables(model: &Model) -> impl Iterator<Item = (&Table, Vec<SqlRule<'_>>)> {
    let mut rules: Vec<Vec<SqlRule<'_>>> = model.tables.iter().map(|_| Vec::new()).collect();
    for fragment in &model.fragments {
        let (Owner::Table(owner), Purpose::PolicyUsing | Purpose::PolicyCheck, Parsed::Expr(parsed)) =
            (fragment.owner, fragment.purpose, &fragment.parsed)
        else {
            continue;
        };
        let span = fragment.text.span;
        let holds = |policy: &&Policy| {
            policy.span.file == span.file && policy.span.start <= span.start && span.end <= policy.span.end
        };
        let policy = model.table(owner).policies.iter().find(holds);
        if let (Some(policy), Some(found)) = (policy, rules.get_mut(owner.index())) {
            found.push(SqlRule { policy, fragment, parsed });
        }
    }
    model.tables.iter().zip(rules)
}

/// The same without `check`: what is asked of rows that are there.
pub(super) fn using(model: &Model) -> impl Iterator<Item = (&Table, Vec<SqlRule<'_>>)> {
    of_tables(model).map(|(table, mut rules)| {
        rules.retain(|rule| rule.fragment.purpose == Purpose::PolicyUsing);
        (table, rules)
    })
}
