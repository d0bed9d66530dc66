//! `@view` and `@materializedView`.
//!
//! A view reads with the rights of whoever asks (`security_invoker`), so the policies of its tables bind him; without that option it
//! would read as its owner, whom no policy binds (manual, CREATE VIEW). What is stored is bound by no policy either way, so it stands
//! in the private schema and nobody is granted it. It is refreshed by a function of its owner, while others read it, and noted is when.

use catalog::{
    Catalog, Column, Function, FunctionRole, Grant, GrantObject, Index, IndexColumn, Language, Parameter,
    Privilege, Returns, View, Volatility,
};
use model::{Attribute, Composite, CompositeId, Stored};
use sql::reference::ReferenceKind;
use sql::{Expr, Ident, Literal, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::private_table::{column, private_table};
use super::scope::{comment, text};
use super::types::value_type;
use super::{Scope, maintenance, name};

/// `seo_private.refreshed_view`: when each stored view was refreshed.
pub(crate) fn refreshed(scope: &Scope<'_>) -> QualifiedName {
    scope.private(&ident!("refreshed_view"))
}

/// `seo_private.refresh_document_stats`
pub(crate) fn refresh_name(scope: &Scope<'_>, composite: &Composite) -> QualifiedName {
    scope.private(&name::joined(&["refresh", composite.name.as_str()]))
}

/// `seo_private.staleness_of_document_stats`
pub(crate) fn staleness_name(scope: &Scope<'_>, composite: &Composite) -> QualifiedName {
    scope.private(&name::joined(&["staleness_of", composite.name.as_str()]))
}

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    if scope.model.views().any(|(_, composite, _)| composite.is_stored()) {
        catalog.tables.push(times(scope));
    }
    for (id, composite, view) in scope.model.views() {
        catalog.views.extend(one(scope, id, composite));
        match &view.stored {
            None => open(scope, catalog, id, composite),
            Some(stored) => keep(scope, catalog, composite, stored),
        }
    }
    // What a view reads is there before it.
    catalog.views = in_order(std::mem::take(&mut catalog.views));
}

fn origin(composite: &Composite) -> catalog::Origin {
    catalog::Origin { element: composite.graphql.clone(), span: Some(composite.span) }
}

fn one(scope: &Scope<'_>, id: CompositeId, composite: &Composite) -> Option<View> {
    let query = scope.model.query_of(id)?;
    let list = query.list.as_ref()?;
    // In the order of the query, which is that of the row.
    let fields = list.outputs.iter().filter_map(|output| {
        composite.fields.iter().find(|field| output.name.as_deref() == Some(field.name.as_str()))
    });
    let columns = fields.filter_map(|field| {
        let Attribute::Value(ty) = field.ty else { return None };
        Some(Column {
            name: field.name.clone(),
            ty: value_type(scope, ty, field.list),
            nullable: field.nullable,
            default: None,
            generated: None,
            identity: false,
            comment: comment(field.description.as_ref()),
            origin: catalog::Origin {
                element: format!("{}.{}", composite.graphql, field.graphql),
                span: Some(field.span),
            },
        })
    });
    let (mut reads, mut calls) = (Vec::new(), Vec::new());
    for reference in &query.references {
        let (list, schema, name) = match &reference.kind {
            ReferenceKind::Relation { schema: Some(schema), name, .. } => (&mut reads, schema, name),
            ReferenceKind::Function { schema: Some(schema), name, .. } => (&mut calls, schema, name),
            _ => continue,
        };
        let database = &scope.model.database;
        let home = [&database.schema, &database.private_schema]
            .into_iter()
            .find(|home| home.as_str() == schema.text);
        if let (Some(home), Ok(name)) = (home, Ident::new(&name.text)) {
            let full = home.qualify(&name);
            if !list.contains(&full) {
                list.push(full);
            }
        }
    }
    Some(View {
        name: scope.row_of(id),
        columns: columns.collect(),
        query: query.sql.clone(),
        refreshed_by: composite.is_stored().then(|| refresh_name(scope, composite)),
        reads,
        calls,
        comment: comment(composite.description.as_ref()),
        origin: origin(composite),
    })
}

/// Whoever may read a table under its policies may read the view over it.
fn open(scope: &Scope<'_>, catalog: &mut Catalog, id: CompositeId, composite: &Composite) {
    let mut roles = scope.request_roles();
    if scope.model.tenant_root().is_some() {
        roles.push(scope.tenant_role.clone());
    }
    if let Some(view) = catalog.views.iter().find(|view| view.name == scope.row_of(id)) {
        let tables: Vec<_> = scope
            .model
            .tables
            .iter()
            .filter(|table| view.reads.contains(&scope.public(&table.name)))
            .collect();
        // A role that policies name has a right to the helpers, and to no function of the schema.
        let plain = view.calls.is_empty() && view.reads.len() == tables.len();
        for role in tables.iter().flat_map(|table| scope.roles_on(table)) {
            let everywhere = tables.iter().all(|table| scope.roles_on(table).contains(&role));
            if plain && everywhere && !roles.contains(&role) {
                roles.push(role);
            }
        }
    }
    let object = GrantObject::Table(scope.public(&composite.name));
    let grant =
        |role| Grant { object: object.clone(), privileges: vec![Privilege::Select(Vec::new())], role };
    catalog.grants.extend(roles.into_iter().map(grant));
}

