//! `@audit`: every change leaves a record in the table the schema names.

use catalog::{Catalog, Timing, Trigger, TriggerEvent};
use model::{Audit, AuditColumns, Field, FieldId, Table};
use sql::{Expr, Ident, Literal, QualifiedName, Sql, expr, ident, stmt};

use super::scope::columns_of;
use super::trigger::trigger_function;
use super::{Scope, name};

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    for table in &scope.model.tables {
        let Some(audit) = &table.audit else { continue };
        let origin = scope.origin_at(table, audit.span);
        let function = trigger_function(
            scope,
            name::joined(&[table.name.as_str(), "audit"]),
            &body(scope, table, audit),
            origin.clone(),
        );
        // An update that only touches excluded columns is no record.
        let excluded = columns_of(table, &audit.exclude);
        let watched: Vec<Ident> = table
            .fields
            .iter()
            .filter_map(Field::column)
            .filter(|column| column.generated.is_none() && !excluded.contains(&column.name))
            .map(|column| column.name.clone())
            .collect();
        let changed = Expr::or(watched.iter().map(|c| expr!("old.{} is distinct from new.{}", c, c)));
        let trigger =
            |name: Ident, event: TriggerEvent, when: Option<Expr>, function: QualifiedName| Trigger {
                name,
                table: scope.public(&table.name),
                timing: Timing::After,
                events: vec![event],
                when,
                function,
                origin: origin.clone(),
            };
        catalog.triggers.extend([
            trigger(ident!("audit_insert"), TriggerEvent::Insert, None, function.name.clone()),
            trigger(
                ident!("audit_update"),
                TriggerEvent::Update(Vec::new()),
                (!excluded.is_empty()).then_some(changed),
                function.name.clone(),
            ),
            trigger(ident!("audit_delete"), TriggerEvent::Delete, None, function.name.clone()),
        ]);
        catalog.functions.push(function);
    }
}

fn body(scope: &Scope<'_>, table: &Table, audit: &Audit) -> Sql {
    let into = scope.model.table(audit.into);
    let AuditColumns { tenant, actor, action, resource, ip, agent, at } = &audit.columns;
    let mut columns: Vec<Ident> = Vec::new();
    let mut values: Vec<Expr> = Vec::new();
    let mut fill = |field: FieldId, value: Expr| {
        columns.extend(columns_of(into, &[field]));
        values.push(value);
    };
    if let (Some(tenant), Some(own)) = (tenant, scope.tenant_column(table)) {
        fill(*tenant, expr!("coalesce(new.{}, old.{})", own.name, own.name));
    }
    // A foreign key to the actor would forbid records about people who are no longer there.
    fill(*actor, expr!("{}()", scope.uid()));
    fill(*action, expr!("tg_op"));
    // On a partitioned table tg_table_name is the partition's; the record names the table.
    let name = Literal::text(&scope.public(&table.name).to_string()).unwrap_or_else(|_| Literal::null());
    fill(*resource, expr!("{}", name));
    if let Some(ip) = ip {
        fill(*ip, expr!("{}()", scope.private(&ident!("request_ip"))));
    }
    if let Some(agent) = agent {
        // The client writes the header; a long one must not undo the change that is recorded.
        let header = expr!("{}('user-agent')", scope.private(&ident!("request_header")));
        let limit = into.field(*agent).column().and_then(|column| column.constraints.length?.max);
        fill(*agent, limit.map_or_else(|| header.clone(), |limit| expr!("left({}, {})", header, limit)));
    }
    fill(*at, expr!("now()"));
    stmt!(
        "begin\n  insert into {} ({})\n  values ({});\n  return null;\nend",
        scope.table_name(audit.into),
        Sql::join(&columns, ", "),
        Sql::join(&values, ", ")
    )
}
