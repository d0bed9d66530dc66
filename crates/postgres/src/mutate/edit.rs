//! One change of the catalog, and the SQL that makes it in a database.

use catalog::{Catalog, Constraint, Function, Grant, Index, Policy, Trigger, View};
use sql::{Ident, QualifiedName, Sql, stmt};

use crate::render;

/// One change of the catalog.
#[derive(Debug, Clone)]
pub enum Edit {
    /// A policy is another one, or is gone.
    Policy(Box<Policy>, Option<Box<Policy>>),
    /// Row level security of a table or leaf is off.
    RowSecurityOff(QualifiedName),
    /// Somebody has more privileges.
    Grant(Grant),
    /// Somebody may execute a function.
    Execute(Box<Function>, Ident),
    /// A function is another one of the same name and parameters.
    Function(Box<Function>),
    /// A constraint of a table is another one, or is gone.
    Constraint(QualifiedName, Box<Constraint>, Option<Box<Constraint>>),
    /// An index is another one, or is gone.
    Index(Box<Index>, Option<Box<Index>>),
    /// A trigger is another one, or is gone.
    Trigger(Box<Trigger>, Option<Box<Trigger>>),
    /// A view has another query over the same columns.
    View(Box<View>),
    /// A view reads with the rights of its owner. No catalog can say so of one.
    ReadsAsOwner(QualifiedName),
}

impl Edit {
    /// Changes the catalog.
    pub fn apply(&self, catalog: &mut Catalog) {
        match self {
            Self::Policy(was, becomes) => {
                let same = |it: &Policy| it.name == was.name && it.table == was.table;
                replace(&mut catalog.policies, same, becomes.as_deref());
            }
            Self::RowSecurityOff(name) => {
                for table in catalog.tables.iter_mut().filter(|table| table.name == *name) {
                    table.row_security = false;
                }
            }
            Self::Grant(grant) => catalog.grants.push(grant.clone()),
            Self::Execute(function, role) => {
                for it in catalog.functions.iter_mut().filter(|it| it.name == function.name) {
                    it.execute.push(role.clone());
                }
            }
            Self::Function(becomes) => {
                let name = &becomes.name;
                replace(&mut catalog.functions, |it| it.name == *name, Some(becomes));
            }
            Self::Constraint(table, was, becomes) => {
                for table in catalog.tables.iter_mut().filter(|it| it.name == *table) {
                    replace(&mut table.constraints, |it| it.name == was.name, becomes.as_deref());
                }
            }
            Self::Index(was, becomes) => {
                let same = |it: &Index| it.name == was.name && it.table == was.table;
                replace(&mut catalog.indexes, same, becomes.as_deref());
            }
            Self::Trigger(was, becomes) => {
                let same = |it: &Trigger| it.name == was.name && it.table == was.table;
                replace(&mut catalog.triggers, same, becomes.as_deref());
            }
            Self::View(becomes) => {
                replace(&mut catalog.views, |it| it.name == becomes.name, Some(becomes));
            }
            Self::ReadsAsOwner(_) => {}
        }
    }

    /// The table it is about, when it is about the policies, privileges or row level security of one alone.
    #[must_use]
    pub fn relation(&self) -> Option<&QualifiedName> {
        match self {
            Self::Policy(was, _) => Some(&was.table),
            Self::RowSecurityOff(name) => Some(name),
            Self::Grant(Grant { object: catalog::GrantObject::Table(name), .. }) => Some(name),
            Self::Grant(_)
            | Self::Execute(..)
            | Self::Function(_)
            | Self::Constraint(..)
            | Self::Index(..)
            | Self::Trigger(..)
            | Self::View(_)
            | Self::ReadsAsOwner(_) => None,
        }
    }

    /// Its SQL, with the final semicolon.
    ///
    /// # Errors
    /// When a template does.
    pub fn sql(&self) -> Result<String, minijinja::Error> {
        let both = |gone: Sql, becomes: Option<String>| {
            becomes.map_or_else(|| gone.to_string(), |becomes| format!("{gone}\n{becomes}"))
        };
        Ok(match self {
            Self::Policy(was, becomes) => {
                let becomes = becomes.as_deref().map(render::policy).transpose()?;
                both(stmt!("drop policy {} on {};", was.name, was.table), becomes)
            }
            Self::RowSecurityOff(name) => {
                stmt!("alter table {} disable row level security;", name).to_string()
            }
            Self::Grant(grant) => render::grant(grant)?,
            Self::Execute(function, role) => {
                let signature = render::signature(function);
                stmt!("grant execute on function {}({}) to {};", function.name, signature, role).to_string()
            }
            Self::Function(becomes) => {
                let sql = render::function(becomes)?;
                if becomes.owner.is_some() {
                    sql
                } else {
                    // Whose the tables are, whoever that is here.
                    format!("{sql}\n{}", render::owned_like_tables(becomes))
                }
            }
            Self::Constraint(table, was, becomes) => {
                let gone = stmt!("alter table {} drop constraint {};", table, was.name);
                let added = becomes
                    .as_deref()
                    .map(|it| stmt!("alter table {} add {};", table, render::constraint(it)).to_string());
                both(gone, added)
            }
            Self::Index(was, becomes) => {
                let name = match &was.table.schema {
                    Some(schema) => schema.qualify(&was.name),
                    None => QualifiedName::unqualified(was.name.clone()),
                };
                both(stmt!("drop index {};", name), becomes.as_deref().map(render::index).transpose()?)
            }
            Self::Trigger(was, becomes) => {
                let becomes = becomes.as_deref().map(render::trigger).transpose()?;
                both(stmt!("drop trigger {} on {};", was.name, was.table), becomes)
            }
            Self::View(becomes) => stmt!(
                "create or replace view {} with (security_invoker = true) as\n{};",
                becomes.name,
                becomes.query
            )
            .to_string(),
            Self::ReadsAsOwner(view) => stmt!("alter view {} reset (security_invoker);", view).to_string(),
        })
    }
}

fn replace<T: Clone>(all: &mut Vec<T>, same: impl Fn(&T) -> bool, becomes: Option<&T>) {
    match becomes {
        Some(becomes) => all.iter_mut().filter(|it| same(it)).for_each(|it| *it = becomes.clone()),
        None => all.retain(|it| !same(it)),
    }
}
