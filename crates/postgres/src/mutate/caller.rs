//! Functions that policies ask about the caller, answering without looking at him.

use catalog::{Catalog, Function, Language, Returns};
use model::{Rule, Tenancy};
use sql::{QualifiedName, Sql, TypeName, ident, stmt};

use super::{Edit, Mutant, MutantKind};
use crate::lower::{self, Scope};

pub(super) fn mutants(scope: &Scope<'_>, catalog: &Catalog, made: &mut Vec<Mutant>) {
    let mut add = |name: &QualifiedName, change: &str, body: Sql| {
        let Some(function) = catalog.functions.iter().find(|it| it.name == *name) else { return };
        // In its own language: another would be noticed for itself.
        let body = match (function.language, &function.returns) {
            (Language::Sql, _) => body.to_string(),
            (Language::Plpgsql, Returns::Set(_)) => format!("begin\n  return query {body};\nend"),
            (Language::Plpgsql, Returns::One(_) | Returns::Void | Returns::Trigger) => {
                format!("begin\n  return ({body});\nend")
            }
        };
        let becomes = Function { body, ..function.clone() };
        made.push(super::of(
            MutantKind::Helper,
            format!("function {name}"),
            change.to_owned(),
            &function.origin,
            (name.to_string(), name.name.as_str()),
            Edit::Function(Box::new(becomes)),
        ));
    };
    let all = |id: model::TableId| {
        let table = scope.model.table(id);
        let key = lower::row_key(table)?;
        Some(stmt!("select x.{} from {} x", key.name, scope.table_name(id)))
    };
    if let Some(every) = scope.model.tenant_root().and_then(all) {
        let (tenants, tenants_as) = (scope.tenants(), scope.tenants_as());
        let own = stmt!("select t from {}() t", tenants);
        add(&tenants, "answers with every tenant", every.clone());
        add(&tenants_as, "answers with every tenant", every.clone());
        add(&tenants_as, "asks for no role", own.clone());
        add(&lower::tenants_with(scope), "answers with every tenant", every);
        add(&lower::tenants_with(scope), "asks for no permission", own.clone());
        add(&lower::called_for(scope), "takes every tenant of the caller", own.clone());
        for (id, _) in scope.model.tables() {
            let one = stmt!("select t from {}() t order by 1 limit 1", tenants);
            add(&lower::tenant_lookup(scope, id), "takes every row for the caller's", one);
        }
    }
    if scope.model.tenant_root().is_none() {
        add(&scope.tenants_as(), "asks for no role", stmt!("select {}()", scope.uid()));
    }
    if let Some(users) = scope.model.principal.as_ref().and_then(|principal| all(principal.table)) {
        add(&scope.my_reports(), "answers with everybody", users.clone());
        add(&lower::tenant_mates(scope), "answers with everybody", users);
    }
    for (id, table) in scope.model.tables().filter(|(_, table)| table.search.is_some()) {
        if let Some(every) = all(id) {
            add(&lower::matches_name(scope, table), "answers with every row", every);
        }
    }
    for (id, table) in scope.model.tables().filter(|(_, table)| table.sync.is_some()) {
        if let Some(every) = lower::changed_for_everybody(scope, id, table) {
            add(&lower::changed_name(scope, table), "tells everybody of every change", every);
        }
    }
    // Rows of nobody in particular are near to whoever asks.
    for (id, table) in scope.model.tables().filter(|(_, table)| table.tenancy != Tenancy::Global) {
        for (_, column, _) in table.vectors() {
            if let Some(every) = all(id) {
                add(&lower::nearest_name(scope, table, column), "answers with every row", every);
            }
        }
    }
    for (id, table) in scope.model.tables() {
        for rule in table.policies.iter().flat_map(|policy| &policy.rules) {
            let (name, rows) = match rule {
                Rule::Member(path) => (lower::members_name(scope, path), all(id)),
                Rule::In(field, set) => {
                    let set = scope.model.functions.get(set.index());
                    let target = table.field(*field).foreign_key().and_then(model::ForeignKey::table);
                    (set.map(|set| lower::function_name(scope, set)), target.and_then(all))
                }
                _ => continue,
            };
            if let (Some(name), Some(rows)) = (name, rows) {
                add(&name, "answers with every row", rows);
            }
        }
    }
    for declared in scope.model.functions.iter().filter(|function| function.private) {
        let name = lower::function_name(scope, declared);
        let answers = catalog.functions.iter().find(|it| it.name == name).map(|it| &it.returns);
        if matches!(answers, Some(Returns::One(ty)) if *ty == TypeName::boolean()) {
            add(&name, "always says yes", stmt!("select true"));
        }
    }
    // Where users stand beside the tenants, somebody's own row is found by its id alone.
    let beside = scope.model.principal.as_ref().is_some_and(|principal| {
        let by_key = scope.model.table(principal.table).key.first() == Some(&principal.id);
        !by_key && scope.model.table(principal.table).tenancy != Tenancy::Root
    });
    if let (true, Some(users)) = (beside, scope.model.principal.as_ref().and_then(|it| all(it.table))) {
        add(
            &scope.private(&ident!("me")),
            "is somebody, whoever calls",
            stmt!("{} order by 1 limit 1", users),
        );
    }
}
