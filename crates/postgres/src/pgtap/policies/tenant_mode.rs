//! What functions of mode TENANT reach: every row of the caller's tenant, and none of another.

use model::{Field, Tenancy};
use sql::{Ident, Literal};

use super::Subject;
use crate::pgtap::code::{code, text};
use crate::pgtap::fixture::{FRESH, Row, letter};
use crate::pgtap::script::Script;

impl<'m> Subject<'_, 'm> {
    /// Mode TENANT: every row of the caller's tenant and none of another.
    pub(super) fn tenant_mode(&self, script: &mut Script) {
        let people = &self.fixture.people;
        if people.all.is_empty() {
            return;
        }
        let role = text(self.names.tenant_role.as_str());
        let origin = self.table.tenant_field().map_or(self.table.span, |field| self.table.field(field).span);
        let rows: Vec<&Row> = self.fixture.rows(self.id).iter().collect();
        for tenant in [0, 1] {
            let user = people.user(people.lead(Some(tenant)));
            let own: Vec<&Row> = rows.iter().copied().filter(|row| row.tenant == Some(tenant)).collect();
            let seen = code!(
                "string_agg({}::text, ' ' order by {}::text collate \"C\")",
                self.key_row(),
                self.key_row()
            );
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
        let user = people.user(people.lead(Some(0)));
        self.across(&role, &user, origin, script);
    }

    /// Nothing is written across the border, by whatever way.
    fn across(&self, role: &Literal, user: &Literal, origin: diagnostics::Span, script: &mut Script) {
        if self.table.tenancy != Tenancy::Root && !self.needs_account() {
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
        self.without_where(role, user, origin, script);
    }

    /// Without a WHERE and a column that is read, the rules for reading are not asked; those for changing must do.
    fn without_where(&self, role: &Literal, user: &Literal, origin: diagnostics::Span, script: &mut Script) {
        let columns = self.table.fields.iter().filter_map(Field::column);
        let Some(column) = columns.clone().find(|column| column.updated_at) else { return };
        let Some(tenant) = self.tenant_column() else { return };
        let command = code!("update {} set {} = default", self.name, column.name);
        // A row that the attempt wrote has another transaction number than those of the fixture.
        let touched = code!(
            "select count(*) from {} where {} = {} and xmin::text <> pg_current_xact_id()::xid::text",
            self.name,
            tenant,
            self.fixture.tenant_value(1)
        );
        script.is(
            Some(origin),
            code!("pg_temp.attempt({}, {}, {}, {})", role, user, command.quoted(), touched.quoted()),
            code!("'0'"),
            format_args!("mode TENANT changes no row of B in {} when it changes all", self.name),
        );
    }

    fn tenant_column(&self) -> Option<&'m Ident> {
        let field = match self.table.tenancy {
            Tenancy::By(field) => field,
            Tenancy::Root => *self.table.key.first()?,
            Tenancy::Global => return None,
        };
        Some(&self.table.field(field).column()?.name)
    }
}
