//! What each template receives: the catalog's object and the clauses it prints as one piece.

use std::collections::BTreeMap;

use catalog::{
    Catalog, Column, Composite, Condition, Constraint, Domain, EnumType, Extension, Function, Grant, Index,
    Job, Language, Origin, Policy, Publication, Role, Schema, Seed, Table, Timing, Trigger, Volatility,
};
use minijinja::Value;
use serde::Serialize;
use sql::{Expr, Ident, Literal, QualifiedName, Sql, stmt};

use super::clause;

/// What a template receives when it needs no view of its own.
pub(super) type Named = BTreeMap<&'static str, Value>;

/// Typed values by name; each is serialised, so that it keeps its type on the way into the template.
macro_rules! context {
    ($($name:ident $(=> $value:expr)?),* $(,)?) => {
        BTreeMap::from([$((stringify!($name), context!(@value $name $($value)?))),*])
    };
    (@value $name:ident) => { sql::template::view(&$name) };
    (@value $name:ident $value:expr) => { sql::template::view(&$value) };
}

/// A template, what it makes, and what it receives.
pub(super) struct View<'a, C: Serialize> {
    pub(super) template: &'static str,
    pub(super) object: String,
    pub(super) origin: Option<&'a Origin>,
    pub(super) context: C,
}

fn text(text: impl std::fmt::Display) -> Literal {
    Literal::text(&text.to_string()).unwrap_or_else(|_| Literal::null())
}

/// The quotes of a DO block: they must not occur in what the block holds.
fn tag(held: &str) -> Sql {
    if !held.contains("$$") {
        return stmt!("$$");
    }
    let mut number = 0_u32;
    loop {
        let tag = stmt!("$seoc{}$", number);
        if !held.contains(tag.as_str()) {
            return tag;
        }
        number += 1;
    }
}

/// An extension that has to be there, and what is said when it is not.
#[derive(Serialize)]
struct Wanted {
    text: Literal,
    schema: Literal,
    missing: Literal,
    hint: Literal,
    least: Option<Literal>,
    older: Literal,
    elsewhere: Literal,
    #[serde(rename = "move")]
    moved: Literal,
}

impl Wanted {
    fn new(Extension { name, schema, least }: &Extension) -> Self {
        let version = least.map(|[major, minor]| format!("{major}.{minor}"));
        let needed = version.clone().unwrap_or_default();
        Self {
            text: text(name.as_str()),
            schema: text(schema.as_str()),
            missing: text(format!("this server has no extension {name}, and the schema needs it")),
            hint: text(format!("Install {name} for this Postgres, or use one that has it.")),
            least: least.map(|[major, minor]| text(format!("{{{major},{minor}}}"))),
            older: text(format!("this server has {name} %, and the schema needs {needed} or later")),
            elsewhere: text(format!("the extension {name} is not in the schema {schema}")),
            moved: text(format!("alter extension {name} set schema {schema}")),
        }
    }
}

pub(super) fn guard<'a>(catalog: &'a Catalog, hash: &str) -> View<'a, Named> {
    let state = catalog.private_schema.qualify(&sql::ident!("seoc_state"));
    let schema = catalog.schema.as_str();
    let context = context! {
        state_text => text(&state),
        state,
        hash => text(hash),
        schema_text => text(&catalog.schema),
        extensions => catalog.extensions.iter().map(Wanted::new).collect::<Vec<_>>(),
        private_text => text(&catalog.private_schema),
        // In RAISE a percent sign is a place for a value.
        other_catalog => text(format!("this database holds another version of schema {schema}").replace('%', "%%")),
        foreign_schema => text(
            format!("this database has a schema {schema} or {schema}_private that seoc did not make").replace('%', "%%")
        ),
    };
    View {
        template: "guard",
        object: "the check of what this database holds".to_owned(),
        origin: None,
        context,
    }
}

pub(super) fn role(role: &Role) -> View<'_, Named> {
    let context = context! { role, name_text => text(&role.name) };
    View { template: "role", object: format!("role {}", role.name), origin: None, context }
}

pub(super) fn schema(schema: &Schema) -> View<'_, Named> {
    View {
        template: "schema",
        object: format!("schema {}", schema.name),
        origin: None,
        context: context! { schema },
    }
}

pub(super) fn extension(extension: &Extension) -> View<'_, Named> {
    View {
        template: "extension",
        object: format!("extension {}", extension.name),
        origin: None,
        context: context! { extension },
    }
}

#[derive(Serialize)]
struct Owner<'a> {
    name: &'a Ident,
    text: Literal,
}

fn owner_list(catalog: &Catalog) -> Vec<Owner<'_>> {
    let owners = catalog.roles.iter().filter(|role| role.owns_functions);
    owners.map(|role| Owner { name: &role.name, text: text(&role.name) }).collect()
}

