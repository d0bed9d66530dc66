//! Policies on tables of the platform: those of others are none of our business, ours are what they should be.

use sql::QualifiedName;

use super::code::{code, text};
use super::script::Script;

/// Each of our policies on a table: whom it binds, when, and with which clauses.
pub(super) fn policies(catalog: &catalog::Catalog, table: &QualifiedName, script: &mut Script) {
    for policy in catalog.policies.iter().filter(|policy| policy.table == *table) {
        let command = match policy.command {
            Some(catalog::Command::Select) => "r",
            Some(catalog::Command::Insert) => "a",
            Some(catalog::Command::Update) => "w",
            Some(catalog::Command::Delete) => "d",
            None => "*",
        };
        let roles: Vec<&str> = policy.roles.iter().map(sql::Ident::as_str).collect();
        let using = if policy.using.is_some() { " using" } else { "" };
        let check = if policy.check.is_some() { " check" } else { "" };
        let kind = if policy.permissive { "permissive" } else { "restrictive" };
        script.is(
            policy.origin.span,
            code!(
                "(select concat_ws(' ', case when polpermissive then 'permissive' else 'restrictive' end, polcmd, \
                 (select string_agg(r::regrole::text, ',' order by r::regrole::text) from unnest(polroles) r), \
                 case when polqual is not null then 'using' end, case when polwithcheck is not null then 'check' end) \
                 from pg_policy where polrelid = '{}'::regclass and polname = {})",
                table,
                text(policy.name.as_str())
            ),
            text(format_args!("{kind} {command} {}{using}{check}", roles.join(","))),
            format_args!("policy {} on {table} is what it should be", policy.name),
        );
    }
}
