//! `@guard`: the function asks before it begins, and only TRUE passes.
//!
//! What a guard asks are private functions of the schema. In this transaction they are replaced, first by ones that say false,
//! then by ones that say NULL; each guarded function must refuse with the guard's own error both times.

use std::collections::BTreeMap;

use model::{Builtin, Function, ResultShape, Type};
use sql::Ident;

use super::Subject;
use super::argument::Ids;
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::Fixture;
use crate::pgtap::names::Names;
use crate::pgtap::script::Script;
use crate::pgtap::session;

pub(super) fn guards(
    fixture: &Fixture<'_>,
    names: &Names<'_>,
    subjects: &[Subject<'_, '_>],
    script: &mut Script,
) {
    let askable: BTreeMap<&str, &Function> = fixture
        .model
        .functions
        .iter()
        .filter(|function| function.private && !function.result.list)
        .filter(|function| function.result.shape == ResultShape::Value(Type::Builtin(Builtin::Boolean)))
        .map(|function| (function.name.as_str(), function))
        .collect();
    // A guard whose answer is turned round cannot be made false this way.
    let guarded: Vec<(&Subject<'_, '_>, Vec<&Function>)> = subjects
        .iter()
        .filter(|subject| subject.is_open() && !subject.function.guards.is_empty())
        .filter_map(|subject| {
            let conditions: Vec<&str> =
                subject.function.guards.iter().map(|guard| guard.require.as_str()).collect();
            let turned = conditions
                .iter()
                .any(|condition| words(condition).any(|word| word.eq_ignore_ascii_case("not")));
            let asked: Vec<&Function> = conditions
                .iter()
                .flat_map(|c| words(c))
                .filter_map(|word| askable.get(word).copied())
                .collect();
            (!turned && !asked.is_empty()).then_some((subject, asked))
        })
        .collect();
    if guarded.is_empty() {
        return;
    }
    let mut asked: Vec<&Function> = guarded.iter().flat_map(|(_, asked)| asked.iter().copied()).collect();
    asked.sort_by_key(|function| function.name.as_str());
    asked.dedup_by_key(|function| function.name.as_str());
    for (answer, spoken) in [(code!("false"), "false"), (code!("null::boolean"), "NULL")] {
        for function in &asked {
            script.setup(Some(function.span), &replaced(fixture, names, function, &answer));
        }
        for (subject, _) in &guarded {
            refuses(subject, spoken, script);
        }
    }
}

fn refuses(subject: &Subject<'_, '_>, spoken: &str, script: &mut Script) {
    let Some(caller) = subject.caller else { return };
    let guards = &subject.function.guards;
    let errors: Vec<String> =
        guards.iter().map(|guard| format!("PT{} {}", guard.status, guard.error)).collect();
    let call = subject.call(Ids::OfA).command();
    script.matches(
        guards.first().map(|guard| guard.span),
        session::attempt(text("authenticated"), subject.user(caller), &call),
        &format!("^({})$", errors.join("|")),
        format_args!("{} refuses when its guard says {spoken}", subject.name),
    );
}

/// The same function with a fixed answer. Its owner and its privileges stay.
fn replaced(fixture: &Fixture<'_>, names: &Names<'_>, function: &Function, answer: &Code) -> Code {
    let name = fixture.model.database.private_schema.qualify(&function.name);
    let parameters = names.function(&name).map_or(&[][..], |function| function.parameters.as_slice());
    let parameters = parameters.iter().map(|parameter| match &parameter.default {
        Some(default) => code!("{} {} default {}", parameter.name, parameter.ty, default),
        None => code!("{} {}", parameter.name, parameter.ty),
    });
    code!(
        "create or replace function {}({}) returns boolean language sql as $$ select {} $$",
        name,
        Code::join(parameters, ", "),
        answer
    )
}

/// The words of a condition.
fn words(condition: &str) -> impl Iterator<Item = &str> {
    condition
        .split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty() && Ident::new(word).is_ok())
}
