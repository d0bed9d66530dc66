//! `@sync`: what changed since a moment that a client names, and what clients wrote offline.
//!
//! A time or a number from a sequence is no such moment: both are given when a row is written, and rows come to be seen in the order of
//! commits. Whoever asks between the two and goes on from the greatest that he saw never gets a row that was written before and
//! committed after. So each change notes the transaction that made it, and a cursor is a snapshot (manual, section 9.27.10): what it
//! did not hold is exactly what a later one may have more, whatever committed when. Nobody waits, and no long transaction
//! holds up what others wrote.
//!
//! What is noted of a row is its key and what the rules for reading decide by, as it was and as it is. Whoever could read it as it was is
//! told that it is gone, and nobody else: the rules are asked of what was noted.

mod pull;
mod push;

use catalog::{
    Catalog, Condition, Function, FunctionRole, Index, IndexColumn, Language, Parameter, Returns, Timing,
    Trigger, TriggerEvent, Volatility,
};
use model::{Command, PolicyKind, SyncCall, SyncOperation, Synced, Table, TableId};
use sql::{Expr, Ident, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::maintenance::{Chore, forgetting, seconds};
use super::private_function::private_function;
use super::private_table::{column, private_table};
use super::rule::row_key;
use super::scope::{columns_of, infrastructure, text};
use super::trigger::trigger_function;
use super::types::column_type;
use super::{Scope, name};

/// The trigger that notes a change.
const TRIGGER: &str = "note_change";

/// A cursor ends before what it stands for is forgotten: a transaction that wrote shortly before may have committed long after.
const LONGEST_TRANSACTION: u32 = 86_400;

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let all: Vec<Names<'_>> =
        scope.model.tables().filter_map(|(id, table)| Names::new(scope, id, table)).collect();
    if all.is_empty() {
        return;
    }
    catalog.functions.push(snapshot(scope));
    for names in &all {
        names.lower(catalog);
    }
}

/// The body of one of the functions.
pub(super) fn body(scope: &Scope<'_>, function: &model::Function, call: SyncCall) -> Option<Sql> {
    let names = Names::new(scope, call.table, scope.model.table(call.table))?;
    match call.operation {
        SyncOperation::Push => Some(push::body(&names, function, call)),
        SyncOperation::Pull => Some(pull::body(&names, function)),
    }
}

/// `seo_private.time_log_changes`: what is noted of the rows of a table.
pub(crate) fn changes_name(scope: &Scope<'_>, table: &Table) -> QualifiedName {
    scope.private(&name::joined(&[table.name.as_str(), "changes"]))
}

/// `seo_private.time_log_changed`: what of it the caller is told.
pub(crate) fn changed_name(scope: &Scope<'_>, table: &Table) -> QualifiedName {
    scope.private(&name::joined(&[table.name.as_str(), "changed"]))
}

/// The body of a function that tells everybody of everything.
pub(crate) fn changed_for_everybody(scope: &Scope<'_>, id: TableId, table: &Table) -> Option<Sql> {
    Some(Names::new(scope, id, table)?.between(Vec::new()))
}

/// What is noted loses a column of whoever could read a row. That the row changed is still told to the others.
pub(super) fn unseen_by(
    scope: &Scope<'_>,
    table: &Table,
    lost: &Ident,
    which: &Expr,
) -> (QualifiedName, Sql) {
    let changes = changes_name(scope, table);
    let tenant = |of: Sql| scope.tenant_column(table).map_or_else(|| stmt!(""), |_| stmt!(", {}tenant", of));
    let sql = stmt!(
        "with unseen as (delete from {} c where {} returning c.*)\n  \
         insert into {} as c (id, sight, change, at{})\n  \
         select u.id, u.sight - {}, u.change, u.at{} from unseen u\n  \
         on conflict (id, sight) do update set change = excluded.change, at = excluded.at;",
        changes,
        which,
        changes,
        tenant(stmt!("")),
        text(lost.as_str()),
        tenant(stmt!("u."))
    );
    (changes, sql)
}

/// `forget_time_log_changes`
pub(crate) fn forget_changes(table: &Table) -> Ident {
    name::joined(&["forget", table.name.as_str(), "changes"])
}

fn snapshot_name(scope: &Scope<'_>) -> QualifiedName {
    scope.private(&ident!("snapshot"))
}

