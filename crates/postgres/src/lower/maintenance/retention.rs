//! Rows that are past their time: deleted in batches, dropped with their partition, moved to the archive, or made nobody's.

use catalog::Catalog;
use model::{
    Anonymized, Anonymous, Builtin, Ephemeral, FieldId, Period, Retention, RetentionAction, Table, TableId,
};
use sql::{Expr, Ident, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::range::{Bound, Range, defaults};
use super::{Made, at, function_name, interval, parameter, percent, push, seconds};
use crate::lower::queue::is_done;
use crate::lower::scope::{columns_of, text};
use crate::lower::trigger::APPEND_ONLY;
use crate::lower::{Scope, name, table};

/// A day in seconds.
const DAY: u32 = 86_400;

pub(super) fn lower<'m>(scope: &Scope<'m>, table: &'m Table, catalog: &mut Catalog) {
    if let Some(retention) = &table.retention {
        let body = Subject::new(scope, table, retention).body();
        let mut parameters = vec![at()];
        let cron = if by_batch(scope, table, retention) {
            let most = expr!("bigint '50000'");
            parameters.push(parameter(ident!("most"), TypeName::bigint(), Some(most)));
            // Each call is a transaction of its own and ends soon; what it leaves the next one takes.
            "*/5 * * * *"
        } else {
            "25 * * * *"
        };
        let comment = match retention.action {
            RetentionAction::Anonymize { .. } => {
                "Takes from rows past their time what tells whose they are; returns of how many."
            }
            RetentionAction::Drop | RetentionAction::Delete | RetentionAction::Archive { .. } => {
                "Lets the rows go that are past their time; returns how many went."
            }
        };
        let origin = scope.origin_at(table, retention.span);
        let returns = TypeName::bigint();
        push(
            scope,
            catalog,
            table,
            Made { verb: "retain", parameters, returns, body, comment, cron: Some(cron), origin },
        );
    }
    let lived = table.ephemeral.as_ref().filter(|ephemeral| !ephemeral.cleaned_by_schema);
    if let Some(Ephemeral { span, ttl, by, .. }) = lived {
        let cron = if seconds(ttl) < DAY { "* * * * *" } else { "*/5 * * * *" };
        let comment = "Lets the rows go that have lived their time; returns how many went.";
        short_lived(scope, catalog, table, &ShortLived { span: *span, keep: ttl, by: *by, cron, comment });
    }
    if let Some((queue, keep)) = table.queue.as_ref().and_then(|queue| Some((queue, queue.keep.as_ref()?))) {
        let cron = if seconds(keep) < DAY { "*/5 * * * *" } else { "15 * * * *" };
        let comment = "Lets the rows go that were done long ago; returns how many went.";
        let by = queue.fields.finished_at;
        short_lived(scope, catalog, table, &ShortLived { span: queue.span, keep, by, cron, comment });
    }
}

/// Rows that go without a word.
struct ShortLived<'m> {
    span: diagnostics::Span,
    keep: &'m Period,
    by: FieldId,
    cron: &'static str,
    comment: &'static str,
}

fn short_lived(scope: &Scope<'_>, catalog: &mut Catalog, table: &Table, lived: &ShortLived<'_>) {
    let ShortLived { span, keep, by, cron, comment } = *lived;
    let limit = stmt!("{}.at - {}", function_name(scope, "retain", table).name, interval(keep));
    // Work is not over before it is done, whatever its time.
    let old = Expr::and([older(scope, table, by, &limit)].into_iter().chain(is_done(scope, table)));
    let gone = scope.locals().name("v_gone");
    let delete = delete_older(scope, &scope.public(&table.name), table, &old, &gone);
    let body = stmt!(
        scope.locals() => "declare\n  v_gone bigint := bigint '0';\n  v_step bigint;\nbegin\n  {}\n  return v_gone;\nend",
        delete
    );
    push(
        scope,
        catalog,
        table,
        Made {
            verb: "retain",
            parameters: vec![at()],
            returns: TypeName::bigint(),
            body,
            comment,
            cron: Some(cron),
            origin: scope.origin_at(table, span),
        },
    );
}

