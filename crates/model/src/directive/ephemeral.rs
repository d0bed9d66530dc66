//! `@ephemeral(ttl:, by:, unlogged:)`: rows that live for minutes.

use std::collections::BTreeSet;

use diagnostics::{Diagnostic, Span, codes};
use sql::reference::{Access, ReferenceKind};

use super::retention::time_column;
use crate::build::Builder;
use crate::{Ephemeral, Fragment, Function, Mode, Owner, Parsed, Purpose, TableId};

pub(crate) fn decode(builder: &mut Builder<'_>, functions: &[Function]) {
    let cleaned = cleaned(builder, functions);
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "ephemeral") {
            let ephemeral = builder.read(directive, |builder, arguments| {
                let span = arguments.span();
                let ttl = arguments.word("ttl");
                let by = arguments.word("by");
                let unlogged = arguments.boolean("unlogged").unwrap_or(true);
                let ttl = builder.period(ttl?)?;
                let by = time_column(builder, table, by?)?;
                let cleaned_by_schema = cleaned.contains(builder.table(table).name.as_str());
                Some(Ephemeral { span, ttl, by, unlogged, cleaned_by_schema })
            });
            if let (Some(ephemeral), Some(partition)) = (&ephemeral, builder.table(table).partitions.first())
            {
                let partition = partition.span;
                builder.found.push(
                    Diagnostic::new(
                        codes::CONFLICT,
                        ephemeral.span,
                        "rows that live for minutes need no partitions",
                    )
                    .also(partition, "`@partition` here")
                    .help("keep one of them"),
                );
            }
            builder.table_mut(table).ephemeral = ephemeral;
        }
    }
}

/// The tables of the schema that its scheduled functions delete from.
fn cleaned(builder: &Builder<'_>, functions: &[Function]) -> BTreeSet<String> {
    let mut tables = BTreeSet::new();
    for Fragment { parsed, purpose, owner, text: _ } in &builder.fragments {
        let (Purpose::FunctionBody, Owner::Function(id)) = (purpose, owner) else { continue };
        let of = functions.get(id.index());
        if !of.is_some_and(|of| of.schedule.is_some() && matches!(of.mode, Mode::System { .. })) {
            continue;
        }
        let references = match parsed {
            Parsed::Expr(parsed) => parsed.references.as_slice(),
            Parsed::Query(parsed) => parsed.references.as_slice(),
            Parsed::Block(parsed) => parsed.references.as_slice(),
        };
        for reference in references {
            if let ReferenceKind::Relation { schema: Some(schema), name, access: Access::Delete, alias: _ } =
                &reference.kind
                && schema.text == builder.database.schema.as_str()
            {
                tables.insert(name.text.clone());
            }
        }
    }
    tables
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

#[cfg(test)]
mod tests {
    use crate::testing::model;

    #[test]
    fn a_table_that_a_job_empties_is_not_emptied_twice() {
        let cleaned = |mutation: &str, mode: &str| {
            let sdl = format!(
                r#"
                type Cursor @table @ephemeral(ttl: "5 minutes", by: "at") {{ id: ID! at: DateTime! }}
                type Mutation {{ clean: Void @rpc(sql: "begin {mutation} end", mode: SYSTEM, reason: "no user") {mode} }}
                "#
            );
            model(&sdl).named("Cursor").1.ephemeral.as_ref().unwrap().cleaned_by_schema
        };
        let every_minute = "@schedule(cron: \"* * * * *\", name: \"clean\")";
        assert!(cleaned("delete from app.cursor where at < now();", every_minute));
        assert!(!cleaned("delete from app.cursor where at < now();", ""), "nothing runs it");
        assert!(!cleaned("update app.cursor set at = now();", every_minute), "it deletes nothing");
        assert!(!cleaned("delete from other.cursor;", every_minute), "another table");
    }
}
