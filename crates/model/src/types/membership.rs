//! The second tenancy kind: one user in many tenants, with a role in each.

use diagnostics::Span;
use sql::Ident;

use crate::{FieldId, RoleId, TableId};

/// `@membership(user:, tenant:, role:, invite:, managers:)`.
#[derive(Debug, Clone)]
pub struct Membership {
    /// The directive.
    pub span: Span,
    /// The table whose rows make users members.
    pub table: TableId,
    /// The relation to the user.
    pub user: FieldId,
    /// The relation to the tenant.
    pub tenant: FieldId,
    /// The field that holds the role the user has in that tenant.
    pub role: FieldId,
    /// The roles that invite, change and remove members, weakest first; never empty.
    pub managers: Vec<RoleId>,
    /// Do members come by invitation?
    pub invite: bool,
    /// How a tenant comes to be; none when the schema sees to it by itself.
    pub create: Option<TenantCreation>,
}

/// `@tenant(create:, creatorRole:)` on the tenant root.
#[derive(Debug, Clone)]
pub struct TenantCreation {
    /// The argument `create`.
    pub span: Span,
    /// The function's name in SDL.
    pub graphql: String,
    /// The function's name.
    pub name: Ident,
    /// The role its caller gets: the strongest.
    pub role: RoleId,
}

/// A function that comes with a membership; lowering writes its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MembershipCall {
    /// Makes a tenant, and its caller the first member.
    Create,
    /// Makes an invitation and gives back its token.
    Invite,
    /// Turns an invitation into a membership.
    Accept,
    /// The caller leaves a tenant.
    Leave,
    /// Changes a member's role.
    SetRole,
    /// Removes a member.
    Remove,
}

/// Where a function learns which tenant it is called for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TenantOf {
    /// The argument is the tenant.
    Argument(usize),
    /// The argument is the key of a row of a tenant's table.
    Row {
        /// The argument.
        argument: usize,
        /// The table.
        table: TableId,
    },
}

impl TenantOf {
    /// The argument that says it.
    #[must_use]
    pub fn argument(self) -> usize {
        match self {
            Self::Argument(argument) | Self::Row { argument, table: _ } => argument,
        }
    }
}
