//! The access matrix: type by command by role, and the functions that reach or bypass it.

mod fields;
mod said;

use std::rc::Rc;

use model::{Command, Model, PolicyKind, Table, TableId, Tenancy};
use serde::Serialize;
use sql::Ident;

use crate::intent::SIGNED_IN;
use crate::reach::Calls;
use crate::{
    Answer, Atom, Caller, Clause, Human, Image, Intent, Person, Side, Standing, TableRules, Universe,
};

pub use said::Beyond;

pub use crate::reach::{Function, Reach};

/// Commands in the order they are shown.
pub(crate) const COMMANDS: [Command; 4] =
    [Command::Select, Command::Insert, Command::Update, Command::Delete];

/// Who may do what, as declared.
#[derive(Debug, Clone, Serialize)]
pub struct Matrix {
    /// What clients may use: `RPC` or `TABLES`.
    pub access: &'static str,
    /// Functions that answer who is not signed in.
    pub visitors: Vec<String>,
    /// The columns: roles from the weakest, then `outsider` and roles of the database, where these may
    /// do anything.
    pub callers: Vec<String>,
    /// The type whose rows are the tenants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// The types in order.
    pub types: Vec<Entry>,
}

/// One type.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// The name in SDL.
    #[serde(rename = "type")]
    pub name: String,
    /// What the author says of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The table's full name.
    pub table: String,
    /// `root`, `global`, or the field that leads to the tenant.
    pub tenant: String,
    /// Per command.
    pub rows: Vec<Row>,
    /// Functions that touch the table, by name.
    pub functions: Vec<Function>,
    /// What the isolation check found; none where there are no tenants to tell apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isolation: Option<String>,
    /// What the author chose, and what follows from it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// One command.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// `select`, `insert`, `update`, `delete`.
    pub command: &'static str,
    /// Per caller.
    pub cells: Vec<Cell>,
    /// The fields it may name, whoever asks; none where it names all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub columns: Option<Vec<String>>,
}

/// Which rows a caller may do something to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// The caller.
    pub caller: String,
    /// The rows that are certain, as far as nothing narrows them.
    pub rows: Vec<Scope>,
    /// Policies in SQL that open some rows more.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub some: Vec<String>,
    /// Restrictive policies in SQL that close some of the rows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub narrowed: Vec<String>,
    /// The fields that the caller may change in some of the rows, for UPDATE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub columns: Option<Vec<String>>,
}

/// A set of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Rows that name the caller.
    Own,
    /// Rows that name somebody below him.
    Reports,
    /// Every row of his tenant.
    Tenant,
    /// Every row.
    All,
}

impl Scope {
    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Reports => "reports",
            Self::Tenant => "tenant",
            Self::All => "all",
        }
    }
}

impl Matrix {
    /// Of a model.
    #[must_use]
    pub fn new(model: &Model) -> Self {
        let calls = Calls::new(model);
        let asked = callers(model);
        let mut types: Vec<Entry> =
            model.tables().map(|(id, table)| entry(model, &calls, &asked, id, table)).collect();
        // Nobody is told on every line that strangers may do nothing.
        let idle = |at: usize| {
            types.iter().flat_map(|entry| &entry.rows).all(|row| row.cells.get(at).is_none_or(Cell::is_none))
        };
        let members = asked.iter().filter(|asker| asker.is_member).count();
        let kept: Vec<bool> = (0..asked.len()).map(|at| at < members.max(1) || !idle(at)).collect();
        for row in types.iter_mut().flat_map(|entry| &mut entry.rows) {
            let mut keeps = kept.iter();
            row.cells.retain(|_| keeps.next().copied().unwrap_or(true));
        }
        let names =
            asked.into_iter().zip(&kept).filter(|(_, kept)| **kept).map(|(asker, _)| asker.name).collect();
        Self {
            access: match model.database.access {
                model::Access::Rpc => "RPC",
                model::Access::Tables => "TABLES",
            },
            visitors: model.functions.iter().filter(|f| f.anonymous).map(crate::reach::title).collect(),
            callers: names,
            tenant: model.tables.iter().find(|it| it.tenancy == Tenancy::Root).map(|it| it.graphql.clone()),
            types,
        }
    }

