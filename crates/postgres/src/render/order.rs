//! Views among functions: a view needs the functions that it calls, a function the views whose rows it speaks of.

use std::collections::BTreeMap;

use catalog::{Catalog, Function, Language, Returns};
use sql::QualifiedName;

/// In which order views and functions are made.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// Views that need no function.
    pub(super) early: Vec<usize>,
    /// Everything else.
    pub(super) late: Vec<Step>,
}

/// Something that is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// A function of the catalog.
    Function(usize),
    /// A view of the catalog.
    View(usize),
}

pub(super) fn order(catalog: &Catalog) -> Plan {
    let mut plan = Plan::default();
    let mut waiting: Vec<usize> = Vec::new();
    for (at, view) in catalog.views.iter().enumerate() {
        let on_waiting =
            view.reads.iter().any(|read| waiting.iter().any(|other| catalog.views[*other].name == *read));
        if view.calls.is_empty() && !on_waiting {
            plan.early.push(at);
        } else {
            waiting.push(at);
        }
    }
    if waiting.is_empty() {
        plan.late = (0..catalog.functions.len()).map(Step::Function).collect();
        return plan;
    }
    let functions: BTreeMap<&QualifiedName, usize> =
        catalog.functions.iter().enumerate().map(|(at, function)| (&function.name, at)).collect();
    let needs = |step: Step| -> Vec<Step> {
        match step {
            Step::View(at) => {
                let view = &catalog.views[at];
                let called = view.calls.iter().filter_map(|name| functions.get(name));
                let read = waiting.iter().filter(|other| view.reads.contains(&catalog.views[**other].name));
                called.map(|at| Step::Function(*at)).chain(read.map(|at| Step::View(*at))).collect()
            }
            Step::Function(at) => {
                let function = &catalog.functions[at];
                let views = waiting.iter().filter(|other| speaks_of(function, &catalog.views[**other].name));
                let called = functions.iter().filter(|(name, other)| {
                    **other != at && function.language == Language::Sql && is_in(&function.body, name)
                });
                let called: Vec<Step> = called.map(|(_, at)| Step::Function(*at)).collect();
                views.map(|at| Step::View(*at)).chain(called).collect()
            }
        }
    };
    let all = (0..catalog.functions.len()).map(Step::Function).chain(waiting.iter().copied().map(Step::View));
    let mut placed: std::collections::BTreeSet<Step> = std::collections::BTreeSet::new();
    for start in all {
        // An explicit stack, since calls may be nested as deeply as the schema likes.
        let mut stack = vec![(start, None::<Vec<Step>>)];
        while let Some((step, rest)) = stack.pop() {
            let mut rest = match rest {
                Some(rest) => rest,
                None if !placed.insert(step) => continue,
                None => needs(step).into_iter().rev().collect(),
            };
            match rest.pop() {
                Some(next) => {
                    stack.push((step, Some(rest)));
                    stack.push((next, None));
                }
                None => plan.late.push(step),
            }
        }
    }
    plan
}

/// Postgres looks for the types that a function names, and for all that an SQL body names, when it is created.
fn speaks_of(function: &Function, view: &QualifiedName) -> bool {
    let returned = match &function.returns {
        Returns::One(ty) | Returns::Set(ty) => is_in(ty.as_str(), view),
        Returns::Void | Returns::Trigger => false,
    };
    returned || is_in(&function.body, view)
}

fn is_in(text: &str, name: &QualifiedName) -> bool {
    let name = name.to_string();
    text.match_indices(&name).any(|(at, _)| {
        let after = text[at + name.len()..].chars().next();
        !after.is_some_and(|next| next.is_alphanumeric() || next == '_')
    })
}
