//! `@audit`: every change leaves one record that says who, what and from where, and from what to what.

use model::{Audit, AuditColumns, Column, Field, FieldId, Table, TableId};
use sql::Ident;

use crate::pgtap::change::{changeable, different, is_watched, real_change};
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
    subject.tells_what_came(script);
    subject.tells_what_went(script);
    subject.unchanged(script);
    subject.excluded(script);
    subject.values(script);
    subject.masked(script);
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
                    Some(person) => {
                        let user = code!("{}", fixture.people.user(person));
                        (user.clone(), user)
                    }
                    None => (code!("null"), code!("'nobody'")),
                };
                let have = code!(
                    "pg_temp.attempt(null, {}, {}, {})",
                    user,
                    command.quoted(),
                    self.records(action).quoted()
                );
                let want = code!("concat_ws(' ', {}, nullif({}, ''))", by, text(self.whence(caller)));
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
        let AuditColumns { actor, ip, agent, role, .. } = &self.audit.columns;
        let mut said = Vec::new();
        said.extend(self.column(Some(*actor)).map(|name| code!("coalesce({}::text, 'nobody')", name)));
        said.extend(self.column(*ip).map(|name| code!("host({})", name)));
        said.extend(self.column(*agent).map(|name| code!("{}", name)));
        said.extend(self.column(*role).map(|name| code!("coalesce({}::text, 'no role')", name)));
        self.asked(action, said)
    }

    /// What the records about an action say, as a list of expressions over their columns.
    fn asked(&self, action: &str, said: Vec<Code>) -> Code {
        let AuditColumns { action: action_field, resource, .. } = &self.audit.columns;
        let mut conditions = vec![code!("xmin::text <> pg_current_xact_id()::xid::text")];
        conditions.extend(self.column(Some(*action_field)).map(|name| code!("{} = {}", name, text(action))));
        let name = text(self.fixture.name(self.id));
        conditions.extend(self.column(Some(*resource)).map(|column| code!("{} = {}", column, name)));
        code!(
            "select string_agg(concat_ws(' ', {}), '; ') from {} where {}",
            Code::join(said, ", "),
            self.fixture.name(self.audit.into),
            Code::join(conditions, " and ")
        )
    }

    /// A column of the record.
    fn column(&self, field: Option<FieldId>) -> Option<&Ident> {
        let into = self.fixture.model.table(self.audit.into);
        into.field(field?).column().map(|column| &column.name)
    }

    /// The rest of a record, after who: from which address, with what, and as what.
    fn whence(&self, caller: Option<usize>) -> String {
        let AuditColumns { ip, agent, role, .. } = &self.audit.columns;
        let model = self.fixture.model;
        // Under `@membership` a role is held in a tenant.
        let nowhere = model.membership.is_some() && self.table.tenancy == model::Tenancy::Global;
        let held = caller.filter(|_| !nowhere).and_then(|person| self.fixture.people.all.get(person)?.role);
        let held = held.map_or("no role", |id| model.roles[id.index()].name.as_str());
        let parts = [ip.map(|_| "203.0.113.7"), agent.map(|_| "pgtap"), role.map(|_| held)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// What the record of a change says of a column: what it was in every place that tells so, and what it is.
    fn told(&self, column: &Column) -> (Vec<Code>, Vec<Code>) {
        let AuditColumns { old, new, changes, .. } = &self.audit.columns;
        let key = text(column.name.as_str());
        let of = |field: Option<FieldId>, part: &str| {
            self.column(field).map(|name| code!("{}->{}{}", name, key, text_path(part)))
        };
        (
            [of(*old, ""), of(*changes, "old")].into_iter().flatten().collect(),
            [of(*new, ""), of(*changes, "new")].into_iter().flatten().collect(),
        )
    }

    /// A change tells which row it was, what the column held and what it holds now.
    fn values(&self, script: &mut Script) {
        let Some(row) = self.fixture.rows(self.id).first() else { return };
        let plain = |at: FieldId| {
            let masked = self.table.field(at).column().is_some_and(|column| self.audit.masks(at, column));
            !self.audit.exclude.contains(&at) && !masked
        };
        let Some((column, value)) = real_change(self.fixture, self.id, row, plain) else { return };
        let (olds, news) = self.told(column);
        let key = self.column(self.audit.columns.row);
        if olds.is_empty() && news.is_empty() && key.is_none() {
            return;
        }
        let (name, is_row) = (self.fixture.name(self.id), self.fixture.is_row(self.id, row));
        let held = code!("coalesce(to_jsonb({}), 'null')", column.name);
        let mut said: Vec<Code> = olds.iter().map(|old| code!("({})::text", old)).collect();
        said.extend(
            news.iter()
                .map(|new| code!("(({}) = (select {} from {} where {}))::text", new, held, name, is_row)),
        );
        said.extend(key.map(|key| code!("{}::text", key)));
        let mut wanted: Vec<Code> = olds.iter().map(|_| code!("{}::text", held)).collect();
        wanted.extend(news.iter().map(|_| code!("'true'")));
        let keys = self.table.key.iter().filter_map(|field| self.table.field(*field).column());
        let keys = Code::join(keys.map(|column| code!("{}", column.name)), ", ");
        wanted.extend(key.map(|_| code!("concat_ws(',', {})", keys)));
        let command = code!("update {} set {} = {} where {}", name, column.name, value, is_row);
        script.is(
            Some(self.audit.span),
            session::as_owner_then(&command, &self.asked("UPDATE", said)),
            code!("(select concat_ws(' ', {}) from {} where {})", Code::join(wanted, ", "), name, is_row),
            format_args!("a record tells of {name}.{} what it was and is, and of which row", column.name),
        );
    }

    /// The columns of a row that hold something that records mask.
    fn masked_in<'r>(&'r self, row: &'r Row) -> impl Iterator<Item = &'r Column> {
        (0..).map(FieldId).zip(&self.table.fields).filter_map(|(at, field)| {
            let column = field.column().filter(|column| self.audit.masks(at, column))?;
            let is_told = !self.audit.exclude.contains(&at) && !matches!(row.cell(at), Cell::Null);
            is_told.then_some(column)
        })
    }

    /// A record of an INSERT says nothing of what is masked, and of what the row does not hold.
    fn tells_what_came(&self, script: &mut Script) {
        let Self { fixture, id, table, .. } = *self;
        let name = fixture.name(id);
        let tenant = fixture.tenants_of(table).first().copied().flatten();
        let new = fixture.new_row(id, tenant, FRESH);
        let masked: Vec<Code> = self.masked_in(&new).flat_map(|column| self.told(column).1).collect();
        let absent = (0..).map(FieldId).zip(&table.fields).find_map(|(at, field)| {
            let column =
                field.column().filter(|column| column.default.is_none() && column.generated.is_none())?;
            let stays = !is_watched(table, at) && !self.audit.exclude.contains(&at);
            (stays && matches!(new.cell(at), Cell::Null)).then_some(column)
        });
        let AuditColumns { new: now, changes, .. } = &self.audit.columns;
        let places = [*now, *changes].into_iter().filter_map(|field| self.column(field));
        let mut hides: Vec<Code> = masked.iter().map(hidden).collect();
        let mut tells = Vec::new();
        if !hides.is_empty() {
            tells.push("nothing masked".to_owned());
        }
        if let Some(absent) = absent {
            hides.extend(places.map(|place| code!("not {} ? {}", place, text(absent.name.as_str()))));
            tells.push(format!("nothing of {}, which is not there", absent.name));
        }
        if hides.is_empty() {
            return;
        }
        let said = vec![code!("({})::text", Code::join(hides, " and "))];
        script.is(
            Some(self.audit.span),
            session::as_owner_then(&fixture.insert(id, &new), &self.asked("INSERT", said)),
            code!("'true'"),
            format_args!("a record of an INSERT on {name} tells {}", tells.join(", and ")),
        );
    }

    /// A record of a DELETE says which row is gone, and nothing of what is masked.
    fn tells_what_went(&self, script: &mut Script) {
        let Self { fixture, id, table, .. } = *self;
        let name = fixture.name(id);
        let tenant = fixture.tenants_of(table).first().copied().flatten();
        let new = fixture.new_row(id, tenant, FRESH);
        let is_known = |cell: &Cell| match cell {
            Cell::Value(_) | Cell::Row(_) | Cell::Person(_) | Cell::Newcomer(..) => true,
            Cell::Absent | Cell::Default | Cell::Null | Cell::Sql(_) => false,
        };
        if !table.key.iter().all(|field| is_known(new.cell(*field))) {
            return;
        }
        let mut said = Vec::new();
        let mut wanted = Vec::new();
        let mut tells = Vec::new();
        if let Some(row) = self.column(self.audit.columns.row) {
            let keys = table.key.iter().map(|field| code!("{}", fixture.literal(new.cell(*field))));
            said.push(code!("{}::text", row));
            wanted.push(code!("concat_ws(',', {})", Code::join(keys, ", ")));
            tells.push("which row it was");
        }
        let masked: Vec<Code> = self.masked_in(&new).flat_map(|column| self.told(column).0).collect();
        if !masked.is_empty() {
            said.push(code!("({})::text", Code::join(masked.iter().map(hidden), " and ")));
            wanted.push(code!("'true'"));
            tells.push("nothing masked");
        }
        if said.is_empty() {
            return;
        }
        let command =
            code!("{}; delete from {} where {}", fixture.insert(id, &new), name, fixture.is_row(id, &new));
        script.is(
            Some(self.audit.span),
            session::as_owner_then(&command, &self.asked("DELETE", said)),
            code!("concat_ws(' ', {})", Code::join(wanted, ", ")),
            format_args!("a record of a DELETE on {name} tells {}", tells.join(", and ")),
        );
    }

    /// What stays as it is is told of nowhere.
    fn unchanged(&self, script: &mut Script) {
        let Some(row) = self.fixture.rows(self.id).first() else { return };
        let AuditColumns { old, new, changes, .. } = &self.audit.columns;
        let plain = |at: FieldId| !self.audit.exclude.contains(&at);
        let Some((column, value)) = real_change(self.fixture, self.id, row, plain) else { return };
        let stays = |(at, other): &(FieldId, &Column)| {
            plain(*at) && other.name != column.name && !other.is_kept() && other.generated.is_none()
        };
        // One that could have changed, where there is one.
        let fields = self.table.fields.iter().enumerate();
        let fixed = fields.filter_map(|(at, field)| Some((FieldId(at as u32), field.column()?)));
        let Some((_, other)) = changeable(self.table).chain(fixed).find(stays) else { return };
        let places = [*old, *new, *changes].into_iter().filter_map(|field| self.column(field));
        let said: Vec<Code> =
            places.map(|name| code!("({} ? {})", name, text(other.name.as_str()))).collect();
        if said.is_empty() {
            return;
        }
        let (name, is_row) = (self.fixture.name(self.id), self.fixture.is_row(self.id, row));
        let command = code!("update {} set {} = {} where {}", name, column.name, value, is_row);
        let told = Code::join(said, " or ");
        script.is(
            Some(self.audit.span),
            session::as_owner_then(&command, &self.asked("UPDATE", vec![code!("({})::text", told)])),
            code!("'false'"),
            format_args!("a record of {name}.{} does not tell of {}, which stayed", column.name, other.name),
        );
    }

    /// Of what nobody may read a record tells that it changed, and no more.
    fn masked(&self, script: &mut Script) {
        let Some(row) = self.fixture.rows(self.id).first() else { return };
        let (name, is_row) = (self.fixture.name(self.id), self.fixture.is_row(self.id, row));
        for (at, field) in self.table.fields.iter().enumerate() {
            let at = FieldId(at as u32);
            let fixed = self.table.key.contains(&at) || self.table.tenant_field() == Some(at);
            let Some(column) = Field::column(field).filter(|column| {
                // A key is needed to write what is encrypted; it is masked by the same words.
                let unwritten = fixed || column.frozen || column.is_closed() || column.encrypted.is_some();
                let passed_over = self.audit.exclude.contains(&at) || is_watched(self.table, at);
                self.audit.masks(at, column) && !unwritten && !passed_over
            }) else {
                continue;
            };
            if matches!(row.cell(at), Cell::Row(_)) {
                continue;
            }
            let (olds, news) = self.told(column);
            let Some(value) = different(self.fixture, self.id, at, column, row.cell(at)) else { continue };
            if olds.is_empty() && news.is_empty() {
                continue;
            }
            let shown =
                |parts: &[Code]| -> Vec<Code> { parts.iter().map(|it| code!("({})::text", it)).collect() };
            let said = [shown(&olds), shown(&news)].concat();
            let was = code!("case when {} is null then 'null' else '\"***\"' end", column.name);
            let mut wanted: Vec<Code> = olds.iter().map(|_| was.clone()).collect();
            wanted.extend(news.iter().map(|_| code!("'\"***\"'")));
            let command = code!("update {} set {} = {} where {}", name, column.name, value, is_row);
            script.is(
                Some(self.audit.span),
                session::as_owner_then(&command, &self.asked("UPDATE", said)),
                code!("(select concat_ws(' ', {}) from {} where {})", Code::join(wanted, ", "), name, is_row),
                format_args!("a record tells that {name}.{} changed, and not to what", column.name),
            );
            if matches!(row.cell(at), Cell::Null) {
                // It held nothing; only a second change could tell what it was.
                let hidden = Code::join(olds.iter().chain(&news).map(hidden), " and ");
                let again = code!("{}; update {} set {} = null where {}", command, name, column.name, is_row);
                script.is(
                    Some(self.audit.span),
                    session::as_owner_then(&again, &self.asked("UPDATE", vec![code!("({})::text", hidden)])),
                    code!("'true; true'"),
                    format_args!("no record tells what {name}.{} was", column.name),
                );
            }
        }
    }

    fn change(&self, row: &Row) -> Option<(Ident, Code)> {
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
        for field in self.audit.exclude.iter().filter(|field| !is_watched(self.table, **field)) {
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

/// Does a record tell no more than that something was there?
fn hidden(told: &Code) -> Code {
    code!("coalesce({}, 'null') in ('null', '\"***\"')", told)
}

/// The way on to a part of a JSON object; none to the whole.
fn text_path(part: &str) -> Code {
    if part.is_empty() { code!("") } else { code!("->{}", text(part)) }
}
