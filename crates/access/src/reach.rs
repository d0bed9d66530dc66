//! Which functions touch which tables, with whose rights.

use std::collections::{BTreeMap, BTreeSet};

use model::{
    CompositeId, Erasure, Fragment, FunctionId, FunctionKind, GdprCall, Mode, Model, Owner, Parsed, Purpose,
    QueueCall, QueueOperation, TableId,
};
use serde::Serialize;
use sql::reference::{Access, Reference, ReferenceKind};

/// A function that touches a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Function {
    /// `Query.me`.
    pub name: String,
    /// Whose rights it touches the table with.
    pub reach: Reach,
    /// The roles that may call it; empty when any signed-in user may.
    pub roles: Vec<String>,
    /// `read`, `insert`, `update`, `delete`.
    pub does: Vec<&'static str>,
    /// The private functions between it and the table, when it touches it through others alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub through: Vec<String>,
    /// Who starts it: `signed_in`, `anyone`, `schedule`, `worker`.
    pub called_by: &'static str,
}

/// Whose rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Reach {
    /// Bound by every policy.
    Rows,
    /// The caller's own.
    Invoker,
    /// Bound by the tenant alone.
    Tenant,
    /// Bound by nothing.
    System,
}

impl Reach {
    /// As in SDL.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rows => "ROWS",
            Self::Invoker => "INVOKER",
            Self::Tenant => "TENANT",
            Self::System => "SYSTEM",
        }
    }

    /// Of a function's mode.
    #[must_use]
    pub fn of(mode: &Mode) -> Self {
        match mode {
            Mode::Rows => Self::Rows,
            Mode::Tenant => Self::Tenant,
            Mode::System { .. } => Self::System,
            Mode::Invoker => Self::Invoker,
        }
    }
}

/// What the bodies of functions refer to.
pub(crate) struct Calls<'m> {
    model: &'m Model,
    /// Per function: the tables it touches itself.
    tables: Vec<BTreeMap<TableId, BTreeSet<Access>>>,
    /// Per function: the private functions it calls, in its guards too.
    calls: Vec<BTreeSet<FunctionId>>,
}

/// A view by its schema and name.
fn view(model: &Model, schema: &str, name: &str) -> Option<CompositeId> {
    let database = &model.database;
    let mut views = model.views().filter(|(_, composite, _)| composite.name.as_str() == name);
    let home = |stored: bool| if stored { &database.private_schema } else { &database.schema };
    views.find(|(_, composite, _)| home(composite.is_stored()).as_str() == schema).map(|(id, ..)| id)
}

/// The tables whose rows a view shows, through other views too.
fn tables_behind(
    model: &Model,
    schema: &str,
    name: &str,
    tables: &BTreeMap<&str, TableId>,
    found: &mut BTreeSet<TableId>,
) {
    let Some(query) = view(model, schema, name).and_then(|id| model.query_of(id)) else { return };
    for reference in &query.references {
        let ReferenceKind::Relation { schema: Some(schema), name, .. } = &reference.kind else { continue };
        if schema.text == model.database.schema.as_str() {
            found.extend(tables.get(name.text.as_str()));
        }
        tables_behind(model, &schema.text, &name.text, tables, found);
    }
}

/// A table's access with the rights it happens with, and the way there.
type Found = BTreeMap<(TableId, Reach), (BTreeSet<Access>, Vec<FunctionId>)>;

