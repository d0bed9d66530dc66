//! Row triggers: columns that never change, rows that never change, `@updatedAt`, and the schema's own.

use std::collections::BTreeSet;

use catalog::{
    Catalog, Function, FunctionRole, Language, Returns, Timing, Trigger, TriggerEvent, Volatility,
};
use model::{Column, Field, Table};
use sql::{Expr, Ident, Literal, QualifiedName, Sql, ident, stmt};

use super::Scope;
use super::scope::{columns_of, infrastructure};
use super::{name, scope};

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let mut shared = Shared::default();
    for table in &scope.model.tables {
        frozen(scope, catalog, table, &mut shared);
        append_only(scope, catalog, table, &mut shared);
        updated_at(scope, catalog, table, &mut shared);
        version(scope, catalog, table, &mut shared);
        declared(scope, catalog, table);
    }
}

/// A function behind a trigger. It runs as the tables' owner, so that what it writes does not depend on
/// who caused it; it is executable by nobody, since a trigger needs no privilege to fire.
pub(crate) fn trigger_function(
    scope: &Scope<'_>,
    name: Ident,
    body: &Sql,
    origin: catalog::Origin,
) -> Function {
    Function {
        name: scope.private(&name),
        parameters: Vec::new(),
        returns: Returns::Trigger,
        language: Language::Plpgsql,
        volatility: Volatility::Volatile,
        parallel_safe: false,
        security_definer: true,
        settings: Vec::new(),
        owner: None,
        body: body.to_string(),
        execute: Vec::new(),
        role: FunctionRole::Trigger,
        comment: None,
        origin,
    }
}

/// Functions that several tables' triggers share, made when first needed.
#[derive(Default)]
struct Shared {
    made: BTreeSet<Ident>,
}

impl Shared {
    fn need(&mut self, scope: &Scope<'_>, catalog: &mut Catalog, name: &Ident, body: &Sql, comment: &str) {
        if self.made.insert(name.clone()) {
            let function = trigger_function(scope, name.clone(), body, infrastructure());
            // They look at nothing but the row, so they need nobody's rights.
            catalog.functions.push(Function {
                security_definer: false,
                comment: Literal::text(comment).ok(),
                ..function
            });
        }
    }
}

/// The columns of a table that never change: `@frozen`, its key, its tenant.
pub(crate) fn frozen_columns(table: &Table) -> Vec<Ident> {
    let mut columns = columns_of(table, &table.key);
    columns.extend(columns_of(table, table.tenant_field().as_slice()));
    columns
        .extend(table.fields.iter().filter_map(Field::column).filter(|c| c.frozen).map(|c| c.name.clone()));
    let mut seen = BTreeSet::new();
    columns.retain(|column| seen.insert(column.clone()));
    columns
}

/// The columns that the trigger watches, each with the condition that it has changed.
pub(crate) fn frozen_changes(table: &Table) -> Vec<(Ident, Expr)> {
    let generated = |name: &Ident| {
        table.fields.iter().filter_map(Field::column).any(|c| c.name == *name && c.generated.is_some())
    };
    frozen_columns(table)
        .into_iter()
        .filter(|column| !generated(column))
        .map(|column| {
            let changed = sql::expr!("old.{} is distinct from new.{}", column, column);
            (column, changed)
        })
        .collect()
}

/// The trigger that refuses to change a frozen column.
pub(crate) const FROZEN: &str = "frozen_columns";

/// The trigger that refuses every change.
pub(crate) const APPEND_ONLY: &str = "append_only";

/// The trigger that refuses to take all rows away at once.
const NEVER_EMPTIED: &str = "never_emptied";

/// The trigger that counts a row's changes.
pub(crate) const VERSION: &str = "raise_version";

/// Does a trigger of the compiler's own, by its name, keep something as it is, or what policies ask?
pub(crate) fn protects(name: &str) -> bool {
    let others = [super::column_rights::TRIGGER, super::membership::KEEP_OWNER];
    name == FROZEN
        || name == super::encrypt::TRIGGER
        || name == APPEND_ONLY
        || name == NEVER_EMPTIED
        || name == VERSION
        || super::transitions::is_trigger(name)
        || super::quota::is_trigger(name)
        || super::deferred::is_trigger(name)
        || others.contains(&name)
        || super::hierarchy::TRIGGERS.contains(&name)
}

