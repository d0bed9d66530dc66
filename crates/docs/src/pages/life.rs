//! What happens to a table's rows over time, in words.

use model::{Erasure, Model, Partition, Retention, RetentionAction, Scheme, Table};

use crate::markdown::{code, codes, sentence};
use crate::words;

/// One sentence for each directive that moves, counts, tells of or removes rows.
pub(super) fn sentences(model: &Model, table: &Table) -> Vec<String> {
    let mut said = Vec::new();
    let one = |id| words::fields(table, [id]);
    for (at, Partition { span: _, by, scheme }) in table.partitions.iter().enumerate() {
        let whole = if at == 0 { "Kept in partitions" } else { "Each of them divided" };
        said.push(match scheme {
            Scheme::Time { every, ahead } => {
                let every = every.unit();
                format!("{whole}, one for each {every} by {}; {ahead} exist ahead of time.", one(by))
            }
            Scheme::Step { step, ahead } => {
                format!("{whole}, {step} numbers to one by {}; {ahead} exist ahead of the highest.", one(by))
            }
            Scheme::List { parts } => {
                let names: Vec<String> = parts.iter().map(|part| code(&part.suffix)).collect();
                format!("{whole} by {}: {}, and one for all others.", one(by), names.join(", "))
            }
            Scheme::Hash { modulus } => format!("{whole}, spread over {modulus} by {}.", one(by)),
        });
    }
    if let Some(Retention { span: _, keep, by, action }) = &table.retention {
        said.push(match action {
            RetentionAction::Drop => {
                format!("Rows stay for {keep} by {}, then whole partitions are dropped.", one(by))
            }
            RetentionAction::Delete => format!("Rows stay for {keep} by {}, then they are deleted.", one(by)),
            RetentionAction::Anonymize { set, mark: _ } => format!(
                "Rows stay; after {keep} by {} they lose {}.",
                one(by),
                words::fields(table, set.iter().map(|it| &it.field))
            ),
            RetentionAction::Archive { table: archive, keep: longer } => format!(
                "Rows stay for {keep} by {}, then they move to {} for {longer}.",
                one(by),
                code(archive.as_str())
            ),
        });
    }
    if let Some(ephemeral) = &table.ephemeral {
        let lost = if ephemeral.unlogged { "; a crash may lose them" } else { "" };
        said.push(format!("Rows live for {} by {}{lost}.", ephemeral.ttl, one(&ephemeral.by)));
    }
    if let Some(audit) = &table.audit {
        said.push(format!("Every change leaves a record in {}.", code(&model.table(audit.into).graphql)));
    }
    if table.append_only {
        said.push("Rows are added, and never changed or deleted.".to_owned());
    }
    for quota in &table.quotas {
        let per = quota.per.as_ref().map(|it| format!(" for each {}", one(it))).unwrap_or_default();
        let by = quota.by.as_ref().map(|(_, every)| format!(" in a {}", every.unit())).unwrap_or_default();
        said.push(format!(
            "At most {} rows{per}{by}; {} otherwise.",
            code(quota.max.as_str()),
            code(&quota.error)
        ));
    }
    for notify in &table.notifications {
        let when = notify.when.as_ref().map(|it| format!(" when {}", code(it.as_str()))).unwrap_or_default();
        let keys = codes(notify.payload.iter().map(|item| item.key.as_str()));
        said.push(format!("Tells {}{when}, with {keys}.", code(notify.channel.as_str())));
    }
    for trigger in &table.triggers {
        said.push(format!("The trigger {} is the schema's own.", code(trigger.name.as_str())));
    }
    said.extend(erased(model, table));
    if !table.seeds.is_empty() {
        let rows = if table.seeds.len() == 1 { "row belongs" } else { "rows belong" };
        said.push(format!("{} {rows} to the schema.", table.seeds.len()));
    }
    if table.sign_up.is_some() {
        said.push("A new user of the platform gets a row here.".to_owned());
    }
    for field in &table.fields {
        let Some(column) = field.column() else { continue };
        if !column.transitions.is_empty() {
            let steps: Vec<String> = column
                .transitions
                .iter()
                .map(|step| {
                    let roles =
                        step.roles.iter().flatten().map(|role| sentence(&model.roles[role.index()].name));
                    let roles: Vec<String> = roles.collect();
                    let by = if roles.is_empty() {
                        String::new()
                    } else {
                        format!(" by {}", words::list(&roles, "or"))
                    };
                    format!("{} → {}{by}", code(&plain(&step.from)), code(&plain(&step.to)))
                })
                .collect();
            said.push(format!("{} takes these steps alone: {}.", code(&field.graphql), steps.join(", ")));
        }
    }
    said
}

/// What becomes of rows when a person is erased.
fn erased(model: &Model, table: &Table) -> Vec<String> {
    let Some(person) = &model.person else { return Vec::new() };
    let named = |set: &[model::Anonymized]| words::fields(table, set.iter().map(|one| &one.field));
    let mut said = Vec::new();
    if model.table(person.table).name == table.name {
        said.push(match &person.erase {
            Erasure::Anonymize(set) => {
                format!("Its rows are persons: they can be exported and erased. The row stays then, and loses {}.", named(set))
            }
            Erasure::Delete | Erasure::Keep { .. } => {
                "Its rows are persons: they can be exported and erased. The row goes then.".to_owned()
            }
        });
    }
    let own = person.reaches.iter().filter(|reach| model.table(reach.table).name == table.name);
    said.extend(own.map(|reach| {
        let by = words::fields(table, [&reach.field]);
        match &reach.erase {
            Erasure::Delete => format!("When a person is erased, rows go that lead there by {by}."),
            Erasure::Anonymize(set) => {
                format!("When a person is erased, rows that lead there by {by} stay and lose {}.", named(set))
            }
            Erasure::Keep { reason } => {
                format!(
                    "When a person is erased, rows that lead there by {by} are kept: {}.",
                    sentence(reason)
                )
            }
        }
    }));
    said
}

fn plain(value: &model::Value) -> String {
    match value {
        model::Value::Null => "null".to_owned(),
        model::Value::Boolean(value) => value.to_string(),
        model::Value::Number(text) | model::Value::Text(text) => text.clone(),
        model::Value::List(values) => {
            format!("[{}]", values.iter().map(plain).collect::<Vec<_>>().join(", "))
        }
    }
}
