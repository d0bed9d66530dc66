//! `@queue`: every step that a row may take, and who may take it. The time is always given.

use model::{FieldId, Queue, QueueOperation, Table, TableId};
use sql::{Ident, QualifiedName, ident};

use super::code::{Code, code, text};
use super::fixture::{Cell, FRESH, Fixture, Row, Tenant};
use super::lifetime::{self, interval};
use super::script::Script;
use super::session;
use crate::TestFile;

/// `65_queues.sql`
pub(crate) fn file(fixture: &Fixture<'_>) -> Option<TestFile> {
    let mut queues = fixture
        .model
        .tables()
        .filter(|(id, _)| fixture.can_add(*id))
        .filter_map(|(id, table)| Subject::new(fixture, id, table, table.queue.as_ref()?))
        .peekable();
    queues.peek()?;
    let mut script = session::begin(fixture, &[]);
    for subject in queues {
        subject.hands_out(&mut script);
        subject.hands_over(&mut script);
        subject.finishes(&mut script);
        subject.fails(&mut script);
        subject.gives_up(&mut script);
        subject.takes_turns(&mut script);
        subject.lets_go(&mut script);
    }
    Some(script.file("65_queues.sql"))
}

struct Subject<'f, 'm> {
    fixture: &'f Fixture<'m>,
    id: TableId,
    table: &'f Table,
    queue: &'f Queue,
    name: &'f Code,
    state: &'f Ident,
    attempts: &'f Ident,
    run_after: &'f Ident,
    claimed_at: &'f Ident,
    locked_until: &'f Ident,
    lease: &'f Ident,
    last_error: &'f Ident,
    finished_at: &'f Ident,
    row: Row,
    next: Row,
}

/// When it all begins.
fn begin() -> Code {
    code!("timestamptz '2001-02-03 04:05+00'")
}

fn after(wait: &Code) -> Code {
    code!("{} + {}", begin(), wait)
}

impl<'f, 'm> Subject<'f, 'm> {
    fn new(fixture: &'f Fixture<'m>, id: TableId, table: &'f Table, queue: &'f Queue) -> Option<Self> {
        let column = |field: FieldId| Some(&table.field(field).column()?.name);
        let own = fixture.tenants_of(table).first().copied().flatten();
        let fields = queue.fields;
        Some(Self {
            fixture,
            id,
            table,
            queue,
            name: fixture.name(id),
            state: column(fields.state)?,
            attempts: column(fields.attempts)?,
            run_after: column(fields.run_after)?,
            claimed_at: column(fields.claimed_at)?,
            locked_until: column(fields.locked_until)?,
            lease: column(fields.lease)?,
            last_error: column(fields.last_error)?,
            finished_at: column(fields.finished_at)?,
            row: new_row(fixture, id, queue, own, 0),
            next: new_row(fixture, id, queue, own, 1),
        })
    }

    fn function(&self, operation: QueueOperation) -> Option<QualifiedName> {
        let model = self.fixture.model;
        let call = model::QueueCall { table: self.id, operation };
        let function = model.functions.iter().find(|function| function.queue == Some(call))?;
        Some(model.database.schema.qualify(&function.name))
    }

    /// `select app.complete_job(id => …, lease => …, at => …)`
    fn call(&self, operation: QueueOperation, of: &Row, arguments: &[(Ident, Code)], at: &Code) -> Code {
        let Some(name) = self.function(operation) else { return Code::default() };
        let key = self.table.key.iter().filter_map(|field| {
            let column = self.table.field(*field).column()?;
            Some(code!("{} => {}", column.name, self.fixture.literal(of.cell(*field))))
        });
        let given = arguments.iter().map(|(name, value)| code!("{} => {}", name, value));
        let all = key.chain(given).chain([code!("at => {}", at)]);
        code!("select {}({})", name, Code::join(all, ", "))
    }

    fn claim(&self, count: u32, at: &Code) -> Code {
        let Some(name) = self.function(QueueOperation::Claim) else { return Code::default() };
        code!("select {}({}, {})", name, count, at)
    }

