//! The helper that rules ask for the caller's role. Where every rule of a schema lets every role in, no row tells whether it asks.

use model::RoleId;
use sql::{QualifiedName, ident};

use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::Fixture;
use crate::pgtap::intent::Caller;
use crate::pgtap::names::Names;
use crate::pgtap::script::Script;
use crate::pgtap::session;

/// Who holds the strongest role has it in his tenant, and who holds the weakest has it nowhere.
pub(super) fn asked(fixture: &Fixture<'_>, names: &Names<'_>, role: &sql::Ident, script: &mut Script) {
    let model = fixture.model;
    let helper = model.database.private_schema.qualify(&ident!("tenants_as"));
    let strongest = model.roles.len().saturating_sub(1);
    let Some(asked) = model.roles.get(strongest).filter(|_| strongest > 0) else { return };
    if names.function(&helper).is_none() {
        return;
    }
    let Some(root) = model.tenant_root().filter(|_| fixture.tenants) else {
        return without_tenants(fixture, &helper, role, script);
    };
    let query = code!("select string_agg(t::text, ' ') from {}(array[{}]) as t", helper, text(&asked.name));
    for (holds, place) in [(RoleId(0), None), (RoleId(strongest as u32), Some(fixture.tenant_value(0)))] {
        let Some(person) = fixture.people.with_role(Some(0), holds) else { continue };
        let caller = session::label(fixture, Caller::Person(person));
        let (tenant, word) = match place {
            Some(tenant) => (code!("{}::text", tenant), "his tenant alone"),
            None => (code!("'null'"), "no tenant"),
        };
        let user: Code = code!("{}", fixture.people.user(person));
        script.is(
            Some(model.table(root).span),
            code!("pg_temp.reading({}, {}, {})", text(role.as_str()), user, query.quoted()),
            tenant,
            format_args!("{caller} has role {} in {word}", asked.name),
        );
    }
}

/// Where there is no tenant, whoever has the role is told so by a row.
fn without_tenants(fixture: &Fixture<'_>, helper: &QualifiedName, role: &sql::Ident, script: &mut Script) {
    let strongest = fixture.model.roles.len().saturating_sub(1) as u32;
    let Some(asked) = fixture.model.roles.last() else { return };
    let query = code!("select count(*) from {}(array[{}])", helper, text(&asked.name));
    for (holds, rows, word) in [(RoleId(0), "0", "not"), (RoleId(strongest), "1", "indeed")] {
        let Some(person) = fixture.people.with_role(None, holds) else { continue };
        let caller = session::label(fixture, Caller::Person(person));
        let user: Code = code!("{}", fixture.people.user(person));
        script.is(
            Some(asked.span),
            code!("pg_temp.reading({}, {}, {})", text(role.as_str()), user, query.quoted()),
            code!("{}", text(rows)),
            format_args!("{caller} has {word} role {}", asked.name),
        );
    }
}
