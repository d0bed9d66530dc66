//! Primary keys: which fields, and the type a reference to them has.

use diagnostics::{Diagnostic, codes};
use syntax::ast::Field;

use super::builder::{Builder, Meaning, unknown_field};
use super::directives;
use crate::arguments::Word;
use crate::{TableId, Type};

/// What a reference to a table holds.
pub(crate) enum KeyType {
    /// The type of its only key column.
    One(Type),
    /// Several columns.
    Composite,
    /// Reported already.
    Broken,
}

/// Finds every table's key fields; a table whose key is wrong has none.
pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        let key = key_of(builder, table).unwrap_or_default();
        builder.keys.push(key);
    }
}

fn key_of<'a>(builder: &mut Builder<'a>, table: TableId) -> Option<Vec<&'a str>> {
    let members = builder.members[table.index()].clone();
    let declared = builder.on_table(table, "table").find_map(|directive| {
        let argument = directive.arguments.iter().find(|argument| argument.name.text == "key")?;
        let words: Vec<Word<'a>> =
            crate::arguments::items(&argument.value).filter_map(crate::arguments::word).collect();
        Some((argument.span, words))
    });
    let marked: Vec<&'a Field> = members
        .iter()
        .copied()
        .filter(|field| directives(&field.directives, "id").next().is_some())
        .collect();
    let (graphql, span) = (builder.table(table).graphql.clone(), builder.table(table).span);
    let fields: Vec<(&'a Field, Word<'a>)> = match (declared, marked.as_slice()) {
        (Some((key, _)), [first, ..]) => {
            builder.found.push(
                Diagnostic::new(codes::CONFLICT, key, format!("`{graphql}` declares its key twice"))
                    .also(first.name.span, "`@id` here")
                    .help("keep `@table(key:)` for several fields, `@id` for one"),
            );
            return None;
        }
        (Some((_, words)), []) => {
            let mut fields = Vec::new();
            for (i, word) in words.iter().enumerate() {
                let Some(field) = members.iter().find(|field| field.name.text == word.text) else {
                    let names = members.iter().map(|field| field.name.text.as_str());
                    builder.found.push(unknown_field(*word, &graphql, names));
                    return None;
                };
                if words[..i].iter().any(|other| other.text == word.text) {
                    let message = format!("`{}` is named twice", word.text);
                    builder.error(codes::CONFLICT, word.span, message, "name it once");
                    return None;
                }
                fields.push((*field, *word));
            }
            fields
        }
        (None, [one]) => vec![(*one, Word { text: &one.name.text, span: one.name.span })],
        (None, [first, second, ..]) => {
            builder.found.push(
                Diagnostic::new(
                    codes::BAD_KEY,
                    second.name.span,
                    format!("`{graphql}` has two fields with `@id`"),
                )
                .also(first.name.span, "the first")
                .help("a key of several fields is written on the type: `@table(key: [\"a\", \"b\"])`"),
            );
            return None;
        }
        (None, []) => match members.iter().find(|field| field.name.text == "id") {
            Some(field) => vec![(*field, Word { text: "id", span: field.name.span })],
            None => Vec::new(),
        },
    };
    if fields.is_empty() {
        builder.error(
            codes::NO_KEY,
            span,
            format!("`{graphql}` has no primary key"),
            "add `id: ID!`, mark another field with `@id`, or name fields with `@table(key: [\"…\"])`",
        );
        return None;
    }
    let mut names = Vec::with_capacity(fields.len());
    for (field, word) in fields {
        if !can_be_key(builder, field, word) {
            return None;
        }
        names.push(field.name.text.as_str());
    }
    Some(names)
}

