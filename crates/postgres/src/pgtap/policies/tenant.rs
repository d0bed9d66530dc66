//! Mode TENANT: the floor alone, which no policy widens.

use model::{Command, Tenancy};

use super::{Subject, numbered};
use crate::pgtap::code::{code, text};
use crate::pgtap::fixture::{Row, letter};
use crate::pgtap::intent::{Answer, Caller};
use crate::pgtap::script::Script;

impl Subject<'_, '_> {
    /// Mode TENANT: every row of the caller's tenant and none of another.
    pub(super) fn tenant_mode(&self, script: &mut Script) {
        let people = &self.fixture.people;
        if people.all.is_empty() {
            return;
        }
        self.tenant_reads(script);
        self.across(people.lead(Some(0)), self.tenant_origin(), script);
    }

    fn tenant_origin(&self) -> diagnostics::Span {
        self.table.tenant_field().map_or(self.table.span, |field| self.table.field(field).span)
    }

    pub(super) fn tenant_reads(&self, script: &mut Script) {
        let people = &self.fixture.people;
        if people.all.is_empty() {
            return;
        }
        let role = text(self.names.tenant_role.as_str());
        for tenant in [0, 1] {
            script.is(
                Some(self.tenant_origin()),
                code!(
                    "pg_temp.sees({}, {}, {})",
                    role,
                    people.user(people.lead(Some(tenant))),
                    self.relation
                ),
                text(numbered(self.rows.iter().map(|row| row.tenant == Some(tenant)))),
                format_args!(
                    "mode TENANT shows a user of {} every row of {} there and no other",
                    letter(tenant),
                    self.name
                ),
            );
        }
    }

    /// Nothing is written across the border, by whatever way.
    fn across(&self, person: usize, origin: diagnostics::Span, script: &mut Script) {
        let (role, user) = (text(self.names.tenant_role.as_str()), self.fixture.people.user(person));
        let (name, relation) = (&self.name, &self.relation);
        if let Some(new) = self.new_rows().of_b.as_ref() {
            script.is(
                Some(origin),
                code!("pg_temp.adds({}, {}, {}, {})", role, user, relation, new.number),
                code!("'42501/42501'"),
                format_args!("mode TENANT adds no row of B to {name} for a user of A"),
            );
        }
        let Some(foreign) = self.rows.iter().position(|row| row.tenant == Some(1)) else { return };
        let mut commands = vec![code!("delete from {}", name)];
        if let Some(column) = self.changeable() {
            commands.push(code!("update {} set {} = {}", name, column, column));
        }
        for command in commands {
            let found = code!(
                "pg_temp.writes({}, {}, {}, {}, {})",
                role,
                user,
                relation,
                command.quoted(),
                foreign + 1
            );
            let what = format_args!("mode TENANT finds no row of B in {name} for a user of A");
            script.matches(Some(origin), found, "^(0|42501)$", what);
        }
        // No function of a tenant deletes the tenant, and members go by the membership's own functions.
        let membership = self.fixture.model.membership.as_ref().is_some_and(|it| it.table == self.id);
        let kept = self.table.tenancy == Tenancy::Root || membership;
        for command in [Command::Update, Command::Delete]
            .into_iter()
            .filter(|command| !(kept && *command == Command::Delete))
        {
            let floor = |row: &Row| if row.tenant == Some(0) { Answer::Yes } else { Answer::No };
            self.everything(&self.names.tenant_role, Caller::Person(person), command, origin, script, floor);
        }
    }
}
