//! The FROM list of a query, and what its conditions say.

use std::collections::BTreeMap;
use std::ops::Range;

use model::TableId;
use sql::reference::Access;

use super::fact::{Anchor, Fact, add};
use super::{Node, Touch, Variable};
use crate::isolation::World;
use crate::isolation::view::Rows;

/// Columns of something that is no table of the schema.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Derived {
    /// Name and facts of each column.
    pub(crate) columns: Vec<(Option<String>, Vec<Fact>)>,
}

/// An item of a FROM list, or the target of a command.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub(crate) alias: String,
    pub(crate) source: Source,
    pub(crate) at: Range<usize>,
    /// What is known of its columns.
    pub(crate) facts: BTreeMap<String, Vec<Fact>>,
}

/// Where an item's rows come from.
#[derive(Debug, Clone)]
pub(crate) enum Source {
    /// A table of the schema, and what is done to it.
    Table(TableId, Access),
    /// A view: the tables behind it, and the column that holds a row's tenant.
    View(Rows),
    /// Something else.
    Derived(Derived),
}

/// A side of an equation.
#[derive(Debug, Clone)]
pub(crate) enum Side {
    /// A column: level, item, name.
    Column(usize, usize, String),
    /// A value of which this is known.
    Value(Vec<Fact>),
}

/// One query's own names.
#[derive(Debug, Clone, Default)]
pub(crate) struct Level<'w> {
    pub(crate) items: Vec<Item>,
    /// Equal columns of this level's items; facts flow from the first to the second.
    pub(crate) flows: Vec<((usize, String), (usize, String))>,
    /// Queries that see the items beside them, to be read once it is known what holds of these.
    pub(crate) laterals: Vec<Lateral<'w>>,
}

/// `lateral (query) as alias (columns)`.
#[derive(Debug, Clone)]
pub(crate) struct Lateral<'w> {
    /// Which item it is.
    pub(crate) item: usize,
    pub(crate) query: &'w [Node<'w>],
    /// New names for its columns.
    pub(crate) columns: Vec<String>,
}

impl Item {
    pub(crate) fn table(&self) -> Option<TableId> {
        match &self.source {
            Source::Table(table, _) => Some(*table),
            Source::View(_) | Source::Derived(_) => None,
        }
    }

    /// The column that holds a row's tenant.
    fn tenant<'i>(&'i self, world: &'i World<'_>) -> Option<&'i str> {
        match &self.source {
            Source::Table(table, _) => world.tenant(*table),
            Source::View(rows) => rows.tenant.as_deref(),
            Source::Derived(_) => None,
        }
    }

    fn known(&self, column: &str) -> &[Fact] {
        self.facts.get(column).map_or(&[], Vec::as_slice)
    }

    /// The tenant that the item's rows are held to.
    pub(crate) fn anchor(&self, world: &World<'_>) -> Option<Anchor> {
        let mut found: Vec<Anchor> = Vec::new();
        let tenant = self.tenant(world)?;
        for fact in self.known(tenant) {
            match fact {
                Fact::Tenant(anchor) => found.push(anchor.clone()),
                // Whoever names a tenant's own key names the tenant.
                Fact::Parameter(name) => found.push(Anchor::Parameter(name.clone())),
                Fact::Row(_) | Fact::Me | Fact::Report => {}
            }
        }
        let Some(table) = self.table() else { return found.into_iter().min() };
        let key = world.key(table);
        for (column, facts) in &self.facts {
            let pinned = world.pinned(table, column);
            for fact in facts {
                match fact {
                    Fact::Me if world.is_user(table, column) || world.leads_to_user(table, column) => {
                        found.push(Anchor::Caller);
                    }
                    Fact::Report
                        if key == Some(column) && world.is_hierarchy(table)
                            || pinned.is_some_and(|target| world.is_hierarchy(target)) =>
                    {
                        found.push(Anchor::Caller);
                    }
                    Fact::Row(anchor) if key == Some(column) || pinned.is_some() => {
                        found.push(anchor.clone())
                    }
                    Fact::Parameter(name) if key == Some(column) || pinned.is_some() => {
                        found.push(Anchor::Parameter(name.clone()));
                    }
                    Fact::Tenant(_) | Fact::Row(_) | Fact::Me | Fact::Report | Fact::Parameter(_) => {}
                }
            }
        }
        // The caller comes first in the order of anchors.
        found.into_iter().min()
    }

    /// Parameters that name the item's row, or a row of its tenant.
    pub(crate) fn named_by(&self, world: &World<'_>) -> Vec<String> {
        let table = self.table();
        let key = table.and_then(|table| world.key(table));
        let pinned = |column: &str| table.is_some_and(|table| world.pinned(table, column).is_some());
        self.facts
            .iter()
            .filter(|(column, _)| {
                key == Some(column.as_str()) || self.tenant(world) == Some(column.as_str()) || pinned(column)
            })
            .flat_map(|(_, facts)| facts)
            .filter_map(|fact| match fact {
                Fact::Parameter(name) => Some(name.clone()),
                Fact::Tenant(_) | Fact::Row(_) | Fact::Me | Fact::Report => None,
            })
            .collect()
    }
}

