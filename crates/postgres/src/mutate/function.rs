//! Functions: executable by everybody, with other rights than they should have, without one of their checks or their answer to errors.

use catalog::{Catalog, Function};
use sql::{Ident, ident};

use super::{Edit, Mutant, MutantKind};
use crate::lower::{Looks, Scope, function_name, unchecked, unhandled};

pub(super) fn mutants(scope: &Scope<'_>, catalog: &Catalog, made: &mut Vec<Mutant>) {
    for function in &catalog.functions {
        execute(function, made);
        rights(function, made);
    }
    for declared in &scope.model.functions {
        let name = function_name(scope, declared);
        for (check, without) in unchecked(scope, declared) {
            let kind = match check.looks {
                Looks::Caller | Looks::Guard | Looks::Tenant => MutantKind::Guard,
                Looks::Argument => MutantKind::Argument,
            };
            let condition = access::words(check.condition.as_str());
            let own = check.error.unwrap_or_default();
            made.push(super::of(
                kind,
                format!("function {name}"),
                format!("does not check `{condition}`"),
                &without.origin.clone(),
                (name.to_string(), &own),
                Edit::Function(Box::new(without)),
            ));
        }
        if let Some(without) = unhandled(scope, declared) {
            made.push(super::of(
                MutantKind::Answer,
                format!("function {name}"),
                "tells its caller what Postgres says".to_owned(),
                &without.origin.clone(),
                (name.to_string(), "tells nothing"),
                Edit::Function(Box::new(without)),
            ));
        }
    }
}

fn add(made: &mut Vec<Mutant>, kind: MutantKind, function: &Function, change: String, edit: Edit) {
    let name = function.name.to_string();
    made.push(super::of(
        kind,
        format!("function {name}"),
        change,
        &function.origin,
        (name, function.name.name.as_str()),
        edit,
    ));
}

fn execute(function: &Function, made: &mut Vec<Mutant>) {
    for role in [ident!("public"), ident!("anon")] {
        if !function.execute.contains(&role) {
            let word = if role.as_str() == "public" { "PUBLIC".to_owned() } else { role.to_string() };
            let edit = Edit::Execute(Box::new(function.clone()), role);
            add(made, MutantKind::Execute, function, format!("may be executed by {word}"), edit);
        }
    }
}

fn rights(function: &Function, made: &mut Vec<Mutant>) {
    let becomes = |security_definer: bool, owner: Option<Ident>| {
        Edit::Function(Box::new(Function { security_definer, owner, ..function.clone() }))
    };
    if !function.security_definer {
        let change = "is SECURITY DEFINER".to_owned();
        add(made, MutantKind::Rights, function, change, becomes(true, function.owner.clone()));
    }
    if let Some(owner) = &function.owner {
        let change = format!("belongs to the owner of the tables instead of {owner}");
        add(made, MutantKind::Rights, function, change, becomes(function.security_definer, None));
    }
}
