//! `@publish(fields:)`: changes of rows, told by logical replication to whoever may read them.

use diagnostics::{Diagnostic, Span, codes};

use crate::arguments::Arguments;
use crate::build::Builder;
use crate::{Access, FieldId, Publish, TableId, Tenancy};

pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "publish") {
            let publish = builder.read(directive, |builder, arguments| one(builder, table, arguments));
            builder.table_mut(table).publish = publish;
        }
    }
}

fn one<'a>(builder: &mut Builder<'a>, table: TableId, arguments: &mut Arguments<'a>) -> Option<Publish> {
    let span = arguments.span();
    let words = arguments.words("fields");
    if let Some((message, at, label, help)) = obstacle(builder, table) {
        builder.found.push(Diagnostic::new(codes::PUBLISH, span, message).also(at, label).help(help));
        return None;
    }
    let named = match words {
        Some(words) => {
            let ids = builder.find_columns(table, &words)?;
            for (id, word) in ids.iter().zip(&words) {
                if let Some(why) = hidden(builder, table, *id) {
                    let message =
                        format!("`{}` {why}, and the publication would carry it as it is", word.text);
                    builder.error(codes::PUBLISH, word.span, message, "leave it out");
                    return None;
                }
            }
            ids
        }
        None => {
            let all = (0..builder.table(table).fields.len() as u32).map(FieldId);
            let told = |id: &FieldId| {
                builder.field(table, *id).column().is_some() && hidden(builder, table, *id).is_none()
            };
            all.filter(told).collect()
        }
    };
    // Postgres finds the row of an UPDATE by its key, and refuses changes of a published table whose list lacks it.
    let mut fields = builder.table(table).key.clone();
    fields.extend(named.into_iter().filter(|id| !builder.table(table).key.contains(id)));
    if builder.table(table).tenancy != Tenancy::Global {
        let graphql = builder.table(table).graphql.clone();
        builder.found.push(
            Diagnostic::new(
                codes::PUBLISHED_DELETES,
                span,
                format!("whoever listens is told the key of each `{graphql}` that is deleted, whosever it was"),
            )
            .help("no policy can be asked of a row that is gone; tell it on a channel of `type Subscription`, or allow this with a reason"),
        );
    }
    Some(Publish { span, fields })
}

type Obstacle = (String, Span, &'static str, &'static str);

fn obstacle(builder: &Builder<'_>, id: TableId) -> Option<Obstacle> {
    let table = builder.table(id);
    let graphql = &table.graphql;
    if builder.database.access == Access::Rpc {
        return Some((
            format!("clients hold no right to read `{graphql}`, so its publication would tell nobody"),
            builder.database.span,
            "`access: RPC`",
            "tell it on a channel: a field of `type Subscription` with `@realtime`",
        ));
    }
    if let Some(partition) = table.partitions.first() {
        return Some((
            format!("`{graphql}` is partitioned, and each partition would be told of by itself"),
            partition.span,
            "partitioned",
            "tell it on a channel: a field of `type Subscription` with `@realtime`",
        ));
    }
    let ephemeral = table.ephemeral.as_ref().filter(|it| it.unlogged)?;
    Some((
        format!("`{graphql}` is kept out of the write-ahead log, which is where a publication reads"),
        ephemeral.span,
        "unlogged",
        "write `unlogged: false`, or tell it on a channel",
    ))
}

/// Why a field is not for everybody who reads the row.
fn hidden(builder: &Builder<'_>, table: TableId, id: FieldId) -> Option<&'static str> {
    let column = builder.field(table, id).column()?;
    if column.private {
        Some("never leaves the database")
    } else if column.pii.is_some() {
        Some("is masked")
    } else if column.encrypted.is_some() {
        // Listeners would be sent the sealed text, which nobody among them can open.
        Some("is stored encrypted")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use crate::FieldId;
    use crate::testing::{findings, model};

    fn note(head: &str, publish: &str, more: &str) -> String {
        format!(
            "extend schema @database(schema: \"app\", platform: SUPABASE{head}) \
             type Note @table @publish{publish} {more} @policy(name: \"all\", for: [SELECT], using: \"true\") \
             {{ id: ID! text: String at: DateTime! secret: String @private }}"
        )
    }

    #[test]
    fn the_key_is_always_published_and_what_is_private_never() {
        let tables = ", access: TABLES";
        let fields =
            |publish: &str| model(&note(tables, publish, "")).tables[0].publish.clone().unwrap().fields;
        assert_eq!(fields(""), [FieldId(0), FieldId(1), FieldId(2)]);
        assert_eq!(fields("(fields: [\"text\"])"), [FieldId(0), FieldId(1)]);
        assert_eq!(findings(&note(tables, "(fields: [\"secret\"])", "")), ["E0820 \"secret\""]);
        assert_eq!(findings(&note("", "", "")), ["E0820 @publish"]);
        let partitioned = "@partition(by: \"at\", every: DAY)";
        assert!(findings(&note(tables, "", partitioned)).contains(&"E0820 @publish".to_owned()));
    }
}
