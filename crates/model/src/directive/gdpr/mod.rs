//! `@gdpr(subject:, erase:, anonymize:, reason:, export:, by:)`: what is known of a person is given out, and erased.

mod calls;
mod given;
mod plan;

use diagnostics::{Diagnostic, codes};

use crate::build::Builder;
use crate::{
    Anonymized, Anonymous, Erasure, FieldId, FieldKind, Function, Person, Platform, Retention,
    RetentionAction, RoleId, Table, TableId, Target, Tenancy, Value,
};
use given::Given;

/// Decides for every row that leads to a person, and adds the functions.
pub(crate) fn decode(builder: &mut Builder<'_>, functions: &mut Vec<Function>) -> Option<Person> {
    let all = given::all(builder);
    let mut subjects = all.iter().filter(|(_, field, given)| given.subject && field.is_none());
    let Some((table, _, given)) = subjects.next() else {
        if let Some((_, field, given)) = all.first() {
            let message = match (field, given.subject) {
                (Some(_), true) => "a field is no person",
                (_, _) => "nothing says who the persons are",
            };
            let help = "put `@gdpr(subject: true, erase: DELETE)` on the type whose rows are persons";
            builder.error(codes::GDPR, given.span, message, help);
        }
        return None;
    };
    if let Some((_, _, second)) = subjects.next() {
        builder.found.push(
            Diagnostic::new(codes::GDPR, second.span, "the persons are the rows of one type")
                .also(given.span, "these")
                .help("keep one of them, and let relations lead from the others to it"),
        );
        return None;
    }
    let (table, given) = (*table, given.clone());
    let mut person = person(builder, table, &given)?;
    person.reaches = plan::reaches(builder, &person, &all)?;
    calls::declare(builder, &person, functions);
    Some(person)
}

fn person<'a>(builder: &mut Builder<'a>, table: TableId, given: &Given<'a>) -> Option<Person> {
    given.only(builder)?;
    can_be_found(builder, table, given)?;
    let by = match &given.by {
        Some((words, span)) => may_erase(builder, table, words, *span)?,
        None => Vec::new(),
    };
    let erase = match given.erase.text {
        "DELETE" => Erasure::Delete,
        "ANONYMIZE" => Erasure::Anonymize(nobody(builder, table, given)?),
        _ => {
            let help = "write `DELETE`, or `ANONYMIZE` where rows that are kept point at the person's";
            builder.error(codes::GDPR, given.erase.span, "a person who is kept is not erased", help);
            return None;
        }
    };
    let export = given.given_out(builder, table)?.unwrap_or_else(|| plan::shown(builder, table));
    Some(Person { span: given.span, table, erase, export, by, reaches: Vec::new() })
}

/// A person is a row of this one table, named by one value.
fn can_be_found(builder: &mut Builder<'_>, table: TableId, given: &Given<'_>) -> Option<()> {
    let of = builder.table(table);
    let (message, at, help) = if of.key.len() != 1 {
        (
            format!("the key of `{}` is several fields, and a person is named by one", of.graphql),
            of.span,
            "give the type an `id: ID!`",
        )
    } else if let Some(partition) = of.partitions.first() {
        (
            format!("`{}` is partitioned, and nothing can point at a row of it", of.graphql),
            partition.span,
            "keep persons in a table that is not",
        )
    } else if let Some(retention) = of.retention.as_ref().filter(|retention| forgets(retention).is_none()) {
        (
            format!(
                "rows of `{}` leave by themselves, and nobody would see to what leads to them",
                of.graphql
            ),
            retention.span,
            "let the row stay with `action: ANONYMIZE`; or remove `@retention`: a schedule of your own can call the function that erases",
        )
    } else {
        return Some(());
    };
    builder.found.push(Diagnostic::new(codes::GDPR, given.span, message).also(at, "here").help(help));
    None
}

/// Roles are held in a tenant, so a role reaches the persons of one.
fn may_erase<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    words: &[crate::arguments::Word<'a>],
    span: diagnostics::Span,
) -> Option<Vec<RoleId>> {
    let of = builder.table(table);
    let in_a_tenant = matches!(of.tenancy, Tenancy::By(_));
    if !in_a_tenant || builder.membership.is_some() {
        let message = if builder.membership.is_some() {
            "a role is held in one tenant, and what is known of a person lies in many".to_owned()
        } else {
            format!("a role is held in a tenant, and `{}` belongs to none", of.graphql)
        };
        builder.error(
            codes::GDPR,
            span,
            message,
            "remove `by`: the service exports and erases, once somebody has looked at the request",
        );
        return None;
    }
    builder.find_roles(words)
}