/// Do rows leave one by one, by their key, rather than with their partition?
fn by_batch(scope: &Scope<'_>, table: &Table, retention: &Retention) -> bool {
    match retention.action {
        RetentionAction::Delete | RetentionAction::Anonymize { .. } => true,
        RetentionAction::Drop => false,
        RetentionAction::Archive { .. } => whole(scope, table, retention).is_none(),
    }
}

/// The partitions that leave as a whole: those of the column by which rows age.
fn whole<'m>(scope: &Scope<'m>, table: &'m Table, retention: &Retention) -> Option<Range<'m>> {
    Range::of(scope, table).filter(|range| range.is_time() && range.field == retention.by)
}

/// Which rows still have something to lose, as the index that finds them says it, too.
pub(crate) fn undone(table: &Table, set: &[Anonymized], mark: Option<FieldId>) -> Option<Expr> {
    if let Some(mark) = mark {
        return Some(expr!("{} is null", table.field(mark).column()?.name));
    }
    let each = set.iter().filter_map(|Anonymized { field, to }| {
        let column = &table.field(*field).column()?.name;
        match to {
            Anonymous::Value(model::Value::Null) => Some(expr!("{} is not null", column)),
            Anonymous::Value(value) => Some(expr!("{} is distinct from {}", column, table::literal(value))),
            Anonymous::Sql(_) => None,
        }
    });
    Some(expr!("{}", Expr::or(each.collect::<Vec<_>>())))
}

/// What a row holds instead of what told whose it is: `name = null`.
pub(crate) fn assignments(table: &Table, set: &[Anonymized]) -> Vec<Sql> {
    let each = set.iter().filter_map(|Anonymized { field, to }| {
        let column = &table.field(*field).column()?.name;
        Some(match to {
            Anonymous::Value(value) => stmt!("{} = {}", column, table::literal(value)),
            Anonymous::Sql(sql) => stmt!("{} = {}", column, sql),
        })
    });
    each.collect()
}

struct Subject<'s, 'm> {
    scope: &'s Scope<'m>,
    table: &'m Table,
    retention: &'m Retention,
    full: QualifiedName,
    column: Ident,
    function: Ident,
    /// Every column of the table.
    all: Vec<Ident>,
}

impl<'s, 'm> Subject<'s, 'm> {
    fn new(scope: &'s Scope<'m>, table: &'m Table, retention: &'m Retention) -> Self {
        let all: Vec<Ident> =
            table.fields.iter().filter_map(|field| field.column()).map(|c| c.name.clone()).collect();
        Self {
            scope,
            table,
            retention,
            full: scope.public(&table.name),
            column: time(table, retention.by),
            function: name::joined(&["retain", table.name.as_str()]),
            all,
        }
    }

    fn body(&self) -> Sql {
        match (&self.retention.action, whole(self.scope, self.table, self.retention)) {
            (RetentionAction::Drop, Some(range)) => self.drop_whole(&range),
            (RetentionAction::Archive { table, keep }, Some(range)) => {
                self.archive_whole(&range, &self.scope.public(table), keep)
            }
            (RetentionAction::Archive { table, keep }, None) => self.archive(&self.scope.public(table), keep),
            (RetentionAction::Anonymize { set, mark }, _) => self.anonymize(set, *mark),
            (RetentionAction::Delete, _) | (RetentionAction::Drop, None) => self.delete(),
        }
    }

    /// Is a row past its time?
    fn is_old(&self) -> Expr {
        older(self.scope, self.table, self.retention.by, &stmt!(self.scope.locals() => "v_limit"))
    }

    fn limit(&self) -> Sql {
        stmt!("{}.at - {}", self.function, interval(&self.retention.keep))
    }

    /// The oldest rows that nobody else holds, by their key: the next call goes on where this one ends.
    fn oldest(&self, condition: &Sql) -> Sql {
        let keys: Vec<Sql> = self.keys().iter().map(|(key, old)| stmt!("t.{} as {}", key, old)).collect();
        stmt!(
            self.scope.locals() => "select {} from {} t where {}{} order by t.{} limit least(5000, {}.most - v_gone) for update skip locked",
            Sql::join(keys, ", "),
            self.full,
            self.is_old(),
            condition,
            self.column,
            self.function
        )
    }

