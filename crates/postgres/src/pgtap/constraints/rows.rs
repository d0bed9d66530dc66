//! Columns and rows that never change.

use model::{Builtin, Column, FieldId, Type};

use super::Subject;
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::{Cell, Limits, Turn, constant, of_type};
use crate::pgtap::script::Script;
use crate::pgtap::session;

pub(super) fn rows(subject: &Subject<'_, '_>, script: &mut Script) {
    let Some(row) = subject.fixture.rows(subject.id).first() else { return };
    let is_row = subject.fixture.is_row(subject.id, row);
    if subject.table.append_only {
        let column = subject.table.key.first().and_then(|field| subject.table.field(*field).column());
        let Some(column) = column else { return };
        let update = code!("update {} set {} = {} where {}", subject.name, column.name, column.name, is_row);
        let delete = code!("delete from {} where {}", subject.name, is_row);
        for (command, word) in [(update, "changed"), (delete, "deleted")] {
            script.is(
                Some(subject.table.span),
                session::as_owner(&command),
                code!("'PT403 APPEND_ONLY'"),
                format_args!("a row of {} is never {word}, not even by its owner", subject.name),
            );
        }
        return;
    }
    for (at, field) in subject.table.fields.iter().enumerate() {
        let at = FieldId(at as u32);
        let Some(column) = field.column().filter(|column| column.generated.is_none() && !column.identity) else { continue };
        let tenant = subject.table.tenant_field() == Some(at);
        if !(column.frozen || tenant || subject.table.key.contains(&at)) {
            continue;
        }
        let Some(other) = different(subject, at, column, row.cell(at)) else { continue };
        script.is(
            Some(field.span),
            session::as_owner(&code!("update {} set {} = {} where {}", subject.name, column.name, other, is_row)),
            code!("'PT409 FROZEN_COLUMN'"),
            format_args!("{}.{} never changes", subject.name, column.name),
        );
    }
}

/// A value of the column's type that the row does not hold.
fn different(subject: &Subject<'_, '_>, at: FieldId, column: &Column, current: &Cell) -> Option<Code> {
    let model = subject.fixture.model;
    if column.list {
        // Whatever the elements are, a list that is there differs from one that is not.
        return matches!(current, Cell::Null).then(|| code!("'{{}}'"));
    }
    let held = match (current, &column.default) {
        (Cell::Default, Some(model::Default::Value(value))) => Some(constant(value)),
        (Cell::Default, _) | (Cell::Absent, _) => None,
        (cell, _) => Some(subject.fixture.literal(cell)),
    };
    let builtin = model.builtin(column.ty);
    let candidates: Vec<Code> = match (column.ty, builtin) {
        (Type::Enum(id), _) => model.enums[id.index()].values.iter().map(|value| code!("{}", text(&value.stored))).collect(),
        (_, Builtin::Uuid) => vec![code!("'00000000-0000-4000-8000-00000000beef'")],
        (_, Builtin::Boolean) => vec![code!("true"), code!("false")],
        (_, Builtin::Json) => vec![code!("'{{\"changed\": true}}'")],
        (_, Builtin::DateTime) => vec![code!("timestamptz '2001-02-03 04:05+00'")],
        (_, Builtin::Date) => vec![code!("date '2001-02-03'")],
        (_, Builtin::Time) => vec![code!("time '03:33'")],
        (_, Builtin::Duration) => vec![code!("interval '77 seconds'")],
        (ty, _) => {
            let limits = Limits::of_column(model, column);
            let made = |serial| of_type(model, ty, &limits, column.name.as_str(), Turn { serial, position: at.0 }, true);
            [71, 72, 3].into_iter().filter_map(made).collect()
        }
    };
    // A default in SQL is not known; of two candidates at most one is it, and the last is the least common value.
    match held {
        Some(held) => candidates.into_iter().find(|candidate| *candidate != held),
        None => candidates.into_iter().next_back(),
    }
}
