//! Functions of the private schema: what policies, prologues and bodies ask, and clients do not.
//!
//! They are STABLE, PARALLEL SAFE and SECURITY DEFINER: they bypass row level security by ownership, so a policy that asks them
//! never asks itself.

use catalog::{Function, FunctionRole, Language, Returns, Volatility};
use sql::{Ident, Literal, Sql};

use super::Scope;
use super::scope::infrastructure;

/// Such a function; what differs in one is said where it is made.
pub(crate) fn private_function(
    scope: &Scope<'_>,
    name: Ident,
    returns: Returns,
    body: &Sql,
    comment: &str,
) -> Function {
    Function {
        name: scope.private(&name),
        parameters: Vec::new(),
        returns,
        language: Language::Sql,
        volatility: Volatility::Stable,
        parallel_safe: true,
        security_definer: true,
        settings: Vec::new(),
        owner: None,
        body: body.to_string(),
        execute: scope.readers().to_vec(),
        role: FunctionRole::Helper,
        comment: Literal::text(comment).ok(),
        origin: infrastructure(),
    }
}
