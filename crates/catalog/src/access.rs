//! Policies and privileges.

use serde::Serialize;
use sql::{Ident, QualifiedName, TypeName};

use crate::{Condition, Origin};

/// A policy.
#[derive(Debug, Clone, Serialize)]
pub struct Policy {
    /// Its name.
    pub name: Ident,
    /// Its table.
    pub table: QualifiedName,
    /// Permissive or restrictive.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub permissive: bool,
    /// Its command; none for ALL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<Command>,
    /// The roles it binds, never empty; PUBLIC is spelled `public`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Ident>,
    /// USING.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub using: Option<Condition>,
    /// WITH CHECK.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check: Option<Condition>,
    /// Its origin.
    pub origin: Origin,
}

/// A command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// SELECT
    Select,
    /// INSERT
    Insert,
    /// UPDATE
    Update,
    /// DELETE
    Delete,
}

/// A privilege given to a role.
#[derive(Debug, Clone, Serialize)]
pub struct Grant {
    /// On what.
    pub object: GrantObject,
    /// What.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub privileges: Vec<Privilege>,
    /// To whom.
    pub role: Ident,
}

/// What a privilege is on. EXECUTE stands with each [`crate::Function`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GrantObject {
    /// A schema.
    Schema(Ident),
    /// A table.
    Table(QualifiedName),
    /// A type.
    Type(TypeName),
}

/// A privilege.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Privilege {
    /// USAGE
    Usage,
    /// SELECT of these columns; none: of all
    Select(Vec<Ident>),
    /// INSERT on these columns; none: on all
    Insert(Vec<Ident>),
    /// UPDATE of these columns; none: of all
    Update(Vec<Ident>),
    /// DELETE
    Delete,
    /// TRUNCATE, which no policy binds. Nothing is given it; a test suite has to notice when somebody is.
    Truncate,
}

/// A table in a publication.
#[derive(Debug, Clone, Serialize)]
pub struct Publication {
    /// The publication, created when absent.
    pub name: Ident,
    /// The table.
    pub table: QualifiedName,
    /// What of its rows is published; the key among it.
    pub columns: Vec<Ident>,
    /// Its origin.
    pub origin: Origin,
}
