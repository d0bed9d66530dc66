//! Edge functions: fields of Query and Mutation that run outside the database.

use diagnostics::Span;

use super::{Argument, ResultType};
use crate::{FunctionId, ModuleId};

/// A field of Query or Mutation with `@edge`. Nothing of it exists in Postgres: its logic is a TypeScript file of the user's,
/// and what it does to the database it does through RPCs, as whoever calls it.
#[derive(Debug, Clone)]
pub struct EdgeFunction {
    /// The field.
    pub span: Span,
    /// The name in SDL.
    pub graphql: String,
    /// The name it is deployed under; also its folder's.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The file it was declared in.
    pub module: ModuleId,
    /// What a request holds.
    pub arguments: Vec<Argument>,
    /// What it answers.
    pub result: ResultType,
    /// The RPCs it may call, in the order they are named.
    pub calls: Vec<FunctionId>,
    /// The display name of the user's file, `edge/<name>/logic.ts` beside the SDL.
    pub logic: String,
}
