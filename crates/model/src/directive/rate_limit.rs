//! `@rateLimit(max:, per:)`: so many calls of one user, of one function or of all.

use diagnostics::{Diagnostic, Span, codes};
use syntax::ast::{Directive, Field};

use crate::build::{Builder, directives};
use crate::directive::rpc::Rpc;
use crate::{Access, Function, Mode, RateLimit, Volatility};

/// Of a function with this body; `closed` where no client calls it.
pub(crate) fn decode<'a>(
    builder: &mut Builder<'a>,
    field: &'a Field,
    rpc: Option<&Rpc<'a>>,
    closed: bool,
) -> Option<RateLimit> {
    let Some(directive) = directives(&field.directives, "rateLimit").next() else {
        let schema = builder.schema;
        let of_all = directives(&schema.schema.directives, "rateLimit").next();
        if let (Some(rpc), Some(of_all)) = (rpc.filter(|rpc| !closed && !rpc.service), of_all) {
            reads_alone(builder, rpc, of_all.span);
        }
        return None;
    };
    let limit = read(builder, directive)?;
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
    if reads_alone(builder, rpc, limit.span) {
        return None;
    }
    Some(limit)
}

/// Is it said that the function writes nothing? Then its calls cannot be counted.
fn reads_alone(builder: &mut Builder<'_>, rpc: &Rpc<'_>, limit: Span) -> bool {
    let Some(span) = rpc.volatility_said.filter(|_| rpc.volatility != Volatility::Volatile) else {
        return false;
    };
    builder.found.push(
        Diagnostic::new(
            codes::CONFLICT,
            span,
            "counting a call writes, so a function with `@rateLimit` is VOLATILE",
        )
        .also(limit, "`@rateLimit` here")
        .help("remove `volatility`"),
    );
    true
}

/// `extend schema @rateLimit(…)`: every function that a client may call, whoever wrote it, is counted in one budget of the caller's.
pub(crate) fn budget(builder: &mut Builder<'_>, functions: &mut [Function]) {
    let schema = builder.schema;
    let Some(directive) = directives(&schema.schema.directives, "rateLimit").next() else { return };
    let Some(limit) = read(builder, directive) else { return };
    if builder.database.access == Access::Tables {
        builder.found.push(
            Diagnostic::new(
                codes::CONFLICT,
                limit.span,
                "clients read and write tables past every function, and nobody would count that",
            )
            .also(builder.database.span, "`access: TABLES`")
            .help("write `@rateLimit` on the functions that need it, or `access: RPC`"),
        );
        return;
    }
    for function in functions.iter_mut().filter(|function| !function.private && !function.is_for_service()) {
        function.limits.budget = Some(limit.clone());
        function.volatility = Volatility::Volatile;
    }
}

fn read<'a>(builder: &mut Builder<'a>, directive: &'a Directive) -> Option<RateLimit> {
    builder.read(directive, |builder, arguments| {
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
    })
}