pub(super) fn owners(catalog: &Catalog) -> View<'_, Named> {
    let context = context! {
        owners => owner_list(catalog),
        schema => &catalog.schema,
        private_schema => &catalog.private_schema,
    };
    View { template: "owners", object: "the owners of functions".to_owned(), origin: None, context }
}

pub(super) fn finish<'a>(catalog: &'a Catalog, hash: &str) -> View<'a, Named> {
    let context = context! {
        state => catalog.private_schema.qualify(&sql::ident!("seoc_state")),
        hash => text(hash),
        owners => owner_list(catalog),
        schema => &catalog.schema,
        private_schema => &catalog.private_schema,
    };
    View {
        template: "finish",
        object: "the record of what this database holds".to_owned(),
        origin: None,
        context,
    }
}

pub(super) fn domain(domain: &Domain) -> View<'_, Named> {
    let condition = domain.check.as_ref().map(|(_, condition)| condition.to_string()).unwrap_or_default();
    let held = format!("{} {condition}", domain.name);
    let Domain { name, base, check, comment, .. } = domain;
    let context = context! { name, base, check, comment, name_text => text(name), tag => tag(&held) };
    View {
        template: "domain",
        object: format!("domain {}", domain.name),
        origin: Some(&domain.origin),
        context,
    }
}

pub(super) fn enumeration(enumeration: &EnumType) -> View<'_, Named> {
    let held = format!("{} {}", enumeration.name, Sql::join(&enumeration.values, ", "));
    let EnumType { name, values, comment, origin: _ } = enumeration;
    let context = context! { name, values, comment, name_text => text(name), tag => tag(&held) };
    View {
        template: "enum",
        object: format!("type {}", enumeration.name),
        origin: Some(&enumeration.origin),
        context,
    }
}

pub(super) fn composite(composite: &Composite) -> View<'_, Named> {
    let Composite { name, attributes, after_tables: _, comment, origin: _ } = composite;
    let held = format!("{name} {}", Sql::join(attributes.iter().map(|attribute| &attribute.name), ", "));
    let definitions: Vec<Sql> =
        attributes.iter().map(|attribute| stmt!("{} {}", attribute.name, attribute.ty)).collect();
    let commented = commented(attributes);
    let context =
        context! { name, definitions, commented, comment, name_text => text(name), tag => tag(&held) };
    View {
        template: "composite",
        object: format!("type {}", composite.name),
        origin: Some(&composite.origin),
        context,
    }
}

/// A column with its comment.
#[derive(Serialize)]
struct Commented<'a> {
    name: &'a Ident,
    comment: &'a Literal,
}

fn commented(columns: &[Column]) -> Vec<Commented<'_>> {
    columns
        .iter()
        .filter_map(|Column { name, comment, .. }| Some(Commented { name, comment: comment.as_ref()? }))
        .collect()
}

#[derive(Serialize)]
pub(super) struct TableView<'a> {
    name: &'a QualifiedName,
    unlogged: bool,
    partition_of: Option<&'a QualifiedName>,
    bounds: Sql,
    partitioned_by: Sql,
    comment: &'a Option<Literal>,
    commented: Vec<Commented<'a>>,
    lines: Vec<Sql>,
}

pub(super) fn table(table: &Table) -> View<'_, TableView<'_>> {
    let columns = table.columns.iter().map(clause::column);
    let constraints = table.constraints.iter().filter(|constraint| !constraint.late).map(clause::constraint);
    let context = TableView {
        name: &table.name,
        unlogged: table.unlogged,
        partition_of: table.partition_of.as_ref().map(|it| &it.parent),
        bounds: table.partition_of.as_ref().map_or_else(|| stmt!(""), |it| it.bounds.sql()),
        partitioned_by: clause::partitioned_by(table.partitioning.as_ref()),
        comment: &table.comment,
        commented: commented(&table.columns),
        lines: columns.chain(constraints).collect(),
    };
    View { template: "table", object: format!("table {}", table.name), origin: Some(&table.origin), context }
}

pub(super) fn late_constraint<'a>(table: &'a Table, constraint: &'a Constraint) -> View<'a, Named> {
    let definition = clause::constraint(constraint);
    let context = context! {
        table => &table.name,
        table_text => text(&table.name),
        name_text => text(constraint.name.as_str()),
        tag => tag(&format!("{} {definition}", table.name)),
        definition,
    };
    let object = format!("constraint {} on {}", constraint.name, table.name);
    View { template: "late_constraint", object, origin: Some(&constraint.origin), context }
}

