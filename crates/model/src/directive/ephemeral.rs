//! `@ephemeral(ttl:, by:, unlogged:)`: rows that live for minutes.

use diagnostics::{Diagnostic, Span, codes};

use super::retention::time_column;
use crate::build::Builder;
use crate::{Ephemeral, Fragment, Function, Mode, Owner, Parsed, Purpose, TableId};

pub(crate) fn decode(builder: &mut Builder<'_>, functions: &[Function]) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "ephemeral") {
            let ephemeral = builder.read(directive, |builder, arguments| {
                let span = arguments.span();
                let ttl = arguments.word("ttl");
                let by = arguments.word("by");
                let unlogged = arguments.boolean("unlogged").unwrap_or(true);
                let ttl = builder.period(ttl?)?;
                let by = time_column(builder, table, by?)?;
                let cleaned_by_schema = is_cleaned(builder, table, functions);
                Some(Ephemeral { span, ttl, by, unlogged, cleaned_by_schema })
            });
            if let (Some(ephemeral), Some(partition)) = (&ephemeral, builder.table(table).partition) {
                builder.found.push(
                    Diagnostic::new(
                        codes::CONFLICT,
                        ephemeral.span,
                        "rows that live for minutes need no partitions",
                    )
                    .also(partition.span, "`@partition` here")
                    .help("keep one of them"),
                );
            }
            builder.table_mut(table).ephemeral = ephemeral;
        }
    }
}

/// Does a scheduled function of the schema delete from the table?
fn is_cleaned(builder: &Builder<'_>, table: TableId, functions: &[Function]) -> bool {
    let name = builder.table(table).name.as_str();
    builder.fragments.iter().any(|Fragment { parsed, purpose, owner, text: _ }| {
        let (Purpose::FunctionBody, Owner::Function(id)) = (purpose, owner) else { return false };
        let of = functions.get(id.index());
        let scheduled = of.is_some_and(|of| of.schedule.is_some() && matches!(of.mode, Mode::System { .. }));
        let references = match parsed {
            Parsed::Expr(parsed) => parsed.references.as_slice(),
            Parsed::Query(parsed) => parsed.references.as_slice(),
            Parsed::Block(parsed) => parsed.references.as_slice(),
        };
        scheduled
            && references.iter().any(|reference| match &reference.kind {
                sql::reference::ReferenceKind::Relation { name: target, access, schema, alias: _ } => {
                    *access == sql::reference::Access::Delete
                        && target.text == name
                        && schema
                            .as_ref()
                            .is_none_or(|schema| schema.text == builder.database.schema.as_str())
                }
                sql::reference::ReferenceKind::Column { .. }
                | sql::reference::ReferenceKind::Star { .. }
                | sql::reference::ReferenceKind::Function { .. }
                | sql::reference::ReferenceKind::Type { .. } => false,
            })
    })
}

/// Postgres refuses a foreign key from a logged table to an unlogged one: after a crash it would
/// point at nothing.
pub(crate) fn check(builder: &mut Builder<'_>) {
    let unlogged =
        |id: TableId| builder.table(id).ephemeral.as_ref().filter(|it| it.unlogged).map(|it| it.span);
    let mut wrong: Vec<(Span, Span, String)> = Vec::new();
    for table in builder.table_ids().filter(|id| unlogged(*id).is_none()) {
        for field in &builder.table(table).fields {
            let Some(target) = field.foreign_key().and_then(crate::ForeignKey::table) else { continue };
            if let Some(ephemeral) = unlogged(target) {
                wrong.push((field.span, ephemeral, builder.table(target).graphql.clone()));
            }
        }
    }
    for (span, ephemeral, there) in wrong {
        builder.found.push(
            Diagnostic::new(
                codes::UNLOGGED_TARGET,
                span,
                format!("`{there}` is gone after a crash, and this table is not"),
            )
            .also(ephemeral, "kept out of the write-ahead log")
            .help("write `unlogged: false` there, or make this table ephemeral too"),
        );
    }
}
