//! The SQL the user wrote, kept with its place, so that one pass can resolve all of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use syntax::ast::Text;

use crate::{CompositeId, FunctionId, ScalarId, TableId};

/// A piece of SQL from the schema or from a file beside it.
#[derive(Debug, Clone)]
pub struct Fragment {
    /// The text with its map back to the file. For an SQL file the map is the identity.
    pub text: Text,
    /// What the parser found in it.
    pub parsed: Parsed,
    /// What it is for.
    pub purpose: Purpose,
    /// Whose it is.
    pub owner: Owner,
}

/// A parsed piece of SQL.
#[derive(Debug, Clone)]
pub enum Parsed {
    /// A value expression.
    Expr(Arc<sql::ParsedExpr>),
    /// One query.
    Query(Arc<sql::ParsedQuery>),
    /// A plpgsql block.
    Block(Arc<sql::ParsedPlpgsql>),
}

/// SQL that was parsed before, by its text: parsing knows nothing of the model, so a text that did not change need not be parsed again.
#[derive(Debug, Clone, Default)]
pub struct ParsedBefore(BTreeMap<String, Parsed>);

impl ParsedBefore {
    /// All that the fragments of a model hold.
    #[must_use]
    pub fn of(fragments: &[Fragment]) -> Self {
        Self(fragments.iter().map(|it| (it.text.value.to_string(), it.parsed.clone())).collect())
    }

    pub(crate) fn get(&self, text: &str) -> Option<&Parsed> {
        self.0.get(text)
    }
}

/// What a piece of SQL is for; it decides which names it may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// `@domain(check:)`: VALUE only; immutable.
    DomainCheck,
    /// `@check`: the row's columns; immutable.
    Check,
    /// `@generated`: the row's columns; immutable.
    Generated,
    /// `@default(sql:)`: no columns.
    Default,
    /// `@index(where:)`: the row's columns; immutable.
    IndexPredicate,
    /// `@counter(when:)`: the row's columns; immutable.
    Counted,
    /// `@policy(using:)`: the row's columns, subqueries, private functions.
    PolicyUsing,
    /// `@policy(check:)`: likewise, over the new row.
    PolicyCheck,
    /// `when:` of `@trigger` and `@notify`: `new` and `old`.
    TriggerWhen,
    /// `@notify(payload:)`: `new` and `old`.
    Payload,
    /// `@quota(max:)`: `new`, the row that is added; subqueries.
    Quota,
    /// `@signUp(set:)`: `new`, a row of auth.users.
    SignUp,
    /// The body of `@trigger`.
    TriggerBody,
    /// `@guard(require:)`: the function's parameters.
    Guard,
    /// The body of `@rpc`.
    FunctionBody,
    /// The query of a view.
    View,
    /// `@retention(anonymize:)`: the row's columns.
    Anonymize,
    /// `@fixture(sql:)`: no columns.
    Fixture,
}

/// Whose a fragment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// A domain's.
    Scalar(ScalarId),
    /// A table's.
    Table(TableId),
    /// A function's.
    Function(FunctionId),
    /// A view's.
    View(CompositeId),
}
