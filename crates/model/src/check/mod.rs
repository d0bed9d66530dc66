//! Rules over the whole model. Each rule is a function; this list is the table of contents.

mod asked_per_row;
mod authority;
mod filter_without_index;
mod frozen_set_null;
mod frozen_update;
mod hidden_by_change;
mod json_access;
mod nested_tenant;
mod no_index_serves;
mod no_policy;
mod not_leakproof;
mod owner_not_checked;
mod personal_data;
mod required_cycle;
mod rule_functions;
mod rules;
mod sealed_use;
mod seed_reference;
mod tenant_without_principal;
mod unknown_function;
mod vector_use;
mod via;
mod write_without_read;

use diagnostics::Diagnostics;
use sql::reference::Reference;

use crate::{Fragment, Model, Parsed};

/// Holds the model against every rule.
pub fn check(model: &Model, diagnostics: &mut Diagnostics) {
    authority::check(model, diagnostics);
    frozen_set_null::check(model, diagnostics);
    frozen_update::check(model, diagnostics);
    hidden_by_change::check(model, diagnostics);
    json_access::check(model, diagnostics);
    nested_tenant::check(model, diagnostics);
    no_policy::check(model, diagnostics);
    owner_not_checked::check(model, diagnostics);
    personal_data::check(model, diagnostics);
    required_cycle::check(model, diagnostics);
    rule_functions::check(model, diagnostics);
    sealed_use::check(model, diagnostics);
    seed_reference::check(model, diagnostics);
    tenant_without_principal::check(model, diagnostics);
    unknown_function::check(model, diagnostics);
    vector_use::check(model, diagnostics);
    via::check(model, diagnostics);
    write_without_read::check(model, diagnostics);
}

/// What would be slow, in a model that is right: as long as something is wrong, that goes first.
pub fn advise(model: &Model, diagnostics: &mut Diagnostics) {
    asked_per_row::check(model, diagnostics);
    filter_without_index::check(model, diagnostics);
    no_index_serves::check(model, diagnostics);
    not_leakproof::check(model, diagnostics);
}

/// What a piece of SQL refers to.
fn references(fragment: &Fragment) -> &[Reference] {
    match &fragment.parsed {
        Parsed::Expr(parsed) => &parsed.references,
        Parsed::Query(parsed) => &parsed.references,
        Parsed::Block(parsed) => &parsed.references,
    }
}
