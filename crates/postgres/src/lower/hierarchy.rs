//! `@hierarchy`: a closure table that triggers keep, so that "everybody below me" is one index scan
//! (measured: 0.2 ms against 27 s for a walk upwards from every row).

use catalog::{
    Action, Catalog, ConstraintKind, Function, IndexColumn, OnDelete, Returns, Timing, Trigger, TriggerEvent,
};
use model::{Hierarchy, Table, TableId};
use sql::{Ident, Literal, QualifiedName, TypeName, expr, ident, stmt};

use super::private_table::{column, constraint, private_table};
use super::scope::infrastructure;
use super::trigger::trigger_function;
use super::types::column_type;
use super::{Scope, name};

/// The triggers that keep the closure.
pub(super) const TRIGGERS: [&str; 2] = ["hierarchy_added", "hierarchy_moved"];

/// `seo_private.employee_closure`.
pub(crate) fn closure(scope: &Scope<'_>, id: TableId) -> QualifiedName {
    scope.private(&name::joined(&[scope.model.table(id).name.as_str(), "closure"]))
}

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    for (id, table) in scope.model.tables() {
        let Some(hierarchy) = &table.hierarchy else { continue };
        let Some(parent) = table.field(hierarchy.parent).column().map(|column| column.name.clone()) else {
            continue;
        };
        let Some(key) = scope.key_columns(table).into_iter().next() else { continue };
        closure_table(scope, catalog, id, table, &key);
        closure_triggers(scope, catalog, id, table, hierarchy, &key, &parent);
    }
}

fn closure_table(scope: &Scope<'_>, catalog: &mut Catalog, id: TableId, table: &Table, key: &Ident) {
    let closure = closure(scope, id);
    let ty = table.key.first().and_then(|k| table.field(*k).column()).map(|c| column_type(scope, c));
    let end = |end: Ident| {
        let kind = ConstraintKind::ForeignKey {
            columns: vec![end.clone()],
            references: scope.table_name(id),
            referenced: vec![key.clone()],
            on_delete: OnDelete { action: Action::Cascade, columns: Vec::new() },
            deferrable: false,
        };
        constraint(name::derived(&closure.name, &[end], "fkey"), kind)
    };
    let ty = ty.unwrap_or_else(TypeName::uuid);
    let columns = vec![
        column(ident!("ancestor"), ty.clone()),
        column(ident!("descendant"), ty),
        column(ident!("depth"), TypeName::integer()),
    ];
    let mut made = catalog::Table {
        module: scope.model.modules[table.module.index()].name.clone(),
        ..private_table(
            closure.clone(),
            columns,
            vec![ident!("ancestor"), ident!("descendant")],
            &format!("Who is below whom in {}, kept by triggers.", table.name),
        )
    };
    made.constraints.extend([end(ident!("ancestor")), end(ident!("descendant"))]);
    // It follows its own table, which its keys point at.
    let at = catalog
        .tables
        .iter()
        .position(|t| t.name == scope.table_name(id))
        .map_or(catalog.tables.len(), |i| i + 1);
    catalog.tables.insert(at, made);
    catalog.indexes.push(catalog::Index {
        name: name::derived(&closure.name, &[ident!("descendant")], "idx"),
        table: closure,
        method: None,
        columns: vec![IndexColumn { name: ident!("descendant"), desc: false }],
        expression: None,
        opclass: None,
        include: Vec::new(),
        unique: false,
        predicate: None,
        origin: infrastructure(),
    });
}

fn closure_triggers(
    scope: &Scope<'_>,
    catalog: &mut Catalog,
    id: TableId,
    table: &Table,
    hierarchy: &Hierarchy,
    key: &Ident,
    parent: &Ident,
) {
    let closure = closure(scope, id);
    let origin = scope.origin_at(table, hierarchy.span);
    // One INSERT may bring a row before the row above it; whichever comes second ties the two together.
    let added = stmt!(
        "begin\n  \
           if new.{} = new.{} then\n    \
             raise sqlstate 'PT409' using message = 'HIERARCHY_CYCLE', detail = 'A row cannot be its own parent.';\n  \
           end if;\n  \
           insert into {} (ancestor, descendant, depth)\n  \
           select new.{}, new.{}, 0\n  \
           union all\n  \
           select c.ancestor, new.{}, c.depth + 1 from {} c where c.descendant = new.{};\n  \
           insert into {} (ancestor, descendant, depth)\n  \
           select above.ancestor, below.descendant, above.depth + below.depth + 1\n  \
           from {} child\n  \
           join {} above on above.descendant = new.{}\n  \
           join {} below on below.ancestor = child.{}\n  \
           where child.{} = new.{}\n  \
           on conflict do nothing;\n  \
           return null;\n\
         end",
        parent,
        key,
        closure,
        key,
        key,
        key,
        closure,
        parent,
        closure,
        scope.table_name(id),
        closure,
        key,
        closure,
        key,
        parent,
        key
    );
    // The advisory lock makes two simultaneous moves wait for each other: each alone may be free of
    // cycles while both together are not.
    let moved = stmt!(
        "begin\n  \
           perform pg_advisory_xact_lock(hashtextextended({}, 0));\n  \
           if exists (select from {} c where c.ancestor = new.{} and c.descendant = new.{}) then\n    \
             raise sqlstate 'PT409' using message = 'HIERARCHY_CYCLE', detail = 'The new parent is below the row itself.';\n  \
           end if;\n  \
           delete from {} c\n  \
           using {} below, {} above\n  \
           where below.ancestor = new.{} and c.descendant = below.descendant\n    \
             and above.descendant = old.{} and c.ancestor = above.ancestor;\n  \
           insert into {} (ancestor, descendant, depth)\n  \
           select above.ancestor, below.descendant, above.depth + below.depth + 1\n  \
           from {} above, {} below\n  \
           where above.descendant = new.{} and below.ancestor = new.{};\n  \
           return null;\n\
         end",
        Literal::text(&closure.to_string()).unwrap_or_else(|_| Literal::null()),
        closure,
        key,
        parent,
        closure,
        closure,
        closure,
        key,
        parent,
        closure,
        closure,
        closure,
        parent,
        key
    );
    for (suffix, body, events, when) in [
        (TRIGGERS[0], added, vec![TriggerEvent::Insert], None),
        (
            TRIGGERS[1],
            moved,
            vec![TriggerEvent::Update(vec![parent.clone()])],
            Some(expr!("old.{} is distinct from new.{}", parent, parent)),
        ),
    ] {
        let name = name::joined(&[table.name.as_str(), suffix]);
        let function: Function = trigger_function(scope, name, &body, origin.clone());
        catalog.triggers.push(Trigger {
            name: name::joined(&[suffix]),
            table: scope.table_name(id),
            timing: Timing::After,
            events,
            when,
            function: function.name.clone(),
            origin: origin.clone(),
        });
        debug_assert!(matches!(function.returns, Returns::Trigger));
        catalog.functions.push(function);
    }
}
