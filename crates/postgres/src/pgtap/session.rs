//! What every file of behaviour begins with: the functions of the session, the rows, the roles.

use sql::{Ident, ident};

use super::code::{Code, code, text};
use super::fixture::Fixture;
use super::intent::Caller;
use super::script::Script;

const ACT_AS: &str = include_str!("../../../../templates/pgtap/act_as.sql");
const ATTEMPT: &str = include_str!("../../../../templates/pgtap/attempt.sql");
const PERSON: &str = include_str!("../../../../templates/pgtap/person.sql");
const READING: &str = include_str!("../../../../templates/pgtap/reading.sql");

/// The rows, then the functions, then membership in the roles that the file acts as.
///
/// The rows come before everything else, up to the first assertion: that much may also be run by itself to fill a database.
/// Memberships belong to the whole cluster, so they stand behind it.
pub(crate) fn begin(fixture: &Fixture<'_>, roles: &[&Ident]) -> Script {
    let mut script = Script::default();
    script.repeat(fixture.setup());
    if let Some((id, table)) = fixture.model.tables().find(|(id, _)| !fixture.rows(*id).is_empty()) {
        let rows = fixture.rows(id);
        let conditions = rows.iter().map(|row| code!("({})", fixture.is_row(id, row)));
        script.is(
            Some(table.span),
            code!("(select count(*) from {} where {})", fixture.name(id), Code::join(conditions, " or ")),
            code!("{}::bigint", rows.len()),
            format_args!("the rows that behaviour is tested on are there, {} among them", fixture.name(id)),
        );
    }
    for template in [ACT_AS, ATTEMPT, READING] {
        script.install(template);
    }
    for role in roles {
        script.setup(None, &code!("select pg_temp.act_as({})", text(role.as_str())));
    }
    script
}

/// The roles of the platform that clients come as.
pub(crate) fn clients() -> [Ident; 3] {
    [ident!("anon"), ident!("authenticated"), ident!("service_role")]
}

/// Tells the session's functions who is who.
pub(crate) fn people(fixture: &Fixture<'_>, script: &mut Script) {
    let people = &fixture.people;
    let mut known = vec![code!("('nobody', null)"), code!("('an outsider', {})", people.outsider())];
    let persons = people.all.iter().enumerate();
    known.extend(persons.map(|(at, person)| code!("({}, {})", text(&person.label), people.user(at))));
    script.install(PERSON);
    script.setup(None, code!("insert into pg_temp.person values\n  {}", Code::join(known, ",\n  ")));
}

/// What the tests call a caller.
pub(crate) fn label<'f>(fixture: &'f Fixture<'_>, caller: Caller) -> &'f str {
    match caller {
        Caller::Nobody => "nobody",
        Caller::Outsider => "an outsider",
        Caller::Person(person) => fixture.people.all.get(person).map_or("", |person| person.label.as_str()),
    }
}

/// The account of a caller; null for nobody.
pub(crate) fn user(fixture: &Fixture<'_>, caller: Caller) -> Code {
    match caller {
        Caller::Nobody => code!("null"),
        Caller::Outsider => code!("{}", fixture.people.outsider()),
        Caller::Person(person) => code!("{}", fixture.people.user(person)),
    }
}

/// The role of the database that a caller's requests come as.
pub(crate) fn role(caller: Caller) -> &'static str {
    match caller {
        Caller::Nobody => "anon",
        Caller::Outsider | Caller::Person(_) => "authenticated",
    }
}

/// Nobody, somebody of no tenant, and everybody of both.
pub(crate) fn everybody(fixture: &Fixture<'_>) -> Vec<Caller> {
    let people = (0..fixture.people.all.len()).map(Caller::Person);
    [Caller::Nobody, Caller::Outsider].into_iter().chain(people).collect()
}

/// `pg_temp.attempt(role, user, $$command$$)`
pub(crate) fn attempt(role: impl super::code::Piece, user: impl super::code::Piece, command: &Code) -> Code {
    code!("pg_temp.attempt({}, {}, {})", role, user, command.quoted())
}

/// As the owner of the tables, for nobody.
pub(crate) fn as_owner(command: &Code) -> Code {
    code!("pg_temp.attempt(null, null, {})", command.quoted())
}

/// As the owner; then what a query answers.
pub(crate) fn as_owner_then(command: &Code, observe: &Code) -> Code {
    code!("pg_temp.attempt(null, null, {}, {})", command.quoted(), observe.quoted())
}
