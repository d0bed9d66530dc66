//! `@permissions(role:, permission:)`: the table that says which role may what.

use diagnostics::{Diagnostic, codes};

use crate::build::Builder;
use crate::{Builtin, FieldId, Permissions, TableId};

pub(crate) fn decode(builder: &mut Builder<'_>) -> Option<Permissions> {
    let mut first: Option<Permissions> = None;
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "permissions") {
            let decoded = builder.read(directive, |builder, arguments| {
                let span = arguments.span();
                let (role, permission) = (arguments.word("role")?, arguments.word("permission")?);
                let role = text(builder, table, role)?;
                let permission = text(builder, table, permission)?;
                Some(Permissions { span, table, role, permission })
            });
            match (&first, decoded) {
                (None, decoded) => first = decoded,
                (Some(first), Some(second)) => builder.found.push(
                    Diagnostic::new(codes::PERMISSION, second.span, "two types say which role may what")
                        .label("the second")
                        .also(first.span, "the first")
                        .help("keep one of them"),
                ),
                (Some(_), None) => {}
            }
        }
    }
    first
}

fn text<'a>(builder: &mut Builder<'a>, table: TableId, word: crate::arguments::Word<'a>) -> Option<FieldId> {
    let id = builder.find_column(table, word)?;
    let field = builder.field(table, id);
    let (span, column) = (field.span, field.column()?);
    if column.list || column.nullable || builder.builtin(column.ty) != Builtin::Text {
        builder.found.push(
            Diagnostic::new(codes::PERMISSION, word.span, format!("`{}` cannot hold a name", word.text))
                .also(span, "this field")
                .help("make it a required String or an enumeration"),
        );
        return None;
    }
    Some(id)
}
