//! `@references(deferrable: true)`: what is looked at when the transaction ends is answered for, too.
//!
//! A key that is checked at the end fails after every function, outside of the handler that answers for Postgres, so its error would
//! reach the caller with the name of the constraint and the values of the row. Triggers that look at the same thing at the same
//! moment speak first: those of one row fire in the order of their names, and Postgres's own begin with `RI_` (manual, chapter 39.1).
//! What they find they lock, so that the key finds it as well.

use std::collections::BTreeMap;

use catalog::{Catalog, ConstraintKind, Timing, Trigger, TriggerEvent};
use model::Target;
use sql::{Expr, Ident, QualifiedName, Sql, expr, ident, stmt};

use super::trigger::trigger_function;
use super::violation::{reference_missing, still_referenced};
use super::{Scope, name};

/// In the order of bytes before `RI_`.
const FIRST: &str = "0";

/// Does a trigger answer for a key, by its name?
pub(crate) fn is_trigger(name: &str) -> bool {
    name.starts_with("0_")
}

/// The table whose rows are accounts; the platform lets others put triggers on it, and on no other table of its own.
fn users() -> QualifiedName {
    ident!("auth").qualify(&ident!("users"))
}

/// Is there a trigger for rows of this table that go although a deferred key leads to them?
pub(crate) fn answers_for_deletion(target: &Target) -> bool {
    match target {
        Target::Table(_) => true,
        Target::External(table) => *table == users(),
    }
}

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let ours: BTreeMap<&QualifiedName, &catalog::Table> =
        catalog.tables.iter().map(|table| (&table.name, table)).collect();
    let mut made = Vec::new();
    for (id, declared) in scope.model.tables() {
        let full = scope.table_name(id);
        let Some(table) = ours.get(&full) else { continue };
        for constraint in &table.constraints {
            let ConstraintKind::ForeignKey { columns, references, referenced, on_delete, deferrable: true } =
                &constraint.kind
            else {
                continue;
            };
            let both = || columns.iter().zip(referenced);
            let trigger = |on: &QualifiedName, name, events, when, function: &catalog::Function| Trigger {
                name,
                table: on.clone(),
                timing: Timing::Deferred,
                events,
                when,
                function: function.name.clone(),
                origin: constraint.origin.clone(),
            };
            // The row may have changed again, or be gone.
            let keys = scope.key_columns(declared);
            let same = keys.iter().chain(columns).map(|column| expr!("x.{} = new.{}", column, column));
            let there = both().map(|(column, theirs)| expr!("r.{} = new.{}", theirs, column));
            // A table of somebody else's may be read and not locked.
            let lock = if ours.contains_key(references) { stmt!(" for key share") } else { stmt!("") };
            let body = stmt!(
                "begin\n  \
                   if exists (select from {} x where {}) then\n    \
                     perform from {} r where {}{};\n    \
                     if not found then\n      \
                       {}\n    \
                     end if;\n  \
                   end if;\n  \
                   return null;\n\
                 end",
                full,
                Expr::and(same),
                references,
                Expr::and(there),
                lock,
                reference_missing()
            );
            let of_key = |what: &str| name::joined(&[constraint.name.as_str(), what]);
            let function = trigger_function(scope, of_key("missing"), &body, constraint.origin.clone());
            let nullable = columns
                .iter()
                .filter(|column| table.columns.iter().any(|it| it.name == **column && it.nullable));
            let said: Vec<Expr> = nullable.map(|column| expr!("new.{} is not null", column)).collect();
            let when = (!said.is_empty()).then(|| Expr::and(said));
            let events = vec![TriggerEvent::Insert, TriggerEvent::Update(columns.clone())];
            made.push((
                trigger(&full, first(&constraint.name, "missing"), events, when, &function),
                function,
            ));

            // Other actions are taken at once.
            let may_fire = ours.contains_key(references) || *references == users();
            if on_delete.action != catalog::Action::NoAction || !may_fire {
                continue;
            }
            let again = referenced.iter().map(|column| expr!("r.{} = old.{}", column, column));
            let refers = both().map(|(column, theirs)| expr!("x.{} = old.{}", column, theirs));
            let body: Sql = stmt!(
                "begin\n  \
                   if not exists (select from {} r where {}) then\n    \
                     perform from {} x where {} limit 1;\n    \
                     if found then\n      \
                       {}\n    \
                     end if;\n  \
                   end if;\n  \
                   return null;\n\
                 end",
                references,
                Expr::and(again),
                full,
                Expr::and(refers),
                still_referenced()
            );
            let function = trigger_function(scope, of_key("referenced"), &body, constraint.origin.clone());
            let events = vec![TriggerEvent::Update(referenced.clone()), TriggerEvent::Delete];
            made.push((
                trigger(references, first(&constraint.name, "referenced"), events, None, &function),
                function,
            ));
        }
    }
    for (trigger, function) in made {
        catalog.triggers.push(trigger);
        catalog.functions.push(function);
    }
}

fn first(key: &Ident, what: &str) -> Ident {
    name::joined(&[FIRST, key.as_str(), what])
}
