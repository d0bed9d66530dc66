//! Functions: fields of Query and Mutation.

use diagnostics::Span;
use sql::{Expr, Ident};

use super::{
    ArgumentShape, Constraints, CounterCall, CrudCall, Default, Example, FindCall, GdprCall, Limits,
    MembershipCall, QueueCall, SyncCall, TenantOf, Type,
};
use crate::{CompositeId, ModuleId, RoleId, TableId};

/// A field of Query or Mutation.
#[derive(Debug, Clone)]
pub struct Function {
    /// The field.
    pub span: Span,
    /// The name in SDL.
    pub graphql: String,
    /// The function's name.
    pub name: Ident,
    /// The description.
    pub description: Option<String>,
    /// The file it was declared in.
    pub module: ModuleId,
    /// Query or Mutation.
    pub kind: FunctionKind,
    /// In `<schema>_private`, executable by no client?
    pub private: bool,
    /// Its arguments in order: required ones first.
    pub arguments: Vec<Argument>,
    /// Its result.
    pub result: ResultType,
    /// Its body.
    pub body: Body,
    /// Whose rights it runs with.
    pub mode: Mode,
    /// The caller must have one of these roles; empty: any signed-in user.
    pub roles: Vec<RoleId>,
    /// The tenant the call is for; the caller must belong to it, and have one of the roles there.
    pub tenant: Option<TenantOf>,
    /// `@rpc(to: [ANON])`: anybody may call it, signed in or not.
    pub anonymous: bool,
    /// `@rpc(to: [SERVICE])`: the platform's own role calls it, and nobody else may.
    pub service: bool,
    /// Conditions checked before the body, in order.
    pub guards: Vec<Guard>,
    /// `@example`.
    pub examples: Vec<Example>,
    /// VOLATILE, STABLE or IMMUTABLE.
    pub volatility: Volatility,
    /// How often, how long, how much.
    pub limits: Limits,
    /// `@schedule`.
    pub schedule: Option<Schedule>,
    /// Comes with `@membership`: its body is written when lowering.
    pub membership: Option<MembershipCall>,
    /// Comes with `@crud`: its body is written when lowering.
    pub crud: Option<CrudCall>,
    /// The search that made it.
    pub finds: Option<FindCall>,
    /// Comes with `@queue`: its body is written when lowering.
    pub queue: Option<QueueCall>,
    /// Comes with `@counter`: its body is written when lowering.
    pub counter: Option<CounterCall>,
    /// Comes with `@gdpr`: its body is written when lowering.
    pub gdpr: Option<GdprCall>,
    /// Comes with `@sync`: its body is written when lowering.
    pub sync: Option<SyncCall>,
}

impl Function {
    /// Is it closed to users, since a server, a schedule or a worker calls it with the rights of the platform's own role?
    #[must_use]
    pub fn is_for_service(&self) -> bool {
        let of_others = self.gdpr.is_some_and(|call| call != GdprCall::ExportOwn);
        self.service
            || self.schedule.is_some()
            || self.queue.is_some()
            || self.counter.is_some_and(|call| call.everybody)
            || (of_others && self.roles.is_empty())
    }

    /// The two arguments of which a call gives exactly one: an invitation goes to an address or to a user.
    #[must_use]
    pub fn one_of(&self) -> Option<[usize; 2]> {
        (self.membership == Some(MembershipCall::Invite)).then_some([2, 3])
    }

    /// Does its body come with a directive? It is the compiler's own then.
    #[must_use]
    pub fn is_made(&self) -> bool {
        self.membership.is_some()
            || self.crud.is_some()
            || self.finds.is_some()
            || self.queue.is_some()
            || self.counter.is_some()
            || self.gdpr.is_some()
            || self.sync.is_some()
    }
}

/// Query or Mutation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FunctionKind {
    /// Reads.
    Query,
    /// Writes.
    Mutation,
}

/// An argument.
#[derive(Debug, Clone)]
pub struct Argument {
    /// The definition.
    pub span: Span,
    /// The name in SDL.
    pub graphql: String,
    /// The parameter's name.
    pub name: Ident,
    /// The description.
    pub description: Option<String>,
    /// Its type.
    pub ty: Type,
    /// An array?
    pub list: bool,
    /// Without `!`?
    pub nullable: bool,
    /// Its default; nullable arguments default to NULL.
    pub default: Option<Default>,
    /// Checked before the body.
    pub constraints: Constraints,
    /// What is in it, where its type alone does not say.
    pub shape: Option<ArgumentShape>,
}

/// The result.
#[derive(Debug, Clone)]
pub struct ResultType {
    /// The type in SDL.
    pub span: Span,
    /// What one result is.
    pub shape: ResultShape,
    /// A set of them?
    pub list: bool,
    /// May the single result be null?
    pub nullable: bool,
}

/// What one result is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultShape {
    /// Nothing (`Void`).
    Void,
    /// A value.
    Value(Type),
    /// A row of a table.
    Row(TableId),
    /// A row of a composite type.
    Composite(CompositeId),
}

/// A function's or trigger's body.
#[derive(Debug, Clone)]
pub struct Body {
    /// The text in SDL, or the argument that names the file.
    pub span: Span,
    /// The whole SQL file's or block string's text.
    pub text: String,
    /// Its language.
    pub language: Language,
}

/// The language of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// A plpgsql block.
    Plpgsql,
    /// One SQL query.
    Sql,
}

/// Whose rights a function runs with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mode {
    /// `<schema>_api`: bound by all policies.
    Rows,
    /// `<schema>_tenant`: bound by the tenant floor alone.
    Tenant,
    /// The tables' owner: bound by nothing.
    System {
        /// Why.
        reason: String,
        /// `everyTenant: true`: it reaches rows of every tenant, and is meant to.
        every_tenant: bool,
    },
    /// The caller.
    Invoker,
}

/// `@guard(require:, error:, status:, message:)`.
#[derive(Debug, Clone)]
pub struct Guard {
    /// The directive.
    pub span: Span,
    /// Must be true; NULL fails.
    pub require: Expr,
    /// The machine-readable code.
    pub error: String,
    /// The HTTP status, 400 to 599.
    pub status: u16,
    /// A sentence for people.
    pub message: Option<String>,
}

/// Volatility, see the Postgres manual, section 38.7.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Volatility {
    /// May write.
    Volatile,
    /// Reads only.
    Stable,
    /// Depends on its arguments alone.
    Immutable,
}

/// `@schedule(cron:, name:)`.
#[derive(Debug, Clone)]
pub struct Schedule {
    /// The directive.
    pub span: Span,
    /// Five cron fields.
    pub cron: String,
    /// The job's name.
    pub name: String,
}
