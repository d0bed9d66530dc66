//! `@queue`: rows that are handed out, one worker a row.
//!
//! Whoever claims rows locks them for as long as his own transaction takes and skips what others hold (manual, section 13.3.2 and
//! SELECT, "The Locking Clause"); what he may do with them afterwards hangs on the lease he is given, a token that the row holds
//! until it is done, fails or is handed out again. A worker that is killed does nothing at all: its lease runs out. One that was
//! only slow shows a lease which the row no longer holds, or which ran out, and is refused. So a row that is done was done once, by
//! whoever says so, together with all that he wrote in the same transaction.

use model::{FieldId, Queue, QueueCall, QueueOperation, QueueState, Table};
use sql::{Expr, Ident, Literal, Locals, QualifiedName, Sql, expr, ident, stmt};

use super::function::refuse;
use super::maintenance::{interval, seconds};
use super::scope::{columns_of, text};
use super::{Scope, name};

/// So many rows whose lease ran out are looked after with each claim.
const LATE: u32 = 1000;

/// No row rests longer than that, whatever failed before, unless its first rest is longer.
const LONGEST_REST: u32 = 86_400;

fn word(state: QueueState) -> Literal {
    text(state.word())
}

/// What claiming searches: what is ready, what runs, and, with tenants, who was served when.
pub(super) fn indexes(scope: &Scope<'_>, table: &Table) -> Vec<catalog::Index> {
    let Some(names) = Names::new(scope, table) else { return Vec::new() };
    let tenant = names.tenant.clone();
    let index = |suffix: &str, columns: Vec<(Ident, bool)>, state: Option<QueueState>| catalog::Index {
        name: name::joined(&[table.name.as_str(), suffix, "idx"]),
        table: names.table.clone(),
        method: None,
        columns: columns.into_iter().map(|(name, desc)| catalog::IndexColumn { name, desc }).collect(),
        expression: None,
        opclass: None,
        include: Vec::new(),
        unique: false,
        predicate: state.map(|state| expr!("{} = {}", names.state, word(state))),
        origin: scope.origin_at(table, names.queue.span),
    };
    let of = |columns: Vec<(&Ident, bool)>| -> Vec<(Ident, bool)> {
        let own = columns.into_iter().map(|(name, desc)| (name.clone(), desc));
        tenant.iter().map(|tenant| (tenant.clone(), false)).chain(own).collect()
    };
    let mut indexes = vec![
        index("ready", of(vec![(&names.priority, true), (&names.run_after, false)]), Some(QueueState::Ready)),
        index("running", of(vec![(&names.locked_until, false)]), Some(QueueState::Running)),
    ];
    if names.queue.keep.is_some() {
        indexes.push(index("done", vec![(names.finished_at.clone(), false)], Some(QueueState::Done)));
    }
    if tenant.is_some() {
        indexes.push(index("served", of(vec![(&names.claimed_at, false)]), None));
    }
    indexes
}

/// Which rows nobody has to do anything with any more.
pub(crate) fn is_done(scope: &Scope<'_>, table: &Table) -> Option<Expr> {
    let names = Names::new(scope, table)?;
    Some(expr!("t.{} = {}", names.state, word(QueueState::Done)))
}

/// The body of one of the functions.
pub(super) fn body(scope: &Scope<'_>, function: &model::Function, call: QueueCall) -> Option<Sql> {
    let names = Names::new(scope, scope.model.table(call.table))?;
    let (row, columns) = (scope.visible_row(call.table), scope.visible_columns(call.table));
    let write = Body { locals: scope.locals(), names, function, row, columns };
    Some(match call.operation {
        QueueOperation::Enqueue => write.enqueue(),
        QueueOperation::Claim => write.claim(),
        QueueOperation::Complete => write.complete(),
        QueueOperation::Fail => write.fail(),
        QueueOperation::Extend => write.extend(),
        QueueOperation::Retry => write.retry(),
    })
}

/// What things are called.
struct Names<'a> {
    queue: &'a Queue,
    graphql: &'a str,
    table: QualifiedName,
    key: Vec<Ident>,
    tenant: Option<Ident>,
    state: Ident,
    attempts: Ident,
    run_after: Ident,
    priority: Ident,
    claimed_at: Ident,
    locked_until: Ident,
    lease: Ident,
    last_error: Ident,
    finished_at: Ident,
}

