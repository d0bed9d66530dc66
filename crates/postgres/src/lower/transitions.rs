//! `@transitions`: a trigger that lets a field take its steps and no others.
//!
//! A policy cannot compare the old row with the new one. The trigger binds everybody, whatever rights the statement has; a step
//! for certain roles asks who calls, so whoever calls nothing (a schedule) takes only steps that are everybody's.

use std::collections::BTreeMap;

use catalog::{Catalog, Function, Timing, Trigger, TriggerEvent};
use model::{Column, RoleId, Table, Transition};
use sql::{Expr, Ident, Literal, Sql, expr, stmt};

use super::scope::text;
use super::table::literal;
use super::trigger::trigger_function;
use super::{Scope, name};

/// What the triggers' names begin with; the column follows.
const TRIGGER: &str = "transitions";

/// Is this the name of such a trigger?
pub(super) fn is_trigger(name: &str) -> bool {
    name.strip_prefix(TRIGGER).is_some_and(|column| column.starts_with('_'))
}

/// The trigger that lets a column take only the steps it may.
pub(crate) fn trigger_name(column: &Column) -> Ident {
    name::joined(&[TRIGGER, column.name.as_str()])
}

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    for table in &scope.model.tables {
        for field in &table.fields {
            let Some(column) = field.column().filter(|column| !column.transitions.is_empty()) else {
                continue;
            };
            let origin = scope.origin_field(table, field);
            let function = Function {
                comment: Literal::text(&format!("Lets {} take its steps and no others.", column.name)).ok(),
                ..trigger_function(
                    scope,
                    name::joined(&[table.name.as_str(), column.name.as_str(), TRIGGER]),
                    &body(scope, table, column),
                    origin.clone(),
                )
            };
            catalog.triggers.push(Trigger {
                name: trigger_name(column),
                table: scope.public(&table.name),
                timing: Timing::Before,
                // Of any column: another trigger may have changed this one.
                events: vec![TriggerEvent::Update(Vec::new())],
                when: Some(expr!("old.{} is distinct from new.{}", column.name, column.name)),
                function: function.name.clone(),
                origin,
            });
            catalog.functions.push(function);
        }
    }
}

fn body(scope: &Scope<'_>, table: &Table, column: &Column) -> Sql {
    let mut by_roles: BTreeMap<Option<&[RoleId]>, Vec<&Transition>> = BTreeMap::new();
    for transition in &column.transitions {
        by_roles.entry(transition.roles.as_deref()).or_default().push(transition);
    }
    let steps = by_roles.into_iter().map(|(roles, transitions)| {
        let takes = takes(column, &transitions);
        match roles {
            None => stmt!("if {} then\n    return new;\n  end if;", takes),
            Some(roles) => stmt!(
                "if {} then\n    \
                   if {} then\n      return new;\n    end if;\n    \
                   raise sqlstate 'PT403' using message = 'TRANSITION_FORBIDDEN', detail = {};\n  \
                 end if;",
                takes,
                holds_role(scope, table, roles),
                text(&format!("Only certain roles let {} take this step.", column.name))
            ),
        }
    });
    stmt!(
        "begin\n  {}\n  \
           raise sqlstate 'PT409' using message = 'TRANSITION_NOT_ALLOWED', detail = {};\n\
         end",
        Sql::join(steps, "\n  "),
        text(&format!("{} does not go from what it is to this.", column.name))
    )
}

fn takes(column: &Column, transitions: &[&Transition]) -> Expr {
    let steps = transitions.iter().map(|it| expr!("({}, {})", literal(&it.from), literal(&it.to)));
    expr!("(old.{}, new.{}) in ({})", column.name, column.name, Sql::join(steps, ", "))
}

fn holds_role(scope: &Scope<'_>, table: &Table, roles: &[RoleId]) -> Expr {
    let names = roles.iter().map(|id| text(&scope.model.roles[id.index()].name));
    let names = Sql::join(names, ", ");
    match scope.tenant_column(table) {
        Some(tenant) => {
            expr!("new.{} = any (array(select {}(array[{}])))", tenant.name, scope.tenants_as(), names)
        }
        None => expr!("exists (select from {}(array[{}]))", scope.tenants_as(), names),
    }
}
