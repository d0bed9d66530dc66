//! `action: ANONYMIZE`: an old row stays and loses what is declared, a young one keeps it.

use model::{Anonymized, Anonymous, Builtin, FieldId, Type, Value};

use super::retention::{AT, Subject};
use crate::pgtap::change::different;
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::{Cell, FRESH, Row, constant};
use crate::pgtap::script::Script;
use crate::pgtap::session;

pub(super) fn anonymized(
    subject: &Subject<'_, '_>,
    set: &[Anonymized],
    mark: Option<FieldId>,
    script: &mut Script,
) {
    let at = code!("timestamptz {}", text(AT));
    let Some(call) = subject.call(&at) else { return };
    let (old, young) = subject.old_and_young(&at);
    let (old, young) = (telling(subject, set, old), telling(subject, set, young));
    let name = subject.fixture.name(subject.id);
    let inserted = subject.insert([&old, &young]);
    // What the schema's SQL makes of a row is asked while the row still is what it was.
    let before = |row: &Row| {
        code!(
            "create temporary table was on commit drop as select t.*, {} from {} t where {}",
            Code::join(set.iter().enumerate().map(|(at, one)| after(one, at)), ", "),
            name,
            subject.fixture.is_row(subject.id, row)
        )
    };
    let columns: Vec<_> =
        set.iter().filter_map(|one| Some(&subject.table().field(one.field).column()?.name)).collect();
    let mut same: Vec<Code> = columns
        .iter()
        .enumerate()
        .map(|(at, column)| code!("to_jsonb(t.{}) is not distinct from to_jsonb(w.after_{})", column, at))
        .collect();
    if let Some(mark) = mark.and_then(|mark| subject.table().field(mark).column()) {
        same.push(code!("t.{} = {}", mark.name, at));
    }
    let lost = Code::join(same, " and ");
    let holds = |row: &Row, condition: &Code| {
        code!(
            "select bool_and({}) from {} t, was w where {}",
            condition,
            name,
            Code::join(
                subject.table().key.iter().filter_map(|field| {
                    let column = subject.table().field(*field).column()?;
                    Some(code!("t.{} = {}", column.name, subject.fixture.literal(row.cell(*field))))
                }),
                " and "
            )
        )
    };
    let run = |row: &Row| code!("{}; {}; {}", inserted, before(row), call);
    let mut is = |have: Code, want: &str, what: &str| {
        script.is(Some(subject.span), have, text(want), format_args!("{what} of {name}"));
    };
    is(
        session::as_owner_then(&run(&old), &holds(&old, &lost)),
        "true",
        "an old row stays and has lost what tells whose it is,",
    );
    let kept = columns.iter().map(|column| code!("t.{} is not distinct from w.{}", column, column));
    is(
        session::as_owner_then(&run(&young), &holds(&young, &Code::join(kept, " and "))),
        "true",
        "a young row keeps everything,",
    );
    // Older than all others, so that these go first, and one of them before the other.
    let long = |number: u32, years: &str| {
        let time = code!("{} - {} - interval {}", at, subject.keep, text(years));
        telling(subject, set, subject.row(FRESH + 2 + number, time))
    };
    let (older, old) = (long(0, "51 years"), long(1, "50 years"));
    let both = subject.insert([&old, &older]);
    if let Some(one) = subject.call(&code!("{}, 1", at)) {
        is(
            session::as_owner_then(&both, &one),
            "1",
            "a call takes as many as it is told, and tells so, of rows",
        );
        is(
            session::as_owner_then(&code!("{}; {}; {}", both, before(&older), one), &holds(&older, &lost)),
            "true",
            "the oldest row loses it first",
        );
    }
    is(
        session::as_owner_then(&code!("{}; {}", inserted, call), &call),
        "0",
        "nothing is taken twice from a row",
    );
}

/// The row with something to lose in each field.
fn telling(subject: &Subject<'_, '_>, set: &[Anonymized], row: Row) -> Row {
    set.iter().fold(row, |row, one| {
        let Some(column) = subject.table().field(one.field).column() else { return row };
        if subject.table().field(one.field).foreign_key().is_some() {
            return row;
        }
        // What SQL makes of a text is likeliest to be another where that is long.
        let plain = column.ty == Type::Builtin(Builtin::Text) && column.constraints.pattern.is_none();
        if matches!(one.to, Anonymous::Sql(_)) && plain && !column.list {
            let most = column.constraints.length.and_then(|length| length.max).unwrap_or(40).min(40);
            return row.with(one.field, Cell::value(code!("repeat('x', {})", most)));
        }
        let ends = match &one.to {
            Anonymous::Value(Value::Null) | Anonymous::Sql(_) => Cell::Null,
            Anonymous::Value(value) => Cell::value(constant(value)),
        };
        match different(subject.fixture, subject.id, one.field, column, &ends) {
            Some(value) => row.with(one.field, Cell::value(value)),
            None => row,
        }
    })
}

/// What a field holds afterwards, computed from the row as it was.
fn after(one: &Anonymized, at: usize) -> Code {
    match &one.to {
        Anonymous::Value(value) => code!("{} as after_{}", constant(value), at),
        Anonymous::Sql(sql) => code!("({}) as after_{}", sql, at),
    }
}
