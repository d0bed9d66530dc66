//! The life of data: functions that make partitions, let rows go, count them, hand them out, refresh, tell and record, each with one slip.
//!
//! A slip is other words in one place of the body that was lowered: a cut-off a second too late, a lease that is not asked for. What only
//! two sessions at once could notice (SKIP LOCKED, a lock that is not waited for so long) is none of these; `crates/live/tests` asks that.

mod call_count;
mod counter;
mod notify;
mod partition;
mod queue;
mod record;
mod retention;
mod slip;
mod view;

use catalog::Catalog;

use super::Mutant;
use crate::lower::Scope;
use slip::Slips;

pub(super) fn mutants(scope: &Scope<'_>, catalog: &Catalog, made: &mut Vec<Mutant>) {
    made.extend(all(scope).iter().flat_map(|slips| slips.mutants(catalog)));
    view::open(catalog, made);
}

fn all(scope: &Scope<'_>) -> Vec<Slips> {
    let mut all = Vec::new();
    partition::slips(scope, &mut all);
    retention::slips(scope, &mut all);
    counter::slips(scope, &mut all);
    queue::slips(scope, &mut all);
    view::slips(scope, &mut all);
    notify::slips(scope, &mut all);
    record::slips(scope, &mut all);
    call_count::slips(scope, &mut all);
    all
}

#[cfg(test)]
mod tests;
