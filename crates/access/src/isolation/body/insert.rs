//! INSERT: the tenant of what is added.

use sql::reference::Access;

use super::Reader;
use super::fact::{Fact, common};
use super::from::names;
use super::level::{Derived, Level};
use super::query::{COMMAND, clause, clauses};
use super::token::{Node, begins_query, split};

impl<'w> Reader<'w> {
    /// What stands behind INSERT.
    pub(crate) fn insert(&mut self, nodes: &'w [Node<'w>]) -> Derived {
        let nodes = nodes.get(1..).unwrap_or_default();
        // What is inserted does not see the target.
        self.levels.push(Level::default());
        let Some((table, rest)) = self.target(nodes, Access::Insert) else {
            self.visit(nodes);
            self.levels.pop();
            return Derived::default();
        };
        let target = self.levels.pop().unwrap_or_default();
        let (columns, rest) = match rest {
            [list, rest @ ..] if list.inner().is_some_and(|inner| !begins_query(inner)) => {
                (names(list.inner().unwrap_or_default()), rest)
            }
            _ => (self.world.columns(table).map(|column| column.as_str().to_owned()).collect(), rest),
        };
        let conflict = (0..rest.len())
            .find(|at| rest[*at].is("on") && rest.get(at + 1).is_some_and(|node| node.is("conflict")));
        let tail =
            conflict.or_else(|| rest.iter().position(|node| node.is("returning"))).unwrap_or(rest.len());
        let (source, tail) = rest.split_at(tail);
        let tenant = self.world.tenant(table);
        let position = columns.iter().position(|column| Some(column.as_str()) == tenant);
        let mut facts = self.inserted(source, position);
        let parts = clauses(tail, COMMAND);
        let mut level = target;
        if conflict.is_some() && updates_another(tail, tenant) {
            facts.clear();
        }
        if let (Some(item), Some(tenant)) = (level.items.first_mut(), tenant) {
            let facts = facts.into_iter().filter(|fact| matches!(fact, Fact::Tenant(_) | Fact::Parameter(_)));
            item.facts.insert(tenant.to_owned(), facts.collect());
        }
        self.levels.push(level);
        self.hold(Vec::new(), None);
        self.visit(parts.first().map(|(_, nodes)| *nodes).unwrap_or_default());
        for head in ["set", "where"] {
            self.visit(clause(&parts, head).unwrap_or_default());
        }
        self.returning(&parts)
    }

    /// What is known of the tenant of every row that is inserted.
    fn inserted(&mut self, source: &'w [Node<'w>], position: Option<usize>) -> Vec<Fact> {
        let source = match source {
            [overriding, _, value, rest @ ..] if overriding.is("overriding") && value.is("value") => rest,
            _ => source,
        };
        let Some(values) = source.first().filter(|node| node.is("values")).map(|_| &source[1..]) else {
            let derived = if begins_query(source) { self.query(source) } else { Derived::default() };
            return position
                .and_then(|at| derived.columns.into_iter().nth(at))
                .map(|(_, facts)| facts)
                .unwrap_or_default();
        };
        self.visit(values);
        let mut known: Option<Vec<Fact>> = None;
        for row in values.iter().filter_map(Node::inner) {
            let value = position.and_then(|at| split(row, |node| node.is_sign(",")).get(at).copied());
            let facts =
                value.and_then(|value| self.side(value)).map(|side| self.facts(&side)).unwrap_or_default();
            known = Some(known.map_or_else(|| facts.clone(), |known| common(&known, &facts)));
        }
        known.unwrap_or_default()
    }
}

/// `on conflict … do update` reaches a row of another tenant, unless what must be unique names the tenant.
fn updates_another(tail: &[Node<'_>], tenant: Option<&str>) -> bool {
    let updates = tail.windows(2).any(|pair| pair[0].is("do") && pair[1].is("update"));
    let named = tail.get(2).and_then(Node::inner).map(names).unwrap_or_default();
    updates && !named.iter().any(|name| Some(name.as_str()) == tenant)
}
