//! Rules over the whole model. Each rule is a function; this list is the table of contents.

mod authority;
mod frozen_set_null;
mod nested_tenant;
mod no_policy;
mod owner_not_checked;
mod required_cycle;
mod tenant_without_principal;
mod via;
mod write_without_read;

use diagnostics::Diagnostics;

use crate::Model;

/// Holds the model against every rule.
pub fn check(model: &Model, diagnostics: &mut Diagnostics) {
    authority::check(model, diagnostics);
    frozen_set_null::check(model, diagnostics);
    nested_tenant::check(model, diagnostics);
    no_policy::check(model, diagnostics);
    owner_not_checked::check(model, diagnostics);
    required_cycle::check(model, diagnostics);
    tenant_without_principal::check(model, diagnostics);
    via::check(model, diagnostics);
    write_without_read::check(model, diagnostics);
}
