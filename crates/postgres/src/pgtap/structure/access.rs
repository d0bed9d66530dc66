//! Policies and privileges: those declared, and no other.

use std::collections::BTreeMap;

use catalog::{Catalog, Command, GrantObject, Policy, Privilege};
use sql::QualifiedName;

use super::sorted;
use crate::pgtap::code::{code, text};
use crate::pgtap::script::{Lines, Script};

/// The policies of each table and what they need.
pub(super) fn tables(catalog: &Catalog, script: &mut Script) {
    let mut policies: BTreeMap<&QualifiedName, Vec<&Policy>> = BTreeMap::new();
    for policy in &catalog.policies {
        policies.entry(&policy.table).or_default().push(policy);
    }
    let mut granted: BTreeMap<&QualifiedName, BTreeMap<&str, Vec<String>>> = BTreeMap::new();
    for grant in &catalog.grants {
        if let GrantObject::Table(table) = &grant.object {
            let words = granted.entry(table).or_default().entry(grant.role.as_str()).or_default();
            words.extend(grant.privileges.iter().map(in_words));
        }
    }
    let tables = catalog.tables.iter().map(|table| (&table.name, table.origin.span));
    let views = catalog.views.iter().map(|view| (&view.name, view.origin.span));
    for (name, origin) in tables.chain(views) {
        let mut lines = Lines::after(vec![origin]);
        for policy in policies.get(name).into_iter().flatten() {
            let cells = code!("{}, {}", text(policy.name.as_str()), text(described(policy)));
            lines.add(&[policy.origin.span], cells);
        }
        let (lines, mut proves) = lines.finish();
        proves.push(origin);
        let privileges = privileges(granted.get(name));
        script.prove(
            origin,
            proves,
            code!("pg_temp.access_is({}, {}, {})", text(name), text(&privileges), lines),
        );
    }
}

fn described(policy: &Policy) -> String {
    let Policy { name: _, table: _, permissive, command, roles, using, check, origin: _ } = policy;
    let command = match command {
        Some(Command::Select) => "select",
        Some(Command::Insert) => "insert",
        Some(Command::Update) => "update",
        Some(Command::Delete) => "delete",
        None => "all",
    };
    format!(
        "{} {command} to {}{}{}",
        if *permissive { "permissive" } else { "restrictive" },
        sorted(roles),
        if using.is_some() { " using" } else { "" },
        if check.is_some() { " check" } else { "" },
    )
}

/// Role by role: `app_api: delete, select; app_tenant: select`.
fn privileges(granted: Option<&BTreeMap<&str, Vec<String>>>) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (role, words) in granted.into_iter().flatten() {
        let mut words = words.clone();
        words.sort();
        lines.push(format!("{role}: {}", words.join(", ")));
    }
    lines.sort();
    if lines.is_empty() { "nobody".to_owned() } else { lines.join("; ") }
}

/// Who may use the schemas.
pub(super) fn schemas(catalog: &Catalog, script: &mut Script) {
    let mut usage: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for grant in &catalog.grants {
        if let GrantObject::Schema(schema) = &grant.object {
            usage.entry(schema.as_str()).or_default().push(grant.role.as_str());
        }
    }
    for schema in &catalog.schemas {
        let roles = sorted(usage.get(schema.name.as_str()).into_iter().flatten());
        script.is(
            None,
            code!(
                "array_to_string(array(select distinct (\
                 case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end \
                 || case a.privilege_type when 'USAGE' then '' else ' ' || a.privilege_type end) collate \"C\" \
                 from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a \
                 where n.nspname = {} and a.grantee <> n.nspowner order by 1), ', ')",
                text(schema.name.as_str())
            ),
            text(&roles),
            format_args!("schema {} may be used by these roles and no other", schema.name),
        );
    }
}

fn in_words(privilege: &Privilege) -> String {
    match privilege {
        Privilege::Usage => "usage".to_owned(),
        Privilege::Select(columns) if columns.is_empty() => "select".to_owned(),
        Privilege::Select(columns) => format!("select ({})", sorted(columns)),
        Privilege::Insert(columns) if columns.is_empty() => "insert".to_owned(),
        Privilege::Insert(columns) => format!("insert ({})", sorted(columns)),
        Privilege::Update(columns) if columns.is_empty() => "update".to_owned(),
        Privilege::Update(columns) => format!("update ({})", sorted(columns)),
        Privilege::Delete => "delete".to_owned(),
        Privilege::Truncate => "truncate".to_owned(),
    }
}
