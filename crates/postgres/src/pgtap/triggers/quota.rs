//! `@quota`: up to the limit, not beyond, and each group by itself. The limit is set to what is there and one more, so that it is
//! reached whatever the schema's own says; that one is asked, too.

use model::{Builtin, Every, FieldId, Quota, TableId, Tenancy};

use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::{Cell, FRESH, Fixture, Row};
use crate::pgtap::script::Script;
use crate::pgtap::session;

const LEAVE_ROOM: &str = include_str!("../../../../../templates/pgtap/quota.sql");

/// Tells the session's functions what these tests need, where there are any.
pub(super) fn begin(fixture: &Fixture<'_>, script: &mut Script) {
    if fixture.model.tables().any(|(_, table)| !table.quotas.is_empty()) {
        script.install(LEAVE_ROOM);
    }
}

pub(super) fn quotas(fixture: &Fixture<'_>, id: TableId, script: &mut Script) {
    for (at, quota) in fixture.model.table(id).quotas.iter().enumerate() {
        Subject { fixture, id, at, quota }.prove(script);
    }
}

struct Subject<'f, 'm> {
    fixture: &'f Fixture<'m>,
    id: TableId,
    at: usize,
    quota: &'f Quota,
}

impl Subject<'_, '_> {
    fn prove(&self, script: &mut Script) {
        let table = self.fixture.model.table(self.id);
        let tenants = self.fixture.tenants_of(table);
        let own = tenants.first().copied().flatten();
        let row = self.at_time(self.fixture.new_row(self.id, own, FRESH), false);
        let next = self.together_with(&row, self.fixture.new_row(self.id, own, FRESH + 1));
        let refused = format!("PT409 {}", self.quota.error);
        let one_more = self.room(&row, 1);
        let add = |row: &Row| self.fixture.insert(self.id, row);
        let name = self.fixture.name(self.id);
        let mut ends = |command: Code, end: &str, what: &str| {
            let have = session::as_owner(&command);
            script.is(Some(self.quota.span), have, code!("{}", text(end)), format_args!("{name} {what}"));
        };
        ends(code!("{}; {}", one_more, add(&row)), "1", "takes as many rows as the quota allows");
        ends(code!("{}; {}; {}", one_more, add(&row), add(&next)), &refused, "takes no row beyond the quota");
        ends(
            code!("{}; {}", self.room(&row, 0), add(&row)),
            &refused,
            "takes no row when the quota is used up",
        );
        let none = code!("select pg_temp.leave_room({}, {}, null)", text(self.limit()), text(name));
        ends(
            code!("{}; {}; {}", none, add(&row), add(&next)),
            "1",
            "takes any number of rows without a limit",
        );
        if let (Some(Some(other)), true) = (tenants.get(1), self.is_per_tenant()) {
            let elsewhere = self.at_time(self.fixture.new_row(self.id, Some(*other), FRESH + 2), false);
            let command = code!("{}; {}; {}", one_more, add(&row), add(&elsewhere));
            ends(command, "1", "does not count the rows of another tenant");
        }
        if self.quota.by.is_some() {
            let later = self.at_time(next.clone(), true);
            let both = code!("{}; {}; {}", one_more, add(&row), add(&later));
            ends(both.clone(), "1", "does not count the rows of another time");
            if let Some(back) = self.moved(&later, &row) {
                ends(code!("{}; {}", both, back), &refused, "takes no row by moving it in time");
            }
        }
        if let Some(row) = self.fixture.rows(self.id).first() {
            let asked = code!(
                "select {}(r) from {} as r where {}",
                self.limit(),
                name,
                self.fixture.is_row(self.id, row)
            );
            ends(asked, "1", "has a limit that can be told");
        }
    }

    fn limit(&self) -> sql::QualifiedName {
        let model = self.fixture.model;
        crate::lower::quota_limit(model, self.id, self.at)
    }

    fn is_per_tenant(&self) -> bool {
        match self.fixture.model.table(self.id).tenancy {
            Tenancy::By(field) => self.quota.per == Some(field),
            Tenancy::Root | Tenancy::Global => false,
        }
    }

    /// A row at a time that no other row of the fixture has; or much later.
    fn at_time(&self, row: Row, later: bool) -> Row {
        let Some((field, _)) = self.quota.by else { return row };
        row.with(field, Cell::value(self.time(field, later)))
    }

    fn time(&self, field: FieldId, later: bool) -> Code {
        let table = self.fixture.model.table(self.id);
        let is_date = table
            .field(field)
            .column()
            .is_some_and(|column| self.fixture.model.builtin(column.ty) == Builtin::Date);
        match (is_date, later) {
            (true, false) => code!("date '2001-02-03'"),
            (true, true) => code!("date '2002-02-03'"),
            (false, false) => code!("timestamptz '2001-02-03 04:05+00'"),
            (false, true) => code!("timestamptz '2002-02-03 04:05+00'"),
        }
    }

    fn together_with(&self, row: &Row, next: Row) -> Row {
        let next = match self.quota.per {
            Some(field) => next.with(field, row.cell(field).clone()),
            None => next,
        };
        self.at_time(next, false)
    }

    /// The limit becomes what is there already, and so many more.
    fn room(&self, row: &Row, more: u32) -> Code {
        let table = self.fixture.model.table(self.id);
        let mut together = vec![code!("true")];
        if let Some((field, column)) =
            self.quota.per.and_then(|field| Some((field, table.field(field).column()?)))
        {
            together.push(code!(
                "{} is not distinct from {}",
                column.name,
                self.fixture.literal(row.cell(field))
            ));
        }
        if let Some((field, every)) = self.quota.by
            && let Some(column) = table.field(field).column()
        {
            let unit = text(match every {
                Every::Hour => "hour",
                Every::Day => "day",
                Every::Week => "week",
                Every::Month => "month",
                Every::Quarter => "quarter",
                Every::Year => "year",
            });
            together.push(code!(
                "date_trunc({}, {}::timestamptz, 'UTC') = date_trunc({}, ({})::timestamptz, 'UTC')",
                unit,
                column.name,
                unit,
                self.time(field, false)
            ));
        }
        code!(
            "select pg_temp.leave_room({}, {}, (select count(*) + {} from {} where {}))",
            text(self.limit()),
            text(self.fixture.name(self.id)),
            more,
            self.fixture.name(self.id),
            Code::join(together, " and ")
        )
    }

    /// An update that takes a row to the time of another; none where the time never changes.
    fn moved(&self, from: &Row, to: &Row) -> Option<Code> {
        let table = self.fixture.model.table(self.id);
        let (field, _) = self.quota.by?;
        let column = table.field(field).column()?;
        if column.frozen || table.is_fixed(field) || table.append_only {
            return None;
        }
        Some(code!(
            "update {} set {} = {} where {}",
            self.fixture.name(self.id),
            column.name,
            self.fixture.literal(to.cell(field)),
            self.fixture.is_row(self.id, from)
        ))
    }
}
