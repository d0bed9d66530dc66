//! Tables with their columns and constraints, indexes, triggers.

use catalog::{
    Action, Bounds, Catalog, Column, Constraint, ConstraintKind, Index, OnDelete, PartitionOf, Partitioning,
    Strategy, Table, Timing, Trigger, TriggerEvent,
};

use super::{Things, given, listed, sorted};
use crate::pgtap::code::{code, text};
use crate::pgtap::script::{Lines, Script};
use sql::Literal;

pub(super) fn of(table: &Table) -> Script {
    let Table {
        name,
        module: _,
        columns,
        constraints,
        row_security,
        unlogged,
        partitioning,
        partition_of,
        archive_of: _,
        comment,
        origin,
    } = table;
    let mut script = Script::default();
    // The partitions of an unlogged table carry the property; the table itself has no storage.
    let persistence = if *unlogged { "u" } else { "p" };
    let facts = 2 + usize::from(*row_security) + usize::from(comment.is_some());
    // A partition has the columns of its table.
    let is_partition = partition_of.is_some();
    let mut lines = Lines::after(vec![origin.span; facts + usize::from(!is_partition)]);
    for column in columns.iter().filter(|_| !is_partition) {
        self::column(column, &mut lines);
    }
    let (lines, proves) = lines.finish();
    script.prove(
        origin.span,
        proves,
        code!(
            "pg_temp.table_is({}, {}, {}, {}, {})",
            text(name),
            Literal::boolean(*row_security),
            text(persistence),
            given(comment.as_ref()),
            lines
        ),
    );
    let relation = code!("to_regclass({})", text(name));
    if let Some(PartitionOf { parent, root: _, bounds }) = partition_of {
        // Postgres quotes some kinds of values and others not.
        script.is(
            origin.span,
            code!(
                "(select replace(pg_get_expr(c.relpartbound, c.oid), '''', '') from pg_class c join pg_inherits i on i.inhrelid = c.oid \
                 where c.oid = {} and i.inhparent = to_regclass({}))",
                relation,
                text(parent)
            ),
            text(self::bounds(bounds)),
            format_args!("{name} takes its rows of {parent}"),
        );
    }
    if let Some(Partitioning { column, strategy }) = partitioning {
        let strategy = match strategy {
            Strategy::Range => "RANGE",
            Strategy::List => "LIST",
            Strategy::Hash => "HASH",
        };
        script.is(
            origin.span,
            code!("pg_get_partkeydef({})", relation),
            text(format_args!("{strategy} ({column})")),
            format_args!("{name} is partitioned by {column}"),
        );
        let leaves = "partitions of this table";
        for (what, fault) in [
            ("have row level security", code!("not c.relrowsecurity")),
            ("give nobody a privilege", code!("pg_temp.privileges_of(c.oid::regclass::text) <> 'nobody'")),
            (
                "have no policy that would never be asked",
                code!("exists (select from pg_policy p where p.polrelid = c.oid)"),
            ),
        ] {
            script.is(
                origin.span,
                code!(
                    "(select string_agg(c.relname, ', ') from pg_inherits i join pg_class c on c.oid = i.inhrelid \
                     where i.inhparent = {} and ({}))",
                    relation,
                    fault
                ),
                code!("null"),
                format_args!("{leaves} {name} {what}"),
            );
        }
    }
    if is_partition {
        return script;
    }
    let mut things = Things::new(name, "constraint");
    for constraint in constraints {
        self::constraint(constraint, &mut things);
    }
    things.prove(&mut script);
    script
}

/// What a partition says of its rows, without quotes.
fn bounds(bounds: &Bounds) -> String {
    match bounds {
        Bounds::Default => "DEFAULT".to_owned(),
        Bounds::In(values) => {
            let values: Vec<String> = values.iter().map(|value| value.as_str().replace('\'', "")).collect();
            format!("FOR VALUES IN ({})", values.join(", "))
        }
        Bounds::Hash { modulus, remainder } => {
            format!("FOR VALUES WITH (modulus {modulus}, remainder {remainder})")
        }
    }
}

fn column(column: &Column, lines: &mut Lines) {
    let Column { name, ty, nullable, default, generated, identity, comment, origin } = column;
    let mut properties = String::new();
    for (holds, word) in [
        (!nullable, " not null"),
        (generated.is_some(), " generated"),
        (*identity, " identity"),
        (default.is_some(), " default"),
    ] {
        if holds {
            properties.push_str(word);
        }
    }
    let cells =
        code!("{}, {}, {}, {}", text(name.as_str()), text(ty), text(&properties), given(comment.as_ref()));
    let proves = [origin.span; 2];
    lines.add(if comment.is_some() { &proves } else { &proves[..1] }, cells);
}

