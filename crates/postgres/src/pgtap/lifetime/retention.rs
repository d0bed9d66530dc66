//! `@retention` and `@ephemeral`: rows in, time passes, rows out.

use model::{FieldId, RetentionAction, TableId};

use super::{interval, private};
use crate::pgtap::code::{Code, Piece, code, text};
use crate::pgtap::fixture::{Cell, FRESH, Fixture, Row};
use crate::pgtap::script::Script;
use crate::pgtap::session;

/// The time that is passed; what the fixture's rows say of now lies after it.
const AT: &str = "2024-06-15 12:00:00+00";

pub(super) fn retention(fixture: &Fixture<'_>, id: TableId, script: &mut Script) {
    let table = fixture.model.table(id);
    if let Some(retention) = &table.retention {
        let subject =
            Subject { fixture, id, by: retention.by, keep: interval(&retention.keep), span: retention.span };
        subject.leaves(script);
        subject.partition_goes(script);
        if let RetentionAction::Archive { table: archive, keep } = &retention.action {
            subject.archived(&fixture.model.database.schema.qualify(archive), &interval(keep), script);
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

struct Subject<'f, 'm> {
    fixture: &'f Fixture<'m>,
    id: TableId,
    /// The column that says how old a row is.
    by: FieldId,
    /// How long rows stay.
    keep: Code,
    span: diagnostics::Span,
}

impl<'m> Subject<'_, 'm> {
    fn table(&self) -> &'m model::Table {
        self.fixture.model.table(self.id)
    }

    /// A row of a certain time.
    fn row(&self, number: u32, time: Code) -> Row {
        let tenant = self.fixture.tenants_of(self.table()).first().copied().flatten();
        self.fixture.new_row(self.id, tenant, number).with(self.by, Cell::value(time))
    }

    /// One row that is just past its time and one that is not.
    fn old_and_young(&self, at: &Code) -> (Row, Row) {
        let limit = code!("{} - {}", at, self.keep);
        (
            self.row(FRESH, code!("{} - interval '1 second'", limit)),
            self.row(FRESH + 1, code!("{} + interval '1 minute'", limit)),
        )
    }

    fn insert(&self, rows: [&Row; 2]) -> Code {
        Code::join(rows.map(|row| self.fixture.insert(self.id, row)), "; ")
    }

    fn is_there(&self, table: impl Piece, row: &Row) -> Code {
        code!("(select count(*) from {} where {})", table, self.fixture.is_row(self.id, row))
    }

    fn call(&self, at: &Code) -> Option<Code> {
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

    /// A partition whose time has passed goes as a whole.
    fn partition_goes(&self, script: &mut Script) {
        let table = self.table();
        let Some(partition) = table.partition.filter(|partition| partition.by == self.by) else { return };
        let delete =
            table.retention.as_ref().is_some_and(|rule| matches!(rule.action, RetentionAction::Delete));
        let at = code!("timestamptz {}", text(AT));
        let (Some(call), Some(maintain)) = (self.call(&at), private(self.fixture, "maintain", table)) else {
            return;
        };
        if delete {
            return;
        }
        let width = match partition.every {
            model::Every::Hour => code!("interval '1 hour'"),
            model::Every::Day => code!("interval '1 day'"),
            model::Every::Week => code!("interval '1 week'"),
            model::Every::Month => code!("interval '1 month'"),
            model::Every::Quarter => code!("interval '3 months'"),
            model::Every::Year => code!("interval '1 year'"),
        };
        let name = self.fixture.name(self.id);
        let passed = code!("{} - {} - 3 * {}", at, self.keep, width);
        let row = self.row(FRESH, passed.clone());
        let command =
            code!("select {}({}); {}; {}", maintain, passed, self.fixture.insert(self.id, &row), call);
        let observe = code!(
            "select count(*) from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = {}::regclass \
             and pg_get_expr(c.relpartbound, c.oid) <> 'DEFAULT' \
             and substring(pg_get_expr(c.relpartbound, c.oid) from 'TO \\(''([^'']+)''')::timestamptz <= {} - {}",
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
