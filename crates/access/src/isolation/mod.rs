//! Does what will be emitted keep tenants apart?
//!
//! For each table and each way to it: can somebody of tenant A read, change or learn of a row of tenant B? Policies are read
//! back from the text that Postgres will get and evaluated over every cell of a [`crate::Universe`]; functions that policies do
//! not bind are followed through their bodies. What is decided is proven or has a counterexample; what is not is said to be
//! unverified, with the text that stopped it. `docs/access.md` has the argument.

mod body;
mod cells;
mod difference;
mod routine;
mod shape;
mod steady;
mod surface;
#[cfg(test)]
mod tests;
mod view;
mod world;

use std::collections::BTreeSet;

use diagnostics::{Diagnostic, Diagnostics, Span, codes};
use model::{FunctionId, Model, TableId};
use sql::reference::{Access, ReferenceKind};

pub use difference::{Comparison, Difference, difference};
pub use shape::Shape;
pub use surface::{Grant, Key, Made, Relation, Surface, Trigger, Unique, View};

use crate::intent::tenant_column;
use crate::reach::references;
use routine::{Open, Routines, says_so};
pub(crate) use world::World;

/// What the check found, table by table.
#[derive(Debug, Clone, Default)]
pub struct Isolation {
    tables: Vec<(TableId, TableIsolation)>,
    loose: Vec<Finding>,
    routines: Vec<Open>,
}

/// What was found for one table.
#[derive(Debug, Clone, Default)]
pub struct TableIsolation {
    /// How many cells were decided.
    pub cells: usize,
    /// Ways across.
    pub findings: Vec<Finding>,
    /// What could not be decided.
    pub doubts: Vec<Doubt>,
    /// What the author chose, and what follows from it.
    pub notes: Vec<String>,
}

/// The verdict on a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// No cell is open.
    Proven,
    /// Some cell is.
    Broken,
    /// Something could not be decided, and nothing that could be is open.
    Unverified,
}

/// A way from one tenant to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The table whose rows it reaches.
    pub table: Option<TableId>,
    /// The place that leaves it open.
    pub span: Span,
    /// Who.
    pub who: String,
    /// By which statement.
    pub statement: String,
    /// Which row.
    pub row: String,
}

/// Something that could not be decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// The table it is about.
    pub table: Option<TableId>,
    /// The place that stopped it.
    pub span: Span,
    /// What is not known.
    pub what: String,
}

impl TableIsolation {
    /// The verdict.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        match (self.findings.is_empty(), self.doubts.is_empty()) {
            (false, _) => Verdict::Broken,
            (true, false) => Verdict::Unverified,
            (true, true) => Verdict::Proven,
        }
    }

    /// `isolation proven in 384 cells`.
    #[must_use]
    pub fn summary(&self) -> String {
        match self.verdict() {
            Verdict::Proven => format!("isolation proven in {} cells", self.cells),
            Verdict::Broken => {
                let mut ways: Vec<&str> =
                    self.findings.iter().map(|finding| finding.statement.as_str()).collect();
                ways.dedup();
                format!("isolation crossed by {}", ways.join(", "))
            }
            Verdict::Unverified => format!("isolation unverified ({} cells hold)", self.cells),
        }
    }
}

