//! What a rule lets a caller change, where several rules open rows for UPDATE.
//!
//! Row level security joins the rules: one may find the old row and another accept the new one, and privileges on columns are
//! the sum of all. A trigger asks for each changed column whether one rule that covers it holds for the old row and the new.
//! With a single rule the policy and the privileges say the same, so no trigger is made; nor where all rules cover the same columns and
//! decide by none that an update changes: then the rule that accepts the new row is one that found the old one.

use std::collections::BTreeMap;

use catalog::{Catalog, Function, Timing, Trigger, TriggerEvent};
use model::{Column, Command, FieldId, Policy, Rule, Table};
use sql::{Expr, Literal, Sql, expr, stmt};

use super::policy::{condition, condition_of_new};
use super::scope::text;
use super::trigger::trigger_function;
use super::{Scope, name};

/// Triggers of one table fire in the order of their names: this one comes first, so that it sees what the statement changes
/// and not what other triggers add.
pub(crate) const TRIGGER: &str = "_column_rights";

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    for table in &scope.model.tables {
        let rules: Vec<&Policy> = table.opening(Command::Update).collect();
        let [first, _, ..] = rules.as_slice() else { continue };
        let groups = groups(table, &rules);
        let alike = groups.iter().all(|(covering, _)| covering.len() == rules.len());
        if groups.is_empty()
            || table.append_only
            || (alike && rules.iter().all(|rule| is_steady(table, rule)))
        {
            continue;
        }
        let origin = scope.origin_at(table, first.span);
        let refusals = groups.iter().map(|(rules, columns)| refusal(scope, table, rules, columns));
        let body = stmt!(
            "#variable_conflict use_column\nbegin\n  {}\n  return new;\nend",
            Sql::join(refusals, "\n  ")
        );
        let function = trigger_function(
            scope,
            name::joined(&[table.name.as_str(), "column_rights"]),
            &body,
            origin.clone(),
        );
        // As the caller: the rules are asked with his rights, as policies are.
        let function = Function {
            security_definer: false,
            comment: Literal::text("Refuses to change a column that no rule lets the caller change.").ok(),
            ..function
        };
        catalog.triggers.push(Trigger {
            name: name::joined(&[TRIGGER]),
            table: scope.public(&table.name),
            timing: Timing::Before,
            events: vec![TriggerEvent::Update(Vec::new())],
            when: Some(binds(scope, table, &groups)),
            function: function.name.clone(),
            origin,
        });
        catalog.functions.push(function);
    }
}

/// Columns by the rules that cover them.
type Groups<'a> = BTreeMap<Vec<usize>, (Vec<&'a Policy>, Vec<&'a Column>)>;

fn groups<'a>(table: &'a Table, rules: &[&'a Policy]) -> Vec<(Vec<&'a Policy>, Vec<&'a Column>)> {
    let mut groups: Groups<'a> = BTreeMap::new();
    for (at, field) in table.fields.iter().enumerate() {
        let id = FieldId(at as u32);
        let Some(column) = field.column().filter(|column| !table.is_fixed(id) && !column.is_kept()) else {
            continue;
        };
        let covers: Vec<usize> =
            rules.iter().enumerate().filter(|(_, rule)| rule.may_change(id)).map(|(i, _)| i).collect();
        // Nobody whom the rules bind has the privilege to change a column that none of them covers.
        if covers.is_empty() {
            continue;
        }
        let covering = || covers.iter().filter_map(|i| rules.get(*i).copied()).collect();
        groups.entry(covers.clone()).or_insert_with(|| (covering(), Vec::new())).1.push(column);
    }
    groups.into_values().collect()
}

/// Does the rule say of a row the same before and after every update? The tenant and the key of a row stay as they are.
fn is_steady(table: &Table, rule: &Policy) -> bool {
    let by_rules = rule.rules.iter().all(|rule| match rule {
        Rule::Owner(field)
        | Rule::Reports(field)
        | Rule::In(field, _)
        | Rule::Via(field)
        | Rule::SharesTenant(field) => table.never_changes(*field),
        Rule::Roles(_) | Rule::Member(_) | Rule::Permission(_) | Rule::Using(_) => true,
    });
    by_rules && !rule.searches && rule.reads.iter().all(|field| table.never_changes(*field))
}

// Who row level security does not bind (the owner, and so triggers and functions of mode SYSTEM) is not bound by its rules
// here either; mode TENANT is bound by the tenant alone. Everybody else is, whatever role he has.
fn binds(scope: &Scope<'_>, table: &Table, groups: &[(Vec<&Policy>, Vec<&Column>)]) -> Expr {
    let tenant_role = text(scope.tenant_role.as_str());
    let name = text(&scope.public(&table.name).to_string());
    Expr::and([
        expr!("row_security_active({}::regclass)", name),
        expr!("current_user <> {}", tenant_role),
        Expr::or(groups.iter().flat_map(|(_, columns)| columns.iter().map(|column| changed(column)))),
    ])
}

fn changed(column: &Column) -> Expr {
    let name = &column.name;
    match column.sql_type {
        // Not every type has an equality.
        Some(_) => expr!("old.{}::text is distinct from new.{}::text", name, name),
        None => expr!("old.{} is distinct from new.{}", name, name),
    }
}

fn refusal(scope: &Scope<'_>, table: &Table, rules: &[&Policy], columns: &[&Column]) -> Sql {
    let holds = Expr::or(rules.iter().map(|rule| {
        // Roles that the rule does not speak to do not meet its policy; where all rules speak to the same, nothing is asked.
        let asks_role = rules_differ(table).then(|| {
            let roles = scope.roles_of(rule).into_iter();
            Expr::or(roles.map(|role| expr!("pg_has_role(current_user, {}, 'usage')", text(role.as_str()))))
        });
        Expr::and(asks_role.into_iter().chain([
            of_row(table, "old", &condition(scope, table, rule, Command::Update).expr()),
            of_row(table, "new", &condition_of_new(scope, table, rule, Command::Update).expr()),
        ]))
    }));
    let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    stmt!(
        "if ({})\n    and not ({}) then\n    \
           raise sqlstate 'PT403' using message = 'COLUMN_FORBIDDEN', detail = {};\n  \
         end if;",
        Expr::or(columns.iter().map(|column| changed(column))),
        holds,
        text(&format!("No rule lets you change {}.", names.join(", ")))
    )
}

/// Do the rules for UPDATE speak to different roles?
fn rules_differ(table: &Table) -> bool {
    let mut rules = table.opening(Command::Update);
    let first = rules.next();
    rules.any(|rule| first.is_some_and(|first| first.to != rule.to))
}

/// A condition of the table's rows, asked of one that is in hand.
fn of_row(table: &Table, row: &'static str, condition: &Expr) -> Expr {
    match row {
        "old" => expr!("exists (select from (select old.*) as {} where {})", table.name, condition),
        _ => expr!("exists (select from (select new.*) as {} where {})", table.name, condition),
    }
}
