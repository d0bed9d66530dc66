//! Functions that policies do not bind: which rows a client can make them touch.

mod summary;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use diagnostics::Span;
use model::{Fragment, Function, FunctionId, Mode, Model, Owner, Purpose, TableId};
use sql::reference::{Access, Reference, ReferenceKind};

use super::World;
use super::body::{self, Deeds, Setting};
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
    /// The function that says it reaches every tenant, when it is one that does.
    pub(crate) meant: Option<FunctionId>,
    /// Is it a text that cannot be read, so that it may touch anything?
    pub(crate) unread: bool,
    /// Does it hang on a value that the client chooses?
    pub(crate) chosen: Option<String>,
    /// Is it a view of which no column tells whose a row is?
    pub(crate) mixed: bool,
}

/// `everyTenant: true`
pub(crate) fn says_so(function: &Function) -> bool {
    matches!(function.mode, Mode::System { every_tenant: true, .. })
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
    /// The names of the columns that hold a tenant.
    tenants: BTreeSet<&'w str>,
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
            tenants: model.tables().filter_map(|(id, _)| world.tenant(id)).collect(),
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
            // Those that come with `@membership` are the compiler's own.
            if private || function.is_for_service() || function.membership.is_some() {
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
        found.retain(|open| {
            seen.insert((open.span, open.table, open.access, open.within.clone(), open.meant))
        });
        found.sort_by_key(|open| (open.span, open.table));
        found
    }

    fn report(&self, place: Place, start: &str, root: FunctionId, chosen: Option<String>) -> Open {
        let unread = place.unread;
        let (span, within, silent) = self.whereabouts(&place);
        let mixed = self.is_mixed(&place);
        let certain = silent && self.is_silent(root) && !unread;
        Open {
            table: place.table,
            access: place.access,
            span,
            within,
            start: start.to_owned(),
            certain,
            meant: says_so(&self.model.functions[root.index()]).then_some(root),
            unread,
            chosen,
            mixed,
        }
    }

    fn report_trigger(&self, place: Place, start: &str) -> Open {
        let unread = place.unread;
        let (span, within, certain) = self.whereabouts(&place);
        let mixed = self.is_mixed(&place);
        Open {
            table: place.table,
            access: place.access,
            span,
            within,
            start: start.to_owned(),
            certain: certain && !unread,
            meant: None,
            unread,
            chosen: None,
            mixed,
        }
    }

    /// Does the place name a view that is made by looking at the rows of all tenants?
    fn is_mixed(&self, place: &Place) -> bool {
        let fragment = match place.within {
            Text::Function(id) => self.bodies.get(&id).copied(),
            Text::Trigger(at) => self.model.fragments.get(at),
            Text::Generated(_) => None,
        };
        let views = |reference: &Reference| match &reference.kind {
            ReferenceKind::Relation { schema: Some(schema), name, .. } => {
                self.world.view(&schema.text, &name.text).is_some_and(|rows| rows.tenant.is_none())
            }
            _ => false,
        };
        let here = |reference: &&Reference| reference.range.start == place.start;
        fragment.is_some_and(|fragment| references(fragment).iter().filter(here).any(views))
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
            Owner::Scalar(_) | Owner::Function(_) | Owner::View(_) => "a trigger".to_owned(),
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
        let roots = self.model.tenant_root().and_then(|root| self.world.tenant(root));
        !references(fragment).iter().any(|reference| match &reference.kind {
            ReferenceKind::Function { schema: Some(schema), .. } => {
                schema.text == self.world.private || schema.text == "auth"
            }
            // The root's own key is called like everybody's.
            ReferenceKind::Column { name, .. } => {
                self.tenants.contains(name.text.as_str()) && Some(name.text.as_str()) != roots
            }
            ReferenceKind::Function { schema: None, .. }
            | ReferenceKind::Star { .. }
            | ReferenceKind::Relation { .. }
            | ReferenceKind::Type { .. } => false,
        })
    }
}
