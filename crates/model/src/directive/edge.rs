//! `@edge(name:, calls:)`: a function outside the database, around RPCs.

use diagnostics::{Diagnostic, Span, codes, suggest};
use syntax::ast::{Directive, Field, InputValue, TypeKind};

use super::{place, webhook};
use crate::arguments::Word;
use crate::build::{Builder, directives, function, locate};
use crate::{EdgeFunction, Function, FunctionId};

/// What `@edge` says.
struct Edge<'a> {
    name: Word<'a>,
    calls: Vec<Word<'a>>,
    span: Span,
}

/// Does the field run outside the database?
pub(crate) fn is_edge(field: &Field) -> bool {
    directives(&field.directives, "edge").next().is_some()
}

/// The edge functions, by module, then in source order. `functions` are all there are, so that `calls` can be looked up.
pub(crate) fn decode(builder: &mut Builder<'_>, functions: &[Function]) -> Vec<EdgeFunction> {
    let schema = builder.schema;
    let mut fields: Vec<&Field> = Vec::new();
    for operation in ["query", "mutation"] {
        let root = schema.schema.operation(operation).and_then(|name| schema.types.get(name));
        if let Some(TypeKind::Object { fields: of, .. }) = root.map(|root| &root.kind) {
            fields.extend(of.iter().filter(|field| is_edge(field)));
        }
    }
    fields.sort_by_key(|field| (builder.modules.at(field.span), field.span));
    let names: Vec<&str> = fields.iter().map(|field| field.name.text.as_str()).collect();
    let mut edges: Vec<EdgeFunction> = Vec::with_capacity(fields.len());
    for field in fields {
        let Some(edge) = one(builder, field, functions, &names) else { continue };
        // Folders of two functions must differ on machines that know no capitals, too.
        if let Some(first) = edges.iter().find(|other| other.name.eq_ignore_ascii_case(&edge.name)) {
            builder.found.push(
                Diagnostic::new(
                    codes::NAME_COLLISION,
                    edge.span,
                    format!("two edge functions are called `{}`", edge.name),
                )
                .label("the second")
                .also(first.span, "the first")
                .help("rename one: the second would be deployed over the first"),
            );
            continue;
        }
        edges.push(edge);
    }
    edges
}

fn one<'a>(
    builder: &mut Builder<'a>,
    field: &'a Field,
    functions: &[Function],
    edges: &[&str],
) -> Option<EdgeFunction> {
    place::check(builder, &field.directives, place::EDGE, "an edge function");
    let directive = directives(&field.directives, "edge").next()?;
    let said = read(builder, directive);
    let by_systems = webhook::is_webhook(field);
    let webhook = webhook::decode(builder, field);
    let defaults = field.arguments.iter().filter(|argument| refuse_default(builder, argument)).count();
    // Whose a default is would be the only thing to ask the id for, and there is none.
    let arguments = function::arguments(builder, &field.arguments, FunctionId(functions.len() as u32));
    let result = function::result(builder, field);
    let Edge { name, calls, span } = said?;
    let named = check_name(builder, name);
    let calls = find_calls(builder, span, &calls, functions, edges, by_systems);
    if defaults > 0 || (by_systems && webhook.is_none()) {
        return None;
    }
    let name = named?;
    let logic = locate(builder.sources.get(field.span.file).name(), &format!("edge/{name}/logic.ts"))?;
    Some(EdgeFunction {
        span: field.name.span,
        graphql: field.name.text.clone(),
        name: name.to_owned(),
        description: crate::build::describe(field.description.as_ref(), &field.directives),
        module: builder.modules.at(field.span),
        arguments: arguments?,
        result: result?,
        calls: calls?,
        logic,
        webhook,
    })
}

fn read<'a>(builder: &mut Builder<'a>, directive: &'a Directive) -> Option<Edge<'a>> {
    builder.read(directive, |_, arguments| {
        let span = arguments.span();
        let (name, calls) = (arguments.word("name"), arguments.words("calls"));
        Some(Edge { name: name?, calls: calls.unwrap_or_default(), span })
    })
}

/// Supabase's rule for the name of a function; it is a folder and a part of an address, too.
fn check_name<'a>(builder: &mut Builder<'a>, name: Word<'a>) -> Option<&'a str> {
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let right = name.text.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.text.chars().all(letter)
        && name.text.len() <= 63;
    if right {
        return Some(name.text);
    }
    builder.error(
        codes::EDGE,
        name.span,
        format!("`{}` is no name for an edge function", name.text),
        "begin with a letter, go on with letters, digits, `-` and `_`, 63 at most: `analyze-frame`",
    );
    None
}

/// Postgres fills in defaults, and no Postgres is here.
fn refuse_default(builder: &mut Builder<'_>, argument: &InputValue) -> bool {
    let directive = directives(&argument.directives, "default").next().map(|directive| directive.span);
    let Some(span) = argument.default.as_ref().map(|value| value.span).or(directive) else { return false };
    builder.error(
        codes::EDGE,
        span,
        "the database fills in defaults, and an edge function runs outside of it",
        "leave the default out and the argument nullable, and let the logic decide",
    );
    true
}

