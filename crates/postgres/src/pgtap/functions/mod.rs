//! Functions: who may call them, what they refuse before they begin, and that no call reaches another tenant.

mod argument;
mod both;
mod caller;
mod example;
mod guard;
mod isolation;
mod rate_limit;
mod violation;

use std::fmt::Display;

use model::{Argument, Function, Mode, QueueOperation, TenantOf};
use sql::QualifiedName;

use super::code::{Code, code, text};
use super::fixture::Fixture;
use super::intent::Caller;
use super::names::Names;
use super::script::{Lines, Script};
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
    session::people(fixture, &mut script);
    script.install(CALLS);
    for subject in &subjects {
        let mut calls = Calls { subject, lines: Lines::default() };
        callers(subject, &mut calls);
        arguments(subject, &mut calls);
        calls.prove(&mut script);
    }
    caller::caller(fixture, &mut script);
    isolation::isolation(fixture, &subjects, &mut script);
    example::examples(fixture, &subjects, &mut script);
    rate_limit::rate_limits(fixture, &subjects, &mut script);
    violation::violations(fixture, names, &subjects, &mut script);
    both::called_for_one(fixture, &subjects, &mut script);
    // Last, since it replaces what guards ask.
    guard::guards(fixture, names, &subjects, &mut script);
    script.file("40_functions.sql")
}

const CALLS: &str = include_str!("../../../../../templates/pgtap/calls.sql");

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
        !self.function.private && !self.function.is_for_service()
    }

    /// May the platform's own role call it, and nobody else?
    fn is_for_workers(&self) -> bool {
        !self.function.private && self.function.is_for_service()
    }

    fn user(&self, person: usize) -> Code {
        code!("{}", self.fixture.people.user(person))
    }
}

/// What comes of calls of one function, with arguments that fit but for one.
struct Calls<'s, 'f, 'm> {
    subject: &'s Subject<'f, 'm>,
    lines: Lines,
}

impl Calls<'_, '_, '_> {
    /// A call ends as a regular expression says; `not ^42` in any other way.
    fn end(&mut self, caller: &str, end: impl Display, what: impl Display) {
        let cells = code!("{}, null, null, {}, {}", text(caller), text(end), text(what));
        self.lines.add(&[Some(self.subject.function.span)], cells);
    }

    /// A call with another value for one argument.
    fn refuse(&mut self, caller: &str, argument: &Argument, value: &Code, error: &str, what: impl Display) {
        let name = text(argument.name.as_str());
        let end = format!("^PT{error}$");
        let cells = code!("{}, {}, {}, {}, {}", text(caller), name, value.quoted(), text(end), text(what));
        self.lines.add(&[Some(argument.span)], cells);
    }

    /// A call with another value for one argument, which is as good.
    fn take(&mut self, caller: &str, argument: &Argument, value: &Code, what: impl Display) {
        let name = text(argument.name.as_str());
        let cells =
            code!("{}, {}, {}, {}, {}", text(caller), name, value.quoted(), text("not ^PT400"), text(what));
        self.lines.add(&[Some(argument.span)], cells);
    }

    fn prove(self, script: &mut Script) {
        let Self { subject, lines } = self;
        let (lines, proves) = lines.finish();
        let call = subject.call(Ids::OfA);
        let arguments =
            call.arguments().map(|(name, value)| code!("[{}, {}]", text(name.as_str()), value.quoted()));
        script.prove(
            Some(subject.function.span),
            proves,
            code!(
                "pg_temp.calls({}, array[{}]::text[], {})",
                text(&subject.name),
                Code::join(arguments, ", "),
                lines
            ),
        );
    }
}

