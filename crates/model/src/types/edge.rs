//! Edge functions: fields of Query and Mutation that run outside the database.

use diagnostics::Span;

use super::{Argument, Period, ResultType};
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
    /// `@webhook`: another system calls it, and proves itself otherwise than a user does.
    pub webhook: Option<Webhook>,
}

/// `@webhook`: how another system proves that a request is its own, before anything in it is read.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// The directive.
    pub span: Span,
    /// The variable of the environment that holds the secret.
    pub secret: String,
    /// The header that carries the proof.
    pub header: String,
    /// What stands in the header before the proof itself.
    pub prefix: String,
    /// What the proof is.
    pub proof: Proof,
    /// The headers that together tell one delivery from another; by its body where there are none.
    pub delivery: Vec<String>,
    /// How many bytes a request may have.
    pub bytes: u32,
}

impl Webhook {
    /// A mebibyte.
    pub const BYTES: u32 = 1 << 20;
}

/// How a request is known to come from whoever shares the secret.
#[derive(Debug, Clone)]
pub enum Proof {
    /// The header holds the secret itself.
    Token,
    /// The header holds the HMAC-SHA256 of what is signed.
    Signature {
        /// How it is written.
        encoding: Encoding,
        /// What is signed, piece by piece; the body is among them.
        signs: Vec<Signed>,
        /// The header with the second it was sent in, which is among what is signed, and how long ago that may be.
        sent: Option<(String, Period)>,
    },
}

/// How a signature is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// In hexadecimal digits.
    Hex,
    /// In base 64.
    Base64,
}

/// A piece of what is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signed {
    /// The same in every request.
    Text(String),
    /// What a header says.
    Header(String),
    /// The body, byte by byte.
    Body,
}
