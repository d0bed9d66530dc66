//! `@example`: the call that it shows, and what comes back.

use model::{Argument, Example, ExampleCaller, ExampleEnd, ExampleValue, Type};

use super::Subject;
use super::argument::Ids;
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::Fixture;
use crate::pgtap::script::Script;

const EXAMPLES: &str = include_str!("../../../../../templates/pgtap/examples.sql");

pub(super) fn examples(fixture: &Fixture<'_>, subjects: &[Subject<'_, '_>], script: &mut Script) {
    let shown =
        || subjects.iter().flat_map(|subject| subject.function.examples.iter().map(move |e| (subject, e)));
    if shown().next().is_none() {
        return;
    }
    script.install(EXAMPLES);
    for (subject, example) in shown() {
        one(fixture, subject, example, script);
    }
}

fn one(fixture: &Fixture<'_>, subject: &Subject<'_, '_>, example: &Example, script: &mut Script) {
    let Example { span, caller, arguments, end } = example;
    let people = &fixture.people;
    let tenant = people.all.first().and_then(|person| person.tenant);
    let person = match caller {
        ExampleCaller::Anybody => subject.caller,
        ExampleCaller::Role(role) => people.with_role(tenant, *role),
        ExampleCaller::Anonymous => None,
    };
    let (role, user) = match person {
        Some(person) => ("authenticated", subject.user(person)),
        None => ("anon", code!("null")),
    };
    let mut call = subject.call(Ids::OfA);
    for (at, value) in arguments {
        if let Some(argument) = subject.function.arguments.get(*at) {
            call.say(*at, given(argument, value));
        }
    }
    let list = if subject.function.result.list { code!("true") } else { code!("false") };
    let answer = code!("pg_temp.example({}, {}, {}, {})", text(role), user, list, call.command().quoted());
    let name = &subject.name;
    match end {
        ExampleEnd::Success => script.matches(
            Some(*span),
            answer,
            "^(?![0-9A-Z]{5} )",
            format_args!("{name} does what its example shows"),
        ),
        ExampleEnd::Returns(said) => script.is(
            Some(*span),
            code!("pg_temp.is_example({}, {})", answer, text(said.json())),
            code!("null"),
            format_args!("{name} returns what its example says"),
        ),
        ExampleEnd::Error(code) => {
            // Postgres has a word for both, which clients take for these.
            let own = matches!(code.as_str(), "NOT_SIGNED_IN" | "FORBIDDEN");
            let also = if own { "|^42501 " } else { "" };
            script.matches(
                Some(*span),
                answer,
                format!("^PT[0-9]{{3}} {code}${also}"),
                format_args!("{name} refuses with {code} what its example shows"),
            );
        }
    }
}

/// An element of an array's literal: <https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO>.
fn element(value: &str) -> String {
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A value for a parameter; untyped, so that it is read as the parameter's type.
fn given(argument: &Argument, value: &ExampleValue) -> Code {
    let is_json = matches!(argument.ty, Type::Input(_) | Type::Builtin(model::Builtin::Json));
    match value {
        ExampleValue::Null => code!("null"),
        ExampleValue::List(values) if argument.list => {
            let element = |value: &ExampleValue| match value {
                ExampleValue::Null => "null".to_owned(),
                ExampleValue::Text(value) if !is_json => element(value),
                other => element(&other.json()),
            };
            let elements: Vec<String> = values.iter().map(element).collect();
            code!("{}", text(format_args!("{{{}}}", elements.join(","))))
        }
        other if is_json => code!("{}", text(other.json())),
        ExampleValue::Text(value) => code!("{}", text(value)),
        other => code!("{}", text(other.json())),
    }
}
