//! What the schema means: tables, relations, policies, functions, and the relation graph.

pub mod allow;
mod arguments;
mod asked;
mod build;
mod check;
pub mod condition;
mod directive;
mod fragment;
mod graph;
mod id;
mod resolve;
mod rule_sql;
mod seed_order;
#[cfg(test)]
mod testing;
mod types;

pub use build::{FileReference, build, references};
pub use check::{advise, check};
pub use fragment::{Fragment, Owner, Parsed, ParsedBefore, Purpose};
pub use graph::Graph;
pub use id::{
    CompositeId, EnumId, FieldId, FieldRef, FunctionId, InputId, ModuleId, RoleId, ScalarId, TableId,
};
pub use resolve::resolve;
pub use types::*;

/// The definitions of every directive, in SDL.
pub const DEFINITIONS: &str = include_str!("../../../schemas/seoc.graphql");

/// A checked domain schema.
#[derive(Debug, Clone)]
pub struct Model {
    /// Where it lives.
    pub database: Database,
    /// Application roles, weakest first.
    pub roles: Vec<Role>,
    /// SDL files, sorted by name.
    pub modules: Vec<Module>,
    /// Declared scalars.
    pub scalars: Vec<Scalar>,
    /// Enumerations.
    pub enums: Vec<Enum>,
    /// Result types that are no tables.
    pub composites: Vec<Composite>,
    /// Input types.
    pub inputs: Vec<Input>,
    /// Tables, by module, then in source order.
    pub tables: Vec<Table>,
    /// Functions, private ones included, in source order.
    pub functions: Vec<Function>,
    /// Functions that run outside the database, in source order.
    pub edges: Vec<EdgeFunction>,
    /// What clients can listen to, in source order.
    pub channels: Vec<Channel>,
    /// Files that belong to rows, by table, then in source order.
    pub buckets: Vec<Bucket>,
    /// Which table's rows are the users.
    pub principal: Option<Principal>,
    /// How users belong to several tenants.
    pub membership: Option<Membership>,
    /// Which table's rows are the persons who may be exported and erased.
    pub person: Option<Person>,
    /// Which role may what.
    pub permissions: Option<Permissions>,
    /// What the platform is asked to do with accounts.
    pub accounts: Option<Accounts>,
    /// Every piece of SQL the user wrote.
    pub fragments: Vec<Fragment>,
    /// The relation graph.
    pub graph: Graph,
}

impl Model {
    /// A table by id.
    #[must_use]
    pub fn table(&self, id: TableId) -> &Table {
        &self.tables[id.index()]
    }

    /// All tables with their ids.
    pub fn tables(&self) -> impl Iterator<Item = (TableId, &Table)> {
        self.tables.iter().enumerate().map(|(i, table)| (TableId(i as u32), table))
    }

    /// The types whose rows are those of a query, with the query.
    pub fn views(&self) -> impl Iterator<Item = (CompositeId, &Composite, &View)> {
        let all = self.composites.iter().enumerate();
        all.filter_map(|(i, composite)| Some((CompositeId(i as u32), composite, composite.view.as_ref()?)))
    }

    /// What the query of a view refers to.
    #[must_use]
    pub fn query_of(&self, id: CompositeId) -> Option<&sql::ParsedQuery> {
        self.fragments.iter().find_map(|fragment| match (&fragment.parsed, fragment.owner) {
            (Parsed::Query(query), Owner::View(owner)) if owner == id => Some(query.as_ref()),
            _ => None,
        })
    }

    /// A field of a table.
    #[must_use]
    pub fn field(&self, at: FieldRef) -> &Field {
        self.table(at.table).field(at.field)
    }

    /// The tenant root.
    #[must_use]
    pub fn tenant_root(&self) -> Option<TableId> {
        self.tables().find(|(_, table)| table.tenancy == Tenancy::Root).map(|(id, _)| id)
    }

    /// The membership that a relation to a user is tied to: a row of a tenant names its members alone.
    #[must_use]
    pub fn member_key(&self, at: FieldRef) -> Option<&Membership> {
        let membership = self.membership.as_ref()?;
        let users = self.principal.as_ref()?.table;
        let key = self.field(at).foreign_key()?;
        let own = at.table == membership.table && at.field == membership.user;
        let inside = matches!(self.table(at.table).tenancy, Tenancy::By(_));
        (inside && !own && key.member && key.table() == Some(users)).then_some(membership)
    }

    /// Do only edge functions return the type? Then it is TypeScript's alone, and Postgres knows nothing of it.
    #[must_use]
    pub fn is_outside(&self, id: CompositeId) -> bool {
        let returned = |result: &ResultType| result.shape == ResultShape::Composite(id);
        self.edges.iter().any(|edge| returned(&edge.result))
            && !self.functions.iter().any(|function| returned(&function.result))
    }

    /// What a value is underneath: a domain is what its base type is, an enumeration is text.
    #[must_use]
    pub fn builtin(&self, ty: Type) -> Builtin {
        match ty {
            Type::Builtin(builtin) => builtin,
            Type::Scalar(id) => self.scalars[id.index()].base_type,
            Type::Enum(_) => Builtin::Text,
            Type::Input(_) => Builtin::Json,
        }
    }
}
