//! Mode TENANT: the floor alone, which no policy widens.

use model::{Command, Tenancy};
use sql::Literal;

use super::Subject;
use crate::pgtap::code::{code, text};
use crate::pgtap::fixture::{FRESH, Row, letter};
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
        let role = text(self.names.tenant_role.as_str());
        let user = people.user(people.lead(Some(0)));
        self.across(&role, &user, self.tenant_origin(), script);
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
        let origin = self.tenant_origin();
        let rows: Vec<&Row> = self.fixture.rows(self.id).iter().collect();
        for tenant in [0, 1] {
            let user = people.user(people.lead(Some(tenant)));
            let own: Vec<&Row> = rows.iter().copied().filter(|row| row.tenant == Some(tenant)).collect();
            let seen = self.keys_seen();
            let query = code!("select {} from {} where {}", seen, self.name, self.is_one_of(&rows));
            script.is(
                Some(origin),
                code!("pg_temp.reading({}, {}, {})", role, user, query.quoted()),
                code!("(select {} from {} where {})", seen, self.name, self.is_one_of(&own)),
                format_args!(
                    "mode TENANT shows a user of {} every row of {} there and no other",
                    letter(tenant),
                    self.name
                ),
            );
        }
    }

    /// Nothing is written across the border, by whatever way.
    fn across(&self, role: &Literal, user: &Literal, origin: diagnostics::Span, script: &mut Script) {
        if self.table.tenancy != Tenancy::Root && self.fixture.can_add(self.id) {
            let row = self.least(&self.fixture.new_row(self.id, Some(1), FRESH));
            let insert = self.fixture.insert(self.id, &row).quoted();
            let have = code!("pg_temp.attempt({}, {}, {})", role, user, insert);
            script.is(
                Some(origin),
                have,
                code!("'42501'"),
                format_args!("mode TENANT adds no row of B to {} for a user of A", self.name),
            );
        }
        let Some(foreign) = self.targets.iter().find(|row| row.tenant == Some(1)) else { return };
        let key = if self.table.key.len() > 1 { code!("({})", self.key(foreign)) } else { self.key(foreign) };
        let mut commands = vec![code!("delete from {} where {} = {}", self.name, self.key_columns(), key)];
        if let Some(column) = self.changeable() {
            commands.push(code!(
                "update {} set {} = {} where {} = {}",
                self.name,
                column,
                column,
                self.key_columns(),
                key
            ));
        }
        for command in commands {
            let have = code!("pg_temp.attempt({}, {}, {})", role, user, command.quoted());
            script.matches(
                Some(origin),
                have,
                "^(0|42501)$",
                format_args!("mode TENANT finds no row of B in {} for a user of A", self.name),
            );
        }
        let caller = Caller::Person(self.fixture.people.lead(Some(0)));
        // No function of a tenant deletes the tenant, and members go by the membership's own functions.
        let membership = self.fixture.model.membership.as_ref().is_some_and(|it| it.table == self.id);
        let kept = self.table.tenancy == Tenancy::Root || membership;
        for command in [Command::Update, Command::Delete]
            .into_iter()
            .filter(|command| !(kept && *command == Command::Delete))
        {
            self.everything(&self.names.tenant_role, caller, command, origin, script, |row| {
                // The floor is all there is.
                if row.tenant == Some(0) { Answer::Yes } else { Answer::No }
            });
        }
    }
}
