//! What will exist, as far as isolation is concerned.

use std::collections::BTreeMap;

use diagnostics::Span;
use model::{Command, FunctionId, OnDelete, TableId};
use sql::{Ident, QualifiedName};

use crate::Clause;

/// Everything that requests can meet.
#[derive(Debug, Clone, Default)]
pub struct Surface {
    /// Tables, their leaves and archives.
    pub relations: BTreeMap<QualifiedName, Relation>,
    /// Views, materialized ones too.
    pub views: Vec<View>,
    /// Triggers that nobody's SQL is behind.
    pub triggers: Vec<Trigger>,
    /// Functions of `@crud`, `@search` and `@sync`, whose bodies nobody's SQL is.
    pub made: BTreeMap<FunctionId, Made>,
    /// Database roles that row level security does not bind, and that no client comes as.
    pub trusted: Vec<Ident>,
    /// Database roles that own functions, and run nothing but their texts.
    pub serving: Vec<Ident>,
}

/// A table, leaf or archive.
#[derive(Debug, Clone)]
pub struct Relation {
    /// Its name.
    pub name: QualifiedName,
    /// The type whose rows it holds; none for infrastructure.
    pub table: Option<TableId>,
    /// The table that it is a leaf or an archive of.
    pub copy_of: Option<QualifiedName>,
    /// A leaf is reached through its table alone.
    pub leaf: bool,
    /// The column that holds a row's tenant.
    pub tenant: Option<Ident>,
    /// Is row level security on?
    pub row_security: bool,
    /// Its policies, with the roles they bind.
    pub policies: Vec<(Vec<Ident>, Clause)>,
    /// Who may do what.
    pub grants: Vec<Grant>,
    /// Who may TRUNCATE it, which no policy binds.
    pub emptied_by: Vec<Ident>,
    /// May a trigger write other values than the statement's?
    pub rewritten: bool,
    /// Its foreign keys.
    pub keys: Vec<Key>,
    /// What is unique.
    pub uniques: Vec<Unique>,
    /// Does a trigger refuse to change the tenant?
    pub tenant_is_frozen: bool,
    /// Where it is declared.
    pub span: Span,
}

/// A privilege on a relation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grant {
    /// To whom.
    pub role: Ident,
    /// For what.
    pub command: Command,
    /// On these columns; none when on all.
    pub columns: Option<Vec<Ident>>,
}

/// A foreign key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The columns here.
    pub columns: Vec<Ident>,
    /// The table there.
    pub references: QualifiedName,
    /// The columns there.
    pub referenced: Vec<Ident>,
    /// What happens when the row there goes.
    pub on_delete: OnDelete,
    /// Where it is declared.
    pub span: Span,
}

/// Columns that no two rows share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unique {
    /// The columns.
    pub columns: Vec<Ident>,
    /// Are values too random to be guessed?
    pub unguessable: bool,
}

/// A view.
#[derive(Debug, Clone)]
pub struct View {
    /// Its name.
    pub name: QualifiedName,
    /// Does it read as whoever asks it?
    pub security_invoker: bool,
    /// Who may read it.
    pub readers: Vec<Ident>,
    /// The relations it reads.
    pub reads: Vec<QualifiedName>,
    /// Where it is declared.
    pub span: Span,
}

/// A function that the compiler wrote.
#[derive(Debug, Clone)]
pub struct Made {
    /// Its body.
    pub body: String,
    /// Do policies bind it?
    pub bound: bool,
}

/// A trigger that the compiler wrote.
#[derive(Debug, Clone)]
pub struct Trigger {
    /// Its function's name.
    pub name: String,
    /// The table it fires for.
    pub table: TableId,
    /// Its function's body.
    pub body: String,
    /// Where it is declared; none when nothing in the schema asks for it.
    pub span: Option<Span>,
}

impl Surface {
    /// Relations by their names.
    pub fn named(relations: impl IntoIterator<Item = Relation>) -> BTreeMap<QualifiedName, Relation> {
        relations.into_iter().map(|relation| (relation.name.clone(), relation)).collect()
    }

    /// A relation by its name.
    #[must_use]
    pub fn relation(&self, name: &QualifiedName) -> Option<&Relation> {
        self.relations.get(name)
    }
}

impl Relation {
    /// Can a row here point only at rows of its own tenant?
    #[must_use]
    pub fn carries_tenant(&self, key: &Key, surface: &Surface) -> bool {
        let there = surface.relation(&key.references).and_then(|target| target.tenant.as_ref());
        key.columns
            .iter()
            .zip(&key.referenced)
            .any(|(here, referenced)| Some(here) == self.tenant.as_ref() && Some(referenced) == there)
    }
}
