//! What every file of behaviour begins with: the functions of the session, the rows, the roles.

use sql::ident;

use super::code::{Code, code, text};
use super::fixture::Fixture;
use super::names::Names;
use super::script::Script;

const ACT_AS: &str = include_str!("../../../../templates/pgtap/act_as.sql");
const ATTEMPT: &str = include_str!("../../../../templates/pgtap/attempt.sql");
const ATTEMPTS: &str = include_str!("../../../../templates/pgtap/attempts.sql");
const INSERTS: &str = include_str!("../../../../templates/pgtap/inserts.sql");
const READING: &str = include_str!("../../../../templates/pgtap/reading.sql");

/// The functions and the fixture.
pub(crate) fn with_fixture(fixture: &Fixture<'_>, names: &Names<'_>) -> Script {
    let mut script = Script::default();
    for template in [ACT_AS, ATTEMPT, ATTEMPTS, INSERTS, READING] {
        script.install(template);
    }
    let roles = [&names.api_role, &names.tenant_role, &ident!("anon"), &ident!("authenticated"), &ident!("service_role")];
    for role in roles {
        script.setup(None, &code!("select pg_temp.act_as({})", text(role.as_str())));
    }
    // Functions of the session are called by every role.
    script.setup(None, &code!("grant execute on all functions in schema pg_temp to public"));
    script.repeat(fixture.setup());
    script
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
