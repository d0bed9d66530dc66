//! What the schema's own bodies may ask of the request, whether or not the compiler's own do: its headers, its address, whose row is
//! the caller's.

use sql::ident;

use crate::lower;
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::Fixture;
use crate::pgtap::script::Script;
use crate::pgtap::session;

pub(super) fn caller(fixture: &Fixture<'_>, script: &mut Script) {
    let private = &fixture.model.database.private_schema;
    let with = |headers: &str| code!("select set_config('request.headers', {}, true)", text(headers));
    let header = code!("select {}.request_header('X-Desk')", private);
    let address = code!("select host({}.request_ip())", private);
    for (headers, asked, end, what) in [
        ("{\"x-desk\": \"five\"}", &header, "five", "a header of the request is found, whatever its case"),
        ("", &header, "null", "outside of a request there is no header"),
        (
            "{\"x-forwarded-for\": \"203.0.113.7, 10.0.0.1\"}",
            &address,
            "203.0.113.7",
            "the address of the request is the client's, not that of a server between",
        ),
        ("{\"x-forwarded-for\": \"somewhere\"}", &address, "null", "what is no address is none"),
    ] {
        script.is(None, session::as_owner_then(&with(headers), asked), text(end), what);
    }
    row(fixture, script);
}

/// Whose row is the caller's.
fn row(fixture: &Fixture<'_>, script: &mut Script) {
    let Some(principal) = fixture.model.principal else { return };
    let table = fixture.model.table(principal.table);
    let (Some(key), Some(id)) = (lower::row_key(table), table.field(principal.id).column()) else { return };
    let me = fixture.model.database.private_schema.qualify(&ident!("me"));
    let asked = code!("select {}()", me);
    let ask = |user: Code| {
        code!("pg_temp.attempt(null, {}, {}, {})", user, code!("select").quoted(), asked.quoted())
    };
    if !fixture.people.all.is_empty() {
        let user = code!("{}", fixture.people.user(0));
        let own = code!(
            "(select p.{}::text from {} p where p.{} = {})",
            key.name,
            fixture.name(principal.table),
            id.name,
            user
        );
        script.is(Some(table.span), ask(user), own, "whoever calls finds his own row");
    }
    let outsider = code!("{}", fixture.people.outsider());
    script.is(Some(table.span), ask(outsider), code!("'null'"), "an outsider has no row");
}