fn keep(scope: &Scope<'_>, catalog: &mut Catalog, composite: &Composite, stored: &Stored) {
    let view = scope.private(&composite.name);
    for index in &stored.indexes {
        let columns: Vec<IndexColumn> = index
            .columns
            .iter()
            .map(|(at, desc)| IndexColumn { name: composite.fields[*at].name.clone(), desc: *desc })
            .collect();
        let names: Vec<Ident> = columns.iter().map(|column| column.name.clone()).collect();
        let suffix = if index.unique { "key" } else { "idx" };
        let name = index.name.clone();
        catalog.indexes.push(Index {
            name: name.unwrap_or_else(|| name::derived(&composite.name, &names, suffix)),
            table: view.clone(),
            method: None,
            columns,
            expression: None,
            opclass: None,
            include: Vec::new(),
            unique: index.unique,
            predicate: None,
            origin: catalog::Origin { element: composite.graphql.clone(), span: Some(index.span) },
        });
    }
    let refresh = refresh_name(scope, composite);
    catalog.functions.push(Function {
        // Whoever has begun to refresh is not waited for long: the job comes again.
        settings: vec![(ident!("lock_timeout"), text("10s"))],
        ..function(
            refresh.clone(),
            Returns::One(TypeName::timestamptz()),
            &refreshing(scope, composite, &refresh),
            "Makes the rows anew while others read them; returns as of when they are.",
            origin(composite),
        )
    });
    catalog.functions.push(Function {
        volatility: Volatility::Stable,
        // A time, and nothing of any row.
        execute: vec![scope.api_role.clone(), scope.tenant_role.clone()],
        ..function(
            staleness_name(scope, composite),
            Returns::One(TypeName::interval()),
            &stmt!(
                "begin\n  return at - (select r.refreshed_at from {} as r where r.view = {});\nend",
                refreshed(scope),
                text(&view.to_string())
            ),
            "How long ago the rows were made; null when they never were.",
            origin(composite),
        )
    });
    if let Some(cron) = &stored.refresh {
        catalog.jobs.push(maintenance::job(scope, &refresh, cron, &origin(composite)));
    }
}

fn function(
    name: QualifiedName,
    returns: Returns,
    body: &Sql,
    comment: &str,
    origin: catalog::Origin,
) -> Function {
    Function {
        name,
        parameters: vec![Parameter {
            name: ident!("at"),
            ty: TypeName::timestamptz(),
            default: Some(expr!("now()")),
        }],
        returns,
        language: Language::Plpgsql,
        volatility: Volatility::Volatile,
        parallel_safe: false,
        security_definer: true,
        settings: Vec::new(),
        owner: None,
        body: body.to_string(),
        execute: Vec::new(),
        role: FunctionRole::Maintenance,
        comment: Literal::text(comment).ok(),
        origin,
    }
}

/// Is a stored view filled, so that it can be read?
pub(crate) fn is_filled(view: &QualifiedName) -> Expr {
    expr!("(select c.relispopulated from pg_class as c where c.oid = {}::regclass)", text(&view.to_string()))
}

/// The first time nobody can read it, and CONCURRENTLY is refused (manual, REFRESH MATERIALIZED VIEW).
fn refreshing(scope: &Scope<'_>, composite: &Composite, function: &QualifiedName) -> Sql {
    let view = scope.private(&composite.name);
    stmt!(
        "begin\n  \
           if {} then\n    \
             refresh materialized view concurrently {};\n  \
           else\n    \
             refresh materialized view {};\n  \
           end if;\n  \
           insert into {} as r (view, refreshed_at) values ({}, {}.at)\n  \
           on conflict (view) do update set refreshed_at = excluded.refreshed_at;\n  \
           return at;\n\
         end",
        is_filled(&view),
        view,
        view,
        refreshed(scope),
        text(&view.to_string()),
        function.name
    )
}

fn times(scope: &Scope<'_>) -> catalog::Table {
    let columns = vec![
        column(ident!("view"), TypeName::text()),
        column(ident!("refreshed_at"), TypeName::timestamptz()),
    ];
    private_table(
        refreshed(scope),
        columns,
        vec![ident!("view")],
        "As of when the rows of each stored view are.",
    )
}

/// Source order, but each view after those that it reads. There are no circles.
fn in_order(views: Vec<View>) -> Vec<View> {
    let mut waiting = views;
    let mut placed: Vec<View> = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let names: Vec<QualifiedName> = waiting.iter().map(|view| view.name.clone()).collect();
        let ready = waiting
            .iter()
            .position(|view| !view.reads.iter().any(|read| *read != view.name && names.contains(read)))
            .unwrap_or(0);
        placed.push(waiting.remove(ready));
    }
    placed
}
