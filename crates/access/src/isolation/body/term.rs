//! Values: what a term is, and what is known of it.

use super::fact::{Anchor, Fact, common};
use super::from::Reach;
use super::level::{Level, Side, Source, column_of};
use super::token::{Node, begins_query, conjuncts, split};
use super::{Call, Reader};

/// Queries nested deeper than this teach nothing: each is looked at before it is read, which doubles the work.
const LOOKED_INTO: usize = 5;

impl<'w> Reader<'w> {
    /// Takes the operands of AND for granted, as far as the condition reaches.
    pub(crate) fn assume(&mut self, reach: Reach, condition: &'w [Node<'w>]) {
        for operand in conjuncts(condition) {
            match operand {
                [only] if only.inner().is_some_and(|inner| !begins_query(inner)) => {
                    self.assume(reach, only.inner().unwrap_or_default());
                }
                _ => self.equation(reach, operand),
            }
        }
    }

    fn equation(&mut self, reach: Reach, operand: &'w [Node<'w>]) {
        let signs = operand
            .iter()
            .filter(|node| matches!(node, Node::Sign(sign, _) if !matches!(*sign, "." | ",")))
            .count();
        let (left, right) = if let Some(at) = operand.iter().position(|node| node.is_sign("=")) {
            if signs != 1 {
                return;
            }
            (self.side(&operand[..at]), self.side(&operand[at + 1..]))
        } else if let Some(at) = operand.iter().position(|node| node.is("in")) {
            let inside = operand.get(at + 1).and_then(Node::inner).filter(|inner| begins_query(inner));
            if signs != 0 || at == 0 || operand[at - 1].is("not") || operand.len() != at + 2 {
                return;
            }
            let Some(inside) = inside else { return };
            (self.side(&operand[..at]), Some(Side::Value(self.looked_at(inside))))
        } else {
            return;
        };
        let (Some(left), Some(right)) = (left, right) else { return };
        let Some(here) = self.levels.len().checked_sub(1) else { return };
        for (from, to) in [(&left, &right), (&right, &left)] {
            let Side::Column(level, item, column) = to else { continue };
            let reached = match reach {
                Reach::Everywhere => true,
                Reach::Joined(only) => *item == only,
                Reach::Before(last) => *item < last,
            };
            if *level != here || !reached {
                continue;
            }
            match from {
                Side::Column(level, from, there) if *level == here => {
                    if let Some(level) = self.levels.last_mut() {
                        level.flows.push(((*from, there.clone()), (*item, column.clone())));
                    }
                }
                Side::Column(..) | Side::Value(_) => {
                    let facts = self.facts(from);
                    let item = self.levels.last_mut().and_then(|level| level.items.get_mut(*item));
                    if let Some(item) = item {
                        super::fact::add(item.facts.entry(column.clone()).or_default(), &facts);
                    }
                }
            }
        }
    }

    /// What a query's first column is known to be; what it touches is left for later.
    fn looked_at(&mut self, query: &'w [Node<'w>]) -> Vec<Fact> {
        if self.levels.len() > LOOKED_INTO {
            return Vec::new();
        }
        let (deeds, assigned) = (self.deeds.clone(), self.assigned.clone());
        let derived = self.query(query);
        self.deeds = deeds;
        self.assigned = assigned;
        derived.columns.into_iter().next().map(|(_, facts)| facts).unwrap_or_default()
    }

    /// A term: a column, a call of a helper, a query with one value, `any (array(query))`.
    pub(crate) fn side(&mut self, nodes: &'w [Node<'w>]) -> Option<Side> {
        match nodes {
            [only] if only.inner().is_some() => {
                let inner = only.inner().unwrap_or_default();
                if begins_query(inner) { Some(Side::Value(self.looked_at(inner))) } else { self.side(inner) }
            }
            [any, set] if any.is("any") => match set.inner()? {
                [array, query] if array.is("array") && query.inner().is_some_and(begins_query) => {
                    Some(Side::Value(self.looked_at(query.inner()?)))
                }
                query if begins_query(query) => Some(Side::Value(self.looked_at(query))),
                _ => None,
            },
            [name, arguments] if name.is("coalesce") => {
                let mut sides = split(arguments.inner()?, |node| node.is_sign(","))
                    .into_iter()
                    .map(|part| self.side(part).map(|side| self.facts(&side)).unwrap_or_default());
                let first = sides.next()?;
                let facts: Vec<Fact> = sides.fold(first, |known, facts| common(&known, &facts));
                Some(Side::Value(facts))
            }
            [Node::Word { text, quoted, .. }] => Some(self.named(None, text, *quoted)),
            [Node::Word { text: qualifier, .. }, dot, Node::Word { text, quoted, .. }]
                if dot.is_sign(".") =>
            {
                Some(self.named(Some(qualifier), text, *quoted))
            }
            [Node::Word { .. }, dot, Node::Word { .. }, Node::Group { open: '(', .. }]
                if dot.is_sign(".") =>
            {
                Some(Side::Value(self.call_facts(nodes)))
            }
            _ => None,
        }
    }

    /// A column, a variable or a parameter; what a query's own names hide is not looked for behind them.
    fn named(&self, qualifier: Option<&str>, name: &str, _quoted: bool) -> Side {
        for (at, level) in self.levels.iter().enumerate().rev() {
            let found = match qualifier {
                Some(qualifier) => level.items.iter().position(|item| item.alias == qualifier),
                None => self.holder(level, name),
            };
            if let Some(item) = found {
                return Side::Column(at, item, name.to_owned());
            }
            // An item whose columns are not known may hide a variable.
            if qualifier.is_none()
                && level
                    .items
                    .iter()
                    .any(|item| matches!(&item.source, Source::Derived(d) if d.columns.is_empty()))
            {
                return Side::Value(Vec::new());
            }
        }
        let parameter = |name: &str| self.parameters.iter().any(|known| known == name);
        let facts = match qualifier {
            Some(qualifier) if qualifier == self.name && parameter(name) => {
                vec![Fact::Parameter(name.to_owned())]
            }
            Some(variable) => self
                .variables
                .get(variable)
                .map(|known| known.facts(self.world, Some(name)))
                .unwrap_or_default(),
            None => match self.variables.get(name) {
                Some(known) => known.facts(self.world, None),
                None if parameter(name) => vec![Fact::Parameter(name.to_owned())],
                None => Vec::new(),
            },
        };
        Side::Value(facts)
    }

    fn holder(&self, level: &Level<'_>, column: &str) -> Option<usize> {
        level.items.iter().position(|item| match &item.source {
            Source::Table(table, _) => self.world.columns(*table).any(|known| known.as_str() == column),
            Source::View(rows) => rows.columns.iter().any(|known| known == column),
            Source::Derived(derived) => {
                derived.columns.iter().any(|(name, _)| name.as_deref() == Some(column))
            }
        })
    }

    /// What is known of a side.
    pub(crate) fn facts(&self, side: &Side) -> Vec<Fact> {
        match side {
            Side::Value(facts) => facts.clone(),
            Side::Column(level, item, column) => {
                let Some(item) = self.levels.get(*level).and_then(|level| level.items.get(*item)) else {
                    return Vec::new();
                };
                let mut facts = item.facts.get(column).cloned().unwrap_or_default();
                match (&item.source, item.anchor(self.world)) {
                    (Source::Table(table, _), Some(anchor)) => {
                        super::fact::add(&mut facts, &column_of(self.world, *table, &anchor, column));
                    }
                    (Source::View(rows), Some(anchor)) if rows.tenant.as_ref() == Some(column) => {
                        super::fact::add(&mut facts, &[Fact::Tenant(anchor)]);
                    }
                    _ => {}
                }
                facts
            }
        }
    }

    /// `schema.name(…)`.
    pub(crate) fn call_facts(&self, nodes: &'w [Node<'w>]) -> Vec<Fact> {
        let [schema, dot, name, ..] = nodes else { return Vec::new() };
        let (Some(schema), Some(name), true) = (schema.name(), name.name(), dot.is_sign(".")) else {
            return Vec::new();
        };
        if (schema, name) == ("auth", "uid") {
            return vec![Fact::Me];
        }
        if schema != self.world.private {
            return Vec::new();
        }
        match name {
            "uid" | "me" => vec![Fact::Me],
            "tenants" | "tenants_as" | "tenants_with" => vec![Fact::Tenant(Anchor::Caller)],
            "my_reports" => vec![Fact::Report],
            _ => {
                let facts = self.world.function(name).map(|id| (self.results)(id)).unwrap_or_default();
                // What depends on the arguments is known to the function alone.
                let own = |fact: &Fact| match fact {
                    Fact::Tenant(anchor) | Fact::Row(anchor) => *anchor == Anchor::Caller,
                    Fact::Me | Fact::Report => true,
                    Fact::Parameter(_) => false,
                };
                facts.into_iter().filter(own).collect()
            }
        }
    }

    /// Reads whatever queries and calls stand in an expression.
    pub(crate) fn visit(&mut self, nodes: &'w [Node<'w>]) {
        for (at, node) in nodes.iter().enumerate() {
            let Node::Group { nodes: inner, .. } = node else { continue };
            if let [.., schema, dot, name] = &nodes[..at]
                && dot.is_sign(".")
                && schema.name() == Some(self.world.private)
                && let Some(function) = name.name().and_then(|name| self.world.function(name))
            {
                self.call(function, inner);
            }
            if begins_query(inner) {
                self.query(inner);
            } else {
                self.visit(inner);
            }
        }
    }

    fn call(&mut self, function: model::FunctionId, arguments: &'w [Node<'w>]) {
        let declared = &self.world.model.functions[function.index()].arguments;
        let mut known: Vec<Vec<Fact>> = vec![Vec::new(); declared.len()];
        for (position, part) in split(arguments, |node| node.is_sign(",")).into_iter().enumerate() {
            let (position, value) = match part {
                [name, arrow, value @ ..] if arrow.is_sign("=>") || arrow.is_sign(":=") => {
                    let named =
                        declared.iter().position(|argument| name.name() == Some(argument.name.as_str()));
                    (named.unwrap_or(declared.len()), value)
                }
                _ => (position, part),
            };
            let facts = self.side(value).map(|side| self.facts(&side)).unwrap_or_default();
            if let Some(slot) = known.get_mut(position) {
                *slot = facts;
            }
        }
        self.deeds.calls.push(Call { function, arguments: known });
    }
}