fn constraint(constraint: &Constraint, things: &mut Things<'_>) {
    let Constraint { name, kind, late: _, origin } = constraint;
    let words = match kind {
        ConstraintKind::PrimaryKey { columns } => format!("primary key ({})", listed(columns)),
        ConstraintKind::Unique { columns } => format!("unique ({})", listed(columns)),
        ConstraintKind::Check { .. } => "check".to_owned(),
        ConstraintKind::ForeignKey { columns, references, referenced, on_delete, deferrable } => {
            let schema = references.schema.as_ref().map_or("public", |schema| schema.as_str());
            format!(
                "foreign key ({}) references {schema}.{} ({}){}{}",
                listed(columns),
                references.name.as_str(),
                listed(referenced),
                action(on_delete),
                if *deferrable { " deferrable" } else { "" }
            )
        }
    };
    things.add(name, &words, origin);
}

fn action(on_delete: &OnDelete) -> String {
    let OnDelete { action, columns } = on_delete;
    match action {
        Action::NoAction => String::new(),
        Action::Restrict => " on delete restrict".to_owned(),
        Action::Cascade => " on delete cascade".to_owned(),
        Action::SetNull => format!(" on delete set null ({})", listed(columns)),
        Action::SetDefault => format!(" on delete set default ({})", listed(columns)),
    }
}

pub(super) fn indexes(catalog: &Catalog, script: &mut Script) {
    for of_table in catalog.indexes.chunk_by(|one, next| one.table == next.table) {
        let mut things = Things::new(&of_table[0].table, "index");
        of_table.iter().for_each(|index| self::index(index, &mut things));
        things.prove(script);
    }
}

fn index(index: &Index, things: &mut Things<'_>) {
    let Index { name, table: _, method, columns, expression, opclass, include, unique, predicate, origin } =
        index;
    let keys: Vec<String> = columns
        .iter()
        .map(|column| format!("{}{}", column.name.as_str(), if column.desc { " desc" } else { "" }))
        .chain(expression.iter().map(|_| "(expression)".to_owned()))
        .collect();
    let mut words = String::new();
    if *unique {
        words.push_str("unique ");
    }
    words.push_str(method.as_ref().map_or("btree", |method| method.as_str()));
    let opclass = opclass.as_ref().map(|opclass| format!(" {}", opclass.name.as_str())).unwrap_or_default();
    words.push_str(&format!(" ({}{opclass})", keys.join(", ")));
    if !include.is_empty() {
        words.push_str(&format!(" include ({})", listed(include)));
    }
    if predicate.is_some() {
        words.push_str(" partial");
    }
    things.add(name, &words, origin);
}

pub(super) fn triggers(catalog: &Catalog, script: &mut Script) {
    for of_table in catalog.triggers.chunk_by(|one, next| one.table == next.table) {
        let mut things = Things::new(&of_table[0].table, "trigger");
        of_table.iter().for_each(|trigger| self::trigger(catalog, trigger, &mut things));
        things.prove(script);
    }
}

fn trigger(catalog: &Catalog, trigger: &Trigger, things: &mut Things<'_>) {
    let Trigger { name, table: _, timing, events, when, function, origin } = trigger;
    let mut words = match timing {
        Timing::Before => "before",
        Timing::After | Timing::AfterStatement | Timing::Deferred => "after",
    }
    .to_owned();
    let has = |wanted: fn(&TriggerEvent) -> bool| events.iter().find(|event| wanted(event));
    if has(|event| matches!(event, TriggerEvent::Insert)).is_some() {
        words.push_str(" insert");
    }
    if let Some(TriggerEvent::Update(columns)) = has(|event| matches!(event, TriggerEvent::Update(_))) {
        words.push_str(" update");
        if !columns.is_empty() {
            words.push_str(" of ");
            words.push_str(&sorted(columns));
        }
    }
    if has(|event| matches!(event, TriggerEvent::Delete)).is_some() {
        words.push_str(" delete");
    }
    if has(|event| matches!(event, TriggerEvent::Truncate)).is_some() {
        words.push_str(" truncate");
    }
    if *timing == Timing::AfterStatement {
        words.push_str(" of a statement");
    }
    if when.is_some() {
        words.push_str(" when");
    }
    if *timing == Timing::Deferred {
        words.push_str(" at the end");
    }
    let schema = function.schema.as_ref().unwrap_or(&catalog.private_schema);
    words.push_str(&format!(" run {}.{}", schema.as_str(), function.name.as_str()));
    things.add(name, &words, origin);
}
