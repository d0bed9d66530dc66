//! `@counter`: what a function tells is what is there, whatever came, went or changed. What is there is counted by the test itself,
//! from the rows and what the schema says of them.

use model::{Column, Counter, Every, FieldId, Function, Table, TableId, Tenancy, Type};
use sql::{Ident, QualifiedName};

use super::code::{Code, code, text};
use super::fixture::{Cell, FRESH, Fixture, Row, Tenant, speaks_of};
use super::script::Script;
use super::session;
use crate::TestFile;
use crate::lower;

/// `67_counters.sql`
pub(crate) fn file(fixture: &Fixture<'_>) -> Option<TestFile> {
    let mut tables = fixture
        .model
        .tables()
        .filter(|(id, table)| fixture.can_add(*id) && !table.counters.is_empty())
        .peekable();
    tables.peek()?;
    let mut script = Script::default();
    // Files run side by side, and a writer takes the first shard that nobody else has: here it has to be the first of all.
    let shards = lower::counter_shards(&lower::Scope::new(fixture.model));
    script.setup(
        None,
        code!("do $$ begin perform pg_advisory_xact_lock(hashtext({}), 0); end $$", text(shards)),
    );
    script.append(session::begin(fixture, &[]));
    for (id, table) in tables {
        for counter in &table.counters {
            if let Some(subject) = Subject::new(fixture, id, table, counter) {
                subject.prove(&mut script);
            }
        }
    }
    Some(script.file("67_counters.sql"))
}

struct Subject<'f, 'm> {
    fixture: &'f Fixture<'m>,
    id: TableId,
    table: &'f Table,
    counter: &'f Counter,
    function: &'f Function,
    field: &'f Ident,
    name: &'f Code,
    /// Whose rows are counted.
    tenant: Option<Tenant>,
    /// Rows with every value that the condition may look at.
    rows: Vec<Row>,
}

/// So many rows may be tried for each tenant.
const ROOM: u32 = 40;

/// Late on a day, so that a second later it is another one.
fn evening() -> Code {
    code!("timestamptz '2001-02-28 23:59:59+00'")
}

fn midnight() -> Code {
    code!("timestamptz '2001-03-01 00:00:00+00'")
}

impl<'f, 'm> Subject<'f, 'm> {
    fn new(fixture: &'f Fixture<'m>, id: TableId, table: &'f Table, counter: &'f Counter) -> Option<Self> {
        let mut told = fixture.model.functions.iter();
        let function = told.find(|it| it.counter.is_some_and(|call| call.into == counter.into))?;
        let field = &fixture.model.composites[counter.into.index()].fields.get(counter.field)?.name;
        let tenant = fixture.tenants_of(table).first().copied().flatten();
        let mut subject = Self {
            fixture,
            id,
            table,
            counter,
            function,
            field,
            name: fixture.name(id),
            tenant,
            rows: Vec::new(),
        };
        subject.rows = subject.variants(tenant);
        Some(subject)
    }

    /// The columns that the condition looks at and that may change, with the values to try.
    fn looked_at(&self) -> Vec<(FieldId, &'f Column, Vec<Code>)> {
        let Some(when) = &self.counter.when else { return Vec::new() };
        let fields = self.table.fields.iter().enumerate();
        let spoken = fields.filter_map(|(at, field)| {
            let column = field.column().filter(|column| speaks_of(when.as_str(), column.name.as_str()))?;
            let at = FieldId(at as u32);
            let free = !self.table.is_fixed(at) && !column.list && field.foreign_key().is_none();
            free.then_some((at, column))
        });
        spoken.map(|(at, column)| (at, column, self.values(column))).collect()
    }

    fn values(&self, column: &Column) -> Vec<Code> {
        let mut values = match (column.ty, self.fixture.model.builtin(column.ty)) {
            (Type::Enum(id), _) => {
                let declared = &self.fixture.model.enums[id.index()].values;
                declared.iter().map(|value| code!("{}", text(&value.stored))).collect()
            }
            (_, model::Builtin::Boolean) => vec![code!("true"), code!("false")],
            (_, model::Builtin::DateTime) => vec![evening(), midnight()],
            (_, model::Builtin::Date) => vec![code!("date '2001-02-28'")],
            _ => Vec::new(),
        };
        if column.nullable {
            values.push(code!("null"));
        }
        values
    }