/// What is known of a column of a row whose tenant is known.
pub(crate) fn column_of(world: &World<'_>, table: TableId, anchor: &Anchor, column: &str) -> Vec<Fact> {
    let mut facts = Vec::new();
    if world.tenant(table) == Some(column) {
        facts.push(Fact::Tenant(anchor.clone()));
    }
    if world.tenant(table).is_some()
        && (world.key(table) == Some(column) || world.pinned(table, column).is_some())
    {
        facts.push(Fact::Row(anchor.clone()));
    }
    facts
}

impl Variable {
    /// What is known of `variable.column`, or of the variable itself.
    pub(crate) fn facts(&self, world: &World<'_>, column: Option<&str>) -> Vec<Fact> {
        match (self, column) {
            (Self::Row(table, anchor), Some(column)) => column_of(world, *table, anchor, column),
            (Self::Value(facts), None) => facts.clone(),
            (Self::Row(..), None) | (Self::Value(_), Some(_)) => Vec::new(),
        }
    }
}

impl Level<'_> {
    /// Lets facts flow along the equations until nothing new comes out.
    pub(crate) fn settle(&mut self, world: &World<'_>, bound: bool) {
        loop {
            let mut news = false;
            for item in &mut self.items {
                let anchor = match item.source {
                    Source::Table(..) | Source::View(_) if bound => Some(Anchor::Caller),
                    Source::Table(..) | Source::View(_) => item.anchor(world),
                    Source::Derived(_) => None,
                };
                let Some(anchor) = anchor else { continue };
                let Some(table) = item.table() else {
                    if let Some(tenant) = item.tenant(world).map(str::to_owned) {
                        news |= add(item.facts.entry(tenant).or_default(), &[Fact::Tenant(anchor)]);
                    }
                    continue;
                };
                let columns: Vec<&str> = world
                    .tenant(table)
                    .into_iter()
                    .chain(world.key(table))
                    .chain(world.pinned_columns(table))
                    .collect();
                for column in columns {
                    let facts = column_of(world, table, &anchor, column);
                    news |= add(item.facts.entry(column.to_owned()).or_default(), &facts);
                }
            }
            for ((from, there), (to, here)) in &self.flows {
                let facts = self.items.get(*from).map(|item| item.known(there).to_vec()).unwrap_or_default();
                if let Some(item) = self.items.get_mut(*to) {
                    news |= add(item.facts.entry(here.clone()).or_default(), &facts);
                }
            }
            if !news {
                return;
            }
        }
    }

    /// The tables among the items.
    pub(crate) fn touches<'l>(
        &'l self,
        world: &'l World<'_>,
        bound: bool,
    ) -> impl Iterator<Item = Touch> + 'l {
        self.items.iter().flat_map(move |item| {
            let (tables, access) = match &item.source {
                Source::Table(table, access) => (vec![*table], *access),
                Source::View(rows) => (rows.tables.clone(), Access::Read),
                Source::Derived(_) => (Vec::new(), Access::Read),
            };
            let anchor = if bound { Some(Anchor::Caller) } else { item.anchor(world) };
            tables.into_iter().map(move |table| Touch {
                table,
                access,
                at: item.at.clone(),
                anchor: anchor.clone(),
            })
        })
    }
}