    /// The columns of the key, and what they are called among the rows found.
    fn keys(&self) -> Vec<(Ident, Ident)> {
        let mut fields: Vec<FieldId> = self.table.key.clone();
        fields.extend(self.table.partition_fields().filter(|field| !self.table.key.contains(field)));
        let columns = columns_of(self.table, &fields);
        columns
            .into_iter()
            .enumerate()
            .map(|(at, key)| (key, name::joined(&["old_key", &at.to_string()])))
            .collect()
    }

    fn same(&self) -> Expr {
        let each = self.keys().into_iter().map(|(key, old)| expr!("t.{} = o.{}", key, old));
        Expr::and(each.collect::<Vec<_>>())
    }

    fn delete(&self) -> Sql {
        let step = stmt!(
            self.scope.locals() => "with old as (\n      {}\n    ), gone as (\n      delete from {} t using old o where {} returning 1\n    )\n    \
             select count(*) into v_step from gone;",
            self.oldest(&stmt!("")),
            self.full,
            self.same()
        );
        self.in_batches(&step, &stmt!(""), &stmt!(""))
    }

    fn anonymize(&self, set: &[Anonymized], mark: Option<FieldId>) -> Sql {
        let mut assignments = assignments(self.table, set);
        if let Some(column) = mark.and_then(|mark| self.table.field(mark).column()) {
            assignments.push(stmt!("{} = {}.at", column.name, self.function));
        }
        let condition =
            undone(self.table, set, mark).map_or_else(|| stmt!(""), |undone| stmt!(" and ({})", undone));
        let step = stmt!(
            self.scope.locals() => "with old as (\n      {}\n    ), done as (\n      update {} t set {} from old o where {} returning 1\n    )\n    \
             select count(*) into v_step from done;",
            self.oldest(&condition),
            self.full,
            Sql::join(assignments, ", "),
            self.same()
        );
        // The schema's SQL speaks of columns, whatever the parameters are called.
        stmt!("#variable_conflict use_column\n{}", self.in_batches(&step, &stmt!(""), &stmt!("")))
    }

    fn archive(&self, archive: &QualifiedName, keep: &Period) -> Sql {
        let moved = self.moved(
            archive,
            &stmt!("delete from {} t using old o where {} returning t.*", self.full, self.same()),
        );
        let step = stmt!("with old as (\n      {}\n    ), {}", self.oldest(&stmt!("")), moved);
        self.in_batches(
            &step,
            &stmt!(self.scope.locals() => "\n  v_kept bigint;\n  v_purged bigint := bigint '0';"),
            &self.purge(archive, keep),
        )
    }

    /// A batch after the other until nothing is left or the call has done its share.
    fn in_batches(&self, step: &Sql, declare: &Sql, after: &Sql) -> Sql {
        stmt!(
            self.scope.locals() => "declare\n  v_limit timestamptz := {};\n  v_gone bigint := bigint '0';\n  v_step bigint;{}\n\
             begin\n  \
               loop\n    \
                 {}\n    \
                 v_gone := v_gone + v_step;\n    \
                 exit when v_step = 0 or v_gone >= {}.most;\n  \
               end loop;\n  \
               {}return v_gone;\n\
             end",
            self.limit(),
            declare,
            step,
            self.function,
            after
        )
    }

    /// From one table to the other in one statement; as many must arrive as left.
    fn moved(&self, archive: &QualifiedName, delete: &Sql) -> Sql {
        stmt!(
            self.scope.locals() => "gone as (\n      {}\n    ), kept as (\n      insert into {} ({}) select {} from gone g returning 1\n    )\n    \
             select (select count(*) from gone), (select count(*) from kept) into v_step, v_kept;\n    {}",
            delete,
            archive,
            Sql::join(&self.all, ", "),
            Sql::join(self.all.iter().map(|column| stmt!("g.{}", column)), ", "),
            self.all_arrived(&stmt!("    "))
        )
    }