    /// A type by its name in SDL.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Entry> {
        self.types.iter().find(|entry| entry.name == name)
    }
}

impl Cell {
    /// No rows at all?
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.rows.is_empty() && self.some.is_empty()
    }
}

/// One who asks.
#[derive(Debug, Clone)]
pub(crate) struct Asker {
    /// The name of his column.
    pub(crate) name: String,
    /// What he is.
    pub(crate) caller: Caller,
    /// What speaks to him.
    pub(crate) intent: Rc<Intent>,
    is_member: bool,
}

/// The person above in tenant A, once with each role; somebody of no tenant; roles of the database that rules name.
pub(crate) fn callers(model: &Model) -> Vec<Asker> {
    let signed_in = Rc::new(Intent::new(model));
    let member = |name: &str, role: Option<usize>| Asker {
        name: name.to_owned(),
        caller: Caller::member(Human { side: Side::A, above: true }, role),
        intent: Rc::clone(&signed_in),
        is_member: true,
    };
    let mut found: Vec<Asker> = match (&model.principal, model.roles.is_empty()) {
        (None, _) => Vec::new(),
        (Some(_), true) => vec![member("member", None)],
        (Some(_), false) => {
            model.roles.iter().enumerate().map(|(at, role)| member(&role.name, Some(at))).collect()
        }
    };
    let stranger = |name: &str, person: Person, intent: Rc<Intent>| Asker {
        name: name.to_owned(),
        caller: Caller { person, standing: [Standing::Stranger; 2] },
        intent,
        is_member: false,
    };
    let outsider = if found.is_empty() { "anyone" } else { "outsider" };
    found.push(stranger(outsider, Person::Outsider, Rc::clone(&signed_in)));
    let mut named: Vec<&str> = Vec::new();
    for role in model.tables.iter().flat_map(|table| &table.policies).flat_map(|policy| &policy.to) {
        let role = if role.as_str() == "public" { "anon" } else { role.as_str() };
        if role != SIGNED_IN && !named.contains(&role) {
            named.push(role);
        }
    }
    found.extend(
        named.into_iter().map(|role| stranger(role, Person::Nobody, Rc::new(Intent::of(model, role)))),
    );
    found
}

fn entry(model: &Model, calls: &Calls<'_>, callers: &[Asker], id: TableId, table: &Table) -> Entry {
    let roles: Vec<String> = model.roles.iter().map(|role| role.name.clone()).collect();
    let mut people: Vec<Ident> = Vec::new();
    for column in callers.iter().flat_map(|asker| asker.intent.table(id).people()) {
        if !people.contains(&column) {
            people.push(column);
        }
    }
    let universe = Universe::new(&roles, people);
    let rows = COMMANDS.into_iter().map(|command| Row {
        command: word(command),
        cells: callers
            .iter()
            .map(|asker| {
                let rules = asker.intent.table(id);
                let cell = cell(&universe, rules, command, &asker.name, &asker.caller);
                let changes = command == Command::Update && !cell.is_none();
                let columns = changes.then(|| fields::changeable(table, &universe, rules, &asker.caller));
                Cell { columns, ..cell }
            })
            .collect(),
        columns: fields::of_command(table, command),
    });
    Entry {
        name: table.graphql.clone(),
        description: table.description.clone(),
        table: model.database.schema.qualify(&table.name).to_string(),
        tenant: match table.tenancy {
            Tenancy::Global => "global".to_owned(),
            Tenancy::Root => "root".to_owned(),
            Tenancy::By(field) => table.field(field).graphql.clone(),
        },
        rows: rows.collect(),
        functions: calls.reaching(id),
        isolation: None,
        notes: Vec::new(),
    }
}

