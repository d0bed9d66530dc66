//! Row level security, proven cell by cell: who reads, adds, changes and deletes which rows.

mod blind;
mod careless;
mod columns;
mod hand;
mod insert;
mod members;
mod mixed;
mod read;
mod roles;
mod sets;
mod tenant;
mod words;
mod write;

use std::cell::{OnceCell, RefCell};

use diagnostics::Span;
use model::{Access, Command, Field, PolicyKind, Rule, Table, TableId, Tenancy};
use rayon::prelude::*;
use sql::{Ident, ident};

use super::both;
use super::code::{Code, code, put, text};
use super::fixture::{Fixture, Row};
use super::intent::{Caller, Intent};
use super::names::Names;
use super::script::{Lines, Script};
use super::session;
use crate::TestFile;
use insert::{Named, NewRows};

/// `30_policies.sql`
pub(crate) fn file(fixture: &Fixture<'_>, names: &Names<'_>) -> TestFile {
    let [anon, authenticated, _] = session::clients();
    let mut script = session::begin(fixture, &[&anon, &authenticated, &names.api_role, &names.tenant_role]);
    let ids: Vec<TableId> = fixture.model.tables().map(|(id, _)| id).collect();
    session::people(fixture, &mut script);
    script.install(ROWS);
    if fixture.tenants {
        script.install(CARELESS);
    }
    sets::copies(fixture, names, &mut script);
    roles::asked(fixture, names, &request_role(fixture, names), &mut script);
    members::asked(fixture, &mut script);
    let parts: Vec<(Script, Script)> = ids.par_iter().map(|id| of_table(fixture, names, *id)).collect();
    let mut calls = Script::default();
    both::called_for_a(fixture, &mut calls);
    for (part, call) in parts {
        script.append(part);
        calls.append(call);
    }
    script.append(calls);
    script.file("30_policies.sql")
}

const ROWS: &str = include_str!("../../../../../templates/pgtap/rows.sql");
const CARELESS: &str = include_str!("../../../../../templates/pgtap/careless.sql");

/// The role requests run as.
fn request_role(fixture: &Fixture<'_>, names: &Names<'_>) -> Ident {
    match fixture.model.database.access {
        Access::Rpc => names.api_role.clone(),
        Access::Tables => ident!("authenticated"),
    }
}

/// The tests of a table, and those that come after all tables, when somebody of A belongs to B as well.
fn of_table(fixture: &Fixture<'_>, names: &Names<'_>, id: TableId) -> (Script, Script) {
    let mut script = Script::default();
    let mut calls = Script::default();
    let mut subject = Subject::new(fixture, names, id);
    subject.rows_exist(&mut script);
    subject.matrix(&subject.callers(), &mut script);
    columns::of(&subject, &mut script);
    subject.hand(&mut script);
    subject.blind(&mut script);
    if fixture.tenants && subject.table.tenancy != Tenancy::Global {
        subject.tenant_mode(&mut script);
        subject.careless(&mut script);
        subject.without_floor(&mut script);
        subject.called_for_a(&mut calls);
    }
    // Who belongs to whom is not taken back, so it comes last.
    subject.mixed(&mut calls);
    if fixture.model.database.access == Access::Rpc {
        subject.clients(&mut script);
    }
    subject.anonymously(|subject| subject.matrix(&[Caller::Nobody], &mut script));
    // What the tests above added to the new rows is known now; it stands before them.
    let mut whole = Script::default();
    subject.describe(&mut whole);
    whole.append(script);
    archive(&subject, &mut whole);
    (whole, calls)
}

/// An archive holds what its table held, for the same readers.
fn archive(subject: &Subject<'_, '_>, script: &mut Script) {
    let by_sql = |policy: &model::Policy| {
        policy.check.is_some() || policy.rules.iter().any(|rule| matches!(rule, Rule::Using(_)))
    };
    let Some(retention) = &subject.table.retention else { return };
    let model::RetentionAction::Archive { table: archive, .. } = &retention.action else { return };
    let archive = code!("{}.{}", subject.fixture.model.database.schema, archive);
    let columns = subject.table.fields.iter().filter_map(Field::column).map(|column| &column.name);
    let columns = Code::join(columns, ", ");
    let rows = subject.rows.iter().map(|row| code!("({})", subject.fixture.is_row(subject.id, row)));
    let fill = code!(
        "insert into {} ({}) select {} from {} where {}",
        archive,
        columns,
        columns,
        subject.name,
        Code::join(rows, " or ")
    );
    script.setup(Some(retention.span), &fill);
    let subject = Subject::of(subject.fixture, subject.names, subject.id, archive);
    subject.describe(script);
    subject.rows_exist(script);
    // A condition in SQL names the table's own columns.
    if !subject.table.policies.iter().any(by_sql) {
        let mut lines = Lines::default();
        for caller in subject.callers() {
            let seen = subject.select(caller, script);
            subject.line(caller, [seen, None, None, None], &mut lines);
        }
        subject.access(&subject.role, lines, script);
    }
    if subject.fixture.tenants && subject.table.tenancy != Tenancy::Global {
        subject.tenant_reads(script);
        subject.careless_reads(script);
    }
    if subject.fixture.model.database.access == Access::Rpc {
        subject.clients(script);
    }
}

