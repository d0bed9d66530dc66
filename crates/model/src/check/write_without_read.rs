//! To change a row it has to be found, and finding it is reading it.

use diagnostics::{Diagnostic, Diagnostics, codes};

use crate::{Command, Model, Table};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for table in model.tables.iter().filter(|table| table.opening(Command::Select).next().is_none()) {
        let writer = table.opening(Command::Update).chain(table.opening(Command::Delete)).next();
        let Some(writer) = writer else {
            added_unseen(table, diagnostics);
            continue;
        };
        diagnostics.push(
            Diagnostic::new(
                codes::WRITE_WITHOUT_READ,
                writer.span,
                format!(
                    "`{}` lets rows of {} be changed, and no policy lets them be read",
                    writer.name, table.graphql
                ),
            )
            .label("UPDATE and DELETE with a condition find nothing, and say nothing")
            .help("add SELECT to `for` here, or a policy for SELECT"),
        );
    }
}

/// `returning` reads what was added, and clients ask for it by default.
fn added_unseen(table: &Table, diagnostics: &mut Diagnostics) {
    let Some(writer) = table.opening(Command::Insert).next() else { return };
    diagnostics.push(
        Diagnostic::new(
            codes::WRITE_WITHOUT_READ,
            writer.span,
            format!("`{}` lets rows of {} be added, and no policy lets them be read", writer.name, table.graphql),
        )
        .label("INSERT with RETURNING is refused, also for one's own row")
        .help("add SELECT to `for` here, or a policy for SELECT; if nobody is to read them, allow it with a reason"),
    );
}
