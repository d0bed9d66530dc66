//! Triggers that refuse a change: gone, or blind to one column.

use catalog::{Catalog, Trigger};
use sql::Expr;

use super::{Edit, Mutant, MutantKind};
use crate::lower::{self, Scope};

pub(super) fn mutants(scope: &Scope<'_>, catalog: &Catalog, made: &mut Vec<Mutant>) {
    for trigger in &catalog.triggers {
        let mut add = |change: String, own: &str, becomes: Option<Trigger>| {
            made.push(super::of(
                MutantKind::Trigger,
                format!("trigger {} on {}", trigger.name, trigger.table),
                change,
                &trigger.origin,
                (trigger.table.to_string(), own),
                Edit::Trigger(Box::new(trigger.clone()), becomes.map(Box::new)),
            ));
        };
        let name = trigger.name.as_str();
        let declared = scope.model.tables.iter().find(|table| scope.public(&table.name) == trigger.table);
        let Some(declared) = declared else { continue };
        if declared.triggers.iter().any(|own| own.name == trigger.name) || !lower::protects(name) {
            continue;
        }
        add("is dropped".to_owned(), name, None);
        if name == lower::FROZEN {
            let changes = lower::frozen_changes(declared);
            for (column, _) in changes.iter().filter(|_| changes.len() > 1) {
                let others = changes.iter().filter(|(other, _)| other != column);
                let when = Expr::or(others.map(|(_, changed)| changed.clone()));
                let becomes = Trigger { when: Some(when), ..trigger.clone() };
                add(format!("does not watch {column}"), column.as_str(), Some(becomes));
            }
        }
    }
}
