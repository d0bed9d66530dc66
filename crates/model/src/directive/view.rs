//! `@view` and `@materializedView`: a type whose rows are those of a query.

use diagnostics::{Diagnostic, codes, suggest};
use syntax::ast::{Directive, TypeDefinition, TypeKind};

use super::place;
use super::rpc::body;
use super::schedule::check_cron;
use crate::arguments::{Arguments, Word};
use crate::build::{Builder, Meaning, describe, directives};
use crate::{Attribute, Composite, CompositeId, Language, Owner, Purpose, Stored, StoredIndex, View};

/// `@view` or `@materializedView` on a type.
pub(crate) fn on(ty: &TypeDefinition) -> Option<&Directive> {
    directives(&ty.directives, "view")
        .next()
        .or_else(|| directives(&ty.directives, "materializedView").next())
}

/// Gives the type its meaning. Its fields wait until all names are known.
pub(crate) fn declare<'a>(
    builder: &mut Builder<'a>,
    ty: &'a TypeDefinition,
    directive: &'a Directive,
) -> Meaning {
    let stored = directive.name.text == "materializedView";
    refuse(builder, ty, stored);
    let id = CompositeId(builder.composites.len() as u32);
    let view = builder.read(directive, |builder, arguments| {
        let span = arguments.span();
        let sources = (arguments.value("sql"), arguments.word("file"));
        let refresh = arguments.text("refresh");
        let refresh = match refresh {
            Some(text) if check_cron(&text.value).is_err() => {
                let message = check_cron(&text.value).err().unwrap_or_default();
                let help = "write minute, hour, day of the month, month, day of the week: `*/10 * * * *`";
                builder.error(codes::SCHEDULE, text.span, message, help);
                return None;
            }
            Some(text) => Some(text.value.clone()),
            None => None,
        };
        let stored = stored.then(|| Stored { indexes: Vec::new(), refresh });
        let body = body(builder, span, sources, Language::Sql, (Purpose::View, Owner::View(id)))?;
        Some(View { span, body, stored })
    });
    let Some(view) = view else { return Meaning::Nothing };
    let span = ty.name.span;
    let named = builder.table_name(&ty.name.text);
    let Some(name) = builder.ident(&named, span) else { return Meaning::Nothing };
    builder.composite_types.push(ty);
    builder.composites.push(Composite {
        span,
        graphql: ty.name.text.clone(),
        name,
        description: describe(ty.description.as_ref(), &ty.directives),
        fields: Vec::new(),
        shows: None,
        module: builder.modules.at(span),
        view: Some(view),
    });
    Meaning::Composite(id)
}

/// Reports what speaks of rows that somebody writes. `@crud`, `@counter` and `@queue` say it themselves.
fn refuse<'a>(builder: &mut Builder<'a>, ty: &'a TypeDefinition, stored: bool) {
    let allowed = if stored { place::STORED_VIEW } else { place::VIEW };
    let mut others: Vec<&Directive> = Vec::new();
    for directive in &ty.directives {
        let name = directive.name.text.as_str();
        let known = allowed.contains(&name) || ["crud", "counter", "queue"].contains(&name);
        if known || !place::TABLE.contains(&name) {
            others.extend((!known).then_some(directive));
            continue;
        }
        let (why, help) = reason(name, stored);
        builder.found.push(
            Diagnostic::new(codes::VIEW, directive.span, format!("`{}` is a view: {why}", ty.name.text))
                .help(help),
        );
    }
    for directive in others {
        place::check(builder, std::slice::from_ref(directive), allowed, "a view");
    }
}

/// Why a directive of tables says nothing of a view, and what says it instead.
fn reason(directive: &str, stored: bool) -> (&'static str, &'static str) {
    match directive {
        "policy" | "permissions" if stored => (
            "Postgres knows no policies on what is stored by `@materializedView`",
            "remove it: no client reads the view; return its rows from a function, which asks who calls",
        ),
        "policy" | "permissions" => (
            "it has no policies, and is bound by those of the tables it reads",
            "put the policy on the tables",
        ),
        "index" | "unique" | "check" | "search" if !stored => (
            "it stores nothing that could be indexed or checked",
            "put it on the tables it reads, or store the rows: `@materializedView`",
        ),
        "retention" | "ephemeral" | "partition" | "softDelete" => {
            ("its rows go when those of the tables do that it reads", "put it on the tables")
        }
        "tenant" | "principal" | "membership" | "hierarchy" | "signUp" => (
            "whose its rows are, the tables say that it reads",
            "remove it; name the tenant's id among the columns if functions ask for it",
        ),
        "audit" | "notify" | "publish" | "trigger" | "quota" | "seed" | "version" | "bucket" => {
            ("nobody writes its rows, so nothing happens to them", "put it on the tables it reads")
        }
        _ => ("its rows are those of other tables", "put it on the tables it reads"),
    }
}

/// The indexes of stored views, once fields are known.
pub(crate) fn indexes(builder: &mut Builder<'_>) {
    for at in 0..builder.composite_types.len() {
        let stored = builder.composites[at].view.as_ref().is_some_and(|view| view.stored.is_some());
        if stored {
            let found = of(builder, at);
            if let Some(stored) = builder.composites[at].view.as_mut().and_then(|view| view.stored.as_mut()) {
                stored.indexes = found;
            }
        }
    }
}

