//! Tables with their columns and constraints, indexes, triggers.

use catalog::{
    Action, Catalog, Column, Constraint, ConstraintKind, Index, OnDelete, Partitioning, Table, Timing,
    Trigger, TriggerEvent,
};

use super::{comment_is, described, description, listed, sorted};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::script::Script;

pub(super) fn of(catalog: &Catalog, table: &Table) -> Script {
    let Table {
        name,
        module: _,
        columns,
        constraints,
        row_security,
        unlogged,
        partitioning,
        default_partition_of,
        archive_of: _,
        comment,
        origin,
    } = table;
    let mut script = Script::default();
    // Spelled once: whether a name needs quotes is not asked again for every column.
    let name = &code!("{}", name);
    let spelled = &code!("{}", text(name));
    let schema = table.name.schema.as_ref().unwrap_or(&catalog.schema);
    script.assert(
        origin.span,
        code!(
            "has_table({}, {}, {})",
            text(schema.as_str()),
            text(table.name.name.as_str()),
            text(format_args!("table {name} exists"))
        ),
    );
    let relation = code!("to_regclass({})", spelled);
    let property = |column: &'static str| {
        code!(
            "(select c.{} from pg_class c where c.oid = {})",
            sql::QualifiedName::unqualified(word(column)),
            relation
        )
    };
    if *row_security {
        let what = format_args!("row level security is on for {name}");
        script.is(origin.span, property("relrowsecurity"), code!("true"), what);
    }
    let persistence = if *unlogged { "u" } else { "p" };
    // The partitions of an unlogged table carry the property; the table itself has no storage.
    script.is(
        origin.span,
        property("relpersistence"),
        code!("{}::\"char\"", text(persistence)),
        format_args!("{name} is {}", if *unlogged { "kept out of the write-ahead log" } else { "logged" }),
    );
    if let Some(parent) = default_partition_of {
        script.is(
            origin.span,
            code!(
                "(select pg_get_expr(c.relpartbound, c.oid) from pg_class c join pg_inherits i on i.inhrelid = c.oid \
                 where c.oid = {} and i.inhparent = to_regclass({}))",
                relation,
                text(parent)
            ),
            code!("'DEFAULT'"),
            format_args!("{name} takes the rows no partition of {parent} takes"),
        );
        return script;
    }
    if let Some(Partitioning { column, .. }) = partitioning {
        script.is(
            origin.span,
            code!("pg_get_partkeydef({})", relation),
            text(format_args!("RANGE ({column})")),
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
    if let Some(comment) = comment {
        comment_is(
            &mut script,
            origin.span,
            &description(&relation, "pg_class"),
            comment,
            &format!("table {name}"),
        );
    }
    let names = code!(
        "array(select a.attname::text from pg_attribute a \
         where a.attrelid = {} and a.attnum > 0 and not a.attisdropped order by a.attnum)",
        relation
    );
    let expected = Code::join(columns.iter().map(|column| text(column.name.as_str())), ", ");
    script.is(
        origin.span,
        names,
        code!("array[{}]::text[]", expected),
        format_args!("table {name} has its columns and no other"),
    );
    for column in columns {
        self::column(name, spelled, column, &mut script);
    }
    for constraint in constraints {
        self::constraint(name, spelled, constraint, &mut script);
    }
    script
}

fn word(name: &'static str) -> sql::Ident {
    sql::Ident::from_checked_literal(name)
}

fn column(table: &Code, spelled: &Code, column: &Column, script: &mut Script) {
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
    script.is(
        origin.span,
        described!("column_of", spelled, name.as_str()),
        code!("pg_temp.spelled({}) || {}", text(ty), text(&properties)),
        format_args!("column {table}.{name} is {ty}{properties}"),
    );
    if let Some(comment) = comment {
        let have = code!(
            "(select col_description(a.attrelid, a.attnum) from pg_attribute a \
             where a.attrelid = to_regclass({}) and a.attname = {})",
            spelled,
            text(name.as_str())
        );
        comment_is(script, origin.span, &have, comment, &format!("column {table}.{name}"));
    }
}

fn constraint(table: &Code, spelled: &Code, constraint: &Constraint, script: &mut Script) {
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
    script.is(
        origin.span,
        described!("constraint_of", spelled, name.as_str()),
        text(&words),
        format_args!("{table} has constraint {name}: {words}"),
    );
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
    for index in &catalog.indexes {
        let Index { name, table, method, columns, include, unique, predicate, origin } = index;
        let keys: Vec<String> = columns
            .iter()
            .map(|column| format!("{}{}", column.name.as_str(), if column.desc { " desc" } else { "" }))
            .collect();
        let mut words = String::new();
        if *unique {
            words.push_str("unique ");
        }
        words.push_str(method.as_ref().map_or("btree", |method| method.as_str()));
        words.push_str(&format!(" ({})", keys.join(", ")));
        if !include.is_empty() {
            words.push_str(&format!(" include ({})", listed(include)));
        }
        if predicate.is_some() {
            words.push_str(" partial");
        }
        script.is(
            origin.span,
            described!("index_of", text(table), name.as_str()),
            text(&words),
            format_args!("{table} has index {name}: {words}"),
        );
    }
}

pub(super) fn triggers(catalog: &Catalog, script: &mut Script) {
    for trigger in &catalog.triggers {
        let Trigger { name, table, timing, events, when, function, origin } = trigger;
        let mut words = match timing {
            Timing::Before => "before",
            Timing::After => "after",
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
        if when.is_some() {
            words.push_str(" when");
        }
        let schema = function.schema.as_ref().unwrap_or(&catalog.private_schema);
        words.push_str(&format!(" run {}.{}", schema.as_str(), function.name.as_str()));
        script.is(
            origin.span,
            described!("trigger_of", text(table), name.as_str()),
            text(&words),
            format_args!("{table} has trigger {name}: {words}"),
        );
    }
}
