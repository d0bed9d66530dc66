//! Row level security, proven cell by cell: who reads, adds, changes and deletes which rows.

use model::{Access, Command, Field, FieldId, PolicyKind, Rule, Table, TableId, Tenancy};
use rayon::prelude::*;
use sql::{Ident, Literal, ident};

use super::change::changeable;
use super::code::{Code, code, text};
use super::fixture::{FRESH, Cell, Fixture, Row, RowAt, letter};
use super::intent::{Answer, Caller, Intent};
use super::names::Names;
use super::script::Script;
use super::session;
use crate::TestFile;

mod columns;

/// `30_policies.sql`
pub(crate) fn file(fixture: &Fixture<'_>, names: &Names<'_>) -> TestFile {
    let [anon, authenticated, _] = session::clients();
    let mut script = session::begin(fixture, &[&anon, &authenticated, &names.api_role, &names.tenant_role]);
    let ids: Vec<TableId> = fixture.model.tables().map(|(id, _)| id).collect();
    let parts: Vec<Script> = ids.par_iter().map(|id| of_table(fixture, names, *id)).collect();
    parts.into_iter().for_each(|part| script.append(part));
    script.file("30_policies.sql")
}

fn of_table(fixture: &Fixture<'_>, names: &Names<'_>, id: TableId) -> Script {
    let mut script = Script::default();
    let subject = Subject::new(fixture, names, id);
    subject.rows_exist(&mut script);
    for caller in subject.callers() {
        subject.select(caller, &mut script);
        subject.insert(caller, &mut script);
        subject.change(caller, Command::Update, &mut script);
        subject.change(caller, Command::Delete, &mut script);
        columns::of(&subject, caller, &mut script);
    }
    if fixture.tenants && subject.table.tenancy != Tenancy::Global {
        subject.tenant_mode(&mut script);
    }
    if fixture.model.database.access == Access::Rpc {
        subject.clients(&mut script);
    }
    if let Some(anon) = subject.as_anon() {
        anon.select(Caller::Nobody, &mut script);
        anon.insert(Caller::Nobody, &mut script);
        anon.change(Caller::Nobody, Command::Update, &mut script);
        anon.change(Caller::Nobody, Command::Delete, &mut script);
    }
    archive(subject, &mut script);
    script
}

/// An archive holds what its table held, for the same readers.
fn archive(subject: Subject<'_, '_>, script: &mut Script) {
    let Some(retention) = &subject.table.retention else { return };
    let model::RetentionAction::Archive { table: archive, .. } = &retention.action else { return };
    let archive = subject.fixture.model.database.schema.qualify(archive);
    let columns = subject.table.fields.iter().filter_map(Field::column).map(|column| &column.name);
    let columns = Code::join(columns, ", ");
    let rows: Vec<&Row> = subject.fixture.rows(subject.id).iter().collect();
    let fill = code!(
        "insert into {} ({}) select {} from {} where {}",
        archive,
        columns,
        columns,
        subject.name,
        subject.is_one_of(&rows)
    );
    script.setup(Some(retention.span), &fill);
    let subject = Subject { name: archive, ..subject };
    subject.rows_exist(script);
    for caller in subject.callers() {
        subject.select(caller, script);
    }
    if subject.fixture.model.database.access == Access::Rpc {
        subject.clients(script);
    }
}

/// A table whose rules are tested.
struct Subject<'f, 'm> {
    fixture: &'f Fixture<'m>,
    names: &'f Names<'f>,
    intent: Intent<'f, 'm>,
    id: TableId,
    table: &'m Table,
    name: sql::QualifiedName,
    /// The role requests run as.
    role: Ident,
    /// The rows written to: of A one that the first owner has and one that he has not, and one of B.
    targets: Vec<&'f Row>,
}

impl<'f, 'm> Subject<'f, 'm> {
    fn new(fixture: &'f Fixture<'m>, names: &'f Names<'f>, id: TableId) -> Self {
        let role = match fixture.model.database.access {
            Access::Rpc => names.api_role.clone(),
            Access::Tables => ident!("authenticated"),
        };
        let rows = fixture.rows(id);
        let of = |tenant| rows.iter().filter(move |row| row.tenant.is_none() || row.tenant == Some(tenant));
        let mut targets: Vec<&Row> = of(0).take(2).collect();
        targets.extend(rows.iter().find(|row| row.tenant == Some(1)));
        Self {
            fixture,
            names,
            intent: Intent::new(fixture),
            id,
            table: fixture.model.table(id),
            name: fixture.name(id),
            role,
            targets,
        }
    }