/// What has committed by now. The caller's own transaction has not, though its changes are there for him: what it may still write
/// would be missed by whoever goes on from here.
fn snapshot(scope: &Scope<'_>) -> Function {
    let body = stmt!(
        "select case\n  \
           when own.xid is null or own.xid >= pg_snapshot_xmax(now.seen) then now.seen\n  \
           else (least(own.xid, pg_snapshot_xmin(now.seen)) || ':' || pg_snapshot_xmax(now.seen) || ':' || (\n    \
             select string_agg(running.xid::text, ',' order by running.xid)\n    \
             from (select own.xid union select pg_snapshot_xip(now.seen)) as running (xid)\n  \
           ))::pg_snapshot\n\
         end\n\
         from (select pg_current_snapshot()) as now (seen), (select pg_current_xact_id_if_assigned()) as own (xid)"
    );
    Function {
        security_definer: false,
        parallel_safe: false,
        execute: vec![scope.api_role.clone()],
        ..private_function(
            scope,
            snapshot_name(scope).name,
            Returns::One(pg_snapshot()),
            &body,
            "Which transactions have committed by now.",
        )
    }
}

fn pg_snapshot() -> TypeName {
    TypeName::named(&ident!("pg_snapshot"))
}

fn xid8() -> TypeName {
    TypeName::named(&ident!("xid8"))
}

/// What things are called.
struct Names<'a> {
    scope: &'a Scope<'a>,
    id: TableId,
    table: &'a Table,
    synced: &'a Synced,
    full: QualifiedName,
    key: &'a model::Column,
    tenant: Option<&'a model::Column>,
    changes: QualifiedName,
    changed: QualifiedName,
}

impl<'a> Names<'a> {
    fn new(scope: &'a Scope<'a>, id: TableId, table: &'a Table) -> Option<Self> {
        Some(Self {
            scope,
            id,
            table,
            synced: table.sync.as_ref()?,
            full: scope.table_name(id),
            key: row_key(table)?,
            tenant: scope.tenant_column(table),
            changes: changes_name(scope, table),
            changed: changed_name(scope, table),
        })
    }

    fn origin(&self) -> catalog::Origin {
        self.scope.origin_at(self.table, self.synced.span)
    }

    fn lower(&self, catalog: &mut Catalog) {
        catalog.tables.push(self.noted());
        catalog.indexes.extend(self.indexes());
        catalog.functions.push(self.noting());
        catalog.triggers.push(Trigger {
            name: Ident::new(TRIGGER).unwrap_or_else(|_| ident!("note_change")),
            table: self.full.clone(),
            timing: Timing::After,
            events: vec![TriggerEvent::Insert, TriggerEvent::Update(Vec::new()), TriggerEvent::Delete],
            when: None,
            function: self.noting().name,
            origin: self.origin(),
        });
        catalog.functions.push(self.told());
        self.forgetting().push(self.scope, catalog);
    }

    fn noted(&self) -> catalog::Table {
        let mut columns = vec![
            column(ident!("id"), column_type(self.scope, self.key)),
            column(ident!("sight"), TypeName::jsonb()),
            column(ident!("change"), xid8()),
            column(ident!("at"), TypeName::timestamptz()),
        ];
        columns.extend(self.tenant.map(|tenant| column(ident!("tenant"), column_type(self.scope, tenant))));
        private_table(
            self.changes.clone(),
            columns,
            vec![ident!("id"), ident!("sight")],
            "Which transaction changed a row last, and who could read it: what the rules decide by, as it was and as it is.",
        )
    }

    /// What is asked for is a stretch of transactions, of a tenant where there are some; what is forgotten is a stretch of time.
    fn indexes(&self) -> [Index; 2] {
        let index = |last: &str, columns: Vec<Ident>| Index {
            name: name::joined(&[self.changes.name.as_str(), last, "idx"]),
            table: self.changes.clone(),
            method: None,
            columns: columns.into_iter().map(|name| IndexColumn { name, desc: false }).collect(),
            expression: None,
            opclass: None,
            include: Vec::new(),
            unique: false,
            predicate: None,
            origin: infrastructure(),
        };
        let tenant = self.tenant.map(|_| ident!("tenant"));
        let since = tenant.into_iter().chain([ident!("change"), ident!("id")]).collect();
        [index("change", since), index("at", vec![ident!("at")])]
    }

    /// `jsonb_build_object('profile_id', old.profile_id)`
    fn sight(&self, row: &Ident) -> Expr {
        let parts = columns_of(self.table, &self.synced.sight);
        let parts = parts.iter().map(|name| stmt!("{}, {}.{}", text(name.as_str()), row, name));
        expr!("jsonb_build_object({})", Sql::join(parts.collect::<Vec<_>>(), ", "))
    }

