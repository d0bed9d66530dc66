//! Under `@membership`, a function of mode TENANT that is called for one tenant runs for no other one of the caller's.

use std::collections::BTreeSet;

use model::Mode;
use sql::ident;

use super::Subject;
use super::argument::Ids;
use crate::pgtap::both;
use crate::pgtap::code::{code, text};
use crate::pgtap::fixture::Fixture;
use crate::pgtap::script::Script;

pub(super) fn called_for_one(fixture: &Fixture<'_>, subjects: &[Subject<'_, '_>], script: &mut Script) {
    let Some(membership) = &fixture.model.membership else { return };
    let bound = |subject: &&Subject<'_, '_>| {
        subject.function.mode == Mode::Tenant && subject.function.tenant.is_some() && subject.is_open()
    };
    let subjects: Vec<(&Subject<'_, '_>, usize)> =
        subjects.iter().filter(bound).filter_map(|subject| Some((subject, subject.caller?))).collect();
    // From here on they belong to B as well.
    let callers: BTreeSet<usize> = subjects.iter().map(|(_, caller)| *caller).collect();
    for join in callers.into_iter().filter_map(|caller| both::join(fixture, caller)) {
        script.setup(Some(membership.span), join);
    }
    let helper = fixture.model.database.private_schema.qualify(&ident!("called_for"));
    let asked = code!("select string_agg(t::text, ' ') from {}() as t", helper);
    for (subject, caller) in subjects {
        let command = subject.call(Ids::OfA).command();
        let origin = Some(subject.function.span);
        let what = format!("{} runs for A, which it is called for, and not for B", subject.name);
        let user = subject.user(caller);
        let outcome =
            code!("pg_temp.attempt('authenticated', {}, {}, {})", user, command.quoted(), asked.quoted());
        let of_b = fixture.tenant_value(1);
        script.assert(origin, code!("doesnt_match({}, {}::text, {})", outcome, of_b, text(what)));
    }
}
