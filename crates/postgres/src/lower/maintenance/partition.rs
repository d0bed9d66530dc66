//! Partitions before their time comes: one is made, those ahead are made, what waits in the default moves, gaps are told.

use catalog::Catalog;
use model::Table;
use sql::{Ident, Sql, TypeName, ident, stmt};

use super::range::{Bound, Range, defaults};
use super::{Made, parameter, percent, push};
use crate::lower::scope::text;
use crate::lower::trigger::APPEND_ONLY;
use crate::lower::{Scope, name, partition};

/// More than this many periods of the default partition in one call are a mistake in the data.
const MOST_ADOPTED: u32 = 100;

pub(super) fn lower<'m>(
    scope: &Scope<'m>,
    table: &'m Table,
    lowered: &catalog::Table,
    catalog: &mut Catalog,
) {
    let Some(outer) = table.partitions.first() else { return };
    let defaults = defaults(scope, table);
    let Some(range) = Range::of(scope, table) else {
        if !defaults.is_empty() {
            let body =
                stmt!("begin\n  return jsonb_build_object('in_default', {});\nend", waiting(&defaults));
            let at = parameter(ident!("at"), TypeName::timestamptz(), Some(sql::expr!("now()")));
            let comment = "Tells how many rows lie in no partition of their own.";
            let origin = scope.origin_at(table, outer.span);
            push(
                scope,
                catalog,
                table,
                Made {
                    verb: super::HEALTH,
                    parameters: vec![at],
                    returns: jsonb(),
                    body,
                    comment,
                    cron: None,
                    origin,
                },
            );
        }
        return;
    };
    let origin = || scope.origin_at(table, range.span);
    let place = || parameter(range.parameter(), range.ty(), Some(range.default()));
    push(
        scope,
        catalog,
        table,
        Made {
            verb: "partition",
            parameters: vec![
                parameter(ident!("parent"), TypeName::text(), None),
                parameter(range.parameter(), range.ty(), None),
            ],
            returns: TypeName::boolean(),
            body: one(scope, table, lowered, &range),
            comment: "Makes the partition for a place if it is missing; says whether it did.",
            cron: None,
            origin: origin(),
        },
    );
    // In good time: whatever is ahead is ahead by one partition at least.
    let cron = if range.is_hourly() { "5 * * * *" } else { "5 0 * * *" };
    push(
        scope,
        catalog,
        table,
        Made {
            verb: "maintain",
            parameters: vec![place()],
            returns: TypeName::integer(),
            body: ahead(scope, table, &range),
            comment: if range.is_time() {
                "Makes the partitions around a time that are missing; returns how many it made."
            } else {
                "Makes the partitions from a number on that are missing; returns how many it made."
            },
            cron: Some(cron),
            origin: origin(),
        },
    );
    push(
        scope,
        catalog,
        table,
        Made {
            verb: "adopt",
            parameters: vec![place()],
            returns: TypeName::bigint(),
            body: adopt(scope, table, &range),
            comment: "Makes partitions for rows that wait in the default partition; returns how many moved.",
            cron: None,
            origin: origin(),
        },
    );
    push(
        scope,
        catalog,
        table,
        Made {
            verb: super::HEALTH,
            parameters: vec![place()],
            returns: jsonb(),
            body: health(scope, table, &range, &waiting(&defaults)),
            comment: "Tells which partitions are missing, and how many rows lie in no partition of their own.",
            cron: None,
            origin: origin(),
        },
    );
}

fn jsonb() -> TypeName {
    TypeName::jsonb()
}

/// How many rows lie in the default partitions.
fn waiting(defaults: &[sql::QualifiedName]) -> Sql {
    let each: Vec<Sql> = defaults.iter().map(|name| stmt!("(select count(*) from only {})", name)).collect();
    Sql::join(each, " + ")
}

/// What a function of the table is called.
fn function(table: &Table, verb: &str) -> Ident {
    name::joined(&[verb, table.name.as_str()])
}

/// Two callers at once: the second waits and then finds nothing to do.
fn one_at_a_time(scope: &Scope<'_>, table: &Table) -> Sql {
    stmt!(
        "perform pg_advisory_xact_lock(hashtextextended({}, 0));",
        text(&scope.public(&table.name).to_string())
    )
}

