//! Under `@membership`: somebody who belongs to both tenants. A function of mode TENANT is called for one of them, and touches
//! nothing of the other, though the floor would let it.

use model::RoleId;

use super::code::{Code, code, text};
use super::fixture::{Cell, FRESH, Fixture, RowAt};
use super::script::Script;
use crate::lower::TENANT_OF_CALL;

/// Apart from every other row that tests make.
const NUMBER: u32 = FRESH + 40;

/// The INSERT that makes a person of A a member of B as well, with the strongest role; none where users belong to one tenant.
pub(crate) fn join(fixture: &Fixture<'_>, person: usize) -> Option<Code> {
    let membership = fixture.model.membership.as_ref()?;
    let users = fixture.model.principal.as_ref()?.table;
    let strongest = RoleId(fixture.model.roles.len().checked_sub(1)? as u32);
    let role = Cell::text(&fixture.model.roles.get(strongest.index())?.name);
    let row = fixture
        .new_row(membership.table, Some(1), NUMBER + person as u32)
        .with(membership.user, Cell::Row(RowAt { table: users, index: person }))
        .with(membership.role, role);
    Some(fixture.insert(membership.table, &row))
}

/// What the tests call the lead of A once he belongs to B as well.
pub(crate) const LABEL: &str = "a member of A and B";

/// From here on the lead of A belongs to both, and the transaction is as a call for A makes it.
pub(crate) fn called_for_a(fixture: &Fixture<'_>, script: &mut Script) {
    let person = fixture.people.lead(Some(0));
    let (Some(membership), Some(join)) = (&fixture.model.membership, join(fixture, person)) else { return };
    let origin = Some(membership.span);
    script.setup(origin, join);
    let user = fixture.people.user(person);
    script.setup(origin, code!("insert into pg_temp.person values ({}, {})", text(LABEL), user));
    let tenant = fixture.tenant_value(0);
    script.setup(origin, code!("select set_config({}, {}::text, true)", text(TENANT_OF_CALL), tenant));
}