/// `select`.
pub(crate) fn word(command: Command) -> &'static str {
    match command {
        Command::Select => "select",
        Command::Insert => "insert",
        Command::Update => "update",
        Command::Delete => "delete",
    }
}

fn cell(universe: &Universe, rules: &TableRules, command: Command, name: &str, caller: &Caller) -> Cell {
    let mut scopes: Vec<Scope> = Vec::new();
    let (mut some, mut narrowed) = (false, false);
    for row in &universe.rows {
        let [open, closed] = halves(universe, rules, command, caller, row);
        if closed == Answer::No || open == Answer::No {
            continue;
        }
        narrowed |= closed == Answer::Unknown;
        if open == Answer::Unknown {
            some = true;
            continue;
        }
        let own = row.people.iter().any(|who| caller.person == who.map_or(Person::Nobody, Person::Human));
        let below = row.people.iter().flatten().any(
            |who| matches!(caller.person, Person::Human(me) if me.above && who.side == me.side && !who.above),
        );
        let scope = match (rules.floor.is_some(), own, below) {
            // A global table has no tenants to tell apart.
            (_, true, _) => Scope::Own,
            (_, false, true) => Scope::Reports,
            (true, false, false) if row.side == Side::A => Scope::Tenant,
            (_, false, false) => Scope::All,
        };
        if !scopes.contains(&scope) {
            scopes.push(scope);
        }
    }
    scopes.sort();
    // What holds for any row holds for one's own.
    if let Some(widest) = scopes.last().copied().filter(|scope| *scope >= Scope::Tenant) {
        scopes = vec![widest];
        some = false;
    }
    let names = |kind: PolicyKind, wanted: bool| {
        let of = move |clause: &&Clause| clause.kind == kind && speaks(clause, command) && has_sql(clause);
        if wanted {
            rules.clauses.iter().filter(of).map(|clause| clause.name.clone()).collect()
        } else {
            Vec::new()
        }
    };
    Cell {
        caller: name.to_owned(),
        rows: scopes,
        some: names(PolicyKind::Permissive, some),
        narrowed: names(PolicyKind::Restrictive, narrowed),
        columns: None,
    }
}

/// Whoever changes or deletes a row finds it first, so the rules for reading speak too.
fn speaks(clause: &Clause, command: Command) -> bool {
    let reads = matches!(command, Command::Update | Command::Delete);
    clause.commands.contains(&command) || (reads && clause.commands.contains(&Command::Select))
}

fn has_sql(clause: &Clause) -> bool {
    clause
        .using
        .iter()
        .chain(&clause.check)
        .any(|rule| rule.atoms().iter().any(|atom| matches!(atom, Atom::Sql(_))))
}

/// What opens a row, and what closes it.
fn halves(
    universe: &Universe,
    rules: &TableRules,
    command: Command,
    caller: &Caller,
    row: &crate::Row,
) -> [Answer; 2] {
    let opening =
        rules.clauses.iter().filter(|clause| clause.kind == PolicyKind::Permissive).cloned().collect();
    let open = TableRules { floor: rules.floor.clone(), clauses: opening };
    let open = open.ask(universe, caller, row, command);
    let reads = match command {
        Command::Update | Command::Delete => Some((Command::Select, Image::Old)),
        Command::Select | Command::Insert => None,
    };
    let images = Image::of(command).iter().map(|image| (command, *image)).chain(reads);
    let mut closed = Answer::Yes;
    for (command, image) in images {
        for clause in rules.clauses.iter().filter(|clause| clause.kind == PolicyKind::Restrictive) {
            if clause.commands.contains(&command) {
                let rule = match image {
                    Image::Old => clause.using.as_ref(),
                    Image::New => clause.check.as_ref(),
                };
                closed = rule.map_or(closed, |rule| closed.and(rule.ask(universe, caller, row)));
            }
        }
    }
    [open, closed]
}
