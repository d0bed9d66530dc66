//! `@signUp`: an account of a tenant becomes a row; any other becomes nothing and fails at nothing.

use model::{Builtin, TableId, Tenancy, Type};
use sql::ident;

use crate::pgtap::code::{Code, Piece, code, text};
use crate::pgtap::fixture::{Fixture, uuid};
use crate::pgtap::script::Script;
use crate::pgtap::session;

pub(super) fn sign_up(fixture: &Fixture<'_>, id: TableId, script: &mut Script) {
    let table = fixture.model.table(id);
    let Some(rule) = &table.sign_up else { return };
    let Some(key) =
        fixture.model.principal.filter(|p| p.table == id).and_then(|p| table.field(p.id).column())
    else {
        return;
    };
    let origin = Some(rule.span);
    let name = fixture.name(id);
    let users = ident!("auth").qualify(&ident!("users"));
    let user = uuid(None, id.0, 990);
    let account = |email: Code, app: Code, own: Code| {
        code!(
            "insert into {} (id, email, raw_app_meta_data, raw_user_meta_data) values ({}, {}, {}, {})",
            users,
            user,
            email,
            app,
            own
        )
    };
    let email = || code!("'newcomer@example.com'");
    let nothing = || code!("'{{}}'");
    let rows = code!("select count(*) from {} where {} = {}", name, key.name, user);
    let mut yields = |command: &Code, observe: &Code, want: &str, what: &str| {
        script.is(
            origin,
            session::as_owner_then(command, observe),
            text(want),
            format_args!("{what}: {name}"),
        );
    };
    let tenant = match table.tenancy {
        Tenancy::By(field) if fixture.tenants => table.field(field).column(),
        Tenancy::By(_) | Tenancy::Root | Tenancy::Global => None,
    };
    let Some(tenant) = tenant else {
        yields(&account(email(), nothing(), nothing()), &rows, "1", "a new account becomes a row");
        return;
    };
    let named = |value: &dyn Piece| code!("jsonb_build_object({}, {})", text(tenant.name.as_str()), value);
    let of_a = named(&fixture.tenant_value(0));
    let mut said = vec![code!("{}::text", tenant.name)];
    let mut expected = fixture.tenant_value(0).code().as_str().trim_matches('\'').to_owned();
    let address =
        table.fields.iter().filter_map(model::Field::column).find(|c| c.ty == Type::Builtin(Builtin::Email));
    if let Some(address) = address {
        said.push(code!("{}::text", address.name));
        expected.push_str(" newcomer@example.com");
    }
    let observe = code!(
        "select concat_ws(' ', {}) from {} where {} = {}",
        Code::join(said, ", "),
        name,
        key.name,
        user
    );
    yields(
        &account(email(), of_a.clone(), nothing()),
        &observe,
        &expected,
        "an account of a tenant becomes a row of that tenant",
    );
    yields(
        &account(code!("null"), of_a.clone(), nothing()),
        &rows,
        "1",
        "an account without address becomes a row",
    );
    let without = account(email(), nothing(), nothing());
    let chosen = account(email(), nothing(), of_a);
    if rule.required {
        yields(&without, &rows, "PT403 TENANT_REQUIRED", "an account without tenant is refused");
        yields(&chosen, &rows, "PT403 TENANT_REQUIRED", "nobody chooses his own tenant");
        return;
    }
    yields(&without, &rows, "0", "an account without tenant becomes no row, and is an account");
    yields(&chosen, &rows, "0", "nobody chooses his own tenant");
    let unknown = named(&code!("'00000000-0000-4000-8000-00000000dead'"));
    yields(
        &account(email(), unknown, nothing()),
        &rows,
        "0",
        "an account of an unknown tenant becomes no row",
    );
    yields(
        &account(email(), named(&code!("'no uuid'")), nothing()),
        &rows,
        "0",
        "an account of no tenant at all becomes no row",
    );
}
