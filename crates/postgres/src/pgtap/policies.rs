//! Row level security, proven cell by cell: who reads, adds, changes and deletes which rows.

use model::{Access, Command, Field, PolicyKind, Table, TableId, Tenancy};
use rayon::prelude::*;
use sql::{Ident, ident};

use super::change::changeable;
use super::code::{Code, code, text};
use super::fixture::{Fixture, Row};
use super::intent::{Answer, Caller, Intent};
use super::names::Names;
use super::script::Script;
use super::session;
use crate::TestFile;

mod columns;
mod insert;
mod tenant_mode;

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
