//! A call of a function as one would write it: from TypeScript, in SQL, with curl.

use model::{Argument, ArgumentShape, Builtin, ExampleEnd, Function, Model, Platform, ResultShape, Type};
use serde_json::{Map, Value, json};
use sql::Literal;

/// What the author showed with `@example`, as far as it goes, and invented values for what else is needed.
pub(crate) fn arguments(model: &Model, function: &Function) -> Map<String, Value> {
    let shown = function.examples.iter().find(|example| !matches!(example.end, ExampleEnd::Error(_)));
    let given = |at: usize| {
        let (_, value) = shown?.arguments.iter().find(|(place, _)| *place == at)?;
        serde_json::from_str(&value.json()).ok()
    };
    let mut values = Map::new();
    for (at, argument) in function.arguments.iter().enumerate() {
        let needed = !argument.nullable && argument.default.is_none();
        if let Some(value) = given(at).or_else(|| needed.then(|| sample(model, argument, 0))) {
            values.insert(argument.name.as_str().to_owned(), value);
        }
    }
    values
}

/// How deep input types are filled in; one that holds itself only in lists ends here.
const DEEPEST: usize = 4;

fn sample(model: &Model, argument: &Argument, depth: usize) -> Value {
    let one = match &argument.shape {
        Some(ArgumentShape::Patch(..) | ArgumentShape::Filter(..)) => json!({}),
        Some(ArgumentShape::Push(..)) => {
            json!([{ "key": "6f1c2f7e-3f0a-4a52-9c3e-2b8d1f5a7c10", "version": null, "values": {} }])
        }
        Some(ArgumentShape::Order(table, fields)) => {
            let words = model.table(*table).orders(fields);
            words.first().map_or(Value::Null, |order| json!(order.word))
        }
        None => match argument.ty {
            Type::Enum(id) => {
                let values = &model.enums[id.index()].values;
                values.first().map_or(Value::Null, |value| json!(value.stored))
            }
            Type::Input(id) if depth < DEEPEST => {
                let fields = &model.inputs[id.index()].fields;
                let needed = fields.iter().filter(|field| !field.nullable && field.default.is_none());
                let filled =
                    needed.map(|field| (field.name.as_str().to_owned(), sample(model, field, depth + 1)));
                Value::Object(filled.collect())
            }
            Type::Input(_) => json!({}),
            Type::Builtin(_) | Type::Scalar(_) => plain(model.builtin(argument.ty), argument),
        },
    };
    if argument.list { json!([one]) } else { one }
}

fn plain(builtin: Builtin, argument: &Argument) -> Value {
    let bound = || {
        let range = argument.constraints.range.as_ref()?;
        range.min.as_ref().or(range.max.as_ref())?.parse::<serde_json::Number>().ok()
    };
    let number = |usual: Value| bound().map_or(usual, Value::Number);
    match builtin {
        Builtin::Uuid => json!("6f1c2f7e-3f0a-4a52-9c3e-2b8d1f5a7c10"),
        Builtin::Text => {
            let least = argument.constraints.length.and_then(|length| length.min).unwrap_or(0);
            let mut text = "some text".to_owned();
            while text.chars().count() < least as usize {
                text.push_str(" and more");
            }
            json!(text)
        }
        Builtin::Integer => number(json!(1)),
        Builtin::BigInt => number(json!(1)),
        Builtin::Float => number(json!(0.5)),
        Builtin::Decimal => number(json!(1)),
        Builtin::Boolean => json!(true),
        Builtin::DateTime => json!("2026-01-31T09:00:00Z"),
        Builtin::Date => json!("2026-01-31"),
        Builtin::Time => json!("09:00:00"),
        Builtin::Duration => json!("01:00:00"),
        Builtin::Json => json!({}),
        Builtin::Bytes => json!("\\x00"),
        Builtin::Inet => json!("192.0.2.1"),
        Builtin::Email => json!("ada@example.com"),
        Builtin::Url => json!("https://example.com"),
        Builtin::Vector => {
            // Nobody reads a thousand numbers.
            match argument.constraints.dimensions.map_or(1, |it| it.count as usize) {
                count @ 0..=8 => json!(format!("[{}]", vec!["0.5"; count].join(","))),
                _ => json!("[0.5,…]"),
            }
        }
    }
}

/// `await client.openTicket({ title: "some text" });`
pub(crate) fn typescript(function: &Function, values: &Map<String, Value>) -> String {
    let given = if values.is_empty() { String::new() } else { object(values) };
    let result = if function.result.shape == ResultShape::Void { "" } else { "const result = " };
    format!("{result}await client.{}({given});", function.graphql)
}

fn object(values: &Map<String, Value>) -> String {
    let word = |key: &str| {
        let plain = key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if plain { key.to_owned() } else { json!(key).to_string() }
    };
    let parts: Vec<String> =
        values.iter().map(|(key, value)| format!("{}: {}", word(key), script(value))).collect();
    if parts.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", parts.join(", ")) }
}

fn script(value: &Value) -> String {
    match value {
        Value::Object(values) => object(values),
        Value::Array(values) => format!("[{}]", values.iter().map(script).collect::<Vec<_>>().join(", ")),
        plain => plain.to_string(),
    }
}

/// `select * from desk.open_ticket(title => 'some text');`
pub(crate) fn sql(model: &Model, function: &Function, values: &Map<String, Value>) -> String {
    let name = model.database.schema.qualify(&function.name);
    let parts: Vec<String> = function
        .arguments
        .iter()
        .filter_map(|argument| {
            Some(format!("{} => {}", argument.name, literal(values.get(argument.name.as_str())?)))
        })
        .collect();
    let call = format!("{name}({})", parts.join(", "));
    match function.result.shape {
        ResultShape::Row(_) | ResultShape::Composite(_) => format!("select * from {call};"),
        ResultShape::Value(_) | ResultShape::Void => format!("select {call};"),
    }
}

fn literal(value: &Value) -> String {
    let text = |text: &str| Literal::text(text).map_or_else(|_| "null".to_owned(), |it| it.to_string());
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(it) => text(it),
        Value::Array(values) if values.iter().all(|it| !it.is_object() && !it.is_array()) => {
            format!("array[{}]", values.iter().map(literal).collect::<Vec<_>>().join(", "))
        }
        Value::Array(_) | Value::Object(_) => text(&value.to_string()),
    }
}

/// The same over HTTP, as PostgREST takes it; none where nothing serves it.
///
/// Source: <https://docs.postgrest.org/en/stable/references/api/functions.html>.
pub(crate) fn curl(model: &Model, function: &Function, values: &Map<String, Value>) -> Option<String> {
    match model.database.platform {
        Platform::Supabase => {}
        Platform::Postgres => return None,
    }
    let body = Value::Object(values.clone()).to_string().replace('\'', "'\\''");
    let token = if function.anonymous { "$SUPABASE_ANON_KEY" } else { "$ACCESS_TOKEN" };
    let schema = model.database.schema.as_str();
    Some(format!(
        "curl \"$SUPABASE_URL/rest/v1/rpc/{}\" \\\n  -H \"apikey: $SUPABASE_ANON_KEY\" \\\n  \
         -H \"Authorization: Bearer {token}\" \\\n  -H \"Content-Profile: {schema}\" \\\n  \
         -H \"Content-Type: application/json\" \\\n  -d '{body}'",
        function.name.as_str()
    ))
}
