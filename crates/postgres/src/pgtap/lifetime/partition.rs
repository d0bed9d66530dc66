//! `@partition`: partitions are there in time, under their names and locked, and no row is lost.

use model::TableId;

use super::calendar::Day;
use super::private;
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::{Cell, FRESH, Fixture};
use crate::pgtap::names::Names;
use crate::pgtap::script::Script;
use crate::pgtap::session;

/// Noon of a Monday: `activity_event_2024_01_15`, `touchpoint_message_2024_w03`.
const AT: &str = "2024-01-15 12:00:00+00";
/// No database of today has partitions that old but those a test makes.
const RECENT: &str = "2025";

pub(super) fn partitions(fixture: &Fixture<'_>, names: &Names<'_>, id: TableId, script: &mut Script) {
    let table = fixture.model.table(id);
    let Some(partition) = table.partition else { return };
    let (Some(by), Some(maintain)) =
        (table.field(partition.by).column(), private(fixture, "maintain", table))
    else {
        return;
    };
    let origin = Some(partition.span);
    let name = fixture.name(id);
    let today = Day::new(2024, 1, 15).at(12);
    let leaf = |step: i64| {
        format!("{}_{}", table.name.as_str(), today.start(partition.every, step).suffix(partition.every))
    };
    let first = leaf(0);
    let call = code!("select {}(timestamptz {})", maintain, text(AT));
    let nothing = code!("select 1");
    let mut yields = |command: &Code, observe: &Code, want: &str, what: String| {
        script.is(origin, session::as_owner_then(command, observe), text(want), what);
    };

    let made = i64::from(partition.ahead) + 1;
    yields(
        &nothing,
        &call,
        &made.to_string(),
        format!("{maintain} makes a partition for a time, and {} ahead", partition.ahead),
    );
    yields(&call, &call, "0", format!("{maintain} makes nothing twice"));
    let leaves = code!(
        "select string_agg(c.relname, ' ' order by c.relname collate \"C\") from pg_inherits i \
         join pg_class c on c.oid = i.inhrelid where i.inhparent = {}::regclass and c.relname < {} collate \"C\"",
        text(&name),
        text(format_args!("{}_{RECENT}", table.name.as_str()))
    );
    let mut expected: Vec<String> =
        (0..made).map(leaf).filter(|leaf| *leaf < format!("{}_{RECENT}", table.name.as_str())).collect();
    expected.sort();
    yields(&call, &leaves, &expected.join(" "), format!("partitions of {name} are called after their time"));

    let relation = code!(
        "(select i.inhrelid from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = {}::regclass and c.relname = {})",
        text(&name),
        text(&first)
    );
    let bounds =
        code!("select pg_get_expr(c.relpartbound, c.oid) from pg_class c where c.oid = {}", relation);
    // The session's time zone must not move the bounds.
    let elsewhere = code!("set local time zone 'Pacific/Kiritimati'; {}; set local time zone 'UTC'", call);
    let (from, to) = (today.start(partition.every, 0).moment(), today.start(partition.every, 1).moment());
    yields(
        &elsewhere,
        &bounds,
        &format!("FOR VALUES FROM ('{from}') TO ('{to}')"),
        format!("partitions of {name} begin and end in UTC, whatever the session's time zone"),
    );
    let locked = code!(
        "select c.relrowsecurity and not exists (select from aclexplode(c.relacl) a where a.grantee <> c.relowner) \
         and not exists (select from pg_policy p where p.polrelid = c.oid) from pg_class c where c.oid = {}",
        relation
    );
    yields(
        &call,
        &locked,
        "true",
        format!("a new partition of {name} is readable by nobody past the table's rules"),
    );

    let tenant = fixture.tenants_of(table).first().copied().flatten();
    let row =
        fixture.new_row(id, tenant, FRESH).with(partition.by, Cell::value(code!("timestamptz {}", text(AT))));
    let insert = fixture.insert(id, &row);
    let lies = code!(
        "select string_agg(c.relname, ' ') from {} t join pg_class c on c.oid = t.tableoid where {}",
        name,
        Code::join(
            table.key.iter().filter_map(|field| {
                Some(code!(
                    "t.{} = {}",
                    table.field(*field).column()?.name,
                    fixture.literal(row.cell(*field))
                ))
            }),
            " and "
        )
    );
    yields(
        &code!("{}; {}", call, insert),
        &lies,
        &first,
        format!("a row of {name} lies in the partition of its {}", by.name),
    );
    if let Some(default) = names.default_partition(&table.name) {
        yields(
            &insert,
            &lies,
            default.as_str(),
            format!("a row of {name} whose partition is not there is not lost"),
        );
        yields(
            &code!("{}; {}", insert, call),
            &lies,
            &first,
            format!("a row of {name} moves into its partition as soon as that is made"),
        );
    }
}
