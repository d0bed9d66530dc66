//! `edge.ts`, and a folder for each edge function: its handler, the program that serves it, and what its imports mean to Deno.

use minijinja::Error;
use model::{EdgeFunction, Function, ResultShape};

use crate::Ways;
use crate::client::{self, Naming};
use crate::domain::Domain;
use crate::environment::{Template, view};
use crate::names::{EdgeClientNames, EdgeNames};
use crate::shape;
use crate::text::{TsDoc, TsIdent, TsKey, TsString, TsText};

view! {
    struct File<'n> {
        banner: TsText,
        name: Naming<'n>,
        edge: Shared<'n>,
        /// What is imported from `client.ts`.
        rpcs: Vec<&'n TsIdent>,
        /// What is imported from `schemas.ts`.
        schemas: Vec<&'n TsIdent>,
        /// What is imported from `types.ts`.
        types: Vec<&'n TsIdent>,
        edges: Vec<Edge<'n>>,
    }
}

view! {
    /// [`EdgeClientNames`] as the templates see them.
    struct Shared<'n> {
        edge: &'n TsIdent,
        connect: &'n TsIdent,
        context: &'n TsIdent,
        error: &'n TsIdent,
        options: &'n TsIdent,
    }
}

view! {
    struct Edge<'n> {
        doc: Option<TsDoc>,
        calls_doc: Option<TsDoc>,
        name: TsString,
        edge: &'n TsIdent,
        calls: &'n TsIdent,
        logic: &'n TsIdent,
        arguments: &'n TsIdent,
        arguments_schema: &'n TsIdent,
        result: &'n TsIdent,
        /// Absent where nothing is answered.
        result_schema: Option<&'n TsIdent>,
        called: Vec<Call<'n>>,
    }
}

view! {
    struct Call<'n> {
        key: TsKey,
        field: TsString,
        rpc: &'n TsIdent,
        /// Has it arguments?
        takes: bool,
        /// May all of them be left out?
        optional: bool,
    }
}

view! {
    struct Handler<'n> {
        banner: TsText,
        name: Shared<'n>,
        edge: &'n TsIdent,
        doc: Option<TsDoc>,
        /// The user's file.
        logic: TsString,
        /// What stands around it.
        kit: TsString,
    }
}

view! {
    struct Entry {
        banner: TsText,
        kit: TsString,
    }
}

view! {
    struct Imports {
        files: Vec<Import>,
    }
}

view! {
    /// A module by the name it is imported under, and the file it is: Deno knows no `.js` for a `.ts`.
    struct Import {
        js: TsString,
        ts: TsString,
    }
}

/// The files of `ts/`: the logic may import any of them.
const REACHED: [&str; 9] =
    ["client", "codecs", "database", "edge", "index", "postgres", "schemas", "supabase", "types"];

/// The files; none for a domain without edge functions.
///
/// # Errors
/// When a template does not fit its view.
pub(crate) fn render(domain: &Domain<'_>, ways: &Ways) -> Result<Vec<(String, TsText)>, Error> {
    if domain.model.edges.is_empty() {
        return Ok(Vec::new());
    }
    let templates = &domain.templates;
    let Ways { to_root, to_ts } = ways;
    let kit = TsString::new(&format!("{to_ts}/edge.js"));
    let mut files = vec![("ts/edge.ts".to_owned(), templates.render(Template::Edge, file(domain))?)];
    for (edge, names) in domain.edges() {
        let EdgeFunction { name, logic, description, .. } = edge;
        let folder = format!("edge/{name}");
        let logic = format!("{to_root}/{}", logic.strip_suffix(".ts").unwrap_or(logic));
        let handler = Handler {
            banner: domain.banner(),
            name: shared(domain.names.edge()),
            edge: &names.edge,
            doc: TsDoc::new(description.as_deref(), 0),
            logic: TsString::new(&format!("{logic}.js")),
            kit: kit.clone(),
        };
        files.push((format!("{folder}/handler.ts"), templates.render(Template::EdgeHandler, handler)?));
        let entry = Entry { banner: domain.banner(), kit: kit.clone() };
        files.push((format!("{folder}/index.ts"), templates.render(Template::EdgeEntry, entry)?));
        let realtime = (!domain.model.channels.is_empty()).then_some(&"realtime");
        let storage = (!domain.model.buckets.is_empty()).then_some(&"storage");
        let reached = REACHED.iter().chain(realtime).chain(storage).map(|file| format!("{to_ts}/{file}"));
        let imports = reached.chain(["./handler".to_owned(), logic]).map(|path| Import {
            js: TsString::new(&format!("{path}.js")),
            ts: TsString::new(&format!("{path}.ts")),
        });
        let imports = Imports { files: imports.collect() };
        files.push((format!("{folder}/deno.json"), templates.render(Template::EdgeImports, imports)?));
    }
    Ok(files)
}

fn file<'d>(domain: &'d Domain<'_>) -> File<'d> {
    let edges: Vec<Edge<'d>> = domain.edges().map(|(edge, names)| one(domain, edge, names)).collect();
    let mut rpcs: Vec<&TsIdent> =
        edges.iter().flat_map(|edge| edge.called.iter().map(|call| call.rpc)).collect();
    let mut schemas: Vec<&TsIdent> = edges
        .iter()
        .flat_map(|edge| [Some(edge.arguments_schema), edge.result_schema].into_iter().flatten())
        .collect();
    let mut types: Vec<&TsIdent> = edges
        .iter()
        .flat_map(|edge| {
            [Some(edge.arguments), edge.result_schema.map(|_| edge.result)].into_iter().flatten()
        })
        .collect();
    for names in [&mut rpcs, &mut schemas, &mut types] {
        names.sort();
        names.dedup();
    }
    File {
        banner: domain.banner(),
        name: client::naming(domain.names.client()),
        edge: shared(domain.names.edge()),
        rpcs,
        schemas,
        types,
        edges,
    }
}

fn one<'d>(domain: &'d Domain<'_>, edge: &EdgeFunction, names: &'d EdgeNames) -> Edge<'d> {
    let EdgeFunction {
        span: _,
        graphql,
        name,
        description,
        module: _,
        arguments: _,
        result,
        calls,
        logic: _,
    } = edge;
    let EdgeNames { arguments, result: answer, calls: calls_name, logic, edge } = names;
    let called = calls.iter().map(|id| {
        let Function { graphql, arguments, .. } = &domain.model.functions[id.index()];
        Call {
            key: TsKey::new(graphql),
            field: TsString::new(graphql),
            rpc: &domain.names.function(*id).rpc,
            takes: !arguments.is_empty(),
            optional: arguments.iter().all(shape::is_optional),
        }
    });
    Edge {
        doc: TsDoc::new(description.as_deref(), 0),
        calls_doc: TsDoc::new(Some(&format!("What `{graphql}` may call.")), 0),
        name: TsString::new(name),
        edge,
        calls: calls_name,
        logic,
        arguments: &arguments.ty,
        arguments_schema: &arguments.schema,
        result: &answer.ty,
        result_schema: (result.shape != ResultShape::Void).then_some(&answer.schema),
        called: called.collect(),
    }
}

fn shared(names: &EdgeClientNames) -> Shared<'_> {
    let EdgeClientNames { edge, connect, context, error, options } = names;
    Shared { edge, connect, context, error, options }
}