    /// The lease that the row holds, or that it held when it was noted.
    fn held(&self, of: &Row) -> (Ident, Code) {
        let held = code!(
            "(select t.{} from {} t where {})",
            self.lease,
            self.name,
            self.fixture.is_row(self.id, of)
        );
        (ident!("lease"), held)
    }

    fn noted() -> (Ident, Code) {
        (ident!("lease"), code!("current_setting('seoc.lease')::uuid"))
    }

    fn note(&self) -> Code {
        let (_, held) = self.held(&self.row);
        code!("select set_config('seoc.lease', {}::text, true)", held)
    }

    fn error() -> (Ident, Code) {
        (ident!("error"), code!("'It rained.'"))
    }

    /// What else is in the queue is done; then these rows.
    fn with(&self, rows: &[&Row]) -> Vec<Code> {
        let done = code!("update {} set {} = 'DONE', {} = null", self.name, self.state, self.lease);
        let rows = rows.iter().map(|row| self.fixture.insert(self.id, row));
        std::iter::once(done).chain(rows).collect()
    }

    /// After these commands a query about the row answers so.
    fn answers(
        &self,
        script: &mut Script,
        steps: Vec<Code>,
        of: &Row,
        observe: &Code,
        end: &str,
        what: &str,
    ) {
        let observe =
            code!("select {} from {} t where {}", observe, self.name, self.fixture.is_row(self.id, of));
        let have = session::as_owner_then(&Code::join(steps, "; "), &observe);
        self.is(script, have, end, what);
    }

    /// These commands end so.
    fn ends(&self, script: &mut Script, steps: Vec<Code>, end: &str, what: &str) {
        self.is(script, session::as_owner(&Code::join(steps, "; ")), end, what);
    }

    fn is(&self, script: &mut Script, have: Code, end: &str, what: &str) {
        let what = format_args!("{} {what}", self.name);
        script.is(Some(self.queue.span), have, code!("{}", text(end)), what);
    }

    fn state(&self) -> Code {
        code!("concat_ws(' ', t.{}, t.{})", self.state, self.attempts)
    }

    fn visibility(&self) -> Code {
        interval(&self.queue.visibility)
    }

    /// A moment before the lease runs out.
    fn nearly(&self) -> Code {
        after(&code!("{} - interval '1 second'", self.visibility()))
    }

    fn hands_out(&self, script: &mut Script) {
        let Self { row, next, .. } = self;
        let at = begin();
        let steps = |more: &[Code]| [self.with(&[row]), more.to_vec()].concat();
        self.answers(script, steps(&[]), row, &self.state(), "READY 0", "holds a new row ready");
        let claimed = code!(
            "concat_ws(' ', t.{}, t.{}, t.{} is not null, t.{} = {}, t.{} = {})",
            self.state,
            self.attempts,
            self.lease,
            self.claimed_at,
            at,
            self.locked_until,
            after(&self.visibility())
        );
        let what = "gives a claimed row to one worker, for so long";
        self.answers(script, steps(&[self.claim(1, &at)]), row, &claimed, "RUNNING 1 t t t", what);
        let early = code!("{} - interval '1 second'", at);
        let what = "hands out no row before its time";
        self.answers(script, steps(&[self.claim(9, &early)]), row, &self.state(), "READY 0", what);
        let twice = steps(&[self.claim(1, &at), self.claim(9, &self.nearly())]);
        self.answers(script, twice, row, &self.state(), "RUNNING 1", "hands out no row that somebody has");

        let running = code!("(select count(*) from {} r where r.{} = 'RUNNING')", self.name, self.state);
        let both = |count| [self.with(&[row, next]), vec![self.claim(count, &at)]].concat();
        self.answers(script, both(1), row, &running, "1", "hands out as many rows as are asked for");
        self.answers(script, both(2), row, &running, "2", "hands out several rows at once");
        let set = |column: FieldId, value: Code| {
            let name = self.table.field(column).column().map(|column| column.name.clone());
            name.map(|name| {
                let is_next = self.fixture.is_row(self.id, next);
                code!("update {} set {} = {} where {}", self.name, name, value, is_next)
            })
        };
        if let Some(sooner) = set(self.queue.fields.priority, code!("7")) {
            let later = set(self.queue.fields.run_after, code!("{} + interval '1 second'", at));
            let steps = [self.with(&[row, next]), later.into_iter().chain([sooner]).collect()].concat();
            let due = after(&code!("interval '2 seconds'"));
            let claimed = [steps.clone(), vec![self.claim(1, &due)]].concat();
            let what = "hands out the higher priority first";
            self.answers(script, claimed, next, &self.state(), "RUNNING 1", what);
            let both = [steps.clone(), vec![self.claim(1, &due)]].concat();
            let what = "hands out no more than is asked for, whatever the priorities";
            self.answers(script, both, row, &running, "1", what);
            let what = "does not wait for a higher priority that is not due";
            let claimed = [steps, vec![self.claim(9, &at)]].concat();
            self.answers(script, claimed.clone(), row, &self.state(), "RUNNING 1", what);
            self.answers(
                script,
                claimed,
                next,
                &self.state(),
                "READY 0",
                "keeps back what is not due, whatever its priority",
            );
        }
        if let Some(earlier) = set(self.queue.fields.run_after, code!("{} - interval '1 second'", at)) {
            let steps = [self.with(&[row, next]), vec![earlier, self.claim(1, &at)]].concat();
            self.answers(
                script,
                steps,
                next,
                &self.state(),
                "RUNNING 1",
                "hands out first what waits longest",
            );
        }
    }

