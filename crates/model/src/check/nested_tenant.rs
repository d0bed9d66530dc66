//! A function of mode TENANT runs for one tenant; one that it calls would run for another, and leave it so.

use std::collections::BTreeMap;

use diagnostics::{Diagnostic, Diagnostics, codes};
use sql::reference::ReferenceKind;

use crate::{Function, FunctionId, Mode, Model, Owner, Parsed};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    if model.membership.is_none() {
        return;
    }
    let calls = calls(model);
    for (at, function) in
        model.functions.iter().enumerate().filter(|(_, function)| function.mode == Mode::Tenant)
    {
        let mut seen = vec![false; model.functions.len()];
        let mut open: Vec<usize> = calls[at].clone();
        while let Some(called) = open.pop() {
            if std::mem::replace(&mut seen[called], true) {
                continue;
            }
            let other = &model.functions[called];
            if binds(other) {
                diagnostics.push(
                    Diagnostic::new(
                        codes::MODE,
                        function.span,
                        format!("`{}` runs for one tenant, and calls `{}`, which runs for its own", function.graphql, other.graphql),
                    )
                    .also(other.span, "mode TENANT too")
                    .help(format!("put what both do into a private function without `tenant`, and call that instead of `{}`", other.graphql)),
                );
                break;
            }
            open.extend(&calls[called]);
        }
    }
}

/// Does it say, or forget, for which tenant it runs?
fn binds(function: &Function) -> bool {
    function.mode == Mode::Tenant && (!function.private || function.tenant.is_some())
}

/// Which functions each function's SQL calls.
fn calls(model: &Model) -> Vec<Vec<usize>> {
    let database = &model.database;
    let names: BTreeMap<(&str, &str), usize> = model
        .functions
        .iter()
        .enumerate()
        .map(|(at, function)| {
            let schema = if function.private { &database.private_schema } else { &database.schema };
            ((schema.as_str(), function.name.as_str()), at)
        })
        .collect();
    let mut calls = vec![Vec::new(); model.functions.len()];
    for fragment in &model.fragments {
        let Owner::Function(FunctionId(at)) = fragment.owner else { continue };
        let references = match &fragment.parsed {
            Parsed::Expr(parsed) => &parsed.references,
            Parsed::Query(parsed) => &parsed.references,
            Parsed::Block(parsed) => &parsed.references,
        };
        for reference in references {
            let ReferenceKind::Function { schema: Some(schema), name, .. } = &reference.kind else {
                continue;
            };
            let Some(called) = names.get(&(schema.text.as_str(), name.text.as_str())) else { continue };
            if let Some(of) = calls.get_mut(at as usize) {
                of.push(*called);
            }
        }
    }
    calls
}

#[cfg(test)]
mod tests {
    use crate::testing::build_with;

    fn found(more: &str) -> Vec<String> {
        let sdl = format!(
            "enum Role {{ MEMBER ADMIN }} type Person @table @principal {{ id: ID! }} type Club @table @tenant {{ id: ID! }} \
             type Member @table @tenant(by: \"club\") @membership(user: \"person\", tenant: \"club\", role: \"role\") \
             {{ id: ID! club: Club! person: Person! role: Role! }} type Mutation {{ {more} }}"
        );
        let built = build_with(&sdl, &[]);
        assert_eq!(built.found, [], "nothing else is wrong");
        let mut diagnostics = diagnostics::Diagnostics::default();
        super::check(&built.model.unwrap(), &mut diagnostics);
        diagnostics.into_sorted().into_iter().map(|it| it.message).collect()
    }

    #[test]
    fn one_call_is_for_one_tenant() {
        let outer = "outer(club: ID!): Void @rpc(sql: \"begin perform app_private.between(); end\", mode: TENANT, roles: [ADMIN], tenant: \"club\")";
        let between = "between: Void @private @rpc(sql: \"begin perform app.inner(gen_random_uuid()); end\")";
        let inner = |mode: &str| {
            format!(
                "inner(club: ID!): Void @rpc(sql: \"begin end\", {mode} roles: [ADMIN], tenant: \"club\")"
            )
        };
        assert_eq!(
            found(&format!("{outer} {between} {}", inner("mode: TENANT,"))),
            ["`outer` runs for one tenant, and calls `inner`, which runs for its own"]
        );
        assert_eq!(found(&format!("{outer} {between} {}", inner(""))), [] as [&str; 0]);
        let within = "between: Void @private @rpc(sql: \"begin end\", mode: TENANT)";
        assert_eq!(found(&format!("{outer} {within}")), [] as [&str; 0], "which runs for the same tenant");
    }
}
