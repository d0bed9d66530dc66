//! `@sync`: what somebody fetches is what he reads, then what changed of it, then the keys of what is gone; what he sends is there once,
//! however often he sends it, and of another tenant's rows nothing is written and nothing told.
//!
//! A test is one transaction, and its changes have not committed for anybody. So what the fixture wrote is noted as the work of a
//! transaction of long ago. Who commits when is tested by two sessions in the live crate.

use model::{ArgumentShape, Command, SyncOperation, Synced, Table, TableId, Tenancy};

use super::code::{Code, code, put, text};
use super::fixture::{FRESH, Fixture, Row, Tenant, letter};
use super::intent::{Answer, Caller, Intent};
use super::script::Script;
use super::session;
use crate::TestFile;
use crate::lower::{self, Scope, seconds};

const SYNC: &str = include_str!("../../../../templates/pgtap/sync.sql");

/// `86_sync.sql`; none for a schema whose rows nobody keeps.
pub(crate) fn file(fixture: &Fixture<'_>) -> Option<TestFile> {
    let scope = Scope::new(fixture.model);
    let all: Vec<Subject<'_, '_>> = fixture
        .model
        .tables()
        .filter_map(|(id, table)| {
            Some(Subject { fixture, scope: &scope, id, table, synced: table.sync.as_ref()? })
        })
        .collect();
    if all.is_empty() {
        return None;
    }
    let [anon, authenticated, _] = session::clients();
    let mut script = session::begin(fixture, &[&anon, &authenticated, &scope.api_role]);
    script.install(SYNC);
    for subject in &all {
        subject.long_ago(&mut script);
    }
    for subject in &all {
        subject.everything_at_first(&mut script, "");
        subject.changed(&mut script);
        subject.gone(&mut script);
        subject.cursors(&mut script);
        subject.forgotten(&mut script);
        subject.own_rows(&mut script);
        subject.rows_of_others(&mut script);
    }
    for subject in &all {
        script.setup(
            None,
            code!(
                "create policy seoc_careless on {} for all to {} using (true) with check (true)",
                fixture.name(subject.id),
                scope.api_role
            ),
        );
        subject.everything_at_first(&mut script, "beside a careless rule, ");
    }
    Some(script.file("86_sync.sql"))
}

struct Subject<'f, 'm> {
    fixture: &'f Fixture<'m>,
    scope: &'f Scope<'m>,
    id: TableId,
    table: &'m Table,
    synced: &'m Synced,
}

