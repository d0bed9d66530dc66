//! From where tests look at what no client reaches by its name: a private function, the table of files.

use std::collections::{BTreeMap, BTreeSet};

use catalog::{Catalog, Condition};
use sql::QualifiedName;

use super::Mutant;
use crate::lower::{self, Scope};
use crate::pgtap::file_functions;

/// Adds to each mutant what else tests may ask that looks at what it changes.
pub(super) fn from(scope: &Scope<'_>, catalog: &Catalog, made: &mut [Mutant]) {
    let names = catalog.functions.iter().map(|function| &function.name);
    let private = names.filter(|name| **name == scope.private(&name.name));
    let mut looked_at: BTreeMap<String, Vec<String>> =
        private.map(|name| (name.to_string(), asked_by(scope, catalog, name))).collect();
    looked_at.insert(lower::objects().to_string(), file_functions().map(|name| name.to_string()).into());
    for Mutant { of, .. } in made {
        let more: Vec<String> = of.iter().filter_map(|name| looked_at.get(name)).flatten().cloned().collect();
        of.extend(more);
    }
}

/// What tests speak of that would not be as it is without a function: a private one stands behind a table's trigger or policy, or
/// behind another function. The first of them in the catalog's order; where there is none, the private ones that call it, which tests
/// call by their names.
fn asked_by(scope: &Scope<'_>, catalog: &Catalog, name: &QualifiedName) -> Vec<String> {
    let mut behind = vec![name];
    let mut seen: BTreeSet<&QualifiedName> = BTreeSet::from([name]);
    while let Some(name) = behind.pop() {
        if *name != scope.private(&name.name) {
            return vec![name.to_string()];
        }
        if let Some(trigger) = catalog.triggers.iter().find(|trigger| trigger.function == *name) {
            return vec![trigger.table.to_string()];
        }
        let call = format!("{name}(");
        let asks = |condition: &Option<Condition>| {
            condition.as_ref().is_some_and(|it| it.expr().as_str().contains(&call))
        };
        let policy = catalog.policies.iter().find(|policy| asks(&policy.using) || asks(&policy.check));
        if let Some(policy) = policy {
            return vec![policy.table.to_string()];
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
    seen.into_iter().map(QualifiedName::to_string).collect()
}
