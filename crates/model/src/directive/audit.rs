//! `@audit(into:, exclude:)`: every change leaves a record in a declared type.

use diagnostics::{Diagnostic, Span, codes, suggest};

use crate::arguments::Word;
use crate::build::{Builder, Meaning};
use crate::{Audit, AuditColumns, Builtin, Column, Field, FieldId, FieldKind, ForeignKey, TableId, Tenancy};

pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "audit") {
            let audit = builder.read(directive, |builder, arguments| {
                let span = arguments.span();
                let (into, exclude) = (arguments.word("into"), arguments.words("exclude"));
                let exclude = builder.find_columns(table, &exclude.unwrap_or_default());
                let Some(word) = into else {
                    builder.not_yet(span, "`@audit` without `into`");
                    return None;
                };
                let into = target(builder, table, word)?;
                let columns = columns(builder, into, span)?;
                Some(Audit { span, into, columns, exclude: exclude? })
            });
            let Some(audit) = audit else { continue };
            builder.table_mut(audit.into).append_only = true;
            builder.table_mut(table).audit = Some(audit);
        }
    }
}

fn target<'a>(builder: &mut Builder<'a>, table: TableId, word: Word<'a>) -> Option<TableId> {
    match builder.meaning(word.text) {
        Meaning::Table(into) if into == table => {
            builder.error(
                codes::AUDIT,
                word.span,
                "records of changes to the records would never end",
                "send the records to another type",
            );
            None
        }
        Meaning::Table(into) => {
            let (own, its) = (builder.table(table).tenancy, builder.table(into).tenancy);
            if matches!(its, Tenancy::By(_)) && own == Tenancy::Global {
                let message = format!(
                    "`{}` belongs to no tenant, and its records would have to",
                    builder.table(table).graphql
                );
                builder.found.push(
                    Diagnostic::new(codes::AUDIT, word.span, message)
                        .also(builder.table(into).span, "kept apart by tenant")
                        .help("send the records to a type without tenant"),
                );
                return None;
            }
            Some(into)
        }
        Meaning::Nothing if builder.schema.types.contains_key(word.text) => None,
        _ => {
            let tables = builder.tables.iter().map(|table| table.graphql.as_str());
            let meant = suggest(word.text, tables);
            let unknown =
                Diagnostic::new(codes::AUDIT, word.span, format!("there is no table `{}`", word.text));
            builder.found.push(match meant {
                Some(meant) => {
                    unknown.help(format!("did you mean `{meant}`?")).patch(word.span, word.instead(meant))
                }
                None => unknown.help("declare the type that receives the records, with `@table`"),
            });
            None
        }
    }
}

