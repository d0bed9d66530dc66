//! `edge.ts`, and a folder for each edge function: its handler, the program that serves it, and what its imports mean to Deno.

use minijinja::Error;
use model::{EdgeFunction, Encoding, Function, Proof, ResultShape, Signed, Webhook};

use crate::Ways;
use crate::client::{self, Naming};
use crate::domain::Domain;
use crate::environment::{Template, view};
use crate::names::{EdgeClientNames, EdgeNames};
use crate::shape;
use crate::text::{TsDoc, TsIdent, TsKey, TsString, TsText, ts};

view! {
    struct File<'n> {
        banner: TsText,
        name: Naming<'n>,
        edge: Shared<'n>,
        /// The type that all buckets have; absent where there is none.
        bucket: Option<&'n TsIdent>,
        /// What webhooks share; absent where there is none.
        webhook: Option<TsText>,
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
        delivery: &'n TsIdent,
        webhook: &'n TsIdent,
        webhook_options: &'n TsIdent,
        upload: &'n TsIdent,
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
        webhook: Option<Proving>,
    }
}

view! {
    /// How another system proves itself.
    struct Proving {
        secret: TsString,
        header: TsString,
        prefix: TsString,
        /// Absent where the header holds the secret.
        signature: Option<TsText>,
        delivery: Vec<TsString>,
        bytes: TsText,
    }
}

view! {
    struct Webhooks<'n> {
        name: Naming<'n>,
        edge: Shared<'n>,
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
        /// Does another system call it?
        webhook: bool,
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
        /// Does another system call it?
        webhook: bool,
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
    let mut files = vec![("ts/edge.ts".to_owned(), templates.render(Template::Edge, file(domain)?)?)];
    for (edge, names) in domain.edges() {
        let EdgeFunction { name, logic, description, webhook, .. } = edge;
        let webhook = webhook.is_some();
        let folder = format!("edge/{name}");
        let logic = format!("{to_root}/{}", logic.strip_suffix(".ts").unwrap_or(logic));
        let handler = Handler {
            banner: domain.banner(),
            name: shared(domain.names.edge()),
            webhook,
            edge: &names.edge,
            doc: TsDoc::new(description.as_deref(), 0),
            logic: TsString::new(&format!("{logic}.js")),
            kit: kit.clone(),
        };
        files.push((format!("{folder}/handler.ts"), templates.render(Template::EdgeHandler, handler)?));
        let entry = Entry { banner: domain.banner(), kit: kit.clone(), webhook };
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

fn file<'d>(domain: &'d Domain<'_>) -> Result<File<'d>, Error> {
    let edges: Vec<Edge<'d>> = domain.edges().map(|(edge, names)| one(domain, edge, names)).collect();
    let mut rpcs: Vec<&TsIdent> =
        edges.iter().flat_map(|edge| edge.called.iter().map(|call| call.rpc)).collect();
    let mut schemas: Vec<&TsIdent> = edges
        .iter()
        .flat_map(|edge| {
            let arguments = edge.webhook.is_none().then_some(edge.arguments_schema);
            [arguments, edge.result_schema].into_iter().flatten()
        })
        .collect();
    let mut types: Vec<&TsIdent> = edges
        .iter()
        .flat_map(|edge| {
            let arguments = edge.webhook.is_none().then_some(edge.arguments);
            [arguments, edge.result_schema.map(|_| edge.result)].into_iter().flatten()
        })
        .collect();
    for names in [&mut rpcs, &mut schemas, &mut types] {
        names.sort();
        names.dedup();
    }
    let (name, edge) = (|| client::naming(domain.names.client()), || shared(domain.names.edge()));
    let webhook = edges
        .iter()
        .any(|edge| edge.webhook.is_some())
        .then(|| domain.templates.render(Template::EdgeWebhook, Webhooks { name: name(), edge: edge() }));
    Ok(File {
        banner: domain.banner(),
        name: name(),
        edge: edge(),
        bucket: (!domain.model.buckets.is_empty()).then(|| domain.names.bucket()),
        webhook: webhook.transpose()?,
        rpcs,
        schemas,
        types,
        edges,
    })
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
        webhook,
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
        webhook: webhook.as_ref().map(proving),
    }
}

fn proving(webhook: &Webhook) -> Proving {
    let Webhook { span: _, secret, header, prefix, proof, delivery, bytes } = webhook;
    Proving {
        secret: TsString::new(secret),
        header: TsString::new(header),
        prefix: TsString::new(prefix),
        signature: match proof {
            Proof::Token => None,
            Proof::Signature { encoding, signs, sent } => {
                let encoding = TsString::new(match encoding {
                    Encoding::Hex => "hex",
                    Encoding::Base64 => "base64",
                });
                let signs = signs.iter().map(|piece| match piece {
                    Signed::Body => ts!("{}", TsString::new("body")),
                    Signed::Text(text) => ts!("{{ text: {} }}", TsString::new(text)),
                    Signed::Header(header) => ts!("{{ header: {} }}", TsString::new(header)),
                });
                let sent = match sent {
                    None => ts!("null"),
                    Some((header, within)) => ts!(
                        "{{ header: {}, within: {} }}",
                        TsString::new(header),
                        u32::try_from(within.seconds()).unwrap_or(u32::MAX)
                    ),
                };
                Some(ts!(
                    "{{ encoding: {}, signs: [{}], sent: {} }}",
                    encoding,
                    TsText::join(signs, ", "),
                    sent
                ))
            }
        },
        delivery: delivery.iter().map(|header| TsString::new(header)).collect(),
        bytes: ts!("{}", *bytes),
    }
}

fn shared(names: &EdgeClientNames) -> Shared<'_> {
    let EdgeClientNames {
        edge,
        connect,
        context,
        error,
        options,
        delivery,
        webhook,
        webhook_options,
        upload,
    } = names;
    Shared { edge, connect, context, error, options, delivery, webhook, webhook_options, upload }
}
