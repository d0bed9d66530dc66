//! Value expressions, parsed all at once before the passes ask for them one by one: parsing knows nothing of the model.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use diagnostics::Span;
use rayon::prelude::*;
use sql::{ParsedExpr, SqlError};
use syntax::Schema;
use syntax::ast::{Directive, Text, TypeKind, ValueKind};

use crate::{Parsed, ParsedBefore};

/// Where most expressions stand. One that is missing here is parsed when it is asked for.
const EXPRESSIONS: [(&str, &str); 7] = [
    ("check", "sql"),
    ("default", "sql"),
    ("generated", "sql"),
    ("guard", "require"),
    ("index", "where"),
    ("policy", "check"),
    ("policy", "using"),
];

/// What the parser says, by place.
pub(crate) type Ahead = BTreeMap<Span, Result<Arc<ParsedExpr>, Vec<SqlError>>>;

/// Parses the expressions of a schema that were not parsed before.
pub(crate) fn parse(schema: &Schema, before: &ParsedBefore) -> Ahead {
    let mut texts = Vec::new();
    for ty in schema.types.values() {
        collect(&ty.directives, &mut texts);
        if let TypeKind::Object { implements: _, fields } | TypeKind::Interface { implements: _, fields } =
            &ty.kind
        {
            fields.iter().for_each(|field| collect(&field.directives, &mut texts));
        }
    }
    // Schemas repeat themselves: `now()`, one condition on many tables.
    let distinct: BTreeSet<&str> = texts.iter().map(|text| text.value.as_str()).collect();
    let parsed: BTreeMap<&str, _> =
        distinct.into_par_iter().map(|text| (text, expression(text, before))).collect();
    texts.into_iter().map(|text| (text.span, parsed[text.value.as_str()].clone())).collect()
}

/// An expression, parsed before or now.
pub(crate) fn expression(text: &str, before: &ParsedBefore) -> Result<Arc<ParsedExpr>, Vec<SqlError>> {
    match before.get(text) {
        Some(Parsed::Expr(parsed)) => Ok(Arc::clone(parsed)),
        Some(Parsed::Query(_) | Parsed::Block(_)) | None => sql::parse_expr(text).map(Arc::new),
    }
}

fn collect<'a>(directives: &'a [Directive], texts: &mut Vec<&'a Text>) {
    for directive in directives {
        for argument in &directive.arguments {
            let holds = EXPRESSIONS.contains(&(directive.name.text.as_str(), argument.name.text.as_str()));
            if let ValueKind::String(text) = &argument.value.kind
                && holds
            {
                texts.push(text);
            }
        }
    }
}
