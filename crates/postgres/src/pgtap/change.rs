//! Columns that a test can change, and what to.

use model::{Builtin, Column, FieldId, Table, TableId, Timing, TriggerEvent, Type};

use super::code::{Code, code, text};
use super::fixture::{Cell, Fixture, Row, Turn, constant, of_type, speaks_of};

/// Columns that anybody with the right may assign: no key, no tenant, nothing frozen, computed or private.
pub(crate) fn changeable(table: &Table) -> impl Iterator<Item = (FieldId, &Column)> {
    table.fields.iter().enumerate().filter_map(|(at, field)| {
        let at = FieldId(at as u32);
        let column = field.column()?;
        let fixed = table.key.contains(&at)
            || table.tenant_field() == Some(at)
            || column.frozen
            || column.generated.is_some()
            || column.identity
            || column.is_closed()
            || column.private
            || column.pii.is_some()
            || column.encrypted.is_some();
        (!fixed).then_some((at, column))
    })
}

/// A column with a value that a row does not hold and that no rule of the row forbids, as far as can be known.
pub(crate) fn real_change<'t>(
    fixture: &'t Fixture<'_>,
    id: TableId,
    row: &Row,
    allowed: impl Fn(FieldId) -> bool,
) -> Option<(&'t Column, Code)> {
    let table = fixture.model.table(id);
    let spoken_of = |column: &Column| {
        let word = column.name.as_str();
        table.checks.iter().any(|check| speaks_of(check.condition.as_str(), word))
    };
    let plain = changeable(table).filter(|(at, column)| {
        allowed(*at)
            && !column.is_kept()
            && column.unique.is_none()
            && table.field(*at).foreign_key().is_none()
            && !says_who(fixture, table, *at)
            && !spoken_of(column)
            && !is_watched(table, *at)
    });
    // Texts and numbers rarely mean a state that something else depends on; enumerations and truth values often do.
    let mut candidates: Vec<(u8, FieldId, &Column)> = plain
        .map(|(at, column)| {
            let rank = match (column.ty, fixture.model.builtin(column.ty)) {
                (Type::Enum(_), _) => 3,
                (_, Builtin::Text) => 0,
                (_, Builtin::Boolean) => 2,
                _ => 1,
            };
            (rank, at, column)
        })
        .collect();
    candidates.sort_by_key(|(rank, at, _)| (*rank, *at));
    candidates
        .into_iter()
        .find_map(|(_, at, column)| Some((column, different(fixture, id, at, column, row.cell(at))?)))
}

/// Does a trigger of the author's look at what the field becomes? It may refuse any change, or make it another.
pub(crate) fn is_watched(table: &Table, at: FieldId) -> bool {
    table.triggers.iter().filter(|trigger| trigger.timing == Timing::Before).any(|trigger| {
        let names = |event: &TriggerEvent| matches!(event, TriggerEvent::Update(of) if of.contains(&at));
        trigger.events.iter().any(names)
    })
}

/// Does the field say who somebody is or what he may do?
fn says_who(fixture: &Fixture<'_>, table: &Table, at: FieldId) -> bool {
    fixture.model.principal.is_some_and(|principal| {
        fixture.model.table(principal.table).name == table.name
            && (principal.id == at || principal.role == Some(at))
    })
}

/// A value of the column's type that the row does not hold.
pub(crate) fn different(
    fixture: &Fixture<'_>,
    table: TableId,
    at: FieldId,
    column: &Column,
    current: &Cell,
) -> Option<Code> {
    let model = fixture.model;
    let limits = fixture.limits(table, at);
    if column.list {
        // Whatever the elements are, a list that is there differs from one that is not.
        return matches!(current, Cell::Null).then(|| code!("'{{}}'"));
    }
    let held = match (current, &column.default) {
        (Cell::Default, Some(model::Default::Value(value))) => Some(constant(value)),
        (Cell::Default, _) | (Cell::Absent, _) => None,
        (cell, _) => Some(fixture.literal(cell).code()),
    };
    if !column.transitions.is_empty() {
        // A step that everybody may take.
        let steps = column.transitions.iter().filter(|it| it.roles.is_none());
        return held.and_then(|held| {
            steps.filter(|it| constant(&it.from) == held).map(|it| constant(&it.to)).next()
        });
    }
    let builtin = model.builtin(column.ty);
    match (column.ty, builtin) {
        (Type::Enum(id), _) => {
            let values = model.enums[id.index()].values.iter();
            other_than(held, values.map(|value| code!("{}", text(&value.stored))))
        }
        (_, Builtin::Uuid) => other_than(held, [code!("'00000000-0000-4000-8000-00000000beef'")]),
        (_, Builtin::Boolean) => other_than(held, [code!("true"), code!("false")]),
        (_, Builtin::Json) => other_than(held, [code!("'{{\"changed\": true}}'")]),
        (_, Builtin::DateTime) => other_than(held, [code!("timestamptz '2001-02-03 04:05+00'")]),
        (_, Builtin::Date) => other_than(held, [code!("date '2001-02-03'")]),
        (_, Builtin::Time) => other_than(held, [code!("time '03:33'")]),
        (_, Builtin::Duration) => other_than(held, [code!("interval '77 seconds'")]),
        (ty, _) => {
            let made = |serial| {
                of_type(model, ty, limits, column.name.as_str(), Turn { serial, position: at.0 }, true)
            };
            other_than(held, [71, 72, 3].into_iter().filter_map(made))
        }
    }
}

/// A default in SQL is not known; of two candidates at most one is it, and the last is the least common value.
fn other_than(
    held: Option<Code>,
    candidates: impl IntoIterator<Item = Code, IntoIter: DoubleEndedIterator>,
) -> Option<Code> {
    let mut candidates = candidates.into_iter();
    match held {
        Some(held) => candidates.find(|candidate| *candidate != held),
        None => candidates.next_back(),
    }
}
