//! `@notify(channel:, on:, of:, when:, payload:)`.

use diagnostics::{Diagnostic, codes};

use super::trigger::{only_updates, written};
use crate::arguments::{Arguments, items, member, text};
use crate::build::Builder;
use crate::{Notify, Owner, PayloadItem, Purpose, TableId};

pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "notify") {
            let notify = builder.read(directive, |builder, arguments| one(builder, table, arguments));
            builder.table_mut(table).notifications.extend(notify);
        }
    }
}

fn one<'a>(builder: &mut Builder<'a>, table: TableId, arguments: &mut Arguments<'a>) -> Option<Notify> {
    let span = arguments.span();
    let owner = Owner::Table(table);
    let channel = arguments.word("channel");
    let on = arguments.words("on");
    let of = arguments.argument("of");
    let when = arguments.text("when");
    let payload = arguments.value("payload");
    let channel = channel?;
    let channel = builder.ident(channel.text, channel.span)?;
    let on = written(builder, span, &on?)?;
    let of = only_updates(builder, table, of, &on)?;
    let when = match when {
        Some(text) => Some(builder.expr(text, Purpose::TriggerWhen, owner)?),
        None => None,
    };
    let mut sent: Vec<PayloadItem> = Vec::new();
    for item in payload.into_iter().flat_map(items) {
        let (key, sql) = (member(item, "key").and_then(text)?, member(item, "sql").and_then(text)?);
        if sent.iter().any(|other| other.key == key.value) {
            builder.found.push(
                Diagnostic::new(
                    codes::NAME_COLLISION,
                    key.span,
                    format!("two keys are called `{}`", key.value),
                )
                .help("rename one: JSON keeps the last of two"),
            );
            return None;
        }
        if key.value.contains('\0') {
            builder.error(codes::BAD_NAME, key.span, "a key cannot contain NUL", "remove it");
            return None;
        }
        sent.push(PayloadItem { key: key.value.clone(), value: builder.expr(sql, Purpose::Payload, owner)? });
    }
    Some(Notify { span, channel, on, of, when, payload: sent })
}
