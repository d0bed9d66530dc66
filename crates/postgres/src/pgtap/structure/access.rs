//! Policies and privileges: those declared, and no other.

use std::collections::BTreeMap;

use catalog::{Catalog, Command, GrantObject, Policy, Privilege};
use sql::QualifiedName;

use super::{described, sorted};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::script::Script;

pub(super) fn policies(catalog: &Catalog, script: &mut Script) {
    let mut by_table: BTreeMap<&QualifiedName, Vec<&Policy>> = BTreeMap::new();
    for policy in &catalog.policies {
        by_table.entry(&policy.table).or_default().push(policy);
    }
    for table in &catalog.tables {
        let policies = by_table.get(&table.name).map_or(&[][..], Vec::as_slice);
        let names = Code::join(policies.iter().map(|policy| text(policy.name.as_str())), ", ");
        let schema = table.name.schema.as_ref().unwrap_or(&catalog.schema);
        script.assert(
            table.origin.span,
            code!(
                "policies_are({}, {}, array[{}]::name[], {})",
                text(schema.as_str()),
                text(table.name.name.as_str()),
                names,
                text(format_args!("{} has its policies and no other", table.name))
            ),
        );
        for policy in policies {
            self::policy(policy, script);
        }
    }
}

fn policy(policy: &Policy, script: &mut Script) {
    let Policy { name, table, permissive, command, roles, using, check, origin } = policy;
    let command = match command {
        Some(Command::Select) => "select",
        Some(Command::Insert) => "insert",
        Some(Command::Update) => "update",
        Some(Command::Delete) => "delete",
        None => "all",
    };
    let words = format!(
        "{} {command} to {}{}{}",
        if *permissive { "permissive" } else { "restrictive" },
        sorted(roles),
        if using.is_some() { " using" } else { "" },
        if check.is_some() { " check" } else { "" },
    );
    script.is(
        origin.span,
        described!("policy_of", text(table), name.as_str()),
        text(&words),
        format_args!("{table} has policy {name}: {words}"),
    );
}

pub(super) fn privileges(catalog: &Catalog, script: &mut Script) {
    let mut granted: BTreeMap<&QualifiedName, BTreeMap<&str, Vec<String>>> = BTreeMap::new();
    for grant in &catalog.grants {
        if let GrantObject::Table(table) = &grant.object {
            let words = granted.entry(table).or_default().entry(grant.role.as_str()).or_default();
            words.extend(grant.privileges.iter().map(in_words));
        }
    }
    for table in &catalog.tables {
        let mut lines: Vec<String> = Vec::new();
        for (role, words) in granted.get(&table.name).into_iter().flatten() {
            let mut words = words.clone();
            words.sort();
            lines.push(format!("{role}: {}", words.join(", ")));
        }
        lines.sort();
        let expected = if lines.is_empty() { "nobody".to_owned() } else { lines.join("; ") };
        script.is(
            table.origin.span,
            code!("pg_temp.privileges_of({})", text(&table.name)),
            text(&expected),
            format_args!("privileges on {} are those its policies need", table.name),
        );
    }
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
    }
}