/// What a row loses by itself after a time, and the field that says so. The row stays, and so does what leads to it: whoever asks
/// earlier, or later, is still told all of it, and still erased.
fn forgets(retention: &Retention) -> Option<(&[Anonymized], Option<FieldId>)> {
    match &retention.action {
        RetentionAction::Anonymize { set, mark } => Some((set, *mark)),
        RetentionAction::Delete | RetentionAction::Drop | RetentionAction::Archive { .. } => None,
    }
}

/// Why a field of a person tells who it was.
fn tells(of: &Table, field: FieldId) -> Option<&'static str> {
    let column = of.field(field).column()?;
    let forgotten = of.retention.as_ref().and_then(forgets).map(|(set, _)| set).unwrap_or_default();
    if column.pii.is_some() || column.encrypted.is_some() {
        Some("about the person")
    } else if forgotten.iter().any(|one| one.field == field) {
        Some("forgotten after a time by itself")
    } else {
        None
    }
}

/// What makes a person nobody: everything that was marked as personal, and what he is known to the platform by.
fn nobody<'a>(builder: &mut Builder<'a>, table: TableId, given: &Given<'a>) -> Option<Vec<Anonymized>> {
    let mut set = given.lost(builder, table)?;
    let of = builder.table(table);
    let lost = |field: FieldId| set.iter().any(|one: &Anonymized| one.field == field);
    let mut fields = (0..of.fields.len() as u32).map(FieldId).filter(|field| !lost(*field));
    let personal = fields.find_map(|field| Some((field, tells(of, field)?)));
    if let Some((field, why)) = personal {
        let (name, at) = (of.field(field).graphql.clone(), of.field(field).span);
        builder.found.push(
            Diagnostic::new(codes::ERASURE, given.span, format!("`{name}` would stay, and tell who it was"))
                .also(at, why)
                .help(format!("let the row lose it: `anonymize: [{{ field: \"{name}\" }}]`")),
        );
        return None;
    }
    // Who was erased is not forgotten a second time.
    let mark = of.retention.as_ref().and_then(forgets).and_then(|(_, mark)| mark);
    if let Some(field) = mark.filter(|field| !lost(*field)) {
        set.push(Anonymized { field, to: Anonymous::Sql(sql::expr!("now()")) });
    }
    let of = builder.table(table);
    let lost = |field: FieldId| set.iter().any(|one: &Anonymized| one.field == field);
    let Some(principal) = builder.principal.filter(|principal| principal.table == table) else {
        return Some(set);
    };
    let account = builder.field(table, principal.id);
    let leads_out = matches!(
        &account.kind,
        FieldKind::Reference(_, key) if matches!(key.target, Target::External(_))
    );
    let (name, at) = (account.graphql.clone(), account.span);
    let frozen = account.column().is_some_and(|column| column.frozen);
    if leads_out && builder.database.platform == Platform::Supabase {
        builder.found.push(
            Diagnostic::new(
                codes::ERASURE,
                given.erase.span,
                "the person's account goes, and the row would have to go with it or keep it",
            )
            .also(at, "leads to the account")
            .help(format!(
                "give the type a key of its own, and let `{name}` be a plain `ID! @unique(scope: GLOBAL)` for `@principal(id: \"{name}\")`"
            )),
        );
        return None;
    }
    if !of.key.contains(&principal.id) && !lost(principal.id) {
        if frozen {
            builder.found.push(
                Diagnostic::new(
                    codes::ERASURE,
                    given.erase.span,
                    format!("`{name}` never changes, and says who it was"),
                )
                .also(at, "frozen")
                .help("remove `@frozen`"),
            );
            return None;
        }
        // An id that nobody has signs nobody in.
        set.push(Anonymized { field: principal.id, to: Anonymous::Sql(sql::expr!("gen_random_uuid()")) });
    }
    Some(set)
}

/// Nothing.
fn null(field: FieldId) -> Anonymized {
    Anonymized { field, to: Anonymous::Value(Value::Null) }
}

#[cfg(test)]
mod tests;
