//! An embedding is found by how near it is: its values are no key, and no index of values finds it.

use diagnostics::{Diagnostic, Diagnostics, codes};

use crate::Model;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for table in &model.tables {
        for (id, _, vector) in table.vectors() {
            let graphql = &table.field(id).graphql;
            let indexes = table.indexes.iter().filter(|index| {
                index.columns.iter().any(|column| column.field == id) || index.include.contains(&id)
            });
            let uniques = table.uniques.iter().filter(|unique| unique.fields.contains(&id));
            let places = indexes
                .map(|index| (index.span, "by an index of its own, and by no other"))
                .chain(uniques.map(|unique| (unique.span, "by how near it is, and is never unique")));
            for (span, how) in places {
                diagnostics.push(
                    Diagnostic::new(codes::VECTOR, span, format!("`{graphql}` is found {how}"))
                        .also(vector.span, "an embedding")
                        .help("leave the field out"),
                );
            }
        }
    }
}
