//! Privileges: exactly what policies and functions need. Everything else is revoked before.

use catalog::{Catalog, Grant, GrantObject, Privilege};
use model::{Access, Command, FieldId, Platform, Table};
use rayon::prelude::*;
use sql::{Ident, ident};

use super::Scope;
use super::trigger::frozen_columns;

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let database = &scope.model.database;
    let readers = scope.readers();
    let usage = |schema: &Ident, role: Ident| Grant {
        object: GrantObject::Schema(schema.clone()),
        privileges: vec![Privilege::Usage],
        role,
    };
    for role in [ident!("anon"), ident!("authenticated"), ident!("service_role")] {
        catalog.grants.push(usage(&database.schema, role));
    }
    // An argument is read as what it is before the function runs. On the platform the roles of clients reach the extensions' schema.
    if database.platform == Platform::Postgres && super::near::is_asked(scope) {
        for role in [ident!("anon"), ident!("authenticated"), ident!("service_role")] {
            catalog.grants.push(usage(&ident!("extensions"), role));
        }
    }
    for role in [&scope.api_role, &scope.tenant_role].into_iter().chain(&scope.named_roles()) {
        catalog.grants.push(usage(&database.schema, role.clone()));
    }
    for role in readers {
        catalog.grants.push(usage(&database.private_schema, role.clone()));
    }
    let lowered: Vec<Vec<Grant>> =
        scope.model.tables.par_iter().map(|table| on_table(scope, table)).collect();
    catalog.grants.extend(lowered.into_iter().flatten());
    in_order(catalog);
}

/// What the roles may do on a table and its archive.
fn on_table(scope: &Scope<'_>, table: &Table) -> Vec<Grant> {
    let mut grants = Vec::new();
    let name = scope.public(&table.name);
    for role in scope.roles_on(table) {
        let client = role != scope.api_role && scope.model.database.access == Access::Tables;
        let met = scope.table_for(table, &role);
        let privileges = privileges(&met, |command| met.opening(command).next().is_some(), client, true);
        push(&mut grants, &name, role, privileges);
    }
    if scope.model.tenant_root().is_some() {
        let change = !table.append_only;
        let root = table.tenancy == model::Tenancy::Root;
        // Members come, go and change their role by the membership's own functions.
        let membership =
            scope.model.membership.as_ref().filter(|it| scope.model.table(it.table).name == table.name);
        let role = membership.and_then(|it| table.field(it.role).column()).map(|column| &column.name);
        let mut allowed = privileges(
            table,
            |command| match command {
                Command::Select => true,
                Command::Insert | Command::Delete => change && !root && role.is_none(),
                Command::Update => change,
            },
            false,
            false,
        );
        for privilege in &mut allowed {
            if let Privilege::Update(columns) = privilege {
                columns.retain(|column| Some(column) != role);
            }
        }
        allowed.retain(|privilege| !matches!(privilege, Privilege::Update(columns) if columns.is_empty()));
        push(&mut grants, &name, scope.tenant_role.clone(), allowed);
    }
    if let Some(model::RetentionAction::Archive { table: archive, .. }) =
        table.retention.as_ref().map(|r| &r.action)
    {
        let archive = scope.public(archive);
        for role in scope.roles_on(table) {
            if scope.table_for(table, &role).opening(Command::Select).next().is_some() {
                let client = role != scope.api_role && scope.model.database.access == Access::Tables;
                push(&mut grants, &archive, role, vec![Privilege::Select(readable(table, client))]);
            }
        }
        if scope.model.tenant_root().is_some() {
            push(&mut grants, &archive, scope.tenant_role.clone(), vec![Privilege::Select(Vec::new())]);
        }
    }
    grants
}

/// Rights of the platform's roles are taken back and given again by every run; a list of rights keeps its order only if
/// they stand last.
pub(super) fn is_of_platform(role: &Ident) -> bool {
    matches!(role.as_str(), "anon" | "authenticated" | "service_role")
}

/// See [`is_of_platform`].
fn in_order(catalog: &mut Catalog) {
    catalog.grants.sort_by_key(|grant| is_of_platform(&grant.role));
}

fn push(grants: &mut Vec<Grant>, table: &sql::QualifiedName, role: Ident, privileges: Vec<Privilege>) {
    if !privileges.is_empty() {
        grants.push(Grant { object: GrantObject::Table(table.clone()), privileges, role });
    }
}

/// What a role may read: everything, but as a client nothing private, and nothing that is masked for some.
fn readable(table: &Table, client: bool) -> Vec<Ident> {
    let columns = || table.fields.iter().filter_map(model::Field::column);
    if !client || columns().all(is_open) {
        return Vec::new();
    }
    columns().filter(|column| is_open(column)).map(|column| column.name.clone()).collect()
}

fn is_open(column: &model::Column) -> bool {
    !column.private && column.pii.is_none() && column.encrypted.is_none()
}

/// What a role may do: what the rules let it write (mode TENANT is bound by none of them), and as a client nothing private.
fn privileges(table: &Table, allowed: impl Fn(Command) -> bool, client: bool, ruled: bool) -> Vec<Privilege> {
    let frozen = frozen_columns(table);
    // What a writer may name: no generated column, no version.
    let writable: Vec<(FieldId, &Ident)> = table
        .fields
        .iter()
        .enumerate()
        .filter_map(|(at, field)| Some((FieldId(at as u32), field.column()?)))
        .filter(|(_, column)| {
            let filled = column.generated.is_some() || column.identity || column.is_closed();
            let hidden = client && column.private;
            !(filled || hidden)
        })
        .map(|(at, column)| (at, &column.name))
        .collect();
    let named = |keep: &dyn Fn(FieldId, &Ident) -> bool| -> Vec<Ident> {
        writable.iter().filter(|(at, name)| keep(*at, name)).map(|(_, name)| (*name).clone()).collect()
    };
    let insertable = named(&|at, _| !ruled || table.is_insertable_by_rules(at));
    let mutable = named(&|at, name| !frozen.contains(name) && (!ruled || table.is_changeable_by_rules(at)));
    let mut privileges = Vec::new();
    if allowed(Command::Select) {
        privileges.push(Privilege::Select(readable(table, client)));
    }
    if allowed(Command::Insert) {
        privileges.push(Privilege::Insert(insertable));
    }
    if allowed(Command::Update) && !mutable.is_empty() {
        privileges.push(Privilege::Update(mutable));
    }
    if allowed(Command::Delete) {
        privileges.push(Privilege::Delete);
    }
    privileges
}
