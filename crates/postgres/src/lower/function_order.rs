//! Functions in an order in which each exists before another one needs it.
//!
//! Postgres checks the body of an SQL function when it is created, so what it calls must be there;
//! bodies in plpgsql are looked into when they run (manual, section 43.11).

use std::collections::BTreeMap;

use model::{Function, Language, Model, Owner, Parsed, Purpose};
use sql::reference::ReferenceKind;

/// Private functions before public ones, what is called before who calls it, source order otherwise.
pub(crate) fn order(model: &Model) -> Vec<&Function> {
    let names: BTreeMap<(bool, &str), usize> =
        model.functions.iter().enumerate().map(|(i, f)| ((f.private, f.name.as_str()), i)).collect();
    let calls = calls(model, &names);
    let (private, public): (Vec<usize>, Vec<usize>) =
        (0..model.functions.len()).partition(|i| model.functions[*i].private);
    let mut placed = vec![false; model.functions.len()];
    let mut order = Vec::with_capacity(model.functions.len());
    for start in private.into_iter().chain(public) {
        // An explicit stack, since calls may be nested as deeply as the schema likes.
        let mut stack = vec![(start, 0)];
        while let Some((at, next)) = stack.pop() {
            if next == 0 && std::mem::replace(&mut placed[at], true) {
                continue;
            }
            match calls[at].get(next) {
                Some(called) => {
                    stack.push((at, next + 1));
                    stack.push((*called, 0));
                }
                None => order.push(&model.functions[at]),
            }
        }
    }
    order
}

/// Which functions each SQL function's body calls.
fn calls(model: &Model, names: &BTreeMap<(bool, &str), usize>) -> Vec<Vec<usize>> {
    let schema = model.database.schema.as_str();
    let private = model.database.private_schema.as_str();
    let mut calls = vec![Vec::new(); model.functions.len()];
    for fragment in &model.fragments {
        let (Owner::Function(id), Purpose::FunctionBody, Parsed::Query(query)) =
            (fragment.owner, fragment.purpose, &fragment.parsed)
        else {
            continue;
        };
        if model.functions[id.index()].body.language != Language::Sql {
            continue;
        }
        for reference in &query.references {
            let ReferenceKind::Function { schema: Some(of), name, .. } = &reference.kind else { continue };
            let found = match of.text.as_str() {
                of if of == private => names.get(&(true, name.text.as_str())),
                of if of == schema => names.get(&(false, name.text.as_str())),
                _ => None,
            };
            calls[id.index()].extend(found);
        }
    }
    calls
}