fn find_calls(
    builder: &mut Builder<'_>,
    span: Span,
    words: &[Word<'_>],
    functions: &[Function],
    edges: &[&str],
    by_systems: bool,
) -> Option<Vec<FunctionId>> {
    if words.is_empty() {
        builder.error(
            codes::EDGE_CALLS,
            span,
            "an edge function reaches the database through RPCs, and this one names none",
            "name them, `calls: [\"…\"]`; what needs no database needs no schema",
        );
        return None;
    }
    let mut ids = Vec::with_capacity(words.len());
    for word in words {
        let id = find_call(builder, *word, functions, edges, by_systems);
        if id.is_some() && ids.contains(&id) {
            builder.error(
                codes::CONFLICT,
                word.span,
                format!("`{}` is named twice", word.text),
                "name it once",
            );
            return None;
        }
        ids.push(id);
    }
    ids.into_iter().collect()
}

fn find_call(
    builder: &mut Builder<'_>,
    word: Word<'_>,
    functions: &[Function],
    edges: &[&str],
    by_systems: bool,
) -> Option<FunctionId> {
    let reached =
        |function: &Function| if by_systems { is_the_services(function) } else { is_open(function) };
    let wrong = |message: String| Diagnostic::new(codes::EDGE_CALLS, word.span, message);
    let Some(at) = functions.iter().position(|function| function.graphql == word.text) else {
        // A function that is there and wrong was reported.
        if declared(builder, word.text) && !edges.contains(&word.text) {
            return None;
        }
        let open = functions.iter().filter(|function| reached(function)).map(|it| it.graphql.as_str());
        builder.found.push(if edges.contains(&word.text) {
            wrong(format!("`{}` is an edge function itself, no RPC", word.text))
                .help("call the RPCs that it calls")
        } else {
            let unknown = wrong(format!("there is no RPC `{}`", word.text));
            match suggest(word.text, open) {
                Some(meant) => {
                    unknown.help(format!("did you mean `{meant}`?")).patch(word.span, word.instead(meant))
                }
                None => unknown.help("name a field of `Query` or `Mutation` as it is spelled in SDL"),
            }
        });
        return None;
    };
    let function = &functions[at];
    if !reached(function) {
        let (why, label, help) = match (by_systems, function.private) {
            (false, true) => (
                "is private: no client reaches it, and an edge function calls as whoever sent the request",
                "private",
                "call a function that the caller himself may call",
            ),
            (false, false) => (
                "is a job's, which no client may call, and an edge function calls as whoever sent the request",
                "scheduled",
                "call a function that the caller himself may call",
            ),
            (true, true) => (
                "is private: no client reaches it, and a webhook calls as the service",
                "private",
                "take `@private` away and let it be `to: [SERVICE]`",
            ),
            (true, false) => (
                "is not the service's, and nobody is signed in where another system calls",
                "for users or a schedule",
                "call one that is `@rpc(…, mode: SYSTEM, reason: \"…\", to: [SERVICE])`",
            ),
        };
        builder.found.push(wrong(format!("`{}` {why}", word.text)).also(function.span, label).help(help));
        return None;
    }
    Some(FunctionId(at as u32))
}

/// May a client call it?
fn is_open(function: &Function) -> bool {
    !function.private && !function.is_for_service()
}

/// May a webhook call it, as the service? Schedules' functions are called by nobody.
fn is_the_services(function: &Function) -> bool {
    !function.private && function.is_for_service() && function.schedule.is_none()
}

fn declared(builder: &Builder<'_>, name: &str) -> bool {
    let schema = builder.schema;
    ["query", "mutation"].into_iter().any(|operation| {
        let root = schema.schema.operation(operation).and_then(|name| schema.types.get(name));
        match root.map(|root| &root.kind) {
            Some(TypeKind::Object { fields, .. }) => fields.iter().any(|field| field.name.text == name),
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, findings, model};

    fn with(fields: &str) -> Vec<String> {
        findings(&format!(
            "{PEOPLE} type Query {{ count: Int! @rpc(sql: \"select 1\", language: SQL) \
             hidden: Int! @private @rpc(sql: \"select 1\", language: SQL) {fields} }}"
        ))
    }

    #[test]
    fn an_edge_function_is_no_function_of_the_database() {
        let model = model(&format!(
            "{PEOPLE} type Query {{ count: Int! @rpc(sql: \"select 1\", language: SQL) \
             look(at: ID!, note: String): Int! @edge(name: \"look-at\", calls: [\"count\"]) }}"
        ));
        assert_eq!(model.functions.len(), 1);
        let [edge] = model.edges.as_slice() else { panic!("one") };
        assert_eq!(edge.logic, "schemas/app/edge/look-at/logic.ts");
        assert_eq!(model.functions[edge.calls[0].index()].graphql, "count");
        assert!(edge.arguments[1].nullable);
    }

    #[test]
    fn what_cannot_be_called_or_deployed_is_refused() {
        assert_eq!(with("e: Int! @edge(name: \"a\", calls: [\"cuont\"])"), ["E0621 \"cuont\""]);
        assert_eq!(with("e: Int! @edge(name: \"a\", calls: [\"hidden\"])"), ["E0621 \"hidden\""]);
        assert_eq!(with("e: Int! @edge(name: \"a\", calls: [\"e\"])"), ["E0621 \"e\""]);
        assert_eq!(with("e: Int! @edge(name: \"a\", calls: [])"), ["E0621 @edge(name: \"a\", calls: [])"]);
        assert_eq!(with("e: Int! @edge(name: \"../a\", calls: [\"count\"])"), ["E0620 \"../a\""]);
        assert_eq!(with("e(n: Int = 3): Int! @edge(name: \"a\", calls: [\"count\"])"), ["E0620 3"]);
        assert_eq!(
            with(
                "e: Int! @edge(name: \"a\", calls: [\"count\"]) f: Int! @edge(name: \"A\", calls: [\"count\"])"
            ),
            ["E0233 f"]
        );
        assert_eq!(
            with("e: Int! @edge(name: \"a\", calls: [\"count\"]) @guard(require: \"true\", error: \"E\")"),
            ["E0221 @guard(require: \"true\", error: \"E\")"]
        );
    }
}
