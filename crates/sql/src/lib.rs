//! Identifiers, literals, types and parsed SQL fragments; knows no schema.
//!
//! Text becomes SQL in two ways only. What a user wrote is parsed ([`parse_expr`], [`parse_query`],
//! [`parse_statements`], [`parse_plpgsql`]) and comes back with everything it refers to. What this program writes is put together from typed
//! pieces ([`expr!`], [`stmt!`], the templates of [`template`]). A bare string can enter neither.

mod assemble;
mod collect;
mod collect_from;
mod collect_query;
pub mod condition;
mod dollar_quote;
mod expr;
mod fragment;
mod grammar;
mod ident;
mod into;
mod kept;
pub mod keyword;
mod literal;
mod locals;
mod message;
mod output;
mod plpgsql;
pub mod reference;
mod rewrite;
mod stack;
pub mod template;
pub mod token;
mod type_name;
mod volatile;

pub use assemble::Fragment;
#[doc(hidden)]
pub use assemble::{binding_of_format, takes};
pub use dollar_quote::dollar_quote;
pub use expr::{Expr, Sql};
pub use fragment::{
    ParsedExpr, ParsedQuery, ParsedStatements, Statement, StatementKind, parse_expr, parse_query,
    parse_statements,
};
pub use grammar::SqlError;
#[doc(hidden)]
pub use ident::is_ident_literal;
pub use ident::{Ident, IdentError, MAX_IDENT_BYTES, QualifiedName};
pub use kept::kept;
#[doc(hidden)]
pub use literal::is_text_literal;
pub use literal::{Literal, LiteralError};
#[doc(hidden)]
pub use locals::Format;
pub use locals::Locals;
pub use output::{Constant, Output, SelectList, Value};
pub use plpgsql::{DynamicSql, PLPGSQL_VARIABLES, ParsedPlpgsql, Variable, parse_plpgsql};
pub use template::SqlValue;
pub use type_name::TypeName;
pub use volatile::{VolatileCall, has_volatile_call, volatile_calls};
