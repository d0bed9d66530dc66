//! `@search(fields:, config:, fuzzy:, maxResults:)`: a function that finds rows by their words.

use diagnostics::{Diagnostic, codes, suggest};
use syntax::ast::Value as AstValue;

use super::crud::plain;
use super::found;
use crate::arguments::{Arguments, items, member, word};
use crate::build::{Builder, plural_type};
use crate::{
    Argument, Builtin, CompositeId, Constraints, FieldKind, FindCall, Function, Length, Search, SearchField,
    SearchWeight, TableId, Type,
};

/// The configurations that every Postgres has.
const CONFIGS: &[&str] = &[
    "simple",
    "arabic",
    "armenian",
    "basque",
    "catalan",
    "danish",
    "dutch",
    "english",
    "finnish",
    "french",
    "german",
    "greek",
    "hindi",
    "hungarian",
    "indonesian",
    "irish",
    "italian",
    "lithuanian",
    "nepali",
    "norwegian",
    "portuguese",
    "romanian",
    "russian",
    "serbian",
    "spanish",
    "swedish",
    "tamil",
    "turkish",
    "yiddish",
];

/// Longer texts are no questions, and cost the more.
const LONGEST_QUERY: u32 = 200;

/// Decodes it, and adds its function behind the schema's own.
pub(crate) fn declare(builder: &mut Builder<'_>, functions: &mut Vec<Function>) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "search") {
            let found = builder.read(directive, |builder, arguments| one(builder, table, arguments));
            let Some((search, most)) = found else { continue };
            let hit = hit(builder, table, &search);
            functions.extend(function(builder, table, &search, most, hit));
            builder.table_mut(table).search = Some(search);
        }
    }
}

fn one<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    arguments: &mut Arguments<'a>,
) -> Option<(Search, u32)> {
    let span = arguments.span();
    let (fields, config) = (arguments.value("fields"), arguments.text("config"));
    let (fuzzy, most) = (arguments.boolean("fuzzy"), arguments.integer("maxResults"));
    let most = found::most(builder, most, codes::SEARCH)?;
    let mut searched: Vec<SearchField> = Vec::new();
    for value in fields.into_iter().flat_map(items) {
        let field = field(builder, table, value)?;
        if searched.iter().any(|other| other.field == field.field) {
            let name = builder.field(table, field.field).graphql.clone();
            builder.error(codes::SEARCH, value.span, format!("`{name}` is searched twice"), "name it once");
            return None;
        }
        searched.push(field);
    }
    if searched.is_empty() {
        builder.error(
            codes::SEARCH,
            span,
            "nothing is searched",
            "name a field: `fields: [{ field: \"title\", weight: A }]`",
        );
        return None;
    }
    let config = match config {
        Some(text) if !CONFIGS.contains(&text.value.as_str()) => {
            let unknown = Diagnostic::new(
                codes::SEARCH,
                text.span,
                format!("Postgres has no text search configuration `{}`", text.value),
            );
            builder.found.push(match suggest(&text.value, CONFIGS.iter().copied()) {
                Some(meant) => unknown.help(format!("did you mean `{meant}`?")),
                None => unknown.help("write a language, as `english`, or `simple` for words as they are"),
            });
            return None;
        }
        Some(text) => text.value.clone(),
        None => "simple".to_owned(),
    };
    found::can_be_found(builder, table, span, codes::SEARCH)?;
    Some((Search { span, fields: searched, config, fuzzy: fuzzy != Some(false) }, most))
}

fn field<'a>(builder: &mut Builder<'a>, table: TableId, value: &'a AstValue) -> Option<SearchField> {
    let name = member(value, "field").and_then(word)?;
    let weight = member(value, "weight").and_then(word);
    let weight = weight.map_or(SearchWeight::D, |word| {
        SearchWeight::ALL.into_iter().find(|it| it.name() == word.text).unwrap_or(SearchWeight::D)
    });
    let field = builder.find_column(table, name)?;
    let of = builder.field(table, field);
    let at = of.span;
    let column = of.column()?;
    let is_text = matches!(builder.builtin(column.ty), Builtin::Text) && !column.list;
    let own = matches!(of.kind, FieldKind::Column(_)) && !matches!(column.ty, Type::Enum(_));
    let problem = if column.private {
        // Whoever may ask whether a word is in it learns it word by word.
        Some(("never leaves the database, and a search would tell what is in it", "leave it out"))
    } else if column.pii.is_some() {
        // What a search finds and shows is not masked, and who can ask for it need not see it.
        Some(("is masked, and a search would tell what is under the mask", "leave it out"))
    } else if !is_text || !own {
        Some(("is no text", "name a `String`"))
    } else {
        None
    };
    if let Some((why, help)) = problem {
        builder.found.push(
            Diagnostic::new(codes::SEARCH, name.span, format!("`{}` {why}", name.text))
                .also(at, "declared here")
                .help(help),
        );
        return None;
    }
    Some(SearchField { field, weight })
}