    /// What is in the row that a worker is handed: nothing that never leaves the database, and what is masked or sealed only where
    /// the queue reveals it.
    fn hands_over(&self, script: &mut Script) {
        let Some(claim) = self.function(QueueOperation::Claim) else { return };
        let columns: Vec<_> = self.table.fields.iter().filter_map(|field| field.column()).collect();
        let handed = code!("{}(1, {})", claim, begin());
        let mut is = |observe: &Code, end: &str, what: std::fmt::Arguments<'_>| {
            let have = session::as_owner_then(&Code::join(self.with(&[&self.row]), "; "), observe);
            script.is(Some(self.queue.span), have, code!("{}", text(end)), what);
        };
        if columns.iter().any(|column| column.private) {
            let mut seen: Vec<&str> =
                columns.iter().filter(|it| !it.private).map(|it| it.name.as_str()).collect();
            seen.sort_unstable();
            let keys = code!(
                "select string_agg(k, ' ' order by k collate \"C\") from {} c, jsonb_object_keys(to_jsonb(c)) k",
                handed
            );
            is(&keys, &seen.join(" "), format_args!("{} hands over nothing that is private", self.name));
        }
        for (at, field) in self.table.fields.iter().enumerate() {
            let id = FieldId(at as u32);
            let Some(column) = field.column().filter(|it| it.pii.is_some() || it.encrypted.is_some()) else {
                continue;
            };
            let (name, Cell::Value(value)) = (&column.name, self.row.cell(id)) else { continue };
            let value: &Code = value;
            let stored = code!(
                "(select t.{}::text from {} t where {})",
                name,
                self.name,
                self.fixture.is_row(self.id, &self.row)
            );
            let shown = code!("to_jsonb(c) ->> {}", text(name.as_str()));
            let (is_so, what) = if crate::lower::is_revealed(self.table, id) {
                (code!("{} = ({})::text", shown, value), "as it is")
            } else {
                (
                    code!("({} in (({})::text, {})) is not true", shown, value, stored),
                    "not as it is, nor as it is stored",
                )
            };
            let observe = code!("select {} from {} c", is_so, handed);
            is(&observe, "true", format_args!("{} hands over {name} {what}", self.name));
        }
    }

    fn finishes(&self, script: &mut Script) {
        use QueueOperation::{Complete, Extend};
        let row = &self.row;
        let (at, nearly, over) = (begin(), self.nearly(), after(&self.visibility()));
        let claimed = |more: &[Code]| {
            [self.with(&[row]), vec![self.claim(1, &at), self.note()], more.to_vec()].concat()
        };
        let complete = |at: &Code| self.call(Complete, row, &[Self::noted()], at);
        let done = code!(
            "concat_ws(' ', t.{}, t.{} is null, t.{} is null, t.{} = {}, t.{} is null)",
            self.state,
            self.lease,
            self.locked_until,
            self.finished_at,
            nearly,
            self.last_error
        );
        let what = "is told by whoever has a row that it is done";
        let before = code!(
            "update {} set {} = 'It rained.' where {}",
            self.name,
            self.last_error,
            self.fixture.is_row(self.id, row)
        );
        let completed = claimed(&[before, complete(&nearly)]);
        self.answers(script, completed, row, &done, "DONE t t t t", what);
        let lost = "PT409 LEASE_LOST";
        self.ends(script, claimed(&[complete(&over)]), lost, "does not believe whoever ran out of time");
        let twice = claimed(&[complete(&at), complete(&at)]);
        self.ends(script, twice, lost, "takes a row as done only once");
        let other = (ident!("lease"), code!("'00000000-0000-4000-8000-00000000beef'"));
        let stranger = claimed(&[self.call(Complete, row, std::slice::from_ref(&other), &at)]);
        self.ends(script, stranger, lost, "does not believe whoever does not have the row");
        let nobody =
            [self.with(&[row]), vec![self.call(Complete, row, std::slice::from_ref(&other), &at)]].concat();
        self.ends(script, nobody, lost, "does not take a row as done that nobody has");

        if self.queue.attempts > 1 {
            let again = claimed(&[self.claim(1, &over)]);
            self.answers(
                script,
                again.clone(),
                row,
                &self.state(),
                "RUNNING 2",
                "hands out again what nobody finished",
            );
            let late = [again, vec![complete(&over)]].concat();
            self.ends(script, late, lost, "does not believe whoever had the row before");
        }
        let extended = [self.call(Extend, row, &[Self::noted()], &nearly), complete(&over)];
        let extended = claimed(&extended);
        self.answers(
            script,
            extended,
            row,
            &code!("t.{}", self.state),
            "DONE",
            "gives more time to whoever asks",
        );
        let late = claimed(&[self.call(Extend, row, &[Self::noted()], &over)]);
        self.ends(script, late, lost, "gives no more time to whoever has none left");
        let stranger = claimed(&[self.call(Extend, row, &[other], &at)]);
        self.ends(script, stranger, lost, "gives no more time to whoever does not have the row");
    }

    fn fails(&self, script: &mut Script) {
        use QueueOperation::Fail;
        let row = &self.row;
        let (at, over) = (begin(), after(&self.visibility()));
        let claimed = |more: &[Code]| {
            [self.with(&[row]), vec![self.claim(1, &at), self.note()], more.to_vec()].concat()
        };
        let fail = |at: &Code| self.call(Fail, row, &[Self::noted(), Self::error()], at);
        let lost = "PT409 LEASE_LOST";
        self.ends(script, claimed(&[fail(&over)]), lost, "hears of no failure from whoever ran out of time");
        let twice = claimed(&[fail(&at), fail(&at)]);
        self.ends(script, twice, lost, "hears of a failure only once");
        let (backoff, attempts) = (interval(&self.queue.backoff), self.queue.attempts);
        if attempts > 1 {
            let rest = after(&backoff);
            let rested = code!(
                "concat_ws(' ', t.{}, t.{} is null, t.{} is null, t.{}, t.{} = {}, t.{} is null)",
                self.state,
                self.lease,
                self.locked_until,
                self.last_error,
                self.run_after,
                rest,
                self.finished_at
            );
            let what = "lets a row rest that failed";
            self.answers(script, claimed(&[fail(&at)]), row, &rested, "READY t t It rained. t t", what);
            let again = claimed(&[fail(&at), self.claim(1, &rest)]);
            self.answers(script, again, row, &self.state(), "RUNNING 2", "hands out again what has rested");
        }
        if attempts > 2 {
            let steps =
                claimed(&[fail(&at), self.claim(1, &after(&backoff)), self.note(), fail(&after(&backoff))]);
            let longest = crate::lower::seconds(&self.queue.backoff).max(86_400);
            let rest = code!("least({} * 3, {} + make_interval(secs => {}))", backoff, backoff, longest);
            let rested = code!("t.{} = {}", self.run_after, after(&rest));
            self.answers(script, steps, row, &rested, "true", "lets a row rest twice as long the next time");
        }
        let spent = self.spent(attempts);
        let dead = code!(
            "concat_ws(' ', t.{}, t.{} is null, t.{} is null, t.{}, t.{} = {})",
            self.state,
            self.lease,
            self.locked_until,
            self.last_error,
            self.finished_at,
            at
        );
        let steps = [self.with(&[row]), vec![spent, self.claim(1, &at), self.note(), fail(&at)]].concat();
        self.answers(
            script,
            steps,
            row,
            &dead,
            "DEAD t t It rained. t",
            "gives a row up that failed too often",
        );
    }

    /// The row was claimed as often as it may be, but once.
    fn spent(&self, attempts: u32) -> Code {
        let is_row = self.fixture.is_row(self.id, &self.row);
        code!("update {} set {} = {} where {}", self.name, self.attempts, attempts.saturating_sub(1), is_row)
    }

    fn gives_up(&self, script: &mut Script) {
        use QueueOperation::Retry;
        let row = &self.row;
        let (at, over) = (begin(), after(&self.visibility()));
        let abandoned = |more: &[Code]| {
            let spent = self.spent(self.queue.attempts);
            let steps = vec![spent, self.claim(1, &at), self.claim(9, &over)];
            [self.with(&[row]), steps, more.to_vec()].concat()
        };
        let dead = code!(
            "concat_ws(' ', t.{}, t.{} is null, t.{} = {}, t.{})",
            self.state,
            self.lease,
            self.finished_at,
            over,
            self.last_error
        );
        let what = "gives a row up that nobody finished in time";
        self.answers(script, abandoned(&[]), row, &dead, "DEAD t t The lease ran out.", what);
        let never = abandoned(&[self.claim(9, &after(&code!("interval '1 year'")))]);
        self.answers(
            script,
            never,
            row,
            &code!("t.{}", self.state),
            "DEAD",
            "hands out nothing that was given up",
        );
        let retry = |at: &Code| self.call(Retry, row, &[], at);
        let again = code!(
            "concat_ws(' ', t.{}, t.{}, t.{} = {}, t.{} is null)",
            self.state,
            self.attempts,
            self.run_after,
            over,
            self.finished_at
        );
        let what = "tries again what was given up";
        self.answers(script, abandoned(&[retry(&over)]), row, &again, "READY 0 t t", what);
        let alive = [self.with(&[row]), vec![retry(&at)]].concat();
        self.ends(script, alive, "PT409 NOT_DEAD", "does not try again what was not given up");
    }

    /// What is done leaves after its time; what is not, and what was given up, stays.
    fn lets_go(&self, script: &mut Script) {
        let Some(keep) = &self.queue.keep else { return };
        let Some(retain) = lifetime::private(self.fixture, "retain", self.table) else { return };
        let over = after(&interval(keep));
        let finished = |state: &str, at: &Code| {
            code!(
                "update {} set {} = {}, {} = {} where {}",
                self.name,
                self.state,
                text(state),
                self.finished_at,
                at,
                self.fixture.is_row(self.id, &self.row)
            )
        };
        let call = code!("select {}({})", retain, over);
        let there =
            code!("select count(*) from {} t where {}", self.name, self.fixture.is_row(self.id, &self.row));
        let early = code!("{} - interval '1 second'", begin());
        let mut ends = |state: &str, at: &Code, observe: &Code, end: &str, what: &str| {
            let steps = [self.with(&[&self.row]), vec![finished(state, at), call.clone()]].concat();
            self.is(script, session::as_owner_then(&Code::join(steps, "; "), observe), end, what);
        };
        ends("DONE", &early, &there, "0", "lets a row go that was done long ago");
        ends("DONE", &begin(), &there, "1", "keeps a row for its time that is done");
        ends("DEAD", &early, &there, "1", "keeps a row that was given up");
        ends("READY", &early, &there, "1", "keeps a row that is not done, whatever its time");
        let told = [self.with(&[&self.row]), vec![finished("DONE", &early)]].concat();
        let told = session::as_owner_then(&Code::join(told, "; "), &call);
        self.is(script, told, "1", "tells how many rows went");
    }

    /// Nobody waits for somebody else's many rows.
    fn takes_turns(&self, script: &mut Script) {
        let tenants = self.fixture.tenants_of(self.table);
        let (Some(Some(_)), Some(Some(other)), Some(tenant)) =
            (tenants.first(), tenants.get(1), self.table.tenant_field())
        else {
            return;
        };
        let Some(tenant) = self.table.field(tenant).column().map(|column| &column.name) else { return };
        let theirs = new_row(self.fixture, self.id, self.queue, Some(*other), 0);
        let more = new_row(self.fixture, self.id, self.queue, Some(*other), 1);
        let served = code!(
            "(select count(distinct r.{}) from {} r where r.{} = 'RUNNING')",
            tenant,
            self.name,
            self.state
        );
        for (many, few) in [([&self.row, &self.next], &theirs), ([&theirs, &more], &self.row)] {
            let all = [many[0], many[1], few];
            let at = begin();
            let at_once = [self.with(&all), vec![self.claim(2, &at)]].concat();
            self.answers(
                script,
                at_once,
                few,
                &served,
                "2",
                "hands out rows of two tenants to whoever asks for two",
            );
            let running = [self.with(&all), vec![self.claim(1, &at), self.claim(1, &at)]].concat();
            self.answers(script, running, few, &served, "2", "lets the tenant wait who has a row at work");
            // One has a row at work for long, the other was served a moment ago and is done: he has the fewest.
            let set = |row: &Row, state: &str, claimed: &Code| {
                code!(
                    "update {} set {} = {}, {} = {}, {} = {} where {}",
                    self.name,
                    self.state,
                    text(state),
                    self.claimed_at,
                    claimed,
                    self.locked_until,
                    after(&code!("interval '1 year'")),
                    self.fixture.is_row(self.id, row)
                )
            };
            let moment = after(&code!("interval '1 second'"));
            let again = new_row(self.fixture, self.id, self.queue, few.tenant, 4);
            // Where rows are unique by what they point at, there may be no room for another.
            let others: Vec<Row> = all.iter().map(|row| (*row).clone()).collect();
            if !self.fixture.is_taken(self.id, &again, &others) {
                let fewest = [
                    self.with(&[many[0], many[1], few, &again]),
                    vec![
                        set(many[0], "RUNNING", &at),
                        set(few, "DONE", &moment),
                        self.claim(1, &after(&code!("interval '2 seconds'"))),
                    ],
                ]
                .concat();
                let what = "serves the tenant with the fewest rows at work first";
                self.answers(script, fewest, &again, &code!("t.{}", self.state), "RUNNING", what);
            }
            // Both have none at work: the one who was served longest ago comes first.
            let finish = code!(
                "update {} set {} = 'DONE', {} = null where {} = 'RUNNING'",
                self.name,
                self.state,
                self.lease,
                self.state
            );
            let next = after(&code!("interval '1 second'"));
            let done =
                [self.with(&all), vec![self.claim(1, &at), finish.clone(), self.claim(1, &next), finish]]
                    .concat();
            let turns = code!("t.{}", self.state);
            self.answers(script, done, few, &turns, "DONE", "lets the tenant wait who was served last");
        }
    }
}

/// A row that is due when it all begins, and has never been claimed.
fn new_row(fixture: &Fixture<'_>, id: TableId, queue: &Queue, tenant: Option<Tenant>, number: u32) -> Row {
    fixture
        .new_row(id, tenant, FRESH + number)
        .with(queue.fields.run_after, Cell::value(begin()))
        .with(queue.fields.priority, Cell::value(code!("0")))
}