    /// Rows that come at the same time and are counted for the same value, but differ in all that decides: each column by itself,
    /// then several together. Rows that something unique would refuse are left out for the next.
    fn variants(&self, tenant: Option<Tenant>) -> Vec<Row> {
        let offset = if tenant == self.tenant { 0 } else { ROOM };
        let fresh = |number: u32| {
            let row = self.fixture.new_row(self.id, tenant, FRESH + offset + number);
            match self.counter.by {
                Some((field, _)) => row.with(field, Cell::value(self.moment(field, &evening()))),
                None => row,
            }
        };
        if self.fixture.is_principal(self.id) {
            // There are accounts for two; every value is tried on the first, and the second begins with others.
            let second = self.looked_at().into_iter().fold(fresh(1), |row, (at, column, values)| {
                let last = values.iter().rev().find(|value| value.to_string() != "null");
                let kept = !column.transitions.is_empty() || column.is_kept();
                last.filter(|_| !kept)
                    .map_or_else(|| row.clone(), |value| row.clone().with(at, Cell::value(value.clone())))
            });
            return vec![fresh(0), second];
        }
        let mut rows: Vec<Row> = Vec::new();
        let mut numbers = 0..ROOM;
        // The first once more, so that one is counted beside another; but first come those that differ, where there is room for few.
        let combinations = self.combinations();
        for changes in combinations.iter().chain(combinations.first()) {
            let row = numbers.by_ref().find_map(|number| {
                let row = changes
                    .iter()
                    .fold(fresh(number), |row, (at, value)| row.with(*at, Cell::value(value.clone())));
                let shared = self.counter.per.zip(rows.first());
                let row = shared.map(|(per, first)| row.with(per, first.cell(per).clone())).unwrap_or(row);
                (!self.fixture.is_taken(self.id, &row, &rows)).then_some(row)
            });
            rows.extend(row);
        }
        rows
    }

    /// What rows have otherwise than a usual one, those that differ least first; one more than there is room for says that there are more.
    fn combinations(&self) -> Vec<Vec<(FieldId, Code)>> {
        let mut all: Vec<Vec<(FieldId, Code)>> = vec![Vec::new()];
        for (at, _, values) in self.looked_at() {
            let with = |row: &Vec<(FieldId, Code)>, value: &Code| {
                row.iter().cloned().chain([(at, value.clone())]).collect::<Vec<_>>()
            };
            let more: Vec<_> =
                values.iter().flat_map(|value| all.iter().map(|row| with(row, value))).collect();
            all.extend(more);
            all.sort_by_key(Vec::len);
            all.truncate(ROOM as usize + 1);
        }
        all
    }

    fn moment(&self, field: FieldId, at: &Code) -> Code {
        let column = self.table.field(field).column();
        let is_date =
            column.is_some_and(|column| self.fixture.model.builtin(column.ty) == model::Builtin::Date);
        if is_date { code!("({} at time zone 'UTC')::date", at) } else { at.clone() }
    }

    /// How many there are, by what the schema says.
    fn there(&self, at: &Code) -> Code {
        let mut which: Vec<Code> = Vec::new();
        which.extend(self.counter.when.as_ref().map(|when| code!("({})", when)));
        if let (Tenancy::By(field), false, Some(tenant)) =
            (self.table.tenancy, self.counter.everybody, self.tenant)
            && let Some(column) = self.table.field(field).column()
        {
            which.push(code!("{} = {}", column.name, self.fixture.tenant_value(tenant)));
        }
        if let Some(per) = self.counter.per
            && let Some(column) = self.table.field(per).column()
        {
            let value = self.fixture.literal(self.rows.first().map_or(&Cell::Null, |row| row.cell(per)));
            which.push(code!("{} is not distinct from {}", column.name, value));
        }
        if let Some((field, every)) = self.counter.by
            && let Some(column) = self.table.field(field).column()
        {
            let (unit, step) = match every {
                Every::Hour => ("hour", "1 hour"),
                Every::Day => ("day", "1 day"),
                Every::Week => ("week", "1 week"),
                Every::Month => ("month", "1 month"),
                Every::Quarter => ("quarter", "3 months"),
                Every::Year => ("year", "1 year"),
            };
            let begin = code!("date_trunc({}, {} at time zone 'UTC')", text(unit), at);
            let is_date = self.fixture.model.builtin(column.ty) == model::Builtin::Date;
            let moment = if is_date {
                code!("{}", column.name)
            } else {
                code!("({} at time zone 'UTC')", column.name)
            };
            which.push(code!("{} >= {}", moment, begin));
            which.push(code!("{} < {} + interval {}", moment, begin, text(step)));
        }
        if which.is_empty() {
            which.push(code!("true"));
        }
        code!("(select count(*) from {} where {})", self.name, Code::join(which, " and "))
    }