/// `TaskHit`: a row with how well it fits and where.
fn hit(builder: &mut Builder<'_>, table: TableId, search: &Search) -> CompositeId {
    let of = &builder.table(table).graphql;
    let name = (format!("{of}Hit"), format!("A row of {of} that a search found."));
    found::answer(
        builder,
        table,
        search.span,
        name,
        &[
            ("score", Builtin::Float, "How well it fits: the greater the better."),
            (
                "highlight",
                Builtin::Text,
                "Where the words stand, as HTML: the text of the row is escaped, and only `<mark>` is markup.",
            ),
        ],
    )
}

fn function(
    builder: &Builder<'_>,
    id: TableId,
    search: &Search,
    most: u32,
    hit: CompositeId,
) -> Option<Function> {
    let of = &builder.table(id).graphql;
    let span = search.span;
    let query = Argument {
        description: Some(
            "Words, as one types them into a search box: `\"side by side\"`, `this or that`, `-without`."
                .to_owned(),
        ),
        constraints: Constraints {
            length: Some(Length { span, min: Some(1), max: Some(LONGEST_QUERY) }),
            ..Constraints::default()
        },
        ..plain("query", Builtin::Text, span)
    };
    let name = (
        format!("search{}", plural_type(of)),
        format!("Rows of {of} that the caller may see and in which the words are, the best first."),
    );
    found::function(builder, FindCall::Words(id), span, name, vec![query, found::first(most, span)], hit)
}

#[cfg(test)]
mod tests {
    use crate::SearchWeight;
    use crate::testing::{PEOPLE, findings, model};

    fn doc(search: &str) -> String {
        format!(
            "{PEOPLE} type Doc @table @tenant(by: \"company\") @search({search}) \
             @policy(name: \"all\", for: [SELECT], using: \"true\") \
             {{ id: ID! company: Company! title: String! body: String kind: Role secret: String @private size: Int }}"
        )
    }

    #[test]
    fn a_search_is_decoded_and_has_its_function() {
        let model = model(&doc(
            "fields: [{ field: \"title\", weight: A }, { field: \"body\" }], config: \"english\"",
        ));
        let (_, table) = model.named("Doc");
        let search = table.search.as_ref().unwrap();
        let weights: Vec<SearchWeight> = search.fields.iter().map(|field| field.weight).collect();
        assert_eq!(weights, [SearchWeight::A, SearchWeight::D]);
        assert_eq!((search.config.as_str(), search.fuzzy), ("english", true));
        let function = model.functions.iter().find(|it| it.graphql == "searchDocs").unwrap();
        assert_eq!(function.finds, Some(crate::FindCall::Words(crate::TableId(2))));
    }

    #[test]
    fn what_nobody_could_find_is_refused() {
        for (search, expected) in [
            ("fields: []", "E0810 @search(fields: [])"),
            ("fields: [{ field: \"secret\" }]", "E0810 \"secret\""),
            ("fields: [{ field: \"size\" }]", "E0810 \"size\""),
            ("fields: [{ field: \"kind\" }]", "E0810 \"kind\""),
            ("fields: [{ field: \"company\" }]", "E0810 \"company\""),
            ("fields: [{ field: \"tilte\" }]", "E0234 \"tilte\""),
            ("fields: [{ field: \"title\" }, { field: \"title\" }]", "E0810 { field: \"title\" }"),
            ("fields: [{ field: \"title\" }], config: \"englisch\"", "E0810 \"englisch\""),
            ("fields: [{ field: \"title\" }], maxResults: 0", "E0810 0"),
        ] {
            assert_eq!(findings(&doc(search)), [expected], "{search}");
        }
    }
}
