//! Pass 1: `extend schema @database(…)`.

use diagnostics::{Diagnostic, Diagnostics, FileId, Span, codes};
use sql::Ident;
use syntax::Schema;

use super::names::bad_name;
use crate::arguments::{Arguments, Word};
use crate::{Access, Database, Naming, Platform};

const EXAMPLE: &str = "extend schema @database(schema: \"app\", platform: SUPABASE)";

/// `@database`, with the part of it that only the enumerations need.
pub(crate) struct Decoded {
    pub(crate) database: Database,
    pub(crate) native_enums: bool,
}

/// Decodes `@database`. Without it nothing has a place, so nothing else is reported.
pub(crate) fn decode(schema: &Schema, found: &mut Diagnostics) -> Option<Decoded> {
    let Some(directive) = schema.schema.directives.iter().find(|d| d.name.text == "database") else {
        let types = schema.types.values().map(|ty| ty.name.span);
        let here = schema.schema.spans.first().copied().or_else(|| types.min());
        let here = here.unwrap_or(Span { file: FileId(0), start: 0, end: 0 });
        found.push(
            Diagnostic::new(
                codes::NO_DATABASE,
                here,
                "the schema does not say where it lives in the database",
            )
            .help(format!("add `{EXAMPLE}`")),
        );
        return None;
    };
    let mut arguments = Arguments::new(directive);
    let schema = arguments.word("schema")?;
    let platform = match arguments.word("platform").map(|word| word.text) {
        Some("POSTGRES") => Platform::Postgres,
        _ => Platform::Supabase,
    };
    let access = match arguments.word("access").map(|word| word.text) {
        Some("TABLES") => Access::Tables,
        _ => Access::Rpc,
    };
    let naming = match arguments.word("naming").map(|word| word.text) {
        Some("PLURAL") => Naming::Plural,
        _ => Naming::Singular,
    };
    let native_enums = matches!(arguments.word("enums").map(|word| word.text), Some("NATIVE"));
    for argument in arguments.unread() {
        found.push(super::builder::not_yet(
            argument.span,
            &format!("`{}` of `@database`", argument.name.text),
        ));
    }
    if let Some(why) = taken(schema, platform) {
        found.push(
            Diagnostic::new(
                codes::BAD_NAME,
                schema.span,
                format!("the schema cannot be called `{}`", schema.text),
            )
            .note(why)
            .help("choose a name of your own"),
        );
        return None;
    }
    match (Ident::new(schema.text), Ident::new(&format!("{}_private", schema.text))) {
        (Ok(schema), Ok(private_schema)) => Some(Decoded {
            database: Database { span: directive.span, schema, private_schema, platform, access, naming },
            native_enums,
        }),
        (Err(error), _) | (_, Err(error)) => {
            found.push(bad_name(schema.span, &error));
            None
        }
    }
}

/// Schemas that belong to somebody else.
fn taken(schema: Word<'_>, platform: Platform) -> Option<&'static str> {
    let supabase =
        ["auth", "storage", "realtime", "extensions", "graphql", "graphql_public", "vault", "cron"];
    if schema.text.starts_with("pg_") || schema.text == "information_schema" {
        Some("Postgres keeps it for itself")
    } else if platform == Platform::Supabase && supabase.contains(&schema.text) {
        Some("it belongs to the platform")
    } else {
        None
    }
}
