//! `@retention` and `@ephemeral`: rows in, time passes, rows out.

use model::{Builtin, FieldId, RetentionAction, TableId};

use super::{anonymized, interval, private, row};
use crate::pgtap::code::{Code, Piece, code, text};
use crate::pgtap::fixture::{Cell, FRESH, Fixture, Row};
use crate::pgtap::script::Script;
use crate::pgtap::session;

/// The time that is passed; what the fixture's rows say of now lies after it.
pub(super) const AT: &str = "2024-06-15 12:00:00+00";

pub(super) fn retention(fixture: &Fixture<'_>, id: TableId, script: &mut Script) {
    let table = fixture.model.table(id);
    if let Some(retention) = &table.retention {
        let subject =
            Subject { fixture, id, by: retention.by, keep: interval(&retention.keep), span: retention.span };
        if let RetentionAction::Anonymize { set, mark } = &retention.action {
            anonymized::anonymized(&subject, set, *mark, script);
            return;
        }
        subject.leaves(script);
        subject.partition_goes(script);
        if subject.by_batch() {
            subject.in_parts(script);
        }
        if let RetentionAction::Archive { table: archive, keep } = &retention.action {
            let archive = fixture.model.database.schema.qualify(archive);
            subject.archived(&archive, &interval(keep), script);
            subject.arrives(&archive, script);
        }
    }
    if let Some(ephemeral) = &table.ephemeral {
        let subject =
            Subject { fixture, id, by: ephemeral.by, keep: interval(&ephemeral.ttl), span: ephemeral.span };
        if ephemeral.cleaned_by_schema {
            subject.cleaned(script);
        } else {
            subject.leaves(script);
        }
    }
}

pub(super) struct Subject<'f, 'm> {
    pub(super) fixture: &'f Fixture<'m>,
    pub(super) id: TableId,
    /// The column that says how old a row is.
    pub(super) by: FieldId,
    /// How long rows stay.
    pub(super) keep: Code,
    pub(super) span: diagnostics::Span,
}

