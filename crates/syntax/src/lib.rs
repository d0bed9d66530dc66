//! SDL text to an AST with byte spans; the only crate that names the GraphQL parser.

pub mod ast;
