//! Rows over time: partitions come, rows go, jobs see to both. The time is always given, so the tests hold on every day.

mod anonymized;
mod calendar;
mod level;
mod partition;
mod retention;

use catalog::{Catalog, Job};

use super::code::{Code, code, text};
use super::fixture::{Cell, Fixture, Row};
use super::script::Script;
use super::session;
use crate::TestFile;
use crate::lower;

const JOB_OF: &str = include_str!("../../../../../templates/pgtap/job_of.sql");

/// `60_partitions.sql`
pub(crate) fn file(fixture: &Fixture<'_>, catalog: &Catalog) -> TestFile {
    let mut script = session::begin(fixture, &[]);
    for (id, _) in fixture.model.tables().filter(|(id, _)| fixture.can_add(*id)) {
        partition::partitions(fixture, id, &mut script);
        retention::retention(fixture, id, &mut script);
    }
    jobs(catalog, &mut script);
    script.file("60_partitions.sql")
}

/// Each job is there where pg_cron is, and what it calls runs without a user.
fn jobs(catalog: &Catalog, script: &mut Script) {
    if !catalog.jobs.is_empty() {
        script.install(JOB_OF);
    }
    for job in &catalog.jobs {
        let Job { name, cron, function, origin } = job;
        let expected = format!("{cron} {}", lower::job_command(&catalog.schema, job));
        script.assert(
            origin.span,
            code!(
                "case when to_regclass('cron.job') is null then skip('pg_cron is not in this database', 1) \
                 else is(pg_temp.job_of({}), {}, {}) end",
                text(name),
                text(&expected),
                text(format_args!("job {name} runs at its time"))
            ),
        );
        let call = code!("select {}()", function);
        script.is(
            origin.span,
            session::as_owner(&call),
            code!("'1'"),
            format_args!("what job {name} calls runs without a user"),
        );
    }
}

/// A row that is not there yet, of the first tenant. What counts up by itself is said, so that it can be found again.
pub(crate) fn row(fixture: &Fixture<'_>, id: model::TableId, number: u32) -> Row {
    let table = fixture.model.table(id);
    let tenant = fixture.tenants_of(table).first().copied().flatten();
    let counted =
        table.key.iter().filter(|field| table.field(**field).column().is_some_and(|column| column.identity));
    counted.fold(fixture.new_row(id, tenant, number), |row, field| {
        row.with(*field, Cell::value(code!("{}", 2_000_000 + number)))
    })
}

/// `interval '90 days'`
pub(crate) fn interval(period: &model::Period) -> Code {
    let model::Period { count, unit } = period;
    let unit = match unit {
        model::PeriodUnit::Second => "seconds",
        model::PeriodUnit::Minute => "minutes",
        model::PeriodUnit::Hour => "hours",
        model::PeriodUnit::Day => "days",
        model::PeriodUnit::Week => "weeks",
        model::PeriodUnit::Month => "months",
        model::PeriodUnit::Year => "years",
    };
    code!("interval {}", text(format_args!("{count} {unit}")))
}

/// `seo_private.maintain_activity_event`
pub(super) fn private(fixture: &Fixture<'_>, verb: &str, table: &model::Table) -> Option<sql::QualifiedName> {
    let name = sql::Ident::new(&format!("{verb}_{}", table.name.as_str())).ok()?;
    Some(fixture.model.database.private_schema.qualify(&name))
}
