//! Partitions ahead of time, rows that leave, and the jobs that call for both.
//!
//! Every function takes the time as an argument with `now()` as default, so that tests can move the
//! clock and nothing in the output depends on the day it was made.

use catalog::{
    Catalog, Function, FunctionRole, Language, Parameter, PartitionWidth, Partitioning, Returns, Volatility,
};
use model::{Every, Period, PeriodUnit, Retention, RetentionAction, Table};
use sql::{Ident, Literal, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::scope::columns_of;
use super::scope::text;
use super::{Scope, name};

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let partitioned: Vec<catalog::Table> =
        catalog.tables.iter().filter(|t| t.partitioning.is_some()).cloned().collect();
    for table in &scope.model.tables {
        let lowered = partitioned.iter().find(|lowered| lowered.name == scope.public(&table.name));
        if let Some((lowered, partitioning, partition)) =
            lowered.and_then(|l| Some((l, l.partitioning.as_ref()?, table.partition?)))
        {
            let body = maintain(scope, lowered, partitioning);
            let origin = scope.origin_at(table, partition.span);
            let comment = "Makes the partitions around a time that are missing; returns how many it made.";
            let returns = TypeName::integer();
            // In good time: whatever is ahead is ahead by one partition at least.
            let cron = if partition.every == Every::Hour { "5 * * * *" } else { "5 0 * * *" };
            let name = name::joined(&["maintain", table.name.as_str()]);
            Chore { name, returns, body, comment, cron, origin }.push(scope, catalog);
        }
        if let Some(retention) = &table.retention {
            let body = retain(scope, table, retention);
            let origin = scope.origin_at(table, retention.span);
            let comment = "Lets the rows go that are past their time; returns how many went.";
            let cron = if seconds(&retention.keep) < 86_400 { "25 * * * *" } else { "25 0 * * *" };
            let name = name::joined(&["retain", table.name.as_str()]);
            Chore { name, returns: TypeName::bigint(), body, comment, cron, origin }.push(scope, catalog);
        }
        if let Some(ephemeral) = table.ephemeral.as_ref().filter(|ephemeral| !ephemeral.cleaned_by_schema) {
            let column =
                columns_of(table, &[ephemeral.by]).into_iter().next().unwrap_or_else(|| ident!("id"));
            let limit = stmt!("retain_{}.at - {}", table.name, interval(&ephemeral.ttl));
            let body = forgetting(&scope.public(&table.name), &column, &limit);
            let origin = scope.origin_at(table, ephemeral.span);
            let comment = "Lets the rows go that have lived their time; returns how many went.";
            let name = name::joined(&["retain", table.name.as_str()]);
            let returns = TypeName::bigint();
            Chore { name, returns, body, comment, cron: "* * * * *", origin }.push(scope, catalog);
        }
    }
}

/// Something that is done again and again: a function that takes the time, and the job that calls it.
pub(super) struct Chore {
    pub(super) name: Ident,
    pub(super) returns: TypeName,
    pub(super) body: Sql,
    pub(super) comment: &'static str,
    pub(super) cron: &'static str,
    pub(super) origin: catalog::Origin,
}

impl Chore {
    pub(super) fn push(self, scope: &Scope<'_>, catalog: &mut Catalog) {
        let Self { name, returns, body, comment, cron, origin } = self;
        let name = scope.private(&name);
        catalog.jobs.push(catalog::Job {
            name: format!("{}: {}", scope.model.database.schema.as_str(), name.name.as_str()),
            cron: cron.to_owned(),
            function: name.clone(),
            origin: origin.clone(),
        });
        catalog.functions.push(Function {
            name,
            parameters: vec![Parameter {
                name: ident!("at"),
                ty: TypeName::timestamptz(),
                default: Some(expr!("now()")),
            }],
            returns: Returns::One(returns),
            language: Language::Plpgsql,
            volatility: Volatility::Volatile,
            parallel_safe: false,
            security_definer: true,
            // Bounds are read from the catalog as text, and days are counted in UTC, whatever the caller's session says. Whoever waits for
            // a partition's lock makes all readers wait behind him, so a job gives up soon and comes again.
            settings: vec![
                (ident!("datestyle"), text("ISO, YMD")),
                (ident!("timezone"), text("UTC")),
                (ident!("lock_timeout"), text("10s")),
            ],
            owner: None,
            body: body.to_string(),
            execute: Vec::new(),
            role: FunctionRole::Maintenance,
            comment: Literal::text(comment).ok(),
            origin,
        });
    }
}

/// A body that deletes what is older than a limit, and says how many rows that were.
pub(super) fn forgetting(table: &QualifiedName, column: &Ident, limit: &Sql) -> Sql {
    stmt!(
        "declare\n  v_gone bigint := 0;\n  v_step bigint;\nbegin\n  {}\n  return v_gone;\nend",
        delete_older(table, column, limit, &ident!("v_gone"))
    )
}

