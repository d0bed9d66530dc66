//! `@rateLimit`: so many calls pass and the next one does not, until time has passed; others are not held up by it.
//!
//! The clock is moved by moving what was counted into the past, and by the argument of the function that counts.

use model::{Limits, RateLimit};

use super::Subject;
use super::argument::Ids;
use crate::lower::{ALL_CALLS, forget_calls, rate_limits as all, seconds};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::Fixture;
use crate::pgtap::script::Script;

pub(super) fn rate_limits(fixture: &Fixture<'_>, subjects: &[Subject<'_, '_>], script: &mut Script) {
    let limited: Vec<&Subject<'_, '_>> = subjects
        .iter()
        .filter(|subject| subject.is_open() && (subject.function.anonymous || subject.caller.is_some()))
        .filter(|subject| subject.function.limits.is_counted())
        .collect();
    if limited.is_empty() {
        return;
    }
    let private = &fixture.model.database.private_schema;
    counting(private, script);
    forgetting(fixture, script);
    for subject in limited {
        let Limits { rate, budget, timeout: _, bytes: _ } = &subject.function.limits;
        if let Some(limit) = budget {
            Counted { private, subject, limit, of_all: true }.prove(script);
        }
        if let Some(limit) = rate {
            Counted { private, subject, limit, of_all: false }.prove(script);
        }
    }
}

/// What the function that counts does, in a window of a minute with room for three.
fn counting(private: &sql::Ident, script: &mut Script) {
    let at = |seconds: u32| code!("timestamptz '2030-01-01 00:00:00+00' + {} * interval '1 second'", seconds);
    let claims = |user: &str| {
        code!("select set_config('request.jwt.claims', json_build_object('sub', {})::text, true)", text(user))
    };
    // What is refused is undone; what passes stays counted.
    script.setup(
        None,
        code!(
            "create function pg_temp.counted(command text) returns text language plpgsql as $counted$\ndeclare\n  \
             v_detail text;\nbegin\n  execute command;\n  return 'counted';\nexception when others then\n  \
             get stacked diagnostics v_detail = pg_exception_detail;\n  \
             return concat_ws(' ', sqlstate, sqlerrm, v_detail);\nend\n$counted$"
        ),
    );
    let call = |seconds: u32| {
        let call = code!("select {}.count_call('seoc_example', 3, 60, {})", private, at(seconds));
        code!("pg_temp.counted({})", call.quoted())
    };
    let one = "11111111-1111-4111-8111-111111111111";
    let two = "22222222-2222-4222-8222-222222222222";
    script.setup(None, claims(one));
    for (second, end, what) in [
        (0, "counted", "the first call of a window of three passes"),
        (1, "counted", "the second call passes"),
        (2, "counted", "the third call passes"),
        (
            30,
            "PT429 RATE_LIMITED Try again in 50 seconds.",
            "the fourth call is refused, and told when to come back",
        ),
        (
            79,
            "PT429 RATE_LIMITED Try again in 1 seconds.",
            "the window slides: what was counted still lies in it",
        ),
        (80, "counted", "until so much of it has passed that one call has room"),
        (81, "PT429 RATE_LIMITED Try again in 19 seconds.", "and no second one"),
        (240, "counted", "after a whole window everything is as in the beginning"),
    ] {
        script.is(None, call(second), code!("{}", text(end)), format_args!("calls are counted: {what}"));
    }
    script.setup(None, claims(two));
    script.is(
        None,
        call(30),
        code!("'counted'"),
        "calls are counted: those of one user hold up no other one",
    );
    script.setup(None, code!("select set_config('request.jwt.claims', '', true)"));
}

