//! Functions, triggers and jobs.

use serde::Serialize;
use sql::{Expr, Ident, Literal, QualifiedName, TypeName};

use crate::Origin;

/// A function. `SET search_path = pg_catalog, pg_temp` on every one.
#[derive(Debug, Clone, Serialize)]
pub struct Function {
    /// Its name; the compiler never overloads.
    pub name: QualifiedName,
    /// Its parameters in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
    /// Its result.
    pub returns: Returns,
    /// Its language.
    pub language: Language,
    /// What Postgres may assume.
    pub volatility: Volatility,
    /// May it run in a parallel worker?
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub parallel_safe: bool,
    /// SECURITY DEFINER?
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub security_definer: bool,
    /// Its owner, when it is not the owner of the tables.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Ident>,
    /// Further settings in force while it runs, such as `timezone`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub settings: Vec<(Ident, Literal)>,
    /// Its body; printed between dollar quotes.
    pub body: String,
    /// Roles that may execute it; nobody else may.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub execute: Vec<Ident>,
    /// What it is for.
    pub role: FunctionRole,
    /// Its comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<Literal>,
    /// Its origin.
    pub origin: Origin,
}

/// What a function is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FunctionRole {
    /// A field of Query or Mutation.
    Rpc,
    /// Reads the caller for policies and bodies.
    Helper,
    /// Behind a trigger.
    Trigger,
    /// Partitions, retention.
    Maintenance,
}

/// A parameter.
#[derive(Debug, Clone, Serialize)]
pub struct Parameter {
    /// Its name.
    pub name: Ident,
    /// Its type.
    pub ty: TypeName,
    /// Its default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Expr>,
}

/// A result.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Returns {
    /// void
    Void,
    /// trigger
    Trigger,
    /// One value or row.
    One(TypeName),
    /// SETOF.
    Set(TypeName),
}

/// A language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// plpgsql
    Plpgsql,
    /// sql
    Sql,
}

/// What Postgres may assume of a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Volatility {
    /// VOLATILE
    Volatile,
    /// STABLE
    Stable,
    /// IMMUTABLE
    Immutable,
}

/// A trigger: of each row, or of the rows that a statement changed.
#[derive(Debug, Clone, Serialize)]
pub struct Trigger {
    /// Its name; triggers of one table fire in the order of their names.
    pub name: Ident,
    /// Its table.
    pub table: QualifiedName,
    /// When it fires.
    pub timing: Timing,
    /// The commands that fire it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<TriggerEvent>,
    /// A condition on NEW and OLD.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Expr>,
    /// Its function.
    pub function: QualifiedName,
    /// Its origin.
    pub origin: Origin,
}

/// When a trigger fires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Timing {
    /// BEFORE: before the row is written.
    Before,
    /// AFTER: after the statement that writes it.
    After,
    /// AFTER, once for each statement, which sees what it changed as `old_rows` and `new_rows`. It has one event.
    AfterStatement,
    /// DEFERRABLE INITIALLY DEFERRED: when the transaction ends.
    Deferred,
}

/// A command that fires a trigger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TriggerEvent {
    /// INSERT
    Insert,
    /// UPDATE, or UPDATE OF columns
    Update(Vec<Ident>),
    /// DELETE
    Delete,
    /// TRUNCATE
    Truncate,
}

/// A row that is there whenever the schema is.
#[derive(Debug, Clone, Serialize)]
pub struct Seed {
    /// The table.
    pub table: QualifiedName,
    /// The columns that are given.
    pub columns: Vec<Ident>,
    /// Their values.
    pub values: Vec<Expr>,
    /// Is one of them counted up by Postgres otherwise?
    pub identity: bool,
    /// The columns by which the row is found again; unique together.
    pub key: Vec<Ident>,
    /// Its origin.
    pub origin: Origin,
}

/// A scheduled job; skipped where pg_cron is absent.
#[derive(Debug, Clone, Serialize)]
pub struct Job {
    /// Its name.
    pub name: String,
    /// Five cron fields, in UTC.
    pub cron: String,
    /// The function it calls, without arguments.
    pub function: QualifiedName,
    /// Its origin.
    pub origin: Origin,
}
