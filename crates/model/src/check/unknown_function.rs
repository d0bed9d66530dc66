//! Calls without a schema, of functions that Postgres does not have.
//!
//! Policies, defaults and bodies find a bare name in `pg_catalog` alone. A name that is not there fails with 42883: at once in
//! a policy, at the first call in a body.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use diagnostics::{Diagnostic, Diagnostics, Replacement, codes, suggest};
use sql::Ident;
use sql::reference::ReferenceKind;

use crate::Model;

/// What `pg_catalog` of Postgres 15 offers to a call by name, types included (`date(…)` is a cast), with what 16 to 18 added and
/// the words of the grammar that are written as calls. Sorted; made from `pg_proc` and `pg_type`.
static PG_CATALOG: LazyLock<Vec<&str>> = LazyLock::new(|| include_str!("pg_catalog.txt").lines().collect());

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let own: BTreeMap<&str, &Ident> = model
        .functions
        .iter()
        .map(|function| {
            let database = &model.database;
            let home = if function.private { &database.private_schema } else { &database.schema };
            (function.name.as_str(), home)
        })
        .collect();
    for fragment in &model.fragments {
        for reference in super::references(fragment) {
            let ReferenceKind::Function { schema: None, name, keyword: false, .. } = &reference.kind else {
                continue;
            };
            let text = name.text.as_str();
            // One of the schema's own without its schema is reported by `resolve`.
            if own.contains_key(text) || PG_CATALOG.binary_search(&text).is_ok() {
                continue;
            }
            let span = fragment.text.span_of(name.range.clone());
            let message = format!("Postgres has no function `{text}`");
            let finding = Diagnostic::new(codes::UNKNOWN_FUNCTION, span, message)
                .note("a name without its schema is looked up among Postgres's own");
            let near = suggest(text, own.keys().copied());
            diagnostics.push(match near.and_then(|near| Some((near, own.get(near.name())?))) {
                Some((near, home)) => {
                    let full = format!("{home}.{near}");
                    finding.help(format!("did you mean `{full}`?")).patch(span, near.within(full))
                }
                None => match suggest(text, PG_CATALOG.iter().copied()) {
                    // Of Postgres's hundreds of functions a near one is easily another one.
                    Some(near) => finding.help(format!("did you mean `{near}`?")).patch(span, Replacement::guess(near.name())),
                    None => finding.help(format!(
                        "declare it as a field of Query with @rpc and @private and call `{}.{text}`, or write the schema it lives in",
                        model.database.private_schema
                    )),
                },
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::PG_CATALOG;

    #[test]
    fn the_list_is_sorted_so_that_it_can_be_searched() {
        assert!(PG_CATALOG.is_sorted());
        assert!(PG_CATALOG.contains(&"now") && !PG_CATALOG.contains(&"get_user_department"));
    }
}
