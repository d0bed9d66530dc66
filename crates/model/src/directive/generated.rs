//! `@generated(sql:)`: a column computed from the row and stored.

use diagnostics::codes;
use sql::Expr;
use syntax::ast::Directive;

use crate::build::Builder;
use crate::{Owner, Purpose};

pub(crate) fn decode<'a>(
    builder: &mut Builder<'a>,
    directive: &'a Directive,
    has_default: bool,
    owner: Owner,
) -> Option<Expr> {
    if has_default {
        builder.error(
            codes::CONFLICT,
            directive.span,
            "a computed column has no default",
            "keep `@generated` or `@default`",
        );
        return None;
    }
    builder.read(directive, |builder, arguments| {
        if let Some(stored) = arguments.argument("stored")
            && matches!(stored.value.kind, syntax::ast::ValueKind::Boolean(false))
        {
            builder.not_yet(stored.span, "a computed column that is not stored");
            return None;
        }
        builder.expr(arguments.text("sql")?, Purpose::Generated, owner)
    })
}
