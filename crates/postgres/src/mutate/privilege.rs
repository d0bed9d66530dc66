//! Row level security off, and privileges that nobody should have.

use std::collections::BTreeSet;

use catalog::{Catalog, Grant, GrantObject, Privilege, Table};
use sql::{Ident, ident};

use super::{Edit, Mutant, MutantKind};
use crate::lower::Scope;

pub(super) fn mutants(scope: &Scope<'_>, catalog: &Catalog, made: &mut Vec<Mutant>) {
    for table in &catalog.tables {
        row_security(scope, table, made);
        if table.partition_of.is_none() {
            for role in roles(scope) {
                privileges(catalog, table, &role, made);
            }
        }
    }
    for role in [ident!("anon"), ident!("authenticated")] {
        let schema = GrantObject::Schema(catalog.private_schema.clone());
        if catalog.grants.iter().any(|grant| grant.role == role && grant.object == schema) {
            continue;
        }
        let grant = Grant { object: schema, privileges: vec![Privilege::Usage], role: role.clone() };
        made.push(Mutant {
            kind: MutantKind::Privilege,
            object: format!("schema {}", catalog.private_schema),
            change: format!("may be used by {role}"),
            origin: None,
            of: vec![catalog.private_schema.as_str().to_owned()],
            own: role.as_str().to_owned(),
            edits: vec![Edit::Grant(grant)],
        });
    }
}

fn row_security(scope: &Scope<'_>, table: &Table, made: &mut Vec<Mutant>) {
    let off = || Edit::RowSecurityOff(table.name.clone());
    let origin = table.origin.span;
    let mut add = |object: String, change: &str, edits: Vec<Edit>| {
        made.push(Mutant {
            kind: MutantKind::RowSecurity,
            object,
            change: change.to_owned(),
            origin,
            of: vec![table.name.to_string()],
            own: table.name.name.as_str().to_owned(),
            edits,
        });
    };
    let Some(_) = &table.partition_of else {
        add(format!("table {}", table.name), "has no row level security", vec![off()]);
        return;
    };
    let leaf = || format!("leaf {}", table.name);
    add(leaf(), "has no row level security", vec![off()]);
    for role in scope.request_roles() {
        let grant = |privileges| {
            let object = GrantObject::Table(table.name.clone());
            Edit::Grant(Grant { object, privileges, role: role.clone() })
        };
        let read = || vec![Privilege::Select(Vec::new())];
        add(leaf(), &format!("may be read by {role}"), vec![grant(read())]);
        // Each of the two alone protects; without both, whoever names the leaf is bound by nothing.
        add(leaf(), &format!("is open to {role}"), vec![off(), grant(read())]);
    }
}

/// Whose privileges are widened.
fn roles(scope: &Scope<'_>) -> BTreeSet<Ident> {
    let mut roles = BTreeSet::from([ident!("anon"), ident!("authenticated"), scope.api_role.clone()]);
    roles.extend(scope.model.tenant_root().map(|_| scope.tenant_role.clone()));
    roles.extend(scope.named_roles());
    roles
}

/// What a role may do with a table.
#[derive(Default)]
struct Held {
    /// None: not at all. An empty list: all columns.
    select: Option<Vec<Ident>>,
    insert: Option<Vec<Ident>>,
    update: Option<Vec<Ident>>,
    delete: bool,
    truncate: bool,
}

impl Held {
    fn of(catalog: &Catalog, table: &Table, role: &Ident) -> Self {
        let mut held = Self::default();
        let own = catalog.grants.iter().filter(|grant| {
            grant.role == *role && matches!(&grant.object, GrantObject::Table(name) if *name == table.name)
        });
        for privilege in own.flat_map(|grant| &grant.privileges) {
            match privilege {
                Privilege::Select(columns) => held.select = Some(columns.clone()),
                Privilege::Insert(columns) => held.insert = Some(columns.clone()),
                Privilege::Update(columns) => held.update = Some(columns.clone()),
                Privilege::Delete => held.delete = true,
                Privilege::Truncate => held.truncate = true,
                Privilege::Usage => {}
            }
        }
        held
    }
}

fn privileges(catalog: &Catalog, table: &Table, role: &Ident, made: &mut Vec<Mutant>) {
    let Held { select, insert, update, delete, truncate } = Held::of(catalog, table, role);
    let mut add = |what: String, own: &str, privilege: Privilege| {
        let object = GrantObject::Table(table.name.clone());
        let edit = Edit::Grant(Grant { object, privileges: vec![privilege], role: role.clone() });
        made.push(super::of(
            MutantKind::Privilege,
            format!("table {}", table.name),
            format!("gives {role} {what}"),
            &table.origin,
            (table.name.to_string(), own),
            edit,
        ));
    };
    let named = |columns: &[Ident]| columns.is_empty() || columns.len() == table.columns.len();
    let missing = |columns: &[Ident]| -> Vec<Ident> {
        let computed = |name: &Ident| {
            table.columns.iter().any(|it| it.name == *name && (it.generated.is_some() || it.identity))
        };
        let all = table.columns.iter().map(|column| &column.name);
        all.filter(|name| !columns.contains(name) && !computed(name)).cloned().collect()
    };
    type Make = fn(Vec<Ident>) -> Privilege;
    let by_column: [(&str, &Option<Vec<Ident>>, Make); 3] = [
        ("SELECT", &select, Privilege::Select),
        ("INSERT", &insert, Privilege::Insert),
        ("UPDATE", &update, Privilege::Update),
    ];
    for (word, held, privilege) in by_column {
        match held {
            None => add(word.to_owned(), role.as_str(), privilege(Vec::new())),
            Some(columns) if named(columns) => {}
            Some(columns) => {
                for column in missing(columns) {
                    add(format!("{word} ({column})"), column.as_str(), privilege(vec![column.clone()]));
                }
            }
        }
    }
    if !delete {
        add("DELETE".to_owned(), role.as_str(), Privilege::Delete);
    }
    if !truncate {
        add("TRUNCATE".to_owned(), role.as_str(), Privilege::Truncate);
    }
}
