//! Which row of the schema names which, and so comes after it.

use std::collections::BTreeMap;

use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::DfsPostOrder;

use crate::{Builtin, FieldId, ForeignKey, Model, Seed, SeedValue, TableId, Value};

/// A row of the schema: its table, and which of the table's rows it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SeedId {
    pub(crate) table: TableId,
    pub(crate) at: usize,
}

/// A row names another one.
pub(crate) struct SeedReference<'m> {
    pub(crate) from: SeedId,
    /// The value that names it.
    pub(crate) given: &'m SeedValue,
    pub(crate) key: &'m ForeignKey,
    /// The table it leads to.
    pub(crate) target: TableId,
    /// The row of the schema that it leads to; none where there is no such row.
    pub(crate) to: Option<SeedId>,
}

impl Model {
    /// The rows that belong to the schema, each after those that it names; ties in the order of creation, then of source.
    #[must_use]
    pub fn seeds_in_order(&self) -> Vec<(TableId, &Seed)> {
        self.seed_order().into_iter().map(|id| (id.table, self.seed(id))).collect()
    }

    pub(crate) fn seed_order(&self) -> Vec<SeedId> {
        let rows: Vec<SeedId> = self
            .graph
            .creation_order()
            .iter()
            .flat_map(|table| (0..self.table(*table).seeds.len()).map(|at| SeedId { table: *table, at }))
            .collect();
        let mut needs: DiGraph<SeedId, ()> = DiGraph::new();
        let nodes: BTreeMap<SeedId, NodeIndex> =
            rows.iter().map(|row| (*row, needs.add_node(*row))).collect();
        for SeedReference { from, to, given: _, key: _, target: _ } in self.seed_references() {
            if let Some(to) = to {
                needs.add_edge(nodes[&from], nodes[&to], ());
            }
        }
        let mut walk = DfsPostOrder::empty(&needs);
        let mut ordered = Vec::with_capacity(rows.len());
        for node in needs.node_indices() {
            walk.move_to(node);
            ordered.extend(std::iter::from_fn(|| walk.next(&needs)).map(|node| needs[node]));
        }
        ordered
    }

    pub(crate) fn seed(&self, id: SeedId) -> &Seed {
        &self.table(id.table).seeds[id.at]
    }

    /// Every value of a row of the schema that names a row, in order of tables and rows.
    pub(crate) fn seed_references(&self) -> impl Iterator<Item = SeedReference<'_>> {
        let by_key = self.seeds_by_key();
        self.seed_ids()
            .flat_map(|from| self.seed(from).values.iter().map(move |given| (from, given)))
            .filter_map(move |(from, given)| {
                let key = self.table(from.table).field(given.field).foreign_key()?;
                let target = key.table()?;
                let [field] = self.table(target).key.as_slice() else { return None };
                let named = self.told(target, *field, &given.value)?;
                let to = by_key.get(&(target, named)).copied();
                Some(SeedReference { from, given, key, target, to })
            })
    }

    fn seed_ids(&self) -> impl Iterator<Item = SeedId> {
        self.tables().flat_map(|(table, of)| (0..of.seeds.len()).map(move |at| SeedId { table, at }))
    }

    /// The rows that say their key.
    fn seeds_by_key(&self) -> BTreeMap<(TableId, String), SeedId> {
        self.seed_ids()
            .filter_map(|id| {
                let [field] = self.table(id.table).key.as_slice() else { return None };
                let told = self.told(id.table, *field, self.seed(id).value(*field)?)?;
                Some(((id.table, told), id))
            })
            .collect()
    }

    /// A key in one spelling; none for NULL, which names nothing.
    fn told(&self, table: TableId, field: FieldId, value: &Value) -> Option<String> {
        let column = self.table(table).field(field).column()?;
        match value {
            Value::Text(text) if self.builtin(column.ty) == Builtin::Uuid => Some(text.to_ascii_lowercase()),
            Value::Text(text) | Value::Number(text) => Some(text.clone()),
            Value::Null | Value::Boolean(_) | Value::List(_) => None,
        }
    }
}
