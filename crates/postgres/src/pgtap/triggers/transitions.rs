//! `@transitions`: every step from one known value to another, allowed or not, by whoever it may matter to.

use model::{Column, Field, FieldId, Table, TableId, Transition};

use crate::pgtap::code::{code, text};
use crate::pgtap::fixture::{Cell, FRESH, Fixture, constant};
use crate::pgtap::intent::Caller;
use crate::pgtap::script::{Lines, Script};
use crate::pgtap::session;

const STEPS: &str = include_str!("../../../../../templates/pgtap/steps.sql");

/// Tells the session's functions what these tests need, where there are any.
pub(super) fn begin(fixture: &Fixture<'_>, script: &mut Script) {
    let steps = |field: &Field| field.column().is_some_and(|column| !column.transitions.is_empty());
    if fixture.model.tables().any(|(_, table)| table.fields.iter().any(steps)) {
        session::people(fixture, script);
        script.install(STEPS);
    }
}

pub(super) fn transitions(fixture: &Fixture<'_>, id: TableId, script: &mut Script) {
    let table = fixture.model.table(id);
    for (at, field) in table.fields.iter().enumerate() {
        let Some(column) = field.column().filter(|column| !column.transitions.is_empty()) else { continue };
        let tenant = fixture.tenants_of(table).first().copied().flatten();
        let row = fixture.new_row(id, tenant, FRESH).with(FieldId(at as u32), Cell::value(code!("<from>")));
        let step = code!(
            "update {} set {} = <to> where {}",
            fixture.name(id),
            column.name,
            fixture.is_row(id, &row)
        );
        let mut lines = Lines::default();
        for from in states(column) {
            for to in states(column).filter(|to| *to != from) {
                let allowed = column.transitions.iter().find(|it| it.from == *from && it.to == *to);
                for caller in callers(fixture, table, allowed) {
                    let end = end(fixture, table, caller, allowed);
                    let cells = code!(
                        "{}, {}, {}, {}",
                        text(session::label(fixture, caller)),
                        text(constant(from)),
                        text(constant(to)),
                        text(end)
                    );
                    lines.add(&[Some(allowed.map_or(field.span, |it| it.span))], cells);
                }
            }
        }
        let (lines, proves) = lines.finish();
        script.prove(
            Some(field.span),
            proves,
            code!(
                "pg_temp.steps({}, {}, {}, {}, {})",
                text(fixture.name(id)),
                text(column.name.as_str()),
                fixture.insert(id, &row).quoted(),
                step.quoted(),
                lines
            ),
        );
    }
}

/// The values that steps speak of, each once.
fn states(column: &Column) -> impl Iterator<Item = &model::Value> {
    let all = || column.transitions.iter().flat_map(|it| [&it.from, &it.to]);
    all()
        .enumerate()
        .filter(move |(at, value)| !all().take(*at).any(|other| other == *value))
        .map(|(_, value)| value)
}

/// Nobody; and where roles matter, one person of each role and the strongest of another tenant.
fn callers(fixture: &Fixture<'_>, table: &Table, allowed: Option<&Transition>) -> Vec<Caller> {
    let mut callers = vec![Caller::Nobody];
    if allowed.is_none_or(|it| it.roles.is_none()) {
        return callers;
    }
    let people = &fixture.people;
    let tenant = fixture.tenants_of(table).first().copied().flatten();
    let mut seen = Vec::new();
    for (at, person) in people.all.iter().enumerate() {
        let here = tenant.is_none() || person.tenant == tenant;
        if here && !seen.contains(&person.role) {
            seen.push(person.role);
            callers.push(Caller::Person(at));
        }
    }
    if tenant.is_some() && people.all.iter().any(|person| person.tenant != tenant) {
        callers.push(Caller::Person(people.strongest(Some(1))));
    }
    callers
}

fn end(fixture: &Fixture<'_>, table: &Table, caller: Caller, allowed: Option<&Transition>) -> &'static str {
    let Some(Transition { roles, .. }) = allowed else { return "PT409 TRANSITION_NOT_ALLOWED" };
    let Some(roles) = roles else { return "1" };
    let tenant = fixture.tenants_of(table).first().copied().flatten();
    let holds = match caller {
        Caller::Nobody | Caller::Outsider => false,
        Caller::Person(at) => fixture.people.all.get(at).is_some_and(|person| {
            let here = tenant.is_none() || person.tenant == tenant;
            here && person.role.is_some_and(|role| roles.contains(&role))
        }),
    };
    if holds { "1" } else { "PT403 TRANSITION_FORBIDDEN" }
}
