//! `@hierarchy`: who is below whom follows every move, and nobody comes to be below himself.

use model::TableId;

use crate::pgtap::code::{Code, Piece, code};
use crate::pgtap::fixture::{Cell, Constant, FRESH, Fixture, Row, RowAt};
use crate::pgtap::script::Script;
use crate::pgtap::session;

pub(super) fn hierarchy(fixture: &Fixture<'_>, id: TableId, script: &mut Script) {
    let table = fixture.model.table(id);
    let Some(hierarchy) = &table.hierarchy else { return };
    let Some(parent) = table.field(hierarchy.parent).column().map(|column| &column.name) else { return };
    let Some(key) = table.key.first().copied() else { return };
    let origin = Some(hierarchy.span);
    let name = fixture.name(id);
    let place = |index: usize| fixture.key_value(RowAt { table: id, index });
    let move_under = |index: usize, above: &dyn Piece| {
        let row = &fixture.rows(id)[index];
        code!("update {} set {} = {} where {}", name, parent, above, fixture.is_row(id, row))
    };
    if !fixture.is_principal(id) {
        if fixture.rows(id).len() > 1 {
            let command = code!("{}; {}", move_under(1, &place(0)), move_under(0, &place(1)));
            let have = session::as_owner(&command);
            script.matches(origin, have, CYCLE, format_args!("no row of {name} comes to be below itself"));
        }
        if let Some(row) = fixture.rows(id).first() {
            let below = Cell::Row(RowAt { table: id, index: 0 });
            let new = fixture.new_row(id, row.tenant, FRESH).with(hierarchy.parent, below);
            let command =
                code!("{}; {}", fixture.insert(id, &new), move_under(0, &fixture.literal(new.cell(key))));
            let have = session::as_owner(&command);
            script.matches(
                origin,
                have,
                CYCLE,
                format_args!("no row of {name} comes to be below a new one of its own"),
            );
        }
        return;
    }
    let people = &fixture.people;
    let tenant = people.all.first().and_then(|person| person.tenant);
    let (lead, strongest) = (people.lead(tenant), people.strongest(tenant));
    let (report, below) = (lead + 1, lead + 2);
    let my_reports = fixture.model.database.private_schema.qualify(&sql::ident!("my_reports"));
    let reports =
        code!("select string_agg(r::text, ' ' order by r::text collate \"C\") from {}() r", my_reports);
    let nothing = code!("select 1");
    let mut are_below = |who: usize, command: &Code, expected: &[usize], new: &[&Row], what: &str| {
        let mut keys: Vec<String> = expected.iter().map(|who| people.key(*who).bare()).collect();
        keys.extend(new.iter().map(|row| fixture.literal(row.cell(key)).to_string().replace('\'', "")));
        keys.sort();
        let expected = if keys.is_empty() { "null".to_owned() } else { keys.join(" ") };
        let have =
            code!("pg_temp.attempt(null, {}, {}, {})", people.user(who), command.quoted(), reports.quoted());
        script.is(origin, have, crate::pgtap::code::text(expected), what);
    };
    if fixture.can_add(id) {
        let at = |number, above| fixture.new_row(id, tenant, number).with(hierarchy.parent, above);
        let new = at(FRESH, Cell::Row(RowAt { table: id, index: lead }));
        let command = fixture.insert(id, &new);
        are_below(lead, &command, &[report, below], &[&new], "whoever comes is below everybody above him");
        let first = at(FRESH + 1, new.cell(key).clone());
        let command = fixture.insert_rows(id, &[first.clone(), new.clone()]);
        let what = "whoever comes in one command with who is above him, and before him, is below the same";
        are_below(lead, &command, &[report, below], &[&first, &new], what);
    }
    let mut is_above = |who, command: &Code, expected: &[usize], what: &str| {
        are_below(who, command, expected, &[], what);
    };
    is_above(lead, &nothing, &[report, below], "whoever leads is above his reports at any depth");
    is_above(report, &nothing, &[below], "a report is above his own reports alone");
    is_above(below, &nothing, &[], "whoever has no reports is above nobody");
    if strongest != lead {
        let moved = move_under(report, &place(strongest));
        is_above(strongest, &moved, &[report, below], "a move brings everybody below along");
        is_above(lead, &moved, &[], "whoever was above before the move is no longer");
    }
    is_above(lead, &move_under(report, &Constant::Null), &[], "a row without parent is below nobody");
    let turned = session::as_owner(&move_under(lead, &place(below)));
    script.matches(origin, turned, CYCLE, format_args!("no row of {name} comes to be below its own report"));
    let own = session::as_owner(&move_under(lead, &place(lead)));
    script.matches(origin, own, CYCLE, format_args!("no row of {name} comes to be its own parent"));
}

/// The schema's own check on a row that is its parent may speak first.
const CYCLE: &str = "^(PT409 HIERARCHY_CYCLE$|23514)";