    fn all_arrived(&self, margin: &Sql) -> Sql {
        stmt!(
            self.scope.locals() => "if v_kept is distinct from v_step then\n\
             {}  raise exception using errcode = 'triggered_data_change_violation', message = format({}, v_kept, v_step);\n\
             {}end if;",
            margin,
            text("%s of %s rows arrived in the archive."),
            margin
        )
    }

    /// What leaves the archive is not counted again: it left the table long ago.
    fn purge(&self, archive: &QualifiedName, keep: &Period) -> Sql {
        let limit = stmt!(self.scope.locals() => "v_limit - {}", interval(keep));
        let old = older(self.scope, self.table, self.retention.by, &limit);
        let count = self.scope.locals().name("v_purged");
        stmt!("{}\n  ", delete_older(self.scope, archive, self.table, &old, &count))
    }

    /// Partitions whose time has passed, and what waited in the default too long.
    fn drop_whole(&self, range: &Range<'_>) -> Sql {
        let strays: Vec<Sql> = defaults(self.scope, self.table)
            .iter()
            .map(|default| {
                let delete = stmt!(
                    self.scope.locals() => "delete from only {} t where {};\n  \
                     get diagnostics v_step = row_count;\n  \
                     v_gone := v_gone + v_step;\n  ",
                    default,
                    self.is_old()
                );
                if !self.table.append_only {
                    return delete;
                }
                // Nobody else may: whoever would has to wait for the lock, and then meets the trigger again.
                let trigger = name::joined(&[APPEND_ONLY]);
                stmt!(
                    "if exists (select from only {} t where {}) then\n  \
                       alter table only {} disable trigger {};\n  \
                       {}alter table only {} enable trigger {};\n  \
                     end if;\n  ",
                    default,
                    self.is_old(),
                    default,
                    trigger,
                    delete,
                    default,
                    trigger
                )
            })
            .collect();
        let count = stmt!(
            self.scope.locals() => "execute format('select count(*) from %I.%I', v_leaf.home, v_leaf.name) into v_step;\n    \
             v_gone := v_gone + v_step;"
        );
        let counted = self.each_leaf(&stmt!("  "), &count);
        stmt!(
            self.scope.locals() => "declare\n  v_limit timestamptz := {};\n  v_gone bigint := bigint '0';\n  v_step bigint;\n  v_leaf record;\n  v_leaves oid[];\n\
             begin\n  {}{}{}\n  {}return v_gone;\nend",
            self.limit(),
            Sql::join(strays, ""),
            self.find_leaves(range),
            counted,
            self.try_until_free(&stmt!(""), &stmt!(""))
        )
    }

    fn archive_whole(&self, range: &Range<'_>, archive: &QualifiedName, keep: &Period) -> Sql {
        let mut moves = vec![stmt!(
            "with {}",
            self.moved(
                archive,
                &stmt!(
                    "delete from {} t where t.{} >= {} and {} returning t.*",
                    self.full,
                    self.column,
                    range.start(&stmt!(self.scope.locals() => "v_limit")),
                    self.is_old()
                )
            )
        )];
        moves.extend(defaults(self.scope, self.table).iter().map(|default| {
            let delete = stmt!("delete from only {} t where {} returning t.*", default, self.is_old());
            stmt!("with {}", self.moved(archive, &delete))
        }));
        let moves: Vec<Sql> = moves
            .into_iter()
            .map(|each| stmt!(self.scope.locals() => "{}\n  v_gone := v_gone + v_step;\n  ", each))
            .collect();
        let copy = stmt!(
            self.scope.locals() => "-- Nobody adds to it any more; it can still be read.\n        \
             execute format('lock table %I.%I in share mode', v_leaf.home, v_leaf.name);\n        \
             execute format('select count(*) from %I.%I', v_leaf.home, v_leaf.name) into v_step;\n        \
             execute format({}, v_leaf.home, v_leaf.name);\n        \
             get diagnostics v_kept = row_count;\n        {}\n        \
             v_moved := v_moved + v_step;",
            text(&format!(
                "insert into {} ({all}) select {all} from %I.%I",
                percent(archive),
                all = percent(Sql::join(&self.all, ", "))
            )),
            self.all_arrived(&stmt!("        "))
        );
        // A copy takes its time, and goes with a try that fails. So it is made only once somebody who detached everything would
        // not have had to wait; that is undone before, so that nobody waits for the copy but who writes to what leaves.
        let copied = stmt!(
            self.scope.locals() => "begin\n        {}\n        raise sqlstate {};\n      \
             exception when sqlstate {} then\n        null;\n      end;\n      v_moved := bigint '0';\n      {}\n      ",
            self.each_leaf(&stmt!("        "), &detach(self.scope)),
            text(UNDONE),
            text(UNDONE),
            self.each_leaf(&stmt!("      "), &copy)
        );
        stmt!(
            self.scope.locals() => "declare\n  v_limit timestamptz := {};\n  v_gone bigint := bigint '0';\n  v_step bigint;\n  v_kept bigint;\n  \
             v_purged bigint := bigint '0';\n  v_moved bigint;\n  v_leaf record;\n  v_leaves oid[];\n\
             begin\n  {}{}{}{}return v_gone;\nend",
            self.limit(),
            Sql::join(moves, ""),
            self.purge(archive, keep),
            self.find_leaves(range),
            self.try_until_free(&copied, &stmt!(self.scope.locals() => "v_gone := v_gone + v_moved;\n      "))
        )
    }

