//! `@pii(mask:, read:, owner:)`: data about a person, masked for whoever lacks the right to it.

use diagnostics::{Diagnostic, Span, codes};

use super::policy;
use crate::arguments::Arguments;
use crate::build::{Builder, directives};
use crate::{Builtin, FieldId, FieldKind, Mask, Pii, Rule, TableId, Type};

pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        let fields = builder.members[table.index()].clone();
        for field in fields {
            let Some(directive) = directives(&field.directives, "pii").next() else { continue };
            let Some(id) = builder.table(table).find(&field.name.text) else { continue };
            // Elsewhere it means nothing, which has been said.
            if !matches!(builder.field(table, id).kind, FieldKind::Column(_)) {
                continue;
            }
            let pii = builder.read(directive, |builder, arguments| one(builder, table, id, arguments));
            if let FieldKind::Column(column) = &mut builder.table_mut(table).fields[id.index()].kind {
                column.pii = pii;
            }
        }
    }
}

fn one<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    field: FieldId,
    arguments: &mut Arguments<'a>,
) -> Option<Pii> {
    let span = arguments.span();
    let (mask, read, owner) = (arguments.word("mask"), arguments.words("read"), arguments.word("owner"));
    let mask = mask.and_then(|word| Mask::ALL.into_iter().find(|mask| mask.name() == word.text))?;
    fits(builder, table, field, mask, span)?;
    let mut readers = Vec::new();
    match (owner, builder.principal) {
        (Some(word), _) => readers.push(Rule::Owner(policy::owner(builder, table, word)?)),
        (None, Some(principal)) if principal.table == table => {
            // What says who somebody is may be another field than the one that rows are named by.
            let key = builder.table(table).key.first().copied();
            readers.push(Rule::Owner(key.unwrap_or(principal.id)));
        }
        (None, _) => {}
    }
    if let Some(words) = read {
        readers.push(policy::roles(builder, &words, span)?);
    }
    Some(Pii { span, mask, readers })
}

/// A mask leaves a value of the same type, so that a row with it is a row.
fn fits(builder: &mut Builder<'_>, table: TableId, id: FieldId, mask: Mask, span: Span) -> Option<()> {
    let of = builder.table(table);
    let field = of.field(id);
    let (at, name) = (field.span, field.graphql.clone());
    let column = field.column()?;
    let text = !column.list && column.sql_type.is_none();
    let (message, help) = if of.key.contains(&id) {
        (
            format!("`{name}` is the key of `{}`, by which rows are found and referred to", of.graphql),
            "keep what is personal in a field of its own",
        )
    } else if column.private {
        (format!("`{name}` is `@private` and shown to nobody"), "remove one of the two directives")
    } else {
        match (mask, column.ty) {
            (Mask::Hidden, _) => return Some(()),
            (Mask::Email, Type::Builtin(Builtin::Email)) if text => return Some(()),
            (_, Type::Builtin(Builtin::Text)) if text => return Some(()),
            _ => (
                format!("what the mask {} leaves is no value of `{name}`", mask.name()),
                "use `mask: HIDDEN`, which shows null, or make the field a `String`",
            ),
        }
    };
    builder.found.push(Diagnostic::new(codes::PII, span, message).also(at, "this field").help(help));
    None
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, findings, model};
    use crate::{Mask, Rule};

    fn note(field: &str) -> String {
        format!(
            "{PEOPLE} type Note @table @tenant(by: \"company\") {{ id: ID! company: Company! author: Person! {field} }}"
        )
    }

    #[test]
    fn who_reads_it_is_said_or_is_the_person_himself() {
        let model = model(&note("phone: String @pii(mask: PHONE, read: [ADMIN], owner: \"author\")"));
        let note = model.named("Note").1;
        let (_, _, pii) = note.masked().next().unwrap();
        assert_eq!(pii.mask, Mask::Phone);
        assert!(matches!(pii.readers.as_slice(), [Rule::Owner(_), Rule::Roles(_)]), "{:?}", pii.readers);
    }

    #[test]
    fn a_mask_leaves_a_value_of_the_type() {
        for field in
            ["born: Date @pii(mask: HIDDEN)", "mail: Email @pii(mask: EMAIL)", "n: String! @pii(mask: NAME)"]
        {
            assert_eq!(findings(&note(field)), [] as [&str; 0], "{field}");
        }
        for (field, at) in [
            ("born: Date @pii(mask: NAME)", "@pii(mask: NAME)"),
            ("mail: Email @pii(mask: LAST4)", "@pii(mask: LAST4)"),
            ("tags: [String!]! @pii(mask: NAME)", "@pii(mask: NAME)"),
            ("s: String @private @pii(mask: NAME)", "@pii(mask: NAME)"),
        ] {
            assert_eq!(findings(&note(field)), [format!("E0840 {at}")], "{field}");
        }
        assert_eq!(findings(&note("s: String @pii(mask: NAME, read: [BOSS])")), ["E0236 BOSS"]);
        assert_eq!(findings(&note("s: String @pii(mask: NAME, owner: \"company\")")), ["E0503 \"company\""]);
    }
}
