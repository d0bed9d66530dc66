//! `@notify`: NOTIFY with a JSON payload.

use catalog::{Catalog, Function, Timing, Trigger, TriggerEvent};
use model::{Command, Notify, PayloadItem, Table};
use sql::{Expr, Ident, QualifiedName, Sql, expr, stmt};

use super::scope::columns_of;
use super::scope::text;
use super::trigger::trigger_function;
use super::{Scope, name};

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    for table in &scope.model.tables {
        for notify in &table.notifications {
            let Notify { span, channel, on, of, when, payload } = notify;
            let origin = scope.origin_at(table, *span);
            let function = trigger_function(
                scope,
                function_name(scope, table, notify).name,
                &body(scope, table, channel, payload),
                origin.clone(),
            );
            // Whoever causes it may tell what the row holds; only what is looked up elsewhere needs the owner's rights.
            let function = Function { security_definer: looks_elsewhere(scope, payload), ..function };
            let events = on.iter().filter_map(|command| match command {
                Command::Insert => Some(TriggerEvent::Insert),
                Command::Update => Some(TriggerEvent::Update(columns_of(table, of))),
                Command::Delete => Some(TriggerEvent::Delete),
                Command::Select => None,
            });
            catalog.triggers.push(Trigger {
                name: trigger_name(channel),
                table: scope.public(&table.name),
                timing: Timing::After,
                events: events.collect(),
                when: when.clone(),
                function: function.name.clone(),
                origin,
            });
            catalog.functions.push(function);
        }
    }
}

fn trigger_name(channel: &Ident) -> Ident {
    name::joined(&["notify", channel.as_str()])
}

/// `seo_private.employee_notify_load`
pub(crate) fn function_name(scope: &Scope<'_>, table: &Table, notify: &Notify) -> QualifiedName {
    scope.private(&name::joined(&[table.name.as_str(), trigger_name(&notify.channel).as_str()]))
}

/// May the payload read more than the row? Functions without a schema are Postgres's own.
fn looks_elsewhere(scope: &Scope<'_>, payload: &[PayloadItem]) -> bool {
    let row = |name: &str| matches!(name, "new" | "old");
    payload.iter().any(|item| {
        let text = item.value.as_str().to_lowercase();
        let qualifies = text.match_indices('.').any(|(at, _)| {
            let before = text[..at].rsplit(|c: char| !(c.is_alphanumeric() || c == '_')).next();
            !before.is_some_and(|name| row(name) || name.chars().all(|c| c.is_ascii_digit()))
        });
        qualifies || text.contains("select") || text.contains(scope.model.database.schema.as_str())
    })
}

fn body(scope: &Scope<'_>, table: &Table, channel: &Ident, payload: &[PayloadItem]) -> Sql {
    let keys: Vec<Sql> = scope
        .key_columns(table)
        .iter()
        .map(|key| stmt!("{}, coalesce(new.{}, old.{})", text(key.as_str()), key, key))
        .collect();
    let keys = Sql::join(&keys, ", ");
    let full = if payload.is_empty() {
        expr!("jsonb_build_object({})", keys)
    } else {
        let items: Vec<Sql> = payload.iter().map(|p| stmt!("{}, {}", text(&p.key), p.value)).collect();
        expr!("jsonb_build_object({})", Sql::join(&items, ", "))
    };
    let truncated: Expr = expr!("jsonb_build_object({}, 'truncated', true)", keys);
    // NOTIFY refuses payloads of 8000 bytes and more, which would undo the change that caused it.
    stmt!(
        scope.locals() => "declare\n  v_payload text := {}::text;\n\
         begin\n  \
           if octet_length(v_payload) >= 8000 then\n    \
             v_payload := {}::text;\n  \
           end if;\n  \
           perform pg_notify({}, v_payload);\n  \
           return null;\n\
         end",
        full,
        truncated,
        text(channel.as_str())
    )
}
