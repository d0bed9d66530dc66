//! `@counter`: how many rows there are, told by a function.

use diagnostics::Span;
use sql::Expr;

use super::Every;
use crate::{CompositeId, FieldId, RoleId};

/// `@counter(into:, field:, when:, per:, by:, resets:, scope:, roles:)`.
#[derive(Debug, Clone)]
pub struct Counter {
    /// The directive.
    pub span: Span,
    /// The type that has the number.
    pub into: CompositeId,
    /// Which of its fields it is.
    pub field: usize,
    /// The rows that count; all when there is no condition.
    pub when: Option<Expr>,
    /// Rows with one value here are counted together.
    pub per: Option<FieldId>,
    /// Rows of one stretch of time are counted together.
    pub by: Option<(FieldId, Every)>,
    /// Are the rows of all tenants counted together?
    pub everybody: bool,
    /// Who may ask; everybody of the tenant when empty.
    pub roles: Vec<RoleId>,
}

/// The function that tells the numbers; lowering writes its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CounterCall {
    /// The type that has them.
    pub into: CompositeId,
    /// Are they of all tenants together? Then users may not ask.
    pub everybody: bool,
}
