//! `@counter`: how many rows there are, exactly, without a row that all writers wait for.
//!
//! A number is the sum of several rows, its shards. Whoever writes takes a shard that nobody else has, by an advisory lock that ends
//! with his transaction, and changes that one alone: so no two transactions ever change one row, nobody waits and no two wait for each
//! other. A shard is changed once for each statement, from the rows that the statement changed (manual, CREATE TRIGGER,
//! "REFERENCING"). Under REPEATABLE READ a shard that somebody else has just finished with could not be changed (manual, section
//! 13.2.2), so such a transaction makes one of its own, which a recount takes in.

use catalog::{
    Catalog, Function, FunctionRole, Language, Returns, Timing, Trigger, TriggerEvent, Volatility,
};
use model::{Attribute, Builtin, Composite, Counter, CounterCall, Every, FieldId, Table, Tenancy, Type};
use sql::{Expr, Ident, Literal, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::maintenance::Chore;
use super::private_table::{column, private_table};
use super::scope::{columns_of, infrastructure, text};
use super::trigger::trigger_function;
use super::{Scope, name};

/// `seo_private.counter_shard`
pub(crate) fn shards(scope: &Scope<'_>) -> QualifiedName {
    scope.private(&ident!("counter_shard"))
}

/// `seo_private.recount_document`
pub(crate) fn recount(scope: &Scope<'_>, table: &Table) -> QualifiedName {
    scope.private(&name::joined(&["recount", table.name.as_str()]))
}

/// `seo_private.document_count_insert`
pub(crate) fn counting(scope: &Scope<'_>, table: &Table, command: &str) -> QualifiedName {
    scope.private(&name::joined(&[table.name.as_str(), "count", command]))
}

/// What a number is called among the shards: `document_stats.total`.
pub(crate) fn counter_name(scope: &Scope<'_>, counter: &Counter) -> String {
    let composite = &scope.model.composites[counter.into.index()];
    format!("{}.{}", composite.name.as_str(), composite.fields[counter.field].name.as_str())
}

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    if scope.model.tables.iter().all(|table| table.counters.is_empty()) {
        return;
    }
    catalog.tables.push(shard_table(scope));
    for table in scope.model.tables.iter().filter(|table| !table.counters.is_empty()) {
        triggers(scope, catalog, table);
    }
    tidying(scope).push(scope, catalog);
}

/// `seo_private.tidy_counters`
pub(crate) fn tidy_counters() -> Ident {
    ident!("tidy_counters")
}

/// Each transaction beside another leaves a shard, each that sees an older snapshot one of its own, and what counts nothing any more
/// stays: so shards become one again where nobody is at work, and go where they say nothing.
fn tidying(scope: &Scope<'_>) -> Chore {
    Chore {
        name: tidy_counters(),
        returns: TypeName::bigint(),
        body: tidy_body(scope),
        comment: "Makes one row of all the shards of a number, and none where it is nothing; returns how many rows went.",
        cron: "55 * * * *",
        origin: infrastructure(),
    }
}

/// A number that no shard has: whoever writes shards of others holds it.
const REWRITES: i32 = -1;

/// Whoever has taken shard 0 and another may write both; a shard below 0 is seen when its transaction is done, and nobody writes it again.
fn tidy_body(scope: &Scope<'_>) -> Sql {
    let shards = shards(scope);
    let lock = text(&shards.to_string());
    stmt!(
        scope.locals() => "declare\n  v_shard bigint;\n  v_gone bigint := bigint '0';\n  v_step bigint;\n\
         begin\n  \
           if not pg_try_advisory_xact_lock(hashtext({}), {}) or not pg_try_advisory_xact_lock(hashtext({}), 0) then\n    \
             return v_gone;\n  \
           end if;\n  \
           for v_shard in select distinct s.shard from {} as s where s.shard <> 0 order by s.shard loop\n    \
             if v_shard > 0 and not pg_try_advisory_xact_lock(hashtext({}), v_shard::integer) then\n      \
               continue;\n    \
             end if;\n    \
             with gone as (\n      \
               delete from {} as s where s.shard = v_shard returning s.counter, s.key, s.count\n    \
             )\n    \
             insert into {} as s (counter, key, shard, count)\n    \
             select g.counter, g.key, 0, g.count from gone as g\n    \
             on conflict (counter, key, shard) do update set count = s.count + excluded.count;\n    \
             get diagnostics v_step = row_count;\n    \
             v_gone := v_gone + v_step;\n  \
           end loop;\n  \
           delete from {} as s where s.shard = 0 and s.count = 0;\n  \
           get diagnostics v_step = row_count;\n  \
           return v_gone + v_step;\n\
         end",
        lock,
        REWRITES,
        lock,
        shards,
        lock,
        shards,
        shards,
        shards
    )
}

