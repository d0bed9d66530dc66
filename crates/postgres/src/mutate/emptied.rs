//! Generated functions that do nothing at all.

use std::collections::BTreeSet;

use catalog::{Catalog, Function, Language, Returns};
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
            (function.name.to_string(), function.name.name.as_str()),
            Edit::Function(Box::new(becomes)),
        ));
    }
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