/// Who may call it, and as whom it refuses to run.
fn callers(subject: &Subject<'_, '_>, calls: &mut Calls<'_, '_, '_>) {
    let Subject { fixture, meanings: _, function, name: _, caller } = subject;
    let somebody = session::label(fixture, caller.map_or(Caller::Nobody, Caller::Person));
    if function.anonymous && subject.is_open() {
        calls.end("anon", "not ^(PT401|42|0A|25006|XX|54)", "runs for whoever is not signed in");
        return;
    }
    if !fixture.model.is_asked_by("anon", function) {
        calls.end("anon", "^42501$", "may not be called by anon");
    }
    if fixture.model.is_asked_by("authenticated", function) {
        return;
    }
    if !subject.is_open() {
        calls.end(somebody, "^42501$", "may not be called by a signed-in user");
        if let Some(call) = function.queue {
            calls.end(WORKER, worked(call.operation), "runs for a worker");
        }
        if function.counter.is_some() {
            calls.end(WORKER, "^1$", "runs for a worker");
        }
        if subject.is_for_workers() && function.queue.is_none() && function.counter.is_none() {
            calls.end(WORKER, RUNS, "runs for a worker");
        }
        return;
    }
    if function.mode == Mode::Invoker && fixture.model.database.access == model::Access::Rpc {
        return;
    }
    calls.end("nobody", "^PT401 ", "refuses a caller who is not signed in");
    if caller.is_some() {
        calls.end(somebody, RUNS, "runs for whoever may call it");
    }
    let asked_first = function.tenant.map(TenantOf::argument);
    if !function.roles.is_empty() || asked_first.is_some() {
        let outsider = session::label(fixture, Caller::Outsider);
        let what = "refuses a user without a role";
        // Not for what he asks: whoever has no role is not told of arguments either.
        let mut required = function.arguments.iter().enumerate().filter(|(_, argument)| !argument.nullable);
        match required.find(|(at, _)| Some(*at) != asked_first) {
            Some((_, required)) => calls.refuse(outsider, required, &code!("null"), "403 FORBIDDEN", what),
            None => calls.end(outsider, "^PT403 FORBIDDEN$", what),
        }
    }
    if !function.roles.is_empty() {
        let tenant = fixture.people.all.first().and_then(|person| person.tenant);
        let others = (0..fixture.model.roles.len() as u32).map(model::RoleId);
        for role in others.filter(|role| !function.roles.contains(role)) {
            let Some(person) = fixture.people.with_role(tenant, role) else { continue };
            let what = format_args!("refuses role {}", fixture.model.roles[role.index()].name);
            calls.end(session::label(fixture, Caller::Person(person)), "^PT403 FORBIDDEN$", what);
        }
    }
}

/// The body runs as far as the schema's own conditions let it: nothing in it is unknown, ambiguous or forbidden.
const RUNS: &str = "not ^(PT401|PT403 FORBIDDEN|42|0A|25006|XX|54)";

/// What `calls.sql` calls the platform's own role.
const WORKER: &str = "a worker";

/// How a call for a row that nobody has claimed, with arguments that fit, ends.
fn worked(operation: QueueOperation) -> &'static str {
    match operation {
        QueueOperation::Enqueue | QueueOperation::Claim => "^[0-9]+$",
        QueueOperation::Complete | QueueOperation::Fail | QueueOperation::Extend => "^PT409 LEASE_LOST$",
        QueueOperation::Retry => "^PT409 NOT_DEAD$",
    }
}

/// What is checked before the body begins.
fn arguments(subject: &Subject<'_, '_>, calls: &mut Calls<'_, '_, '_>) {
    let Subject { fixture, function, caller, .. } = subject;
    let caller = match caller {
        _ if function.queue.is_some() || subject.is_for_workers() => WORKER,
        Some(caller) if subject.is_open() => session::label(fixture, Caller::Person(*caller)),
        _ => return,
    };
    for argument in &function.arguments {
        if !argument.nullable {
            let what = format_args!("refuses to go without {}", argument.name);
            calls.refuse(caller, argument, &code!("null"), "400 ARGUMENT_NULL", what);
        }
        if let Some(value) = argument::oversized(fixture.model, function, argument) {
            let what = format_args!("refuses {} that is too large", argument.name);
            calls.refuse(caller, argument, &value, "413 PAYLOAD_TOO_LARGE", what);
        }
        for (value, key) in argument::filled(fixture.model, argument) {
            let what = format_args!("takes {} without {key}, which has a default", argument.name);
            calls.take(caller, argument, &value, what);
        }
        for (value, what) in argument::refused(fixture.model, argument) {
            let what = format_args!("refuses {what} as {}", argument.name);
            calls.refuse(caller, argument, &value, "400 ARGUMENT_INVALID", what);
        }
    }
}