fn can_be_key<'a>(builder: &mut Builder<'a>, field: &'a Field, word: Word<'a>) -> bool {
    let name = &field.name.text;
    let far = ["inverse", "manyToMany"].iter().any(|far| directives(&field.directives, far).next().is_some());
    let (why, help) = if far || field.ty.is_list() {
        (format!("`{name}` cannot be in the primary key"), "a key field holds one value")
    } else if !field.ty.non_null {
        (format!("`{name}` is in the primary key and may be null"), "add `!` to its type")
    } else {
        return true;
    };
    builder
        .found
        .push(Diagnostic::new(codes::BAD_KEY, word.span, why).also(field.ty.span, "its type").help(help));
    false
}

/// The type of a reference to a table: a key may itself be a reference.
pub(crate) fn key_type(builder: &mut Builder<'_>, table: TableId) -> KeyType {
    let mut at = table;
    let mut seen = Vec::new();
    loop {
        if seen.contains(&at) {
            let (span, graphql) = (builder.table(table).span, builder.table(table).graphql.clone());
            builder.error(
                codes::BAD_KEY,
                span,
                format!("the key of `{graphql}` leads back to itself"),
                "give one of the tables in the circle a key of its own: `id: ID!`",
            );
            return KeyType::Broken;
        }
        seen.push(at);
        let name = match builder.keys[at.index()].as_slice() {
            [] => return KeyType::Broken,
            [name] => *name,
            [_, ..] => return KeyType::Composite,
        };
        let Some(field) = builder.members[at.index()].iter().find(|field| field.name.text == name) else {
            return KeyType::Broken;
        };
        match builder.meaning(&field.ty.name().text) {
            Meaning::Builtin(builtin) => return KeyType::One(Type::Builtin(builtin)),
            Meaning::Scalar(id) => return KeyType::One(Type::Scalar(id)),
            Meaning::Enum(id) => return KeyType::One(Type::Enum(id)),
            Meaning::Table(next) => at = next,
            Meaning::Void
            | Meaning::Composite(_)
            | Meaning::Input(_)
            | Meaning::Interface
            | Meaning::Root
            | Meaning::Nothing => return KeyType::Broken,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, model};
    use crate::{Builtin, Default, Type};

    #[test]
    fn keys_fill_themselves_as_their_type_allows() {
        let model = model(
            r#"
            type A @table { id: ID! }
            type B @table { number: BigInt! @id }
            type C @table { id: UUID! }
            type D @table { id: ID! @references(table: "auth.users", onDelete: CASCADE) }
            type E @table { code: String! @id }
            "#,
        );
        let filled: Vec<(bool, bool)> = ["A", "B", "C", "D", "E"]
            .iter()
            .map(|name| {
                let column = model.named(name).1.fields[0].column().unwrap();
                (
                    matches!(&column.default, Some(Default::Sql(sql)) if sql.as_str() == "gen_random_uuid()"),
                    column.identity,
                )
            })
            .collect();
        assert_eq!(filled, [(true, false), (false, true), (false, false), (false, false), (false, false)]);
    }

    #[test]
    fn a_reference_has_the_type_of_the_key_at_the_end_of_the_chain() {
        let model = model(
            r#"
            type Detail @table { of: Middle! @id text: String }
            type Middle @table { of: Root! @id }
            type Root @table { code: String! @id }
            "#,
        );
        let column = model.named("Detail").1.fields[0].column().unwrap();
        assert_eq!((column.name.as_str(), column.ty), ("of_id", Type::Builtin(Builtin::Text)));
        assert!(column.default.is_none());
    }

    #[test]
    fn a_key_that_leads_back_to_itself_is_no_key() {
        let circle = "type A @table { b: B! @id } type B @table { a: A! @id }";
        assert!(
            findings(circle).iter().all(|finding| finding.starts_with("E0302")),
            "{:?}",
            findings(circle)
        );
        assert!(!findings(circle).is_empty());
        assert_eq!(findings("type A @table { id: [ID!]! }"), ["E0302 id"]);
        assert_eq!(findings("type A @table(key: [\"a\"]) { a: Int! @id }"), ["E0237 key: [\"a\"]"]);
    }
}
