//! Model to Catalog: every decision about what will exist in Postgres is made here.
//!
//! The order of the passes is a table of contents; each writes one kind of thing.

mod access;
mod audit;
mod bucket;
mod caller;
mod column_rights;
mod constraint;
mod counter;
mod crud;
mod deferred;
mod encrypt;
mod extension;
mod find;
mod function;
mod function_order;
mod gdpr;
mod hierarchy;
mod index;
mod input;
mod job;
mod kept_plan;
mod maintenance;
mod mask;
mod membership;
mod name;
mod near;
mod notify;
mod partition;
mod policy;
mod private_function;
mod private_table;
mod publish;
mod queue;
mod quota;
mod rate_limit;
mod realtime;
mod rule;
mod scope;
mod seed;
mod sign_up;
mod state;
mod sync;
mod table;
mod transitions;
mod trigger;
mod types;
mod view;
mod violation;

use catalog::Catalog;
use diagnostics::Diagnostics;
use model::Model;

pub(crate) use audit::function_name as audit_name;
pub(crate) use bucket::objects;
pub(crate) use column_rights::TRIGGER as COLUMN_RIGHTS;
pub(crate) use counter::{
    counter_name, counting as counting_name, recount as counter_recount, shards as counter_shards,
    tidy_counters,
};
pub(crate) use deferred::answers_for_deletion;
pub(crate) use encrypt::{TRIGGER as SEAL, lookup_name, reseal_name};
pub(crate) use find::matches_name;
pub(crate) use function::{Looks, is_unbounded, name as function_name, unchecked, unhandled};
pub(crate) use gdpr::{erasing, requests, steps as erasure_steps};
pub(crate) use job::{command as job_command, mark as job_mark};
pub(crate) use maintenance::{assignments, function_name as maintenance_name, seconds, undone};
pub(crate) use mask::{Readers, behind, is_revealed, masked_name, unmasked, ways};
pub(crate) use membership::{TENANT_OF_CALL, called_for, lookup as tenant_lookup};
pub(crate) use near::nearest_name;
pub(crate) use notify::function_name as notify_name;
pub(crate) use policy::floor_name;
pub(crate) use queue::is_done;
pub(crate) use quota::limit as quota_limit;
pub(crate) use rate_limit::{
    ALL as ALL_CALLS, all as rate_limits, count_call, counts as call_counts, forget_calls,
};
pub(crate) use realtime::messages;
pub(crate) use rule::{members_name, row_key, tenant_mates, tenants_with};
pub(crate) use scope::Scope;
pub(crate) use sync::{changed_for_everybody, changed_name, changes_name, forget_changes};
pub(crate) use transitions::trigger_name as transitions_trigger;
pub(crate) use trigger::{FROZEN, declared_name as declared_trigger_name, frozen_changes, protects};
pub(crate) use view::{is_filled, refresh_name, refreshed, staleness_name};
pub(crate) use violation::{AllViolations, Violations};

/// The database roles that the rules of a schema bind when somebody signed in asks: of requests, and of functions of mode TENANT.
#[must_use]
pub fn bound_roles(model: &Model) -> Vec<sql::Ident> {
    let scope = Scope::new(model);
    let of_tenants = model.tenant_root().map(|_| scope.tenant_role.clone());
    std::iter::once(scope.request_role()).chain(of_tenants).collect()
}

/// Decides what will exist.
///
/// Findings are names that cannot be (two objects of one name).
#[must_use]
pub fn lower(model: &Model, diagnostics: &mut Diagnostics) -> Catalog {
    let scope = Scope::new(model);
    let mut catalog = scope.empty_catalog();
    types::lower(&scope, &mut catalog);
    state::lower(&scope, &mut catalog);
    rate_limit::lower(&scope, &mut catalog);
    gdpr::record(&scope, &mut catalog);
    table::lower(&scope, &mut catalog);
    index::lower(&scope, &mut catalog);
    caller::lower(&scope, &mut catalog);
    rule::lower(&scope, &mut catalog);
    hierarchy::lower(&scope, &mut catalog);
    membership::lower(&scope, &mut catalog);
    mask::lower(&scope, &mut catalog);
    encrypt::lower(&scope, &mut catalog);
    crud::lower(&scope, &mut catalog);
    find::lower(&scope, &mut catalog);
    sync::lower(&scope, &mut catalog);
    near::lower(&scope, &mut catalog);
    gdpr::lower(&scope, &mut catalog);
    input::lower(&scope, &mut catalog);
    function::lower(&scope, &mut catalog);
    trigger::lower(&scope, &mut catalog);
    deferred::lower(&scope, &mut catalog);
    quota::lower(&scope, &mut catalog);
    counter::lower(&scope, &mut catalog);
    transitions::lower(&scope, &mut catalog);
    column_rights::lower(&scope, &mut catalog);
    audit::lower(&scope, &mut catalog);
    notify::lower(&scope, &mut catalog);
    publish::lower(&scope, &mut catalog);
    sign_up::lower(&scope, &mut catalog);
    maintenance::lower(&scope, &mut catalog);
    view::lower(&scope, &mut catalog);
    seed::lower(&scope, &mut catalog);
    policy::lower(&scope, &mut catalog);
    realtime::lower(&scope, &mut catalog);
    bucket::lower(&scope, &mut catalog);
    kept_plan::lower(&mut catalog);
    access::lower(&scope, &mut catalog);
    name::check_collisions(&catalog, diagnostics);
    catalog
}
