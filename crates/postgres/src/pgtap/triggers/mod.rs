//! Triggers: each fires when it should and stays silent when it should not.

mod audit;
mod fires;
mod hierarchy;
mod membership;
mod quota;
mod sign_up;
mod threshold;
mod transitions;

use model::{Field, FieldId, TableId};

use super::code::{Code, code, text};
use super::fixture::{Cell, FRESH, Fixture};
use super::names::Names;
use super::script::Script;
use super::session;
use crate::TestFile;

/// `50_triggers.sql`
pub(crate) fn file(fixture: &Fixture<'_>, names: &Names<'_>) -> TestFile {
    let mut script = session::begin(fixture, &[]);
    transitions::begin(fixture, &mut script);
    quota::begin(fixture, &mut script);
    for (id, _) in fixture.model.tables() {
        if fixture.can_add(id) {
            updated_at(fixture, id, &mut script);
            version(fixture, id, &mut script);
            audit::audit(fixture, id, &mut script);
            transitions::transitions(fixture, id, &mut script);
            quota::quotas(fixture, id, &mut script);
        }
        hierarchy::hierarchy(fixture, id, &mut script);
        membership::last_owner(fixture, id, &mut script);
        sign_up::sign_up(fixture, id, &mut script);
    }
    // Last, since it replaces what the triggers run.
    fires::fires(fixture, names, &mut script);
    script.file("50_triggers.sql")
}

/// `@updatedAt`: every update sets it, whatever the update itself says.
fn updated_at(fixture: &Fixture<'_>, id: TableId, script: &mut Script) {
    let table = fixture.model.table(id);
    let tenant = fixture.tenants_of(table).first().copied().flatten();
    for (at, field) in table.fields.iter().enumerate() {
        let Some(column) = Field::column(field).filter(|column| column.updated_at) else { continue };
        let old = Cell::value(code!("timestamptz {}", text("2001-02-03 04:05+00")));
        let row = fixture.new_row(id, tenant, FRESH).with(FieldId(at as u32), old);
        let name = fixture.name(id);
        let is_row = fixture.is_row(id, &row);
        let command = code!(
            "{}; update {} set {} = timestamptz '2002-02-03 04:05+00' where {}",
            fixture.insert(id, &row),
            name,
            column.name,
            is_row
        );
        let observe = code!("select {} = now() from {} where {}", column.name, name, is_row);
        script.is(
            Some(field.span),
            session::as_owner_then(&command, &observe),
            code!("'true'"),
            format_args!("{name}.{} says when the row last changed", column.name),
        );
    }
}

/// `@version`: 1 in a new row, one more after each update, whatever the update itself says.
fn version(fixture: &Fixture<'_>, id: TableId, script: &mut Script) {
    let table = fixture.model.table(id);
    let tenant = fixture.tenants_of(table).first().copied().flatten();
    for field in &table.fields {
        let Some(column) = Field::column(field).filter(|column| column.version && !table.append_only) else {
            continue;
        };
        let row = fixture.new_row(id, tenant, FRESH);
        let (name, is_row) = (fixture.name(id), fixture.is_row(id, &row));
        let update = |value: Code| code!("update {} set {} = {} where {}", name, column.name, value, is_row);
        let command =
            code!("{}; {}; {}", fixture.insert(id, &row), update(code!("41")), update(code!("default")));
        let observe = code!("select {} from {} where {}", column.name, name, is_row);
        script.is(
            Some(field.span),
            session::as_owner_then(&command, &observe),
            code!("'3'"),
            format_args!("{name}.{} counts the changes of a row", column.name),
        );
    }
}
