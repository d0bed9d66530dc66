//! Functions: who may call them, what they refuse before they begin, and that no call reaches another tenant.

mod argument;
mod guard;
mod isolation;

use model::{Function, Mode};
use sql::{QualifiedName, ident};

use super::code::{Code, code, text};
use super::fixture::Fixture;
use super::names::Names;
use super::script::Script;
use super::session;
use crate::TestFile;
use argument::{Call, Ids, Meanings};

/// `40_functions.sql`
pub(crate) fn file(fixture: &Fixture<'_>, names: &Names<'_>) -> TestFile {
    let [anon, authenticated, service] = session::clients();
    let mut script = session::begin(fixture, &[&anon, &authenticated, &service]);
    let meanings = Meanings::new(fixture.model);
    let functions = &fixture.model.functions;
    let subjects: Vec<Subject<'_, '_>> =
        functions.iter().map(|function| Subject::new(fixture, &meanings, function)).collect();
    for subject in &subjects {
        callers(subject, &mut script);
        arguments(subject, &mut script);
    }
    isolation::isolation(fixture, &subjects, &mut script);
    // Last, since it replaces what guards ask.
    guard::guards(fixture, names, &subjects, &mut script);
    script.file("40_functions.sql")
}

/// A function under test.
struct Subject<'f, 'm> {
    fixture: &'f Fixture<'m>,
    meanings: &'f Meanings,
    function: &'m Function,
    name: QualifiedName,
    /// Whoever may call it: a person of A with the strongest of its roles.
    caller: Option<usize>,
}

impl<'f, 'm> Subject<'f, 'm> {
    fn new(fixture: &'f Fixture<'m>, meanings: &'f Meanings, function: &'m Function) -> Self {
        let database = &fixture.model.database;
        let schema = if function.private { &database.private_schema } else { &database.schema };
        let people = &fixture.people;
        let tenant = people.all.first().and_then(|person| person.tenant);
        let caller = match function.roles.iter().max() {
            _ if people.all.is_empty() => None,
            Some(role) => people.with_role(tenant, *role),
            None => Some(people.strongest(tenant)),
        };
        Self { fixture, meanings, function, name: schema.qualify(&function.name), caller }
    }

    /// A call with arguments that fit.
    fn call(&self, ids: Ids) -> Call<'_> {
        Call::new(self.fixture, self.meanings, self.function, &self.name, ids, self.caller)
    }

    /// May clients call it?
    fn is_open(&self) -> bool {
        !self.function.private && self.function.schedule.is_none()
    }

    fn user(&self, person: usize) -> Code {
        code!("{}", self.fixture.people.user(person))
    }
}

fn callers(subject: &Subject<'_, '_>, script: &mut Script) {
    let Subject { fixture, meanings: _, function, name, caller } = subject;
    let origin = Some(function.span);
    let call = subject.call(Ids::OfA).command();
    let attempt = |role: sql::Ident, user: &Code| session::attempt(text(role.as_str()), user, &call);
    let nobody = code!("null");
    let somebody = caller.map_or_else(|| nobody.clone(), |caller| subject.user(caller));
    if function.anonymous && subject.is_open() {
        script.doesnt_match(
            origin,
            attempt(ident!("anon"), &nobody),
            "^(PT401|42|0A|25006|XX|54)",
            format_args!("{name} runs for whoever is not signed in"),
        );
        return;
    }
    if !fixture.model.is_asked_by("anon", function) {
        let what = format_args!("anon may not call {name}");
        script.is(origin, attempt(ident!("anon"), &nobody), code!("'42501'"), what);
    }
    if fixture.model.is_asked_by("authenticated", function) {
        return;
    }
    if !subject.is_open() {
        let have = attempt(ident!("authenticated"), &somebody);
        script.is(origin, have, code!("'42501'"), format_args!("a signed-in user may not call {name}"));
        return;
    }
    if function.mode == Mode::Invoker && fixture.model.database.access == model::Access::Rpc {
        return;
    }
    script.matches(
        origin,
        attempt(ident!("authenticated"), &nobody),
        "^PT401 ",
        format_args!("{name} refuses a caller who is not signed in"),
    );
    if caller.is_some() {
        // The body runs as far as the schema's own conditions let it: nothing in it is unknown, ambiguous or forbidden.
        script.doesnt_match(
            origin,
            attempt(ident!("authenticated"), &somebody),
            "^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)",
            format_args!("{name} runs for whoever may call it"),
        );
    }
    if !function.roles.is_empty() {
        let outsider = code!("{}", fixture.people.outsider());
        let what = format_args!("{name} refuses a user without a role");
        script.is(origin, attempt(ident!("authenticated"), &outsider), code!("'PT403 FORBIDDEN'"), what);
        let tenant = fixture.people.all.first().and_then(|person| person.tenant);
        let others = (0..fixture.model.roles.len() as u32).map(model::RoleId);
        for role in others.filter(|role| !function.roles.contains(role)) {
            let Some(person) = fixture.people.with_role(tenant, role) else { continue };
            script.is(
                origin,
                attempt(ident!("authenticated"), &subject.user(person)),
                code!("'PT403 FORBIDDEN'"),
                format_args!("{name} refuses role {}", fixture.model.roles[role.index()].name),
            );
        }
    }
}

/// What is checked before the body begins.
fn arguments(subject: &Subject<'_, '_>, script: &mut Script) {
    let Subject { function, name, caller, .. } = subject;
    let Some(caller) = caller.filter(|_| subject.is_open()) else { return };
    let user = subject.user(caller);
    let call = subject.call(Ids::OfA);
    for (at, argument) in function.arguments.iter().enumerate() {
        let attempt =
            |value: Code| session::attempt(text("authenticated"), &user, &call.with(at, value).command());
        if !argument.nullable {
            script.is(
                Some(argument.span),
                attempt(code!("null")),
                code!("'PT400 ARGUMENT_NULL'"),
                format_args!("{name} refuses to go without {}", argument.name),
            );
        }
        for (value, what) in argument::refused(subject.fixture.model, argument) {
            script.is(
                Some(argument.span),
                attempt(value),
                code!("'PT400 ARGUMENT_INVALID'"),
                format_args!("{name} refuses {what} as {}", argument.name),
            );
        }
    }
}
