//! SQL of the user: parsed at once, recorded with its place for the pass that resolves names.

use std::sync::Arc;

use diagnostics::{Diagnostic, Span, codes};
use rayon::prelude::*;
use sql::{Expr, SqlError};
use syntax::ast::Text;

use super::Builder;
use super::ahead::expression;
use crate::rule_sql::RuleSql;
use crate::{Fragment, Language, Owner, Parsed, Purpose};

fn within(outer: Span, inner: Span) -> bool {
    outer.file == inner.file && outer.start <= inner.start && inner.end <= outer.end
}

/// A body that waits for [`Builder::parse_bodies`].
pub(crate) struct UnparsedBody {
    text: Text,
    language: Language,
    purpose: Purpose,
    owner: Owner,
}

impl Builder<'_> {
    /// A value expression.
    pub(crate) fn expr(&mut self, text: &Text, purpose: Purpose, owner: Owner) -> Option<Expr> {
        let parsed = self.ahead.remove(&text.span).unwrap_or_else(|| expression(&text.value, self.before));
        // A field of an interface is read once for every type that mixes it in.
        if self.interfaces.iter().any(|span| within(*span, text.span)) {
            self.ahead.insert(text.span, parsed.clone());
        }
        match parsed {
            Ok(parsed) => {
                let expr = match (purpose, owner) {
                    (Purpose::PolicyUsing | Purpose::PolicyCheck, Owner::Table(table)) => {
                        RuleSql { parsed: &parsed, table: &self.table(table).name }.asked_once()
                    }
                    _ => parsed.expr.clone(),
                };
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

    /// A body: one query or one plpgsql block. It is parsed with all the others by [`Builder::parse_bodies`].
    pub(crate) fn body_sql(&mut self, text: Text, language: Language, purpose: Purpose, owner: Owner) {
        self.bodies.push(UnparsedBody { text, language, purpose, owner });
    }

    /// Parses the bodies that wait and were not parsed before, all at once: they are most of the SQL of a schema and know nothing
    /// of each other.
    pub(crate) fn parse_bodies(&mut self) {
        let before = self.before;
        let parsed: Vec<_> = std::mem::take(&mut self.bodies)
            .into_par_iter()
            .map(|body| {
                let text = &body.text.value;
                let parsed = match (body.language, before.get(text)) {
                    (Language::Sql, Some(parsed @ Parsed::Query(_)))
                    | (Language::Plpgsql, Some(parsed @ Parsed::Block(_))) => Ok(parsed.clone()),
                    (Language::Sql, _) => sql::parse_query(text).map(Arc::new).map(Parsed::Query),
                    (Language::Plpgsql, _) => sql::parse_plpgsql(text).map(Arc::new).map(Parsed::Block),
                };
                (body, parsed)
            })
            .collect();
        for (UnparsedBody { text, language: _, purpose, owner }, parsed) in parsed {
            match parsed {
                Ok(parsed) => self.fragments.push(Fragment { text, parsed, purpose, owner }),
                Err(errors) => self.sql_errors::<()>(&text, errors).unwrap_or_default(),
            }
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
