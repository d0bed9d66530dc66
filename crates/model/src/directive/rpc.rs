//! `@rpc(…)`: a function's body and whose rights it has.

use diagnostics::{Diagnostic, Span, codes};
use syntax::ast::{self, Directive, Text};

use crate::arguments::{Arguments, Word, items};
use crate::build::Builder;
use crate::{
    Access, Body, FunctionId, FunctionKind, Language, Limits, Mode, Owner, Period, Purpose, RoleId,
    Volatility,
};

/// What `@rpc` says.
pub(crate) struct Rpc<'a> {
    pub(crate) span: Span,
    pub(crate) body: Body,
    pub(crate) mode: Mode,
    pub(crate) roles: Vec<RoleId>,
    /// The argument that gives the tenant, looked up once all tables are known.
    pub(crate) tenant: Option<Word<'a>>,
    pub(crate) volatility: Volatility,
    /// Where it is written, if it is.
    pub(crate) volatility_said: Option<Span>,
    /// May it be called by whoever is not signed in?
    pub(crate) anonymous: bool,
    /// Is it for the platform's own role alone?
    pub(crate) service: bool,
    /// How long a call may take.
    pub(crate) timeout: Option<Period>,
    /// How many bytes its arguments may have.
    pub(crate) bytes: u32,
}

pub(crate) fn decode<'a>(
    builder: &mut Builder<'a>,
    directive: &'a Directive,
    kind: FunctionKind,
    id: FunctionId,
) -> Option<Rpc<'a>> {
    builder.read(directive, |builder, arguments| {
        let span = arguments.span();
        let timeout = arguments.word("timeout").and_then(|word| builder.period(word));
        let bytes = bytes(builder, arguments);
        let callers = arguments.argument("to");
        let named = |name: &str| {
            callers.is_some_and(|to| items(&to.value).filter_map(crate::arguments::word).any(|word| word.text == name))
        };
        let (anonymous, service) = (named("ANON"), named("SERVICE"));
        if let (Some(to), true) = (callers, service && (anonymous || named("AUTHENTICATED"))) {
            builder.error(
                codes::CONFLICT,
                to.span,
                "the service may call whatever clients may, so `SERVICE` says that nobody else does",
                "leave `SERVICE` out, or let it stand alone",
            );
        }
        // Who is not signed in has no role and no tenant.
        let standing = ["roles", "tenant"]
            .into_iter()
            .find(|name| directive.arguments.iter().any(|argument| argument.name.text == *name));
        if let (Some(to), true, Some(standing)) = (callers, anonymous, standing) {
            builder.error(
                codes::CONFLICT,
                to.span,
                format!("whoever is not signed in has no role and no tenant, so `to: [ANON]` and `{standing}` exclude each other"),
                format!("remove `{standing}`, or let only signed-in users call it"),
            );
        }
        if let (Some(to), true, Some(standing)) = (callers, service, standing) {
            builder.error(
                codes::CONFLICT,
                to.span,
                format!("the service is nobody, and has no role and no tenant, so `to: [SERVICE]` and `{standing}` exclude each other"),
                format!("remove `{standing}`, and take the tenant as an argument"),
            );
        }
        let language = match arguments.word("language").map(|word| word.text) {
            Some("SQL") => Language::Sql,
            _ => Language::Plpgsql,
        };
        let sources = (arguments.value("sql"), arguments.word("file"));
        let volatility_said = arguments.word("volatility");
        let volatility = match (volatility_said.map(|word| word.text), kind) {
            (Some("IMMUTABLE"), _) => Volatility::Immutable,
            (Some("STABLE"), _) | (None, FunctionKind::Query) => Volatility::Stable,
            (Some(_), _) | (None, FunctionKind::Mutation) => Volatility::Volatile,
        };
        let roles = arguments.words("roles");
        let tenant = arguments.word("tenant");
        let mode = mode(builder, arguments);
        if let (Some(to), true, Some(Mode::Invoker)) = (callers, anonymous, &mode) {
            builder.error(
                codes::MODE,
                to.span,
                "whoever is not signed in holds no table privilege, so a body with his rights can do nothing",
                "leave `mode` out: ROWS is bound by the policies, for callers without an account too",
            );
        }
        if let (Some(to), true, Some(Mode::Rows | Mode::Tenant | Mode::Invoker)) = (callers, service, &mode) {
            builder.error(
                codes::MODE,
                to.span,
                "the service is no user, so policies and tenants that ask who calls would show it nothing",
                "write `mode: SYSTEM` with its `reason`, and take the tenant as an argument",
            );
        }
        let roles = builder.find_roles(&roles.unwrap_or_default());
        let body = body(builder, span, sources, language, (Purpose::FunctionBody, Owner::Function(id)));
        Some(Rpc {
            span,
            body: body?,
            mode: mode?,
            roles: roles?,
            tenant,
            volatility,
            volatility_said: volatility_said.map(|word| word.span),
            anonymous,
            service,
            timeout,
            bytes: bytes?,
        })
    })
}