    /// Whole partitions that are over, as `v_leaves`.
    fn find_leaves(&self, range: &Range<'_>) -> Sql {
        let parents = range.parent_tables(self.scope);
        stmt!(
            self.scope.locals() => "-- Whole partitions: one whose upper bound has passed holds nothing younger.\n  \
             select array_agg(c.oid order by c.relname) into v_leaves\n  \
             from pg_inherits i\n  \
             join pg_class c on c.oid = i.inhrelid\n  \
             where i.inhparent = any ({})\n    \
               and {} <= v_limit;\n  ",
            parents,
            range.bound(Bound::To, &stmt!("i.inhparent = any ({})", parents))
        )
    }

    /// Something for each of them; all lines but the first begin with the margin.
    fn each_leaf(&self, margin: &Sql, work: &Sql) -> Sql {
        stmt!(
            self.scope.locals() => "for v_leaf in\n\
             {}  select n.nspname as home, c.relname as name, i.inhparent::regclass as parent\n\
             {}  from pg_class c\n\
             {}  join pg_namespace n on n.oid = c.relnamespace\n\
             {}  join pg_inherits i on i.inhrelid = c.oid\n\
             {}  where c.oid = any (v_leaves)\n\
             {}  order by c.relname\n\
             {}loop\n\
             {}  {}\n\
             {}end loop;",
            margin,
            margin,
            margin,
            margin,
            margin,
            margin,
            margin,
            margin,
            work,
            margin
        )
    }

    /// Detached and dropped last of all, since from there to the end of the transaction nobody else reaches the table.
    /// DETACH … CONCURRENTLY cannot run in a function (manual, ALTER TABLE), so the locks are asked for shortly and often instead
    /// of once and for long. They are several: of the table, its default, the partition, and each table that it refers to. Whoever
    /// holds one and waits for another makes a circle, which is found after `deadlock_timeout`, a second, and then it is he who
    /// fails. So all of the waiting of a try together stays below that, and no partition is locked outside of a try: what is locked
    /// in one that fails is free again between it and the next, and what was done in it is undone.
    fn try_until_free(&self, before: &Sql, after: &Sql) -> Sql {
        let gone = stmt!(
            self.scope.locals() => "{}\n        execute format('drop table %I.%I', v_leaf.home, v_leaf.name);",
            detach(self.scope)
        );
        stmt!(
            self.scope.locals() => "for v_try in 1..60 loop\n    \
               begin\n      \
                 -- Whoever waits for a table makes all others wait behind him: not for long, and again a little later.\n      \
                 perform set_config('lock_timeout', '100ms', true);\n      \
                 {}{}{}\n      {}exit;\n    \
               exception when lock_not_available or deadlock_detected then\n      \
                 if v_try = 60 then\n        raise;\n      end if;\n      \
                 perform pg_sleep(0.2);\n    \
               end;\n  \
             end loop;\n  ",
            before,
            self.lock_referenced(),
            self.each_leaf(&stmt!("      "), &gone),
            after
        )
    }

