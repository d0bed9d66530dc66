//! `@example(as:, arguments:, returns:, error:)`: a call and what comes back, proven by a generated test.

use diagnostics::{Diagnostic, Span, codes, suggest};
use syntax::ast::{Field, Value, ValueKind};

use crate::build::{Builder, Slot, directives};
use crate::directive::rpc::Rpc;
use crate::{
    Argument, Attribute, Example, ExampleCaller, ExampleEnd, ExampleValue, ResultShape, ResultType, RoleId,
    Type,
};

/// What an example is of.
pub(crate) struct Of<'f> {
    pub(crate) arguments: &'f [Argument],
    pub(crate) result: &'f ResultType,
    pub(crate) roles: &'f [RoleId],
    pub(crate) anonymous: bool,
    /// No client calls it.
    pub(crate) closed: bool,
}

impl<'f> Of<'f> {
    pub(crate) fn new(
        arguments: &'f [Argument],
        result: &'f ResultType,
        rpc: &'f Rpc<'_>,
        closed: bool,
    ) -> Self {
        Self { arguments, result, roles: &rpc.roles, anonymous: rpc.anonymous, closed }
    }
}

/// The examples of a function, in order.
pub(crate) fn decode<'a>(builder: &mut Builder<'a>, field: &'a Field, of: &Of<'_>) -> Vec<Example> {
    let one = |directive| {
        builder.read(directive, |builder, read| {
            let span = read.span();
            let caller = read.text("as");
            let (given, returns) = (read.value("arguments"), read.value("returns"));
            let error = read.text("error");
            if of.closed {
                return wrong(
                    builder,
                    span,
                    "no client calls this",
                    "give the example to a function that calls it",
                );
            }
            let caller = match caller {
                None => ExampleCaller::Anybody,
                Some(text) if text.value == "ANON" => ExampleCaller::Anonymous,
                Some(text) => {
                    let word = crate::arguments::Word { text: &text.value, span: text.span };
                    ExampleCaller::Role(*builder.find_roles(&[word])?.first()?)
                }
            };
            let end = match (returns, error) {
                (Some(_), Some(error)) => {
                    return wrong(
                        builder,
                        error.span,
                        "a call has a result or an error",
                        "remove one of them",
                    );
                }
                (Some(value), None) => ExampleEnd::Returns(result(builder, value, of.result)?),
                (None, Some(error)) => ExampleEnd::Error(error.value.clone()),
                (None, None) => ExampleEnd::Success,
            };
            if !matches!(end, ExampleEnd::Error(_)) {
                may_call(builder, span, caller, of)?;
            }
            let arguments = match given {
                Some(given) => arguments(builder, given, of.arguments)?,
                None => Vec::new(),
            };
            Some(Example { span, caller, arguments, end })
        })
    };
    directives(&field.directives, "example").filter_map(one).collect()
}

fn wrong<T>(builder: &mut Builder<'_>, span: Span, message: impl Into<String>, help: &str) -> Option<T> {
    builder.error(codes::EXAMPLE, span, message, help);
    None
}

/// A call that succeeds is one of somebody who may call.
fn may_call(builder: &mut Builder<'_>, span: Span, caller: ExampleCaller, of: &Of<'_>) -> Option<()> {
    match caller {
        ExampleCaller::Role(role) if !of.roles.is_empty() && !of.roles.contains(&role) => {
            let name = builder.roles[role.index()].name.clone();
            let help = "name a role that may, or say `error: \"FORBIDDEN\"`";
            wrong(builder, span, format!("{name} may not call this"), help)
        }
        ExampleCaller::Anonymous if !of.anonymous => {
            let help = "say `error: \"NOT_SIGNED_IN\"`, or let anybody call it with `to: [ANON]`";
            wrong(builder, span, "whoever is not signed in may not call this", help)
        }
        ExampleCaller::Anybody | ExampleCaller::Role(_) | ExampleCaller::Anonymous => Some(()),
    }
}

fn arguments<'a>(
    builder: &mut Builder<'a>,
    given: &'a Value,
    declared: &[Argument],
) -> Option<Vec<(usize, ExampleValue)>> {
    let ValueKind::Object(fields) = &given.kind else {
        let help = "write `arguments: { title: \"Tea\" }`";
        return wrong(builder, given.span, "arguments have names", help);
    };
    let mut found = Vec::with_capacity(fields.len());
    for field in fields {
        let name = field.name.text.as_str();
        let Some(at) = declared.iter().position(|argument| argument.graphql == name) else {
            unknown(
                builder,
                field.name.span,
                name,
                declared.iter().map(|argument| argument.graphql.as_str()),
            );
            return None;
        };
        let Argument { ty, list, .. } = declared[at];
        found.push((at, value(builder, &field.value, Slot { ty, list, nullable: true, dimensions: None })?));
    }
    Some(found)
}

fn unknown<'n>(
    builder: &mut Builder<'_>,
    span: Span,
    name: &str,
    known: impl Iterator<Item = &'n str> + Clone,
) {
    let finding = Diagnostic::new(codes::EXAMPLE, span, format!("there is no `{name}` here"));
    builder.found.push(match suggest(name, known.clone()) {
        Some(meant) => finding.help(format!("did you mean `{meant}`?")),
        None => finding.help(format!("there is {}", known.collect::<Vec<_>>().join(", "))),
    });
}

