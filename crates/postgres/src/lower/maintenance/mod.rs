//! Partitions ahead of time, rows that leave, and the jobs that call for both.
//!
//! Every function takes the time as an argument with `now()` as default, so that tests can move the
//! clock and nothing in the output depends on the day it was made.

mod partition;
mod range;
mod retention;

use std::collections::BTreeMap;

use catalog::{Catalog, Function, FunctionRole, Language, Parameter, Returns, Volatility};
use model::{Period, Table};
use sql::{Expr, Ident, Literal, QualifiedName, Sql, TypeName, expr, ident};

pub(super) use retention::forgetting;
pub(crate) use retention::{assignments, undone};

use super::scope::text;
use super::{Scope, name};

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let partitioned: Vec<catalog::Table> = catalog
        .tables
        .iter()
        .filter(|t| t.partitioning.is_some() && t.partition_of.is_none())
        .cloned()
        .collect();
    let by_name: BTreeMap<_, _> = partitioned.iter().map(|table| (&table.name, table)).collect();
    for table in &scope.model.tables {
        if let Some(lowered) = by_name.get(&scope.public(&table.name)) {
            partition::lower(scope, table, lowered, catalog);
        }
        retention::lower(scope, table, catalog);
    }
}

/// A maintenance function in the making.
struct Made<'a> {
    verb: &'static str,
    parameters: Vec<Parameter>,
    returns: TypeName,
    body: Sql,
    comment: &'a str,
    /// When a job calls it.
    cron: Option<&'static str>,
    origin: catalog::Origin,
}

fn parameter(name: Ident, ty: TypeName, default: Option<Expr>) -> Parameter {
    Parameter { name, ty, default }
}

/// The time, as every function takes it.
fn at() -> Parameter {
    parameter(ident!("at"), TypeName::timestamptz(), Some(expr!("now()")))
}

/// `seo_private.retain_activity_event`
pub(crate) fn function_name(scope: &Scope<'_>, verb: &str, table: &Table) -> QualifiedName {
    scope.private(&name::joined(&[verb, table.name.as_str()]))
}

fn push(scope: &Scope<'_>, catalog: &mut Catalog, table: &Table, made: Made<'_>) {
    let Made { verb, parameters, returns, body, comment, cron, origin } = made;
    let name = function_name(scope, verb, table);
    if let Some(cron) = cron {
        catalog.jobs.push(job(scope, &name, cron, &origin));
    }
    let function = function(name, parameters, returns, &body, comment, origin);
    // All others change something.
    let volatility = if verb == HEALTH { Volatility::Stable } else { function.volatility };
    catalog.functions.push(Function { volatility, ..function });
}

/// What looks, and changes nothing.
const HEALTH: &str = "health";

/// Something that is done again and again: a function that takes the time, and the job that calls it.
pub(super) struct Chore {
    pub(super) name: Ident,
    pub(super) returns: TypeName,
    pub(super) body: Sql,
    pub(super) comment: &'static str,
    pub(super) cron: &'static str,
    pub(super) origin: catalog::Origin,
}

impl Chore {
    pub(super) fn push(self, scope: &Scope<'_>, catalog: &mut Catalog) {
        let Self { name, returns, body, comment, cron, origin } = self;
        let name = scope.private(&name);
        catalog.jobs.push(job(scope, &name, cron, &origin));
        catalog.functions.push(function(name, vec![at()], returns, &body, comment, origin));
    }
}

pub(super) fn job(
    scope: &Scope<'_>,
    function: &QualifiedName,
    cron: &str,
    origin: &catalog::Origin,
) -> catalog::Job {
    catalog::Job {
        name: format!("{}: {}", scope.model.database.schema.as_str(), function.name.as_str()),
        cron: cron.to_owned(),
        function: function.clone(),
        origin: origin.clone(),
    }
}

fn function(
    name: QualifiedName,
    parameters: Vec<Parameter>,
    returns: TypeName,
    body: &Sql,
    comment: &str,
    origin: catalog::Origin,
) -> Function {
    Function {
        name,
        parameters,
        returns: Returns::One(returns),
        language: Language::Plpgsql,
        volatility: Volatility::Volatile,
        parallel_safe: false,
        security_definer: true,
        // Bounds are read from the catalog as text, and days are counted in UTC, whatever the caller's session says. Whoever waits for
        // a partition's lock makes all readers wait behind him, so a job gives up soon and comes again.
        settings: vec![
            (ident!("datestyle"), text("ISO, YMD")),
            (ident!("timezone"), text("UTC")),
            (ident!("lock_timeout"), text("10s")),
        ],
        owner: None,
        body: body.to_string(),
        execute: Vec::new(),
        role: FunctionRole::Maintenance,
        comment: Literal::text(comment).ok(),
        origin,
    }
}

/// How many seconds a period has, where it is counted in seconds; a month has 30 days.
pub(crate) fn seconds(period: &Period) -> u32 {
    let most = i32::MAX.unsigned_abs();
    u32::try_from(period.seconds()).map_or(most, |seconds| seconds.min(most))
}

/// `interval '90 days'`.
pub(super) fn interval(period: &Period) -> Expr {
    expr!("interval {}", text(&period.to_string()))
}

/// SQL inside a string for `format`, where a percent sign must be doubled.
fn percent(piece: impl std::fmt::Display) -> String {
    piece.to_string().replace('%', "%%")
}
