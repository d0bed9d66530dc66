//! `@rateLimit(max:, per:)`: so many calls of one user.

use diagnostics::{Diagnostic, codes};
use syntax::ast::Field;

use crate::build::{Builder, directives};
use crate::directive::rpc::Rpc;
use crate::{Mode, RateLimit, Volatility};

/// Of a function with this body; `closed` where no client calls it.
pub(crate) fn decode<'a>(
    builder: &mut Builder<'a>,
    field: &'a Field,
    rpc: Option<&Rpc<'a>>,
    closed: bool,
) -> Option<RateLimit> {
    let directive = directives(&field.directives, "rateLimit").next()?;
    let limit = builder.read(directive, |builder, arguments| {
        let (span, max, per) = (arguments.span(), arguments.integer("max"), arguments.word("per"));
        let (per, (max, at)) = (builder.period(per?)?, max?);
        let Some(max) = u32::try_from(max).ok().filter(|max| (1..=1_000_000_000).contains(max)) else {
            builder.error(
                codes::BOUNDS,
                at,
                format!("at most {max} calls is no limit that anybody could keep"),
                "write 1 or more",
            );
            return None;
        };
        Some(RateLimit { span, max, per })
    })?;
    if closed {
        builder.error(
            codes::CONFLICT,
            limit.span,
            "no client calls this, so there is nobody whose calls could be counted",
            "remove `@rateLimit`",
        );
        return None;
    }
    let rpc = rpc?;
    if rpc.mode == Mode::Invoker {
        builder.error(
            codes::MODE,
            limit.span,
            "calls are counted where callers do not reach, and this function has no other rights than theirs",
            "remove `@rateLimit`, or let it run with `mode: ROWS`",
        );
        return None;
    }
    if let Some(span) = rpc.volatility_said.filter(|_| rpc.volatility != Volatility::Volatile) {
        builder.found.push(
            Diagnostic::new(
                codes::CONFLICT,
                span,
                "counting a call writes, so a function with `@rateLimit` is VOLATILE",
            )
            .also(limit.span, "`@rateLimit` here")
            .help("remove `volatility`"),
        );
        return None;
    }
    Some(limit)
}
