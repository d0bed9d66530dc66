//! Functions that policies do not bind: which rows a client can make them touch.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use diagnostics::Span;
use model::{Fragment, FunctionId, Mode, Model, Owner, Parsed, Purpose, TableId, TenantOf};
use sql::reference::{Access, ReferenceKind};

use super::World;
use super::body::{self, Anchor, Call, Deeds, Fact, Node, Setting, Touch};
use super::surface::Surface;
use crate::reach::{references, title};

/// Rows that a client reaches and that nothing shows to be of his tenant.
#[derive(Debug, Clone)]
pub(crate) struct Open {
    /// The table.
    pub(crate) table: TableId,
    /// What is done to it.
    pub(crate) access: Access,
    /// Where.
    pub(crate) span: Span,
    /// The function or trigger whose text it is.
    pub(crate) within: String,
    /// What the client calls, or what fires.
    pub(crate) start: String,
    /// Is there nothing in the text that could hold the rows to a tenant? Then it is no doubt.
    pub(crate) certain: bool,
    /// Is it a text that cannot be read, so that it may touch anything?
    pub(crate) unread: bool,
    /// Does it hang on a value that the client chooses?
    pub(crate) chosen: Option<String>,
}

/// What a function leaves to those who call it.
#[derive(Debug, Clone, Default)]
struct Needs {
    /// Rows that are of the tenant of what a parameter names.
    held: BTreeMap<String, Vec<Place>>,
    /// Rows of any tenant.
    open: Vec<Place>,
}

/// A place in somebody's text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    within: Text,
    table: TableId,
    access: Access,
    start: usize,
    end: usize,
    unread: bool,
}

/// Whose text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Text {
    Function(FunctionId),
    /// A fragment: the body of a declared trigger.
    Trigger(usize),
    /// A trigger of the compiler's own.
    Generated(usize),
}

/// Calls further down than this are not followed.
const DEEPEST: usize = 40;

pub(crate) struct Routines<'w> {
    world: &'w World<'w>,
    model: &'w Model,
    surface: &'w Surface,
    bodies: BTreeMap<FunctionId, &'w Fragment>,
    guards: BTreeMap<FunctionId, Vec<&'w Fragment>>,
    parameters: Vec<Vec<String>>,
    deeds: RefCell<BTreeMap<FunctionId, Option<Deeds>>>,
    needs: RefCell<BTreeMap<FunctionId, Option<Needs>>>,
}

impl<'w> Routines<'w> {
    pub(crate) fn new(world: &'w World<'w>, surface: &'w Surface) -> Self {
        let model = world.model;
        let mut bodies = BTreeMap::new();
        let mut guards: BTreeMap<FunctionId, Vec<&Fragment>> = BTreeMap::new();
        for fragment in &model.fragments {
            match (fragment.owner, fragment.purpose) {
                (Owner::Function(id), Purpose::FunctionBody) => {
                    bodies.insert(id, fragment);
                }
                (Owner::Function(id), Purpose::Guard) => guards.entry(id).or_default().push(fragment),
                _ => {}
            }
        }
        let parameters = model
            .functions
            .iter()
            .map(|function| {
                function.arguments.iter().map(|argument| argument.name.as_str().to_owned()).collect()
            })
            .collect();
        Self {
            world,
            model,
            surface,
            bodies,
            guards,
            parameters,
            deeds: RefCell::default(),
            needs: RefCell::default(),
        }
    }

    /// Everything that clients reach and that cannot be shown to be theirs.
    pub(crate) fn open(&self) -> Vec<Open> {
        let mut found: Vec<Open> = Vec::new();
        for (at, function) in self.model.functions.iter().enumerate() {
            let id = FunctionId(at as u32);
            // Without a client there is nobody to learn anything: schedules and the platform's own role.
            let asked = |role: &str| self.model.is_asked_by(role, function);
            let private = function.private && !asked("authenticated") && !asked("anon");
            if private || function.schedule.is_some() || function.membership.is_some() {
                continue;
            }
            let Needs { held, open } = self.needs(id, 0);
            let start = self.name(id);
            let places = open.into_iter().map(|place| (place, None));
            let chosen = held.into_iter().flat_map(|(parameter, places)| {
                places.into_iter().map(move |place| (place, Some(parameter.clone())))
            });
            found.extend(places.chain(chosen).map(|(place, chosen)| self.report(place, &start, id, chosen)));
        }
        for (at, fragment) in self.model.fragments.iter().enumerate() {
            let (Owner::Table(table), Purpose::TriggerBody) = (fragment.owner, fragment.purpose) else {
                continue;
            };
            let start = format!("a trigger of `{}`", self.model.table(table).graphql);
            let deeds = self.follow(fragment, "", &[], false, Some(table));
            let needs = self.settle(&deeds, Text::Trigger(at), 0, &|_| false);
            found.extend(needs.open.into_iter().map(|place| self.report_trigger(place, &start)));
        }
        for (at, trigger) in self.surface.triggers.iter().enumerate() {
            let start = format!("a trigger of `{}`", self.model.table(trigger.table).graphql);
            let setting = Setting {
                name: "",
                parameters: &[],
                bound: false,
                fired: Some(trigger.table),
                results: &|id| self.result(id, 0),
            };
            let Some(nodes) = body::read(&trigger.body) else { continue };
            let deeds = body::follow(self.world, &setting, &nodes, &[]);
            let needs = self.settle(&deeds, Text::Generated(at), 0, &|_| false);
            found.extend(needs.open.into_iter().map(|place| self.report_trigger(place, &start)));
        }
        // A client may come to one place by several ways; the first is enough to say so.
        let mut seen = BTreeSet::new();
        found.retain(|open| seen.insert((open.span, open.table, open.access, open.within.clone())));
        found.sort_by_key(|open| (open.span, open.table));
        found
    }

