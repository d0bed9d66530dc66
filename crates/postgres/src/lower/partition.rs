//! The partitions that the schema says by itself: those of LIST and HASH, and the default of RANGE.
//!
//! What maintenance makes later is called and divided in the same way, so it asks here, too.

use catalog::{Bounds, PartitionOf, Partitioning, Strategy};
use model::{ListPart, Partition, Scheme, Table};
use sql::{Expr, Ident};

use super::{Scope, name, table};

/// A partition before it has a parent: what it is called after it, and which rows lie in it.
pub(crate) struct Part {
    /// `de`, `p0`, `default`.
    pub(crate) suffix: String,
    /// Which rows lie in it.
    pub(crate) bounds: Bounds,
}

/// All of them, parents before their partitions.
pub(super) fn of_table(scope: &Scope<'_>, table: &Table, main: &catalog::Table) -> Vec<catalog::Table> {
    let mut made = Vec::new();
    let Some(outer) = table.partitions.first() else { return made };
    let inner = table.partitions.get(1);
    for part in parts(outer) {
        let divided = match part.bounds {
            Bounds::Default => None,
            Bounds::In(_) | Bounds::Hash { .. } => inner,
        };
        let made_part =
            one(scope, main, &main.name.name, part, divided.and_then(|inner| partitioning(table, inner)));
        let parent = made_part.name.name.clone();
        made.push(made_part);
        for part in divided.map(parts).unwrap_or_default() {
            made.push(one(scope, main, &parent, part, None));
        }
    }
    made
}

fn one(
    scope: &Scope<'_>,
    main: &catalog::Table,
    parent: &Ident,
    part: Part,
    partitioning: Option<Partitioning>,
) -> catalog::Table {
    catalog::Table {
        name: scope.public(&name::joined(&[parent.as_str(), &part.suffix])),
        columns: Vec::new(),
        constraints: Vec::new(),
        partitioning,
        partition_of: Some(PartitionOf {
            parent: scope.public(parent),
            root: main.name.clone(),
            bounds: part.bounds,
        }),
        comment: None,
        ..main.clone()
    }
}

/// How a level decides, as Postgres has it.
pub(crate) fn partitioning(table: &Table, level: &Partition) -> Option<Partitioning> {
    let strategy = match level.scheme {
        Scheme::Time { .. } | Scheme::Step { .. } => Strategy::Range,
        Scheme::List { .. } => Strategy::List,
        Scheme::Hash { .. } => Strategy::Hash,
    };
    Some(Partitioning { column: table.field(level.by).column()?.name.clone(), strategy })
}

/// The partitions of a level that do not depend on the time; the default comes last.
pub(crate) fn parts(level: &Partition) -> Vec<Part> {
    let mut parts: Vec<Part> = match &level.scheme {
        Scheme::Time { .. } | Scheme::Step { .. } => Vec::new(),
        Scheme::List { parts } => parts
            .iter()
            .map(|ListPart { suffix, values }| {
                let values: Vec<Expr> = values.iter().map(table::literal).collect();
                Part { suffix: suffix.clone(), bounds: Bounds::In(values) }
            })
            .collect(),
        Scheme::Hash { modulus } => (0..*modulus)
            .map(|remainder| Part {
                suffix: format!("p{remainder}"),
                bounds: Bounds::Hash { modulus: *modulus, remainder },
            })
            .collect(),
    };
    if level.has_default() {
        parts.push(Part { suffix: "default".to_owned(), bounds: Bounds::Default });
    }
    parts
}
