//! What is said of rows over NOTIFY: nothing, to somebody else, or without some of it.

use sql::Literal;

use super::slip::{Slip, Slips, slip};
use crate::lower::{Scope, notify_name};
use crate::mutate::MutantKind;

pub(super) fn slips(scope: &Scope<'_>, all: &mut Vec<Slips>) {
    for table in &scope.model.tables {
        for notify in &table.notifications {
            let quoted = |word: &str| Literal::text(word).map_or_else(|_| String::new(), |it| it.to_string());
            let say = format!("perform pg_notify({}, v_payload);", quoted(notify.channel.as_str()));
            let mut each = vec![
                slip("says nothing", say.clone(), "null;"),
                slip("says it on another channel", say, "perform pg_notify('elsewhere', v_payload);"),
            ];
            each.extend(notify.payload.iter().map(|item| leaves_out(&item.key, &quoted(&item.key))));
            all.push(Slips {
                kind: MutantKind::Notification,
                function: notify_name(scope, table, notify),
                subject: scope.public(&table.name),
                each,
            });
        }
    }
}

fn leaves_out(key: &str, quoted: &str) -> Slip {
    slip(format!("does not tell {key}"), format!("{quoted}, "), "'something', ")
}