/// How many seconds a period has, where it is counted in seconds; a month has 30 days.
pub(crate) fn seconds(period: &Period) -> u32 {
    let Period { count, unit } = period;
    let one: u32 = match unit {
        PeriodUnit::Second => 1,
        PeriodUnit::Minute => 60,
        PeriodUnit::Hour => 3_600,
        PeriodUnit::Day => 86_400,
        PeriodUnit::Week => 604_800,
        PeriodUnit::Month => 2_592_000,
        PeriodUnit::Year => 31_536_000,
    };
    count.saturating_mul(one).min(i32::MAX.unsigned_abs())
}

/// `interval '90 days'`.
pub(super) fn interval(period: &Period) -> sql::Expr {
    let Period { count, unit } = period;
    let unit = match unit {
        PeriodUnit::Second => "second",
        PeriodUnit::Minute => "minute",
        PeriodUnit::Hour => "hour",
        PeriodUnit::Day => "day",
        PeriodUnit::Week => "week",
        PeriodUnit::Month => "month",
        PeriodUnit::Year => "year",
    };
    let plural = if *count == 1 { "" } else { "s" };
    expr!("interval {}", text(&format!("{count} {unit}{plural}")))
}

/// A leaf is built beside its parent, filled with the rows of the default partition that belong to it,
/// locked (row level security without a policy, no privilege for anybody), and attached: at no moment
/// is it readable past the parent's policies, and no row is lost.
fn maintain(scope: &Scope<'_>, table: &catalog::Table, partitioning: &Partitioning) -> Sql {
    let Partitioning { column, width, ahead } = partitioning;
    let parent = &table.name;
    let (unit, step, format) = match width {
        PartitionWidth::Hour => ("hour", "1 hour", "YYYY_MM_DD_\"h\"HH24"),
        PartitionWidth::Day => ("day", "1 day", "YYYY_MM_DD"),
        PartitionWidth::Week => ("week", "1 week", "IYYY_\"w\"IW"),
        PartitionWidth::Month => ("month", "1 month", "YYYY_MM"),
        PartitionWidth::Quarter => ("quarter", "3 months", "YYYY_\"q\"Q"),
        PartitionWidth::Year => ("year", "1 year", "YYYY"),
    };
    let default = scope.public(&name::joined(&[parent.name.as_str(), "default"]));
    let columns: Vec<&Ident> =
        table.columns.iter().filter(|column| column.generated.is_none()).map(|column| &column.name).collect();
    let columns = Sql::join(columns, ", ");
    // Names inside a format string: quoted as names, percent signs doubled, then quoted as text.
    let create = format!(
        "create table %I.%I (like {} including defaults including generated including constraints including storage)",
        percent(parent)
    );
    let fill = format!(
        "with moved as (delete from only {} where {column} >= %L and {column} < %L returning {columns}) \
         insert into %I.%I ({columns}) select {columns} from moved",
        percent(&default),
        column = percent(column),
        columns = percent(columns),
    );
    let attach =
        format!("alter table {} attach partition %I.%I for values from (%L) to (%L)", percent(parent));
    let schema = text(parent.schema.as_ref().map_or("public", |schema| schema.as_str()));
    let step = text(step);
    stmt!(
        "declare\n  \
           v_first timestamp := date_trunc({}, {}.at at time zone 'UTC');\n  \
           v_from timestamptz;\n  \
           v_to timestamptz;\n  \
           v_leaf text;\n  \
           v_made integer := 0;\n\
         begin\n  \
           -- Two callers at once: the second waits and then finds nothing to do.\n  \
           perform pg_advisory_xact_lock(hashtextextended({}, 0));\n  \
           for v_step in 0..{} loop\n    \
             v_from := (v_first + v_step * interval {}) at time zone 'UTC';\n    \
             v_to := (v_first + (v_step + 1) * interval {}) at time zone 'UTC';\n    \
             v_leaf := {} || to_char(v_from at time zone 'UTC', {});\n    \
             continue when to_regclass(format('%I.%I', {}, v_leaf)) is not null;\n    \
             execute format({}, {}, v_leaf);\n    \
             execute format('alter table %I.%I enable row level security', {}, v_leaf);\n    \
             execute format('revoke all on table %I.%I from public, anon, authenticated, service_role', {}, v_leaf);\n    \
             execute format({}, v_from, v_to, {}, v_leaf);\n    \
             execute format({}, {}, v_leaf, v_from, v_to);\n    \
             v_made := v_made + 1;\n  \
           end loop;\n  \
           return v_made;\n\
         end",
        text(unit),
        name::joined(&["maintain", parent.name.as_str()]),
        text(&parent.to_string()),
        ahead,
        step,
        step,
        text(&format!("{}_", parent.name.as_str())),
        text(format),
        schema,
        text(&create),
        schema,
        schema,
        schema,
        text(&fill),
        schema,
        text(&attach),
        schema
    )
}

