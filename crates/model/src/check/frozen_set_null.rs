//! A relation that never changes cannot be emptied when its target goes.

use diagnostics::{Diagnostic, Diagnostics, codes};

use crate::{FieldKind, Model, OnDelete};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for table in &model.tables {
        for field in &table.fields {
            let FieldKind::Reference(column, key) = &field.kind else { continue };
            let empties = matches!(key.on_delete, OnDelete::SetNull | OnDelete::SetDefault);
            if column.frozen && empties {
                diagnostics.push(
                    Diagnostic::new(
                        codes::FROZEN_SET_NULL,
                        field.span,
                        format!(
                            "`{}` never changes, and is emptied when its target is deleted",
                            field.graphql
                        ),
                    )
                    .label("so its target could never be deleted")
                    .help("say @onDelete(action: RESTRICT) or CASCADE, or leave out @frozen"),
                );
            }
        }
    }
}