/// Checks a schema and what will be emitted for it.
#[must_use]
pub fn isolate(model: &Model, surface: &Surface) -> Isolation {
    let roles: Vec<String> = model.roles.iter().map(|role| role.name.clone()).collect();
    let world = World::new(model, surface);
    let deleted = deleted(model);
    let mut isolation = Isolation::default();
    isolation.tables.extend(
        model
            .tables()
            .filter(|(id, _)| world.tenant(*id).is_some())
            .map(|(id, _)| (id, TableIsolation::default())),
    );
    for relation in surface.relations.values().filter(|relation| relation.tenant.is_some()) {
        let walk = cells::walk(surface, relation, &roles, &deleted);
        match relation.table.and_then(|id| isolation.table_mut(id)) {
            Some(table) => {
                table.cells += walk.cells;
                table.findings.extend(walk.findings);
                table.doubts.extend(walk.doubts);
                table.notes.extend(walk.notes);
            }
            None => isolation.loose.extend(walk.findings),
        }
    }
    for finding in surface.views.iter().flat_map(|view| cells::view(surface, view)) {
        match finding.table.and_then(|id| isolation.table_mut(id)) {
            Some(table) => table.findings.push(finding),
            None => isolation.loose.push(finding),
        }
    }
    isolation.routines = Routines::new(&world, surface).open();
    for open in isolation.routines.clone() {
        let Some(table) = isolation.table_mut(open.table) else { continue };
        let row = format!("a row of tenant B in {}", model.table(open.table).graphql);
        if open.certain {
            let (table_id, span) = (Some(open.table), open.span);
            let statement = format!("{} ({})", open.start.replace('`', ""), verb(open.access));
            table.findings.push(Finding { table: table_id, span, who: who(&open.start), statement, row });
        } else {
            let what = format!("whether {} keeps to one tenant when {} is called", open.within, open.start);
            table.doubts.push(Doubt { table: Some(open.table), span: open.span, what });
        }
    }
    isolation
}

/// The tables that some text of the schema deletes from.
fn deleted(model: &Model) -> BTreeSet<TableId> {
    let own = model.database.schema.as_str();
    let names = model.fragments.iter().flat_map(references).filter_map(|reference| match &reference.kind {
        ReferenceKind::Relation {
            schema: Some(schema),
            name,
            access: Access::Delete | Access::Merge,
            ..
        } if schema.text == own => Some(name.text.as_str()),
        _ => None,
    });
    let names: BTreeSet<&str> = names.collect();
    model.tables().filter(|(_, table)| names.contains(table.name.as_str())).map(|(id, _)| id).collect()
}

fn verb(access: Access) -> &'static str {
    match access {
        Access::Read => "reads",
        Access::Insert => "adds to",
        Access::Update => "changes",
        Access::Delete => "deletes from",
        Access::Merge => "merges into",
    }
}

impl Isolation {
    /// The tables that have tenants, with what was found.
    pub fn tables(&self) -> impl Iterator<Item = (TableId, &TableIsolation)> {
        self.tables.iter().map(|(id, table)| (*id, table))
    }

    /// What was found for one table; none when it has no tenant.
    #[must_use]
    pub fn table(&self, id: TableId) -> Option<&TableIsolation> {
        let at = self.place(id)?;
        self.tables.get(at).map(|(_, table)| table)
    }

    fn table_mut(&mut self, id: TableId) -> Option<&mut TableIsolation> {
        let at = self.place(id)?;
        self.tables.get_mut(at).map(|(_, table)| table)
    }

    /// Tables are in the order of their ids.
    fn place(&self, id: TableId) -> Option<usize> {
        self.tables.binary_search_by_key(&id, |(known, _)| *known).ok()
    }

