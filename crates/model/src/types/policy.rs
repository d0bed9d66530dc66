//! Row policies: who may do what to which rows.

use diagnostics::Span;
use sql::Expr;

use crate::{FieldId, RoleId};

/// `@policy(…)`.
#[derive(Debug, Clone)]
pub struct Policy {
    /// The directive.
    pub span: Span,
    /// The name, unique on its table.
    pub name: String,
    /// Permissive or restrictive.
    pub kind: PolicyKind,
    /// The commands it speaks of.
    pub commands: Vec<Command>,
    /// All of these must hold for a row.
    pub rules: Vec<Rule>,
    /// A further condition on rows that are written; `rules` hold for them as well.
    pub check: Option<Expr>,
}

/// How a policy combines with the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyKind {
    /// Opens rows; permissive policies are joined with OR.
    Permissive,
    /// Closes rows; restrictive policies are joined with AND.
    Restrictive,
}

/// A command a policy speaks of, in Postgres's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Command {
    /// Reading.
    Select,
    /// Creating.
    Insert,
    /// Changing.
    Update,
    /// Deleting.
    Delete,
}

/// One condition of a policy.
#[derive(Debug, Clone)]
pub enum Rule {
    /// `owner: "employee"`: the field is the caller.
    Owner(FieldId),
    /// `reports: "employee"`: the field is somebody below the caller.
    Reports(FieldId),
    /// `roles: [HR, ADMIN]`: the caller has one of the roles in the row's tenant.
    Roles(Vec<RoleId>),
    /// `using: "…"`: SQL.
    Using(Expr),
}
