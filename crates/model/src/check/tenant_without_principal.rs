//! A tenant is only as good as the answer to "whose tenant is the caller's?".

use diagnostics::{Diagnostic, Diagnostics, codes};

use crate::{Model, Tenancy};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let Some(root) = model.tenant_root() else { return };
    let belongs =
        model.principal.as_ref().map(|principal| (principal.span, model.table(principal.table).tenancy));
    match belongs {
        Some((_, Tenancy::By(_) | Tenancy::Root)) => {}
        Some((_, Tenancy::Global)) if model.membership.is_some() => {}
        Some((span, Tenancy::Global)) => diagnostics.push(
            Diagnostic::new(codes::TENANT_WITHOUT_PRINCIPAL, span, "the users belong to no tenant")
                .also(model.table(root).span, "this is the tenant")
                .help("add @tenant(by: …) to the type of the users, or @membership to a type that ties users to tenants"),
        ),
        None => diagnostics.push(
            Diagnostic::new(
                codes::TENANT_WITHOUT_PRINCIPAL,
                model.table(root).span,
                format!("nothing says which {} the caller belongs to", model.table(root).graphql),
            )
            .help("put @principal on the type whose rows are the users, with @tenant(by: …)"),
        ),
    }
}
