//! What will exist in Postgres, as types and as text.
//!
//! The catalog is decided once, by lowering the model; DDL, pgTAP, TypeScript's database
//! type and later migrations all read it, so none of them decides again. Written down it is a
//! [`Snapshot`]; what is absent, empty or false is left out of it.

mod access;
mod condition;
mod function;
mod snapshot;
mod table;
mod types;
mod view;

pub use access::{Command, Grant, GrantObject, Policy, Privilege, Publication};
pub use condition::Condition;
pub use function::{
    Function, FunctionRole, Job, Language, Parameter, Returns, Seed, Timing, Trigger, TriggerEvent,
    Volatility,
};
pub use snapshot::Snapshot;
pub use table::{
    Action, Bounds, Column, Constraint, ConstraintKind, Index, IndexColumn, OnDelete, PartitionOf,
    Partitioning, Strategy, Table,
};
pub use types::{Composite, Domain, EnumType, Extension, Role, Schema};
pub use view::View;

use diagnostics::Span;
use serde::Serialize;
use sql::Ident;

/// Everything that will exist.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// The schema of tables and public functions.
    pub schema: Ident,
    /// The schema of helpers and infrastructure.
    pub private_schema: Ident,
    /// Schemas, in order of creation.
    pub schemas: Vec<Schema>,
    /// Extensions that something of it is made with.
    pub extensions: Vec<Extension>,
    /// Database roles, created when absent.
    pub roles: Vec<Role>,
    /// Domains.
    pub domains: Vec<Domain>,
    /// Native enumerations.
    pub enums: Vec<EnumType>,
    /// Composite types.
    pub composites: Vec<Composite>,
    /// Tables in order of creation; an archive or a partition follows its table.
    pub tables: Vec<Table>,
    /// Views in order of creation.
    pub views: Vec<View>,
    /// Indexes, those behind primary keys and unique constraints left out.
    pub indexes: Vec<Index>,
    /// Functions in order of creation.
    pub functions: Vec<Function>,
    /// Triggers.
    pub triggers: Vec<Trigger>,
    /// Policies.
    pub policies: Vec<Policy>,
    /// Privileges; everything not granted here is revoked.
    pub grants: Vec<Grant>,
    /// Tables whose changes are published.
    pub publications: Vec<Publication>,
    /// Rows that belong to the schema, in an order in which they can be added.
    pub seeds: Vec<Seed>,
    /// Scheduled jobs.
    pub jobs: Vec<Job>,
}

/// Where in the SDL a thing comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Origin {
    /// `Employee`, `Employee.manager`, `Mutation.broadcastDelegation`, or `seoc` for infrastructure.
    pub element: String,
    /// The bytes, for messages; not part of the snapshot, since it moves with every edit.
    #[serde(skip)]
    pub span: Option<Span>,
}
