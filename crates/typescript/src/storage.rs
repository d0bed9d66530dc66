//! `storage.ts`: the names of the files of each bucket, made from their parts and taken apart again.

use heck::{ToLowerCamelCase as _, ToSnakeCase as _};
use minijinja::Error;
use model::{Bucket, Builtin, PathPart, Tenancy};

use crate::domain::Domain;
use crate::environment::{Template, view};
use crate::names::BucketNames;
use crate::text::{TsDoc, TsIdent, TsKey, TsNumber, TsString, TsText, ts};

view! {
    struct File<'n> {
        banner: TsText,
        /// The type that all buckets have.
        bucket: &'n TsIdent,
        buckets: Vec<One<'n>>,
    }
}

view! {
    struct One<'n> {
        doc: Option<TsDoc>,
        constant: &'n TsIdent,
        file: &'n TsIdent,
        name: TsString,
        size: TsText,
        types: Vec<TsString>,
        parts: Vec<Part>,
    }
}

view! {
    /// A piece of a name: words, or a property of the file with the pattern of its values.
    struct Part {
        text: Option<TsString>,
        key: Option<TsKey>,
        property: Option<TsString>,
        pattern: TsText,
        /// Is it all that remains of the name?
        rest: bool,
        doc: Option<TsDoc>,
    }
}

/// A key in the one spelling that it has.
fn key(builtin: Option<Builtin>) -> TsText {
    match builtin {
        Some(Builtin::Integer | Builtin::BigInt) => ts!("/^(0|-?[1-9][0-9]{{0,17}})$/"),
        _ => ts!("/^[0-9a-f]{{8}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{12}}$/"),
    }
}

/// `.` and `..` are no folders.
fn rest() -> TsText {
    ts!(r"/^(?!\.{{1,2}}(\/|$))[^/]+(\/(?!\.{{1,2}}(\/|$))[^/]+)*$/")
}

/// The file; none for a domain without buckets.
///
/// # Errors
/// When a template does not fit its view.
pub(crate) fn render(domain: &Domain<'_>) -> Result<Option<TsText>, Error> {
    if domain.model.buckets.is_empty() {
        return Ok(None);
    }
    let buckets = domain.model.buckets.iter().zip(domain.names.buckets());
    let buckets = buckets.map(|(bucket, names)| one(domain, bucket, names)).collect();
    let file = File { banner: domain.banner(), bucket: domain.names.bucket(), buckets };
    domain.templates.render(Template::Storage, file).map(Some)
}

fn one<'n>(domain: &Domain<'_>, bucket: &Bucket, names: &'n BucketNames) -> One<'n> {
    let Bucket { span: _, table: _, name, size, types, path, read: _, write: _ } = bucket;
    let said = format!("The files of the bucket `{name}`.");
    One {
        doc: TsDoc::new(Some(&said), 0),
        constant: &names.constant,
        file: &names.file,
        name: TsString::new(name),
        size: size
            .and_then(|size| TsNumber::new(&size.to_string()))
            .map_or_else(|| ts!("null"), |size| ts!("{}", size)),
        types: types.iter().map(|ty| TsString::new(ty)).collect(),
        parts: path.iter().map(|it| part(domain, bucket, it)).collect(),
    }
}

fn part(domain: &Domain<'_>, bucket: &Bucket, part: &PathPart) -> Part {
    let table = domain.model.table(bucket.table);
    let named = |graphql: &str, pattern: TsText, doc: &str| {
        let name = graphql.to_snake_case();
        Part {
            text: None,
            key: Some(TsKey::new(&name)),
            property: Some(TsString::new(&name)),
            pattern,
            rest: *part == PathPart::Rest,
            doc: TsDoc::new(Some(doc), 2),
        }
    };
    let keyed = |of: &model::Table| {
        let column = of.key.first().and_then(|key| of.field(*key).column());
        key(column.map(|column| domain.model.builtin(column.ty)))
    };
    match part {
        PathPart::Text(words) => Part {
            text: Some(TsString::new(words)),
            key: None,
            property: None,
            pattern: ts!("null"),
            rest: false,
            doc: None,
        },
        PathPart::Tenant => {
            let root = domain.model.tenant_root().map_or(table, |root| domain.model.table(root));
            let name = match table.tenancy {
                Tenancy::By(field) => table.field(field).graphql.clone(),
                Tenancy::Root | Tenancy::Global => root.graphql.to_lower_camel_case(),
            };
            named(&name, keyed(root), "Whose file it is.")
        }
        PathPart::Row => {
            named(&table.graphql.to_lower_camel_case(), keyed(table), "The row that it belongs to.")
        }
        PathPart::Rest => named("name", rest(), "What it is called; `/` stands between folders."),
    }
}
