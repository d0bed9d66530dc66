//! `client.ts`, and the transports in `supabase.ts` and `postgres.ts`: a typed method for each function that clients may call.
//!
//! Which those are the catalog says: the ones that `anon` or `authenticated` may execute.

use std::collections::{BTreeMap, BTreeSet};

use catalog::Catalog;
use minijinja::Error;
use model::{FunctionId, FunctionKind, Mode, Model, ResultShape, ResultType};
use rayon::prelude::*;

use crate::domain::Domain;
use crate::environment::{Template, view};
use crate::lines::Lines;
use crate::names::{ClientNames, FunctionNames};
use crate::raised::{Errors, Raised};
use crate::shape;
use crate::text::{TsDoc, TsIdent, TsKey, TsNumber, TsString, TsText, ts};

/// The client and its transports.
#[derive(Debug)]
pub(crate) struct Files {
    pub(crate) client: TsText,
    pub(crate) postgres: TsText,
    pub(crate) supabase: TsText,
}

view! {
    struct Client<'n> {
        banner: TsText,
        name: Naming<'n>,
        /// What is imported from `schemas.ts`.
        schemas: Vec<&'n TsIdent>,
        /// What is imported from `types.ts`.
        types: Vec<&'n TsIdent>,
        /// An [`Rpc`] each.
        blocks: Vec<TsText>,
        rpcs: Vec<Method<'n>>,
    }
}

view! {
    struct Transport<'n> {
        banner: TsText,
        name: Naming<'n>,
    }
}

view! {
    struct Method<'n> {
        method_doc: Option<TsDoc>,
        key: TsKey,
        /// Has it arguments?
        takes: bool,
        /// May all of them be left out?
        optional: bool,
        rpc: &'n TsIdent,
        error: &'n TsIdent,
        arguments: &'n TsIdent,
        result: &'n TsIdent,
    }
}

view! {
    /// A function of the database as the client knows it, and the union of its errors.
    struct Rpc<'n> {
        name: RpcNaming<'n>,
        doc: Option<TsDoc>,
        error_doc: Option<TsDoc>,
        rpc: &'n TsIdent,
        error: &'n TsIdent,
        arguments: &'n TsIdent,
        arguments_schema: &'n TsIdent,
        result: &'n TsIdent,
        /// Absent where nothing is returned.
        result_schema: Option<&'n TsIdent>,
        field: TsString,
        schema: TsString,
        function: TsString,
        returns: TsString,
        /// How long a call may take, in milliseconds.
        timeout: Option<TsNumber>,
        /// A line for each parameter.
        parameters: Option<TsText>,
        /// A line for each code.
        codes: Option<TsText>,
        /// A line for each member of the union of errors.
        errors: Option<TsText>,
    }
}

view! {
    /// What of [`ClientNames`] each function needs.
    struct RpcNaming<'n> {
        rpc: &'n TsIdent,
        error: &'n TsIdent,
    }
}

view! {
    /// [`ClientNames`] as the templates see them.
    pub(crate) struct Naming<'n> {
        domain: &'n TsIdent,
        client: &'n TsIdent,
        error: &'n TsIdent,
        errors: &'n TsIdent,
        rpc: &'n TsIdent,
        options: &'n TsIdent,
        transport: &'n TsIdent,
        call: &'n TsIdent,
        answer: &'n TsIdent,
        refusal: &'n TsIdent,
        identity: &'n TsIdent,
    }
}

