//! What a queue reveals to its workers is hidden from somebody, and may leave the database.

use diagnostics::{Diagnostic, codes};

use crate::TableId;
use crate::build::Builder;

pub(super) fn check(builder: &mut Builder<'_>, id: TableId) {
    let table = builder.table(id);
    let Some(queue) = &table.queue else { return };
    let findings = queue.reveal.iter().filter_map(|(revealed, span)| {
        let field = table.field(*revealed);
        let column = field.column()?;
        let name = &field.graphql;
        let (message, help) = if column.private {
            (
                format!("`{name}` never leaves the database, so no worker is handed it"),
                "take it out of `reveal`, or `@private` away",
            )
        } else if column.pii.is_none() && column.encrypted.is_none() {
            (
                format!("workers are handed `{name}` in any case: it is neither masked nor encrypted"),
                "take it out of `reveal`",
            )
        } else {
            return None;
        };
        Some(Diagnostic::new(codes::QUEUE, *span, message).also(field.span, "the field").help(help))
    });
    let findings: Vec<Diagnostic> = findings.collect();
    builder.found.extend(findings);
}