fn bytes(builder: &mut Builder<'_>, arguments: &mut Arguments<'_>) -> Option<u32> {
    let Some((bytes, span)) = arguments.integer("maxBytes") else { return Some(Limits::BYTES) };
    let bytes = u32::try_from(bytes).ok().filter(|bytes| (1..=1 << 28).contains(bytes));
    if bytes.is_none() {
        builder.error(codes::BOUNDS, span, "no call is as large as that", "write 1 to 268435456 bytes");
    }
    bytes
}

fn mode(builder: &mut Builder<'_>, arguments: &mut Arguments<'_>) -> Option<Mode> {
    let (mode, reason) = (arguments.word("mode"), arguments.argument("reason"));
    let at = mode.map_or(arguments.span(), |word| word.span);
    let everywhere = arguments
        .argument("everyTenant")
        .filter(|argument| matches!(argument.value.kind, ast::ValueKind::Boolean(true)));
    if let (Some(everywhere), false) = (everywhere, mode.is_some_and(|word| word.text == "SYSTEM")) {
        builder.error(
            codes::MODE,
            everywhere.span,
            "only SYSTEM reaches more than the caller's tenants",
            "write `mode: SYSTEM`, or remove `everyTenant`",
        );
        return None;
    }
    let text = reason.and_then(|reason| crate::arguments::text(&reason.value));
    if let (Some(reason), false) = (reason, mode.is_some_and(|word| word.text == "SYSTEM")) {
        builder.error(
            codes::MODE,
            reason.span,
            "only SYSTEM needs a reason",
            "write `mode: SYSTEM`, or remove `reason`",
        );
        return None;
    }
    match mode.map(|word| word.text) {
        Some("TENANT") => Some(Mode::Tenant),
        Some("INVOKER") if builder.database.access == Access::Rpc => {
            builder.found.push(
                Diagnostic::new(
                    codes::MODE,
                    at,
                    "clients hold no table privilege, so a body with their rights can do nothing",
                )
                .also(builder.database.span, "`access: RPC`")
                .help("leave `mode` out: ROWS is bound by the caller's policies"),
            );
            None
        }
        Some("INVOKER") => Some(Mode::Invoker),
        Some("SYSTEM") => match text.filter(|text| !text.value.trim().is_empty()) {
            Some(text) => {
                Some(Mode::System { reason: text.value.clone(), every_tenant: everywhere.is_some() })
            }
            None => {
                builder.error(
                    codes::MODE,
                    at,
                    "SYSTEM is bound by no policy and no tenant",
                    "say why it has to be: `reason: \"no user; all tenants\"`",
                );
                None
            }
        },
        _ => Some(Mode::Rows),
    }
}

/// A body from `sql` or `file`, exactly one of them.
pub(super) fn body<'a>(
    builder: &mut Builder<'a>,
    span: Span,
    (sql, file): (Option<&'a ast::Value>, Option<Word<'a>>),
    language: Language,
    (purpose, owner): (Purpose, Owner),
) -> Option<Body> {
    let (text, span): (Text, Span) = match (sql, file) {
        (Some(value), None) => (crate::arguments::text(value)?.clone(), value.span),
        (None, Some(word)) => (builder.sql_file(word)?, word.span),
        (both, _) => {
            let what = if both.is_some() { "not both" } else { "and it has neither" };
            builder.error(
                codes::ONE_OF,
                span,
                format!("a body comes either from `sql` or from `file`, {what}"),
                "write it here as `sql: \"\"\"…\"\"\"`, or beside the schema as `file: \"rpc/….sql\"`",
            );
            return None;
        }
    };
    let body = Body { span, text: text.value.clone(), language };
    builder.body_sql(text, language, purpose, owner);
    Some(body)
}