    fn report(&self, place: Place, start: &str, root: FunctionId, chosen: Option<String>) -> Open {
        let unread = place.unread;
        let (span, within, silent) = self.whereabouts(&place);
        let certain = silent && self.is_silent(root) && !unread;
        Open {
            table: place.table,
            access: place.access,
            span,
            within,
            start: start.to_owned(),
            certain,
            unread,
            chosen,
        }
    }

    fn report_trigger(&self, place: Place, start: &str) -> Open {
        let unread = place.unread;
        let (span, within, certain) = self.whereabouts(&place);
        Open {
            table: place.table,
            access: place.access,
            span,
            within,
            start: start.to_owned(),
            certain: certain && !unread,
            unread,
            chosen: None,
        }
    }

    fn whereabouts(&self, place: &Place) -> (Span, String, bool) {
        let range = place.start..place.end;
        match place.within {
            Text::Function(id) => {
                let fallback = self.model.functions[id.index()].span;
                let span = self.bodies.get(&id).map_or(fallback, |fragment| fragment.text.span_of(range));
                (span, self.name(id), self.is_silent(id))
            }
            Text::Trigger(at) => {
                let fragment = &self.model.fragments[at];
                (fragment.text.span_of(range), self.trigger_name(fragment), self.says_nothing(fragment))
            }
            Text::Generated(at) => {
                let trigger = &self.surface.triggers[at];
                let span = trigger.span.unwrap_or(self.model.table(trigger.table).span);
                (span, format!("`{}`", trigger.name), false)
            }
        }
    }

    /// `Mutation.rename`.
    fn name(&self, id: FunctionId) -> String {
        format!("`{}`", title(&self.model.functions[id.index()]))
    }

    fn trigger_name(&self, fragment: &Fragment) -> String {
        match fragment.owner {
            Owner::Table(table) => format!("a trigger of `{}`", self.model.table(table).graphql),
            Owner::Scalar(_) | Owner::Function(_) => "a trigger".to_owned(),
        }
    }

    /// Is there nothing about the caller or his tenant in the function at all?
    fn is_silent(&self, id: FunctionId) -> bool {
        let function = &self.model.functions[id.index()];
        function.guards.is_empty()
            && function.tenant.is_none()
            && self.bodies.get(&id).is_some_and(|fragment| self.says_nothing(fragment))
    }

    fn says_nothing(&self, fragment: &Fragment) -> bool {
        let tenants: BTreeSet<&str> =
            self.model.tables().filter_map(|(id, _)| self.world.tenant(id)).collect();
        let roots = self.model.tenant_root().and_then(|root| self.world.tenant(root));
        !references(fragment).iter().any(|reference| match &reference.kind {
            ReferenceKind::Function { schema: Some(schema), .. } => {
                schema.text == self.world.private || schema.text == "auth"
            }
            // The root's own key is called like everybody's.
            ReferenceKind::Column { name, .. } => {
                tenants.contains(name.text.as_str()) && Some(name.text.as_str()) != roots
            }
            ReferenceKind::Function { schema: None, .. }
            | ReferenceKind::Star { .. }
            | ReferenceKind::Relation { .. }
            | ReferenceKind::Type { .. } => false,
        })
    }

    fn is_bound(&self, id: FunctionId) -> bool {
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
            // Those that come with a membership are the compiler's own.
            _ if self.model.functions[id.index()].membership.is_some() => Deeds::default(),
            _ => Deeds { unreadable: Some(0..0), ..Deeds::default() },
        };
        self.deeds.borrow_mut().insert(id, Some(deeds.clone()));
        deeds
    }

    fn result(&self, id: FunctionId, depth: usize) -> Vec<Fact> {
        // A call into a bound function is no less bound.
        self.deeds(id, depth + 1).result
    }

    fn follow(
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
                    let table = match schema.text.as_str() {
                        own if own == self.world.schema => self.world.table(&name.text),
                        // Who is below whom: nothing in it tells tenants apart.
                        own if own == self.world.private => self.world.closure(&name.text),
                        _ => None,
                    };
                    let seen = |table| {
                        let at = reference.range.start;
                        deeds.touches.iter().any(|touch| touch.table == table && touch.at.start == at)
                    };
                    // `seo.employee%rowtype` names a type.
                    if let Some(table) = table.filter(|table| !rest.starts_with('%') && !seen(*table)) {
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
    fn needs(&self, id: FunctionId, depth: usize) -> Needs {
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
        let named = match function.tenant {
            Some(TenantOf::Argument(argument) | TenantOf::Row { argument, .. }) => Some(argument) == position,
            None => false,
        };
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

    fn settle(&self, deeds: &Deeds, within: Text, depth: usize, vouched: &dyn Fn(&str) -> bool) -> Needs {
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
fn with_defaults(nodes: &[Node]) -> Vec<Vec<String>> {
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
