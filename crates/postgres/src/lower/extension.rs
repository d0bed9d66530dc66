//! Extensions that something of the schema is made with, in the schema that the platform has for them.

use catalog::{Catalog, Extension};
use sql::{Ident, ident};

/// The schema is applied where this extension is, and nowhere else.
pub(super) fn needs(catalog: &mut Catalog, name: Ident) {
    needs_version(catalog, name, None);
}

/// The same, of this version or a later one.
pub(super) fn needs_version(catalog: &mut Catalog, name: Ident, least: Option<[u32; 2]>) {
    let extension = Extension { name, schema: ident!("extensions"), least };
    if !catalog.extensions.contains(&extension) {
        catalog.extensions.push(extension);
    }
}