/// Which field receives what: by type where the type tells, else by name.
fn columns(builder: &mut Builder<'_>, into: TableId, span: Span) -> Option<AuditColumns> {
    let of = builder.table(into);
    let tenant = of.tenant_field();
    let builtin = |column: &Column| builder.builtin(column.ty);
    let find = |fits: &dyn Fn(&Field, &Column) -> bool| {
        let at = of
            .fields
            .iter()
            .position(|field| field.column().is_some_and(|column| !column.list && fits(field, column)));
        at.map(|at| FieldId(at as u32))
    };
    let named = |names: &[&str], fits: &dyn Fn(&Column) -> bool| {
        names.iter().find_map(|name| find(&|field, column| field.graphql == *name && fits(column)))
    };
    let principal = builder.principal.map(|principal| principal.table);
    let a_user = |field: &Field, _: &Column| {
        principal.is_some() && field.foreign_key().and_then(ForeignKey::table) == principal
    };
    let plain_id = |names: &[&str]| {
        names.iter().find_map(|name| {
            find(&|field, column| {
                field.graphql == *name
                    && matches!(field.kind, FieldKind::Column(_))
                    && builtin(column) == Builtin::Uuid
            })
        })
    };
    let text = |column: &Column| builtin(column) == Builtin::Text;
    let time = |column: &Column| builtin(column) == Builtin::DateTime;
    let actor = find(&a_user).or_else(|| plain_id(&["actor", "actorId", "employeeId", "userId"]));
    let action = named(&["actionType", "action", "operation"], &text);
    let resource = named(&["resourceAccessed", "resource", "tableName"], &text);
    let at = named(&["timestamp", "at", "createdAt", "occurredAt"], &time);
    let ip = find(&|_, column| builtin(column) == Builtin::Inet);
    let agent = named(&["userAgent"], &text);
    if let (Some(actor), Some(action), Some(resource), Some(at)) = (actor, action, resource, at) {
        let filled = [Some(actor), Some(action), Some(resource), Some(at), ip, agent, tenant];
        let (required, graphql) = (unfilled(of, &filled), of.graphql.clone());
        let actor_required = of.field(actor).column().is_some_and(|column| !column.nullable);
        let actor_span = of.field(actor).span;
        if let Some((name, place)) = required {
            builder.found.push(
                Diagnostic::new(
                    codes::AUDIT,
                    span,
                    format!("`{graphql}.{name}` is required, and no record has a value for it"),
                )
                .also(place, "this field")
                .help("drop its `!`, or give it a default"),
            );
            return None;
        }
        if actor_required {
            builder.found.push(
                Diagnostic::new(
                    codes::AUDIT,
                    span,
                    "work that no user starts would fail for want of an actor",
                )
                .also(actor_span, "required")
                .help("drop the `!`: the actor is null when there is no user"),
            );
            return None;
        }
        return Some(AuditColumns { tenant, actor, action, resource, ip, agent, at });
    }
    let (graphql, place) = (of.graphql.clone(), of.span);
    let missing: Vec<&str> = [
        (actor, "who (a reference to a user, or `actorId: ID`)"),
        (action, "what was done (`action: String!`)"),
        (resource, "to what (`resource: String!`)"),
        (at, "when (`at: DateTime! @default(sql: \"now()\")`)"),
    ]
    .into_iter()
    .filter_map(|(found, what)| found.is_none().then_some(what))
    .collect();
    builder.found.push(
        Diagnostic::new(
            codes::AUDIT,
            span,
            format!("`{graphql}` cannot hold the records: it does not say {}", missing.join(", ")),
        )
        .also(place, "the type that receives them")
        .help("add these fields"),
    );
    None
}

/// A required field that a record leaves empty.
fn unfilled(table: &crate::Table, filled: &[Option<FieldId>]) -> Option<(String, Span)> {
    let (_, field) = table.fields.iter().enumerate().find(|(i, field)| {
        let needs_value = field.column().is_some_and(|column| {
            !column.nullable && column.default.is_none() && column.generated.is_none() && !column.identity
        });
        needs_value && !filled.contains(&Some(FieldId(*i as u32)))
    })?;
    Some((field.graphql.clone(), field.span))
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, findings, model};

    fn audited(log: &str) -> String {
        format!(
            r#"{PEOPLE}
            type Log @table @tenant(by: "company") {{ id: ID! company: Company! {log} }}
            type Note @table @tenant(by: "company") @audit(into: "Log", exclude: ["seen"]) {{ id: ID! company: Company! seen: Int }}
            "#
        )
    }

    #[test]
    fn records_find_their_columns_by_type_and_name() {
        let sdl = audited(
            "by: Person, operation: String!, tableName: String!, ip: Inet, userAgent: String, at: DateTime!",
        );
        let model = model(&sdl);
        let ((log_id, log), (_, note)) = (model.named("Log"), model.named("Note"));
        let audit = note.audit.as_ref().unwrap();
        assert_eq!(audit.into, log_id);
        assert!(log.append_only && !note.append_only);
        let name = |id: crate::FieldId| log.field(id).graphql.as_str();
        let columns = audit.columns.clone();
        assert_eq!(
            [columns.actor, columns.action, columns.resource, columns.at].map(name),
            ["by", "operation", "tableName", "at"]
        );
        assert_eq!(
            [columns.tenant, columns.ip, columns.agent].map(|id| id.map(name)),
            [Some("company"), Some("ip"), Some("userAgent")]
        );
        assert_eq!(audit.exclude.len(), 1);
    }

    #[test]
    fn a_table_that_cannot_hold_the_records_is_refused() {
        let at = "@audit(into: \"Log\", exclude: [\"seen\"])";
        let right = "userId: ID, action: String!, resource: String!, at: DateTime!";
        for log in [
            "action: String!",
            &format!("{right}, more: Int!"),
            "actor: ID!, action: String!, resource: String!, at: DateTime!",
        ] {
            assert_eq!(findings(&audited(log)), [format!("E0706 {at}")], "{log}");
        }
        assert_eq!(findings(&audited(right)), [] as [&str; 0]);
        assert_eq!(findings(&audited(&format!("{right}, more: Int! @default(value: 1)"))), [] as [&str; 0]);
    }
}
