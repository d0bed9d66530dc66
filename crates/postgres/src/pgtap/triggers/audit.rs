//! `@audit`: every change leaves one record that says who, what and from where.

use model::{Audit, AuditColumns, FieldId, Table, TableId};

use crate::pgtap::change::{changeable, different, real_change};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::{Cell, FRESH, Fixture, Row};
use crate::pgtap::script::Script;
use crate::pgtap::session;

pub(super) fn audit(fixture: &Fixture<'_>, id: TableId, script: &mut Script) {
    let table = fixture.model.table(id);
    let Some(audit) = &table.audit else { return };
    let subject = Subject { fixture, id, table, audit };
    script.setup(
        Some(audit.span),
        &code!(
            "select set_config('request.headers', {}, true)",
            text("{\"x-forwarded-for\": \"203.0.113.7\", \"user-agent\": \"pgtap\"}")
        ),
    );
    subject.changes(script);
    subject.excluded(script);
    script.setup(Some(audit.span), &code!("select set_config('request.headers', '', true)"));
}

struct Subject<'f, 'm> {
    fixture: &'f Fixture<'m>,
    id: TableId,
    table: &'m Table,
    audit: &'m Audit,
}

impl Subject<'_, '_> {
    fn changes(&self, script: &mut Script) {
        let Self { fixture, id, table, .. } = *self;
        let name = fixture.name(id);
        let tenant = fixture.tenants_of(table).first().copied().flatten();
        let new = fixture.new_row(id, tenant, FRESH);
        let insert = fixture.insert(id, &new);
        let is_new = fixture.is_row(id, &new);
        let mut cases = vec![
            ("INSERT", insert.clone()),
            ("DELETE", code!("{}; delete from {} where {}", insert, name, is_new)),
        ];
        if let Some(row) = fixture.rows(id).first()
            && let Some((column, value)) = self.change(row)
        {
            let is_row = fixture.is_row(id, row);
            cases.push(("UPDATE", code!("update {} set {} = {} where {}", name, column, value, is_row)));
        }
        for (action, command) in cases {
            for caller in [fixture.people.all.first().map(|_| fixture.people.strongest(tenant)), None] {
                let (user, by) = match caller {
                    Some(person) => (
                        code!("{}", fixture.people.user(person)),
                        code!("{} || ' '", fixture.people.user(person)),
                    ),
                    None => (code!("null"), code!("'nobody '")),
                };
                let have = code!(
                    "pg_temp.attempt(null, {}, {}, {})",
                    user,
                    command.quoted(),
                    self.records(action).quoted()
                );
                let want = code!("{} || {}", by, text(self.whence()));
                let who = if caller.is_some() { "a user's" } else { "nobody's" };
                script.is(
                    Some(self.audit.span),
                    have,
                    want,
                    format_args!("{who} {action} on {name} leaves one record of who, what and from where"),
                );
            }
        }
    }

    /// What the records about an action say that this attempt left: who, from which address, with what. An attempt's rows
    /// have another transaction number than the fixture's.
    fn records(&self, action: &str) -> Code {
        let into = self.fixture.model.table(self.audit.into);
        let AuditColumns { tenant: _, actor, action: action_field, resource, ip, agent, at: _ } =
            &self.audit.columns;
        let column = |field: &FieldId| into.field(*field).column().map(|column| &column.name);
        let mut said = Vec::new();
        said.extend(column(actor).map(|name| code!("coalesce({}::text, 'nobody')", name)));
        said.extend(ip.as_ref().and_then(column).map(|name| code!("host({})", name)));
        said.extend(agent.as_ref().and_then(column).map(|name| code!("{}", name)));
        let mut conditions = vec![code!("xmin::text <> pg_current_xact_id()::xid::text")];
        conditions.extend(column(action_field).map(|name| code!("{} = {}", name, text(action))));
        conditions
            .extend(column(resource).map(|name| code!("{} = {}", name, text(self.fixture.name(self.id)))));
        code!(
            "select string_agg(concat_ws(' ', {}), '; ') from {} where {}",
            Code::join(said, ", "),
            self.fixture.name(self.audit.into),
            Code::join(conditions, " and ")
        )
    }

    /// The rest of a record, after who.
    fn whence(&self) -> String {
        let AuditColumns { ip, agent, .. } = &self.audit.columns;
        let parts = [ip.map(|_| "203.0.113.7"), agent.map(|_| "pgtap")];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn change(&self, row: &Row) -> Option<(sql::Ident, Code)> {
        let kept = |at: FieldId| !self.audit.exclude.contains(&at);
        if let Some((column, value)) = real_change(self.fixture, self.id, row, kept) {
            return Some((column.name.clone(), value));
        }
        // Where every update is a record, one that changes nothing is.
        let (_, column) = changeable(self.table).find(|_| self.audit.exclude.is_empty())?;
        Some((column.name.clone(), code!("{}", column.name)))
    }

    /// A change of nothing but excluded fields is no record.
    fn excluded(&self, script: &mut Script) {
        let Some(row) = self.fixture.rows(self.id).first() else { return };
        for field in &self.audit.exclude {
            let Some(column) = self.table.field(*field).column().filter(|column| !column.frozen) else {
                continue;
            };
            if !matches!(row.cell(*field), Cell::Row(_)) {
                let Some(value) = different(self.fixture, self.id, *field, column, row.cell(*field)) else {
                    continue;
                };
                let name = self.fixture.name(self.id);
                let command = code!(
                    "update {} set {} = {} where {}",
                    name,
                    column.name,
                    value,
                    self.fixture.is_row(self.id, row)
                );
                script.is(
                    Some(self.audit.span),
                    session::as_owner_then(&command, &self.records("UPDATE")),
                    code!("'null'"),
                    format_args!("a change of {name}.{} alone leaves no record", column.name),
                );
            }
        }
    }
}
