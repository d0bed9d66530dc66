//! SDL files in the order of their names.

use std::collections::{BTreeMap, BTreeSet};

use diagnostics::{FileId, Sources, Span};
use syntax::Schema;
use syntax::ast::TypeKind;

use crate::{Module, ModuleId};

pub(crate) struct Modules {
    pub(crate) list: Vec<Module>,
    of: BTreeMap<FileId, ModuleId>,
}

impl Modules {
    pub(crate) fn of(sources: &Sources, schema: &Schema) -> Self {
        let mut files: BTreeSet<FileId> = schema.schema.spans.iter().map(|span| span.file).collect();
        for ty in schema.types.values() {
            files.insert(ty.span.file);
            // A root type has its fields in many files.
            if let TypeKind::Object { fields, .. } = &ty.kind {
                files.extend(fields.iter().map(|field| field.span.file));
            }
        }
        let mut files: Vec<FileId> = files.into_iter().collect();
        files.sort_by_key(|file| (sources.get(*file).name(), *file));
        let of = files.iter().enumerate().map(|(i, file)| (*file, ModuleId(i as u32))).collect();
        let list =
            files.iter().map(|file| Module { name: stem(sources.get(*file).name()).to_owned() }).collect();
        Self { list, of }
    }

    pub(crate) fn at(&self, span: Span) -> ModuleId {
        self.of.get(&span.file).copied().unwrap_or(ModuleId(0))
    }
}

/// `organisation` for `schemas/seo/10_organisation.graphql`.
fn stem(path: &str) -> &str {
    let file = path.rsplit('/').next().unwrap_or(path);
    let stem = file.split_once('.').map_or(file, |(stem, _)| stem);
    let bare = stem.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches(['_', '-']);
    if bare.is_empty() { stem } else { bare }
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn a_module_is_named_by_its_file_without_number_and_ending() {
        assert_eq!(stem("schemas/seo/10_organisation.graphql"), "organisation");
        assert_eq!(stem("plate.graphql"), "plate");
        assert_eq!(stem("a/007.graphql"), "007");
        assert_eq!(stem("a/2-live.seo.graphql"), "live");
    }
}
