//! A level of partitions that the schema says by itself, and where a row lies among several levels.

use model::{Builtin, Partition, Scheme, Table, TableId, Type, Value};

use super::{private, row};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::{Cell, FRESH, Fixture, Row, constant};
use crate::pgtap::script::Script;
use crate::pgtap::session;

/// The names after the table's of the partitions of LIST and HASH.
fn suffixes(level: &Partition) -> Vec<String> {
    match &level.scheme {
        Scheme::Time { .. } | Scheme::Step { .. } => Vec::new(),
        Scheme::List { parts } => parts.iter().map(|part| part.suffix.clone()).collect(),
        Scheme::Hash { modulus } => (0..*modulus).map(|part| format!("p{part}")).collect(),
    }
}

/// What the partitions of a level are attached to, by name.
pub(super) fn parents(table: &Table, level: &Partition) -> Vec<String> {
    let own = table.name.as_str();
    match table.partitions.first().filter(|outer| outer.span != level.span) {
        None => vec![own.to_owned()],
        Some(outer) => suffixes(outer).iter().map(|suffix| format!("{own}_{suffix}")).collect(),
    }
}

/// Does a hash above choose the parent?
pub(super) fn is_hashed(fixture: &Fixture<'_>, id: TableId, level: &Partition) -> bool {
    let outer = fixture.model.table(id).partitions.first().filter(|outer| outer.span != level.span);
    outer.is_some_and(|outer| matches!(outer.scheme, Scheme::Hash { .. }))
}

/// The row with the first value of each LIST, so that it is known where it lies.
pub(super) fn below(fixture: &Fixture<'_>, id: TableId, row: Row) -> Row {
    fixture.model.table(id).partitions.iter().fold(row, |row, level| match &level.scheme {
        Scheme::List { parts } => match parts.first().and_then(|part| part.values.first()) {
            Some(value) => row.with(level.by, Cell::value(constant(value))),
            None => row,
        },
        Scheme::Time { .. } | Scheme::Step { .. } | Scheme::Hash { .. } => row,
    })
}

/// Asks whether a row lies in one of some partitions, or below it.
pub(super) fn lies(fixture: &Fixture<'_>, id: TableId, row: &Row) -> impl Fn(&[String]) -> Code + use<> {
    let is_row = code!("{}", fixture.is_row(id, row));
    let name = code!("{}", fixture.name(id));
    move |leaves: &[String]| {
        code!(
            "select bool_and(exists (select from pg_partition_ancestors(t.tableoid) a join pg_class c on c.oid = a.relid where c.relname in ({}))) \
             from {} t where {}",
            Code::join(leaves.iter().map(text), ", "),
            name,
            is_row
        )
    }
}

/// LIST and HASH: each row in its partition.
pub(super) fn fixed(fixture: &Fixture<'_>, id: TableId, level: &Partition, script: &mut Script) {
    let table = fixture.model.table(id);
    let Some(column) = table.field(level.by).column() else { return };
    let name = fixture.name(id);
    let span = Some(level.span);
    let plain = below(fixture, id, row(fixture, id, FRESH));
    let is_inner = table.partitions.first().is_some_and(|outer| outer.span != level.span);
    if let (Scheme::Hash { modulus }, false) = (&level.scheme, is_inner) {
        let lies = lies(fixture, id, &plain);
        let leaves: Vec<String> =
            suffixes(level).iter().map(|it| format!("{}_{it}", table.name.as_str())).collect();
        script.is(
            span,
            session::as_owner_then(&fixture.insert(id, &plain), &lies(&leaves)),
            code!("'true'"),
            format_args!("a row of {name} lies in one of {modulus} partitions by its {}", column.name),
        );
    }
    // Below a range the partitions come with those of the range.
    let (Scheme::List { parts }, false) = (&level.scheme, is_inner) else { return };
    for part in parts {
        for value in &part.values {
            let row = plain.with(level.by, Cell::value(constant(value)));
            let lies = lies(fixture, id, &row);
            let leaf = format!("{}_{}", table.name.as_str(), part.suffix);
            script.is(
                span,
                session::as_owner_then(&fixture.insert(id, &row), &lies(std::slice::from_ref(&leaf))),
                code!("'true'"),
                format_args!("a row of {name} with {} {} lies in {leaf}", column.name, constant(value)),
            );
        }
    }
    let Some(other) = unlisted(fixture, column.ty, parts) else {
        // Every value has a partition; without the first its rows wait, too.
        if let (Some(part), Some(health), 1) =
            (parts.first(), private(fixture, "health", table), table.partitions.len())
        {
            let leaf = sql::Ident::new(&format!("{}_{}", table.name.as_str(), part.suffix));
            let Ok(leaf) = leaf else { return };
            let lost = code!("drop table {}.{}", fixture.model.database.schema, leaf);
            waits(fixture, id, level, &code!("{}()", health), &lost, &plain, script);
        }
        return;
    };
    let row = plain.with(level.by, Cell::value(other));
    let lies = lies(fixture, id, &row);
    script.is(
        span,
        session::as_owner_then(
            &fixture.insert(id, &row),
            &lies(&[format!("{}_default", table.name.as_str())]),
        ),
        code!("'true'"),
        format_args!("a row of {name} with another {} is not lost", column.name),
    );
    if table.partitions.len() == 1
        && let Some(health) = private(fixture, "health", table)
    {
        waiting(fixture, id, level, &code!("{}()", health), &row, script);
    }
}

/// Rows of the default partitions are counted.
pub(super) fn waiting(
    fixture: &Fixture<'_>,
    id: TableId,
    level: &Partition,
    health: &Code,
    row: &Row,
    script: &mut Script,
) {
    waits(fixture, id, level, health, &code!("select"), row, script);
}

/// The same, once something was done.
fn waits(
    fixture: &Fixture<'_>,
    id: TableId,
    level: &Partition,
    health: &Code,
    first: &Code,
    row: &Row,
    script: &mut Script,
) {
    let command = code!(
        "{}; create temporary table was on commit drop as select ({} ->> 'in_default')::bigint as n; {}",
        first,
        health,
        fixture.insert(id, row)
    );
    let observe = code!("select ({} ->> 'in_default')::bigint - n from was", health);
    script.is(
        Some(level.span),
        session::as_owner_then(&command, &observe),
        code!("'1'"),
        format_args!("a row of {} without a partition is told", fixture.name(id)),
    );
}

/// A value that has no partition, where one can be named.
fn unlisted(fixture: &Fixture<'_>, ty: Type, parts: &[model::ListPart]) -> Option<Code> {
    let listed = |value: &Value| parts.iter().any(|part| part.values.contains(value));
    if let Type::Enum(id) = ty {
        let stored =
            fixture.model.enums[id.index()].values.iter().map(|value| Value::Text(value.stored.clone()));
        return stored.into_iter().find(|value| !listed(value)).map(|value| constant(&value));
    }
    match fixture.model.builtin(ty) {
        Builtin::Integer | Builtin::BigInt => {
            (1..).map(|number: u32| Value::Number(number.to_string())).find(|value| !listed(value))
        }
        Builtin::Text if matches!(ty, Type::Builtin(_)) => {
            ('a'..='z').map(|letter| Value::Text(letter.to_string().repeat(5))).find(|value| !listed(value))
        }
        _ => None,
    }
    .map(|value| constant(&value))
}
