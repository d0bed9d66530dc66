//! The foreign keys supabase-js can embed along.

use std::collections::BTreeSet;

use catalog::ConstraintKind;
use model::TableId;

use crate::domain::Domain;
use crate::environment::view;
use crate::text::TsString;

view! {
    /// An element of `Relationships`.
    #[derive(Debug)]
    pub(crate) struct Relationship {
        name: TsString,
        columns: Vec<TsString>,
        /// The columns are unique here too. Left out, a one-to-one relation would be typed as a list.
        one_to_one: bool,
        referenced: TsString,
        referenced_columns: Vec<TsString>,
    }
}

/// A table's foreign keys to tables of the same schema; PostgREST embeds across schemas no more than its generator does.
pub(crate) fn relationships(domain: &Domain<'_>, table: TableId) -> Vec<Relationship> {
    let Some(existing) = domain.existing(table) else { return Vec::new() };
    let mut unique: BTreeSet<BTreeSet<&str>> = BTreeSet::new();
    for constraint in &existing.constraints {
        match &constraint.kind {
            ConstraintKind::PrimaryKey { columns } | ConstraintKind::Unique { columns } => {
                unique.insert(columns.iter().map(|column| column.as_str()).collect());
            }
            ConstraintKind::Check { .. } | ConstraintKind::ForeignKey { .. } => {}
        }
    }
    let keys = existing.constraints.iter().filter_map(|constraint| {
        let ConstraintKind::ForeignKey { columns, references, referenced, on_delete: _, deferrable: _ } =
            &constraint.kind
        else {
            return None;
        };
        if references.schema != existing.name.schema || !domain.is_listed(references.name.as_str()) {
            return None;
        }
        let own: BTreeSet<&str> = columns.iter().map(|column| column.as_str()).collect();
        Some(Relationship {
            name: TsString::new(constraint.name.as_str()),
            columns: columns.iter().map(|column| TsString::new(column.as_str())).collect(),
            one_to_one: unique.contains(&own),
            referenced: TsString::new(references.name.as_str()),
            referenced_columns: referenced.iter().map(|column| TsString::new(column.as_str())).collect(),
        })
    });
    keys.collect()
}