/// SQL inside a string for `format`, where a percent sign must be doubled.
fn percent(piece: impl std::fmt::Display) -> String {
    piece.to_string().replace('%', "%%")
}

fn retain(scope: &Scope<'_>, table: &Table, retention: &Retention) -> Sql {
    let Retention { span: _, keep, by, action } = retention;
    let full = scope.public(&table.name);
    let column = columns_of(table, &[*by]).into_iter().next().unwrap_or_else(|| ident!("id"));
    let function = name::joined(&["retain", table.name.as_str()]);
    let limit = stmt!("{}.at - {}", function, interval(keep));
    let all: Vec<Ident> =
        table.fields.iter().filter_map(|field| field.column()).map(|c| c.name.clone()).collect();
    let all = Sql::join(&all, ", ");
    let (each_leaf, rest, after) = match action {
        RetentionAction::Delete => {
            (None, delete_older(&full, &column, &stmt!("v_limit"), &ident!("v_gone")), stmt!(""))
        }
        RetentionAction::Drop => (
            Some(stmt!(
                "execute format('select count(*) from %I.%I', v_leaf.home, v_leaf.name) into v_step;\n    "
            )),
            delete_older(&full, &column, &stmt!("v_limit"), &ident!("v_gone")),
            stmt!(""),
        ),
        RetentionAction::Archive { table: archive, keep: archive_keep } => {
            let archive = scope.public(archive);
            let purged = ident!("v_purged");
            let purge =
                delete_older(&archive, &column, &stmt!("v_limit - {}", interval(archive_keep)), &purged);
            (
                Some(stmt!(
                    "execute format({}, v_leaf.home, v_leaf.name);\n    get diagnostics v_step = row_count;\n    ",
                    text(&format!(
                        "insert into {} ({all}) select {all} from %I.%I",
                        percent(&archive),
                        all = percent(&all)
                    ))
                )),
                stmt!(
                    "with gone as (delete from {} t where t.{} < v_limit returning t.*)\n  \
                     insert into {} ({}) select {} from gone;\n  \
                     get diagnostics v_step = row_count;\n  \
                     v_gone := v_gone + v_step;",
                    full,
                    column,
                    archive,
                    all,
                    all
                ),
                // What leaves the archive is not counted again: it left the table long ago.
                stmt!("{}\n  ", purge),
            )
        }
    };
    let leaves = match (table.partition, each_leaf) {
        (Some(_), Some(work)) => stmt!(
            "-- Whole partitions first: a partition whose upper bound has passed holds nothing younger. Detaching\n  \
             -- waits for whoever still writes to it, so that what is copied afterwards is all there is.\n  \
             for v_leaf in\n    \
               select n.nspname as home, c.relname as name\n    \
               from pg_inherits i\n    \
               join pg_class c on c.oid = i.inhrelid\n    \
               join pg_namespace n on n.oid = c.relnamespace\n    \
               where i.inhparent = {}::regclass\n      \
                 and substring(pg_get_expr(c.relpartbound, c.oid) from $re$TO \\('([^']+)'\\)$re$)::timestamptz <= v_limit\n    \
               order by c.relname\n  \
             loop\n    \
               execute format({}, v_leaf.home, v_leaf.name);\n    \
               {}v_gone := v_gone + v_step;\n    \
               execute format('drop table %I.%I', v_leaf.home, v_leaf.name);\n  \
             end loop;\n  ",
            text(&full.to_string()),
            text(&format!("alter table {} detach partition %I.%I", percent(&full))),
            work
        ),
        (Some(_) | None, Some(_) | None) => stmt!(""),
    };
    let mut declare = Vec::new();
    if table.partition.is_some() {
        declare.push(stmt!("\n  v_leaf record;"));
    }
    if matches!(action, RetentionAction::Archive { .. }) {
        declare.push(stmt!("\n  v_purged bigint := bigint '0';"));
    }
    stmt!(
        "declare\n  v_limit timestamptz := {};\n  v_gone bigint := bigint '0';\n  v_step bigint := bigint '0';{}\n\
         begin\n  {}{}\n  {}return v_gone;\nend",
        limit,
        Sql::join(declare, ""),
        leaves,
        rest,
        after
    )
}

/// In batches, so that no single statement holds locks and memory for millions of rows.
fn delete_older(table: &QualifiedName, column: &Ident, limit: &Sql, count: &Ident) -> Sql {
    stmt!(
        "loop\n    \
           delete from {} t\n    \
           where (t.tableoid, t.ctid) in (select o.tableoid, o.ctid from {} o where o.{} < {} limit 10000);\n    \
           get diagnostics v_step = row_count;\n    \
           {} := {} + v_step;\n    \
           exit when v_step < 10000;\n  \
         end loop;",
        table,
        table,
        column,
        limit,
        count,
        count
    )
}