pub(super) fn view(view: &catalog::View) -> View<'_, Named> {
    let context = context! {
        name => &view.name,
        query => &view.query,
        comment => &view.comment,
        commented => commented(&view.columns),
    };
    let (template, what) =
        if view.refreshed_by.is_some() { ("stored_view", "materialized view") } else { ("view", "view") };
    View { template, object: format!("{what} {}", view.name), origin: Some(&view.origin), context }
}

pub(super) fn first_refresh<'a>(view: &'a catalog::View, function: &'a QualifiedName) -> View<'a, Named> {
    let context = context! {
        function,
        filled => crate::lower::is_filled(&view.name),
    };
    View {
        template: "first_refresh",
        object: format!("the first rows of {}", view.name),
        origin: Some(&view.origin),
        context,
    }
}

#[derive(Serialize)]
pub(super) struct IndexView<'a> {
    name: &'a Ident,
    table: &'a QualifiedName,
    unique: bool,
    method: &'a Option<Ident>,
    predicate: &'a Option<Expr>,
    columns: Sql,
    has_include: bool,
    include: Sql,
}

pub(super) fn index(index: &Index) -> View<'_, IndexView<'_>> {
    let context = IndexView {
        name: &index.name,
        table: &index.table,
        unique: index.unique,
        method: &index.method,
        predicate: &index.predicate,
        columns: clause::index_columns(index),
        has_include: !index.include.is_empty(),
        include: Sql::join(&index.include, ", "),
    };
    View { template: "index", object: format!("index {}", index.name), origin: Some(&index.origin), context }
}

#[derive(Serialize)]
pub(super) struct FunctionView<'a> {
    name: &'a QualifiedName,
    language: Language,
    volatility: Volatility,
    parallel_safe: bool,
    security_definer: bool,
    settings: &'a [(Ident, Literal)],
    owner: &'a Option<Ident>,
    comment: &'a Option<Literal>,
    parameters: Vec<Sql>,
    returns: Sql,
    body: Sql,
    signature: Sql,
    has_execute: bool,
    execute: Sql,
}

pub(super) fn function(function: &Function) -> View<'_, FunctionView<'_>> {
    let context = FunctionView {
        name: &function.name,
        language: function.language,
        volatility: function.volatility,
        parallel_safe: function.parallel_safe,
        security_definer: function.security_definer,
        settings: &function.settings,
        owner: &function.owner,
        comment: &function.comment,
        parameters: clause::parameters(function),
        returns: clause::returns(&function.returns),
        body: sql::dollar_quote(&format!("\n{}\n", function.body), "seoc"),
        signature: clause::signature(function),
        has_execute: !function.execute.is_empty(),
        execute: Sql::join(&function.execute, ", "),
    };
    View {
        template: "function",
        object: format!("function {}", function.name),
        origin: Some(&function.origin),
        context,
    }
}

#[derive(Serialize)]
pub(super) struct TriggerView<'a> {
    name: &'a Ident,
    table: &'a QualifiedName,
    function: &'a QualifiedName,
    timing: Timing,
    when: &'a Option<Expr>,
    events: Sql,
    level: Sql,
    table_text: Literal,
    name_text: Literal,
    tag: Sql,
}

pub(super) fn trigger(trigger: &Trigger) -> View<'_, TriggerView<'_>> {
    let object = format!("trigger {} on {}", trigger.name, trigger.table);
    let Trigger { name, table, timing, events, when, function, origin: _ } = trigger;
    let condition = when.as_ref().map(Expr::as_str).unwrap_or_default();
    let context = TriggerView {
        name,
        table,
        function,
        timing: *timing,
        when,
        events: clause::events(events),
        level: clause::level(*timing, events),
        table_text: text(table),
        name_text: text(name.as_str()),
        tag: tag(&format!("{name} {table} {function} {condition}")),
    };
    let template = match timing {
        Timing::Before | Timing::After | Timing::AfterStatement => "trigger",
        Timing::Deferred => "deferred_trigger",
    };
    View { template, object, origin: Some(&trigger.origin), context }
}

#[derive(Serialize)]
pub(super) struct PolicyView<'a> {
    name: &'a Ident,
    table: &'a QualifiedName,
    permissive: bool,
    using: Option<Expr>,
    check: Option<Expr>,
    table_text: Literal,
    name_text: Literal,
    command: Sql,
    roles: Sql,
    tag: Sql,
}