    /// The trigger's function.
    fn noting(&self) -> Function {
        let row = |row: &Ident, event: &str| {
            let tenant = self.tenant.map_or_else(|| stmt!(""), |it| stmt!(", {}.{}", row, it.name));
            stmt!(
                "select {}.{}, {}{} where tg_op <> {}",
                row,
                self.key.name,
                self.sight(row),
                tenant,
                text(event)
            )
        };
        let tenant = self.tenant.map_or_else(|| stmt!(""), |_| stmt!(", tenant"));
        let own = self.tenant.map_or_else(|| stmt!(""), |_| stmt!(", noted.tenant"));
        let body = stmt!(
            "begin\n  \
               insert into {} as c (id, sight, change, at{})\n  \
               select noted.id, noted.sight, pg_current_xact_id(), now(){}\n  \
               from (\n    {}\n    union\n    {}\n  ) as noted (id, sight{})\n  \
               on conflict (id, sight) do update set change = excluded.change, at = excluded.at;\n  \
               return null;\n\
             end",
            self.changes,
            tenant,
            own,
            row(&ident!("old"), "INSERT"),
            row(&ident!("new"), "DELETE"),
            tenant
        );
        Function {
            comment: sql::Literal::text("Notes which transaction changed a row, and who could read it.").ok(),
            ..trigger_function(
                self.scope,
                name::joined(&["note", self.table.name.as_str()]),
                &body,
                self.origin(),
            )
        }
    }

    /// What the rules for reading say of a row.
    fn readable(&self) -> Expr {
        let own = self.scope.table_for(self.table, &self.scope.api_role);
        let of = |policy| super::policy::condition(self.scope, &own, policy, Command::Select);
        let opened = Condition::any(own.opening(Command::Select).map(of));
        let closing = own
            .policies
            .iter()
            .filter(|it| it.kind == PolicyKind::Restrictive && it.commands.contains(&Command::Select))
            .map(of);
        Condition::all([opened].into_iter().chain(closing)).expr()
    }

    /// The changes between two snapshots of rows that somebody reads or could read, in a stable order.
    fn between(&self, somebody: Vec<Expr>) -> Sql {
        let argument = |name: &'static str| {
            expr!("{}.{}", self.changed.name, Ident::new(name).unwrap_or_else(|_| ident!("since")))
        };
        let fields = [(&self.key.name, expr!("c.id"))]
            .into_iter()
            .chain(self.tenant.map(|tenant| (&tenant.name, expr!("c.tenant"))));
        let fields = fields.map(|(name, value)| stmt!("{}, {}", text(name.as_str()), value));
        let row = expr!(
            "jsonb_populate_record(null::{}, c.sight || jsonb_build_object({}))",
            self.full,
            Sql::join(fields.collect::<Vec<_>>(), ", ")
        );
        let conditions = [
            expr!("c.change >= pg_snapshot_xmin({})", argument("since")),
            expr!("not pg_visible_in_snapshot(c.change, {})", argument("since")),
            // What the caller's own transaction wrote he has before it commits, and gets again afterwards.
            expr!(
                "(pg_visible_in_snapshot(c.change, {}) or c.change = pg_current_xact_id_if_assigned())",
                argument("until")
            ),
            expr!(
                "({} is null or (c.change, c.id) > ({}, {}))",
                argument("change"),
                argument("change"),
                argument("id")
            ),
        ];
        stmt!(
            "select distinct on (c.change, c.id) c.*\nfrom {} c\ncross join lateral {} as {}\nwhere {}\norder by c.change, c.id\nlimit {}",
            self.changes,
            row,
            self.table.name,
            Expr::and(somebody.into_iter().chain(conditions)),
            argument("count")
        )
    }

    /// It runs as the owner of the tables and asks the rules itself, of what was noted.
    fn told(&self) -> Function {
        let tenant = self.tenant.map(|_| expr!("c.tenant = any (array(select {}()))", self.scope.tenants()));
        let body = self.between(tenant.into_iter().chain([expr!("({})", self.readable())]).collect());
        let parameter = |name: Ident, ty: TypeName| Parameter { name, ty, default: None };
        Function {
            parameters: vec![
                parameter(ident!("since"), pg_snapshot()),
                parameter(ident!("until"), pg_snapshot()),
                parameter(ident!("change"), xid8()),
                parameter(ident!("id"), column_type(self.scope, self.key)),
                parameter(ident!("count"), TypeName::integer()),
            ],
            parallel_safe: false,
            execute: vec![self.scope.api_role.clone()],
            origin: self.origin(),
            language: Language::Sql,
            volatility: Volatility::Stable,
            role: FunctionRole::Helper,
            ..private_function(
                self.scope,
                self.changed.name.clone(),
                Returns::Set(TypeName::qualified(&self.changes)),
                &body,
                "What changed of rows that the caller reads or could read.",
            )
        }
    }

    fn forgetting(&self) -> Chore {
        let name = forget_changes(self.table);
        let kept = seconds(&self.synced.keep).saturating_add(LONGEST_TRANSACTION);
        let limit = stmt!("{}.at - {} * interval '1 second'", name, kept);
        Chore {
            body: forgetting(&self.changes, &ident!("at"), &limit),
            name,
            returns: TypeName::bigint(),
            comment: "Lets go what is known of changes that no cursor asks for any more; returns how many went.",
            cron: "25 1 * * *",
            origin: self.origin(),
        }
    }
}
