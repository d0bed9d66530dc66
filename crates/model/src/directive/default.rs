//! `@default(value:)` and `@default(sql:)`.

use diagnostics::codes;
use syntax::ast::Directive;

use crate::arguments::Arguments;
use crate::build::{Builder, Slot};
use crate::{Default, Owner, Purpose};

pub(crate) fn decode<'a>(
    builder: &mut Builder<'a>,
    directive: &'a Directive,
    slot: Slot,
    owner: Owner,
) -> Option<Default> {
    builder.read(directive, |builder, arguments| match value_or_sql(builder, arguments, "default")? {
        Either::Value(value) => builder.constant(value, slot).map(Default::Value),
        Either::Sql(text) => builder.expr(text, Purpose::Default, owner).map(Default::Sql),
    })
}

/// The two ways to give a value.
pub(crate) enum Either<'a> {
    Value(&'a syntax::ast::Value),
    Sql(&'a syntax::ast::Text),
}

/// Exactly one of `value` and `sql`. `value: null` is a value.
pub(crate) fn value_or_sql<'a>(
    builder: &mut Builder<'a>,
    arguments: &mut Arguments<'a>,
    directive: &str,
) -> Option<Either<'a>> {
    let null = arguments.null("value");
    match (arguments.value("value").or(null), arguments.text("sql")) {
        (Some(value), None) => Some(Either::Value(value)),
        (None, Some(text)) => Some(Either::Sql(text)),
        (both, _) => {
            let what = if both.is_some() { "not both" } else { "and it has neither" };
            builder.error(
                codes::ONE_OF,
                arguments.span(),
                format!("`@{directive}` takes either `value` or `sql`, {what}"),
                "give a constant as `value`, an expression as `sql`",
            );
            None
        }
    }
}