    /// DROP TABLE takes the triggers of its foreign keys from the tables that it refers to, and has to have these for itself. A call
    /// reads who asks before it reads anything else, so whoever has this table has those as well and is let through to his end, while
    /// the others wait with nothing in their hands. The other way round each call that came in between would make a circle.
    fn lock_referenced(&self) -> Sql {
        let users = self.scope.model.principal.map(|principal| principal.table);
        let mut referenced: Vec<TableId> =
            self.table.fields.iter().filter_map(|field| field.foreign_key()?.table()).collect();
        referenced.retain(|id| self.scope.model.table(*id).name != self.table.name);
        referenced.sort_by_key(|id| (Some(*id) != users, *id));
        referenced.dedup();
        if referenced.is_empty() {
            return stmt!("");
        }
        let names = referenced.into_iter().map(|id| stmt!("only {}", self.scope.table_name(id)));
        stmt!("lock table {} in access exclusive mode;\n      ", Sql::join(names, ", "))
    }
}

/// Takes a partition from its table.
fn detach(scope: &Scope<'_>) -> Sql {
    stmt!(
        scope.locals() => "execute format('alter table %s detach partition %I.%I', v_leaf.parent, v_leaf.home, v_leaf.name);"
    )
}

/// What undoes a block on purpose; nothing else raises it.
const UNDONE: &str = "SEOC0";

/// The column that says how old a row is.
fn time(table: &Table, by: FieldId) -> Ident {
    columns_of(table, &[by]).into_iter().next().unwrap_or_else(|| ident!("id"))
}

/// Is a row older than a moment? A day is over when all of it is.
fn older(scope: &Scope<'_>, table: &Table, by: FieldId, limit: &Sql) -> Expr {
    let column = time(table, by);
    let is_date =
        table.field(by).column().is_some_and(|column| scope.model.builtin(column.ty) == Builtin::Date);
    if is_date { expr!("t.{} < ({})::date", column, limit) } else { expr!("t.{} < {}", column, limit) }
}

/// In batches, so that no single statement holds locks and memory for millions of rows.
fn delete_older(scope: &Scope<'_>, from: &QualifiedName, table: &Table, old: &Expr, count: &Ident) -> Sql {
    let mut fields: Vec<FieldId> = table.key.clone();
    fields.extend(table.partition_fields().filter(|field| !table.key.contains(field)));
    let keys = columns_of(table, &fields);
    let selected = keys.iter().map(|key| stmt!("t.{}", key));
    let same: Vec<Expr> = keys.iter().map(|key| expr!("t.{} = o.{}", key, key)).collect();
    stmt!(
        scope.locals() => "loop\n    \
           with old as (\n      \
             select {} from {} t where {} limit 5000 for update skip locked\n    \
           ), gone as (\n      \
             delete from {} t using old o where {} returning 1\n    \
           )\n    \
           select count(*) into v_step from gone;\n    \
           {} := {} + v_step;\n    \
           exit when v_step = 0;\n  \
         end loop;",
        Sql::join(selected, ", "),
        from,
        old,
        from,
        Expr::and(same),
        count,
        count
    )
}

/// A body that deletes what is older than a limit from a table without a model, and says how many rows that were.
pub(in crate::lower) fn forgetting(table: &QualifiedName, column: &Ident, limit: &Sql) -> Sql {
    stmt!(
        "declare\n  v_gone bigint := bigint '0';\n  v_step bigint;\nbegin\n  \
           loop\n    \
             delete from {} t\n    \
             where t.ctid = any (array(select o.ctid from {} o where o.{} < {} limit 10000));\n    \
             get diagnostics v_step = row_count;\n    \
             v_gone := v_gone + v_step;\n    \
             exit when v_step < 10000;\n  \
           end loop;\n  return v_gone;\nend",
        table,
        table,
        column,
        limit
    )
}
