//! What a function does, and what it leaves to those who call it.

use std::ops::Range;

use model::{Fragment, FunctionId, Mode, Parsed, TableId};
use sql::reference::{Access, ReferenceKind};

use super::{DEEPEST, Needs, Place, Routines, Text};
use crate::isolation::body::{self, Anchor, Call, Deeds, Fact, Node, Setting, Touch};
use crate::reach::references;

impl Routines<'_> {
    pub(super) fn is_bound(&self, id: FunctionId) -> bool {
        if let Some(made) = self.surface.made.get(&id) {
            return made.bound;
        }
        match self.model.functions[id.index()].mode {
            Mode::Rows | Mode::Tenant | Mode::Invoker => true,
            Mode::System { .. } => false,
        }
    }

    /// What a function does.
    fn deeds(&self, id: FunctionId, depth: usize) -> Deeds {
        if let Some(known) = self.deeds.borrow().get(&id) {
            // Being read right now: it calls itself, and nothing is known of its answer yet.
            return known.clone().unwrap_or_default();
        }
        self.deeds.borrow_mut().insert(id, None);
        let deeds = match self.bodies.get(&id) {
            Some(fragment) if depth < DEEPEST => {
                let name = self.model.functions[id.index()].name.as_str();
                self.follow_at(fragment, name, &self.parameters[id.index()], self.is_bound(id), None, depth)
            }
            _ if depth < DEEPEST && self.surface.made.contains_key(&id) => self.follow_made(id, depth),
            // Those that come with another directive are the compiler's own.
            _ if self.model.functions[id.index()].is_made() => Deeds::default(),
            _ => Deeds { unreadable: Some(0..0), ..Deeds::default() },
        };
        self.deeds.borrow_mut().insert(id, Some(deeds.clone()));
        deeds
    }

    /// What a body that a directive made does.
    fn follow_made(&self, id: FunctionId, depth: usize) -> Deeds {
        let nodes = self.surface.made.get(&id).and_then(|made| body::read(&made.body));
        let Some(nodes) = nodes else { return Deeds { unreadable: Some(0..0), ..Deeds::default() } };
        let setting = Setting {
            name: self.model.functions[id.index()].name.as_str(),
            parameters: &self.parameters[id.index()],
            bound: self.is_bound(id),
            fired: None,
            results: &|id| self.result(id, depth),
        };
        body::follow(self.world, &setting, &nodes, &with_defaults(&nodes))
    }

    pub(super) fn result(&self, id: FunctionId, depth: usize) -> Vec<Fact> {
        // A call into a bound function is no less bound.
        self.deeds(id, depth + 1).result
    }

    pub(super) fn follow(
        &self,
        fragment: &Fragment,
        name: &str,
        parameters: &[String],
        bound: bool,
        fired: Option<TableId>,
    ) -> Deeds {
        self.follow_at(fragment, name, parameters, bound, fired, 0)
    }

    fn follow_at(
        &self,
        fragment: &Fragment,
        name: &str,
        parameters: &[String],
        bound: bool,
        fired: Option<TableId>,
        depth: usize,
    ) -> Deeds {
        let Some(nodes) = body::read(&fragment.text.value) else {
            return Deeds { unreadable: Some(0..0), ..Deeds::default() };
        };
        let mut assignments = match &fragment.parsed {
            Parsed::Block(block) => block
                .assigned
                .iter()
                .map(|path| path.iter().map(|name| name.text.clone()).collect())
                .collect(),
            Parsed::Expr(_) | Parsed::Query(_) => Vec::new(),
        };
        assignments.extend(with_defaults(&nodes));
        let changed = |parameter: &&String| {
            !assignments.iter().any(|path: &Vec<String>| path.first() == Some(*parameter))
        };
        let parameters: Vec<String> = parameters.iter().filter(changed).cloned().collect();
        let results = |id: FunctionId| self.result(id, depth);
        let setting = Setting { name, parameters: &parameters, bound, fired, results: &results };
        let mut deeds = body::follow(self.world, &setting, &nodes, &assignments);
        self.compare(fragment, bound, &mut deeds);
        deeds
    }

    /// Holds what was followed against what the parser of SQL found: whatever the one saw and the other did not is open.
    fn compare(&self, fragment: &Fragment, bound: bool, deeds: &mut Deeds) {
        for reference in references(fragment) {
            match &reference.kind {
                ReferenceKind::Relation { schema: Some(schema), name, access, .. } => {
                    let rest = fragment.text.value.get(reference.range.end..).unwrap_or_default();
                    let tables: Vec<TableId> =
                        match (self.world.view(&schema.text, &name.text), schema.text.as_str()) {
                            (Some(rows), _) => rows.tables.clone(),
                            (None, own) if own == self.world.schema => {
                                self.world.table(&name.text).into_iter().collect()
                            }
                            // Who is below whom: nothing in it tells tenants apart.
                            (None, own) if own == self.world.private => {
                                self.world.closure(&name.text).into_iter().collect()
                            }
                            (None, _) => Vec::new(),
                        };
                    let seen = |table| {
                        let at = reference.range.start;
                        deeds.touches.iter().any(|touch| touch.table == table && touch.at.start == at)
                    };
                    // `seo.employee%rowtype` names a type.
                    let missed = |table: &TableId| !rest.starts_with('%') && !seen(*table);
                    let missed: Vec<TableId> = tables.into_iter().filter(missed).collect();
                    for table in missed {
                        let anchor = bound.then_some(Anchor::Caller);
                        let at = reference.range.clone();
                        deeds.touches.push(Touch { table, access: *access, at, anchor });
                    }
                }
                ReferenceKind::Function { schema: Some(schema), name, .. }
                    if schema.text == self.world.private =>
                {
                    let missed = self
                        .world
                        .function(&name.text)
                        .filter(|function| !deeds.calls.iter().any(|call| call.function == *function));
                    deeds.calls.extend(missed.map(|function| Call { function, arguments: Vec::new() }));
                }
                ReferenceKind::Relation { .. }
                | ReferenceKind::Function { .. }
                | ReferenceKind::Column { .. }
                | ReferenceKind::Star { .. }
                | ReferenceKind::Type { .. } => {}
            }
        }
    }

    /// What a function leaves to its callers that nobody followed: any row of any table.
    fn anything(&self, id: FunctionId) -> Needs {
        let deeds = Deeds { unreadable: Some(0..0), ..Deeds::default() };
        if self.is_bound(id) {
            Needs::default()
        } else {
            self.settle(&deeds, Text::Function(id), 0, &|_| false)
        }
    }

    /// What a function leaves to its callers.
    pub(super) fn needs(&self, id: FunctionId, depth: usize) -> Needs {
        if let Some(known) = self.needs.borrow().get(&id) {
            // It calls itself, so what it leaves to its callers is not known yet.
            return known.clone().unwrap_or_else(|| self.anything(id));
        }
        if depth > DEEPEST {
            return self.anything(id);
        }
        self.needs.borrow_mut().insert(id, None);
        let mut deeds = self.deeds(id, depth);
        let name = self.model.functions[id.index()].name.as_str();
        let results = |id: FunctionId| self.result(id, depth);
        let setting = Setting {
            name,
            parameters: &self.parameters[id.index()],
            bound: self.is_bound(id),
            fired: None,
            results: &results,
        };
        for guard in self.guards.get(&id).into_iter().flatten() {
            if let Some(nodes) = body::read(&guard.text.value) {
                deeds.calls.extend(body::follow_expression(self.world, &setting, &nodes).calls);
            }
        }
        let vouched = |parameter: &str| self.is_vouched(id, &setting, parameter, depth);
        let needs = self.settle(&deeds, Text::Function(id), depth, &vouched);
        self.needs.borrow_mut().insert(id, Some(needs.clone()));
        needs
    }

    /// Is what the parameter names known to be the caller's before the body runs?
    fn is_vouched(&self, id: FunctionId, setting: &Setting<'_>, parameter: &str, depth: usize) -> bool {
        let function = &self.model.functions[id.index()];
        let position = self.parameters[id.index()].iter().position(|known| known == parameter);
        let named = function.tenant.is_some_and(|tenant| Some(tenant.argument()) == position);
        named
            || self.guards.get(&id).into_iter().flatten().any(|guard| {
                let vouched = |callee: FunctionId, at: usize| {
                    let name = self.parameters[callee.index()].get(at);
                    name.is_some_and(|name| self.deeds(callee, depth + 1).vouched.contains(name))
                };
                body::read(&guard.text.value)
                    .is_some_and(|nodes| body::vouches(self.world, setting, &nodes, parameter, &vouched))
            })
    }

    pub(super) fn settle(
        &self,
        deeds: &Deeds,
        within: Text,
        depth: usize,
        vouched: &dyn Fn(&str) -> bool,
    ) -> Needs {
        let Deeds { touches, calls, result: _, vouched: _, unreadable } = deeds;
        let mut needs = Needs::default();
        let bound = match within {
            Text::Function(id) => self.is_bound(id),
            Text::Trigger(_) | Text::Generated(_) => false,
        };
        let place = |table: TableId, access: Access, at: &Range<usize>| Place {
            within,
            table,
            access,
            start: at.start,
            end: at.end,
            unread: false,
        };
        if let Some(at) = unreadable.as_ref().filter(|_| !bound) {
            // It may touch whatever it names, and a text put together at run time may name anything.
            let tables = self.model.tables().map(|(id, _)| id).filter(|id| self.world.tenant(*id).is_some());
            needs.open.extend(tables.map(|table| Place { unread: true, ..place(table, Access::Read, at) }));
        }
        for touch in touches.iter().filter(|touch| self.world.tenant(touch.table).is_some()) {
            let place = place(touch.table, touch.access, &touch.at);
            match &touch.anchor {
                Some(Anchor::Caller | Anchor::Fired) => {}
                Some(Anchor::Parameter(name)) => needs.held.entry(name.clone()).or_default().push(place),
                None => needs.open.push(place),
            }
        }
        for call in calls {
            let inner = self.needs(call.function, depth + 1);
            needs.open.extend(inner.open);
            for (parameter, places) in inner.held {
                let at = self.parameters[call.function.index()].iter().position(|known| *known == parameter);
                let facts = at.and_then(|at| call.arguments.get(at)).map_or(&[][..], Vec::as_slice);
                let known = facts.iter().any(|fact| match fact {
                    Fact::Me | Fact::Report => true,
                    Fact::Tenant(anchor) | Fact::Row(anchor) => {
                        matches!(anchor, Anchor::Caller | Anchor::Fired)
                    }
                    Fact::Parameter(_) => false,
                });
                if known {
                    continue;
                }
                let own = facts.iter().find_map(|fact| match fact {
                    Fact::Parameter(name) => Some(name.clone()),
                    Fact::Tenant(Anchor::Parameter(name)) | Fact::Row(Anchor::Parameter(name)) => {
                        Some(name.clone())
                    }
                    Fact::Me | Fact::Report | Fact::Tenant(_) | Fact::Row(_) => None,
                });
                match own {
                    Some(name) => needs.held.entry(name).or_default().extend(places),
                    None => needs.open.extend(places),
                }
            }
        }
        needs.held.retain(|parameter, _| !vouched(parameter));
        for places in needs.held.values_mut().chain([&mut needs.open]) {
            places.sort();
            places.dedup();
        }
        needs
    }
}

/// The variables that are declared with a value: an assignment like any other.
fn with_defaults(nodes: &[Node<'_>]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut declaring = false;
    for part in body::split(nodes, |node| node.is_sign(";")) {
        let begin = part.iter().rposition(|node| node.is("declare"));
        declaring |= begin.is_some();
        let own = &part[begin.map_or(0, |at| at + 1)..];
        if own.iter().any(|node| node.is("begin")) {
            declaring = false;
        }
        let valued = own.iter().any(|node| node.is_sign(":=") || node.is_sign("=") || node.is("default"));
        if declaring && valued {
            found.extend(own.first().and_then(Node::name).map(|name| vec![name.to_owned()]));
        }
    }
    found
}
