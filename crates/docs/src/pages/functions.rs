//! The functions that clients call: what they take, what they answer, what they refuse, and how they are called.

use std::fmt::Write as _;

use model::{
    Argument, ArgumentShape, Builtin, CompositeField, Constraints, Function, FunctionId, FunctionKind, Guard,
    Limits, Mode, Model, ResultShape, ResultType, Type,
};

use crate::call;
use crate::markdown::{code, codes, remarks, sentence};
use crate::words;
use crate::{CallError, Domain};

pub(super) fn page(domain: Domain<'_>) -> String {
    let mut text = "# Functions\n".to_owned();
    let shown = |kind| {
        let functions = domain.model.functions.iter().enumerate();
        functions.filter(move |(_, function)| function.kind == kind && !function.private)
    };
    for (kind, title) in [(FunctionKind::Query, "Query"), (FunctionKind::Mutation, "Mutation")] {
        let functions: Vec<_> = shown(kind).collect();
        if !functions.is_empty() {
            let _ = writeln!(text, "\n## {title}");
        }
        for (at, function) in functions {
            text.push_str(&section(domain, FunctionId(at as u32), function));
        }
    }
    composites(domain.model, &mut text);
    text
}

fn section(domain: Domain<'_>, id: FunctionId, function: &Function) -> String {
    let model = domain.model;
    let mut text = format!("\n### {}\n", sentence(&function.graphql));
    if let Some(description) = &function.description {
        let _ = write!(text, "\n{}\n", sentence(description));
    }
    if !function.arguments.is_empty() {
        text.push_str("\n| argument | type | |\n|---|---|---|\n");
        for argument in &function.arguments {
            let _ = writeln!(text, "{}", argument_row(model, argument));
        }
    }
    let _ = write!(text, "\nAnswers {}.\n", answer(model, &function.result));
    let _ = write!(text, "\n{}\n", callers(model, function));
    for Guard { span: _, require, error, status, message } in &function.guards {
        let message = message.as_deref().map(|it| format!(" ({})", sentence(it))).unwrap_or_default();
        let _ = write!(
            text,
            "\nIt begins only when {} is true; {} with status {status} otherwise{message}.\n",
            code(require.as_str()),
            code(error)
        );
    }
    if let Some(limits) = limits(&function.limits) {
        let _ = write!(text, "\n{limits}\n");
    }
    let errors = domain.errors.iter().find(|(of, _)| *of == id).map_or(&[][..], |(_, errors)| errors);
    if !errors.is_empty() {
        let said: Vec<String> =
            errors.iter().map(|CallError { status, code: it }| format!("{} ({status})", code(it))).collect();
        let _ = write!(text, "\nErrors: {}.\n", said.join(", "));
    }
    let values = call::arguments(model, function);
    let _ = write!(text, "\n```typescript\n{}\n```\n", call::typescript(function, &values));
    let _ = write!(text, "\n```sql\n{}\n```\n", call::sql(model, function, &values));
    if let Some(curl) = call::curl(model, function, &values) {
        let _ = write!(text, "\n```sh\n{curl}\n```\n");
    }
    text
}

fn argument_row(model: &Model, argument: &Argument) -> String {
    let Argument { span: _, graphql: _, name, description, ty, list, nullable, default, constraints, shape } =
        argument;
    let ty = match shape {
        Some(ArgumentShape::Patch(..)) => "fields to change".to_owned(),
        Some(ArgumentShape::Filter(..)) => "filter".to_owned(),
        Some(ArgumentShape::Push(..)) => "rows".to_owned(),
        Some(ArgumentShape::Order(table, fields)) => {
            let words: Vec<String> =
                model.table(*table).orders(fields).into_iter().map(|it| it.word).collect();
            codes(words.iter().map(String::as_str))
        }
        None => code(&type_name(model, *ty, *list)),
    };
    let mut notes: Vec<String> = description.iter().map(|it| sentence(it)).collect();
    notes.extend(allowed(constraints));
    if default.is_some() || *nullable {
        notes.push("may be left out".to_owned());
    }
    format!("| {} | {ty} | {} |", code(name.as_str()), remarks(&notes))
}

/// `[String]`, as in SDL.
pub(super) fn type_name(model: &Model, ty: Type, list: bool) -> String {
    let name = match ty {
        Type::Builtin(builtin) => builtin_name(builtin),
        Type::Scalar(id) => &model.scalars[id.index()].graphql,
        Type::Enum(id) => &model.enums[id.index()].graphql,
        Type::Input(id) => &model.inputs[id.index()].graphql,
    };
    if list { format!("[{name}]") } else { name.to_owned() }
}

fn builtin_name(builtin: Builtin) -> &'static str {
    match builtin {
        Builtin::Uuid => "ID",
        Builtin::Text => "String",
        Builtin::Integer => "Int",
        Builtin::BigInt => "BigInt",
        Builtin::Float => "Float",
        Builtin::Decimal => "Decimal",
        Builtin::Boolean => "Boolean",
        Builtin::DateTime => "DateTime",
        Builtin::Date => "Date",
        Builtin::Time => "Time",
        Builtin::Duration => "Duration",
        Builtin::Json => "JSON",
        Builtin::Bytes => "Bytes",
        Builtin::Inet => "Inet",
        Builtin::Email => "Email",
        Builtin::Url => "Url",
        Builtin::Vector => "Vector",
    }
}