    /// What the function tells.
    fn told(&self, at: &Code) -> Code {
        let schema = &self.fixture.model.database.schema;
        let name: QualifiedName = schema.qualify(&self.function.name);
        let mut given: Vec<Code> = Vec::new();
        let mut arguments = self.function.arguments.iter();
        if let (Some(_), Some(tenant)) = (self.function.tenant, self.tenant) {
            let argument = arguments.next().map(|argument| &argument.name);
            given.extend(argument.map(|name| code!("{} => {}", name, self.fixture.tenant_value(tenant))));
        }
        for argument in arguments {
            if argument.name.as_str() == "at" && argument.default.is_some() {
                given.push(code!("at => {}", at));
            } else if let Some(per) = self.counter.per {
                let value = self.rows.first().map_or(&Cell::Null, |row| row.cell(per));
                given.push(code!("{} => {}", argument.name, self.fixture.literal(value)));
            }
        }
        code!("({}({})).{}", name, Code::join(given, ", "), self.field)
    }

    /// Whoever may ask.
    fn user(&self) -> Code {
        let people = &self.fixture.people;
        let person = match self.function.roles.iter().max() {
            _ if people.all.is_empty() => None,
            Some(role) => people.with_role(Some(0), *role),
            None => Some(people.strongest(Some(0))),
        };
        match person {
            Some(person) => code!("{}", people.user(person)),
            None => code!("{}", people.outsider()),
        }
    }

    /// After these commands the function tells what is there at that time.
    fn same(&self, script: &mut Script, steps: &[Code], at: &Code, what: &str) {
        self.asked(script, steps, at, &code!("true"), what);
    }

    fn asked(&self, script: &mut Script, steps: &[Code], at: &Code, also: &Code, what: &str) {
        let observe = code!(
            "select case when t.told is distinct from t.there then format('%s instead of %s', t.told, t.there) \
             when {} then 'as many' else 'none' end from (select {} as told, {} as there) t",
            also,
            self.told(at),
            self.there(at)
        );
        let command = Code::join(steps, "; ");
        script.is(
            Some(self.counter.span),
            code!("pg_temp.attempt(null, {}, {}, {})", self.user(), command.quoted(), observe.quoted()),
            code!("'as many'"),
            format_args!("{}.{} {what}", self.function.name, self.field),
        );
    }

    fn is_row(&self, row: &Row) -> Code {
        code!("{}", self.fixture.is_row(self.id, row))
    }

    fn prove(&self, script: &mut Script) {
        let inserts: Vec<Code> = self.rows.iter().map(|row| self.fixture.insert(self.id, row)).collect();
        let with = |more: &[Code]| [inserts.clone(), more.to_vec()].concat();
        let evening = evening();
        // Where everything that decides is tried, some row counts.
        let twice = usize::from(!self.fixture.is_principal(self.id));
        let all = self.rows.len() >= self.combinations().len() + twice;
        let certain = self.counter.when.is_none()
            || all && self.looked_at().iter().any(|(_, column, _)| matches!(column.ty, Type::Enum(_)));
        let some = if certain { code!("t.there > 0") } else { code!("true") };
        self.asked(script, &inserts, &evening, &some, "counts the rows that are added");
        if let Some(Some(other)) = self.fixture.tenants_of(self.table).get(1) {
            let theirs: Vec<Code> =
                self.variants(Some(*other)).iter().map(|row| self.fixture.insert(self.id, row)).collect();
            self.same(script, &with(&theirs), &evening, "counts whose rows it should");
        }
        self.changes(script, &inserts);
        if !self.table.append_only {
            let gone =
                self.rows.iter().map(|row| code!("delete from {} where {}", self.name, self.is_row(row)));
            let gone: Vec<Code> = gone.collect();
            self.same(script, &with(&gone[..1]), &evening, "does not count a row that was deleted");
            self.same(script, &with(&gone), &evening, "counts nothing that is gone");
        }
        let emptied = code!("truncate {} cascade", self.name);
        self.same(script, &with(std::slice::from_ref(&emptied)), &evening, "counts nothing after TRUNCATE");
        self.leaves_others(script, vec![emptied.clone()], "TRUNCATE");
        // Whoever may ask may be gone with the rows.
        let scope = lower::Scope::new(self.fixture.model);
        let kept = code!(
            "select coalesce(sum(s.count), 0) from {} s where s.counter = {}",
            lower::counter_shards(&scope),
            text(lower::counter_name(&scope, self.counter))
        );
        script.is(
            Some(self.counter.span),
            session::as_owner_then(&Code::join(with(&[emptied]), "; "), &kept),
            code!("'0'"),
            format_args!("{}.{} is nothing at all after TRUNCATE", self.function.name, self.field),
        );
        self.sums(script, &inserts);
        self.recounts(script, &inserts);
        self.tidies(script, &inserts);
    }

