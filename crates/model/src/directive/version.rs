//! `@version`: a number that grows with every change, so that nobody overwrites what he has not seen.

use diagnostics::{Diagnostic, codes};

use crate::build::{Builder, snake};
use crate::{Builtin, Column, Constraints, Default, Field, FieldId, FieldKind, TableId, Type, Value};

/// The field that counts, when the type has one of its own.
const FIELD: &str = "version";

/// Marks the field `version`, or adds one.
pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "version") {
            match builder.table(table).find(FIELD) {
                Some(declared) => mark(builder, table, declared),
                None if builder.broken.contains(&(table, FIELD)) => {}
                None => {
                    let Ok(name) = sql::Ident::new(&snake(FIELD)) else { continue };
                    builder.table_mut(table).fields.push(Field {
                        span: directive.span,
                        graphql: FIELD.to_owned(),
                        description: Some("Grows by one with every change.".to_owned()),
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
        ty: Type::Builtin(Builtin::Integer),
        sql_type: None,
        list: false,
        nullable: false,
        default: Some(first()),
        generated: None,
        identity: false,
        updated_at: false,
        version: true,
        queued: false,
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
    }
}

fn first() -> Default {
    Default::Value(Value::Number("1".to_owned()))
}

fn mark(builder: &mut Builder<'_>, table: TableId, declared: FieldId) {
    let field = builder.field(table, declared);
    let span = field.span;
    let counts = match &field.kind {
        FieldKind::Column(column) => {
            let constrained = column.constraints.range.is_some() || !column.constraints.checks.is_empty();
            column.ty == Type::Builtin(Builtin::Integer)
                && !column.list
                && !column.nullable
                && column.default.is_none()
                && column.generated.is_none()
                && column.unique.is_none()
                && !column.frozen
                && !column.private
                && !constrained
        }
        FieldKind::Reference(..) | FieldKind::Inverse { .. } | FieldKind::ManyToMany { .. } => false,
    };
    if !counts || builder.table(table).key.contains(&declared) {
        let graphql = builder.table(table).graphql.clone();
        let at = builder.on_table(table, "version").next().map_or(span, |directive| directive.span);
        builder.found.push(
            Diagnostic::new(
                codes::VERSION,
                span,
                format!("`{graphql}` counts its changes, and this field cannot"),
            )
            .also(at, "counts in `version`")
            .help("write `version: Int!` and nothing else, or leave the field out: `@version` adds it"),
        );
        return;
    }
    if let FieldKind::Column(column) = &mut builder.table_mut(table).fields[declared.index()].kind {
        column.version = true;
        column.default = Some(first());
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, model};

    #[test]
    fn a_version_is_there_whether_or_not_it_is_written() {
        for field in ["", "version: Int!"] {
            let model = model(&format!("type Note @table @version {{ id: ID! {field} }}"));
            let note = model.named("Note").1;
            let column = note.field(note.find("version").unwrap()).column().unwrap();
            assert!(column.version && column.default.is_some() && !column.nullable, "{field}");
            assert_eq!(note.fields.len(), 2);
        }
    }

    #[test]
    fn what_cannot_count_is_refused() {
        for field in
            ["version: Int", "version: String!", "version: Int! @default(value: 7)", "version: Int! @frozen"]
        {
            let found = findings(&format!("type Note @table @version {{ id: ID! {field} }}"));
            assert_eq!(found, ["E0321 version"], "{field}");
        }
    }
}