/// The numbers, from 1, of what is true: `1 3`.
fn numbered(answers: impl Iterator<Item = bool>) -> String {
    let numbers = answers.enumerate().filter(|(_, holds)| *holds).map(|(at, _)| (at + 1).to_string());
    numbers.collect::<Vec<_>>().join(" ")
}

/// What a caller is expected to reach, in the words of the session's functions, and the SDL that says so.
struct Expected {
    words: Code,
    origin: Option<Span>,
}

/// A table whose rules are tested.
struct Subject<'f, 'm> {
    fixture: &'f Fixture<'m>,
    names: &'f Names<'f>,
    intent: Intent<'f, 'm>,
    id: TableId,
    table: &'m Table,
    name: Code,
    /// The name as a text constant, as which the session's functions know the table.
    relation: Code,
    /// The role requests run as.
    role: Ident,
    rows: &'f [Row],
    /// Which rows are written to: of A one that the first owner has and one that he has not, and one of B.
    targets: Vec<usize>,
    /// The new rows that are added, as commands; steps name them by number.
    commands: RefCell<Vec<Code>>,
    new_rows: OnceCell<NewRows>,
    /// Which fields they name.
    named: OnceCell<Vec<Named>>,
}

impl<'f, 'm> Subject<'f, 'm> {
    fn new(fixture: &'f Fixture<'m>, names: &'f Names<'f>, id: TableId) -> Self {
        Self::of(fixture, names, id, fixture.name(id).clone())
    }

    /// A table, or another one with the same rows and rules.
    fn of(fixture: &'f Fixture<'m>, names: &'f Names<'f>, id: TableId, name: Code) -> Self {
        let role = request_role(fixture, names);
        let rows = fixture.rows(id);
        let of_a = |at: &usize| rows[*at].tenant.is_none_or(|tenant| tenant == 0);
        let mut targets: Vec<usize> = (0..rows.len()).filter(of_a).take(2).collect();
        targets.extend(rows.iter().position(|row| row.tenant == Some(1)));
        Self {
            fixture,
            names,
            intent: Intent::new(fixture),
            id,
            table: fixture.model.table(id),
            relation: code!("{}", text(&name)),
            name,
            role,
            rows,
            targets,
            commands: RefCell::default(),
            new_rows: OnceCell::new(),
            named: OnceCell::new(),
        }
    }

    /// Who sees, adds, updates and deletes what, as the role that requests run as.
    fn matrix(&self, callers: &[Caller], script: &mut Script) {
        let mut lines = Lines::default();
        for caller in callers {
            let cells = [
                self.select(*caller, script),
                self.insert(*caller),
                self.change(*caller, Command::Update),
                self.change(*caller, Command::Delete),
            ];
            self.line(*caller, cells, &mut lines);
        }
        self.access(&self.role, lines, script);
    }

    /// What somebody sees, adds, updates and deletes; nothing where it is not asked.
    fn line(&self, caller: Caller, cells: [Option<Expected>; 4], lines: &mut Lines) {
        line(self.label(caller), cells, lines);
    }

    /// Proves such lines for a role.
    fn access(&self, role: &Ident, lines: Lines, script: &mut Script) {
        let (lines, proves) = lines.finish();
        let touched =
            self.changeable().map_or_else(|| code!("null"), |column| code!("{}", text(column.as_str())));
        script.prove(
            Some(self.table.span),
            proves,
            code!("pg_temp.access({}, {}, {}, {})", self.relation, text(role.as_str()), touched, lines),
        );
    }

