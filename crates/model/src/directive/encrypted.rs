//! `@encrypted(key:, lookup:, normalize:, read:)`: a field whose column never holds the value as it is.

use diagnostics::{Diagnostic, Span, codes};

use super::policy;
use crate::arguments::Arguments;
use crate::build::{Builder, directives};
use crate::{Builtin, Encrypted, FieldId, FieldKind, Owner, Purpose, Rule, TableId, Type};

pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        let fields = builder.members[table.index()].clone();
        for field in fields {
            let Some(directive) = directives(&field.directives, "encrypted").next() else { continue };
            let Some(id) = builder.table(table).find(&field.name.text) else { continue };
            // Elsewhere it means nothing, which has been said.
            if !matches!(builder.field(table, id).kind, FieldKind::Column(_)) {
                continue;
            }
            let encrypted = builder.read(directive, |builder, arguments| one(builder, table, id, arguments));
            if let FieldKind::Column(column) = &mut builder.table_mut(table).fields[id.index()].kind {
                column.encrypted = encrypted;
            }
        }
    }
}

fn one<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    field: FieldId,
    arguments: &mut Arguments<'a>,
) -> Option<Encrypted> {
    let span = arguments.span();
    let (key, lookup) = (arguments.text("key"), arguments.boolean("lookup"));
    let (normalize, read) = (arguments.text("normalize"), arguments.words("read"));
    let key = key?;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-';
    if key.value.is_empty() || key.value.len() > 40 || !key.value.chars().all(plain) {
        builder.error(
            codes::ENCRYPTED,
            key.span,
            "the name of a key is made of small letters, digits, `_` and `-`",
            "name it after what it keeps: `key: \"people\"`",
        );
        return None;
    }
    fits(builder, table, field, span)?;
    let normalize = match normalize {
        Some(text) => Some(builder.expr(text, Purpose::DomainCheck, Owner::Table(table))?),
        None => None,
    };
    let mut readers = Vec::new();
    if let Some(principal) = builder.principal.filter(|principal| principal.table == table) {
        let own = builder.table(table).key.first().copied();
        readers.push(Rule::Owner(own.unwrap_or(principal.id)));
    }
    if let Some(words) = read {
        readers.push(policy::roles(builder, &words, span)?);
    }
    Some(Encrypted { span, key: key.value.clone(), lookup: lookup.unwrap_or(false), normalize, readers })
}

/// The column holds text, and nothing but the value's reader looks into it.
fn fits(builder: &mut Builder<'_>, table: TableId, id: FieldId, span: Span) -> Option<()> {
    let of = builder.table(table);
    let field = of.field(id);
    let (at, name) = (field.span, field.graphql.clone());
    let column = field.column()?;
    let text = match column.ty {
        Type::Builtin(Builtin::Text | Builtin::Email | Builtin::Url) => true,
        Type::Scalar(_) => builder.builtin(column.ty) == Builtin::Text,
        Type::Builtin(_) | Type::Enum(_) | Type::Input(_) => false,
    };
    let (message, help) = if !text || column.list || column.sql_type.is_some() {
        (
            format!("`{name}` is no text, and only text is encrypted"),
            "make the field a `String` or an `Email`",
        )
    } else if of.key.contains(&id) {
        (
            format!("`{name}` is the key of `{}`, by which rows are found", of.graphql),
            "give the type an `id: ID!`",
        )
    } else if column.private {
        (
            format!("`{name}` is `@private` and handed to nobody"),
            "remove `@private`: whoever is not named in `read` gets null",
        )
    } else if column.frozen {
        (format!("`{name}` is `@frozen`, and another key writes it anew"), "remove `@frozen`")
    } else if column.generated.is_some() {
        (format!("`{name}` is computed, and nobody writes it"), "encrypt what it is computed from")
    } else if !column.transitions.is_empty() {
        (
            format!("`{name}` takes steps, which could be read from what is stored"),
            "remove one of the two directives",
        )
    } else {
        return Some(());
    };
    builder.found.push(Diagnostic::new(codes::ENCRYPTED, span, message).also(at, "this field").help(help));
    None
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, findings, model};

    fn note(field: &str) -> String {
        format!(
            "{PEOPLE} type Note @table @tenant(by: \"company\") {{ id: ID! company: Company! author: Person! {field} }}"
        )
    }

    #[test]
    fn what_is_encrypted_is_text() {
        let sdl = note(
            "iban: String @encrypted(key: \"bank\", lookup: true, normalize: \"upper(value)\", read: [ADMIN])",
        );
        let model = model(&sdl);
        let (_, column, encrypted) = model.named("Note").1.encrypted().next().unwrap();
        assert!(encrypted.lookup && encrypted.normalize.is_some() && column.encrypted.is_some());
        for field in [
            "n: Int @encrypted(key: \"bank\")",
            "n: [String!]! @encrypted(key: \"bank\")",
            "n: String @frozen @encrypted(key: \"bank\")",
            "n: String @private @encrypted(key: \"bank\")",
        ] {
            assert_eq!(findings(&note(field)), ["E0850 @encrypted(key: \"bank\")"], "{field}");
        }
        assert_eq!(findings(&note("n: String @encrypted(key: \"Bank!\")")), ["E0850 \"Bank!\""]);
    }
}