impl<'m> Calls<'m> {
    pub(crate) fn new(model: &'m Model) -> Self {
        let private: BTreeMap<&str, FunctionId> = model
            .functions
            .iter()
            .enumerate()
            .filter(|(_, function)| function.private)
            .map(|(at, function)| (function.name.as_str(), FunctionId(at as u32)))
            .collect();
        let names: BTreeMap<&str, TableId> =
            model.tables().map(|(id, table)| (table.name.as_str(), id)).collect();
        let mut found = Self {
            model,
            tables: vec![BTreeMap::new(); model.functions.len()],
            calls: vec![BTreeSet::new(); model.functions.len()],
        };
        for (at, function) in model.functions.iter().enumerate() {
            if let Some(QueueCall { table, operation }) = function.queue {
                let access = match operation {
                    QueueOperation::Enqueue => Access::Insert,
                    QueueOperation::Claim
                    | QueueOperation::Complete
                    | QueueOperation::Fail
                    | QueueOperation::Extend
                    | QueueOperation::Retry => Access::Update,
                };
                found.tables[at].entry(table).or_default().insert(access);
            }
        }
        for (at, function) in model.functions.iter().enumerate() {
            let (Some(call), Some(person)) = (function.gdpr, &model.person) else { continue };
            let mut touches = |table, erase: &Erasure| {
                let access = match (call, erase) {
                    (GdprCall::Erase, Erasure::Delete) => Access::Delete,
                    (GdprCall::Erase, Erasure::Anonymize(_)) => Access::Update,
                    (GdprCall::Erase, Erasure::Keep { .. }) | (GdprCall::Export | GdprCall::ExportOwn, _) => {
                        Access::Read
                    }
                };
                found.tables[at].entry(table).or_default().insert(access);
            };
            touches(person.table, &person.erase);
            for reach in &person.reaches {
                touches(reach.table, &reach.erase);
            }
        }
        for fragment in &model.fragments {
            let (Owner::Function(id), Purpose::FunctionBody | Purpose::Guard) =
                (fragment.owner, fragment.purpose)
            else {
                continue;
            };
            for reference in references(fragment) {
                match &reference.kind {
                    ReferenceKind::Relation { schema: Some(schema), name, .. }
                        if view(model, &schema.text, &name.text).is_some() =>
                    {
                        let mut behind = BTreeSet::new();
                        tables_behind(model, &schema.text, &name.text, &names, &mut behind);
                        for table in behind {
                            found.tables[id.index()].entry(table).or_default().insert(Access::Read);
                        }
                    }
                    ReferenceKind::Relation { schema: Some(schema), name, access, .. }
                        if schema.text == model.database.schema.as_str() =>
                    {
                        if let Some(table) = names.get(name.text.as_str()) {
                            found.tables[id.index()].entry(*table).or_default().insert(*access);
                        }
                    }
                    ReferenceKind::Function { schema: Some(schema), name, .. }
                        if schema.text == model.database.private_schema.as_str() =>
                    {
                        found.calls[id.index()].extend(private.get(name.text.as_str()));
                    }
                    _ => {}
                }
            }
        }
        found
    }

    /// The functions that clients, schedules or bodies start and that touch a table.
    pub(crate) fn reaching(&self, table: TableId) -> Vec<Function> {
        let mut found: Vec<Function> = Vec::new();
        for (at, function) in self.model.functions.iter().enumerate() {
            let started = !function.private || function.schedule.is_some();
            if !started {
                continue;
            }
            let mut touched: Found = BTreeMap::new();
            let mut seen = BTreeSet::new();
            self.follow(FunctionId(at as u32), &mut Vec::new(), &mut seen, &mut touched);
            for ((id, reach), (accesses, through)) in touched {
                if id == table {
                    found.push(Function {
                        name: title(function),
                        reach,
                        roles: function
                            .roles
                            .iter()
                            .map(|role| self.model.roles[role.index()].name.clone())
                            .collect(),
                        does: accesses
                            .iter()
                            .map(|access| does(*access))
                            .collect::<BTreeSet<_>>()
                            .into_iter()
                            .collect(),
                        through: through
                            .iter()
                            .map(|id| self.model.functions[id.index()].graphql.clone())
                            .collect(),
                        called_by: match (
                            function.schedule.is_some(),
                            function.is_for_service(),
                            function.anonymous,
                        ) {
                            (true, ..) => "schedule",
                            (false, true, _) => "worker",
                            (false, false, true) => "anyone",
                            (false, false, false) => "signed_in",
                        },
                    });
                }
            }
        }
        found.sort_by(|a, b| (a.reach, &a.name).cmp(&(b.reach, &b.name)));
        found
    }

    fn follow(
        &self,
        id: FunctionId,
        way: &mut Vec<FunctionId>,
        seen: &mut BTreeSet<FunctionId>,
        into: &mut Found,
    ) {
        if !seen.insert(id) {
            return;
        }
        let reach = Reach::of(&self.model.functions[id.index()].mode);
        for (table, accesses) in &self.tables[id.index()] {
            let entry = into.entry((*table, reach)).or_insert_with(|| (BTreeSet::new(), way.clone()));
            entry.0.extend(accesses);
        }
        for callee in &self.calls[id.index()] {
            way.push(*callee);
            self.follow(*callee, way, seen, into);
            way.pop();
        }
    }
}

/// `Query.me`.
pub(crate) fn title(function: &model::Function) -> String {
    let root = match function.kind {
        FunctionKind::Query => "Query",
        FunctionKind::Mutation => "Mutation",
    };
    format!("{root}.{}", function.graphql)
}

/// What a fragment refers to.
pub(crate) fn references(fragment: &Fragment) -> &[Reference] {
    match &fragment.parsed {
        Parsed::Expr(parsed) => &parsed.references,
        Parsed::Query(parsed) => &parsed.references,
        Parsed::Block(parsed) => &parsed.references,
    }
}

fn does(access: Access) -> &'static str {
    match access {
        Access::Read => "read",
        Access::Insert => "insert",
        Access::Update => "update",
        Access::Delete => "delete",
        Access::Merge => "merge",
    }
}
