//! `@softDelete`: rows that are deleted stay, and say when.

use diagnostics::{Diagnostic, codes};

use crate::build::{Builder, snake};
use crate::{Builtin, Column, Constraints, Field, FieldId, FieldKind, TableId, Type};

/// The field that says when, when the type has one of its own.
const FIELD: &str = "deletedAt";

/// Marks the field `deletedAt`, or adds one.
pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "softDelete") {
            match builder.table(table).find(FIELD) {
                Some(declared) => mark(builder, table, declared),
                None if builder.broken.contains(&(table, FIELD)) => {}
                None => {
                    let Ok(name) = sql::Ident::new(&snake(FIELD)) else { continue };
                    builder.table_mut(table).fields.push(Field {
                        span: directive.span,
                        graphql: FIELD.to_owned(),
                        description: Some("When it was deleted; null as long as it is there.".to_owned()),
                        kind: FieldKind::Column(column(name)),
                    });
                }
            }
        }
    }
}

fn column(name: sql::Ident) -> Column {
    Column {
        name,
        ty: Type::Builtin(Builtin::DateTime),
        sql_type: None,
        list: false,
        nullable: true,
        default: None,
        generated: None,
        identity: false,
        updated_at: false,
        version: false,
        queued: false,
        deleted_at: true,
        transitions: Vec::new(),
        frozen: false,
        private: false,
        pii: None,
        encrypted: None,
        vector: None,
        unique: None,
        constraints: Constraints::default(),
        fixture: None,
    }
}

fn mark(builder: &mut Builder<'_>, table: TableId, declared: FieldId) {
    let field = builder.field(table, declared);
    let span = field.span;
    let says_when = match &field.kind {
        FieldKind::Column(column) => {
            column.ty == Type::Builtin(Builtin::DateTime)
                && !column.list
                && column.nullable
                && column.default.is_none()
                && column.generated.is_none()
                && !column.updated_at
                && !column.frozen
                && !column.private
        }
        FieldKind::Reference(..) | FieldKind::Inverse { .. } | FieldKind::ManyToMany { .. } => false,
    };
    if !says_when {
        let graphql = builder.table(table).graphql.clone();
        let at = builder.on_table(table, "softDelete").next().map_or(span, |directive| directive.span);
        builder.found.push(
            Diagnostic::new(
                codes::SOFT_DELETE,
                span,
                format!("rows of `{graphql}` stay when they are deleted, and this field cannot say when"),
            )
            .also(at, "says when in `deletedAt`")
            .help(
                "write `deletedAt: DateTime` and nothing else, or leave the field out: `@softDelete` adds it",
            ),
        );
        return;
    }
    if let FieldKind::Column(column) = &mut builder.table_mut(table).fields[declared.index()].kind {
        column.deleted_at = true;
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, model};

    #[test]
    fn the_moment_is_there_whether_or_not_it_is_written() {
        for field in ["", "deletedAt: DateTime"] {
            let model = model(&format!("type Note @table @softDelete {{ id: ID! {field} }}"));
            let note = model.named("Note").1;
            let column = note.field(note.find("deletedAt").unwrap()).column().unwrap();
            assert!(column.deleted_at && column.nullable, "{field}");
            assert_eq!(note.fields.len(), 2);
        }
    }

    #[test]
    fn what_cannot_say_when_is_refused() {
        for field in ["deletedAt: DateTime!", "deletedAt: Date", "deletedAt: DateTime @frozen"] {
            let found = findings(&format!("type Note @table @softDelete {{ id: ID! {field} }}"));
            assert_eq!(found, ["E0322 deletedAt"], "{field}");
        }
    }
}
