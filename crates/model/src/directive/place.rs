//! Where each directive has a meaning.
//!
//! The definitions say where GraphQL allows one; a field of a table and a function are both
//! `FIELD_DEFINITION` to GraphQL.

use diagnostics::{Diagnostic, codes};
use syntax::ast::Directive;

use super::not_yet::NOT_YET;
use crate::build::Builder;

pub(crate) const SCHEMA: &[&str] = &["database", "roles", "accounts", "rateLimit", "allow"];
pub(crate) const SCALAR: &[&str] = &["domain", "allow", "specifiedBy"];
pub(crate) const ENUM: &[&str] = &["enum", "allow"];
pub(crate) const ENUM_VALUE: &[&str] = &["map", "deprecated"];
pub(crate) const INTERFACE: &[&str] = &["allow"];
pub(crate) const ROOT: &[&str] = &["allow"];
pub(crate) const COMPOSITE: &[&str] = &["allow"];
pub(crate) const VIEW: &[&str] = &["view", "allow"];
pub(crate) const VIEW_FIELD: &[&str] = &["allow", "deprecated"];
pub(crate) const STORED_VIEW: &[&str] = &["materializedView", "unique", "index", "allow"];
pub(crate) const STORED_VIEW_FIELD: &[&str] = &["id", "unique", "allow", "deprecated"];
pub(crate) const INPUT: &[&str] = &["allow"];
pub(crate) const INPUT_FIELD: &[&str] = &["length", "range", "pattern", "deprecated"];
pub(crate) const COMPOSITE_FIELD: &[&str] = &["allow", "deprecated"];
pub(crate) const TABLE: &[&str] = &[
    "table",
    "mixin",
    "tenant",
    "principal",
    "membership",
    "permissions",
    "hierarchy",
    "policy",
    "index",
    "unique",
    "check",
    "partition",
    "retention",
    "ephemeral",
    "audit",
    "notify",
    "publish",
    "trigger",
    "quota",
    "queue",
    "counter",
    "seed",
    "bucket",
    "search",
    "sync",
    "signUp",
    "version",
    "softDelete",
    "crud",
    "gdpr",
    "allow",
];
pub(crate) const COLUMN: &[&str] = &[
    "id",
    "default",
    "unique",
    "generated",
    "updatedAt",
    "column",
    "frozen",
    "transitions",
    "length",
    "range",
    "pattern",
    "check",
    "numeric",
    "vector",
    "references",
    "private",
    "pii",
    "encrypted",
    "gdpr",
    "fixture",
    "allow",
    "deprecated",
];
pub(crate) const REFERENCE: &[&str] = &[
    "id",
    "default",
    "unique",
    "column",
    "frozen",
    "check",
    "references",
    "onDelete",
    "private",
    "gdpr",
    "fixture",
    "allow",
    "deprecated",
];
pub(crate) const FAR_SIDE: &[&str] = &["inverse", "manyToMany", "allow", "deprecated"];
pub(crate) const FUNCTION: &[&str] =
    &["rpc", "guard", "rateLimit", "example", "schedule", "private", "allow", "deprecated"];
pub(crate) const EDGE: &[&str] = &["edge", "webhook", "allow", "deprecated"];
pub(crate) const CHANNEL: &[&str] = &["realtime", "allow", "deprecated"];
pub(crate) const CHANNEL_ARGUMENT: &[&str] = &["allow", "deprecated"];
pub(crate) const ARGUMENT: &[&str] =
    &["default", "length", "range", "pattern", "vector", "allow", "deprecated"];

/// Reports the directives that have no meaning at a place; `what` names it: "a relation".
pub(crate) fn check<'a>(
    builder: &mut Builder<'a>,
    directives: &'a [Directive],
    allowed: &[&str],
    what: &str,
) {
    for directive in directives {
        let name = directive.name.text.as_str();
        if allowed.contains(&name) || NOT_YET.contains(&name) {
            continue;
        }
        let fitting: Vec<String> =
            allowed.iter().filter(|name| **name != "allow").map(|name| format!("`@{name}`")).collect();
        let wrong = Diagnostic::new(
            codes::MISPLACED_DIRECTIVE,
            directive.span,
            format!("`@{name}` says nothing about {what}"),
        );
        builder.found.push(if fitting.is_empty() {
            wrong.help("remove it")
        } else {
            wrong.help(format!("remove it; here belong {}", fitting.join(", ")))
        });
    }
}