    /// Tells the session's functions what the numbers in the steps mean.
    fn describe(&self, script: &mut Script) {
        let is_row = |row| code!("{}", self.fixture.is_row(self.id, row));
        let rows: Vec<Code> = self.rows.iter().map(is_row).collect();
        let commands = self.commands.borrow();
        // They differ in their values, mostly.
        let (head, tails) = Code::split_head(&commands, " values ");
        let key = self.table.key.iter().filter_map(|field| self.table.field(*field).column());
        let columns = key.chain(self.table.fields.iter().filter_map(Field::column));
        let returned = columns
            .filter(|column| !column.private && column.pii.is_none() && column.encrypted.is_none())
            .map(|column| &column.name)
            .next();
        let returned = returned.map_or_else(|| code!("null"), |name| code!("{}", text(name)));
        script.setup(
            Some(self.table.span),
            code!(
                "insert into pg_temp.subject values ({}, array[{}]::text[], {}, array[{}]::text[], {})",
                self.relation,
                Code::join(rows.iter().map(Code::quoted), ", "),
                head.quoted(),
                Code::join(tails.iter().map(Code::quoted), ", "),
                returned
            ),
        );
    }

    /// The number of a new command.
    fn command(&self, command: Code) -> usize {
        let mut commands = self.commands.borrow_mut();
        commands.push(command);
        commands.len()
    }

    /// Asks the same table as the role of whoever is not signed in, where a policy speaks to it.
    fn anonymously(&mut self, ask: impl FnOnce(&Self)) {
        let (intent, anon) = (self.intent, self.intent.as_anon());
        if self.table.policies.iter().any(|policy| anon.speaks(policy)) {
            let role = std::mem::replace(&mut self.role, ident!("anon"));
            self.intent = anon;
            ask(self);
            (self.intent, self.role) = (intent, role);
        }
    }

    /// Everyone whose rights differ: nobody, an outsider, each role of A, the line of command where rules speak of people, the
    /// strongest of B.
    fn callers(&self) -> Vec<Caller> {
        let people = &self.fixture.people;
        let mut callers = vec![Caller::Nobody, Caller::Outsider];
        if people.all.is_empty() {
            return callers;
        }
        let mut rules = self.table.policies.iter().flat_map(|policy| &policy.rules);
        let personal = rules.any(|rule| !matches!(rule, Rule::Roles(_)));
        let own = if personal { people.per_tenant } else { people.per_tenant.saturating_sub(3).max(1) };
        callers.extend((0..own).map(Caller::Person));
        if people.all.len() > people.per_tenant {
            callers.push(Caller::Person(people.strongest(Some(1))));
        }
        callers
    }

    /// An owner, whoever may least and whoever may most: enough where the rows, not the callers, are what is in question.
    fn representatives(&self) -> Vec<Caller> {
        let people = &self.fixture.people;
        let tenant = people.all.first().and_then(|person| person.tenant);
        if people.all.is_empty() {
            return vec![Caller::Nobody];
        }
        let mut persons = vec![0, people.strongest(tenant), people.lead(tenant) + 1];
        persons.dedup();
        persons.into_iter().map(Caller::Person).collect()
    }

    fn label(&self, caller: Caller) -> &str {
        session::label(self.fixture, caller)
    }

    /// The SDL that decides about a command.
    fn origin(&self, command: Command) -> Option<diagnostics::Span> {
        let mut about = self.table.policies.iter().filter(|policy| policy.commands.contains(&command));
        Some(about.next().map_or(self.table.span, |policy| policy.span))
    }

    /// Without this a denial would prove nothing: there might be no row to deny.
    fn rows_exist(&self, script: &mut Script) {
        if !self.rows.is_empty() {
            let origin = Some(self.table.span);
            script.prove(origin, vec![origin], code!("pg_temp.rows_exist({})", self.relation));
        }
    }

    /// Does any policy open this command to the role that asks?
    fn opens(&self, command: Command) -> bool {
        let open = |policy: &model::Policy| {
            policy.kind == PolicyKind::Permissive
                && policy.commands.contains(&command)
                && self.intent.speaks(policy)
        };
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

    /// Clients have functions, not tables.
    fn clients(&self, script: &mut Script) {
        let people = &self.fixture.people;
        let somebody =
            if people.all.is_empty() { Caller::Nobody } else { Caller::Person(people.strongest(Some(0))) };
        let column = self.table.fields.iter().filter_map(Field::column).map(|column| &column.name).next();
        let Some(column) = column else { return };
        let origin = Some(self.table.span);
        let somebody = text(self.label(somebody));
        script.prove(
            origin,
            vec![origin; 2],
            code!("pg_temp.closed({}, {}, {})", self.relation, somebody, text(column.as_str())),
        );
    }
}

/// A line of [`Subject::access`], for somebody by what the tests call him.
fn line(label: &str, cells: [Option<Expected>; 4], lines: &mut Lines) {
    let mut line = code!("{}", text(label));
    let mut proves = Vec::new();
    for cell in cells {
        match cell {
            Some(Expected { words, origin }) => {
                put!(line, ", {}", words);
                proves.push(origin);
            }
            None => put!(line, ", null"),
        }
    }
    if !proves.is_empty() {
        lines.add(&proves, line);
    }
}
