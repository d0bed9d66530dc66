//! Partitions ahead of time, adopting, health.

use model::{Scheme, Table};

use super::slip::{Slip, Slips, slip};
use crate::lower::{Scope, maintenance_name};
use crate::mutate::MutantKind;

pub(super) fn slips(scope: &Scope<'_>, all: &mut Vec<Slips>) {
    for table in &scope.model.tables {
        let mut add = |verb: &str, each: Vec<Slip>| {
            all.push(Slips {
                kind: MutantKind::Partition,
                function: maintenance_name(scope, verb, table),
                subject: scope.public(&table.name),
                each,
            });
        };
        let Some(level) = table.partitions.iter().find(|level| !level.is_fixed()) else {
            if !table.partitions.is_empty() {
                add("health", vec![in_default()]);
            }
            continue;
        };
        let (Scheme::Time { ahead, .. } | Scheme::Step { ahead, .. }) = level.scheme else { continue };
        add("partition", one());
        add("maintain", maintain(ahead));
        add("adopt", adopt(table));
        add("health", health(ahead));
    }
}

/// A partition is made, filled and closed.
fn one() -> Vec<Slip> {
    vec![
        slip(
            "leaves a partition without row level security",
            "'alter table %I.%I enable row level security'",
            "'select 1'",
        ),
        slip(
            "leaves a partition with what the platform grants",
            "'revoke all on table %I.%I from public, anon, authenticated, service_role'",
            "'select 1'",
        ),
        slip("makes partitions twice as wide", "v_to := v_from + ", "v_to := v_from + 2 * "),
        slip("calls a partition otherwise", "v_leaf := format('%s_%s'", "v_leaf := format('%s_x%s'"),
        slip(
            "leaves rows in the default that belong elsewhere",
            "execute format('with moved as",
            "perform format('with moved as",
        ),
        slip("does not say that it made a partition", "return true;", "return false;"),
        slip("takes a place without end", ") is not true then", ") is null then"),
        slip(
            "does not wait for another caller",
            "perform pg_advisory_xact_lock(hashtextextended(",
            "perform (hashtextextended(",
        ),
        slip("makes a partition twice", "v_leaf)) is not null then", "v_leaf)) is not null and false then"),
        slip(
            "lets rows be deleted from the default afterwards",
            "'alter table only %I.%I enable trigger",
            "'alter table only %I.%I disable trigger",
        ),
    ]
}

fn maintain(ahead: u32) -> Vec<Slip> {
    let steps = format!("in 0..{ahead} loop");
    vec![
        slip(
            "makes one partition too few ahead",
            steps.clone(),
            format!("in 0..{} loop", i64::from(ahead) - 1),
        ),
        slip("leaves the partition of the place out", steps, format!("in 1..{ahead} loop")),
        slip("does not tell how many it made", "v_made := v_made + 1", "v_made := v_made"),
    ]
}

fn adopt(table: &Table) -> Vec<Slip> {
    let level = table.partitions.iter().find(|level| !level.is_fixed());
    let column = level.and_then(|level| table.field(level.by).column());
    let beyond = column.map(|column| {
        slip(
            "makes partitions for rows from far ahead",
            format!(" and t.{} < $1", column.name),
            format!(" and (t.{} < $1 or true)", column.name),
        )
    });
    let told = slip("does not tell how many moved", "v_moved + v_before - v_after", "v_moved");
    beyond.into_iter().chain([told]).collect()
}

fn in_default() -> Slip {
    slip("counts no row of the default", "(select count(*) from only ", "(select 0 * count(*) from only ")
}

fn health(ahead: u32) -> Vec<Slip> {
    vec![
        in_default(),
        slip("calls missing what is there", "due.leaf)) is null", "due.leaf)) is not null"),
        slip("looks for no gap in the past", "generate_series(oldest.start, ", "generate_series(v_now, "),
        slip("looks for nothing ahead", format!("v_now + {ahead} * "), "v_now + 0 * "),
    ]
}
