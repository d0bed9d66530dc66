//! The relation graph: which table needs which, built once and read by everything that
//! needs an order or a path.

use petgraph::graph::{DiGraph, NodeIndex};

use crate::{FieldId, FieldRef, ModuleId, Table, TableId};

/// Tables as nodes, references as edges from the table that holds the column.
#[derive(Debug, Clone, Default)]
pub struct Graph {
    graph: DiGraph<TableId, FieldId>,
    order: Vec<TableId>,
    late: Vec<FieldRef>,
}

impl Graph {
    /// Builds the graph and the creation order: by module, within a module by need, ties in
    /// source order. References to tables that come later are [`Graph::late_keys`].
    #[must_use]
    pub fn new(tables: &[Table]) -> Self {
        let mut graph = DiGraph::new();
        for i in 0..tables.len() {
            graph.add_node(TableId(i as u32));
        }
        for (i, table) in tables.iter().enumerate() {
            for (f, field) in table.fields.iter().enumerate() {
                if let Some(target) = field.foreign_key().and_then(crate::ForeignKey::table) {
                    graph.add_edge(NodeIndex::new(i), NodeIndex::new(target.index()), FieldId(f as u32));
                }
            }
        }
        let mut built = Self { graph, order: Vec::with_capacity(tables.len()), late: Vec::new() };
        built.sort(tables);
        built
    }

    /// Tables in the order they are created.
    #[must_use]
    pub fn creation_order(&self) -> &[TableId] {
        &self.order
    }

    /// References whose foreign key is added by ALTER TABLE, once all tables exist.
    #[must_use]
    pub fn late_keys(&self) -> &[FieldRef] {
        &self.late
    }

    /// References to a table, with the table that holds each.
    pub fn referrers(&self, table: TableId) -> impl Iterator<Item = FieldRef> {
        use petgraph::visit::EdgeRef as _;
        let mut found: Vec<FieldRef> = self
            .graph
            .edges_directed(NodeIndex::new(table.index()), petgraph::Direction::Incoming)
            .map(|edge| FieldRef { table: TableId(edge.source().index() as u32), field: *edge.weight() })
            .collect();
        found.sort();
        found.into_iter()
    }

    /// Groups of tables that need each other, each with more than one table or a self-reference
    /// left out (a row may point at itself).
    #[must_use]
    pub fn cycles(&self) -> Vec<Vec<TableId>> {
        let mut cycles: Vec<Vec<TableId>> = petgraph::algo::tarjan_scc(&self.graph)
            .into_iter()
            .filter(|group| group.len() > 1)
            .map(|group| {
                let mut ids: Vec<TableId> = group.into_iter().map(|node| self.graph[node]).collect();
                ids.sort();
                ids
            })
            .collect();
        cycles.sort();
        cycles
    }

    // Depth-first over the references that stay inside the module: linear, and the order of
    // source decides wherever need does not.
    fn sort(&mut self, tables: &[Table]) {
        let mut state = vec![Mark::New; tables.len()];
        let mut starts: Vec<TableId> = (0..tables.len() as u32).map(TableId).collect();
        starts.sort_by_key(|id| (tables[id.index()].module, *id));
        for start in starts {
            self.visit(tables, &mut state, start);
        }
        let mut position = vec![0; tables.len()];
        for (i, id) in self.order.iter().enumerate() {
            position[id.index()] = i;
        }
        for (i, table) in tables.iter().enumerate() {
            for (f, field) in table.fields.iter().enumerate() {
                let target = field.foreign_key().and_then(crate::ForeignKey::table);
                if target.is_some_and(|target| position[target.index()] > position[i]) {
                    self.late.push(FieldRef { table: TableId(i as u32), field: FieldId(f as u32) });
                }
            }
        }
    }

    // An explicit stack: a chain of ten thousand tables must not overflow the thread's.
    fn visit(&mut self, tables: &[Table], state: &mut [Mark], start: TableId) {
        let module: ModuleId = tables[start.index()].module;
        let mut stack = vec![(start, 0)];
        while let Some((id, next)) = stack.pop() {
            let table = &tables[id.index()];
            if next == 0 {
                if state[id.index()] != Mark::New {
                    continue;
                }
                state[id.index()] = Mark::Open;
            }
            let need = table.fields[next..].iter().enumerate().find_map(|(i, field)| {
                let target = field.foreign_key()?.table()?;
                let new = state[target.index()] == Mark::New && tables[target.index()].module == module;
                new.then_some((next + i + 1, target))
            });
            match need {
                Some((resume, target)) => {
                    stack.push((id, resume));
                    stack.push((target, 0));
                }
                None => {
                    state[id.index()] = Mark::Done;
                    self.order.push(id);
                }
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    Open,
    Done,
}