impl<'a> Names<'a> {
    fn new(scope: &Scope<'a>, table: &'a Table) -> Option<Self> {
        let queue = table.queue.as_ref()?;
        let of = |field: FieldId| Some(table.field(field).column()?.name.clone());
        let model::QueueFields {
            state,
            attempts,
            run_after,
            priority,
            claimed_at,
            locked_until,
            lease,
            last_error,
            finished_at,
        } = queue.fields;
        Some(Self {
            queue,
            graphql: &table.graphql,
            table: scope.public(&table.name),
            key: columns_of(table, &table.key),
            tenant: columns_of(table, table.tenant_field().as_slice()).into_iter().next(),
            state: of(state)?,
            attempts: of(attempts)?,
            run_after: of(run_after)?,
            priority: of(priority)?,
            claimed_at: of(claimed_at)?,
            locked_until: of(locked_until)?,
            lease: of(lease)?,
            last_error: of(last_error)?,
            finished_at: of(finished_at)?,
        })
    }
}

struct Body<'a> {
    locals: &'a Locals,
    names: Names<'a>,
    function: &'a model::Function,
    /// What workers are handed, and its columns: nothing that never leaves the database. What is masked or sealed goes through the
    /// mask around this function ([`super::mask`]).
    row: QualifiedName,
    columns: Sql,
}

