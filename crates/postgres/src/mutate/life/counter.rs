//! Numbers of rows: one too many, one too few, without their condition, of everybody.

use std::collections::BTreeSet;

use model::{Table, Tenancy};

use super::slip::{Slip, Slips, slip};
use crate::lower::{Scope, behind, counter_recount, counter_shards, counting_name, tidy_counters};
use crate::mutate::MutantKind;

pub(super) fn slips(scope: &Scope<'_>, all: &mut Vec<Slips>) {
    for table in scope.model.tables.iter().filter(|table| !table.counters.is_empty()) {
        let mut add = |function, each| {
            all.push(Slips { kind: MutantKind::Counter, function, subject: scope.public(&table.name), each });
        };
        for command in ["insert", "update", "delete", "truncate"] {
            add(counting_name(scope, table, command), counts(scope, table));
        }
        add(counter_recount(scope, table), recounts(scope, table));
    }
    let tidy = scope.private(&tidy_counters());
    all.push(Slips { kind: MutantKind::Counter, subject: tidy.clone(), function: tidy, each: tidies(scope) });
    for function in &scope.model.functions {
        let Some(call) = function.counter else { continue };
        let counters =
            scope.model.tables.iter().flat_map(|table| table.counters.iter().map(move |it| (table, it)));
        let divided = counters.filter(|(_, counter)| counter.into == call.into).any(|(table, counter)| {
            let of_tenants = matches!(table.tenancy, Tenancy::By(_)) && !counter.everybody;
            of_tenants || counter.per.is_some() || counter.by.is_some()
        });
        let mut each = vec![slip("tells one shard of several", "sum(s.count)", "max(s.count)")];
        if divided {
            each.push(slip("tells the numbers of others, too", "s.key = ", "s.key is not null or s.key = "));
        }
        let name = behind(scope, function);
        all.push(Slips { kind: MutantKind::Counter, subject: name.clone(), function: name, each });
    }
}

fn counts(scope: &Scope<'_>, table: &Table) -> Vec<Slip> {
    let mut each = vec![
        slip("counts no row that comes", ", 1 as n from", ", 0 as n from"),
        slip("counts no row that goes", ", -1 as n from", ", 0 as n from"),
        slip("forgets what it has counted", "count = s.count + excluded.count", "count = excluded.count"),
        elsewhere(scope),
    ];
    let conditions: BTreeSet<&str> =
        table.counters.iter().filter_map(|counter| Some(counter.when.as_ref()?.as_str())).collect();
    for when in conditions {
        for rows in ["new_rows", "old_rows"] {
            let from = format!("from {rows} as {}", table.name);
            let which = if rows == "new_rows" { "comes" } else { "goes" };
            each.push(slip(
                format!("counts every row that {which} as if `{when}`"),
                // To the end of the line: another condition may begin with the same words.
                format!("{from} where {when}\n"),
                format!("{from}\n"),
            ));
        }
    }
    each
}

fn elsewhere(scope: &Scope<'_>) -> Slip {
    let delete = format!("delete from {} as s where ", counter_shards(scope));
    slip("takes away what other tables count", delete.clone(), format!("{delete}true or "))
}

fn recounts(scope: &Scope<'_>, table: &Table) -> Vec<Slip> {
    let lock = format!("lock table {} in share row exclusive mode", scope.public(&table.name));
    vec![
        slip(
            "lets others write while it counts",
            lock.clone(),
            lock.replace("share row exclusive", "access share"),
        ),
        slip("finds nothing wrong", "return v_wrong;", "return bigint '0';"),
        elsewhere(scope),
    ]
}

fn tidies(scope: &Scope<'_>) -> Vec<Slip> {
    let shards = counter_shards(scope);
    vec![
        slip(
            "loses what the shards counted",
            "select g.counter, g.key, 0, g.count",
            "select g.counter, g.key, 0, 0",
        ),
        slip(
            "forgets what shard 0 had counted",
            "count = s.count + excluded.count",
            "count = excluded.count",
        ),
        slip("leaves one shard beside the others", "where s.shard <> 0", "where s.shard > 0"),
        slip(
            "leaves numbers that are nothing",
            format!("delete from {shards} as s where s.shard = 0 and s.count = 0"),
            format!("delete from {shards} as s where s.shard = 0 and s.count = 0 and false"),
        ),
        slip("takes away every number", " and s.count = 0", ""),
        slip("does not tell how many rows went", "return v_gone + v_step;", "return bigint '0';"),
    ]
}
