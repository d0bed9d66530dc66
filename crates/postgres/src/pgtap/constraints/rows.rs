//! Columns and rows that never change.

use model::FieldId;

use super::Subject;
use crate::pgtap::change::different;
use crate::pgtap::code::code;
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
        let truncate = code!("truncate {} cascade", subject.name);
        for (command, word) in
            [(update, "changed"), (delete, "deleted"), (truncate, "taken away with all others")]
        {
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
        let Some(column) = field.column().filter(|column| column.generated.is_none() && !column.identity)
        else {
            continue;
        };
        let tenant = subject.table.tenant_field() == Some(at);
        if !(column.frozen || tenant || subject.table.key.contains(&at)) {
            continue;
        }
        let Some(other) = different(subject.fixture, subject.id, at, column, row.cell(at)) else { continue };
        script.is(
            Some(field.span),
            session::as_owner(&code!(
                "update {} set {} = {} where {}",
                subject.name,
                column.name,
                other,
                is_row
            )),
            code!("'PT409 FROZEN_COLUMN'"),
            format_args!("{}.{} never changes", subject.name, column.name),
        );
    }
}
