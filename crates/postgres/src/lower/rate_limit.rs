//! `@rateLimit`: calls are counted per user and function, or per user over all functions, in a window that slides.
//!
//! The window is made of two: the calls since the last full period, and those of the period before it, by the part of it that still
//! lies in the window. So one row for each user and function, or each user and all of them, is enough, one upsert counts and asks, and what a caller may
//! do grows back evenly. A call that is refused, or that fails, leaves no trace, as everything it did is undone.

use catalog::{Catalog, Function, FunctionRole, Language, Parameter, Returns, Volatility};
use model::{Function as Declared, Limits, Model, RateLimit};
use sql::{Ident, Literal, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::Scope;
use super::maintenance::{Chore, forgetting, seconds};
use super::private_table::{column, private_table};
use super::scope::infrastructure;

/// `seo_private.call_count`: who called what how often.
pub(crate) fn counts(scope: &Scope<'_>) -> QualifiedName {
    scope.private(&ident!("call_count"))
}

/// `seo_private.count_call`: counts a call, and refuses one too many.
pub(crate) fn count_call(scope: &Scope<'_>) -> QualifiedName {
    scope.private(&ident!("count_call"))
}

/// As what the calls of all functions together are counted: no function can be called this.
pub(crate) const ALL: &str = "*";

/// What a function does to be counted: in the budget that its caller has for all functions, and by itself.
pub(super) fn counting(scope: &Scope<'_>, function: &Declared) -> impl Iterator<Item = Sql> {
    let Limits { rate, budget, timeout: _, bytes: _ } = &function.limits;
    let counts = [(ALL, budget), (function.name.as_str(), rate)];
    counts.into_iter().filter_map(move |(name, limit)| {
        let RateLimit { span: _, max, per } = limit.as_ref()?;
        let name = Literal::text(name).unwrap_or_else(|_| Literal::null());
        Some(stmt!("perform {}({}, {}, {});", count_call(scope), name, *max, seconds(per)))
    })
}

/// The limits that there are.
pub(crate) fn all(model: &Model) -> impl Iterator<Item = &RateLimit> {
    let limits = model.functions.iter().map(|function| &function.limits);
    limits.flat_map(|limits| limits.rate.iter().chain(&limits.budget))
}

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let Some(longest) = all(scope.model).map(|limit| seconds(&limit.per)).max() else { return };
    let columns = vec![
        column(ident!("function"), TypeName::text()),
        column(ident!("caller"), TypeName::uuid()),
        column(ident!("since"), TypeName::timestamptz()),
        column(ident!("calls"), TypeName::integer()),
        column(ident!("before"), TypeName::integer()),
    ];
    catalog.tables.push(catalog::Table {
        unlogged: true,
        ..private_table(
            counts(scope),
            columns,
            vec![ident!("function"), ident!("caller")],
            "How often a user has called a function, or any (*), since a full period, and in the one before it. Nobody misses it after a crash.",
        )
    });
    let parameter = |name: Ident, ty: TypeName, default| Parameter { name, ty, default };
    catalog.functions.push(Function {
        name: count_call(scope),
        parameters: vec![
            parameter(ident!("called"), TypeName::text(), None),
            parameter(ident!("most"), TypeName::integer(), None),
            parameter(ident!("seconds"), TypeName::integer(), None),
            parameter(ident!("at"), TypeName::timestamptz(), Some(expr!("now()"))),
        ],
        returns: Returns::Void,
        language: Language::Plpgsql,
        volatility: Volatility::Volatile,
        parallel_safe: false,
        security_definer: true,
        settings: Vec::new(),
        owner: None,
        body: body(scope).to_string(),
        execute: vec![scope.api_role.clone(), scope.tenant_role.clone()],
        role: FunctionRole::Helper,
        comment: Literal::text(
            "Counts a call of the caller, and refuses it where there were too many in as many seconds. Whoever is not signed in shares one count.",
        )
        .ok(),
        origin: infrastructure(),
    });
    forget(scope, longest).push(scope, catalog);
}

/// The longest of all windows is two of its periods ago at most; what is older is asked for by nobody.
fn forget(scope: &Scope<'_>, longest: u32) -> Chore {
    let name = forget_calls();
    let limit = stmt!("{}.at - {} * interval '2 seconds'", name, longest);
    Chore {
        body: forgetting(&counts(scope), &ident!("since"), &limit),
        name,
        returns: TypeName::bigint(),
        comment: "Lets the counts of calls go that no limit asks for any more; returns how many went.",
        cron: if longest < 86_400 { "35 * * * *" } else { "35 0 * * *" },
        origin: infrastructure(),
    }
}

/// `seo_private.forget_calls`
pub(crate) fn forget_calls() -> Ident {
    ident!("forget_calls")
}

fn body(scope: &Scope<'_>) -> Sql {
    stmt!(
        scope.locals() => "declare\n  \
           v_now double precision := extract(epoch from count_call.at)::double precision;\n  \
           v_since double precision := floor(v_now / count_call.seconds) * count_call.seconds;\n  \
           v_calls integer;\n  \
           v_before integer;\n  \
           v_wait double precision;\n\
         begin\n  \
           insert into {} as c (function, caller, since, calls, before)\n  \
           values (\n    \
             count_call.called,\n    \
             coalesce({}(), '00000000-0000-0000-0000-000000000000'),\n    \
             to_timestamp(v_since),\n    \
             1,\n    \
             0\n  \
           )\n  \
           on conflict (function, caller) do update set\n    \
             calls = case when c.since = excluded.since then c.calls + 1 else 1 end,\n    \
             before = case c.since\n      \
               when excluded.since then c.before\n      \
               when to_timestamp(v_since - count_call.seconds) then c.calls\n      \
               else 0\n    \
             end,\n    \
             since = excluded.since\n  \
           returning c.calls, c.before into v_calls, v_before;\n\n  \
           if v_calls + v_before * (1 - (v_now - v_since) / count_call.seconds) > count_call.most then\n    \
             v_wait := case\n      \
               when v_calls <= count_call.most\n        \
                 then (1 - (count_call.most - v_calls)::double precision / v_before) * count_call.seconds\n      \
               else count_call.seconds * (1 + 1::double precision / count_call.most)\n    \
             end - (v_now - v_since);\n    \
             raise sqlstate 'PT429' using\n      \
               message = 'RATE_LIMITED',\n      \
               detail = format('Try again in %s seconds.', greatest(1, ceil(round(v_wait::numeric, 3))));\n  \
           end if;\n\
         end",
        counts(scope),
        scope.uid()
    )
}
