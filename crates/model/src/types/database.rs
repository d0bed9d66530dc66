//! The domain as a whole: where it lives and who speaks to it.

use diagnostics::Span;
use sql::Ident;

/// `extend schema @database(…)`.
#[derive(Debug, Clone)]
pub struct Database {
    /// The directive.
    pub span: Span,
    /// The Postgres schema of tables and public functions.
    pub schema: Ident,
    /// `<schema>_private`: helpers, private functions, infrastructure.
    pub private_schema: Ident,
    /// What runs underneath.
    pub platform: Platform,
    /// What clients may use.
    pub access: Access,
    /// How table names are made.
    pub naming: Naming,
}

/// What runs underneath.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    /// Hosted Supabase or its likeness: roles anon, authenticated, service_role; schema auth.
    Supabase,
    /// Plain Postgres; the same role names are created when absent.
    Postgres,
}

/// What clients may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Functions only; clients hold no table privilege.
    Rpc,
    /// Tables too, under their policies.
    Tables,
}

/// How a table's name is made from its type's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Naming {
    /// `PlateItem` → `plate_item`.
    Singular,
    /// `PlateItem` → `plate_items`.
    Plural,
}

/// An application role, as spelled in `@roles(order: […])`.
#[derive(Debug, Clone)]
pub struct Role {
    /// The spelling, which is also the value stored in the principal's role column.
    pub name: String,
    /// Where it is declared.
    pub span: Span,
}

/// An SDL file; its tables form one part of the output.
#[derive(Debug, Clone)]
pub struct Module {
    /// The file's stem without a leading number: `organisation` for `10_organisation.graphql`.
    pub name: String,
}