/// A leaf is built beside its parent, filled with the rows of the default partition that belong to it,
/// locked (row level security without a policy, no privilege for anybody), and attached: at no moment
/// is it readable past the parent's policies, and no row is lost.
fn one(scope: &Scope<'_>, table: &Table, lowered: &catalog::Table, range: &Range<'_>) -> Sql {
    let root = &lowered.name;
    let schema = text(scope.model.database.schema.as_str());
    let own = function(table, "partition");
    let place = stmt!("{}.{}", own, range.parameter());
    let stored = lowered.columns.iter().filter(|column| column.generated.is_none());
    let columns = Sql::join(stored.map(|column| &column.name), ", ");
    let divided = range.inner.and_then(|inner| partition::partitioning(table, inner));
    // Names inside a format string: quoted as names, percent signs doubled, then quoted as text.
    let create = format!(
        "create table %I.%I (like {} including defaults including generated including constraints including storage){}",
        percent(root),
        percent(crate::render::partitioned_by(divided.as_ref()))
    );
    let fill = format!(
        "with moved as (delete from only %I.%I where {column} >= %L and {column} < %L returning {columns}) \
         insert into %I.%I ({columns}) select {columns} from moved",
        column = percent(range.column),
        columns = percent(columns),
    );
    // The rows of the default are moved, not taken away; its lock keeps everybody else out.
    let switched = |word: &str| {
        if !table.append_only {
            return stmt!("");
        }
        let switch = format!("alter table only %I.%I {word} trigger {}", name::joined(&[APPEND_ONLY]));
        stmt!(scope.locals() => "execute format({}, {}, v_default);\n  ", text(&switch), schema)
    };
    let (declare, below) = match range.inner {
        None => (stmt!(""), stmt!("")),
        Some(inner) => (stmt!(scope.locals() => "\n  v_part record;"), below(scope, &schema, inner)),
    };
    stmt!(
        scope.locals() => "declare\n  \
           v_from {};\n  \
           v_to {};\n  \
           v_leaf text;\n  \
           v_default text := format('%s_default', {}.parent);{}\n\
         begin\n  \
           if ({}) is not true then\n    return false;\n  end if;\n  \
           v_from := {};\n  \
           v_to := v_from + {};\n  \
           v_leaf := format('%s_%s', {}.parent, {});\n  \
           -- Two callers at once: the second waits and then finds nothing to do.\n  \
           {}\n  \
           if to_regclass(format('%I.%I', {}, v_leaf)) is not null then\n    return false;\n  end if;\n  \
           -- Whoever adds a row that belongs here has added it before it is looked for, or adds it afterwards.\n  \
           execute format('lock table only %I.%I in access exclusive mode', {}, v_default);\n  \
           execute format({}, {}, v_leaf);\n  \
           execute format('alter table %I.%I enable row level security', {}, v_leaf);\n  \
           execute format('revoke all on table %I.%I from public, anon, authenticated, service_role', {}, v_leaf);\n  \
           {}{}execute format({}, {}, v_default, v_from, v_to, {}, v_leaf);\n  {}\
           execute format('alter table %I.%I attach partition %I.%I for values from (%L) to (%L)', {}, {}.parent, {}, v_leaf, v_from, v_to);\n  \
           return true;\n\
         end",
        range.ty(),
        range.ty(),
        own,
        declare,
        range.is_real(&place),
        range.start(&place),
        range.step(),
        own,
        range.label(&stmt!(scope.locals() => "v_from")),
        one_at_a_time(scope, table),
        schema,
        schema,
        text(&create),
        schema,
        schema,
        schema,
        below,
        switched("disable"),
        text(&fill),
        schema,
        schema,
        switched("enable"),
        schema,
        own,
        schema
    )
}

/// The partitions of a partition, each as closed as itself.
fn below(scope: &Scope<'_>, schema: &sql::Literal, inner: &model::Partition) -> Sql {
    let parts: Vec<Sql> = partition::parts(inner)
        .iter()
        .map(|part| stmt!("({}, {})", text(&part.suffix), text(&part.bounds.sql().to_string())))
        .collect();
    stmt!(
        scope.locals() => "for v_part in\n    \
           select format('%s_%s', v_leaf, part.suffix) as name, part.bounds\n    \
           from (values {}) as part (suffix, bounds)\n  \
         loop\n    \
           execute format('create table %I.%I partition of %I.%I %s', {}, v_part.name, {}, v_leaf, v_part.bounds);\n    \
           execute format('alter table %I.%I enable row level security', {}, v_part.name);\n    \
           execute format('revoke all on table %I.%I from public, anon, authenticated, service_role', {}, v_part.name);\n  \
         end loop;\n  ",
        Sql::join(parts, ", "),
        schema,
        schema,
        schema,
        schema
    )
}

