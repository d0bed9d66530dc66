//! Queries and commands.

use sql::reference::Access;

use super::fact::{Anchor, Fact, common};
use super::from::{Reach, alias, names, renamed};
use super::level::{Derived, Level, Source};
use super::token::{Node, begins_query, split};
use super::{Reader, Touch, Variable};

const SELECT: &[&str] =
    &["into", "from", "where", "group", "having", "window", "order", "limit", "offset", "fetch", "for"];
pub(crate) const COMMAND: &[&str] = &["set", "from", "using", "where", "returning", "into"];
pub(crate) const COMPOUND: &[&str] = &["union", "intersect", "except"];

/// The parts of a statement by the keyword before each; the first has none.
pub(crate) fn clauses<'n>(nodes: &'n [Node<'n>], heads: &[&str]) -> Vec<(&'n str, &'n [Node<'n>])> {
    let mut parts = Vec::new();
    let (mut head, mut begin) = ("", 0);
    for (at, node) in nodes.iter().enumerate() {
        let compares = node.is("from")
            && at > 0
            && nodes[at - 1].is("distinct")
            && at > 1
            && nodes[at - 2].is_any(&["is", "not"]);
        let qualified = at > 0 && (nodes[at - 1].is_sign(".") || nodes[at - 1].is("as"));
        if node.is_any(heads) && !compares && !qualified {
            parts.push((head, &nodes[begin..at]));
            head = node.name().unwrap_or("");
            begin = at + 1;
        }
    }
    parts.push((head, &nodes[begin..]));
    parts
}

