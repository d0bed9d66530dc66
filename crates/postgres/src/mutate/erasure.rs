//! Erasing a person: without one of its steps something is left.

use super::{Edit, Mutant, MutantKind};
use crate::lower::{Scope, erasing, erasure_steps};

pub(super) fn mutants(scope: &Scope<'_>, made: &mut Vec<Mutant>) {
    for (at, step) in erasure_steps(scope).into_iter().enumerate() {
        let Some(function) = erasing(scope, at) else { continue };
        made.push(super::of(
            MutantKind::Erasure,
            format!("function {}", function.name),
            step.what,
            &function.origin.clone(),
            (function.name.to_string(), &step.column),
            Edit::Function(Box::new(function)),
        ));
    }
}
