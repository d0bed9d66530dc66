//! Value expressions, parsed all at once before the passes ask for them one by one: parsing knows nothing of the model.

use std::collections::{BTreeMap, BTreeSet};

use diagnostics::Span;
use rayon::prelude::*;
use sql::{ParsedExpr, SqlError};
use syntax::Schema;
use syntax::ast::{Directive, Text, TypeKind, ValueKind};

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
pub(crate) type Ahead = BTreeMap<Span, Result<ParsedExpr, Vec<SqlError>>>;

/// Parses the expressions of a schema.
pub(crate) fn parse(schema: &Schema) -> Ahead {
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
        distinct.into_par_iter().map(|text| (text, sql::parse_expr(text))).collect();
    texts.into_iter().map(|text| (text.span, parsed[text.value.as_str()].clone())).collect()
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
