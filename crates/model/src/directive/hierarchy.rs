//! `@hierarchy(parent:)`: a management tree.

use diagnostics::{Diagnostic, codes};

use crate::build::Builder;
use crate::{FieldKind, Hierarchy};

pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "hierarchy") {
            builder.table_mut(table).hierarchy = builder.read(directive, |builder, arguments| {
                let span = arguments.span();
                let word = arguments.word("parent")?;
                let parent = builder.find_field(table, word)?;
                let field = builder.field(table, parent);
                let leads_up = field.foreign_key().and_then(crate::ForeignKey::table) == Some(table);
                let (problem, help) = match &field.kind {
                    FieldKind::Reference(column, _) if leads_up && column.nullable => {
                        return Some(Hierarchy { span, parent });
                    }
                    FieldKind::Reference(..) if leads_up => {
                        ("is required, so no row could stand at the top", "drop the `!`")
                    }
                    _ => ("does not lead to a row of the same type", "name the relation to the row above"),
                };
                let at = field.span;
                builder.found.push(
                    Diagnostic::new(codes::HIERARCHY, word.span, format!("`{}` {problem}", word.text))
                        .also(at, "this field")
                        .help(help),
                );
                None
            });
        }
    }
}
