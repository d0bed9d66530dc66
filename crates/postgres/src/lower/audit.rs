//! `@audit`: every change leaves a record in the table the schema names.

use catalog::{Catalog, Timing, Trigger, TriggerEvent};
use model::{Audit, AuditColumns, Builtin, Column, Field, FieldId, Table, TableId};
use sql::{Expr, Ident, Literal, QualifiedName, Sql, expr, ident, stmt};

use super::scope::{columns_of, text};
use super::trigger::trigger_function;
use super::{Scope, name};

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    for table in &scope.model.tables {
        let Some(audit) = &table.audit else { continue };
        let origin = scope.origin_at(table, audit.span);
        let function = trigger_function(
            scope,
            function_name(scope, table).name,
            &body(scope, table, audit),
            origin.clone(),
        );
        // An update that only touches excluded columns is no record. What the database itself sets with every update changes
        // with those, too, and is no reason for one.
        let excluded = columns_of(table, &audit.exclude);
        let own = |column: &Column| column.generated.is_some() || column.version || column.updated_at;
        let watched: Vec<Ident> = table
            .fields
            .iter()
            .filter_map(Field::column)
            .filter(|column| !own(column) && !excluded.contains(&column.name))
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

/// `seo_private.document_audit`
pub(crate) fn function_name(scope: &Scope<'_>, table: &Table) -> QualifiedName {
    scope.private(&name::joined(&[table.name.as_str(), "audit"]))
}

fn body(scope: &Scope<'_>, table: &Table, audit: &Audit) -> Sql {
    let into = scope.model.table(audit.into);
    let AuditColumns { tenant, actor, action, resource, ip, agent, at, role, row, old, new, changes } =
        &audit.columns;
    let mut columns: Vec<Ident> = Vec::new();
    let mut values: Vec<Expr> = Vec::new();
    let mut fill = |field: FieldId, value: Expr| {
        columns.extend(columns_of(into, &[field]));
        values.push(value);
    };
    let own_tenant = scope.tenant_column(table).map(|own| either(&own.name));
    if let (Some(tenant), Some(own)) = (tenant, &own_tenant) {
        fill(*tenant, own.clone());
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
    if let Some(role) = role
        && let Some(held) = role_of_caller(scope, own_tenant.as_ref(), into.field(*role))
    {
        fill(*role, held);
    }
    if let Some(row) = row {
        let is_text =
            into.field(*row).column().is_some_and(|column| scope.model.builtin(column.ty) == Builtin::Text);
        let keys: Vec<Expr> = columns_of(table, &table.key).iter().map(either).collect();
        let key = Sql::join(&keys, ", ");
        fill(*row, if is_text { expr!("concat_ws(',', {})", key) } else { expr!("{}", key) });
    }
    // Before an INSERT and after a DELETE there is nothing, also where the field cannot say so.
    let none = |field: FieldId| match into.field(field).column() {
        Some(column) if !column.nullable => expr!("jsonb '{{}}'"),
        _ => expr!("null"),
    };
    if let Some(old) = old {
        fill(*old, expr!("coalesce(case when tg_op <> 'INSERT' then d.old end, {})", none(*old)));
    }
    if let Some(new) = new {
        fill(*new, expr!("coalesce(case when tg_op <> 'DELETE' then d.new end, {})", none(*new)));
    }
    if let Some(changes) = changes {
        fill(*changes, expr!("coalesce(d.changes, '{{}}')"));
    }
    let (columns, values) = (Sql::join(&columns, ", "), Sql::join(&values, ", "));
    if !audit.columns.tell_values() {
        return stmt!(
            "begin\n  insert into {} ({})\n  values ({});\n  return null;\nend",
            scope.table_name(audit.into),
            columns,
            values
        );
    }
    // Each is gathered only where the record has a place for it.
    let gathered = [
        old.map(|_| expr!("jsonb_object_agg(v.field, v.old) as old")),
        new.map(|_| expr!("jsonb_object_agg(v.field, v.new) as new")),
        changes.map(|_| {
            expr!("jsonb_object_agg(v.field, jsonb_build_object('old', v.old, 'new', v.new)) as changes")
        }),
    ];
    stmt!(
        "begin\n  insert into {} ({})\n  select {}\n  from (\n    \
           select {}\n    \
           from (values\n      {}\n    ) as v (field, changed, old, new)\n    \
           where v.changed\n  \
         ) as d;\n  return null;\nend",
        scope.table_name(audit.into),
        columns,
        values,
        Sql::join(gathered.into_iter().flatten(), ", "),
        Sql::join(told(table, audit), ",\n      ")
    )
}

/// The column of the row, whether it comes or goes.
fn either(column: &Ident) -> Expr {
    expr!("coalesce(new.{}, old.{})", column, column)
}

/// Every field of which a record tells: its name, whether it has changed, what it was and what it is.
fn told(table: &Table, audit: &Audit) -> Vec<Expr> {
    let fields = table.fields.iter().enumerate().map(|(at, field)| (FieldId(at as u32), field));
    fields
        .filter(|(at, _)| !audit.exclude.contains(at) && table.tenant_field() != Some(*at))
        .filter_map(|(at, field)| Some((at, field.column()?)))
        .filter(|(_, column)| column.generated.is_none())
        .map(|(at, column)| {
            let name = &column.name;
            let shown = |row: &Ident| {
                if audit.masks(at, column) {
                    // That there is something is told.
                    expr!("case when {}.{} is not null then jsonb '\"***\"' end", row, name)
                } else {
                    expr!("to_jsonb({}.{})", row, name)
                }
            };
            expr!(
                "({}, old.{} is distinct from new.{}, {}, {})",
                text(name.as_str()),
                name,
                name,
                shown(&ident!("old")),
                shown(&ident!("new"))
            )
        })
        .collect()
}

/// The role that the caller has where the row belongs; NULL where he has none, or is nobody.
fn role_of_caller(scope: &Scope<'_>, tenant: Option<&Expr>, held: &Field) -> Option<Expr> {
    let name = |table: TableId, field: FieldId| {
        scope.model.table(table).field(field).column().map(|column| column.name.clone())
    };
    let ty = |table: TableId, field: FieldId| {
        scope.model.table(table).field(field).column().map(|column| column.ty)
    };
    let (table, role, condition) = match (&scope.model.membership, scope.model.principal) {
        (Some(membership), _) => {
            let user = name(membership.table, membership.user)?;
            let of = name(membership.table, membership.tenant)?;
            let condition = expr!("m.{} = {} and m.{} = {}", user, scope.me(), of, tenant?);
            (membership.table, membership.role, condition)
        }
        (None, Some(principal)) => {
            let condition = expr!("m.{} = {}()", name(principal.table, principal.id)?, scope.uid());
            (principal.table, principal.role?, condition)
        }
        (None, None) => return None,
    };
    let column = name(table, role)?;
    let same = held.column().map(|column| column.ty) == ty(table, role);
    let value = if same { expr!("m.{}", column) } else { expr!("m.{}::text", column) };
    Some(expr!("(select {} from {} m where {})", value, scope.table_name(table), condition))
}