fn shard_table(scope: &Scope<'_>) -> catalog::Table {
    let columns = vec![
        column(ident!("counter"), TypeName::text()),
        column(ident!("key"), TypeName::text()),
        column(ident!("shard"), TypeName::bigint()),
        column(ident!("count"), TypeName::bigint()),
    ];
    let key = vec![ident!("counter"), ident!("key"), ident!("shard")];
    private_table(shards(scope), columns, key, "How many rows there are: a number is the sum of its shards.")
}

/// One trigger and one function for each command: each sees other rows.
fn triggers(scope: &Scope<'_>, catalog: &mut Catalog, table: &Table) {
    let origin = scope.origin_at(table, table.counters.first().map_or(table.span, |counter| counter.span));
    let more = counted(scope, table, &stmt!("new_rows"), 1);
    let less = counted(scope, table, &stmt!("old_rows"), -1);
    let both = stmt!("{}\n      union all\n      {}", more, less);
    for (word, event, body) in [
        ("insert", TriggerEvent::Insert, count(scope, &more)),
        ("update", TriggerEvent::Update(Vec::new()), count(scope, &both)),
        ("delete", TriggerEvent::Delete, count(scope, &less)),
        ("truncate", TriggerEvent::Truncate, forget(scope, table)),
    ] {
        // A row that is always counted, and for the same, counts on whatever is updated.
        if word == "update" && !table.counters.iter().any(|counter| decides(table, counter)) {
            continue;
        }
        let function = Function {
            comment: Literal::text("Counts the rows that come and go.").ok(),
            ..trigger_function(scope, counting(scope, table, word).name, &body, origin.clone())
        };
        catalog.triggers.push(Trigger {
            name: name::joined(&["count", word]),
            table: scope.public(&table.name),
            timing: Timing::AfterStatement,
            events: vec![event],
            when: None,
            function: function.name.clone(),
            origin: origin.clone(),
        });
        catalog.functions.push(function);
    }
    catalog.functions.push(Function {
        name: recount(scope, table),
        parameters: Vec::new(),
        returns: Returns::One(TypeName::bigint()),
        language: Language::Plpgsql,
        volatility: Volatility::Volatile,
        parallel_safe: false,
        security_definer: true,
        settings: vec![(ident!("lock_timeout"), text("10s"))],
        owner: None,
        body: recount_body(scope, table).to_string(),
        execute: Vec::new(),
        role: FunctionRole::Maintenance,
        comment: Literal::text(
            "Counts all rows anew, while nobody writes; returns how many numbers were wrong.",
        )
        .ok(),
        origin,
    });
}

/// Does it hang on what may change in a row whether and where it is counted? Its tenant it keeps.
fn decides(table: &Table, counter: &Counter) -> bool {
    let Counter { span: _, into: _, field: _, when, per, by, everybody: _, roles: _ } = counter;
    let may_change = |field: FieldId| !table.never_changes(field);
    !table.append_only
        && (when.is_some() || per.is_some_and(may_change) || by.is_some_and(|(at, _)| may_change(at)))
}

/// The numbers of a table.
fn names(scope: &Scope<'_>, table: &Table) -> Sql {
    Sql::join(table.counters.iter().map(|counter| text(&counter_name(scope, counter))), ", ")
}

