//! Privileges: exactly what policies and functions need. Everything else is revoked before.

use catalog::{Catalog, Grant, GrantObject, Privilege};
use model::{Access, Command, Field, PolicyKind, Table};
use sql::{Ident, ident};

use super::Scope;
use super::trigger::frozen_columns;

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let database = &scope.model.database;
    let readers = super::helper::readers(scope);
    let usage = |schema: &Ident, role: Ident| Grant {
        object: GrantObject::Schema(schema.clone()),
        privileges: vec![Privilege::Usage],
        role,
    };
    for role in [ident!("anon"), ident!("authenticated"), ident!("service_role")] {
        catalog.grants.push(usage(&database.schema, role));
    }
    for role in [&scope.api_role, &scope.tenant_role] {
        catalog.grants.push(usage(&database.schema, role.clone()));
    }
    for role in &readers {
        catalog.grants.push(usage(&database.private_schema, role.clone()));
    }
    for table in &scope.model.tables {
        let name = scope.public(&table.name);
        let commands: Vec<Command> = table
            .policies
            .iter()
            .filter(|policy| policy.kind == PolicyKind::Permissive)
            .flat_map(|policy| policy.commands.iter().copied())
            .collect();
        for role in scope.request_roles() {
            let client = role != scope.api_role && database.access == Access::Tables;
            let privileges = privileges(table, |command| commands.contains(&command), client);
            push(catalog, &name, role, privileges);
        }
        if scope.model.tenant_root().is_some() {
            let change = !table.append_only;
            let root = table.tenancy == model::Tenancy::Root;
            let allowed = privileges(
                table,
                |command| match command {
                    Command::Select => true,
                    Command::Insert | Command::Delete => change && !root,
                    Command::Update => change,
                },
                false,
            );
            push(catalog, &name, scope.tenant_role.clone(), allowed);
        }
        if let Some(model::RetentionAction::Archive { table: archive, .. }) =
            table.retention.as_ref().map(|r| &r.action)
        {
            let archive = scope.public(archive);
            if commands.contains(&Command::Select) {
                for role in scope.request_roles() {
                    push(catalog, &archive, role, vec![Privilege::Select]);
                }
            }
            if scope.model.tenant_root().is_some() {
                push(catalog, &archive, scope.tenant_role.clone(), vec![Privilege::Select]);
            }
        }
    }
}

fn push(catalog: &mut Catalog, table: &sql::QualifiedName, role: Ident, privileges: Vec<Privilege>) {
    if !privileges.is_empty() {
        catalog.grants.push(Grant { object: GrantObject::Table(table.clone()), privileges, role });
    }
}

fn privileges(table: &Table, allowed: impl Fn(Command) -> bool, client: bool) -> Vec<Privilege> {
    let frozen = frozen_columns(table);
    // What a writer may name: no generated column, and as a client nothing private.
    let writable: Vec<Ident> = table
        .fields
        .iter()
        .filter_map(Field::column)
        .filter(|column| column.generated.is_none() && !column.identity && !(client && column.private))
        .map(|column| column.name.clone())
        .collect();
    let mutable: Vec<Ident> = writable.iter().filter(|column| !frozen.contains(column)).cloned().collect();
    let mut privileges = Vec::new();
    if allowed(Command::Select) {
        privileges.push(Privilege::Select);
    }
    if allowed(Command::Insert) {
        privileges.push(Privilege::Insert(writable));
    }
    if allowed(Command::Update) && !mutable.is_empty() {
        privileges.push(Privilege::Update(mutable));
    }
    if allowed(Command::Delete) {
        privileges.push(Privilege::Delete);
    }
    privileges
}
