//! `@membership`: a tenant that has an owner keeps one, whatever takes the last away: an UPDATE, a DELETE, or one statement over
//! all owners. One may go as long as another stays.

use model::{FieldId, Membership, RoleId, TableId};

use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::{Cell, FRESH, Fixture, Row};
use crate::pgtap::script::Script;
use crate::pgtap::session;

pub(super) fn last_owner(fixture: &Fixture<'_>, id: TableId, script: &mut Script) {
    let membership = fixture.model.membership.as_ref().filter(|membership| membership.table == id);
    let Some(Owners { membership, table, tenant, role, owner, weaker }) =
        membership.and_then(|membership| Owners::new(fixture, membership))
    else {
        return;
    };
    // Rows of their own: what the schema points at the members of the fixture may hold those.
    let member =
        |number| fixture.new_row(id, Some(0), FRESH + number).with(membership.role, Cell::text(owner));
    let (new, other) = (member(0), member(1));
    let is_row = |row: &Row| code!("{}", fixture.is_row(id, row));
    let of_a = code!("{} = {} and {} = {}", tenant, fixture.tenant_value(0), role, text(owner));
    let delete = |which: &Code| code!("delete from {} where {}", table, which);
    let mut ends = |command: Code, end: &str, what: &str| {
        script.is(
            Some(membership.span),
            session::as_owner(&command),
            code!("{}", text(end)),
            format_args!("{table}: {what}"),
        );
    };
    let come = fixture.insert(id, &new);
    ends(code!("{}; {}", come, delete(&is_row(&new))), "1", "an owner goes as long as another stays");
    let Some(weaker) = weaker else { return };
    let demote = |which: &Code| code!("update {} set {} = {} where {}", table, role, text(weaker), which);
    // From here on the new one is the only owner of A.
    let alone = code!("{}; {}", come, demote(&code!("{} and not ({})", of_a, is_row(&new))));
    ends(alone.clone(), "1", "an owner becomes something less as long as another stays");
    ends(
        code!("{}; {}", alone, demote(&is_row(&new))),
        LAST,
        "the last owner does not become something less",
    );
    ends(code!("{}; {}", alone, delete(&is_row(&new))), LAST, "the last owner does not go");
    ends(code!("{}; {}", come, demote(&of_a)), LAST, "not all owners become something less in one statement");
    let two = code!("{}; {}", alone, fixture.insert(id, &other));
    ends(code!("{}; {}", two, delete(&of_a)), LAST, "not all owners go in one statement");
    let handed = code!(
        "{}; {}; update {} set {} = case when {} then {} else {} end where {} or {}",
        alone,
        fixture.insert(id, &other.with(membership.role, Cell::text(weaker))),
        table,
        role,
        is_row(&other),
        text(owner),
        text(weaker),
        is_row(&new),
        is_row(&other)
    );
    ends(handed, "2", "an owner hands over to somebody else in one statement");
}

const LAST: &str = "PT409 LAST_OWNER";

/// Who the owners are, in the words of the schema.
struct Owners<'f> {
    membership: &'f Membership,
    table: &'f Code,
    tenant: &'f sql::Ident,
    role: &'f sql::Ident,
    /// The strongest role.
    owner: &'f str,
    /// The weakest, where there is more than one.
    weaker: Option<&'f str>,
}

impl<'f> Owners<'f> {
    fn new(fixture: &'f Fixture<'_>, membership: &'f Membership) -> Option<Self> {
        let model = fixture.model;
        let column = |at: FieldId| Some(&model.table(membership.table).field(at).column()?.name);
        let named = |role: RoleId| Some(model.roles.get(role.index())?.name.as_str());
        let strongest = model.roles.len().checked_sub(1)?;
        Some(Self {
            membership,
            table: fixture.name(membership.table),
            tenant: column(membership.tenant)?,
            role: column(membership.role)?,
            owner: named(RoleId(strongest as u32))?,
            weaker: named(RoleId(0)).filter(|_| strongest > 0),
        })
    }
}
