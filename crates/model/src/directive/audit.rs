//! `@audit(into:, exclude:, mask:)`: every change leaves a record in a declared type.

use diagnostics::{Diagnostic, Span, codes, suggest};

use crate::arguments::Word;
use crate::build::{Builder, Meaning};
use crate::{
    Audit, AuditColumns, Builtin, Column, Field, FieldId, FieldKind, ForeignKey, RetentionAction, TableId,
    Tenancy, Type,
};

pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "audit") {
            let audit = builder.read(directive, |builder, arguments| {
                let span = arguments.span();
                let into = arguments.word("into");
                let (exclude, mask) = (arguments.words("exclude"), arguments.words("mask"));
                let exclude = builder.find_columns(table, &exclude.unwrap_or_default());
                let mask = mask.unwrap_or_default();
                let masked = builder.find_columns(table, &mask);
                let into = target(builder, table, into?)?;
                let columns = columns(builder, into, span)?;
                let audit = Audit { span, into, columns, exclude: exclude?, mask: masked? };
                leaves_as_a_whole(builder, &audit)?;
                holds_the_key(builder, table, &audit)?;
                masks_what_is_told(builder, &audit, &mask)?;
                Some(audit)
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

/// No record is changed or deleted; a partition of records whose time has passed may go as a whole.
fn leaves_as_a_whole(builder: &mut Builder<'_>, audit: &Audit) -> Option<()> {
    let into = builder.table(audit.into);
    let passing = match (&into.retention, &into.ephemeral) {
        (Some(retention), _) if !matches!(retention.action, RetentionAction::Drop) => retention.span,
        (_, Some(ephemeral)) => ephemeral.span,
        _ => return Some(()),
    };
    let message = format!("rows of `{}` are records, which are never changed or deleted", into.graphql);
    builder.found.push(
        Diagnostic::new(codes::AUDIT, passing, message)
            .also(audit.span, "its records")
            .help("let them go with their partition: `@partition(by: \"at\", every: MONTH)` and `@retention(keep: \"2 years\", action: DROP)`"),
    );
    None
}

/// A key of one kind of value fits into a field of that kind; any key fits into a text.
fn holds_the_key(builder: &mut Builder<'_>, table: TableId, audit: &Audit) -> Option<()> {
    let Some(row) = audit.columns.row else { return Some(()) };
    let held = builder.table(audit.into).field(row);
    let own = builder.table(table);
    let uuid = |column: &Column| builder.builtin(column.ty) == Builtin::Uuid;
    let is_one_uuid = match own.key.as_slice() {
        [key] => own.field(*key).column().is_some_and(uuid),
        _ => false,
    };
    if is_one_uuid || !held.column().is_some_and(uuid) {
        return Some(());
    }
    let message = format!("the key of `{}` is no ID, which `{}` would hold", own.graphql, held.graphql);
    let (place, help) = (held.span, format!("make it `{}: String`", held.graphql));
    builder.found.push(
        Diagnostic::new(codes::AUDIT, audit.span, message).also(place, "holds the key of a row").help(help),
    );
    None
}

fn masks_what_is_told(builder: &mut Builder<'_>, audit: &Audit, words: &[Word<'_>]) -> Option<()> {
    let into = builder.table(audit.into);
    let (name, place) = (into.graphql.clone(), into.span);
    for (word, field) in words.iter().zip(&audit.mask) {
        if !audit.columns.tell_values() {
            builder.found.push(
                Diagnostic::new(
                    codes::AUDIT,
                    word.span,
                    "no record tells what has changed, so nothing is masked",
                )
                .also(place, "the type that receives the records")
                .help(format!("add `changes: JSON` to `{name}`, or take `mask` away")),
            );
            return None;
        }
        if audit.exclude.contains(field) {
            builder.error(
                codes::AUDIT,
                word.span,
                format!("no record tells of `{}`, which is excluded, so it is not masked", word.text),
                "name the field once",
            );
            return None;
        }
    }
    Some(())
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
    let held_role = role_of_a_user(builder);
    let a_role = |column: &Column| {
        held_role.is_some_and(|ty| column.ty == ty || column.ty == Type::Builtin(Builtin::Text))
    };
    let role = named(&["role", "actorRole"], &a_role);
    let key = |column: &Column| matches!(builtin(column), Builtin::Text | Builtin::Uuid);
    let row = named(&["rowId", "recordId", "resourceId"], &key);
    let json = |column: &Column| builtin(column) == Builtin::Json;
    let old = named(&["oldValues", "before"], &json);
    let new = named(&["newValues", "after"], &json);
    let changes = named(&["changes", "diff"], &json);
    if let (Some(actor), Some(action), Some(resource), Some(at)) = (actor, action, resource, at) {
        let filled =
            [Some(actor), Some(action), Some(resource), Some(at), ip, agent, tenant, row, old, new, changes];
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
        return Some(AuditColumns {
            tenant,
            actor,
            action,
            resource,
            ip,
            agent,
            at,
            role,
            row,
            old,
            new,
            changes,
        });
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

/// The type of the roles that users have; none where they have none.
fn role_of_a_user(builder: &Builder<'_>) -> Option<Type> {
    let held = match (&builder.membership, builder.principal) {
        (Some(membership), _) => (membership.table, Some(membership.role)),
        (None, Some(principal)) => (principal.table, principal.role),
        (None, None) => return None,
    };
    let (table, role) = held;
    builder.table(table).field(role?).column().map(|column| column.ty)
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
            "by: Person, operation: String!, tableName: String!, ip: Inet, userAgent: String, at: DateTime!, \
             role: String, recordId: ID, before: JSON, newValues: JSON, diff: JSON!",
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
        assert_eq!(
            [columns.row, columns.old, columns.new, columns.changes].map(|id| id.map(name)),
            [Some("recordId"), Some("before"), Some("newValues"), Some("diff")]
        );
        assert_eq!(audit.exclude.len(), 1);
    }

    #[test]
    fn what_no_record_tells_is_not_masked() {
        let right = "userId: ID, action: String!, resource: String!, at: DateTime!";
        let masked = |log: &str, exclude: &str| {
            audited(&format!("{right} {log}"))
                .replace("exclude: [\"seen\"]", &format!("exclude: [{exclude}], mask: [\"seen\"]"))
        };
        assert_eq!(findings(&masked("changes: JSON", "")), [] as [&str; 0]);
        assert_eq!(findings(&masked("changes: JSON", "\"seen\"")), ["E0706 \"seen\""]);
        assert_eq!(findings(&masked("", "")), ["E0706 \"seen\""]);
    }

    #[test]
    fn records_go_with_their_partition_or_not_at_all() {
        let log = "userId: ID, action: String!, resource: String!, at: DateTime!";
        let with = |directives: &str| {
            audited(log).replace("type Log @table", &format!("type Log @table {directives}"))
        };
        let month = "@partition(by: \"at\", every: MONTH)";
        assert_eq!(
            findings(&with(&format!("{month} @retention(keep: \"1 years\", action: DROP)"))),
            [] as [&str; 0]
        );
        let delete = "@retention(keep: \"1 years\", by: \"at\")";
        assert_eq!(findings(&with(delete)), [format!("E0706 {delete}")]);
    }

    #[test]
    fn a_key_that_is_no_id_needs_a_text() {
        let log = "userId: ID, action: String!, resource: String!, at: DateTime!, rowId: ID";
        let two = |log: &str| {
            audited(log)
                .replace("{ id: ID! company: Company! seen", "{ id: BigInt! @id company: Company! seen")
        };
        assert_eq!(findings(&audited(log)), [] as [&str; 0]);
        assert_eq!(findings(&two(log)), ["E0706 @audit(into: \"Log\", exclude: [\"seen\"])"]);
        assert_eq!(findings(&two(&log.replace("rowId: ID", "rowId: String"))), [] as [&str; 0]);
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