/// What values a field or an argument takes.
pub(super) fn allowed(constraints: &Constraints) -> Vec<String> {
    let Constraints { length, range, pattern, dimensions, checks } = constraints;
    let mut said = Vec::new();
    if let Some(length) = length {
        said.push(match (length.min, length.max) {
            (Some(min), Some(max)) => format!("{min} to {max} characters"),
            (Some(min), None) => format!("at least {min} characters"),
            (None, Some(max)) => format!("at most {max} characters"),
            (None, None) => "any length".to_owned(),
        });
    }
    if let Some(range) = range {
        said.push(match (&range.min, &range.max) {
            (Some(min), Some(max)) => format!("{min} to {max}"),
            (Some(min), None) => format!("{min} or more"),
            (None, Some(max)) => format!("{max} or less"),
            (None, None) => "any number".to_owned(),
        });
    }
    said.extend(pattern.iter().map(|pattern| format!("matches {}", code(&pattern.regex))));
    said.extend(dimensions.map(|it| format!("{} numbers", it.count)));
    said.extend(checks.iter().map(|check| code(check.condition.as_str())));
    said
}

fn answer(model: &Model, result: &ResultType) -> String {
    let ResultType { span: _, shape, list, nullable } = result;
    let one = match shape {
        ResultShape::Void => return "nothing".to_owned(),
        ResultShape::Value(ty) => code(&type_name(model, *ty, false)),
        ResultShape::Row(table) => format!("a row of {}", code(&model.table(*table).graphql)),
        ResultShape::Composite(id) => code(&model.composites[id.index()].graphql),
    };
    match (list, nullable) {
        (true, _) => format!("a list, each element {one}"),
        (false, true) => format!("{one}, or null"),
        (false, false) => one,
    }
}

fn callers(model: &Model, function: &Function) -> String {
    let names: Vec<String> =
        function.roles.iter().map(|role| sentence(&model.roles[role.index()].name)).collect();
    let who = match (function.anonymous, names.as_slice()) {
        (true, _) => "Anybody may call it, signed in or not".to_owned(),
        (false, []) => "Whoever is signed in may call it".to_owned(),
        (false, names) => format!("For {}", words::list(names, "and")),
    };
    let how = match &function.mode {
        Mode::Rows => "it sees and changes what the caller's policies allow".to_owned(),
        Mode::Tenant => "it works on all rows of the caller's tenant".to_owned(),
        Mode::System { reason, every_tenant: _ } => format!("it is bound by no policy: {}", sentence(reason)),
        Mode::Invoker => "it runs with the caller's own rights".to_owned(),
    };
    format!("{who}; {how}.")
}

fn limits(limits: &Limits) -> Option<String> {
    let Limits { rate, budget, timeout, bytes } = limits;
    let mut said = Vec::new();
    if let Some(budget) = budget {
        said.push(format!("{} calls of all functions within {}", budget.max, budget.per));
    }
    if let Some(rate) = rate {
        said.push(format!("{} calls within {}", rate.max, rate.per));
    }
    if let Some(timeout) = timeout {
        said.push(format!("{timeout} for a call"));
    }
    if *bytes != Limits::BYTES {
        said.push(format!("{bytes} bytes of arguments"));
    }
    (!said.is_empty()).then(|| format!("At most {}.", words::list(&said, "and")))
}

/// Result types that are no tables.
fn composites(model: &Model, text: &mut String) {
    // The rows of views have a page of their own.
    if model.composites.iter().all(|composite| composite.view.is_some()) {
        return;
    }
    text.push_str("\n## Result types\n");
    for composite in model.composites.iter().filter(|composite| composite.view.is_none()) {
        let _ = write!(text, "\n### {}\n", sentence(&composite.graphql));
        if let Some(description) = &composite.description {
            let _ = write!(text, "\n{}\n", sentence(description));
        }
        text.push_str("\n| field | type | |\n|---|---|---|\n");
        for CompositeField { span: _, graphql: _, name, description, ty, list, nullable } in &composite.fields
        {
            let ty = match ty {
                model::Attribute::Value(ty) => type_name(model, *ty, *list),
                model::Attribute::Row(id) => in_list(&model.table(*id).graphql, *list),
                model::Attribute::Composite(id) => in_list(&model.composites[id.index()].graphql, *list),
            };
            let mark = if *nullable { "" } else { "!" };
            let said = description.as_deref().map(sentence).unwrap_or_default();
            let _ = writeln!(text, "| {} | {} | {said} |", code(name.as_str()), code(&format!("{ty}{mark}")));
        }
    }
}

fn in_list(name: &str, list: bool) -> String {
    if list { format!("[{name}]") } else { name.to_owned() }
}
