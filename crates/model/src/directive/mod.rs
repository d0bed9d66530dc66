//! One file per directive: what it means, and what can be wrong with it.
//!
//! Where a directive may stand is said once, in [`place`]; a directive that is in no place of it
//! is one that seoc does not do yet.

pub(crate) mod accounts;
pub(crate) mod anonymize;
pub(crate) mod audit;
pub(crate) mod bucket;
pub(crate) mod check;
pub(crate) mod column;
pub(crate) mod constraints;
pub(crate) mod counter;
pub(crate) mod crud;
pub(crate) mod default;
pub(crate) mod edge;
pub(crate) mod encrypted;
pub(crate) mod ephemeral;
pub(crate) mod example;
pub(crate) mod fixture;
pub(crate) mod found;
pub(crate) mod gdpr;
pub(crate) mod generated;
pub(crate) mod guard;
pub(crate) mod hierarchy;
pub(crate) mod index;
pub(crate) mod membership;
mod not_yet;
pub(crate) mod notify;
pub(crate) mod partition;
pub(crate) mod permissions;
pub(crate) mod pii;
pub(crate) mod place;
pub(crate) mod policy;
pub(crate) mod principal;
pub(crate) mod publish;
pub(crate) mod queue;
pub(crate) mod quota;
pub(crate) mod rate_limit;
pub(crate) mod realtime;
pub(crate) mod references;
pub(crate) mod retention;
pub(crate) mod retention_reach;
pub(crate) mod roles;
pub(crate) mod rpc;
pub(crate) mod schedule;
pub(crate) mod search;
pub(crate) mod seed;
pub(crate) mod sign_up;
pub(crate) mod soft_delete;
pub(crate) mod sync;
pub(crate) mod tenant;
pub(crate) mod transitions;
pub(crate) mod trigger;
pub(crate) mod unique;
pub(crate) mod vector;
pub(crate) mod version;
pub(crate) mod view;
pub(crate) mod webhook;

pub(crate) use not_yet::refuse_what_is_not_there_yet;
