//! SDL text to an AST with byte spans; the only crate that names the GraphQL parser.
//!
//! [`parse`] reads a file, [`parse_one_of`] one of several, [`merge`] makes one [`Schema`] of several, and [`check_types`] and
//! [`check_directives`] say what is wrong with it as far as GraphQL and the [`DirectiveSet`] know.
//! What directives mean is the business of `model`.

pub mod ast;
mod check_directives;
mod check_interfaces;
mod check_types;
mod cursor;
mod definitions;
mod foreign;
mod lexer;
mod literal;
mod lower;
mod merge;
mod only_answer;
mod parse;
mod record;
mod split;
#[cfg(test)]
mod tests;
mod values;

pub use check_directives::check_directives;
pub use check_types::check_types;
pub use definitions::{BUILT_IN_SCALARS, DirectiveSet};
pub use merge::{Schema, SchemaRoot, merge};
pub use parse::parse;
