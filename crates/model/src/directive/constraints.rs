//! `@length`, `@range` and `@pattern`: constraints said once, for the database and for Zod.

use diagnostics::{Diagnostic, codes};
use syntax::ast::Directive;

use crate::build::{Builder, Slot, check_pattern, directives};
use crate::{Builtin, Constraints, Length, Pattern, Range, Type};

/// Decodes the constraints on a column or an argument.
pub(crate) fn decode<'a>(
    builder: &mut Builder<'a>,
    on: &'a [Directive],
    slot: Slot,
    constraints: &mut Constraints,
) {
    if let Some(directive) = directives(on, "length").next()
        && fits(builder, directive, slot, "text", is_text)
    {
        constraints.length = length(builder, directive);
    }
    if let Some(directive) = directives(on, "range").next()
        && fits(builder, directive, slot, "a number", is_number)
    {
        constraints.range = range(builder, directive);
    }
    if let Some(directive) = directives(on, "pattern").next()
        && fits(builder, directive, slot, "text", is_text)
    {
        constraints.pattern = pattern(builder, directive);
    }
}

fn is_text(builtin: Builtin) -> bool {
    matches!(builtin, Builtin::Text | Builtin::Email | Builtin::Url)
}

fn is_number(builtin: Builtin) -> bool {
    matches!(builtin, Builtin::Integer | Builtin::BigInt | Builtin::Float | Builtin::Decimal)
}

fn fits(
    builder: &mut Builder<'_>,
    directive: &Directive,
    slot: Slot,
    needs: &str,
    fits: fn(Builtin) -> bool,
) -> bool {
    let is_enum = matches!(slot.ty, Type::Enum(_));
    if !slot.list && !is_enum && fits(builder.builtin(slot.ty)) {
        return true;
    }
    let name = builder.type_name(slot.ty).to_owned();
    let found = if slot.list { format!("a list of `{name}`") } else { format!("`{name}`") };
    let directive_name = &directive.name.text;
    builder.error(
        codes::CONSTRAINT_TYPE,
        directive.span,
        format!("`@{directive_name}` is for {needs}, and this is {found}"),
        "remove it, or say it in SQL with `@check`",
    );
    false
}

fn length<'a>(builder: &mut Builder<'a>, directive: &'a Directive) -> Option<Length> {
    builder.read(directive, |builder, arguments| {
        let (min, max) = (arguments.integer("min"), arguments.integer("max"));
        let span = arguments.span();
        let bound = |given: Option<(i64, _)>| given.map(|(number, _)| u32::try_from(number)).transpose();
        match (bound(min), bound(max)) {
            (Ok(None), Ok(None)) => empty(builder, span, "length"),
            (Ok(min), Ok(max)) if min.unwrap_or(0) <= max.unwrap_or(u32::MAX) => {
                Some(Length { span, min, max })
            }
            (Ok(_), Ok(_)) => {
                builder.error(
                    codes::BOUNDS,
                    span,
                    "no text is that long: `min` is above `max`",
                    "swap the two",
                );
                None
            }
            (Err(_), _) | (_, Err(_)) => {
                builder.error(codes::BOUNDS, span, "a length is never negative", "write 0 or more");
                None
            }
        }
    })
}

fn range<'a>(builder: &mut Builder<'a>, directive: &'a Directive) -> Option<Range> {
    builder.read(directive, |builder, arguments| {
        let (min, max) = (arguments.number("min"), arguments.number("max"));
        let span = arguments.span();
        if min.is_none() && max.is_none() {
            return empty(builder, span, "range");
        }
        let number = |text: &str| text.parse::<f64>().ok();
        if let (Some((least, _)), Some((most, _))) = (min, max)
            && number(least) > number(most)
        {
            let message = format!("no number lies between {least} and {most}");
            builder.error(codes::BOUNDS, span, message, "swap the two");
            return None;
        }
        let written = |given: Option<(&str, _)>| given.map(|(text, _)| text.to_owned());
        Some(Range { span, min: written(min), max: written(max) })
    })
}

fn empty<T>(builder: &mut Builder<'_>, span: diagnostics::Span, name: &str) -> Option<T> {
    builder.error(
        codes::BOUNDS,
        span,
        format!("`@{name}` without `min` and `max` says nothing"),
        "give at least one of them",
    );
    None
}

fn pattern<'a>(builder: &mut Builder<'a>, directive: &'a Directive) -> Option<Pattern> {
    builder.read(directive, |builder, arguments| {
        let text = arguments.text("regex")?;
        match check_pattern(&text.value) {
            Ok(()) => Some(Pattern { span: arguments.span(), regex: text.value.clone() }),
            Err((range, message)) => {
                builder.found.push(
                    Diagnostic::new(codes::PATTERN, text.span_of(range), message)
                        .help("`seoc explain E0242` lists what Postgres and JavaScript read alike"),
                );
                None
            }
        }
    })
}
