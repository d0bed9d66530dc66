//! The function that tells numbers, as a declaration: its body is written when lowering.

use heck::ToLowerCamelCase as _;

use crate::build::{Builder, snake};
use crate::directive::crud::{argument, plain};
use crate::{
    Argument, Body, Builtin, CompositeId, Counter, CounterCall, Default, Function, FunctionKind, Language,
    Mode, ResultShape, ResultType, TableId, Tenancy, TenantOf, Volatility,
};

/// `documentStats(at: DateTime! = now()): DocumentStats!`
pub(super) fn function(
    builder: &Builder<'_>,
    into: CompositeId,
    counters: &[(TableId, Counter)],
) -> Option<Function> {
    let composite = &builder.composites[into.index()];
    let (first_table, first) = counters.first()?;
    let span = first.span;
    let everybody = first.everybody;
    // Somebody of several tenants says for which one it is.
    let tenant = counters.iter().find_map(|(table, _)| match builder.table(*table).tenancy {
        Tenancy::By(field) => argument(builder.field(*table, field), span),
        Tenancy::Root | Tenancy::Global => None,
    });
    let tenant = tenant.filter(|_| builder.membership.is_some() && !everybody);
    let names_tenant = tenant.is_some();
    let per = first.per.and_then(|field| argument(builder.field(*first_table, field), span));
    let timed = counters.iter().any(|(_, counter)| counter.by.is_some());
    let at = timed.then(|| Argument {
        description: Some("Whose day, or week, or month it is.".to_owned()),
        default: Some(Default::Sql(sql::expr!("now()"))),
        ..plain("at", Builtin::DateTime, span)
    });
    let per = per.map(|per| Argument { default: None, ..per });
    let graphql = composite.graphql.to_lower_camel_case();
    Some(Function {
        span,
        name: sql::Ident::new(&snake(&graphql)).ok()?,
        graphql,
        description: composite.description.clone(),
        module: builder.table(*first_table).module,
        kind: FunctionKind::Query,
        private: false,
        arguments: tenant.into_iter().chain(per).chain(at).collect(),
        result: ResultType { span, shape: ResultShape::Composite(into), list: false, nullable: false },
        body: Body { span, text: String::new(), language: Language::Plpgsql },
        mode: Mode::System {
            reason: "numbers of rows are kept where no client reads them".to_owned(),
            every_tenant: false,
        },
        roles: first.roles.clone(),
        tenant: names_tenant.then_some(TenantOf::Argument(0)),
        anonymous: false,
        service: false,
        guards: Vec::new(),
        examples: Vec::new(),
        volatility: Volatility::Stable,
        limits: crate::Limits::default(),
        schedule: None,
        membership: None,
        crud: None,
        finds: None,
        queue: None,
        counter: Some(CounterCall { into, everybody }),
        gdpr: None,
        sync: None,
    })
}