impl Body<'_> {
    /// A parameter behind the function's name, where no column can capture it.
    fn parameter(&self, name: &Ident) -> Expr {
        expr!("{}.{}", self.function.name, name)
    }

    fn at(&self) -> Expr {
        self.parameter(&ident!("at"))
    }

    fn is_row(&self) -> Expr {
        Expr::and(self.names.key.iter().map(|key| expr!("t.{} = {}", key, self.parameter(key))))
    }

    /// Whoever shows the lease has the row to himself.
    fn is_held(&self) -> Expr {
        let Names { lease, locked_until, .. } = &self.names;
        Expr::and([
            self.is_row(),
            expr!("t.{} = {}", lease, self.parameter(&ident!("lease"))),
            expr!("t.{} > {}", locked_until, self.at()),
        ])
    }

    /// Was it tried as often as it may be?
    fn is_spent(&self) -> Expr {
        expr!("t.{} >= {}", self.names.attempts, self.names.queue.attempts)
    }

    fn enqueue(&self) -> Sql {
        let columns: Vec<&Ident> = self.function.arguments.iter().map(|argument| &argument.name).collect();
        let values = columns.iter().map(|name| self.parameter(name));
        stmt!(
            self.locals => "declare\n  v_row {};\nbegin\n  insert into {} as t (\n    {}\n  )\n  values (\n    {}\n  )\n  \
               returning {} into v_row;\n  return v_row;\nend",
            self.row,
            self.names.table,
            Sql::join(&columns, ",\n    "),
            Sql::join(values, ",\n    "),
            self.columns
        )
    }

    /// Sets columns of a row, and gives it back; refuses where there is none such.
    fn update(&self, set: &[Sql], which: &Expr, refusal: (&str, String)) -> Sql {
        let (code, detail) = refusal;
        stmt!(
            self.locals => "declare\n  v_row {};\nbegin\n  update {} as t\n  set\n    {}\n  where {}\n  returning {} into v_row;\n  \
               {}\n  return v_row;\nend",
            self.row,
            self.names.table,
            Sql::join(set, ",\n    "),
            which,
            self.columns,
            refuse(&expr!("not found"), 409, code, &detail)
        )
    }

    fn lease_lost(&self) -> (&'static str, String) {
        ("LEASE_LOST", format!("This {} is not yours any more.", self.names.graphql))
    }

    /// Nobody has it.
    fn released(&self) -> [Sql; 2] {
        [stmt!("{} = null", self.names.locked_until), stmt!("{} = null", self.names.lease)]
    }

    fn complete(&self) -> Sql {
        let Names { state, finished_at, last_error, .. } = &self.names;
        let mut set = vec![
            stmt!("{} = {}", state, word(QueueState::Done)),
            stmt!("{} = {}", finished_at, self.at()),
            stmt!("{} = null", last_error),
        ];
        set.extend(self.released());
        self.update(&set, &self.is_held(), self.lease_lost())
    }

    fn fail(&self) -> Sql {
        let Names { queue, state, run_after, attempts, finished_at, last_error, .. } = &self.names;
        let longest = LONGEST_REST.max(seconds(&queue.backoff));
        let rest = expr!(
            "least({} * power(2, least(t.{} - 1, 20)), interval {})",
            interval(&queue.backoff),
            attempts,
            text(&format!("{longest} seconds"))
        );
        let spent = self.is_spent();
        let mut set = vec![
            stmt!(
                "{} = case when {} then {} else {} end",
                state,
                spent,
                word(QueueState::Dead),
                word(QueueState::Ready)
            ),
            stmt!(
                "{} = case when {} then t.{} else {} + {} end",
                run_after,
                spent,
                run_after,
                self.at(),
                rest
            ),
            stmt!("{} = case when {} then {} end", finished_at, spent, self.at()),
            stmt!("{} = {}", last_error, self.parameter(&ident!("error"))),
        ];
        set.extend(self.released());
        self.update(&set, &self.is_held(), self.lease_lost())
    }

    fn extend(&self) -> Sql {
        let Names { queue, locked_until, .. } = &self.names;
        let set = [stmt!("{} = {} + {}", locked_until, self.at(), interval(&queue.visibility))];
        self.update(&set, &self.is_held(), self.lease_lost())
    }

    fn retry(&self) -> Sql {
        let Names { state, run_after, attempts, finished_at, graphql, .. } = &self.names;
        let set = [
            stmt!("{} = {}", state, word(QueueState::Ready)),
            stmt!("{} = 0", attempts),
            stmt!("{} = {}", run_after, self.at()),
            stmt!("{} = null", finished_at),
        ];
        let dead = Expr::and([self.is_row(), expr!("t.{} = {}", state, word(QueueState::Dead))]);
        self.update(&set, &dead, ("NOT_DEAD", format!("This {graphql} was not given up.")))
    }

    /// What nobody finished in time is handed out again, or given up.
    fn late(&self) -> Sql {
        let Names { table, key, state, locked_until, finished_at, last_error, .. } = &self.names;
        let spent = self.is_spent();
        let mut set = vec![
            stmt!(
                "{} = case when {} then {} else {} end",
                state,
                spent,
                word(QueueState::Dead),
                word(QueueState::Ready)
            ),
            stmt!("{} = case when {} then {} end", finished_at, spent, self.at()),
            stmt!("{} = {}", last_error, text("The lease ran out.")),
        ];
        set.extend(self.released());
        stmt!(
            "with late as materialized (\n    \
               select {} from {} as r where r.{} = {} and r.{} <= {} limit {} for update skip locked\n  \
             )\n  update {} as t\n  set\n    {}\n  from late where {};",
            Sql::join(key.iter().map(|key| expr!("r.{}", key)), ", "),
            table,
            state,
            word(QueueState::Running),
            locked_until,
            self.at(),
            LATE,
            table,
            Sql::join(set, ",\n    "),
            Expr::and(key.iter().map(|key| expr!("t.{} = late.{}", key, key)))
        )
    }

    /// The rows of one priority that are due, first come, first served; those that others hold are skipped.
    fn hand_out(&self, most: &Expr) -> Sql {
        let Names {
            queue,
            table,
            key,
            tenant,
            state,
            attempts,
            run_after,
            priority,
            claimed_at,
            locked_until,
            lease,
            ..
        } = &self.names;
        let mine = tenant.iter().map(|tenant| expr!(self.locals => "r.{} = v_tenant", tenant));
        let due = Expr::and(mine.chain([
            expr!("r.{} = {}", state, word(QueueState::Ready)),
            expr!(self.locals => "r.{} = v_priority", priority),
            expr!("r.{} <= {}", run_after, self.at()),
        ]));
        let order = std::iter::once(run_after).chain(key).map(|column| expr!("r.{}", column));
        let set = [
            stmt!("{} = {}", state, word(QueueState::Running)),
            stmt!("{} = t.{} + 1", attempts, attempts),
            stmt!("{} = {}", claimed_at, self.at()),
            stmt!("{} = {} + {}", locked_until, self.at(), interval(&queue.visibility)),
            stmt!("{} = gen_random_uuid()", lease),
        ];
        stmt!(
            self.locals => "return query\n  with due as materialized (\n    \
               select {} from {} as r where {}\n    order by {} limit {} for update skip locked\n  \
             )\n  update {} as t\n  set\n    {}\n  from due where {}\n  returning {};\n\
             get diagnostics v_step = row_count;\nv_left := v_left - v_step;",
            Sql::join(key.iter().map(|key| expr!("r.{}", key)), ", "),
            table,
            due,
            Sql::join(order, ", "),
            most,
            table,
            Sql::join(set, ",\n    "),
            Expr::and(key.iter().map(|key| expr!("t.{} = due.{}", key, key))),
            self.columns
        )
    }

    /// The priorities that rows have which are ready, the highest first. Each costs one look at the index, however many rows have it.
    fn next_priority(&self, after: Option<&Expr>) -> Sql {
        let Names { table, tenant, state, priority, .. } = &self.names;
        let mine = tenant.iter().map(|tenant| expr!(self.locals => "r.{} = v_tenant", tenant));
        let lower = after.map(|after| expr!("r.{} < {}", priority, after));
        let ready = expr!("r.{} = {}", state, word(QueueState::Ready));
        stmt!(
            "select r.{} from {} as r where {} order by r.{} desc limit 1",
            priority,
            table,
            Expr::and(mine.chain([ready]).chain(lower)),
            priority
        )
    }

    fn claim(&self) -> Sql {
        if self.names.tenant.is_some() { self.claim_in_turns() } else { self.claim_in_order() }
    }

    fn claim_in_order(&self) -> Sql {
        stmt!(
            self.locals => "declare\n  v_left integer := {};\n  v_step bigint;\n  v_priority integer;\n\
             begin\n  {}\n  \
               v_priority := ({});\n  \
               while v_left > 0 and v_priority is not null loop\n    {}\n    \
                 v_priority := ({});\n  \
               end loop;\n\
             end",
            self.parameter(&ident!("count")),
            self.late(),
            self.next_priority(None),
            self.hand_out(&expr!(self.locals => "v_left")),
            self.next_priority(Some(&expr!(self.locals => "v_priority")))
        )
    }

    /// Tenants take turns: whoever has the fewest rows at work comes first, and among those whoever was served longest ago. A tenant
    /// with a million rows waits no less than one with a single row.
    fn claim_in_turns(&self) -> Sql {
        let Names { table, tenant, state, claimed_at, .. } = &self.names;
        let Some(tenant) = tenant else { return self.claim_in_order() };
        let ready = expr!("r.{} = {}", state, word(QueueState::Ready));
        stmt!(
            self.locals => "declare\n  v_left integer := {};\n  v_step bigint;\n  v_served boolean := true;\n  \
               v_tenant {}.{}%type;\n  v_priority integer;\n\
             begin\n  {}\n  \
               while v_left > 0 and v_served loop\n    \
                 v_served := false;\n    \
                 for v_tenant in\n      \
                   with recursive waiting (tenant) as (\n        \
                     (select r.{} from {} as r where {} order by r.{} limit 1)\n        \
                     union all\n        \
                     select (select r.{} from {} as r where {} and r.{} > w.tenant order by r.{} limit 1)\n        \
                     from waiting as w where w.tenant is not null\n      \
                   )\n      \
                   select w.tenant from waiting as w where w.tenant is not null\n      \
                   order by\n        \
                     (select count(*) from {} as r where r.{} = w.tenant and r.{} = {}),\n        \
                     (select max(r.{}) from {} as r where r.{} = w.tenant) nulls first,\n        \
                     w.tenant\n    \
                 loop\n      \
                   v_step := 0;\n      \
                   v_priority := ({});\n      \
                   while v_left > 0 and v_step = 0 and v_priority is not null loop\n        {}\n        \
                     v_priority := ({});\n      \
                   end loop;\n      \
                   v_served := v_served or v_step > 0;\n    \
                 end loop;\n  \
               end loop;\n\
             end",
            self.parameter(&ident!("count")),
            table,
            tenant,
            self.late(),
            tenant,
            table,
            ready,
            tenant,
            tenant,
            table,
            ready,
            tenant,
            tenant,
            table,
            tenant,
            state,
            word(QueueState::Running),
            claimed_at,
            table,
            tenant,
            self.next_priority(None),
            self.hand_out(&expr!("1")),
            self.next_priority(Some(&expr!(self.locals => "v_priority")))
        )
    }
}