    /// The number of rows of which these are, apart in several shards.
    fn apart(&self, numbers: &[i64]) -> Vec<Code> {
        let shards = lower::counter_shards(&lower::Scope::new(self.fixture.model));
        let number = text(lower::counter_name(&lower::Scope::new(self.fixture.model), self.counter));
        let each = numbers.iter().flat_map(|shard| {
            let more = code!(
                "insert into {} (counter, key, shard, count) select s.counter, s.key, {}, 3 from {} s where s.counter = {} and s.shard = 0",
                shards,
                shard,
                shards,
                number
            );
            [more, code!("update {} set count = count - 3 where counter = {} and shard = 0", shards, number)]
        });
        each.collect()
    }

    /// A number is the sum of its shards.
    fn sums(&self, script: &mut Script, inserts: &[Code]) {
        let steps = [inserts.to_vec(), self.apart(&[1, 2])].concat();
        self.same(script, &steps, &evening(), "is the sum of all its shards");
    }

    /// Shards become one again, and go where they count nothing.
    fn tidies(&self, script: &mut Script, inserts: &[Code]) {
        let scope = lower::Scope::new(self.fixture.model);
        let shards = lower::counter_shards(&scope);
        let number = text(lower::counter_name(&scope, self.counter));
        let tidy =
            code!("select {}.{}()", self.fixture.model.database.private_schema, lower::tidy_counters());
        let one = code!(
            "not exists (select from {} s where s.counter = {} and (s.shard <> 0 or s.count = 0))",
            shards,
            number
        );
        // What has ceased to be counted.
        let nothing =
            code!("insert into {} (counter, key, shard, count) values ({}, 'nothing', 0, 0)", shards, number);
        // What sees an older snapshot has a shard below zero.
        let untidy = [inserts.to_vec(), self.apart(&[1, -7]), vec![nothing]].concat();
        let steps = [untidy.clone(), vec![tidy.clone()]].concat();
        self.asked(script, &steps, &evening(), &one, "is one shard again after tidying, and the same");
        let moved = code!("({}) > 0", tidy);
        self.asked(script, &untidy, &evening(), &moved, "is tidied, and how many rows went is told");
    }