/// Counts go when the longest window has passed twice, and not before.
fn forgetting(fixture: &Fixture<'_>, script: &mut Script) {
    let private = &fixture.model.database.private_schema;
    let longest = all(fixture.model).map(|limit| seconds(&limit.per)).max().unwrap_or_default();
    let at = code!("timestamptz '2030-01-01 00:00:00+00'");
    let ago = |seconds: u64| code!("{} - {} * interval '1 second'", at, seconds);
    let twice = u64::from(longest) * 2;
    script.setup(None, code!("delete from {}.call_count", private));
    script.setup(
        None,
        code!(
            "insert into {}.call_count select 'seoc_example', md5(n::text)::uuid, s, 1, 0 \
             from unnest(array[{}, {}, {}]) with ordinality as c (s, n)",
            private,
            ago(twice + 1),
            ago(twice),
            at
        ),
    );
    let forget = code!("{}.{}({})", private, forget_calls(), at);
    script.is(None, &forget, code!("1::bigint"), "counts go that no limit asks for any more");
    script.is(
        None,
        code!("(select count(*) from {}.call_count)", private),
        code!("2::bigint"),
        "what a limit may still ask for stays",
    );
    script.is(None, forget, code!("0::bigint"), "and a second time there is nothing to forget");
    script.setup(None, code!("delete from {}.call_count", private));
}

/// A function and a limit that its calls are counted against.
struct Counted<'s, 'f, 'm> {
    private: &'s sql::Ident,
    subject: &'s Subject<'f, 'm>,
    limit: &'s RateLimit,
    /// Together with the calls of all other functions?
    of_all: bool,
}

impl Counted<'_, '_, '_> {
    fn prove(&self, script: &mut Script) {
        let Self { private, subject, limit: RateLimit { span, max, per }, of_all } = self;
        let (private, length) = (*private, seconds(per));
        let name = text(if *of_all { ALL_CALLS } else { subject.function.name.as_str() });
        let (role, user) = match subject.caller.filter(|_| !subject.function.anonymous) {
            Some(caller) => ("authenticated", subject.user(caller)),
            None => ("anon", code!("null")),
        };
        let holder = |user: &Code| code!("coalesce({}::uuid, '00000000-0000-0000-0000-000000000000')", user);
        let count = code!(
            "select c.calls from {}.call_count c where c.function = {} and c.caller = {}",
            private,
            name,
            holder(&user)
        );
        let call = subject.call(Ids::OfA).command();
        let end =
            || code!("pg_temp.attempt({}, {}, {}, {})", text(role), user, call.quoted(), count.quoted());
        let had = |calls: u32, user: &Code, periods_ago: u32| {
            code!(
                "insert into {}.call_count as c values ({}, {}, to_timestamp((floor(extract(epoch from now()) / {}) - {}) * {}), {}, 0) \
                 on conflict (function, caller) do update set since = excluded.since, calls = excluded.calls",
                private,
                name,
                holder(user),
                length,
                periods_ago,
                length,
                calls
            )
        };
        // Counted, unless the body's own conditions end the call.
        let passes = format!("^({max}$|(?!PT429)[0-9A-Z]{{5}} )");
        let fresh = "^(1$|(?!PT429)[0-9A-Z]{5} )";
        let (counts, refuses) = if *of_all {
            (
                format!("{} is call {max} of all that a user may make, and counted", subject.name),
                format!("{} is refused after that many calls of whichever function", subject.name),
            )
        } else {
            (
                format!("{} lets call {max} of a user pass, and counts it", subject.name),
                format!("{} refuses the next one", subject.name),
            )
        };
        script.setup(Some(*span), had(max - 1, &user, 0));
        script.matches(Some(*span), end(), &passes, format_args!("{counts}"));
        script.setup(Some(*span), had(*max, &user, 0));
        script.matches(Some(*span), end(), "^PT429 RATE_LIMITED$", format_args!("{refuses}"));
        if !of_all {
            script.setup(Some(*span), had(*max, &user, 2));
            script.matches(
                Some(*span),
                end(),
                fresh,
                format_args!("{} lets him call again when the time has passed", subject.name),
            );
        }
        script.setup(Some(*span), code!("delete from {}.call_count where function = {}", private, name));
        if !of_all {
            script.setup(Some(*span), had(*max, &code!("'22222222-2222-4222-8222-222222222222'"), 0));
            script.matches(
                Some(*span),
                end(),
                fresh,
                format_args!("{} counts everybody by himself", subject.name),
            );
        }
    }
}
