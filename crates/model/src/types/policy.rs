//! Row policies: who may do what to which rows.

use diagnostics::Span;
use sql::{Expr, Ident};

use crate::{FieldId, FieldRef, FunctionId, RoleId, Table, TableId};

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
    /// The database roles it speaks to, `public` for everybody; empty: whoever is signed in.
    pub to: Vec<Ident>,
    /// The fields it lets a caller write; none: whatever can be written.
    pub columns: Option<Vec<FieldId>>,
    /// The table's own fields that its SQL (`using`, `check`) reads.
    pub reads: Vec<FieldId>,
    /// Those of them that `using` holds against something of the caller's: an index finds such rows.
    pub compares: Vec<FieldId>,
    /// Does its SQL read tables, or ask something again for each row? Then how rows are found is up to that SQL.
    pub searches: bool,
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
    /// `in: { field: "board", set: "myBoards" }`: the field lies in what a private Query returns.
    In(FieldId, FunctionId),
    /// `via: "card"`: the rule of the row the field points at, for the same command.
    Via(FieldId),
    /// `sharesTenant: "author"`: the field is somebody of one of the caller's tenants.
    SharesTenant(FieldId),
    /// `member: "recipients.recipient"`: a path over a to-many relation that ends in the caller.
    Member(MemberPath),
    /// `permission: "invoice.write"`: the caller's role in the row's tenant has the permission.
    Permission(String),
    /// `using: "…"`: SQL.
    Using(Expr),
}

/// A path of relations from a row to a user.
#[derive(Debug, Clone)]
pub struct MemberPath {
    /// The path in the database's spelling: `recipients_recipient`.
    pub name: Ident,
    /// The fields in order: the first is on the far side of a relation, the last leads to the users.
    pub fields: Vec<FieldRef>,
}

/// `@permissions(role:, permission:)` on the table that says which role may what.
#[derive(Debug, Clone, Copy)]
pub struct Permissions {
    /// The directive.
    pub span: Span,
    /// The table.
    pub table: TableId,
    /// The field that holds the role.
    pub role: FieldId,
    /// The field that holds the permission's name.
    pub permission: FieldId,
}

impl Policy {
    /// Does it speak to a role of the database? A rule without `to` speaks to whoever is signed in.
    #[must_use]
    pub fn speaks_to(&self, role: &str) -> bool {
        match role {
            "authenticated" => {
                self.to.is_empty()
                    || self.to.iter().any(|it| matches!(it.as_str(), "authenticated" | "public"))
            }
            "anon" => self.to.iter().any(|it| matches!(it.as_str(), "anon" | "public")),
            _ => self.to.iter().any(|it| it.as_str() == role),
        }
    }

    /// Does this rule let a caller change the field of a row it speaks of?
    #[must_use]
    pub fn may_change(&self, field: FieldId) -> bool {
        self.columns.as_ref().is_none_or(|columns| columns.contains(&field))
    }

    /// Does it decide by this field?
    #[must_use]
    pub fn decides_by(&self, field: FieldId) -> bool {
        self.reads.contains(&field) || self.rules.iter().any(|rule| rule.field() == Some(field))
    }

    /// Is the field the caller's own before and after, so that this rule alone never changes it?
    #[must_use]
    pub fn pins(&self, field: FieldId) -> bool {
        self.rules.iter().any(|rule| matches!(rule, Rule::Owner(owner) if *owner == field))
    }
}

impl Rule {
    /// The field of the row that it compares.
    #[must_use]
    pub fn field(&self) -> Option<FieldId> {
        match self {
            Self::Owner(field)
            | Self::Reports(field)
            | Self::In(field, _)
            | Self::Via(field)
            | Self::SharesTenant(field) => Some(*field),
            Self::Roles(_) | Self::Member(_) | Self::Permission(_) | Self::Using(_) => None,
        }
    }
}

impl Table {
    /// The rules that open rows for a command.
    pub fn opening(&self, command: Command) -> impl Iterator<Item = &Policy> {
        self.policies
            .iter()
            .filter(move |policy| policy.kind == PolicyKind::Permissive && policy.commands.contains(&command))
    }

    /// Does the field stay as it was inserted: key, tenant, `@frozen`, computed, counted?
    #[must_use]
    pub fn is_fixed(&self, field: FieldId) -> bool {
        let by_itself =
            |column: &crate::Column| column.frozen || column.generated.is_some() || column.identity;
        self.key.contains(&field)
            || self.tenant_field() == Some(field)
            || self.field(field).column().is_none_or(by_itself)
    }

    /// Does the field hold the same for as long as its row is there? What is computed is never given, and follows what it is computed
    /// from.
    #[must_use]
    pub fn never_changes(&self, field: FieldId) -> bool {
        self.is_fixed(field) && self.field(field).column().is_none_or(|column| column.generated.is_none())
    }

    /// Does any rule let somebody change the field?
    #[must_use]
    pub fn is_changeable_by_rules(&self, field: FieldId) -> bool {
        let counts = self.field(field).column().is_some_and(crate::Column::is_closed);
        !self.is_fixed(field) && !counts && self.opening(Command::Update).any(|rule| rule.may_change(field))
    }

    /// Does any rule let somebody give the field in a new row? A field that a row cannot do without always is.
    #[must_use]
    pub fn is_insertable_by_rules(&self, field: FieldId) -> bool {
        let Some(column) = self.field(field).column() else { return false };
        let needed = !column.nullable && column.default.is_none() && !column.updated_at;
        column.generated.is_none()
            && !column.identity
            && !column.is_closed()
            && (needed
                || self.key.contains(&field)
                || self.tenant_field() == Some(field)
                || self.opening(Command::Insert).any(|rule| rule.may_change(field) || rule.pins(field)))
    }
}