impl<'m> Subject<'_, 'm> {
    pub(super) fn table(&self) -> &'m model::Table {
        self.fixture.model.table(self.id)
    }

    /// A row of a certain time.
    pub(super) fn row(&self, number: u32, time: Code) -> Row {
        row(self.fixture, self.id, number).with(self.by, Cell::value(time))
    }

    /// One row that is just past its time and one that is only about to be.
    pub(super) fn old_and_young(&self, at: &Code) -> (Row, Row) {
        let limit = code!("{} - {}", at, self.keep);
        // A day is past its time when all of it is.
        let by = self.table().field(self.by).column();
        let is_date = by.is_some_and(|column| self.fixture.model.builtin(column.ty) == Builtin::Date);
        let before = if is_date { code!("interval '1 day'") } else { code!("interval '1 second'") };
        (self.row(FRESH, code!("{} - {}", limit.clone(), before)), self.row(FRESH + 1, limit))
    }

    pub(super) fn insert(&self, rows: [&Row; 2]) -> Code {
        Code::join(rows.map(|row| self.fixture.insert(self.id, row)), "; ")
    }

    fn is_there(&self, table: impl Piece, row: &Row) -> Code {
        code!("(select count(*) from {} where {})", table, self.fixture.is_row(self.id, row))
    }

    pub(super) fn call(&self, at: &Code) -> Option<Code> {
        Some(code!("select {}({})", private(self.fixture, "retain", self.table())?, at))
    }

    fn leaves(&self, script: &mut Script) {
        let at = code!("timestamptz {}", text(AT));
        let Some(call) = self.call(&at) else { return };
        let name = self.fixture.name(self.id);
        let (old, young) = self.old_and_young(&at);
        let inserted = self.insert([&old, &young]);
        let observe = code!("select {} || ' ' || {}", self.is_there(name, &old), self.is_there(name, &young));
        script.is(
            Some(self.span),
            session::as_owner_then(&inserted, &observe),
            code!("'1 1'"),
            format_args!("an old and a young row of {name} are there before time passes"),
        );
        script.is(
            Some(self.span),
            session::as_owner_then(&code!("{}; {}", inserted, call), &observe),
            code!("'0 1'"),
            format_args!("an old row of {name} goes, a young one stays"),
        );
        // Rows of the fixture hold now, unless their time must be given; then they are old as well.
        let own = self.fixture.rows(self.id).iter().all(|row| *row.cell(self.by) == Cell::Default);
        if own {
            script.is(
                Some(self.span),
                session::as_owner_then(&inserted, &call),
                code!("'1'"),
                format_args!("how many rows of {name} went is told"),
            );
        }
        let twice = code!("{}; {}", inserted, call);
        script.is(
            Some(self.span),
            session::as_owner_then(&twice, &call),
            code!("'0'"),
            format_args!("no row of {name} goes twice"),
        );
    }

    /// Do rows leave by their key, some in one call and the others in the next?
    fn by_batch(&self) -> bool {
        let by_time = self.table().time_partition().is_some_and(|partition| partition.by == self.by);
        self.table().retention.as_ref().is_some_and(|rule| match rule.action {
            RetentionAction::Delete | RetentionAction::Anonymize { .. } => true,
            RetentionAction::Archive { .. } => !by_time,
            RetentionAction::Drop => false,
        })
    }

    /// A call takes as many as it is told; the next one goes on.
    fn in_parts(&self, script: &mut Script) {
        let at = code!("timestamptz {}", text(AT));
        let Some(function) = private(self.fixture, "retain", self.table()) else { return };
        let name = self.fixture.name(self.id);
        // Older than all others, so that these go first.
        let time = code!("{} - {} - interval '50 years'", at, self.keep);
        let (one, two) = (self.row(FRESH, time.clone()), self.row(FRESH + 1, time));
        let once = code!("select {}({}, 1)", function, at);
        let left = code!("select {} + {}", self.is_there(name, &one), self.is_there(name, &two));
        let inserted = self.insert([&one, &two]);
        let older = self.row(FRESH + 2, code!("{} - {} - interval '51 years'", at, self.keep));
        // Where rows are unique by what they point at, there may be no room for a third.
        if !self.fixture.is_taken(self.id, &older, &[one.clone(), two.clone()]) {
            script.is(
                Some(self.span),
                session::as_owner_then(
                    &code!("{}; {}; {}", inserted, self.fixture.insert(self.id, &older), once),
                    &code!("select {}", self.is_there(name, &older)),
                ),
                code!("'0'"),
                format_args!("the oldest row of {name} goes first"),
            );
        }
        for (calls, want, what) in [
            (code!("{}", once), "1", "goes alone when a call may take one"),
            (code!("{}; {}", once, once), "0", "that is left goes with the next call"),
        ] {
            script.is(
                Some(self.span),
                session::as_owner_then(&code!("{}; {}", inserted, calls), &left),
                text(want),
                format_args!("a row of {name} {what}"),
            );
        }
    }

    /// A partition whose time has passed goes as a whole, one of whose time only a part has passed does not.
    fn partition_goes(&self, script: &mut Script) {
        let table = self.table();
        let Some(partition) = table.time_partition().filter(|partition| partition.by == self.by) else {
            return;
        };
        let Some(action) = table.retention.as_ref().map(|rule| &rule.action) else { return };
        if matches!(action, RetentionAction::Delete) {
            return;
        }
        let at = code!("timestamptz {}", text(AT));
        let (Some(call), Some(maintain)) = (self.call(&at), private(self.fixture, "maintain", table)) else {
            return;
        };
        let (unit, width) = match partition.every {
            model::Every::Hour => ("hour", code!("interval '1 hour'")),
            model::Every::Day => ("day", code!("interval '1 day'")),
            model::Every::Week => ("week", code!("interval '1 week'")),
            model::Every::Month => ("month", code!("interval '1 month'")),
            model::Every::Quarter => ("quarter", code!("interval '3 months'")),
            model::Every::Year => ("year", code!("interval '1 year'")),
        };
        let name = self.fixture.name(self.id);
        let passed = code!("{} - {} - 3 * {}", at, self.keep, width);
        let row = self.row(FRESH, passed.clone());
        let command =
            code!("select {}({}); {}; {}", maintain, passed, self.fixture.insert(self.id, &row), call);
        let observe = code!(
            "select count(*) from pg_partition_tree({}::regclass) p join pg_class c on c.oid = p.relid \
             where case when p.isleaf is not null then \
             substring(pg_get_expr(c.relpartbound, c.oid) from 'TO \\(''([^'']+)''')::timestamptz end <= {} - {}",
            text(&name),
            at,
            self.keep
        );
        script.is(
            Some(self.span),
            session::as_owner_then(&command, &observe),
            code!("'0'"),
            format_args!("partitions of {name} whose time has passed are gone"),
        );
        let gone = code!("select {}", self.is_there(name, &row));
        script.is(
            Some(self.span),
            session::as_owner_then(&command, &gone),
            code!("'0'"),
            format_args!("the rows of a partition of {name} go with it"),
        );
        let left = code!(
            "create temporary table was on commit drop as select p.relid from pg_partition_tree({}::regclass) p where p.level > 0",
            text(&name)
        );
        let made = code!("select {}({}); {}; {}", maintain, passed, left, call);
        // Detached it would be nobody's, and full of rows.
        let orphans =
            code!("select count(*) from was w join pg_class c on c.oid = w.relid where not c.relispartition");
        script.is(
            Some(self.span),
            session::as_owner_then(&made, &orphans),
            code!("'0'"),
            format_args!("no partition of {name} is left behind when it goes"),
        );
        if table.append_only {
            let (old, young) = self.old_and_young(&at);
            let command = code!(
                "{}; {}; delete from {} where {}",
                self.insert([&old, &young]),
                call,
                name,
                self.fixture.is_row(self.id, &young)
            );
            script.is(
                Some(self.span),
                session::as_owner(&command),
                code!("'PT403 APPEND_ONLY'"),
                format_args!("nobody deletes a row of {name} once old ones have gone"),
            );
        }
        if !matches!(action, RetentionAction::Drop) {
            // What is young in a partition that has begun to pass stays when the old goes.
            let limit = code!("{} - {}", at, self.keep);
            let (old, young) = self.old_and_young(&at);
            let command = code!("select {}({}); {}; {}", maintain, limit, self.insert([&old, &young]), call);
            script.is(
                Some(self.span),
                session::as_owner_then(
                    &command,
                    &code!("select {} || ' ' || {}", self.is_there(name, &old), self.is_there(name, &young)),
                ),
                code!("'0 1'"),
                format_args!("an old row leaves a partition of {name} before it is over, a young one stays"),
            );
            return;
        }
        // The first moment of the partition that the limit lies in.
        let begun = code!("date_trunc({}, {} - {}, 'UTC')", text(unit), at, self.keep);
        let row = self.row(FRESH, begun.clone());
        let command =
            code!("select {}({}); {}; {}", maintain, begun, self.fixture.insert(self.id, &row), call);
        script.is(
            Some(self.span),
            session::as_owner_then(&command, &code!("select {}", self.is_there(name, &row))),
            code!("'1'"),
            format_args!("a partition of {name} stays whole until its time has passed"),
        );
    }

    /// What leaves the table is in the archive, for as long as declared.
    fn archived(&self, archive: &sql::QualifiedName, keep: &Code, script: &mut Script) {
        let at = code!("timestamptz {}", text(AT));
        let name = self.fixture.name(self.id);
        let (old, young) = self.old_and_young(&at);
        let inserted = self.insert([&old, &young]);
        let (Some(now), Some(before), Some(after)) = (
            self.call(&at),
            self.call(&code!("{} + {} - interval '1 day'", at, keep)),
            self.call(&code!("{} + {} + interval '1 day'", at, keep)),
        ) else {
            return;
        };
        let in_archive = |row: &Row| self.is_there(archive, row);
        let cases = [
            (
                code!("{}; {}", inserted, now),
                code!("select {} || ' ' || {}", in_archive(&old), in_archive(&young)),
                "1 0",
                format!("an old row of {name} is in {archive}, a young one is not"),
            ),
            (
                code!("{}; {}; {}", inserted, now, before),
                code!("select {}", in_archive(&old)),
                "1",
                format!("a row stays in {archive} for its time"),
            ),
            (
                code!("{}; {}; {}", inserted, now, after),
                code!("select {}", in_archive(&old)),
                "0",
                format!("a row does not stay in {archive} for ever"),
            ),
        ];
        for (command, observe, want, what) in cases {
            script.is(Some(self.span), session::as_owner_then(&command, &observe), text(want), what);
        }
        // Field by field: nothing is lost on the way.
        let copy = code!(
            "create temporary table moved on commit drop as select to_jsonb(t) as was from {} t where {}",
            name,
            self.fixture.is_row(self.id, &old)
        );
        let same = code!(
            "select (select was from moved) = (select to_jsonb(t) from {} t where {})",
            archive,
            self.fixture.is_row(self.id, &old)
        );
        script.is(
            Some(self.span),
            session::as_owner_then(&code!("{}; {}; {}", inserted, copy, now), &same),
            code!("'true'"),
            format_args!("a row in {archive} is what it was in {name}"),
        );
    }

    /// What does not arrive in the archive does not leave the table.
    fn arrives(&self, archive: &sql::QualifiedName, script: &mut Script) {
        let at = code!("timestamptz {}", text(AT));
        let Some(call) = self.call(&at) else { return };
        let name = self.fixture.name(self.id);
        let (old, young) = self.old_and_young(&at);
        let swallow = code!(
            "create function pg_temp.swallow() returns trigger language plpgsql as 'begin return null; end'; \
             create trigger swallow before insert on {} for each row execute function pg_temp.swallow()",
            archive
        );
        script.is(
            Some(self.span),
            session::as_owner(&code!("{}; {}; {}", self.insert([&old, &young]), swallow, call)),
            code!("'27000'"),
            format_args!("no row leaves {name} that does not arrive in {archive}"),
        );
    }

    /// The schema's own job cleans; it reads the clock, so the rows are dated from now.
    fn cleaned(&self, script: &mut Script) {
        let table = self.table();
        let name = self.fixture.name(self.id);
        let speaks_of_it = |function: &&model::Function| {
            let words = function.body.text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
            function.schedule.is_some()
                && function.arguments.is_empty()
                && words.into_iter().any(|word| word == table.name.as_str())
        };
        let Some(function) = self.fixture.model.functions.iter().find(speaks_of_it) else { return };
        let database = &self.fixture.model.database;
        let schema = if function.private { &database.private_schema } else { &database.schema };
        let (old, young) = self.old_and_young(&code!("now()"));
        let command = code!("{}; select {}()", self.insert([&old, &young]), schema.qualify(&function.name));
        let observe = code!("select {} || ' ' || {}", self.is_there(name, &old), self.is_there(name, &young));
        script.is(
            Some(self.span),
            session::as_owner_then(&command, &observe),
            code!("'0 1'"),
            format_args!("{} lets an old row of {name} go and keeps a young one", function.name),
        );
    }
}
