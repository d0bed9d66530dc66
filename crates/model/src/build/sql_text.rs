//! SQL of the user: parsed at once, recorded with its place for the pass that resolves names.

use diagnostics::{Diagnostic, Span, codes};
use sql::{Expr, SqlError};
use syntax::ast::Text;

use super::Builder;
use crate::{Fragment, Language, Owner, Parsed, Purpose};

fn within(outer: Span, inner: Span) -> bool {
    outer.file == inner.file && outer.start <= inner.start && inner.end <= outer.end
}

impl Builder<'_> {
    /// A value expression.
    pub(crate) fn expr(&mut self, text: &Text, purpose: Purpose, owner: Owner) -> Option<Expr> {
        // A field of an interface is read once for every type that mixes it in.
        let known = self.mixed_in.get(&text.span);
        match known.cloned().map_or_else(|| sql::parse_expr(&text.value), Ok) {
            Ok(parsed) => {
                if known.is_none() && self.interfaces.iter().any(|span| within(*span, text.span)) {
                    self.mixed_in.insert(text.span, parsed.clone());
                }
                let expr = parsed.expr.clone();
                self.fragments.push(Fragment {
                    text: text.clone(),
                    parsed: Parsed::Expr(parsed),
                    purpose,
                    owner,
                });
                Some(expr)
            }
            Err(errors) => self.sql_errors(text, errors),
        }
    }

    /// A body: one query or one plpgsql block.
    pub(crate) fn body_sql(
        &mut self,
        text: Text,
        language: Language,
        purpose: Purpose,
        owner: Owner,
    ) -> Option<()> {
        let parsed = match language {
            Language::Sql => sql::parse_query(&text.value).map(Parsed::Query),
            Language::Plpgsql => sql::parse_plpgsql(&text.value).map(Parsed::Block),
        };
        match parsed {
            Ok(parsed) => {
                self.fragments.push(Fragment { text, parsed, purpose, owner });
                Some(())
            }
            Err(errors) => self.sql_errors(&text, errors),
        }
    }

    /// Reports what the SQL parser found, at the user's own bytes.
    pub(crate) fn sql_errors<T>(&mut self, text: &Text, errors: Vec<SqlError>) -> Option<T> {
        for SqlError { range, message } in errors {
            self.found.push(Diagnostic::new(codes::SQL_SYNTAX, text.span_of(range), message));
        }
        None
    }
}