    /// The same table asked by the role of whoever is not signed in, where a policy speaks to it.
    fn as_anon(&self) -> Option<Self> {
        let intent = self.intent.as_anon();
        self.table.policies.iter().any(|policy| intent.speaks(policy)).then(|| Self {
            intent,
            role: ident!("anon"),
            name: self.name.clone(),
            targets: self.targets.clone(),
            ..*self
        })
    }

    /// Everyone whose rights differ: nobody, an outsider, each role of A, the line of command, the strongest of B.
    fn callers(&self) -> Vec<Caller> {
        let people = &self.fixture.people;
        let mut callers = vec![Caller::Nobody, Caller::Outsider];
        if people.all.is_empty() {
            return callers;
        }
        callers.extend((0..people.per_tenant).map(Caller::Person));
        if people.all.len() > people.per_tenant {
            callers.push(Caller::Person(people.strongest(Some(1))));
        }
        callers
    }

    fn user(&self, caller: Caller) -> Code {
        match caller {
            Caller::Nobody => code!("null"),
            Caller::Outsider => code!("{}", self.fixture.people.outsider()),
            Caller::Person(person) => code!("{}", self.fixture.people.user(person)),
        }
    }

    fn label(&self, caller: Caller) -> &str {
        match caller {
            Caller::Nobody => "nobody",
            Caller::Outsider => "an outsider",
            Caller::Person(person) => self.fixture.people.all.get(person).map_or("", |person| person.label.as_str()),
        }
    }

    /// The SDL that decides about a command.
    fn origin(&self, command: Command) -> Option<diagnostics::Span> {
        let mut about = self.table.policies.iter().filter(|policy| policy.commands.contains(&command));
        Some(about.next().map_or(self.table.span, |policy| policy.span))
    }

    /// A row's key as one text.
    fn key(&self, row: &Row) -> Code {
        Code::join(self.table.key.iter().map(|field| self.fixture.literal(row.cell(*field))), ", ")
    }

    /// Key columns: `id`, or `(a, b)`.
    fn key_columns(&self) -> Code {
        let columns = self.table.key.iter().filter_map(|field| self.table.field(*field).column());
        let list = Code::join(columns.map(|column| &column.name), ", ");
        if self.table.key.len() == 1 { list } else { code!("({})", list) }
    }

    fn is_one_of(&self, rows: &[&Row]) -> Code {
        let several = self.table.key.len() > 1;
        let keys = rows.iter().map(|row| if several { code!("({})", self.key(row)) } else { self.key(row) });
        code!("{} in ({})", self.key_columns(), Code::join(keys, ", "))
    }

    /// Without this a denial would prove nothing: there might be no row to deny.
    fn rows_exist(&self, script: &mut Script) {
        let rows: Vec<&Row> = self.fixture.rows(self.id).iter().collect();
        if rows.is_empty() {
            return;
        }
        script.is(
            Some(self.table.span),
            code!("(select count(*) from {} where {})", self.name, self.is_one_of(&rows)),
            code!("{}::bigint", rows.len()),
            format_args!("the rows of {} that access is tested on exist", self.name),
        );
    }

