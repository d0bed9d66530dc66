//! `@rpc(tenant:)`: which tenant a function is called for.

use diagnostics::{Diagnostic, codes};

use crate::arguments::Word;
use crate::build::Builder;
use crate::{Builtin, ForeignKey, Function, TableId, Tenancy, TenantOf};

/// Finds the argument behind each `tenant`; under `@membership` a role without one is refused.
pub(crate) fn resolve(builder: &mut Builder<'_>, functions: &mut [Function]) {
    let words = std::mem::take(&mut builder.rpc_tenants);
    for function in functions {
        let Some((_, word)) = words.iter().find(|(span, _)| *span == function.span) else {
            let asks = !function.roles.is_empty() && function.tenant.is_none();
            if let (true, Some(membership)) = (asks, builder.membership.as_ref()) {
                let span = membership.span;
                builder.found.push(
                    Diagnostic::new(
                        codes::RPC_TENANT,
                        function.span,
                        format!("`{}` asks for a role, and does not say in which tenant", function.graphql),
                    )
                    .also(span, "a user has a role in each tenant")
                    .help("name the argument: `@rpc(tenant: \"organization\")`, or `\"task.organization\"` for a row of it"),
                );
            }
            continue;
        };
        function.tenant = find(builder, function, *word);
    }
}

fn find(builder: &mut Builder<'_>, function: &Function, word: Word<'_>) -> Option<TenantOf> {
    let Some(root) = builder.table_ids().find(|id| builder.table(*id).tenancy == Tenancy::Root) else {
        builder.error(codes::RPC_TENANT, word.span, "the schema has no tenant", "remove `tenant`");
        return None;
    };
    let (name, path) = match word.text.split_once('.') {
        Some((name, path)) => (name, Some(path)),
        None => (word.text, None),
    };
    let Some(at) = function.arguments.iter().position(|argument| argument.graphql == name) else {
        let names: Vec<&str> = function.arguments.iter().map(|argument| argument.graphql.as_str()).collect();
        let help = match diagnostics::suggest(name, names.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("it has {}", names.join(", ")),
        };
        let message = format!("`{}` has no argument `{name}`", function.graphql);
        builder.error(codes::RPC_TENANT, word.span, message, help);
        return None;
    };
    let argument = &function.arguments[at];
    let (table, found) = match path {
        None => (root, TenantOf::Argument(at)),
        Some(path) => {
            let table = row(builder, name, path, word)?;
            (table, TenantOf::Row { argument: at, table })
        }
    };
    let target = builder.table(table);
    let key =
        target.key.first().and_then(|id| target.field(*id).column()).map(|column| builder.builtin(column.ty));
    let graphql = target.graphql.clone();
    if argument.list || target.key.len() != 1 || key != Some(builder.builtin(argument.ty)) {
        let wanted = if key == Some(Builtin::Uuid) { "an `ID`" } else { "of its key's type" };
        builder.found.push(
            Diagnostic::new(codes::RPC_TENANT, word.span, format!("`{name}` is no key of `{graphql}`"))
                .also(argument.span, "this argument")
                .help(format!("make it {wanted}")),
        );
        return None;
    }
    Some(found)
}

/// `timeLog.organization`: the type of that name, and its own tenant.
fn row(builder: &mut Builder<'_>, name: &str, path: &str, word: Word<'_>) -> Option<TableId> {
    let named = |graphql: &str| {
        let mut letters = graphql.chars();
        letters.next().is_some_and(|first| {
            name.strip_prefix(|c: char| first.to_lowercase().eq([c])) == Some(letters.as_str())
        })
    };
    let Some(table) = builder.table_ids().find(|id| named(&builder.table(*id).graphql)) else {
        builder.error(
            codes::RPC_TENANT,
            word.span,
            format!("no table is called like the argument `{name}`"),
            "call the argument after its type, `timeLog` for a `TimeLog`",
        );
        return None;
    };
    let of = builder.table(table);
    let by = match of.tenancy {
        Tenancy::By(field) => Some(field),
        Tenancy::Root | Tenancy::Global => None,
    };
    let leads = by.is_some_and(|field| {
        let field = of.field(field);
        field.graphql == path && field.foreign_key().and_then(ForeignKey::table).is_some()
    });
    if leads {
        return Some(table);
    }
    let help = match by {
        Some(field) => format!("write `{name}.{}`", of.field(field).graphql),
        None => {
            format!("give `{}` a `@tenant(by: …)`, or name the tenant by an argument of its own", of.graphql)
        }
    };
    let message = format!("`{path}` is not the tenant of `{}`", of.graphql);
    builder.error(codes::RPC_TENANT, word.span, message, help);
    None
}
