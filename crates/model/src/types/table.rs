//! A table and what is declared on its type.

use diagnostics::Span;
use sql::{Expr, Ident};

use super::{
    Audit, Counter, Ephemeral, Field, Notify, Partition, Policy, Queue, Quota, Retention, Seed, SignUp,
    Trigger,
};
use crate::{FieldId, ModuleId};

/// A type with `@table`.
#[derive(Debug, Clone)]
pub struct Table {
    /// The type definition's name.
    pub span: Span,
    /// The name in SDL.
    pub graphql: String,
    /// The table's name.
    pub name: Ident,
    /// The description.
    pub description: Option<String>,
    /// The file it was declared in.
    pub module: ModuleId,
    /// Fields in order: mixins' first, then its own. A field of its own replaces a mixin's.
    pub fields: Vec<Field>,
    /// The primary key, without what a partition adds.
    pub key: Vec<FieldId>,
    /// Its place in the tenancy.
    pub tenancy: Tenancy,
    /// `@hierarchy`.
    pub hierarchy: Option<Hierarchy>,
    /// `@policy`, in order.
    pub policies: Vec<Policy>,
    /// `@index`, in order.
    pub indexes: Vec<Index>,
    /// `@unique` on the type, in order.
    pub uniques: Vec<Unique>,
    /// `@check` on the type, in order.
    pub checks: Vec<Check>,
    /// `@partition`, the outer one first.
    pub partitions: Vec<Partition>,
    /// `@retention`.
    pub retention: Option<Retention>,
    /// `@ephemeral`.
    pub ephemeral: Option<Ephemeral>,
    /// `@audit`.
    pub audit: Option<Audit>,
    /// Another table's audit records go here, so nothing in it may change.
    pub append_only: bool,
    /// `@notify`, in order.
    pub notifications: Vec<Notify>,
    /// `@quota`, in order.
    pub quotas: Vec<Quota>,
    /// `@counter`, in order.
    pub counters: Vec<Counter>,
    /// `@queue`.
    pub queue: Option<Queue>,
    /// `@seed`, row by row.
    pub seeds: Vec<Seed>,
    /// `@publish`.
    pub publish: Option<super::Publish>,
    /// `@search`.
    pub search: Option<super::Search>,
    /// `@sync`.
    pub sync: Option<super::Synced>,
    /// `@trigger`, in order.
    pub triggers: Vec<Trigger>,
    /// `@signUp`.
    pub sign_up: Option<SignUp>,
}

/// A table's place in the tenancy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tenancy {
    /// Rows belong to nobody in particular.
    Global,
    /// Each row is a tenant.
    Root,
    /// Rows belong to the tenant this reference points at.
    By(FieldId),
}

/// `@principal(id:, role:)` on the table whose rows are the users.
#[derive(Debug, Clone, Copy)]
pub struct Principal {
    /// The directive.
    pub span: Span,
    /// The table.
    pub table: crate::TableId,
    /// The field that equals the caller's id.
    pub id: FieldId,
    /// The field that holds the role.
    pub role: Option<FieldId>,
}

/// `@hierarchy(parent:)`.
#[derive(Debug, Clone, Copy)]
pub struct Hierarchy {
    /// The directive.
    pub span: Span,
    /// The reference to the row above.
    pub parent: FieldId,
}

/// `@index(…)`.
#[derive(Debug, Clone)]
pub struct Index {
    /// The directive.
    pub span: Span,
    /// The name as declared.
    pub name: Option<Ident>,
    /// Key columns in order.
    pub columns: Vec<IndexColumn>,
    /// Further columns in the leaf pages.
    pub include: Vec<FieldId>,
    /// The access method; btree unless declared.
    pub using: Option<Ident>,
    /// UNIQUE?
    pub unique: bool,
    /// The predicate of a partial index; only immutable functions.
    pub predicate: Option<Expr>,
}

/// A key column of an index.
#[derive(Debug, Clone, Copy)]
pub struct IndexColumn {
    /// The field.
    pub field: FieldId,
    /// Descending?
    pub desc: bool,
}

/// `@unique(fields:, scope:)`.
#[derive(Debug, Clone)]
pub struct Unique {
    /// The directive.
    pub span: Span,
    /// The fields, without the tenant's.
    pub fields: Vec<FieldId>,
    /// Within a tenant or everywhere.
    pub scope: UniqueScope,
}

/// Where values must be unique.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UniqueScope {
    /// Within a tenant (on tables without tenant: everywhere).
    Tenant,
    /// Everywhere; reveals other tenants' values by its errors, so it is said aloud.
    Global,
}

/// `@check(…)`.
#[derive(Debug, Clone)]
pub struct Check {
    /// The directive.
    pub span: Span,
    /// The name as declared.
    pub name: Option<Ident>,
    /// The condition.
    pub condition: Expr,
}

impl Table {
    /// A field by id.
    #[must_use]
    pub fn field(&self, id: FieldId) -> &Field {
        &self.fields[id.index()]
    }

    /// A field by its name in SDL.
    #[must_use]
    pub fn find(&self, graphql: &str) -> Option<FieldId> {
        self.fields.iter().position(|field| field.graphql == graphql).map(|i| FieldId(i as u32))
    }

    /// The reference to the tenant.
    #[must_use]
    pub fn tenant_field(&self) -> Option<FieldId> {
        match self.tenancy {
            Tenancy::By(field) => Some(field),
            Tenancy::Global | Tenancy::Root => None,
        }
    }
}