    /// Exactly the rows of the fixture that a caller sees.
    fn select(&self, caller: Caller, script: &mut Script) {
        let all = self.fixture.rows(self.id);
        let mut decided: Vec<&Row> = Vec::new();
        let mut visible: Vec<&Row> = Vec::new();
        for row in all {
            match self.intent.select(caller, self.id, row) {
                Answer::Yes => {
                    decided.push(row);
                    visible.push(row);
                }
                Answer::No => decided.push(row),
                Answer::Unknown => {}
            }
        }
        if decided.is_empty() {
            return;
        }
        // A command no policy opens may end in a refusal instead of an empty answer; both deny.
        let denied = visible.is_empty();
        let seen = code!("string_agg({}::text, ' ' order by {}::text collate \"C\")", self.key_row(), self.key_row());
        let query = code!("select {} from {} where {}", seen, self.name, self.is_one_of(&decided));
        let have = code!("pg_temp.reading({}, {}, {})", text(self.role.as_str()), self.user(caller), query.quoted());
        let origin = self.origin(Command::Select);
        if denied {
            let what = format_args!("{} sees none of the {} rows of {}", self.label(caller), decided.len(), self.name);
            script.matches(origin, have, "^(null|42501)$", what);
            return;
        }
        let expected = if visible.len() == decided.len() && visible.len() == all.len() {
            format!("{} sees every row of {}", self.label(caller), self.name)
        } else {
            format!("{} sees {} of {} rows of {}", self.label(caller), visible.len(), decided.len(), self.name)
        };
        let want = code!("(select {} from {} where {})", seen, self.name, self.is_one_of(&visible));
        script.is(origin, have, want, expected);
    }

    /// Something that prints a key.
    fn key_row(&self) -> Code {
        self.key_columns()
    }

    /// Does any policy open this command?
    fn opens(&self, command: Command) -> bool {
        let open = |policy: &model::Policy| policy.kind == PolicyKind::Permissive && policy.commands.contains(&command);
        self.table.policies.iter().any(open)
    }

    /// Is it worth asking this caller? What nobody may do is shown for the caller who may most.
    fn asks(&self, caller: Caller, command: Command) -> bool {
        self.opens(command)
            || match caller {
                Caller::Nobody => true,
                Caller::Outsider => false,
                Caller::Person(person) => person == self.fixture.people.strongest(Some(0)),
            }
    }

    /// UPDATE that changes nothing, or DELETE, of one row after the other.
    fn change(&self, caller: Caller, command: Command, script: &mut Script) {
        if !self.asks(caller, command) || self.targets.is_empty() {
            return;
        }
        let (word, statement) = match command {
            Command::Update => {
                let Some(column) = self.changeable() else { return };
                ("updates", code!("update {} set {} = {} where {} = $1", self.name, column, column, self.key_columns()))
            }
            _ => ("deletes", code!("delete from {} where {} = $1", self.name, self.key_columns())),
        };
        let mut targets = Vec::new();
        let mut patterns = Vec::new();
        let mut allowed = 0;
        for row in &self.targets {
            let answer = match command {
                Command::Update => self.intent.update(caller, self.id, row),
                _ => self.intent.delete(caller, self.id, row),
            };
            let pattern = match answer {
                // Another row may need the one that is deleted; then it was found, which is what the rules decide.
                Answer::Yes if command == Command::Delete => "(1|23503|23001|PT)",
                Answer::Yes => "1",
                Answer::No => "(0|42501)",
                Answer::Unknown => continue,
            };
            allowed += usize::from(answer == Answer::Yes);
            let key = self.key(row);
            targets.push(text(if self.table.key.len() > 1 { code!("({})", key) } else { key }));
            patterns.push(pattern);
        }
        if targets.is_empty() {
            return;
        }
        let count = targets.len();
        let have = code!(
            "array_to_string(pg_temp.attempts({}, {}, {}, array[{}]), '; ')",
            text(self.role.as_str()),
            self.user(caller),
            statement.quoted(),
            Code::join(targets, ", ")
        );
        script.matches(
            self.origin(command),
            have,
            &format!("^{}$", patterns.iter().map(|p| format!("{p}[^;]*")).collect::<Vec<_>>().join("; ")),
            format_args!("{} {word} {allowed} of {count} rows of {}", self.label(caller), self.name),
        );
    }

