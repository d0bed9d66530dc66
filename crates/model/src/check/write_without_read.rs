//! To change a row it has to be found, and finding it is reading it.

use diagnostics::{Diagnostic, Diagnostics, codes};

use crate::{Command, Model};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for table in model.tables.iter().filter(|table| table.opening(Command::Select).next().is_none()) {
        let writer = table.opening(Command::Update).chain(table.opening(Command::Delete)).next();
        let Some(writer) = writer else { continue };
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
