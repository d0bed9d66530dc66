//! `@guard`: the function asks before it begins, and only TRUE passes.
//!
//! What a guard asks are private functions of the schema. In this transaction they are replaced, first by ones that say false
//! (or name nothing), then by ones that say NULL (or name it); each guarded function must refuse with the guard's own error
//! both times.

use std::collections::BTreeMap;

use catalog::Returns;
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
        .filter(|function| function.private)
        .filter(|function| function.result.list || function.result.shape == BOOLEAN)
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
    for (answer, spoken) in [(Answer::No, "no"), (Answer::Null, "NULL")] {
        for function in &asked {
            if let Some(statement) = replaced(fixture, names, function, answer) {
                script.setup(Some(function.span), &statement);
            }
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
        format!("^({})$", errors.join("|")),
        format_args!("{} refuses when its guard says {spoken}", subject.name),
    );
}

const BOOLEAN: ResultShape = ResultShape::Value(Type::Builtin(Builtin::Boolean));

/// From here on every private function that answers yes or no says yes: what asks them lets anything pass.
pub(super) fn say_yes(fixture: &Fixture<'_>, names: &Names<'_>, script: &mut Script) {
    let asked =
        |function: &&Function| function.private && !function.result.list && function.result.shape == BOOLEAN;
    for function in fixture.model.functions.iter().filter(asked) {
        if let Some(statement) = replaced(fixture, names, function, Answer::Yes) {
            script.setup(Some(function.span), &statement);
        }
    }
}

/// What a function says that was replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Yes,
    /// Or nothing, where it names things.
    No,
    Null,
}

/// The same function with a fixed answer. Its owner and its privileges stay.
fn replaced(fixture: &Fixture<'_>, names: &Names<'_>, function: &Function, answer: Answer) -> Option<Code> {
    let name = fixture.model.database.private_schema.qualify(&function.name);
    let catalog::Function { parameters, returns, .. } = names.function(&name)?;
    let parameters = parameters.iter().map(|parameter| match &parameter.default {
        Some(default) => code!("{} {} default {}", parameter.name, parameter.ty, default),
        None => code!("{} {}", parameter.name, parameter.ty),
    });
    let (returns, answer) = match returns {
        Returns::One(ty) => {
            let says = match answer {
                Answer::Yes => code!("true"),
                Answer::No => code!("false"),
                Answer::Null => code!("null::{}", ty),
            };
            (code!("{}", ty), says)
        }
        Returns::Set(ty) if answer == Answer::No => {
            (code!("setof {}", ty), code!("null::{} where false", ty))
        }
        Returns::Set(ty) => (code!("setof {}", ty), code!("null::{}", ty)),
        Returns::Void | Returns::Trigger => return None,
    };
    Some(code!(
        "create or replace function {}({}) returns {} language sql as $$ select {} $$",
        name,
        Code::join(parameters, ", "),
        returns,
        answer
    ))
}

/// The words of a condition.
fn words(condition: &str) -> impl Iterator<Item = &str> {
    condition
        .split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty() && Ident::new(word).is_ok())
}