/// The files; none for a domain without a function for clients.
///
/// # Errors
/// When a template does not fit its view.
pub(crate) fn render(domain: &Domain<'_>, catalog: &Catalog) -> Result<Option<Files>, Error> {
    let schema = &domain.model.database.schema;
    let callable: Vec<_> = callable(domain.model, catalog)
        .map(|(id, function, existing)| (domain.names.function(id), function, existing))
        .collect();
    if callable.is_empty() {
        return Ok(None);
    }
    let errors = Errors::new(catalog);
    let blocks: Result<Vec<TsText>, Error> = callable
        .par_iter()
        .map(|(names, function, existing)| {
            let raised = errors.of(schema.as_str(), function.name.as_str());
            domain.templates.render(Template::ClientRpc, rpc(domain, names, function, existing, raised))
        })
        .collect();
    let blocks = blocks?;
    let mut schemas: Vec<&TsIdent> = callable
        .iter()
        .flat_map(|(names, function, _)| {
            [Some(&names.arguments.schema), result_schema(names, function)].into_iter().flatten()
        })
        .collect();
    let mut types: Vec<&TsIdent> =
        callable.iter().flat_map(|(names, ..)| [&names.arguments.ty, &names.result.ty]).collect();
    schemas.sort();
    types.sort();
    let rpcs = callable.iter().map(|(names, function, _)| method(names, function)).collect();
    let names = domain.names.client();
    let transport = |template| {
        domain.templates.render(template, Transport { banner: domain.banner(), name: naming(names) })
    };
    let client = Client { banner: domain.banner(), name: naming(names), schemas, types, blocks, rpcs };
    Ok(Some(Files {
        client: domain.templates.render(Template::Client, client)?,
        postgres: transport(Template::Postgres)?,
        supabase: transport(Template::Supabase)?,
    }))
}

/// The errors of each function that clients may call.
pub(crate) fn errors(model: &Model, catalog: &Catalog) -> Vec<(FunctionId, Vec<(u16, String)>)> {
    let raised = Errors::new(catalog);
    let schema = model.database.schema.as_str();
    callable(model, catalog)
        .map(|(id, function, existing)| {
            let raised = all_errors(function, existing, raised.of(schema, function.name.as_str()));
            (id, raised.into_iter().map(|Raised { status, code }| (status, code)).collect())
        })
        .collect()
}

/// The functions that somebody from outside may execute, as declared and as they will exist.
fn callable<'m>(
    model: &'m Model,
    catalog: &'m Catalog,
) -> impl Iterator<Item = (FunctionId, &'m model::Function, &'m catalog::Function)> {
    let schema = &model.database.schema;
    let existing: BTreeMap<&str, &catalog::Function> = catalog
        .functions
        .iter()
        .filter(|function| function.name.schema.as_ref() == Some(schema) && is_executable(function))
        .map(|function| (function.name.name.as_str(), function))
        .collect();
    let public = model.functions.iter().enumerate().filter(|(_, function)| {
        // A schedule's functions are called by nobody.
        !function.private && function.schedule.is_none()
    });
    public.filter_map(move |(at, function)| {
        Some((FunctionId(at as u32), function, *existing.get(function.name.as_str())?))
    })
}

/// Does anybody come from outside to call it: a user, or a worker with the platform's own role?
fn is_executable(function: &catalog::Function) -> bool {
    function.execute.iter().any(|role| matches!(role.as_str(), "anon" | "authenticated" | "service_role"))
}

fn is_for_anybody(function: &catalog::Function) -> bool {
    function.execute.iter().any(|role| role.as_str() == "anon")
}

fn method<'n>(names: &'n FunctionNames, function: &model::Function) -> Method<'n> {
    let FunctionNames { arguments, result, rpc, error } = names;
    Method {
        method_doc: TsDoc::new(function.description.as_deref(), 2),
        key: TsKey::new(&function.graphql),
        takes: !function.arguments.is_empty(),
        optional: function.arguments.iter().all(shape::is_optional),
        rpc,
        error,
        arguments: &arguments.ty,
        result: &result.ty,
    }
}

/// The schema of what comes back; none where nothing does.
fn result_schema<'n>(names: &'n FunctionNames, function: &model::Function) -> Option<&'n TsIdent> {
    (function.result.shape != ResultShape::Void).then_some(&names.result.schema)
}

