//! `@quota`: a trigger that counts, exactly, whoever else is adding rows at the time.
//!
//! Whoever adds a row takes an advisory lock on what is counted together, and counts after that: in READ COMMITTED each statement
//! of the function sees what was committed before it (manual, section 13.2.1), so two that come at once are counted one after the
//! other. It counts after the row is there: before that, row level security has not said yet whether the caller may add it, and
//! the answer would tell him how many rows another tenant has. The limit is a function of its own, asked once a row.

use catalog::{
    Catalog, Function, FunctionRole, Language, Parameter, Returns, Timing, Trigger, TriggerEvent, Volatility,
};
use model::{Builtin, Every, Model, Quota, Table, TableId};
use sql::{Expr, Ident, Literal, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::scope::columns_of;
use super::scope::text;
use super::trigger::trigger_function;
use super::{Scope, name};

/// What the triggers' names begin with.
const TRIGGER: &str = "quota";

/// Is this the name of such a trigger?
pub(super) fn is_trigger(name: &str) -> bool {
    name.strip_prefix(TRIGGER).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
}

/// The function that says how many rows there may be beside the one it is given.
pub(crate) fn limit(model: &Model, table: TableId, at: usize) -> QualifiedName {
    let name = numbered(&[model.table(table).name.as_str(), TRIGGER, "limit"], at);
    model.database.private_schema.qualify(&name)
}

/// The first has no number.
fn numbered(parts: &[&str], at: usize) -> Ident {
    let number = (at + 1).to_string();
    let mut parts = parts.to_vec();
    if at > 0 {
        parts.push(&number);
    }
    name::joined(&parts)
}

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    for (id, table) in scope.model.tables() {
        for (at, quota) in table.quotas.iter().enumerate() {
            let origin = scope.origin_at(table, quota.span);
            let limit = limit(scope.model, id, at);
            catalog.functions.push(limit_function(scope, table, &limit, quota));
            let function = Function {
                comment: Literal::text("Refuses one row too many.").ok(),
                ..trigger_function(
                    scope,
                    numbered(&[table.name.as_str(), TRIGGER], at),
                    &body(scope, table, at, &limit, quota),
                    origin.clone(),
                )
            };
            // A row comes to be counted with others by being added, or by an update of what it is counted by.
            let counted_by: Vec<Ident> = columns_of(table, &counted_by(quota));
            let mut events = vec![TriggerEvent::Insert];
            if !counted_by.is_empty() {
                events.push(TriggerEvent::Update(counted_by));
            }
            catalog.triggers.push(Trigger {
                name: numbered(&[TRIGGER], at),
                table: scope.public(&table.name),
                timing: Timing::After,
                events,
                when: None,
                function: function.name.clone(),
                origin,
            });
            catalog.functions.push(function);
        }
    }
}

fn counted_by(quota: &Quota) -> Vec<model::FieldId> {
    quota.per.into_iter().chain(quota.by.map(|(field, _)| field)).collect()
}

fn limit_function(scope: &Scope<'_>, table: &Table, name: &QualifiedName, quota: &Quota) -> Function {
    let body = stmt!("begin\n  return ({})::bigint;\nend", quota.max);
    let row = TypeName::qualified(&scope.public(&table.name));
    Function {
        name: name.clone(),
        parameters: vec![Parameter { name: ident!("new"), ty: row, default: None }],
        returns: Returns::One(TypeName::bigint()),
        language: Language::Plpgsql,
        volatility: Volatility::Stable,
        parallel_safe: false,
        security_definer: true,
        settings: Vec::new(),
        owner: None,
        body: body.to_string(),
        execute: Vec::new(),
        role: FunctionRole::Helper,
        comment: Literal::text(&format!(
            "How many rows of {} there may be with this one; null for any number.",
            table.name
        ))
        .ok(),
        origin: scope.origin_at(table, quota.span),
    }
}

fn body(scope: &Scope<'_>, table: &Table, at: usize, limit: &QualifiedName, quota: &Quota) -> Sql {
    let mut together: Vec<Expr> = Vec::new();
    let mut same: Vec<Expr> = Vec::new();
    let mut key: Vec<Expr> =
        vec![expr!("{}", text(&format!("{}.{} {at}", scope.model.database.schema, table.name)))];
    for column in columns_of(table, quota.per.as_slice()) {
        let required =
            table.fields.iter().filter_map(model::Field::column).any(|it| it.name == column && !it.nullable);
        let same_as = |row: Expr| match required {
            true => expr!("{} = new.{}", row, column),
            false => expr!("{} is not distinct from new.{}", row, column),
        };
        together.push(same_as(expr!("counted.{}", column)));
        same.push(same_as(expr!("old.{}", column)));
        key.push(expr!("coalesce(new.{}::text, '')", column));
    }
    if let Some((field, every)) = quota.by
        && let Some(column) = table.field(field).column()
    {
        let is_date = scope.model.builtin(column.ty) == Builtin::Date;
        let start = |row: Expr| started(every, is_date, &row);
        let begin = start(expr!("new.{}", column.name));
        together.push(expr!("counted.{} >= {}", column.name, begin));
        together.push(expr!("counted.{} < {}", column.name, after(every, is_date, &begin)));
        same.push(expr!("{} = {}", start(expr!("old.{}", column.name)), begin));
        key.push(expr!("{}::text", begin));
    }
    let unmoved = if same.is_empty() {
        stmt!("")
    } else {
        stmt!("if tg_op = 'UPDATE' and {} then\n    return null;\n  end if;\n  ", Expr::and(same))
    };
    let wherever = if together.is_empty() { stmt!("") } else { stmt!(" where {}", Expr::and(together)) };
    stmt!(
        scope.locals() => "declare\n  v_max bigint;\n\
         begin\n  \
           {}v_max := {}(new);\n  \
           if v_max is null then\n    return null;\n  end if;\n  \
           -- Whoever adds one that is counted with this one waits here.\n  \
           perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', {}), 0));\n  \
           if (select count(*) from (select from {} as counted{} limit greatest(v_max, 0) + 1) as these) > v_max then\n    \
             raise sqlstate 'PT409' using message = {}, detail = {};\n  \
           end if;\n  \
           return null;\n\
         end",
        unmoved,
        limit,
        Sql::join(key, ", "),
        scope.public(&table.name),
        wherever,
        text(&quota.error),
        text("There may be no more of these.")
    )
}

/// When the hour, day, week… began, in UTC.
fn started(every: Every, is_date: bool, of: &Expr) -> Expr {
    let unit = text(every.unit());
    if is_date {
        expr!("date_trunc({}, {}::timestamp)::date", unit, of)
    } else {
        expr!("date_trunc({}, {}, 'UTC')", unit, of)
    }
}

/// When the next one begins. Days of UTC have one length, so no setting of the session matters.
fn after(every: Every, is_date: bool, begin: &Expr) -> Expr {
    let step = text(every.length());
    if is_date {
        expr!("({} + interval {})::date", begin, step)
    } else {
        expr!("({} at time zone 'UTC' + interval {}) at time zone 'UTC'", begin, step)
    }
}
