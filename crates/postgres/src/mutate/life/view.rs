//! Views: that read as their owner, that show nothing; stored ones that are not made anew, or say so falsely.

use catalog::{Catalog, View};
use sql::stmt;

use super::slip::{Slips, slip};
use crate::lower::{Scope, refresh_name, staleness_name};
use crate::mutate::{Edit, Mutant, MutantKind, of};

/// Those that are no more than a query.
pub(super) fn open(catalog: &Catalog, made: &mut Vec<Mutant>) {
    for view in catalog.views.iter().filter(|view| view.refreshed_by.is_none()) {
        let mut add = |change: &str, edit: Edit| {
            made.push(of(
                MutantKind::View,
                format!("view {}", view.name),
                change.to_owned(),
                &view.origin,
                (view.name.to_string(), view.name.name.as_str()),
                edit,
            ));
        };
        add("reads as its owner", Edit::ReadsAsOwner(view.name.clone()));
        let query = stmt!("select q.* from (\n{}\n) as q where false", view.query);
        add("shows no row", Edit::View(Box::new(View { query, ..view.clone() })));
    }
}

/// Those whose rows are kept.
pub(super) fn slips(scope: &Scope<'_>, all: &mut Vec<Slips>) {
    for (_, composite, _) in scope.model.views().filter(|(_, composite, _)| composite.is_stored()) {
        let view = scope.private(&composite.name);
        let refresh = format!("refresh materialized view {view};");
        let concurrently = format!("refresh materialized view concurrently {view};");
        let mut add = |function, each| {
            all.push(Slips { kind: MutantKind::View, function, subject: view.clone(), each });
        };
        add(
            refresh_name(scope, composite),
            vec![
                slip("is not filled by its first refresh", refresh.clone(), "null;"),
                slip("makes nothing anew", concurrently.clone(), "null;"),
                slip("keeps others from reading", concurrently, refresh),
                slip(
                    "does not note when it was the last time",
                    "refreshed_at = excluded.refreshed_at",
                    "refreshed_at = r.refreshed_at",
                ),
            ],
        );
        add(
            staleness_name(scope, composite),
            vec![
                slip("tells an age as of now", "return at - ", "return now() - "),
                slip("tells the age of another view", "where r.view = ", "where r.view <> "),
            ],
        );
    }
}