// RLS cannot compare the old row with the new one, and privileges do not bind the owner's functions;
// a trigger binds everybody.
fn frozen(scope: &Scope<'_>, catalog: &mut Catalog, table: &Table, shared: &mut Shared) {
    let changed: Vec<Expr> = frozen_changes(table).into_iter().map(|(_, changed)| changed).collect();
    if changed.is_empty() || table.append_only {
        return;
    }
    let function = ident!("refuse_frozen");
    let body = stmt!(
        "begin\n  \
           raise sqlstate 'PT409' using message = 'FROZEN_COLUMN', detail = 'A column of this row never changes.';\n\
         end"
    );
    shared.need(scope, catalog, &function, &body, "Refuses to change a column that never changes.");
    catalog.triggers.push(Trigger {
        name: name::joined(&[FROZEN]),
        table: scope.public(&table.name),
        timing: Timing::Before,
        events: vec![TriggerEvent::Update(Vec::new())],
        when: Some(Expr::or(changed)),
        function: scope.private(&function),
        origin: scope.origin_table(table),
    });
}

fn append_only(scope: &Scope<'_>, catalog: &mut Catalog, table: &Table, shared: &mut Shared) {
    if !table.append_only {
        return;
    }
    let function = ident!("refuse_change");
    let body = stmt!(
        "begin\n  \
           raise sqlstate 'PT403' using message = 'APPEND_ONLY', detail = 'Rows of this table are only ever added.';\n\
         end"
    );
    shared.need(scope, catalog, &function, &body, "Refuses to change or delete a row.");
    let trigger = |name: Ident, timing: Timing, events: Vec<TriggerEvent>| Trigger {
        name,
        table: scope.public(&table.name),
        timing,
        events,
        when: None,
        function: scope.private(&function),
        origin: scope.origin_table(table),
    };
    catalog.triggers.extend([
        trigger(
            name::joined(&[APPEND_ONLY]),
            Timing::Before,
            vec![TriggerEvent::Update(Vec::new()), TriggerEvent::Delete],
        ),
        // Of a statement, since TRUNCATE looks at no row.
        trigger(name::joined(&[NEVER_EMPTIED]), Timing::AfterStatement, vec![TriggerEvent::Truncate]),
    ]);
}

fn updated_at(scope: &Scope<'_>, catalog: &mut Catalog, table: &Table, shared: &mut Shared) {
    for field in &table.fields {
        let Some(Column { name, updated_at: true, .. }) = field.column() else { continue };
        let function = name::joined(&["touch", name.as_str()]);
        let body = stmt!("begin\n  new.{} := now();\n  return new;\nend", name);
        shared.need(scope, catalog, &function, &body, "Says when the row was last changed.");
        catalog.triggers.push(Trigger {
            name: name::joined(&["touch", name.as_str()]),
            table: scope.public(&table.name),
            timing: Timing::Before,
            events: vec![TriggerEvent::Update(Vec::new())],
            when: None,
            function: scope.private(&function),
            origin: scope.origin_field(table, field),
        });
    }
}

// From the old row, so that no update can say otherwise.
fn version(scope: &Scope<'_>, catalog: &mut Catalog, table: &Table, shared: &mut Shared) {
    for field in &table.fields {
        let Some(Column { name, version: true, .. }) = field.column() else { continue };
        let function = name::joined(&["raise", name.as_str()]);
        let body = stmt!("begin\n  new.{} := old.{} + 1;\n  return new;\nend", name, name);
        shared.need(scope, catalog, &function, &body, "Counts the changes of a row.");
        catalog.triggers.push(Trigger {
            name: name::joined(&[VERSION]),
            table: scope.public(&table.name),
            timing: Timing::Before,
            events: vec![TriggerEvent::Update(Vec::new())],
            when: None,
            function: scope.private(&function),
            origin: scope.origin_field(table, field),
        });
    }
}

/// The function behind a trigger of the schema's own.
pub(crate) fn declared_name(scope: &Scope<'_>, table: &Table, trigger: &model::Trigger) -> QualifiedName {
    scope.private(&name::joined(&[table.name.as_str(), trigger.name.as_str()]))
}

fn declared(scope: &Scope<'_>, catalog: &mut Catalog, table: &Table) {
    for trigger in &table.triggers {
        let model::Trigger { span, name, timing, events, when, body } = trigger;
        let origin = scope.origin_at(table, *span);
        let own = declared_name(scope, table, trigger).name;
        let function = trigger_function(scope, own, &stmt!("begin end"), origin.clone());
        catalog.triggers.push(Trigger {
            name: name.clone(),
            table: scope.public(&table.name),
            timing: match timing {
                model::Timing::Before => Timing::Before,
                model::Timing::After => Timing::After,
            },
            events: events
                .iter()
                .map(|event| match event {
                    model::TriggerEvent::Insert => TriggerEvent::Insert,
                    model::TriggerEvent::Update(fields) => TriggerEvent::Update(columns_of(table, fields)),
                    model::TriggerEvent::Delete => TriggerEvent::Delete,
                })
                .collect(),
            when: when.clone(),
            function: function.name.clone(),
            origin,
        });
        catalog.functions.push(Function { body: scope::trimmed(&body.text), ..function });
    }
}