/// A value for an argument: held to its type, but for what lies inside an input type, which an example may get wrong on purpose.
fn value<'a>(builder: &mut Builder<'a>, value: &'a Value, slot: Slot) -> Option<ExampleValue> {
    let builtin = builder.builtin(slot.ty);
    if builtin == crate::Builtin::Json {
        return Some(free(builder, value, Some(slot.ty)));
    }
    let value = builder.constant(value, slot)?;
    Some(spelt(&value))
}

fn spelt(value: &crate::Value) -> ExampleValue {
    match value {
        crate::Value::Null => ExampleValue::Null,
        crate::Value::Boolean(value) => ExampleValue::Boolean(*value),
        crate::Value::Number(value) => ExampleValue::Number(value.clone()),
        crate::Value::Text(value) => ExampleValue::Text(value.clone()),
        crate::Value::List(values) => ExampleValue::List(values.iter().map(spelt).collect()),
    }
}

/// Anything, with the keys of input types as they are in the database.
fn free(builder: &Builder<'_>, value: &Value, ty: Option<Type>) -> ExampleValue {
    match &value.kind {
        ValueKind::Null => ExampleValue::Null,
        ValueKind::Boolean(value) => ExampleValue::Boolean(*value),
        ValueKind::Int(value) | ValueKind::Float(value) => ExampleValue::Number(value.clone()),
        ValueKind::String(text) => ExampleValue::Text(member(builder, &text.value, ty)),
        ValueKind::Enum(name) => ExampleValue::Text(member(builder, name, ty)),
        ValueKind::List(values) => {
            ExampleValue::List(values.iter().map(|value| free(builder, value, ty)).collect())
        }
        ValueKind::Object(fields) => {
            let declared = match ty {
                Some(Type::Input(id)) => builder.inputs[id.index()].fields.as_slice(),
                _ => &[],
            };
            let fields = fields.iter().map(|field| {
                let found = declared.iter().find(|other| other.graphql == field.name.text);
                let key = found.map_or(field.name.text.as_str(), |found| found.name.as_str());
                (key.to_owned(), free(builder, &field.value, found.map(|found| found.ty)))
            });
            ExampleValue::Object(fields.collect())
        }
    }
}

/// What is stored for a member of an enumeration; any other text stays.
fn member(builder: &Builder<'_>, name: &str, ty: Option<Type>) -> String {
    let Some(Type::Enum(id)) = ty else { return name.to_owned() };
    let values = &builder.enums[id.index()].values;
    values.iter().find(|value| value.graphql == name).map_or(name, |value| value.stored.as_str()).to_owned()
}

/// What comes back: one value, or a list of them.
fn result<'a>(builder: &mut Builder<'a>, value: &'a Value, of: &ResultType) -> Option<ExampleValue> {
    match (&value.kind, of.list) {
        (ValueKind::List(values), true) => {
            let values: Vec<_> = values.iter().map(|value| one(builder, value, of)).collect();
            Some(ExampleValue::List(values.into_iter().collect::<Option<_>>()?))
        }
        (_, true) => wrong(builder, value.span, "a list comes back", "write `[…]`"),
        (_, false) => one(builder, value, of),
    }
}

fn one<'a>(builder: &mut Builder<'a>, value: &'a Value, of: &ResultType) -> Option<ExampleValue> {
    if matches!(value.kind, ValueKind::Null) && of.nullable && !of.list {
        return Some(ExampleValue::Null);
    }
    let fields: Vec<(String, String, Option<Type>)> = match of.shape {
        ResultShape::Void => return wrong(builder, value.span, "nothing comes back", "remove `returns`"),
        ResultShape::Value(ty) => {
            return self::value(
                builder,
                value,
                Slot { ty, list: false, nullable: of.nullable, dimensions: None },
            );
        }
        ResultShape::Row(id) => {
            let columns = builder.table(id).fields.iter().filter_map(|field| {
                let column = field.column()?;
                Some((field.graphql.clone(), column.name.as_str().to_owned(), Some(column.ty)))
            });
            columns.collect()
        }
        ResultShape::Composite(id) => {
            let fields = builder.composites[id.index()].fields.iter();
            fields
                .map(|field| {
                    let ty = match field.ty {
                        Attribute::Value(ty) => Some(ty),
                        Attribute::Row(_) | Attribute::Composite(_) => None,
                    };
                    (field.graphql.clone(), field.name.as_str().to_owned(), ty)
                })
                .collect()
        }
    };
    let ValueKind::Object(said) = &value.kind else {
        return wrong(builder, value.span, "a row comes back", "write `{ title: \"Tea\" }`");
    };
    let mut found = Vec::with_capacity(said.len());
    for field in said {
        let name = field.name.text.as_str();
        let Some((_, key, ty)) = fields.iter().find(|(graphql, ..)| graphql == name) else {
            unknown(builder, field.name.span, name, fields.iter().map(|(graphql, ..)| graphql.as_str()));
            return None;
        };
        found.push((key.clone(), free(builder, &field.value, *ty)));
    }
    Some(ExampleValue::Object(found))
}