    /// Rows that come to count, cease to, and are counted elsewhere.
    fn changes(&self, script: &mut Script, inserts: &[Code]) {
        let evening = evening();
        let (Some(row), Some(second)) = (self.rows.first(), self.rows.get(1)) else { return };
        if self.table.append_only {
            return;
        }
        let set_of = |row: &Row, column: &Column, value: &Code| {
            code!("update {} set {} = {} where {}", self.name, column.name, value, self.is_row(row))
        };
        let set = |column: &Column, value: &Code| set_of(row, column, value);
        for (_, column, values) in self.looked_at() {
            if column.is_kept() {
                continue;
            }
            // Which steps the value may take is another matter.
            let free = (!column.transitions.is_empty()).then(|| {
                code!("alter table {} disable trigger {}", self.name, lower::transitions_trigger(column))
            });
            let inserted: Vec<Code> = free.into_iter().chain(inserts.iter().cloned()).collect();
            for value in &values {
                let steps = [inserted.clone(), vec![set(column, value)]].concat();
                let what = format!("follows {} to {}", column.name, value.to_string().replace('\'', ""));
                self.same(script, &steps, &evening, &what);
                if self.fixture.is_principal(self.id) {
                    let steps = [inserted.clone(), vec![set_of(second, column, value)]].concat();
                    self.same(script, &steps, &evening, &format!("{what} from another value"));
                }
            }
            // Each row once: those that were counted and those that were not.
            let turns = self
                .rows
                .iter()
                .zip(values.iter().cycle().skip(1))
                .map(|(row, value)| set_of(row, column, value));
            let steps: Vec<Code> = inserted.into_iter().chain(turns).collect();
            self.same(script, &steps, &evening, &format!("follows {} of every row", column.name));
        }
        if let Some((field, _)) = self.counter.by
            && let Some(column) = self.table.field(field).column().filter(|it| !it.is_kept())
            && !self.table.is_fixed(field)
        {
            let later = set(column, &self.moment(field, &midnight()));
            let steps = [inserts.to_vec(), vec![later]].concat();
            self.same(script, &steps, &evening, "does not count a row that was moved to the next time");
            self.asked(script, &steps, &midnight(), &code!("true"), "counts it there");
        }
        if self.counter.by.is_some() {
            self.same(script, inserts, &midnight(), "begins anew");
        }
        if let Some(per) = self.counter.per
            && let Some(column) = self.table.field(per).column().filter(|column| column.nullable)
            && !self.table.is_fixed(per)
        {
            let steps = [inserts.to_vec(), vec![set(column, &code!("null"))]].concat();
            self.same(script, &steps, &evening, "does not count a row that was moved to another value");
        }
    }

    /// What other tables count is no business of this one.
    fn leaves_others(&self, script: &mut Script, steps: Vec<Code>, word: &str) {
        let shards = lower::counter_shards(&lower::Scope::new(self.fixture.model));
        let elsewhere = code!("insert into {} values ('elsewhere', 'all', 0, 1)", shards);
        let observe = code!("select count(*) from {} s where s.counter = 'elsewhere'", shards);
        let steps = [vec![elsewhere], steps].concat();
        script.is(
            Some(self.counter.span),
            session::as_owner_then(&Code::join(steps, "; "), &observe),
            code!("'1'"),
            format_args!("{}.{}: {word} leaves what others count", self.function.name, self.field),
        );
    }

    fn recounts(&self, script: &mut Script, inserts: &[Code]) {
        let model = self.fixture.model;
        let scope = lower::Scope::new(model);
        let shards = lower::counter_shards(&scope);
        let recount = lower::counter_recount(&scope, self.table);
        let number = text(lower::counter_name(&scope, self.counter));
        let wrong = code!("update {} set count = count + 5 where counter = {}", shards, number);
        let steps = [inserts.to_vec(), vec![wrong.clone(), code!("select {}()", recount)]].concat();
        self.same(script, &steps, &evening(), "is right again after a recount");
        self.leaves_others(script, vec![code!("select {}()", recount)], "a recount");
        let locked = code!(
            "(select count(*) from pg_locks l where l.pid = pg_backend_pid() and l.mode = 'ShareRowExclusiveLock' and l.relation = {}::regclass) > 0",
            text(self.name)
        );
        let recounted = [inserts.to_vec(), vec![code!("select {}()", recount)]].concat();
        self.asked(script, &recounted, &evening(), &locked, "is counted anew while nobody writes");
        for (before, end, what) in [
            (Vec::new(), "0", "is found right by a recount"),
            (
                vec![code!(
                    "insert into {} (counter, key, shard, count) values ({}, 'nobody', 0, 1)",
                    shards,
                    number
                )],
                "more",
                "is found wrong by a recount",
            ),
        ] {
            let command = Code::join([inserts.to_vec(), before].concat(), "; ");
            let observe =
                code!("select case when n > 0 then 'more' else n::text end from {}() as n", recount);
            script.is(
                Some(self.counter.span),
                session::as_owner_then(&command, &observe),
                code!("{}", text(end)),
                format_args!("{}.{} {what}", self.function.name, self.field),
            );
        }
    }
}
