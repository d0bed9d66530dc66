//! TypeScript types, Zod schemas, the Supabase Database type and a typed client.
//!
//! What a client sees is decided in [`shape`], [`limits`] and [`names`]; the templates under `templates/ts` lay it out.
//! Private columns and private functions end there and reach no file.

mod argument;
mod attribute;
mod client;
mod database;
mod domain;
mod domain_check;
mod edge;
mod environment;
mod limits;
mod lines;
mod names;
mod pattern;
mod raised;
mod realtime;
mod relationship;
mod schemas;
mod shape;
mod sql_type;
mod storage;
mod text;
mod ty;
mod types;
mod zod;

use catalog::Catalog;
use minijinja::Error;
use model::{FunctionId, Model};

use crate::domain::Domain;
pub use crate::environment::{Overrides, templates};
use crate::environment::{Template, view};
use crate::text::TsText;

/// The errors that a client may meet, for each function that clients may call: status and code.
#[must_use]
pub fn errors(model: &Model, catalog: &Catalog) -> Vec<(FunctionId, Vec<(u16, String)>)> {
    client::errors(model, catalog)
}

/// Where what is written lies, seen from the folder of an edge function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ways {
    /// To the folder that the names of sources start in.
    pub to_root: String,
    /// To the folder `ts`.
    pub to_ts: String,
}

impl Default for Ways {
    /// `generated/<domain>/edge/<function>`.
    fn default() -> Self {
        Self { to_root: "../../../..".to_owned(), to_ts: "../../ts".to_owned() }
    }
}

/// Renders a domain: paths under the domain's output folder with their contents, sorted by path.
///
/// # Errors
/// When a template does: an override that prints a raw string, or an undefined name.
pub fn render(
    model: &Model,
    catalog: &Catalog,
    ways: &Ways,
    overrides: &Overrides,
) -> Result<Vec<(String, String)>, Error> {
    let domain = Domain::new(model, catalog, overrides)?;
    let ((types, client), (schemas, database)) = rayon::join(
        || rayon::join(|| types::render(&domain), || client::render(&domain, catalog)),
        || rayon::join(|| schemas::render(&domain), || database::render(&domain)),
    );
    let client = client?;
    let mut files = vec![
        ("ts/codecs.ts", domain.templates.render(Template::Codecs, Codecs { banner: domain.banner() })?),
        ("ts/database.ts", database?),
        ("ts/index.ts", index(&domain, client.is_some())?),
        ("ts/schemas.ts", schemas?),
        ("ts/types.ts", types?),
    ];
    if let Some(client::Files { client, postgres, supabase }) = client {
        files.extend([("ts/client.ts", client), ("ts/postgres.ts", postgres), ("ts/supabase.ts", supabase)]);
    }
    let mut files: Vec<(String, TsText)> =
        files.into_iter().map(|(path, text)| (path.to_owned(), text)).collect();
    files.extend(edge::render(&domain, ways)?);
    files.extend(realtime::render(&domain)?.map(|text| ("ts/realtime.ts".to_owned(), text)));
    files.extend(storage::render(&domain)?.map(|text| ("ts/storage.ts".to_owned(), text)));
    files.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(files.into_iter().map(|(path, text)| (path, text.into_string() + "\n")).collect())
}

view! {
    struct Codecs {
        banner: TsText,
    }
}

view! {
    struct Index {
        banner: TsText,
        client: bool,
        edge: bool,
        realtime: bool,
        storage: bool,
    }
}

fn index(domain: &Domain<'_>, client: bool) -> Result<TsText, Error> {
    domain.templates.render(
        Template::Index,
        Index {
            banner: domain.banner(),
            client,
            edge: !domain.model.edges.is_empty(),
            realtime: !domain.model.channels.is_empty(),
            storage: !domain.model.buckets.is_empty(),
        },
    )
}
