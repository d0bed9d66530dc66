//! FROM lists: items, joins and their conditions.

use sql::reference::Access;

use super::fact::add;
use super::level::{Derived, Item, Lateral, Source};
use super::token::{Node, begins_query, split};
use super::{Reader, Touch};

/// How far a condition reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// It holds for every row of the result.
    Everywhere,
    /// It decides which rows of this item are joined, and nothing else.
    Joined(usize),
    /// It decides which rows of the items before this one are joined.
    Before(usize),
}

const JOINS: [&str; 7] = ["join", "left", "right", "full", "inner", "cross", "natural"];

impl<'w> Reader<'w> {
    /// Reads a FROM list into the current level; gives the conditions of its joins.
    pub(crate) fn join_list(&mut self, nodes: &'w [Node<'w>]) -> Vec<(Reach, &'w [Node<'w>])> {
        let mut conditions = Vec::new();
        for part in split(nodes, |node| node.is_sign(",")) {
            self.joined(part, &mut conditions);
        }
        conditions
    }

    fn joined(&mut self, nodes: &'w [Node<'w>], conditions: &mut Vec<(Reach, &'w [Node<'w>])>) {
        let mut kind = "join";
        let mut rest = nodes;
        loop {
            // The item, up to its condition or the next join.
            let end = rest
                .iter()
                .position(|node| node.is_any(&["on", "using"]) || node.is_any(&JOINS))
                .unwrap_or(rest.len());
            self.item(&rest[..end]);
            let at = self.levels.last().map_or(0, |level| level.items.len().saturating_sub(1));
            rest = &rest[end..];
            let until = |nodes: &'w [Node<'w>]| {
                nodes.iter().position(|node| node.is_any(&JOINS)).unwrap_or(nodes.len())
            };
            match rest.first() {
                Some(node) if node.is("on") => {
                    let end = until(&rest[1..]) + 1;
                    let reach = match kind {
                        "join" | "inner" | "cross" => Some(Reach::Everywhere),
                        "left" => Some(Reach::Joined(at)),
                        "right" => Some(Reach::Before(at)),
                        _ => None,
                    };
                    conditions.extend(reach.map(|reach| (reach, &rest[1..end])));
                    if reach.is_none() {
                        self.visit(&rest[1..end]);
                    }
                    rest = &rest[end..];
                }
                Some(node) if node.is("using") => rest = &rest[until(&rest[1..]) + 1..],
                Some(_) | None => {}
            }
            let Some(next) = rest.iter().position(|node| node.is("join")) else { return };
            kind = ["left", "right", "full"]
                .into_iter()
                .find(|kind| rest[..next].iter().any(|node| node.is(kind)))
                .unwrap_or("join");
            rest = &rest[next + 1..];
        }
    }

    /// One item: a table, a query in brackets, a `WITH` name or a function.
    fn item(&mut self, nodes: &'w [Node<'w>]) {
        let lateral = nodes.first().is_some_and(|node| node.is("lateral"));
        let nodes = match nodes {
            [first, rest @ ..] if first.is_any(&["only", "lateral"]) => rest,
            _ => nodes,
        };
        let Some(first) = nodes.first() else { return };
        let at = first.at();
        if let Some(inner) = first.inner() {
            let (alias, columns) = alias(&nodes[1..]);
            if lateral && begins_query(inner) {
                return self.lateral(inner, alias.unwrap_or_default(), columns, at);
            }
            let derived = if begins_query(inner) {
                renamed(self.query(inner), &columns)
            } else {
                // A join in brackets: its items stand beside the others.
                let conditions = self.join_list(inner);
                self.pending(conditions);
                return;
            };
            return self.push(alias.unwrap_or_default(), Source::Derived(derived), at);
        }
        let (schema, name, rest) = match nodes {
            [Node::Word { text: schema, .. }, dot, Node::Word { text: name, .. }, rest @ ..]
                if dot.is_sign(".") =>
            {
                (Some(&**schema), &**name, rest)
            }
            [Node::Word { text: name, .. }, rest @ ..] => (None, &**name, rest),
            _ => return self.visit(nodes),
        };
        if rest.first().is_some_and(|node| node.inner().is_some()) {
            // A function: one that returns values offers its alias as a column.
            let call = &nodes[..nodes.len() - rest.len() + 1];
            let facts = self.call_facts(call);
            self.visit(call);
            let rest: Vec<Node<'_>> =
                rest[1..].iter().filter(|node| !node.is_any(&["with", "ordinality"])).cloned().collect();
            let (alias, columns) = alias(&rest);
            let alias = alias.unwrap_or_else(|| name.to_owned());
            let column = columns.first().cloned().unwrap_or_else(|| alias.clone());
            return self.push(alias, Source::Derived(Derived { columns: vec![(Some(column), facts)] }), at);
        }
        let (alias, columns) = alias(rest);
        let named = alias.unwrap_or_else(|| name.to_owned());
        let at = at.start..nodes[nodes.len() - rest.len() - 1].at().end;
        if schema.is_none() {
            let cte =
                self.ctes.iter().rev().find(|(known, _)| known == name).map(|(_, derived)| derived.clone());
            return self.push(named, Source::Derived(renamed(cte.unwrap_or_default(), &columns)), at);
        }
        if let Some(rows) = schema.and_then(|schema| self.world.view(schema, name)) {
            let mut rows = rows.clone();
            // New names for columns: nothing is known of them.
            rows.tenant = rows.tenant.filter(|_| columns.is_empty());
            return self.push(named, Source::View(rows), at);
        }
        let source = match self.world.table(name).filter(|_| schema == Some(self.world.schema)) {
            // New names for columns: nothing is known of them.
            Some(table) if columns.is_empty() => Source::Table(table, Access::Read),
            Some(table) => {
                self.deeds.touches.push(Touch { table, access: Access::Read, at: at.clone(), anchor: None });
                Source::Derived(Derived::default())
            }
            None => Source::Derived(Derived::default()),
        };
        self.push(named, source, at);
    }

    /// A query that sees the items beside it. Which tables it touches is read once it is known what holds of those, and what it calls is
    /// read now: Postgres may call a function for rows that a condition drops later.
    fn lateral(
        &mut self,
        query: &'w [Node<'w>],
        alias: String,
        columns: Vec<String>,
        at: std::ops::Range<usize>,
    ) {
        let before = self.deeds.touches.len();
        // What lies within it is read again when it is.
        let first = std::mem::replace(&mut self.first_reading, true);
        let derived = renamed(self.query(query), &columns);
        self.first_reading = first;
        self.deeds.touches.truncate(before);
        self.push(alias, Source::Derived(derived), at);
        if let Some(level) = self.levels.last_mut() {
            let item = level.items.len().saturating_sub(1);
            level.laterals.push(Lateral { item, query, columns });
        }
    }

    /// Reads such queries again, with what holds of the items beside them.
    pub(crate) fn read_laterals(&mut self) {
        if self.first_reading {
            return;
        }
        let laterals = self.levels.last_mut().map(|level| std::mem::take(&mut level.laterals));
        for Lateral { item, query, columns } in laterals.into_iter().flatten() {
            let before = self.deeds.calls.len();
            let derived = renamed(self.query(query), &columns);
            self.deeds.calls.truncate(before);
            let (world, bound) = (self.world, self.bound);
            let Some(level) = self.levels.last_mut() else { return };
            if let Some(item) = level.items.get_mut(item) {
                for (name, facts) in &derived.columns {
                    let known = name.as_ref().map(|name| item.facts.entry(name.clone()).or_default());
                    known.into_iter().for_each(|known| {
                        add(known, facts);
                    });
                }
                item.source = Source::Derived(derived);
            }
            level.settle(world, bound);
        }
    }

    pub(crate) fn push(&mut self, alias: String, source: Source, at: std::ops::Range<usize>) {
        let facts = match &source {
            Source::Derived(derived) => derived
                .columns
                .iter()
                .filter_map(|(name, facts)| Some((name.clone()?, facts.clone())))
                .collect(),
            Source::Table(..) | Source::View(_) => std::collections::BTreeMap::new(),
        };
        if let Some(level) = self.levels.last_mut() {
            level.items.push(Item { alias, source, at, facts });
        }
    }

    /// Conditions inside a join in brackets hold where the join itself does, which nobody knows here: they are only visited.
    fn pending(&mut self, conditions: Vec<(Reach, &'w [Node<'w>])>) {
        for (_, condition) in conditions {
            self.visit(condition);
        }
    }
}

/// `[as] name [(columns)]`.
pub(crate) fn alias(nodes: &[Node<'_>]) -> (Option<String>, Vec<String>) {
    let nodes = match nodes {
        [first, rest @ ..] if first.is("as") => rest,
        _ => nodes,
    };
    let name = nodes.first().and_then(Node::name).map(str::to_owned);
    let columns = nodes.get(1).and_then(Node::inner).map(names).unwrap_or_default();
    (name, columns)
}

/// The first word of each item of a list.
pub(crate) fn names(nodes: &[Node<'_>]) -> Vec<String> {
    split(nodes, |node| node.is_sign(","))
        .into_iter()
        .filter_map(|part| part.first().and_then(Node::name).map(str::to_owned))
        .collect()
}

/// New names for the first columns.
pub(crate) fn renamed(mut derived: Derived, names: &[String]) -> Derived {
    for (column, name) in derived.columns.iter_mut().zip(names) {
        column.0 = Some(name.clone());
    }
    derived
}
