//! Generated functions that do nothing at all.

use std::collections::BTreeSet;

use catalog::{Catalog, Condition, Function, Language, Returns};
use sql::QualifiedName;

use super::{Edit, Mutant, MutantKind};
use crate::lower::{self, Scope};

pub(super) fn mutants(scope: &Scope<'_>, catalog: &Catalog, made: &mut Vec<Mutant>) {
    // What the schema's own SQL does is for its own tests.
    let functions = scope.model.functions.iter().filter(|function| !function.is_made());
    let functions = functions
        .flat_map(|function| [lower::function_name(scope, function), lower::behind(scope, function)]);
    let triggers = scope.model.tables.iter().flat_map(|table| {
        table.triggers.iter().map(move |trigger| lower::declared_trigger_name(scope, table, trigger))
    });
    let written: BTreeSet<QualifiedName> = functions.chain(triggers).collect();
    for function in &catalog.functions {
        if written.contains(&function.name) {
            continue;
        }
        let body = nothing(&function.returns).to_owned();
        let becomes = Function { body, language: Language::Plpgsql, ..function.clone() };
        made.push(super::of(
            MutantKind::Emptied,
            format!("function {}", function.name),
            "does nothing".to_owned(),
            &function.origin,
            (asked_by(scope, catalog, &function.name), function.name.name.as_str()),
            Edit::Function(Box::new(becomes)),
        ));
    }
}

/// What tests speak of that would not be as it is without a function: a private one stands behind a table's trigger or policy, or
/// behind another function. The first of them in the catalog's order.
fn asked_by(scope: &Scope<'_>, catalog: &Catalog, name: &QualifiedName) -> String {
    let mut behind = vec![name];
    let mut seen: BTreeSet<&QualifiedName> = BTreeSet::from([name]);
    while let Some(name) = behind.pop() {
        if *name != scope.private(&name.name) {
            return name.to_string();
        }
        if let Some(trigger) = catalog.triggers.iter().find(|trigger| trigger.function == *name) {
            return trigger.table.to_string();
        }
        let call = format!("{name}(");
        let asks = |condition: &Option<Condition>| {
            condition.as_ref().is_some_and(|it| it.expr().as_str().contains(&call))
        };
        let policy = catalog.policies.iter().find(|policy| asks(&policy.using) || asks(&policy.check));
        if let Some(policy) = policy {
            return policy.table.to_string();
        }
        let callers = catalog.functions.iter().filter(|function| function.body.contains(&call));
        // The last one is looked at first.
        behind.extend(
            callers
                .map(|function| &function.name)
                .filter(|name| seen.insert(name))
                .collect::<Vec<_>>()
                .into_iter()
                .rev(),
        );
    }
    name.to_string()
}

fn nothing(returns: &Returns) -> &'static str {
    match returns {
        Returns::Void => "begin\nend",
        // The row goes its way.
        Returns::Trigger => "begin\n  return coalesce(new, old);\nend",
        Returns::One(_) => "begin\n  return null;\nend",
        Returns::Set(_) => "begin\n  return;\nend",
    }
}