impl<'f> Subject<'f, '_> {
    fn name(&self) -> &'f Code {
        self.fixture.name(self.id)
    }

    fn key(&self) -> Code {
        lower::row_key(self.table).map_or_else(|| code!("id"), |column| code!("{}", column.name))
    }

    fn changes(&self) -> sql::QualifiedName {
        lower::changes_name(self.scope, self.table)
    }

    fn function(&self, operation: SyncOperation) -> Option<&'f model::Function> {
        let is = |function: &&model::Function| {
            function.sync.is_some_and(|call| call.table == self.id && call.operation == operation)
        };
        self.fixture.model.functions.iter().find(is)
    }

    fn callers(&self) -> Vec<Caller> {
        let people = 0..self.fixture.people.all.len();
        [Caller::Outsider].into_iter().chain(people.map(Caller::Person)).collect()
    }

    fn label(&self, caller: Caller) -> &'f str {
        session::label(self.fixture, caller)
    }

    /// One row a call, so that each row begins a page.
    fn pull(&self) -> Option<Code> {
        let name = lower::function_name(self.scope, self.function(SyncOperation::Pull)?);
        Some(code!(
            "select array(select (n).{}::text from unnest(p.nodes) as n), p.gone::text[], p.cursor, p.more from {}(%s, 1) as p",
            self.key(),
            name
        ))
    }

    fn fetched(&self, caller: Caller, before: Option<&Code>, change: Option<&Code>) -> Option<Code> {
        let quoted =
            |code: Option<&Code>| code.map_or_else(|| code!("null"), |code| code!("{}", code.quoted()));
        Some(code!(
            "pg_temp.fetched('authenticated', {}, {}, {}, {})",
            session::user(self.fixture, caller),
            self.pull()?.quoted(),
            quoted(before),
            quoted(change)
        ))
    }

    fn long_ago(&self, script: &mut Script) {
        script.setup(Some(self.synced.span), code!("update {} set change = xid8 '3'", self.changes()));
    }

    /// The keys of rows that a caller reads; none where only the database can tell.
    fn readable(&self, intent: Intent<'_, '_>, caller: Caller, rows: &[&Row], sign: &str) -> Option<Code> {
        let mut which = code!("false");
        for row in rows {
            let is_row = self.fixture.is_row(self.id, row);
            match intent.select(caller, self.id, row) {
                Answer::Yes => put!(which, " or ({})", is_row),
                Answer::No => {}
                Answer::Where(condition) => put!(which, " or (({}) and ({}))", is_row, condition),
                Answer::Unknown => return None,
            }
        }
        let key = self.key();
        Some(code!(
            "select string_agg({} || {}.{}::text, ' ' order by {} || {}.{}::text) from {} where {}",
            text(sign),
            self.table.name,
            key,
            text(sign),
            self.table.name,
            key,
            self.name(),
            which
        ))
    }

    /// Asked as the owner, for the caller.
    fn want(&self, caller: Caller, before: Option<&Code>, query: &Code) -> Code {
        let nothing = code!("select");
        let before = before.unwrap_or(&nothing);
        code!(
            "pg_temp.attempt(null, {}, {}, {})",
            session::user(self.fixture, caller),
            before.quoted(),
            query.quoted()
        )
    }

    fn everything_at_first(&self, script: &mut Script, regime: &str) {
        let intent = Intent::new(self.fixture);
        let intent = if regime.is_empty() { intent } else { intent.beside_a_careless_rule() };
        let rows: Vec<&Row> = self.fixture.rows(self.id).iter().collect();
        for caller in self.callers() {
            let query = self.readable(intent, caller, &rows, "");
            let (Some(query), Some(have)) = (query, self.fetched(caller, None, None)) else { continue };
            script.is(
                Some(self.synced.span),
                have,
                self.want(caller, None, &query),
                format_args!("{regime}{} fetches what he reads of {}", self.label(caller), self.name()),
            );
        }
    }

    /// Every row is written again, of every tenant.
    fn changed(&self, script: &mut Script) {
        let intent = Intent::new(self.fixture);
        let rows: Vec<&Row> = self.fixture.rows(self.id).iter().collect();
        let touch = code!("update {} set {} = {}", self.name(), self.key(), self.key());
        for caller in self.callers() {
            let none = self.fetched(caller, None, Some(&code!("select")));
            if let Some(none) = none {
                script.is(
                    Some(self.synced.span),
                    none,
                    text("null"),
                    format_args!(
                        "{} fetches nothing of {} where nothing changed",
                        self.label(caller),
                        self.name()
                    ),
                );
            }
            let query = self.readable(intent, caller, &rows, "");
            let (Some(query), Some(have)) = (query, self.fetched(caller, None, Some(&touch))) else {
                continue;
            };
            script.is(
                Some(self.synced.span),
                have,
                self.want(caller, None, &query),
                format_args!(
                    "{} fetches what changed of what he reads of {}",
                    self.label(caller),
                    self.name()
                ),
            );
        }
    }

    /// A row of each tenant comes and goes: whoever read it is told, and nobody else.
    fn gone(&self, script: &mut Script) {
        if !self.fixture.can_add(self.id) {
            return;
        }
        let intent = Intent::new(self.fixture);
        for tenant in self.fixture.tenants_of(self.table) {
            let row = self.fixture.new_row(self.id, tenant, FRESH);
            let make = self.fixture.insert(self.id, &row);
            let end = match self.table.deleted_at() {
                Some((_, column)) => code!(
                    "update {} set {} = now() where {}",
                    self.name(),
                    column.name,
                    self.fixture.is_row(self.id, &row)
                ),
                None => code!("delete from {} where {}", self.name(), self.fixture.is_row(self.id, &row)),
            };
            for caller in self.callers() {
                let query = self.readable(intent, caller, &[&row], "-");
                let have = self.fetched(caller, Some(&make), Some(&end));
                let (Some(query), Some(have)) = (query, have) else { continue };
                script.is(
                    Some(self.synced.span),
                    have,
                    self.want(caller, Some(&make), &query),
                    format_args!(
                        "{} is told that a row{} of {} is gone if he read it",
                        self.label(caller),
                        whose(tenant),
                        self.name()
                    ),
                );
            }
        }
    }

    /// A cursor is good for its own rows, for a while, on this server.
    fn cursors(&self, script: &mut Script) {
        let Some(function) = self.function(SyncOperation::Pull) else { return };
        if self.fixture.people.all.is_empty() {
            return;
        }
        let name = lower::function_name(self.scope, function);
        let user = session::user(self.fixture, Caller::Person(0));
        // What an honest cursor says, and one thing else.
        let place = |other: Code| {
            code!(
                "translate(encode(convert_to((jsonb_build_object('of', {}, 'cluster', \
                 (select system_identifier::text from pg_control_system()), 'since', pg_current_snapshot(), 'at', now()) || {})::text, 'UTF8'), 'base64'), e'\\n', '')",
                text(self.table.name.as_str()),
                other
            )
        };
        let age = seconds(&self.synced.keep);
        let cases = [
            (place(code!("jsonb '{{}}'")), "1", "is good for a while"),
            (
                place(code!("jsonb_build_object('at', now() - {} * interval '1 second')", age)),
                "1",
                "is good to the end of it",
            ),
            (
                place(code!(
                    "jsonb_build_object('at', now() - {} * interval '1 second' - interval '1 second')",
                    age
                )),
                "PT410 CURSOR_EXPIRED",
                "is not good for ever",
            ),
            (
                place(code!("jsonb_build_object('cluster', '1')")),
                "PT410 CURSOR_EXPIRED",
                "is not good on another server",
            ),
            (
                place(code!("jsonb_build_object('since', '9000000000000000:9000000000000000:')")),
                "PT410 CURSOR_EXPIRED",
                "of a server that was set back is not good",
            ),
            (
                place(code!("jsonb_build_object('of', 'others')")),
                "PT400 ARGUMENT_INVALID",
                "of other rows is none",
            ),
            (
                place(code!("jsonb_build_object('since', null)")),
                "PT400 ARGUMENT_INVALID",
                "without a place is none",
            ),
            (
                place(code!("jsonb_build_object('since', 'x')")),
                "PT400 ARGUMENT_INVALID",
                "without a sense is none",
            ),
            (text_code("no cursor"), "PT400 ARGUMENT_INVALID", "is not what one likes"),
        ];
        for (cursor, end, what) in cases {
            let call = code!("select {}({})", name, cursor);
            script.is(
                Some(self.synced.span),
                session::attempt(text("authenticated"), &user, &call),
                text(end),
                format_args!("a cursor of {name} {what}"),
            );
        }
    }

    /// What no cursor asks for any more goes, and nothing else.
    fn forgotten(&self, script: &mut Script) {
        let forget = self.scope.private(&lower::forget_changes(self.table));
        let kept = seconds(&self.synced.keep);
        for (age, left, what) in [
            (code!("{} * interval '1 second'", kept), "true", "keeps what a cursor may ask for"),
            (
                code!("({} + 86400) * interval '1 second' + interval '1 second'", kept),
                "false",
                "lets go what none asks for",
            ),
        ] {
            let command = code!("update {} set at = now() - ({}); select {}()", self.changes(), age, forget);
            script.is(
                Some(self.synced.span),
                session::as_owner_then(&command, &code!("select exists (select from {})", self.changes())),
                text(left),
                format_args!("{forget} {what}"),
            );
        }
    }

    /// What may be said of a row, by column.
    fn names(&self) -> Vec<&'f str> {
        let Some(function) = self.function(SyncOperation::Push) else { return Vec::new() };
        let shapes = function.arguments.iter().find_map(|argument| match &argument.shape {
            Some(ArgumentShape::Push(id, fields)) => Some((self.fixture.model.table(*id), fields)),
            Some(ArgumentShape::Patch(..) | ArgumentShape::Filter(..) | ArgumentShape::Order(..)) | None => {
                None
            }
        });
        let Some((table, fields)) = shapes else { return Vec::new() };
        fields.iter().filter_map(|field| Some(table.field(*field).column()?.name.as_str())).collect()
    }

    /// The call with the row in the place of `%L`, and what is told of it.
    fn push(&self) -> Option<Code> {
        let name = lower::function_name(self.scope, self.function(SyncOperation::Push)?);
        let version = self.table.version()?;
        Some(code!(
            "select p.outcome || coalesce(' ' || p.error, '') || coalesce(' ' || ((p.node).{})::text, '') from {}(jsonb_build_array(%L::jsonb)) as p",
            version.name,
            name
        ))
    }

    #[expect(clippy::too_many_arguments, reason = "what the session's function takes")]
    fn sent(
        &self,
        caller: Caller,
        names: &[&str],
        make: Option<&Code>,
        row: &Row,
        own: bool,
        rows: &[&str],
        observe: &Code,
    ) -> Option<Code> {
        let is_row = self.fixture.is_row(self.id, row);
        let find =
            code!("select t.{}::text, to_jsonb(t) from {} t where {}", self.key(), self.name(), is_row);
        let remove = code!("delete from {} where {}", self.name(), is_row);
        Some(code!(
            "pg_temp.sent('authenticated', {}, {}, {}, {}, {}, array[{}]::text[], {}, array[{}], {})",
            session::user(self.fixture, caller),
            self.push()?.quoted(),
            make.map_or_else(|| code!("null"), |make| code!("{}", make.quoted())),
            find.quoted(),
            remove.quoted(),
            Code::join(names.iter().map(text), ", "),
            if own { code!("true") } else { code!("false") },
            Code::join(rows.iter().map(text), ", "),
            observe.quoted()
        ))
    }

    /// Whoever may add a row sends it twice, changes it twice, and is told when he comes too late.
    fn own_rows(&self, script: &mut Script) {
        if !self.fixture.can_add(self.id) {
            return;
        }
        let intent = Intent::new(self.fixture);
        let all = self.names();
        let patched: Vec<&str> =
            all.iter()
                .copied()
                .filter(|name| {
                    let field =
                        self.table.fields.iter().position(|field| {
                            field.column().is_some_and(|column| column.name.as_str() == *name)
                        });
                    field.is_some_and(|field| self.table.is_patchable(model::FieldId(field as u32)))
                })
                .collect();
        for tenant in self.fixture.tenants_of(self.table) {
            let row = self.fixture.new_row(self.id, tenant, FRESH);
            let is_row = self.fixture.is_row(self.id, &row);
            let make = self.fixture.insert(self.id, &row);
            let there = code!("select count(*) from {} where {}", self.name(), is_row);
            let live = match self.table.deleted_at() {
                Some((_, column)) => {
                    code!("select count(*) from {} where {} and {} is null", self.name(), is_row, column.name)
                }
                None => there.clone(),
            };
            let able = |caller: &Caller| {
                intent.insert(*caller, self.id, &row) == Answer::Yes
                    && intent.select(*caller, self.id, &row) == Answer::Yes
            };
            let Some(caller) = self.callers().into_iter().find(able) else { continue };
            let says = |rows: &[&str],
                        names: &[&str],
                        want: &str,
                        observe: &Code,
                        what: &str,
                        script: &mut Script| {
                if let Some(have) = self.sent(caller, names, Some(&make), &row, true, rows, observe) {
                    script.is(
                        Some(self.synced.span),
                        have,
                        text(want),
                        format_args!("a row{} of {} that was {what}", whose(tenant), self.name()),
                    );
                }
            };
            let new = r#"{"key": %key%, "values": %values%}"#;
            let late = r#"{"key": %key%, "version": 7, "deleted": true}"#;
            says(&[new, new], &all, "APPLIED 1, APPLIED 1: 1", &there, "sent twice is there once", script);
            says(
                &[new, late],
                &all,
                "APPLIED 1, CONFLICT 1: 1",
                &live,
                "seen in another version stays",
                script,
            );
            let may = |command: Command| intent.finds(caller, self.id, &row, command);
            if may(Command::Delete) == Answer::Yes
                || self.table.deleted_at().is_some() && may(Command::Update) == Answer::Yes
            {
                let end = r#"{"key": %key%, "version": 1, "deleted": true}"#;
                let rows = [new, end, end];
                let want = "APPLIED 1, APPLIED, APPLIED: 0";
                if self.table.deleted_at().is_none() || self.marks(&intent, caller, &row) {
                    says(&rows, &all, want, &live, "deleted twice is gone", script);
                }
            }
            if may(Command::Update) == Answer::Yes && !patched.is_empty() && patched.len() == all.len() {
                let first = r#"{"key": %key%, "version": 1, "values": %values%}"#;
                let rows = [new, first, first];
                if intent.update(caller, self.id, &row) == Answer::Yes {
                    says(
                        &rows,
                        &all,
                        "APPLIED 1, APPLIED 2, APPLIED 2: 1",
                        &there,
                        "changed twice is changed once",
                        script,
                    );
                }
            }
        }
    }

    /// May the caller say that the row is deleted, where it stays?
    fn marks(&self, intent: &Intent<'_, '_>, caller: Caller, row: &Row) -> bool {
        let Some((field, _)) = self.table.deleted_at() else { return false };
        let opening = intent.opening(caller, self.id, row);
        opening.iter().any(|(rule, answer)| *answer == Answer::Yes && rule.may_change(field))
    }

    /// Whoever does not read a row neither changes nor learns anything, whatever he sends under its key.
    fn rows_of_others(&self, script: &mut Script) {
        if self.table.tenancy == Tenancy::Global {
            return;
        }
        let names = self.names();
        let Some(version) = self.table.version() else { return };
        for row in self.fixture.rows(self.id).iter().filter(|row| row.tenant == Some(1)).take(1) {
            let intent = Intent::new(self.fixture);
            let stranger = |caller: &Caller| {
                matches!(caller, Caller::Person(person) if self.fixture.people.all.get(*person).is_some_and(|it| it.tenant == Some(0)))
                    && intent.floor(*caller, self.table, row) == Answer::No
            };
            let Some(caller) = self.callers().into_iter().find(stranger) else { return };
            let is_row = self.fixture.is_row(self.id, row);
            let same = code!("select {} = 1 from {} where {}", version.name, self.name(), is_row);
            let rows = [
                r#"{"key": %key%, "version": 1, "values": {}}"#,
                r#"{"key": %key%, "version": 1, "deleted": true}"#,
                r#"{"key": "00000000-0000-4000-8000-00000000abcd", "version": 1, "values": {}}"#,
                r#"{"key": "00000000-0000-4000-8000-00000000abcd", "version": 1, "deleted": true}"#,
            ];
            if let Some(have) = self.sent(caller, &names, None, row, false, &rows, &same) {
                script.is(
                    Some(self.synced.span),
                    have,
                    text("CONFLICT, APPLIED, CONFLICT, APPLIED: true"),
                    format_args!(
                        "{} is told of another tenant's row of {} what he is told of none, and does not touch it",
                        self.label(caller),
                        self.name()
                    ),
                );
            }
        }
    }
}

fn whose(tenant: Option<Tenant>) -> String {
    tenant.map_or_else(String::new, |tenant| format!(" of tenant {}", letter(tenant)))
}

fn text_code(value: &str) -> Code {
    code!("{}", text(value))
}