    /// A column whose assignment to itself is an update and no more, and that some rule lets somebody change.
    fn changeable(&self) -> Option<&'m Ident> {
        let ruled = changeable(self.table).find(|(at, _)| self.table.is_changeable_by_rules(*at));
        ruled.or_else(|| changeable(self.table).next()).map(|(_, column)| &column.name)
    }

    /// New rows: the caller's own in A, somebody else's in A, one in B.
    fn insert(&self, caller: Caller, script: &mut Script) {
        if !self.asks(caller, Command::Insert) || self.needs_account() {
            return;
        }
        let mut commands = Vec::new();
        let mut patterns = Vec::new();
        let mut allowed = 0;
        for row in self.new_rows(caller) {
            let without = self.intent.insert(caller, self.id, &row);
            let with = without.and(self.intent.select(caller, self.id, &row));
            let (Some(without), Some(with)) = (outcome(without), outcome(with)) else { continue };
            allowed += usize::from(without != DENIED);
            patterns.push(format!("{without}/{with}"));
            commands.push(self.fixture.insert(self.id, &self.least(&row)).quoted());
        }
        if commands.is_empty() {
            return;
        }
        let count = commands.len();
        let have = code!(
            "array_to_string(pg_temp.inserts({}, {}, array[{}]), '; ')",
            text(self.role.as_str()),
            self.user(caller),
            Code::join(commands, ", ")
        );
        script.matches(
            self.origin(Command::Insert),
            have,
            &format!("^{}$", patterns.join("; ")),
            format_args!("{} adds {allowed} of {count} rows to {}, with and without RETURNING", self.label(caller), self.name),
        );
    }

    /// A new row of the principal's table needs an account; sign-up has its own tests.
    fn needs_account(&self) -> bool {
        self.fixture.is_principal(self.id)
    }

    fn new_rows(&self, caller: Caller) -> Vec<Row> {
        let tenants = self.fixture.tenants_of(self.table);
        let first = tenants.first().copied().flatten();
        let base = self.fixture.new_row(self.id, first, FRESH);
        let fields = self.owner_fields();
        let mut rows = Vec::new();
        let people = &self.fixture.people;
        if fields.is_empty() || people.all.is_empty() {
            rows.push(base);
        } else {
            let own = match caller {
                Caller::Person(person) if people.all[person].tenant == first => person,
                Caller::Person(_) | Caller::Nobody | Caller::Outsider => people.lead(first),
            };
            // Somebody who is neither the caller nor below him.
            let other = (0..people.per_tenant)
                .find(|other| *other != own && !people.is_below(*other, own))
                .unwrap_or_else(|| people.lead(first));
            rows.extend([own, other].map(|person| self.owned(&base, &fields, person)));
            // A report, for whom the caller may have a say.
            let report = (0..people.per_tenant).find(|other| people.is_below(*other, own));
            rows.extend(report.map(|person| self.owned(&base, &fields, person)));
        }
        if let Some(Some(second)) = tenants.get(1).filter(|_| self.table.tenancy != Tenancy::Root) {
            rows.push(self.fixture.new_row(self.id, Some(*second), FRESH));
        }
        rows
    }

    /// The fields that rules compare with the caller.
    fn owner_fields(&self) -> Vec<FieldId> {
        let mut fields: Vec<FieldId> = self
            .table
            .policies
            .iter()
            .flat_map(|policy| &policy.rules)
            .filter_map(|rule| match rule {
                Rule::Owner(field) | Rule::Reports(field) | Rule::SharesTenant(field) => Some(*field),
                Rule::Roles(_)
                | Rule::In(..)
                | Rule::Via(_)
                | Rule::Member(_)
                | Rule::Permission(_)
                | Rule::Using(_) => None,
            })
            .collect();
        fields.sort();
        fields.dedup();
        fields
    }

    /// The row with a person in the first of the owner's fields, and nobody new in the others.
    fn owned(&self, row: &Row, fields: &[FieldId], person: usize) -> Row {
        fields.iter().take(1).fold(row.clone(), |row, field| {
            let cell = match row.cell(*field) {
                Cell::Row(at) => Cell::Row(RowAt { index: person, ..*at }),
                Cell::Person(_) | Cell::Null if self.is_reference(*field) => match self.model_target(*field) {
                    Some(table) => Cell::Row(RowAt { table, index: person }),
                    None => Cell::Person(person),
                },
                other => other.clone(),
            };
            self.apart(row.with(*field, cell), *field, person)
        })
    }

    /// Two people of one row are rarely meant to be the same one, so whoever else stands in it as the owner gives way.
    fn apart(&self, row: Row, owner: FieldId, person: usize) -> Row {
        let people = &self.fixture.people;
        let stands = |cell: &Cell, who: usize| match cell {
            Cell::Row(at) => at.index == who && self.fixture.is_principal(at.table),
            _ => false,
        };
        let fields = (0..row.cells.len() as u32).map(FieldId);
        let doubled: Vec<FieldId> = fields.filter(|at| *at != owner && stands(row.cell(*at), person)).collect();
        doubled.into_iter().fold(row, |row, at| {
            let start = people.lead(row.tenant) + 3 - people.per_tenant;
            let free = (start..start + people.per_tenant).find(|who| !row.cells.iter().any(|cell| stands(cell, *who)));
            match (row.cell(at), free) {
                (Cell::Row(there), Some(index)) => row.with(at, Cell::Row(RowAt { index, ..*there })),
                _ => row,
            }
        })
    }

    fn is_reference(&self, field: FieldId) -> bool {
        self.table.field(field).foreign_key().is_some()
    }

    fn model_target(&self, field: FieldId) -> Option<TableId> {
        self.table.field(field).foreign_key().and_then(model::ForeignKey::table)
    }

    /// The row without what Postgres fills by itself: clients may not be allowed to name it.
    fn least(&self, row: &Row) -> Row {
        let fields = (0..row.cells.len() as u32).map(FieldId);
        fields.fold(row.clone(), |row, field| {
            let column = self.table.field(field).column();
            let keeps = self.owner_fields().contains(&field)
                || Some(field) == self.table.tenant_field()
                || !self.fixture.fills_itself(self.id, field)
                || column.is_some_and(|column| column.unique.is_some());
            let given = !self.opens(Command::Insert) || self.table.is_insertable_by_rules(field);
            if keeps && given { row } else { row.with(field, Cell::Default) }
        })
    }

    /// Mode TENANT: every row of the caller's tenant and none of another.
    fn tenant_mode(&self, script: &mut Script) {
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
            let seen = code!("string_agg({}::text, ' ' order by {}::text collate \"C\")", self.key_row(), self.key_row());
            let query = code!("select {} from {} where {}", seen, self.name, self.is_one_of(&rows));
            script.is(
                Some(origin),
                code!("pg_temp.reading({}, {}, {})", role, user, query.quoted()),
                code!("(select {} from {} where {})", seen, self.name, self.is_one_of(&own)),
                format_args!("mode TENANT shows a user of {} every row of {} there and no other", letter(tenant), self.name),
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
            script.is(Some(origin), have, code!("'42501'"), format_args!("mode TENANT adds no row of B to {} for a user of A", self.name));
        }
        let Some(foreign) = self.targets.iter().find(|row| row.tenant == Some(1)) else { return };
        let key = if self.table.key.len() > 1 { code!("({})", self.key(foreign)) } else { self.key(foreign) };
        let mut commands = vec![code!("delete from {} where {} = {}", self.name, self.key_columns(), key)];
        if let Some(column) = self.changeable() {
            commands.push(code!("update {} set {} = {} where {} = {}", self.name, column, column, self.key_columns(), key));
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

    /// Clients have functions, not tables.
    fn clients(&self, script: &mut Script) {
        let person = if self.fixture.people.all.is_empty() {
            code!("null")
        } else {
            code!("{}", self.fixture.people.user(self.fixture.people.strongest(Some(0))))
        };
        let column = self.table.fields.iter().filter_map(Field::column).map(|column| &column.name).next();
        let Some(column) = column else { return };
        let commands = [
            code!("select from {}", self.name),
            code!("insert into {} default values", self.name),
            code!("update {} set {} = {}", self.name, column, column),
            code!("delete from {}", self.name),
        ];
        for (role, user) in [(ident!("anon"), code!("null")), (ident!("authenticated"), person)] {
            let commands = commands.iter().map(Code::quoted);
            script.is(
                Some(self.table.span),
                code!(
                    "pg_temp.attempts({}, {}, '$1', array[{}])",
                    text(role.as_str()),
                    user,
                    Code::join(commands, ", ")
                ),
                code!("array['42501', '42501', '42501', '42501']"),
                format_args!("{role} may not touch {}", self.name),
            );
        }
    }
}

const DENIED: &str = "42501";

/// How an INSERT ends. A row that another one excludes has passed the rules before.
fn outcome(answer: Answer) -> Option<&'static str> {
    match answer {
        Answer::Yes => Some("(1|23505)"),
        Answer::No => Some(DENIED),
        Answer::Unknown => None,
    }
}