/// The part behind a keyword.
pub(crate) fn clause<'n>(parts: &[(&str, &'n [Node<'n>])], head: &str) -> Option<&'n [Node<'n>]> {
    parts.iter().find(|(known, _)| *known == head).map(|(_, nodes)| *nodes)
}

impl<'w> Reader<'w> {
    /// One statement; what its columns are known to be.
    pub(crate) fn query(&mut self, nodes: &'w [Node<'w>]) -> Derived {
        let visible = self.ctes.len();
        let derived = self.with(nodes);
        self.ctes.truncate(visible);
        derived
    }

    fn with(&mut self, nodes: &'w [Node<'w>]) -> Derived {
        let Some(first) = nodes.first().filter(|node| node.is("with")) else { return self.statement(nodes) };
        let mut rest = &nodes[1..];
        let recursive = rest.first().is_some_and(|node| node.is("recursive"));
        if recursive {
            rest = &rest[1..];
        }
        loop {
            let Some(body) = rest.iter().position(|node| node.inner().is_some_and(begins_query)) else {
                self.deeds.unreadable.get_or_insert(first.at());
                return Derived::default();
            };
            let (name, columns) = alias(&rest[..body]);
            let name = name.unwrap_or_default();
            let inner = rest[body].inner().unwrap_or_default();
            let derived = if recursive {
                self.recursive(&name, &columns, inner)
            } else {
                renamed(self.query(inner), &columns)
            };
            self.ctes.push((name, derived));
            rest = &rest[body + 1..];
            match rest.first() {
                Some(comma) if comma.is_sign(",") => rest = &rest[1..],
                Some(_) | None => return self.statement(rest),
            }
        }
    }

    /// What a recursive query gives is what its first part gives, as long as the others give no less.
    fn recursive(&mut self, name: &str, columns: &[String], inner: &'w [Node<'w>]) -> Derived {
        let first = split(inner, |node| node.is_any(COMPOUND)).first().copied().unwrap_or_default();
        let deeds = self.deeds.clone();
        let mut known = renamed(self.query(first), columns);
        for _ in 0..3 {
            self.deeds = deeds.clone();
            self.ctes.push((name.to_owned(), known.clone()));
            let whole = renamed(self.query(inner), columns);
            self.ctes.pop();
            if whole == known {
                return whole;
            }
            known = whole;
        }
        self.deeds.unreadable.get_or_insert(0..0);
        Derived::default()
    }

    fn statement(&mut self, nodes: &'w [Node<'w>]) -> Derived {
        let Some(first) = nodes.first() else { return Derived::default() };
        if first.is("insert") {
            return self.insert(&nodes[1..]);
        }
        if first.is("update") {
            return self.change(&nodes[1..], Access::Update);
        }
        if first.is("delete") {
            return self.change(nodes.get(2..).unwrap_or_default(), Access::Delete);
        }
        if first.is_any(&["merge", "table"]) {
            self.deeds.unreadable.get_or_insert(first.at());
            return Derived::default();
        }
        let parts = split(nodes, |node| node.is_any(COMPOUND));
        let mut parts = parts.into_iter().map(|part| match part {
            [all, rest @ ..] if all.is_any(&["all", "distinct"]) => rest,
            _ => part,
        });
        let Some(first) = parts.next() else { return Derived::default() };
        let first = self.simple(first);
        parts.fold(first, |known, part| {
            let other = self.simple(part);
            let columns = known.columns.into_iter().zip(other.columns);
            Derived {
                columns: columns.map(|((name, one), (_, other))| (name, common(&one, &other))).collect(),
            }
        })
    }

    fn simple(&mut self, nodes: &'w [Node<'w>]) -> Derived {
        match nodes {
            [first, rest @ ..] if first.is_any(&["select", "perform"]) => self.select(rest),
            [first, rest @ ..] if first.inner().is_some_and(begins_query) => {
                let derived = self.query(first.inner().unwrap_or_default());
                self.visit(rest);
                derived
            }
            _ => {
                self.visit(nodes);
                Derived::default()
            }
        }
    }

    fn select(&mut self, nodes: &'w [Node<'w>]) -> Derived {
        let nodes = match nodes {
            [distinct, on, list, rest @ ..]
                if distinct.is("distinct") && on.is("on") && list.inner().is_some() =>
            {
                rest
            }
            [distinct, rest @ ..] if distinct.is_any(&["distinct", "all"]) => rest,
            _ => nodes,
        };
        let parts = clauses(nodes, SELECT);
        self.levels.push(Level::default());
        let conditions = clause(&parts, "from").map(|list| self.join_list(list)).unwrap_or_default();
        self.hold(conditions, clause(&parts, "where"));
        let targets = parts.first().map(|(_, nodes)| *nodes).unwrap_or_default();
        for (head, part) in &parts {
            if !matches!(*head, "from" | "where" | "into") {
                self.visit(part);
            }
        }
        let derived = self.outputs(targets);
        if let Some(into) = clause(&parts, "into") {
            self.assign(&names(into), targets, &derived);
        }
        if self.levels.len() == 1
            && let Some(variable) = self.loop_variable.take()
        {
            self.assign(&[variable], targets, &derived);
        }
        self.levels.pop();
        derived
    }

    /// Takes conditions for granted, writes down the tables, and reads what stands in the conditions.
    pub(crate) fn hold(&mut self, conditions: Vec<(Reach, &'w [Node<'w>])>, filter: Option<&'w [Node<'w>]>) {
        for (reach, condition) in &conditions {
            self.assume(*reach, condition);
        }
        if let Some(filter) = filter {
            self.assume(Reach::Everywhere, filter);
        }
        let (world, bound) = (self.world, self.bound);
        if let Some(level) = self.levels.last_mut() {
            level.settle(world, bound);
        }
        self.read_laterals();
        if let Some(level) = self.levels.last_mut() {
            let touches: Vec<Touch> = level.touches(world, bound).collect();
            self.deeds.touches.extend(touches);
        }
        for condition in conditions.into_iter().map(|(_, condition)| condition).chain(filter) {
            self.visit(condition);
        }
        let Some(level) = self.levels.last().filter(|_| self.vouching && self.levels.len() == 2) else {
            return;
        };
        for item in &level.items {
            if item.anchor(world) == Some(Anchor::Caller) {
                self.deeds.vouched.extend(item.named_by(world));
            }
        }
    }

    /// The columns of a select or RETURNING list.
    fn outputs(&mut self, list: &'w [Node<'w>]) -> Derived {
        let mut columns = Vec::new();
        for part in split(list, |node| node.is_sign(",")) {
            match part {
                [star] if star.is_sign("*") => {
                    let items = self.levels.last().map_or(0, |level| level.items.len());
                    (0..items).for_each(|item| columns.extend(self.all_of(item)));
                }
                [qualifier, dot, star] if dot.is_sign(".") && star.is_sign("*") => {
                    let named = |level: &Level<'_>| {
                        level.items.iter().position(|item| Some(item.alias.as_str()) == qualifier.name())
                    };
                    if let Some(item) = self.levels.last().and_then(named) {
                        columns.extend(self.all_of(item));
                    }
                }
                _ => {
                    let as_at = part.iter().position(|node| node.is("as"));
                    let value = &part[..as_at.unwrap_or(part.len())];
                    let own = value.last().and_then(Node::name).map(str::to_owned);
                    let name =
                        as_at.and_then(|at| part.get(at + 1)).and_then(Node::name).map(str::to_owned).or(own);
                    let facts = self.side(value).map(|side| self.facts(&side)).unwrap_or_default();
                    columns.push((name, facts));
                }
            }
        }
        Derived { columns }
    }

    fn all_of(&self, item: usize) -> Vec<(Option<String>, Vec<Fact>)> {
        let Some(item) = self.levels.last().and_then(|level| level.items.get(item)) else {
            return Vec::new();
        };
        let known = |column: &str| item.facts.get(column).cloned().unwrap_or_default();
        match &item.source {
            Source::Table(table, _) => self
                .world
                .columns(*table)
                .map(|column| (Some(column.as_str().to_owned()), known(column.as_str())))
                .collect(),
            Source::View(rows) => {
                rows.columns.iter().map(|column| (Some(column.clone()), known(column))).collect()
            }
            Source::Derived(derived) => derived.columns.clone(),
        }
    }

    /// `into a, b`, and the variable of a loop.
    pub(crate) fn assign(&mut self, into: &[String], targets: &'w [Node<'w>], derived: &Derived) {
        let into: Vec<&String> = into.iter().filter(|name| *name != "strict").collect();
        if let ([name], [qualifier, dot, star]) = (into.as_slice(), targets)
            && dot.is_sign(".")
            && star.is_sign("*")
        {
            let item = self.levels.last().and_then(|level| {
                level.items.iter().find(|item| Some(item.alias.as_str()) == qualifier.name())
            });
            let row = item.and_then(|item| {
                let anchor = if self.bound { Some(Anchor::Caller) } else { item.anchor(self.world) };
                Some(Variable::Row(item.table()?, anchor?))
            });
            self.assigned.entry((*name).clone()).or_default().push(row);
            return;
        }
        for (at, name) in into.into_iter().enumerate() {
            let value = derived.columns.get(at).map(|(_, facts)| Variable::Value(facts.clone()));
            self.assigned.entry(name.clone()).or_default().push(value);
        }
    }

    /// The target of a command: `schema.table [as alias]`; what follows it.
    pub(crate) fn target<'n>(
        &mut self,
        nodes: &'n [Node<'n>],
        access: Access,
    ) -> Option<(model::TableId, &'n [Node<'n>])> {
        let nodes = match nodes {
            [only, rest @ ..] if only.is("only") => rest,
            _ => nodes,
        };
        let [schema, dot, name, rest @ ..] = nodes else { return None };
        let table = self
            .world
            .table(name.name()?)
            .filter(|_| dot.is_sign(".") && schema.name() == Some(self.world.schema))?;
        let (named, rest) = match rest {
            [word, alias, rest @ ..] if word.is("as") => (alias.name(), rest),
            [alias, rest @ ..]
                if alias.name().is_some()
                    && !alias.is_any(COMMAND)
                    && !alias.is_any(&["values", "select", "with", "default", "overriding", "on"]) =>
            {
                (alias.name(), rest)
            }
            _ => (name.name(), rest),
        };
        let at = schema.at().start..name.at().end;
        self.push(named.unwrap_or_default().to_owned(), Source::Table(table, access), at);
        Some((table, rest))
    }

    /// UPDATE and DELETE.
    fn change(&mut self, nodes: &'w [Node<'w>], access: Access) -> Derived {
        self.levels.push(Level::default());
        let Some((table, rest)) = self.target(nodes, access) else {
            self.visit(nodes);
            self.levels.pop();
            return Derived::default();
        };
        let parts = clauses(rest, COMMAND);
        let mut conditions = Vec::new();
        for list in [clause(&parts, "from").filter(|_| access == Access::Update), clause(&parts, "using")]
            .into_iter()
            .flatten()
        {
            conditions.extend(self.join_list(list));
        }
        self.hold(conditions, clause(&parts, "where"));
        if let Some(set) = clause(&parts, "set") {
            self.visit(set);
            let tenant = self.world.tenant(table);
            let moves = split(set, |node| node.is_sign(",")).into_iter().find(|part| {
                let named = part.first().is_some_and(|node| match node.inner() {
                    Some(list) => names(list).iter().any(|name| Some(name.as_str()) == tenant),
                    None => node.name() == tenant,
                });
                tenant.is_some() && named
            });
            if let Some(at) = moves.and_then(<[Node<'_>]>::first).map(Node::at).filter(|_| !self.bound) {
                self.deeds.touches.push(Touch { table, access, at, anchor: None });
            }
        }
        self.returning(&parts)
    }

    pub(crate) fn returning(&mut self, parts: &[(&str, &'w [Node<'w>])]) -> Derived {
        let mut derived = Derived::default();
        if let Some(list) = clause(parts, "returning") {
            self.visit(list);
            derived = self.outputs(list);
            if let Some(into) = clause(parts, "into") {
                self.assign(&names(into), list, &derived);
            }
        }
        self.levels.pop();
        derived
    }
}