pub(super) fn policy(policy: &Policy) -> View<'_, PolicyView<'_>> {
    let conditions: Vec<String> =
        [&policy.using, &policy.check].into_iter().flatten().map(|it| it.expr().to_string()).collect();
    let held = format!("{} {} {}", policy.name, policy.table, conditions.join(" "));
    let context = PolicyView {
        name: &policy.name,
        table: &policy.table,
        permissive: policy.permissive,
        using: policy.using.as_ref().map(Condition::expr),
        check: policy.check.as_ref().map(Condition::expr),
        table_text: text(&policy.table),
        name_text: text(policy.name.as_str()),
        command: clause::command(policy.command),
        roles: Sql::join(&policy.roles, ", "),
        tag: tag(&held),
    };
    let object = format!("policy {} on {}", policy.name, policy.table);
    View { template: "policy", object, origin: Some(&policy.origin), context }
}

#[derive(Serialize)]
pub(super) struct GrantView<'a> {
    role: &'a Ident,
    privileges: Sql,
    object: Sql,
}

pub(super) fn grant(grant: &Grant) -> View<'_, GrantView<'_>> {
    let object = clause::grant_object(&grant.object);
    let what = format!("privileges of {} on {object}", grant.role);
    let context = GrantView { role: &grant.role, privileges: clause::privileges(&grant.privileges), object };
    View { template: "grant", object: what, origin: None, context }
}

pub(super) fn publication(publication: &Publication) -> View<'_, Named> {
    let Publication { name, table, columns, origin } = publication;
    let columns = Sql::join(columns, ", ");
    let context = context! {
        name,
        table,
        name_text => text(name.as_str()),
        table_text => text(table),
        tag => tag(&format!("{name} {table} {columns}")),
        columns,
    };
    View {
        template: "publication",
        object: format!("{table} in publication {name}"),
        origin: Some(origin),
        context,
    }
}

#[derive(Serialize)]
pub(super) struct JobView {
    name: Literal,
    cron: Literal,
    command: Literal,
    mark: Literal,
    taken: Literal,
    tag: Sql,
}

#[derive(Serialize)]
pub(super) struct SeedView<'a> {
    table: &'a QualifiedName,
    columns: Sql,
    values: Sql,
    identity: bool,
    key: Sql,
    /// Absent where all that is given is the key.
    set: Option<Sql>,
    changed: Option<Sql>,
}

pub(super) fn seed(seed: &Seed) -> View<'_, SeedView<'_>> {
    let Seed { table, columns, values, identity, key, origin } = seed;
    let others: Vec<&Ident> = columns.iter().filter(|column| !key.contains(column)).collect();
    let name = &table.name;
    let set = others.iter().map(|column| stmt!("{} = excluded.{}", column, column));
    let changed =
        others.iter().map(|column| stmt!("{}.{} is distinct from excluded.{}", name, column, column));
    let context = SeedView {
        table,
        columns: Sql::join(columns, ", "),
        values: Sql::join(values, ", "),
        identity: *identity,
        key: Sql::join(key, ", "),
        set: (!others.is_empty()).then(|| Sql::join(set, ", ")),
        changed: (!others.is_empty()).then(|| Sql::join(changed, " or ")),
    };
    View { template: "seed", object: format!("a row of {table}"), origin: Some(origin), context }
}

pub(super) fn job<'a>(catalog: &Catalog, job: &'a Job) -> View<'a, JobView> {
    let mark = crate::lower::job_mark(&catalog.schema);
    let command = crate::lower::job_command(&catalog.schema, job);
    // In RAISE a percent sign is a place for a value.
    let taken =
        format!("the job {} is scheduled already, and not by schema {}", job.name, catalog.schema.as_str());
    let context = JobView {
        name: text(&job.name),
        cron: text(&job.cron),
        tag: tag(&format!("{}{command}", job.name)),
        command: text(command),
        mark: text(mark),
        taken: text(taken.replace('%', "%%")),
    };
    View { template: "job", object: format!("job {}", job.name), origin: Some(&job.origin), context }
}

pub(super) fn unscheduled(catalog: &Catalog) -> View<'_, Named> {
    let mark = crate::lower::job_mark(&catalog.schema);
    let held: Vec<&str> = catalog.jobs.iter().map(|job| job.name.as_str()).collect();
    let context = context! {
        tag => tag(&format!("{}{mark}", held.join(" "))),
        names => Sql::join(held.iter().map(text), ", "),
        mark => text(mark),
    };
    View {
        template: "unscheduled",
        object: "jobs that are no longer scheduled".to_owned(),
        origin: None,
        context,
    }
}

pub(super) fn partition_ahead(function: &Function) -> View<'_, Named> {
    // Numbers begin at nought, and go on from the highest that is there whenever the schedule calls.
    let by_number = function.parameters.iter().any(|parameter| parameter.ty == sql::TypeName::bigint());
    let place = if by_number { stmt!("0") } else { stmt!("") };
    let context = context! { function => &function.name, place };
    View {
        template: "partition_ahead",
        object: format!("the first partitions by {}", function.name),
        origin: Some(&function.origin),
        context,
    }
}
