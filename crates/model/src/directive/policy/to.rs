//! `to: […]`: the database roles a rule speaks to, where they are not simply the signed-in users.

use diagnostics::codes;
use sql::Ident;
use syntax::ast::Argument;

use crate::arguments::{Word, items, word};
use crate::build::Builder;
use crate::{Access, TableId, Tenancy};

pub(super) fn decode<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    argument: &'a Argument,
) -> Option<Vec<Ident>> {
    if builder.database.access == Access::Rpc {
        let at = builder.database.span;
        builder.found.push(
            diagnostics::Diagnostic::new(
                codes::POLICY_ROLE,
                argument.span,
                "clients hold no table privilege, so there is no role to speak to",
            )
            .also(at, "`access: RPC`")
            .help("leave `to` out: functions run under this rule for whoever calls them, also with `@rpc(to: [ANON])`"),
        );
        return None;
    }
    let words: Vec<Word<'a>> = items(&argument.value).filter_map(word).collect();
    if words.is_empty() {
        builder.error(codes::POLICY_ROLE, argument.span, "`to` names no role", "name one, or leave `to` out");
        return None;
    }
    let mut roles = Vec::with_capacity(words.len());
    for word in words {
        roles.push(role(builder, table, word)?);
    }
    roles.sort();
    roles.dedup();
    Some(roles)
}

fn role(builder: &mut Builder<'_>, table: TableId, word: Word<'_>) -> Option<Ident> {
    let role = builder.ident(word.text, word.span)?;
    let schema = builder.database.schema.as_str();
    let ours = [format!("{schema}_api"), format!("{schema}_tenant")];
    if ours.iter().any(|own| own == role.as_str()) || role.as_str().starts_with("pg_") {
        builder.error(
            codes::POLICY_ROLE,
            word.span,
            format!("`{role}` is not a role to write rules for"),
            "name a role of your own, `authenticated`, `anon`, or `public` for everybody",
        );
        return None;
    }
    let somebody_unknown = matches!(role.as_str(), "anon" | "public");
    if somebody_unknown && builder.table(table).tenancy != Tenancy::Global {
        builder.error(
            codes::POLICY_ROLE,
            word.span,
            format!("whoever is not signed in belongs to no tenant, and sees no row of one, so `{role}` opens nothing"),
            "leave `to` out, or show rows to everybody through a function of mode SYSTEM",
        );
        return None;
    }
    Some(role)
}

#[cfg(test)]
mod tests {
    use crate::testing::findings;

    fn with(to: &str) -> Vec<String> {
        let found = findings(&format!(
            "type Page @table @policy(name: \"p\", for: [SELECT], to: {to}, using: \"true\") {{ id: ID! }}"
        ));
        found.into_iter().map(|it| it.split(' ').next().unwrap_or_default().to_owned()).collect()
    }

    #[test]
    fn there_is_no_role_to_speak_to_behind_functions() {
        assert_eq!(with("[\"anon\"]"), ["E0513"]);
    }
}
