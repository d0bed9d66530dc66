//! Clauses that a template prints as one piece.

use catalog::{
    Action, Column, Command, Constraint, ConstraintKind, Function, GrantObject, Index, OnDelete, Privilege,
    Returns, Timing, TriggerEvent,
};
use sql::{Sql, stmt};

pub(super) fn column(column: &Column) -> Sql {
    let Column { name, ty, nullable, default, generated, identity, comment: _, origin: _ } = column;
    let mut parts = vec![stmt!("{} {}", name, ty)];
    if *identity {
        parts.push(stmt!("generated always as identity"));
    }
    if let Some(generated) = generated {
        parts.push(stmt!("generated always as ({}) stored", generated));
    }
    if let Some(default) = default {
        parts.push(stmt!("default {}", default));
    }
    if !nullable {
        parts.push(stmt!("not null"));
    }
    Sql::join(parts, " ")
}

pub(crate) fn constraint(constraint: &Constraint) -> Sql {
    let Constraint { name, kind, late: _, origin: _ } = constraint;
    match kind {
        ConstraintKind::PrimaryKey { columns } => {
            stmt!("constraint {} primary key ({})", name, Sql::join(columns, ", "))
        }
        ConstraintKind::Unique { columns } => {
            stmt!("constraint {} unique ({})", name, Sql::join(columns, ", "))
        }
        ConstraintKind::Check { condition, column: _ } => stmt!("constraint {} check ({})", name, condition),
        ConstraintKind::ForeignKey { columns, references, referenced, on_delete, deferrable } => {
            let key = stmt!(
                "constraint {} foreign key ({}) references {} ({}){}",
                name,
                Sql::join(columns, ", "),
                references,
                Sql::join(referenced, ", "),
                delete_action(on_delete)
            );
            if *deferrable { stmt!("{} deferrable initially deferred", key) } else { key }
        }
    }
}

fn delete_action(on_delete: &OnDelete) -> Sql {
    let OnDelete { action, columns } = on_delete;
    let columns = Sql::join(columns, ", ");
    match action {
        Action::NoAction => stmt!(""),
        Action::Restrict => stmt!(" on delete restrict"),
        Action::Cascade => stmt!(" on delete cascade"),
        Action::SetNull => stmt!(" on delete set null ({})", columns),
        Action::SetDefault => stmt!(" on delete set default ({})", columns),
    }
}

pub(super) fn index_columns(index: &Index) -> Sql {
    let columns =
        index.columns.iter().map(|c| if c.desc { stmt!("{} desc", c.name) } else { stmt!("{}", c.name) });
    let keys = match &index.expression {
        // More than a call has to stand in brackets (manual, CREATE INDEX).
        Some(expression) => stmt!("({})", expression),
        None => Sql::join(columns, ", "),
    };
    match &index.opclass {
        Some(opclass) => stmt!("{} {}", keys, opclass),
        None => keys,
    }
}

pub(super) fn returns(returns: &Returns) -> Sql {
    match returns {
        Returns::Void => stmt!("void"),
        Returns::Trigger => stmt!("trigger"),
        Returns::One(ty) => stmt!("{}", ty),
        Returns::Set(ty) => stmt!("setof {}", ty),
    }
}

pub(crate) fn signature(function: &Function) -> Sql {
    Sql::join(function.parameters.iter().map(|parameter| &parameter.ty), ", ")
}

pub(super) fn parameters(function: &Function) -> Vec<Sql> {
    let one = |parameter: &catalog::Parameter| match &parameter.default {
        Some(default) => stmt!("{} {} default {}", parameter.name, parameter.ty, default),
        None => stmt!("{} {}", parameter.name, parameter.ty),
    };
    function.parameters.iter().map(one).collect()
}

pub(super) fn events(events: &[TriggerEvent]) -> Sql {
    let one = |event: &TriggerEvent| match event {
        TriggerEvent::Insert => stmt!("insert"),
        TriggerEvent::Update(columns) if columns.is_empty() => stmt!("update"),
        TriggerEvent::Update(columns) => stmt!("update of {}", Sql::join(columns, ", ")),
        TriggerEvent::Delete => stmt!("delete"),
        TriggerEvent::Truncate => stmt!("truncate"),
    };
    Sql::join(events.iter().map(one), " or ")
}

/// How often a trigger fires, and what it calls the rows that a statement changed.
pub(super) fn level(timing: Timing, events: &[TriggerEvent]) -> Sql {
    match (timing, events.first()) {
        (Timing::Before | Timing::After | Timing::Deferred, _) => stmt!("for each row"),
        (Timing::AfterStatement, Some(TriggerEvent::Insert)) => {
            stmt!("referencing new table as new_rows\n  for each statement")
        }
        (Timing::AfterStatement, Some(TriggerEvent::Update(_))) => {
            stmt!("referencing old table as old_rows new table as new_rows\n  for each statement")
        }
        (Timing::AfterStatement, Some(TriggerEvent::Delete)) => {
            stmt!("referencing old table as old_rows\n  for each statement")
        }
        (Timing::AfterStatement, Some(TriggerEvent::Truncate) | None) => stmt!("for each statement"),
    }
}

pub(super) fn command(command: Option<Command>) -> Sql {
    match command {
        Some(Command::Select) => stmt!("select"),
        Some(Command::Insert) => stmt!("insert"),
        Some(Command::Update) => stmt!("update"),
        Some(Command::Delete) => stmt!("delete"),
        None => stmt!("all"),
    }
}

pub(super) fn grant_object(object: &GrantObject) -> Sql {
    match object {
        GrantObject::Schema(name) => stmt!("schema {}", name),
        GrantObject::Table(name) => stmt!("table {}", name),
        GrantObject::Type(name) => stmt!("type {}", name),
    }
}

pub(super) fn privileges(privileges: &[Privilege]) -> Sql {
    let one = |privilege: &Privilege| match privilege {
        Privilege::Usage => stmt!("usage"),
        Privilege::Select(columns) if columns.is_empty() => stmt!("select"),
        Privilege::Select(columns) => stmt!("select ({})", Sql::join(columns, ", ")),
        Privilege::Insert(columns) if columns.is_empty() => stmt!("insert"),
        Privilege::Insert(columns) => stmt!("insert ({})", Sql::join(columns, ", ")),
        Privilege::Update(columns) if columns.is_empty() => stmt!("update"),
        Privilege::Update(columns) => stmt!("update ({})", Sql::join(columns, ", ")),
        Privilege::Delete => stmt!("delete"),
        Privilege::Truncate => stmt!("truncate"),
    };
    Sql::join(privileges.iter().map(one), ", ")
}

/// ` partition by list (region)`, or nothing.
pub(crate) fn partitioned_by(partitioning: Option<&catalog::Partitioning>) -> Sql {
    let Some(catalog::Partitioning { column, strategy }) = partitioning else { return stmt!("") };
    match strategy {
        catalog::Strategy::Range => stmt!(" partition by range ({})", column),
        catalog::Strategy::List => stmt!(" partition by list ({})", column),
        catalog::Strategy::Hash => stmt!(" partition by hash ({})", column),
    }
}