/// What rows are counted together, as text: tenant, value, stretch of time.
fn key(tenant: Option<Expr>, per: Option<Expr>, time: Option<Expr>) -> Expr {
    let part = |part: Option<Expr>| part.unwrap_or_else(|| expr!("null::text"));
    expr!("jsonb_build_array({}, {}, {})::text", part(tenant), part(per), part(time))
}

/// Which stretch of time it is, in UTC, whatever the session says.
fn stretch(every: Every, moment: &Expr) -> Expr {
    expr!("to_char(date_trunc({}, {}), 'YYYY-MM-DD HH24')", text(every.unit()), moment)
}

/// What each row counts for: the number, the key, and one more or one less.
fn counted(scope: &Scope<'_>, table: &Table, rows: &Sql, sign: i32) -> Sql {
    let each = table.counters.iter().map(|counter| {
        let column = |field| {
            let columns = columns_of(table, &[field]).into_iter().next();
            columns.map(|column| expr!("{}.{}", table.name, column))
        };
        let tenant = table.tenant_field().filter(|_| !counter.everybody).and_then(column);
        let per = counter.per.and_then(column);
        let time = counter.by.and_then(|(field, every)| {
            let is_date = table
                .field(field)
                .column()
                .is_some_and(|column| scope.model.builtin(column.ty) == Builtin::Date);
            let moment = column(field)?;
            let moment =
                if is_date { expr!("{}::timestamp", moment) } else { expr!("{} at time zone 'UTC'", moment) };
            Some(stretch(every, &moment))
        });
        let which = counter.when.as_ref().map_or_else(|| stmt!(""), |when| stmt!(" where {}", when));
        stmt!(
            "select {} as counter, {} as key, {} as n from {} as {}{}",
            text(&counter_name(scope, counter)),
            key(tenant, per, time),
            sign,
            rows,
            table.name,
            which
        )
    });
    Sql::join(each, "\n      union all\n      ")
}

fn add(scope: &Scope<'_>, counted: &Sql) -> Sql {
    stmt!(
        scope.locals() => "insert into {} as s (counter, key, shard, count)\n    \
           select c.counter, c.key, v_shard, sum(c.n) from (\n      {}\n    ) as c\n    \
           group by c.counter, c.key having sum(c.n) <> 0\n    \
           on conflict (counter, key, shard) do update set count = s.count + excluded.count;",
        shards(scope),
        counted
    )
}

fn count(scope: &Scope<'_>, counted: &Sql) -> Sql {
    stmt!(
        scope.locals() => "declare\n  v_shard bigint := bigint '0';\n\
         begin\n  \
           if current_setting('transaction_isolation') = 'read committed' then\n    \
             -- The first shard that nobody else has.\n    \
             while not pg_try_advisory_xact_lock(hashtext({}), v_shard::integer) loop\n      \
               v_shard := v_shard + 1;\n    \
             end loop;\n  \
           else\n    \
             v_shard := -(pg_current_xact_id()::text::bigint);\n  \
           end if;\n  \
           {}\n  \
           return null;\n\
         end",
        text(&shards(scope).to_string()),
        add(scope, counted)
    )
}

fn forget(scope: &Scope<'_>, table: &Table) -> Sql {
    stmt!(
        "begin\n  delete from {} as s where s.counter = any (array[{}]);\n  return null;\nend",
        shards(scope),
        names(scope, table)
    )
}

