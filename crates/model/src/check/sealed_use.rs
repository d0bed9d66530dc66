//! What is encrypted says nothing to whoever compares, sorts or looks for it: the column holds something else than the value.

use diagnostics::{Diagnostic, Diagnostics, Span, codes};
use sql::reference::ReferenceKind;

use crate::{Encrypted, FieldId, Model, Owner, Platform, Purpose, Table, TableId};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    if model.database.platform == Platform::Postgres {
        keys_in_settings(model, diagnostics);
    }
    for (id, table) in model.tables().filter(|(_, table)| table.encrypted().next().is_some()) {
        for (field, _, encrypted) in table.encrypted() {
            if table.append_only {
                let message =
                    format!("rows of `{}` never change, and another key writes them anew", table.graphql);
                diagnostics.push(
                    Diagnostic::new(codes::ENCRYPTED, encrypted.span, message)
                        .also(table.span, "audit records")
                        .help("keep the value in another table, with a relation to this one"),
                );
            }
            for (span, what) in named(model, id, table, field) {
                diagnostics.push(blind(
                    span,
                    &format!("{what} sees what is stored of `{}`", table.field(field).graphql),
                    encrypted,
                ));
            }
        }
    }
    for fragment in &model.fragments {
        let Owner::Table(id) = fragment.owner else { continue };
        let what = match fragment.purpose {
            Purpose::Check => "a condition of the row",
            Purpose::Generated => "a computed column",
            Purpose::IndexPredicate => "an index",
            Purpose::PolicyUsing | Purpose::PolicyCheck => "a policy",
            Purpose::TriggerWhen => "a trigger's condition",
            Purpose::Payload => "the payload",
            Purpose::Quota => "a quota",
            Purpose::Anonymize => "what a row keeps of it once it is anonymized",
            Purpose::Counted => "a counter",
            Purpose::DomainCheck
            | Purpose::Default
            | Purpose::SignUp
            | Purpose::TriggerBody
            | Purpose::Guard
            | Purpose::FunctionBody
            | Purpose::View
            | Purpose::Fixture => continue,
        };
        for reference in super::references(fragment) {
            let ReferenceKind::Column { name, .. } = &reference.kind else { continue };
            let found = model.table(id).encrypted().find(|(_, column, _)| {
                // Its own conditions are asked of the value, before it is sealed.
                let own = column.constraints.checks.iter().any(|check| holds(check.span, fragment.text.span));
                column.name.as_str() == name.text
                    && !own
                    && !is_asked_for_null(&fragment.text.value, name.range.end)
            });
            if let Some((_, column, encrypted)) = found {
                let span = fragment.text.span_of(name.range.clone());
                diagnostics.push(blind(
                    span,
                    &format!("{what} sees what is stored of `{}`", column.name),
                    encrypted,
                ));
            }
        }
    }
}

/// Every session reads every setting. The first field of each key says it for all.
fn keys_in_settings(model: &Model, diagnostics: &mut Diagnostics) {
    let mut told: Vec<&str> = Vec::new();
    for (_, _, encrypted) in model.tables.iter().flat_map(Table::encrypted) {
        if told.contains(&encrypted.key.as_str()) {
            continue;
        }
        told.push(&encrypted.key);
        diagnostics.push(
            Diagnostic::new(
                codes::KEY_IN_SETTING,
                encrypted.span,
                format!("the key `{}` is a setting, which whoever runs SQL here can read", encrypted.key),
            )
            .also(model.database.span, "plain Postgres has no vault")
            .help("give nobody but the application a connection, and allow this with that reason; or use `platform: SUPABASE`"),
        );
    }
}

/// Does `is null` stand behind the name? Null is stored as null, so that sees what it asks for.
fn is_asked_for_null(text: &str, end: usize) -> bool {
    let mut words = text.get(end..).unwrap_or_default().split_ascii_whitespace().map(str::to_ascii_lowercase);
    let mut next = words.next();
    if next.as_deref() != Some("is") {
        return false;
    }
    next = words.next();
    if next.as_deref() == Some("not") {
        next = words.next();
    }
    next.is_some_and(|word| {
        word.strip_prefix("null")
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    })
}

fn holds(outer: Span, inner: Span) -> bool {
    outer.file == inner.file && outer.start <= inner.start && inner.end <= outer.end
}

fn blind(span: Span, message: &str, encrypted: &Encrypted) -> Diagnostic {
    Diagnostic::new(codes::ENCRYPTED_USE, span, message)
        .also(encrypted.span, "encrypted: two equal values are stored as two different ones")
        .help("leave the field out; rows are found by it with `lookup: true`, and `@unique` on the field holds for the value")
}

/// Where directives name the field.
fn named(model: &Model, id: TableId, table: &Table, field: FieldId) -> Vec<(Span, &'static str)> {
    let mut found = Vec::new();
    for index in &table.indexes {
        if index.columns.iter().any(|column| column.field == field) || index.include.contains(&field) {
            found.push((index.span, "an index"));
        }
    }
    for unique in table.uniques.iter().filter(|unique| unique.fields.contains(&field)) {
        found.push((unique.span, "`@unique` of several fields"));
    }
    for policy in &table.policies {
        if policy.rules.iter().any(|rule| rule.field() == Some(field)) {
            found.push((policy.span, "a policy"));
        }
    }
    for search in table.search.iter().filter(|search| search.fields.iter().any(|it| it.field == field)) {
        found.push((search.span, "a search"));
    }
    for quota in table.quotas.iter().filter(|quota| quota.per == Some(field)) {
        found.push((quota.span, "a quota"));
    }
    for counter in table.counters.iter().filter(|counter| counter.per == Some(field)) {
        found.push((counter.span, "a counter"));
    }
    for channel in model.channels.iter().filter(|channel| channel.table == id) {
        if channel.fields.contains(&field) || channel.arguments.iter().any(|it| it.field == field) {
            found.push((channel.span, "a channel"));
        }
    }
    found
}
