//! Conditions of rules for which no index helps: every row is looked at.

use diagnostics::{Diagnostic, Diagnostics, codes};
use sql::condition::{Condition, ConditionKind, OperandKind};

use super::rules::using;
use crate::rule_sql::{RuleSql, each};
use crate::{Command, FieldId, Model, PolicyKind, Table};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let reads = |command: &Command| *command != Command::Insert;
    for (table, rules) in using(model) {
        // A restrictive rule only filters what others found.
        let opens = |policy: &crate::Policy| {
            policy.kind == PolicyKind::Permissive && policy.commands.iter().any(reads)
        };
        for rule in rules.iter().filter(|rule| opens(rule.policy)) {
            let sql = rule.sql(table);
            let place = |range: &std::ops::Range<usize>| rule.fragment.text.span_of(range.clone());
            each(&sql.parsed.condition, &mut |condition| match &condition.kind {
                ConditionKind::Compare { operator, right, .. }
                    if matches!(operator.as_str(), "in" | "=") && right.kind == OperandKind::Subplan =>
                {
                    if sql.comparison(condition).is_some() && !sql.takes_from_row(&right.range) {
                        diagnostics.push(
                            Diagnostic::new(
                                codes::NO_INDEX_SERVES,
                                place(&condition.range),
                                format!("every row of {} is held against this query", table.graphql),
                            )
                            .label("a list that is made once could be looked up in an index")
                            .help("write `= any (array(select …))`"),
                        );
                    }
                }
                ConditionKind::Any(branches) => {
                    // What is asked per row is told elsewhere.
                    let slow = branches.iter().find(|branch| {
                        !is_served(table, sql, branch)
                            && !is_asked_per_row(sql, branch)
                            && !is_list(sql, branch)
                    });
                    if let Some(slow) = slow.filter(|_| branches.len() > 1) {
                        diagnostics.push(
                            Diagnostic::new(
                                codes::NO_INDEX_SERVES,
                                place(&slow.range),
                                format!(
                                    "this half of an `or` makes every row of {} be looked at",
                                    table.graphql
                                ),
                            )
                            .label("no index finds the rows for which it holds")
                            .help("compare an indexed column with what the caller has, in every half"),
                        );
                    }
                }
                ConditionKind::Compare { .. }
                | ConditionKind::All(_)
                | ConditionKind::Not(_)
                | ConditionKind::Value(_) => {}
            });
        }
    }
}

/// Can an index find the rows for which this holds?
fn is_served(table: &Table, sql: RuleSql<'_>, condition: &Condition) -> bool {
    match &condition.kind {
        ConditionKind::All(parts) => parts.iter().any(|part| is_served(table, sql, part)),
        ConditionKind::Any(parts) => parts.iter().all(|part| is_served(table, sql, part)),
        ConditionKind::Compare { .. } => sql.comparison(condition).is_some_and(|comparison| {
            sql.is_searchable(&comparison) && leads_an_index(table, &comparison.column.text)
        }),
        ConditionKind::Not(_) | ConditionKind::Value(_) => false,
    }
}

/// Keys, references and whatever rules compare with the caller have an index of their own.
fn leads_an_index(table: &Table, name: &str) -> bool {
    let is_it = |field: &crate::Field| field.column().is_some_and(|column| column.name.as_str() == name);
    let Some(at) = table.fields.iter().position(is_it) else { return false };
    let field = FieldId(at as u32);
    let of = table.field(field);
    table.key.first() == Some(&field)
        || of.foreign_key().is_some()
        || of.column().is_some_and(|column| column.unique.is_some())
        || table.indexes.iter().any(|index| {
            index.predicate.is_none() && index.columns.first().is_some_and(|column| column.field == field)
        })
        || table.policies.iter().any(|policy| {
            policy.compares.contains(&field) || policy.rules.iter().any(|rule| rule.field() == Some(field))
        })
}

fn is_asked_per_row(sql: RuleSql<'_>, condition: &Condition) -> bool {
    let within = |range: &std::ops::Range<usize>| {
        condition.range.start <= range.start && range.end <= condition.range.end
    };
    let called =
        sql.bare_calls().into_iter().any(|call| within(&call.range) && sql.takes_from_row(&call.range));
    called
        || sql.parsed.references.iter().any(|reference| {
            reference.scope != sql::reference::ScopeId::ROOT
                && within(&reference.range)
                && sql.is_of_row(reference)
        })
}

/// `in (select …)` was told already.
fn is_list(sql: RuleSql<'_>, condition: &Condition) -> bool {
    sql.comparison(condition).is_some_and(|comparison| comparison.with.kind == OperandKind::Subplan)
}
