//! Changes for the worse: everything that protects rows, weakened one thing at a time.
//!
//! A mutant is a change of the [`Catalog`], made from typed values and spelled by the templates that spell everything else. So
//! the same change can be applied to a database, where some test should notice, and to the catalog, where the evaluator of the
//! isolation check can say whether any cell differs at all. What changes no protection (a CHECK, a NOT NULL) is none of it.
//!
//! Functions that look after rows over time protect them, too: from staying too long, from being lost, from being handed out twice. They
//! have one slip each ([`life`]), or do nothing at all ([`emptied`]).

mod caller;
mod constraint;
mod edit;
mod emptied;
mod erasure;
mod function;
mod life;
mod looked_at;
mod mask;
mod policy;
mod privilege;
#[cfg(test)]
mod tests;
mod trigger;

use catalog::{Catalog, Origin};
use diagnostics::Span;
use model::Model;

pub use edit::Edit;

use crate::lower::Scope;

/// What a mutant weakens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MutantKind {
    /// A policy, in whole or in part.
    Policy,
    /// Row level security itself.
    RowSecurity,
    /// A privilege on a table, a column or a schema.
    Privilege,
    /// The right to execute a function.
    Execute,
    /// With whose rights a function runs.
    Rights,
    /// A helper that answers without looking at the caller.
    Helper,
    /// What masks a row for whoever may not read all of it.
    Mask,
    /// A step of erasing a person.
    Erasure,
    /// A check before the body of a function, of who calls and whether he may.
    Guard,
    /// A check before the body of a function, of what the caller says. It protects no row.
    Argument,
    /// What becomes of an error on its way to the caller.
    Answer,
    /// A key that carries the tenant.
    Key,
    /// A trigger that refuses a change.
    Trigger,
    /// What makes partitions, and tells which are missing.
    Partition,
    /// What lets rows go that are past their time.
    Retention,
    /// What counts rows.
    Counter,
    /// What hands out work.
    Queue,
    /// A view, or what keeps its rows.
    View,
    /// What tells listeners of a row.
    Notification,
    /// What writes the records of an audit.
    Record,
    /// What counts calls.
    CallCount,
    /// A generated function, all of it.
    Emptied,
}

/// One change for the worse.
#[derive(Debug, Clone)]
pub struct Mutant {
    /// What it weakens.
    pub kind: MutantKind,
    /// `policy doc_update on app.doc`
    pub object: String,
    /// What happened to it: `is dropped`, `lets out "…" of USING`.
    pub change: String,
    /// Where in the SDL the object comes from.
    pub origin: Option<Span>,
    /// The table or function it belongs to, with schema, as tests spell it, and what else they ask that looks at it.
    pub of: Vec<String>,
    /// Its own name, its column, its error: what the likeliest test says.
    pub own: String,
    /// The changes it is made of; mostly one.
    pub edits: Vec<Edit>,
}

impl MutantKind {
    /// In the plural, for totals.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Policy => "policies",
            Self::RowSecurity => "row level security",
            Self::Privilege => "privileges",
            Self::Execute => "rights to execute",
            Self::Rights => "rights of functions",
            Self::Helper => "helpers",
            Self::Mask => "masks",
            Self::Erasure => "steps of erasing",
            Self::Guard => "guards",
            Self::Argument => "checks of arguments",
            Self::Answer => "answers to errors",
            Self::Key => "keys",
            Self::Trigger => "triggers",
            Self::Partition => "functions of partitions",
            Self::Retention => "functions of retention",
            Self::Counter => "functions of counters",
            Self::Queue => "functions of queues",
            Self::View => "views",
            Self::Notification => "notifications",
            Self::Record => "records of audits",
            Self::CallCount => "counts of calls",
            Self::Emptied => "generated functions",
        }
    }

    /// How the generated file begins that is likeliest to notice.
    #[must_use]
    pub fn topic(self) -> &'static str {
        match self {
            // Who holds a privilege is a fact of Postgres's own catalog, and is asked there.
            Self::Privilege | Self::Execute | Self::Rights => "10_",
            Self::Policy | Self::RowSecurity | Self::Helper => "30_",
            Self::Guard | Self::Argument | Self::Answer | Self::CallCount | Self::Emptied => "40_",
            Self::Mask => "45_",
            Self::Erasure => "47_",
            Self::Key => "20_",
            Self::Trigger | Self::Notification | Self::Record => "50_",
            Self::Partition | Self::Retention => "60_",
            Self::Queue => "65_",
            Self::Counter => "67_",
            Self::View => "68_",
        }
    }
}

impl Mutant {
    /// The catalog with the change.
    pub fn apply(&self, catalog: &mut Catalog) {
        self.edits.iter().for_each(|edit| edit.apply(catalog));
    }

    /// The change in SQL, for whoever may do anything.
    ///
    /// # Errors
    /// When a template does.
    pub fn sql(&self) -> Result<String, minijinja::Error> {
        let texts: Result<Vec<String>, _> = self.edits.iter().map(Edit::sql).collect();
        Ok(texts?.join("\n"))
    }
}

/// Every mutant of what was lowered from a model.
#[must_use]
pub fn mutants(model: &Model, catalog: &Catalog) -> Vec<Mutant> {
    let scope = Scope::new(model);
    let mut made = Vec::new();
    policy::mutants(&scope, catalog, &mut made);
    privilege::mutants(&scope, catalog, &mut made);
    function::mutants(&scope, catalog, &mut made);
    caller::mutants(&scope, catalog, &mut made);
    mask::mutants(&scope, catalog, &mut made);
    erasure::mutants(&scope, &mut made);
    constraint::mutants(&scope, catalog, &mut made);
    trigger::mutants(&scope, catalog, &mut made);
    life::mutants(&scope, catalog, &mut made);
    emptied::mutants(&scope, catalog, &mut made);
    looked_at::from(&scope, catalog, &mut made);
    made
}

/// One edit of an object.
fn of(
    kind: MutantKind,
    object: String,
    change: String,
    origin: &Origin,
    (of, own): (String, &str),
    edit: Edit,
) -> Mutant {
    Mutant { kind, object, change, origin: origin.span, of: vec![of], own: own.to_owned(), edits: vec![edit] }
}
