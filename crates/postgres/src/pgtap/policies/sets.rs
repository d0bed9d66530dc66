//! `in: { field, set }`: what the sets hold is the answer of a body of the schema, so the tests run a copy of the body.

use std::collections::BTreeSet;

use catalog::Returns;
use model::{FunctionId, Language, Rule};
use sql::dollar_quote;

use crate::pgtap::code::code;
use crate::pgtap::fixture::Fixture;
use crate::pgtap::intent::is_copied;
use crate::pgtap::names::Names;
use crate::pgtap::script::Script;

/// A function of the session for each set that a rule asks, with the body as it is declared.
pub(super) fn copies(fixture: &Fixture<'_>, names: &Names<'_>, script: &mut Script) {
    let rules =
        fixture.model.tables.iter().flat_map(|table| &table.policies).flat_map(|policy| &policy.rules);
    let sets: BTreeSet<FunctionId> = rules
        .filter_map(|rule| match rule {
            Rule::In(_, set) => Some(*set),
            Rule::Owner(_)
            | Rule::Reports(_)
            | Rule::Roles(_)
            | Rule::Via(_)
            | Rule::SharesTenant(_)
            | Rule::Member(_)
            | Rule::Permission(_)
            | Rule::Using(_) => None,
        })
        .collect();
    let declared = sets.into_iter().filter_map(|set| fixture.model.functions.get(set.index()));
    for set in declared.filter(|set| is_copied(set)) {
        let name = fixture.model.database.private_schema.qualify(&set.name);
        let Some(Returns::Set(ty)) = names.function(&name).map(|function| &function.returns) else {
            continue;
        };
        let language = match set.body.language {
            Language::Sql => code!("sql"),
            Language::Plpgsql => code!("plpgsql"),
        };
        let body = set.body.text.trim().trim_end_matches(';');
        script.setup(
            Some(set.span),
            code!(
                "create function pg_temp.{}() returns setof {} language {} stable as {}",
                set.name,
                ty,
                language,
                dollar_quote(body, "body")
            ),
        );
    }
}