fn of(builder: &mut Builder<'_>, at: usize) -> Vec<StoredIndex> {
    let ty = builder.composite_types[at];
    let mut found: Vec<StoredIndex> = Vec::new();
    let mut wrong = false;
    if let TypeKind::Object { fields, .. } = &ty.kind {
        for field in fields {
            let keys = field.directives.iter().filter(|it| ["id", "unique"].contains(&it.name.text.as_str()));
            for directive in keys {
                let read = builder.read(directive, |builder, arguments| {
                    let word = Word { text: &field.name.text, span: field.name.span };
                    Some(StoredIndex {
                        span: arguments.span(),
                        name: None,
                        columns: vec![(column(builder, at, word)?, false)],
                        unique: true,
                    })
                });
                wrong |= read.is_none();
                found.extend(read);
            }
        }
    }
    for directive in &ty.directives {
        let unique = match directive.name.text.as_str() {
            "unique" => true,
            "index" => false,
            _ => continue,
        };
        let read = builder.read(directive, |builder, arguments| index(builder, at, unique, arguments));
        wrong |= read.is_none();
        found.extend(read);
    }
    let mut told: Vec<(usize, diagnostics::Span)> = Vec::new();
    for index in found.iter().filter(|index| index.unique) {
        told.extend(index.columns.iter().map(|(column, _)| (*column, index.span)));
    }
    told.sort_unstable_by_key(|(column, _)| *column);
    told.dedup_by_key(|(column, _)| *column);
    for (column, key) in told {
        let field = &builder.composites[at].fields[column];
        if !field.nullable {
            continue;
        }
        let message = format!("rows are told apart by `{}`, and it may be null", field.graphql);
        let finding = Diagnostic::new(codes::VIEW, field.span, message)
            .also(key, "two rows without a value would be alike")
            .help("end its type with `!`, and let the query find a value: `coalesce(…, '')`");
        builder.found.push(finding);
    }
    if !wrong && !found.iter().any(|index| index.unique) {
        let view = builder.composites[at].view.as_ref().map_or(ty.name.span, |view| view.span);
        let message = format!("nothing tells the rows of `{}` apart", ty.name.text);
        builder.found.push(
            Diagnostic::new(codes::VIEW, view, message)
                .label("it could not be refreshed while somebody reads it")
                .note("REFRESH MATERIALIZED VIEW CONCURRENTLY needs a unique index on columns")
                .help(
                    "write `@unique` on the field that each row has another value of, or `@unique(fields: […])` on the type",
                ),
        );
    }
    found
}

fn index<'a>(
    builder: &mut Builder<'a>,
    at: usize,
    unique: bool,
    arguments: &mut Arguments<'a>,
) -> Option<StoredIndex> {
    let span = arguments.span();
    let words = arguments.words("fields");
    let desc = arguments.words("desc").unwrap_or_default();
    let name = arguments.word("name");
    let unique = unique || arguments.boolean("unique") == Some(true);
    let Some(words) = words.filter(|words| !words.is_empty()) else {
        builder.error(codes::ONE_OF, span, "this names no field", "write `fields: [\"a\", \"b\"]`");
        return None;
    };
    let name = match name {
        Some(word) => Some(builder.ident(word.text, word.span)?),
        None => None,
    };
    let mut columns: Vec<(usize, bool)> = Vec::new();
    for word in words {
        let position = column(builder, at, word)?;
        if columns.iter().any(|(other, _)| *other == position) {
            builder.error(
                codes::CONFLICT,
                word.span,
                format!("`{}` is named twice", word.text),
                "name it once",
            );
            return None;
        }
        columns.push((position, desc.iter().any(|down| down.text == word.text)));
    }
    Some(StoredIndex { span, name, columns, unique })
}

fn column(builder: &mut Builder<'_>, at: usize, word: Word<'_>) -> Option<usize> {
    let composite = &builder.composites[at];
    let position = composite.fields.iter().position(|field| field.graphql == word.text);
    if position.is_none() {
        // A field that is wrong was reported where it is declared.
        let ty = builder.composite_types[at];
        let declared = match &ty.kind {
            TypeKind::Object { fields, .. } => fields.iter().any(|field| field.name.text == word.text),
            _ => false,
        };
        if !declared {
            let names: Vec<&str> = composite.fields.iter().map(|field| field.graphql.as_str()).collect();
            let message = format!("`{}` has no field `{}`", composite.graphql, word.text);
            let help = match suggest(word.text, names.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("it has {}", names.join(", ")),
            };
            builder.error(codes::UNKNOWN_FIELD, word.span, message, help);
        }
        return None;
    }
    let field = &composite.fields[position?];
    if let (false, Attribute::Value(_)) = (field.list, field.ty) {
        return position;
    }
    let (message, declared) = (format!("`{}` is a list", word.text), field.span);
    builder.found.push(
        Diagnostic::new(codes::VIEW, word.span, message)
            .also(declared, "declared here")
            .help("name fields with one value"),
    );
    None
}