fn recount_body(scope: &Scope<'_>, table: &Table) -> Sql {
    let full = scope.public(&table.name);
    let all = counted(scope, table, &stmt!("{}", full), 1);
    let these = names(scope, table);
    let shards = shards(scope);
    stmt!(
        scope.locals() => "declare\n  v_wrong bigint;\n\
         begin\n  \
           if current_setting('transaction_isolation') <> 'read committed' then\n    \
             raise sqlstate 'PT409' using message = 'WRONG_ISOLATION', detail = 'Count in READ COMMITTED: an older snapshot misses rows.';\n  \
           end if;\n  \
           perform pg_advisory_xact_lock(hashtext({}), {});\n  \
           -- Whoever has written is done, and nobody begins; what is read after that is all there is.\n  \
           lock table {} in share row exclusive mode;\n  \
           with counted as (\n    \
             select c.counter, c.key, sum(c.n)::bigint as count from (\n      {}\n    ) as c group by c.counter, c.key\n  \
           ), kept as (\n    \
             select s.counter, s.key, sum(s.count)::bigint as count from {} as s\n    \
             where s.counter = any (array[{}]) group by s.counter, s.key having sum(s.count) <> 0\n  \
           )\n  \
           select count(*) into v_wrong from counted\n  \
           full join kept on kept.counter = counted.counter and kept.key = counted.key\n  \
           where counted.count is distinct from kept.count;\n  \
           delete from {} as s where s.counter = any (array[{}]);\n  \
           insert into {} (counter, key, shard, count)\n  \
           select c.counter, c.key, 0, sum(c.n) from (\n      {}\n    ) as c group by c.counter, c.key;\n  \
           return v_wrong;\n\
         end",
        text(&shards.to_string()),
        REWRITES,
        full,
        all,
        shards,
        these,
        shards,
        these,
        shards,
        all
    )
}

/// The function that tells the numbers of a type.
pub(super) fn body(scope: &Scope<'_>, function: &model::Function, call: CounterCall) -> Sql {
    let composite = &scope.model.composites[call.into.index()];
    let numbers = (0..composite.fields.len()).map(|at| number(scope, function, call, composite, at));
    let row = TypeName::qualified(&scope.public(&composite.name));
    stmt!(
        scope.locals() => "declare\n  v_numbers {};\nbegin\n  select\n    {}\n  into v_numbers;\n  return v_numbers;\nend",
        row,
        Sql::join(numbers, ",\n    ")
    )
}

fn number(
    scope: &Scope<'_>,
    function: &model::Function,
    call: CounterCall,
    composite: &Composite,
    at: usize,
) -> Sql {
    let mut counters =
        scope.model.tables.iter().flat_map(|table| table.counters.iter().map(move |own| (table, own)));
    let found = counters.find(|(_, counter)| counter.into == call.into && counter.field == at);
    let Some((table, counter)) = found else { return stmt!("0") };
    let parameter = |name: &Ident| expr!("{}.{}", function.name, name);
    let taken = |keep: &dyn Fn(&model::Argument) -> bool| function.arguments.iter().find(|it| keep(it));
    let moment = ident!("at");
    let time =
        counter.by.map(|(_, every)| stretch(every, &expr!("{} at time zone 'UTC'", parameter(&moment))));
    let tenant = function.tenant.and_then(|_| function.arguments.first()).map(|argument| &argument.name);
    let per = counter.per.and_then(|_| {
        taken(&|argument| {
            Some(&argument.name) != tenant && !(argument.name == moment && argument.default.is_some())
        })
    });
    let per = per.map(|argument| parameter(&argument.name));
    let by_tenant = matches!(table.tenancy, Tenancy::By(_)) && !counter.everybody;
    let which = match (by_tenant, tenant) {
        (false, _) => expr!("s.key = {}", key(None, per, time)),
        (true, Some(tenant)) => expr!("s.key = {}", key(Some(parameter(tenant)), per, time)),
        // The caller's own, whatever he says.
        (true, None) => expr!(
            "s.key = any (array(select {} from {}() as t))",
            key(Some(expr!("t")), per, time),
            scope.tenants()
        ),
    };
    let ty = match composite.fields[at].ty {
        Attribute::Value(Type::Builtin(Builtin::Integer)) => TypeName::integer(),
        _ => TypeName::bigint(),
    };
    stmt!(
        "(select coalesce(sum(s.count), 0) from {} as s where s.counter = {} and {})::{}",
        shards(scope),
        text(&counter_name(scope, counter)),
        which,
        ty
    )
}
