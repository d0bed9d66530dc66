//! What a row of the schema names has to be there, when the schema is applied to a database with nothing in it.

use std::collections::BTreeMap;

use diagnostics::{Diagnostic, Diagnostics, codes};

use crate::seed_order::{SeedId, SeedReference};
use crate::{Model, Seed};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    if model.tables.iter().all(|table| table.seeds.is_empty()) {
        return;
    }
    let place: BTreeMap<SeedId, usize> =
        model.seed_order().into_iter().enumerate().map(|(place, id)| (id, place)).collect();
    for SeedReference { from, given, key, target, to } in model.seed_references() {
        let of = model.table(target);
        let Some(to) = to else {
            diagnostics.push(
                Diagnostic::new(
                    codes::SEED,
                    given.span,
                    format!("no row of `{}` that belongs to the schema has this key", of.graphql),
                )
                .also(of.span, "its rows are looked for here")
                .help(format!("give `{}` such a row with `@seed`, and its key a value there", of.graphql)),
            );
            continue;
        };
        // A row may name itself, and what is checked at the end may come in any order.
        if to != from && !key.deferrable && place[&to] > place[&from] {
            let Seed { span: first, .. } = model.seed(to);
            diagnostics.push(
                Diagnostic::new(codes::SEED, given.span, "these rows need each other first")
                    .also(*first, "this row needs the one that names it")
                    .help("make the relation `@references(deferrable: true)`, or leave one of the two out"),
            );
        }
    }
}