fn rpc<'n>(
    domain: &'n Domain<'_>,
    names: &'n FunctionNames,
    function: &model::Function,
    existing: &catalog::Function,
    raised: BTreeSet<Raised>,
) -> Rpc<'n> {
    let FunctionNames { arguments, result, rpc, error } = names;
    let raised = all_errors(function, existing, raised);
    let mut parameters = Lines::new(4, ',');
    for parameter in &existing.parameters {
        let ty = TsString::new(parameter.ty.as_str());
        parameters.property(None, &TsKey::new(parameter.name.as_str()), false, &ty);
    }
    let mut codes = Lines::new(4, ',');
    for code in raised.iter().map(|raised| raised.code.as_str()).collect::<BTreeSet<_>>() {
        codes.value(None, &TsString::new(code));
    }
    let errors = raised.iter().map(|Raised { status, code }| {
        ts!("  | {}<{}, {}>", domain.names.client().error, TsString::new(code), u32::from(*status))
    });
    Rpc {
        name: RpcNaming { rpc: &domain.names.client().rpc, error: &domain.names.client().error },
        doc: TsDoc::new(function.description.as_deref(), 0),
        error_doc: TsDoc::new(Some(&format!("What `{}` throws.", function.graphql)), 0),
        rpc,
        error,
        arguments: &arguments.ty,
        arguments_schema: &arguments.schema,
        result: &result.ty,
        result_schema: result_schema(names, function),
        field: TsString::new(&function.graphql),
        schema: TsString::new(domain.model.database.schema.as_str()),
        function: TsString::new(function.name.as_str()),
        returns: TsString::new(returns(&function.result)),
        timeout: milliseconds(existing).and_then(|timeout| TsNumber::new(&timeout.to_string())),
        parameters: parameters.finish(),
        codes: codes.finish(),
        errors: (!raised.is_empty()).then(|| TsText::join(errors, "\n")),
    }
}

/// With what the client and Postgres itself refuse before the body has a word.
fn all_errors(
    function: &model::Function,
    existing: &catalog::Function,
    mut raised: BTreeSet<Raised>,
) -> BTreeSet<Raised> {
    let mut also = |status, code: &str| raised.insert(Raised { status, code: code.to_owned() });
    if !function.arguments.is_empty() {
        also(400, "ARGUMENT_INVALID");
    }
    if !is_for_anybody(existing) && !function.is_for_service() {
        also(401, "NOT_SIGNED_IN");
    }
    // A policy refuses a write with an error; what may not be read is not there.
    let policies = match function.mode {
        Mode::Rows | Mode::Tenant => function.kind == FunctionKind::Mutation,
        Mode::Invoker => true,
        Mode::System { .. } => false,
    };
    if policies {
        also(403, "FORBIDDEN");
    }
    if milliseconds(existing).is_some() {
        also(504, "TIMEOUT");
    }
    if function.result.shape != ResultShape::Void {
        also(500, "RESULT_INVALID");
    }
    raised
}

/// What the function says of `statement_timeout`, which is always in whole seconds.
fn milliseconds(existing: &catalog::Function) -> Option<u64> {
    let (_, value) = existing.settings.iter().find(|(name, _)| name.as_str() == "statement_timeout")?;
    let seconds: u64 = value.to_string().trim_matches('\'').strip_suffix('s')?.parse().ok()?;
    Some(seconds * 1000)
}

fn returns(result: &ResultType) -> &'static str {
    match (result.shape, result.list) {
        (ResultShape::Void, _) => "nothing",
        (ResultShape::Value(_) | ResultShape::Row(_) | ResultShape::Composite(_), true) => "list",
        (ResultShape::Value(_), false) => "value",
        (ResultShape::Row(_) | ResultShape::Composite(_), false) => "row",
    }
}

pub(crate) fn naming(names: &ClientNames) -> Naming<'_> {
    let ClientNames {
        domain,
        client,
        error,
        errors,
        rpc,
        options,
        transport,
        call,
        answer,
        refusal,
        identity,
    } = names;
    Naming { domain, client, error, errors, rpc, options, transport, call, answer, refusal, identity }
}
