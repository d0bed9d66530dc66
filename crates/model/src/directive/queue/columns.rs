//! The columns that a queue keeps. `priority` and `runAfter` may be declared, and are given by whoever adds a row then.

use diagnostics::{Diagnostic, Span, codes};

use crate::build::{Builder, snake};
use crate::{
    Builtin, Column, Constraints, Default, EnumId, Field, FieldId, FieldKind, QueueFields, QueueState,
    TableId, Type, Value,
};

struct Wanted {
    name: &'static str,
    ty: Type,
    default: Option<Default>,
    description: &'static str,
}

/// Adds them all, or says which one there is no room for.
pub(super) fn add(
    builder: &mut Builder<'_>,
    table: TableId,
    span: Span,
    states: EnumId,
) -> Option<QueueFields> {
    let number = |value: &str| Some(Default::Value(Value::Number(value.to_owned())));
    let kept = |name, ty, default, description| Wanted { name, ty, default, description };
    let time = Type::Builtin(Builtin::DateTime);
    let first = Some(Default::Value(Value::Text(QueueState::Ready.word().to_owned())));
    let state = own(builder, table, span, kept("state", Type::Enum(states), first, "What it is up to."));
    let attempts = Type::Builtin(Builtin::Integer);
    let attempts =
        own(builder, table, span, kept("attempts", attempts, number("0"), "How often it was claimed."));
    let now = Some(Default::Sql(sql::expr!("now()")));
    let run_after = given(builder, table, span, kept("runAfter", time, now, "Not before this."));
    let priority = Type::Builtin(Builtin::Integer);
    let priority = kept("priority", priority, number("0"), "The higher, the sooner.");
    let priority = given(builder, table, span, priority);
    let claimed = kept("claimedAt", time, None, "When it was claimed the last time.");
    let claimed_at = own(builder, table, span, claimed);
    let locked = kept("lockedUntil", time, None, "Until when whoever claimed it has it to himself.");
    let locked_until = own(builder, table, span, locked);
    let lease = Type::Builtin(Builtin::Uuid);
    let lease = kept("lease", lease, None, "Whoever claimed it shows this when it is done.");
    let lease = own(builder, table, span, lease);
    let error = Type::Builtin(Builtin::Text);
    let last_error =
        own(builder, table, span, kept("lastError", error, None, "What went wrong the last time."));
    let finished = kept("finishedAt", time, None, "When it was done, or given up.");
    let finished_at = own(builder, table, span, finished);
    Some(QueueFields {
        state: state?,
        attempts: attempts?,
        run_after: run_after?,
        priority: priority?,
        claimed_at: claimed_at?,
        locked_until: locked_until?,
        lease: lease?,
        last_error: last_error?,
        finished_at: finished_at?,
    })
}

/// A column that nobody writes but the queue.
fn own(builder: &mut Builder<'_>, table: TableId, span: Span, wanted: Wanted) -> Option<FieldId> {
    let Wanted { name, .. } = wanted;
    if let Some(declared) = builder.table(table).find(name) {
        let field = builder.field(table, declared);
        builder.found.push(
            Diagnostic::new(codes::QUEUE, field.span, format!("a queue keeps a field `{name}` of its own"))
                .also(span, "adds it")
                .help("give this field another name"),
        );
        return None;
    }
    push(builder, table, span, wanted)
}

/// A column that the schema may declare.
fn given(builder: &mut Builder<'_>, table: TableId, span: Span, wanted: Wanted) -> Option<FieldId> {
    let Some(declared) = builder.table(table).find(wanted.name) else {
        return push(builder, table, span, wanted);
    };
    let field = builder.field(table, declared);
    let at = field.span;
    let serves = match &field.kind {
        FieldKind::Column(column) => {
            column.ty == wanted.ty
                && !column.list
                && !column.nullable
                && column.generated.is_none()
                && !column.updated_at
                && !column.frozen
                && !column.private
        }
        FieldKind::Reference(..) | FieldKind::Inverse { .. } | FieldKind::ManyToMany { .. } => false,
    };
    if serves {
        return Some(declared);
    }
    let right = match wanted.name {
        "priority" => "`priority: Int! @default(value: 0)`",
        _ => "`runAfter: DateTime! @default(sql: \"now()\")`",
    };
    builder.found.push(
        Diagnostic::new(
            codes::QUEUE,
            at,
            format!("a queue sorts its rows by `{}`, and not by this one", wanted.name),
        )
        .also(span, "the queue")
        .help(format!("write {right}, or leave the field out: `@queue` adds it")),
    );
    None
}

fn push(builder: &mut Builder<'_>, table: TableId, span: Span, wanted: Wanted) -> Option<FieldId> {
    let Wanted { name, ty, default, description } = wanted;
    if builder.broken.contains(&(table, name)) {
        return None;
    }
    let id = FieldId(builder.table(table).fields.len() as u32);
    let column = Column {
        name: sql::Ident::new(&snake(name)).ok()?,
        ty,
        sql_type: None,
        list: false,
        nullable: default.is_none(),
        default,
        generated: None,
        identity: false,
        updated_at: false,
        version: false,
        queued: true,
        deleted_at: false,
        frozen: false,
        transitions: Vec::new(),
        private: false,
        pii: None,
        encrypted: None,
        vector: None,
        unique: None,
        constraints: Constraints::default(),
        fixture: None,
    };
    builder.table_mut(table).fields.push(Field {
        span,
        graphql: name.to_owned(),
        description: Some(description.to_owned()),
        kind: FieldKind::Column(column),
    });
    Some(id)
}
