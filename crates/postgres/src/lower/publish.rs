//! `@publish`: tables in a publication, each with the list of its columns.

use catalog::{Catalog, Publication};
use model::Platform;
use sql::ident;

use super::scope::columns_of;
use super::{Scope, name};

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let publication = match scope.model.database.platform {
        // The one that the platform's realtime server reads.
        Platform::Supabase => ident!("supabase_realtime"),
        Platform::Postgres => name::joined(&[scope.model.database.schema.as_str(), "changes"]),
    };
    for table in &scope.model.tables {
        let Some(publish) = &table.publish else { continue };
        catalog.publications.push(Publication {
            name: publication.clone(),
            table: scope.public(&table.name),
            columns: columns_of(table, &publish.fields),
            origin: scope.origin_at(table, publish.span),
        });
    }
}