fn ahead(scope: &Scope<'_>, table: &Table, range: &Range<'_>) -> Sql {
    let own = function(table, "maintain");
    let place = range.place(&scope.public(&table.name), &stmt!("{}.{}", own, range.parameter()));
    stmt!(
        scope.locals() => "declare\n  \
           v_place {} := {};\n  \
           v_first {} := {};\n  \
           v_parent text;\n  \
           v_made integer := 0;\n\
         begin\n  \
           {}\n  \
           foreach v_parent in array {} loop\n    \
             for v_step in 0..{} loop\n      \
               if {}(v_parent, v_first + v_step * {}) then\n        \
                 v_made := v_made + 1;\n      \
               end if;\n    \
             end loop;\n  \
           end loop;\n  \
           return v_made;\n\
         end",
        range.ty(),
        place,
        range.ty(),
        range.start(&stmt!(scope.locals() => "v_place")),
        one_at_a_time(scope, table),
        range.parents(),
        range.ahead,
        scope.private(&function(table, "partition")),
        range.step()
    )
}

/// Up to what is ahead and not beyond: a row of the year 9999 is no reason to make its partition.
fn adopt(scope: &Scope<'_>, table: &Table, range: &Range<'_>) -> Sql {
    let schema = text(scope.model.database.schema.as_str());
    let own = function(table, "adopt");
    let place = range.place(&scope.public(&table.name), &stmt!("{}.{}", own, range.parameter()));
    let column = range.column;
    let periods = format!(
        "select array(select distinct {} from only %I.%I as t where {} and t.{column} < $1 order by 1 desc limit {MOST_ADOPTED})",
        percent(range.start(&stmt!("t.{}", column))),
        percent(range.is_real(&stmt!("t.{}", column))),
        column = percent(column),
    );
    stmt!(
        scope.locals() => "declare\n  \
           v_place {} := {};\n  \
           v_end {} := {} + {} * {};\n  \
           v_parent text;\n  \
           v_start {};\n  \
           v_starts {};\n  \
           v_before bigint;\n  \
           v_after bigint;\n  \
           v_moved bigint := bigint '0';\n\
         begin\n  \
           {}\n  \
           foreach v_parent in array {} loop\n    \
             execute format('select count(*) from only %I.%I', {}, format('%s_default', v_parent)) into v_before;\n    \
             -- All of them first: a table that is being read is not altered.\n    \
             execute format({}, {}, format('%s_default', v_parent)) into v_starts using v_end;\n    \
             foreach v_start in array v_starts loop\n      \
               perform {}(v_parent, v_start);\n    \
             end loop;\n    \
             execute format('select count(*) from only %I.%I', {}, format('%s_default', v_parent)) into v_after;\n    \
             v_moved := v_moved + v_before - v_after;\n  \
           end loop;\n  \
           return v_moved;\n\
         end",
        range.ty(),
        place,
        range.ty(),
        range.start(&stmt!(scope.locals() => "v_place")),
        u64::from(range.ahead) + 1,
        range.step(),
        range.ty(),
        range.ty().array(),
        one_at_a_time(scope, table),
        range.parents(),
        schema,
        text(&periods),
        schema,
        scope.private(&function(table, "partition")),
        schema
    )
}

/// Between the oldest partition that is there and the last that ought to be, none may be missing.
fn health(scope: &Scope<'_>, table: &Table, range: &Range<'_>, waiting: &Sql) -> Sql {
    let schema = text(scope.model.database.schema.as_str());
    let own = function(table, super::HEALTH);
    let place = range.place(&scope.public(&table.name), &stmt!("{}.{}", own, range.parameter()));
    stmt!(
        scope.locals() => "declare\n  \
           v_place {} := {};\n  \
           v_now {} := {};\n  \
           v_missing jsonb;\n\
         begin\n  \
           select coalesce(jsonb_agg(due.leaf order by due.leaf), '[]') into v_missing\n  \
           from (\n    \
             select format('%s_%s', p.name, {}) as leaf\n    \
             from unnest({}) as p (name)\n    \
             cross join lateral (\n      \
               select greatest(least(v_now, min({})), v_now - {} * {}) as start\n      \
               from pg_inherits i\n      \
               join pg_class c on c.oid = i.inhrelid\n      \
               where i.inhparent = to_regclass(format('%I.%I', {}, p.name))\n    \
             ) as oldest\n    \
             cross join lateral generate_series(oldest.start, v_now + {} * {}, {}) as s (start)\n  \
           ) as due\n  \
           where to_regclass(format('%I.%I', {}, due.leaf)) is null;\n  \
           return jsonb_build_object('missing', v_missing, 'in_default', {});\n\
         end",
        range.ty(),
        place,
        range.ty(),
        range.start(&stmt!(scope.locals() => "v_place")),
        range.label(&stmt!("s.start")),
        range.parents(),
        range.bound(Bound::From, &stmt!("i.inhparent = to_regclass(format('%I.%I', {}, p.name))", schema)),
        range.looked_back(),
        range.step(),
        schema,
        range.ahead,
        range.step(),
        range.step(),
        schema,
        waiting
    )
}
