//! The helper that rules ask for the caller's role. Where every rule of a schema lets every role in, no row tells whether it asks.

use model::RoleId;
use sql::ident;

use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::Fixture;
use crate::pgtap::intent::Caller;
use crate::pgtap::names::Names;
use crate::pgtap::script::Script;
use crate::pgtap::session;

/// Who holds the strongest role has it in his tenant, or by one row where there are no tenants; who holds the weakest has it nowhere.
pub(super) fn asked(fixture: &Fixture<'_>, names: &Names<'_>, role: &sql::Ident, script: &mut Script) {
    let model = fixture.model;
    let helper = model.database.private_schema.qualify(&ident!("tenants_as"));
    let strongest = model.roles.len().saturating_sub(1);
    let Some(asked) = model.roles.get(strongest).filter(|_| strongest > 0) else { return };
    if names.function(&helper).is_none() {
        return;
    }
    let root = model.tenant_root().filter(|_| fixture.tenants);
    let (answer, tenant, [nowhere, somewhere]) = match root {
        Some(_) => {
            let his = code!("{}::text", fixture.tenant_value(0));
            (
                code!("string_agg(t::text, ' ')"),
                Some(0),
                [("no tenant", code!("'null'")), ("his tenant alone", his)],
            )
        }
        None => (code!("count(*)"), None, [("no row", code!("'0'")), ("one row", code!("'1'"))]),
    };
    let query = code!("select {} from {}(array[{}]) as t", answer, helper, text(&asked.name));
    let origin = root.map_or(asked.span, |root| model.table(root).span);
    for (holds, (word, wanted)) in [(RoleId(0), nowhere), (RoleId(strongest as u32), somewhere)] {
        let Some(person) = fixture.people.with_role(tenant, holds) else { continue };
        let caller = session::label(fixture, Caller::Person(person));
        let user: Code = code!("{}", fixture.people.user(person));
        script.is(
            Some(origin),
            code!("pg_temp.reading({}, {}, {})", text(role.as_str()), user, query.quoted()),
            wanted,
            format_args!("{caller} has role {} in {word}", asked.name),
        );
    }
}
