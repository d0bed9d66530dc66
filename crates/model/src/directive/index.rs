//! `@index(…)`.

use diagnostics::codes;
use sql::Ident;

use crate::arguments::{Arguments, Word};
use crate::build::Builder;
use crate::{FieldId, Index, IndexColumn, Owner, Purpose, TableId};

/// The access methods of Postgres with what they can; manual, chapter 11.
struct Method {
    name: &'static str,
    several: bool,
    sorted: bool,
    unique: bool,
    include: bool,
}

const METHODS: [Method; 6] = [
    Method { name: "btree", several: true, sorted: true, unique: true, include: true },
    Method { name: "hash", several: false, sorted: false, unique: false, include: false },
    Method { name: "gin", several: true, sorted: false, unique: false, include: false },
    Method { name: "gist", several: true, sorted: false, unique: false, include: true },
    Method { name: "spgist", several: false, sorted: false, unique: false, include: true },
    Method { name: "brin", several: true, sorted: false, unique: false, include: false },
];

pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "index") {
            let index = builder.read(directive, |builder, arguments| one(builder, table, arguments));
            builder.table_mut(table).indexes.extend(index);
        }
    }
}

fn one<'a>(builder: &mut Builder<'a>, table: TableId, arguments: &mut Arguments<'a>) -> Option<Index> {
    let span = arguments.span();
    if let Some(argument) = arguments.argument("opclass") {
        builder.not_yet(argument.span, "`opclass` of `@index`");
    }
    let fields = arguments.words("fields")?;
    let desc = arguments.words("desc").unwrap_or_default();
    let include = arguments.words("include").unwrap_or_default();
    let name = arguments.word("name");
    let using = arguments.word("using");
    let predicate = arguments.text("where");
    let unique = arguments.boolean("unique") == Some(true);
    if fields.is_empty() {
        builder.error(codes::INDEX, span, "an index of nothing", "name at least one field");
        return None;
    }
    let keys = builder.find_columns(table, &fields)?;
    let desc = descending(builder, &fields, &desc)?;
    let include = included(builder, table, &keys, &include)?;
    let name = match name {
        Some(word) => Some(builder.ident(word.text, word.span)?),
        None => None,
    };
    let sorted_down = desc.contains(&true);
    let using = match using {
        Some(word) => Some(method(builder, word, keys.len(), sorted_down, unique, !include.is_empty())?),
        None => None,
    };
    let predicate = match predicate {
        Some(text) => Some(builder.expr(text, Purpose::IndexPredicate, Owner::Table(table))?),
        None => None,
    };
    let columns = keys.into_iter().zip(desc).map(|(field, desc)| IndexColumn { field, desc }).collect();
    Some(Index { span, name, columns, include, using, unique, predicate })
}

/// For each field, is it sorted downwards?
fn descending(builder: &mut Builder<'_>, fields: &[Word<'_>], desc: &[Word<'_>]) -> Option<Vec<bool>> {
    if let Some(stray) = desc.iter().find(|word| !fields.iter().any(|field| field.text == word.text)) {
        builder.error(
            codes::INDEX,
            stray.span,
            format!("`{}` is not among the index's fields", stray.text),
            "add it to `fields`, or remove it from `desc`",
        );
        return None;
    }
    Some(fields.iter().map(|field| desc.iter().any(|word| word.text == field.text)).collect())
}

fn included<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    keys: &[FieldId],
    words: &[Word<'a>],
) -> Option<Vec<FieldId>> {
    let include = builder.find_columns(table, words)?;
    for (field, word) in include.iter().zip(words) {
        if keys.contains(field) {
            builder.error(
                codes::INDEX,
                word.span,
                format!("`{}` is in the index already", word.text),
                "remove it from `include`",
            );
            return None;
        }
    }
    Some(include)
}

fn method(
    builder: &mut Builder<'_>,
    word: Word<'_>,
    keys: usize,
    sorted: bool,
    unique: bool,
    include: bool,
) -> Option<Ident> {
    let Some(method) = METHODS.iter().find(|method| method.name == word.text.to_ascii_lowercase()) else {
        let names: Vec<&str> = METHODS.iter().map(|method| method.name).collect();
        builder.error(
            codes::INDEX,
            word.span,
            format!("Postgres has no index method `{}`", word.text),
            format!("use one of {}", names.join(", ")),
        );
        return None;
    };
    let lacks = [
        (keys > 1 && !method.several, "several fields"),
        (sorted && !method.sorted, "`desc`"),
        (unique && !method.unique, "`unique`"),
        (include && !method.include, "`include`"),
    ];
    if let Some((_, what)) = lacks.iter().find(|(lacks, _)| *lacks) {
        builder.error(
            codes::INDEX,
            word.span,
            format!("an index by {} cannot have {what}", method.name),
            "use btree, or leave that out",
        );
        return None;
    }
    Ident::new(method.name).ok()
}