    /// Counterexamples as errors, doubts as warnings, each at its place. A function of mode SYSTEM that reaches every tenant is
    /// told under a code of its own, since it may be meant; then it says so itself, and only the matrix tells.
    pub fn report(&self, model: &Model, diagnostics: &mut Diagnostics) {
        let unmeant: Vec<&Open> = self.routines.iter().filter(|open| open.meant.is_none()).collect();
        for (at, open) in unmeant.iter().enumerate() {
            let alike = |other: &&Open| other.span == open.span && other.within == open.within;
            if !unmeant[..at].iter().any(alike) {
                let others: Vec<&Open> = unmeant.iter().copied().filter(alike).collect();
                diagnostics.push(tell(model, open, &others));
            }
        }
        for (at, function) in model.functions.iter().enumerate().filter(|(_, function)| says_so(function)) {
            if !self.routines.iter().any(|open| open.meant == Some(FunctionId(at as u32))) {
                diagnostics.push(
                    Diagnostic::new(
                        codes::NOT_EVERY_TENANT,
                        function.span,
                        format!("`{}` says that it reaches every tenant, and does not", function.graphql),
                    )
                    .label("left in place, it would hide the first mistake")
                    .help("remove `everyTenant`"),
                );
            }
        }
        let told = |span: Span| self.routines.iter().any(|open| open.span == span);
        let all = self.tables.iter().flat_map(|(_, table)| &table.findings).chain(&self.loose);
        for finding in all.filter(|finding| !told(finding.span)) {
            let Finding { table: _, span, who, statement, row } = finding;
            diagnostics.push(
                Diagnostic::new(
                    codes::TENANT_LEAK,
                    *span,
                    format!("`{statement}` crosses from one tenant to another"),
                )
                .label(format!("{who} reaches {row}"))
                .help("hold what it touches to the caller's tenants"),
            );
        }
        let doubts = self.tables.iter().flat_map(|(_, table)| &table.doubts);
        for Doubt { table, span, what } in doubts.filter(|doubt| !told(doubt.span)) {
            let name = table.map_or("the schema", |id| model.table(id).graphql.as_str());
            diagnostics.push(
                Diagnostic::new(
                    codes::UNVERIFIED,
                    *span,
                    format!("nobody can tell here that `{name}` keeps tenants apart"),
                )
                .label(format!("it depends on {what}"))
                .help("say it with a shorthand, or allow it with a reason"),
            );
        }
    }
}

/// One place may stand for several tables.
fn tell(model: &Model, open: &Open, alike: &[&Open]) -> Diagnostic {
    let Open { table, access, span, within, start, certain, meant: _, unread, chosen, mixed } = open;
    let mut names: Vec<&str> = Vec::new();
    for open in alike {
        let name = model.table(open.table).graphql.as_str();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let name = names.join("`, `");
    let helper = format!("{}.tenants()", model.database.private_schema.as_str());
    let column = tenant_column(model.table(*table)).map_or("its tenant", |column| column.name.as_str());
    let help = match (unread, access) {
        // A condition over it would be no better.
        (false, Access::Read) if *mixed && !certain => {
            "read the tables here, held to the caller's tenants, and rank, limit and join among these rows; or say in `@allow` why it is all right".to_owned()
        }
        (true, _) => "write the statement out, so that it can be read".to_owned(),
        (false, Access::Insert | Access::Merge) => {
            format!("take `{column}` from a row of the caller's, such as his own, or choose mode TENANT")
        }
        (false, Access::Read | Access::Update | Access::Delete) => format!(
            "add `{column} = any (array(select {helper}))` to its condition, with the table's alias before the column"
        ),
    };
    let who = who(start);
    let finding = if *certain {
        Diagnostic::new(codes::EVERY_TENANT, *span, format!("{start} {} rows of every tenant", verb(*access)))
            .label(format!("{who} reaches a row of tenant B in `{name}`"))
    } else {
        let message = format!("{within} may {} `{name}` of another tenant", may(*access));
        Diagnostic::new(codes::UNVERIFIED, *span, message).label(if *mixed && !*unread {
            "this view is made by looking at rows of all tenants, so none of its columns tells whose a row is"
        } else if *unread {
            "what happens here cannot be followed, so it may be anything"
        } else {
            "no condition here ties its rows to a tenant of the caller"
        })
    };
    let help = match (certain, start.starts_with('`')) {
        (true, true) => format!("{help}; if it is meant to, say `everyTenant: true`"),
        (true, false) | (false, _) => help,
    };
    let finding = match chosen {
        Some(parameter) => {
            finding.note(format!("which row it is, the caller of {start} says with `{parameter}`"))
        }
        None if start != within => finding.note(format!("it is reached through {start}")),
        None => finding,
    };
    finding.help(help)
}

/// Functions are called, triggers are fired.
fn who(start: &str) -> String {
    let does = if start.starts_with('`') { "call" } else { "fire" };
    format!("anybody of tenant A who may {does} it")
}

fn may(access: Access) -> &'static str {
    match access {
        Access::Read => "read from",
        Access::Insert => "add to",
        Access::Update => "change",
        Access::Delete => "delete from",
        Access::Merge => "merge into",
    }
}
