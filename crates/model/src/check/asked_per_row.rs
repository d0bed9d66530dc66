//! What a rule's SQL asks again for every row: on a million rows, seconds instead of a fraction of a millisecond.
//!
//! A call that does not look at the row is asked once: seoc puts it into a subquery of its own.

use diagnostics::{Diagnostic, Diagnostics, codes};
use sql::reference::{ReferenceKind, ScopeId};

use super::rules::using;
use crate::{Command, Model};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let reads = |command: &Command| *command != Command::Insert;
    for (table, rules) in using(model) {
        for rule in rules.iter().filter(|rule| rule.policy.commands.iter().any(reads)) {
            let sql = rule.sql(table);
            let help = format!(
                "write it as a set that is made once: `{}.… = any (array(select …))`, with a private Query behind it",
                table.name.as_str()
            );
            for call in sql.bare_calls() {
                let ReferenceKind::Function { name, .. } = &call.kind else { continue };
                let takes = sql.takes_from_row(&call.range);
                if !takes && !sql.is_list(&call.range) {
                    continue;
                }
                let finding = Diagnostic::new(
                    codes::ASKED_PER_ROW,
                    rule.fragment.text.span_of(call.range.clone()),
                    format!("`{}` is asked again for every row of {}", name.text, table.graphql),
                );
                diagnostics.push(if takes {
                    finding.label("it takes something from the row").help(help.clone())
                } else {
                    finding.label("a list from a call").help("write `any (array(select …))`")
                });
            }
            // A row's column inside of a subquery: the subquery runs for each row.
            let inside =
                sql.parsed.references.iter().find(|it| it.scope != ScopeId::ROOT && sql.is_of_row(it));
            if let Some(column) = inside {
                diagnostics.push(
                    Diagnostic::new(
                        codes::ASKED_PER_ROW,
                        rule.fragment.text.span_of(column.range.clone()),
                        format!("this query runs again for every row of {}", table.graphql),
                    )
                    .label("it looks at the row around it")
                    .help(help),
                );
            }
        }
    }
}
