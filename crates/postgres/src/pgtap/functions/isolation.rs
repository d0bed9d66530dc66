//! A call with another tenant's ids neither changes nor shows that tenant's rows.

use model::Tenancy;

use super::Subject;
use super::argument::Ids;
use crate::pgtap::code::{Code, code};
use crate::pgtap::fixture::Fixture;
use crate::pgtap::script::Script;

const REACHES: &str = include_str!("../../../../../templates/pgtap/isolation.sql");

pub(super) fn isolation(fixture: &Fixture<'_>, subjects: &[Subject<'_, '_>], script: &mut Script) {
    if !fixture.tenants || fixture.people.all.is_empty() {
        return;
    }
    script.setup(None, digest(fixture));
    script.install(REACHES);
    for subject in subjects.iter().filter(|subject| subject.is_open()) {
        let Some(caller) = subject.caller else { continue };
        let call = subject.call(Ids::OfB);
        let command = call.command();
        script.is(
            Some(subject.function.span),
            code!(
                "pg_temp.reaches('authenticated', {}, {}, array[{}]::text[])",
                subject.user(caller),
                command.quoted(),
                Code::join(&call.ids, ", ")
            ),
            code!("'nothing'"),
            if call.ids.is_empty() {
                format!("{} called in A shows and does nothing of B", subject.name)
            } else {
                format!("{} called in A with ids of B shows and does nothing there", subject.name)
            },
        );
    }
}

/// One number that changes when any row of B does.
fn digest(fixture: &Fixture<'_>) -> Code {
    let tenant = fixture.tenant_value(1);
    let parts = fixture.model.tables().filter_map(|(id, table)| {
        let field = match table.tenancy {
            Tenancy::By(field) => field,
            Tenancy::Root => *table.key.first()?,
            Tenancy::Global => return None,
        };
        let column = &table.field(field).column()?.name;
        Some(code!(
            "(select md5(string_agg(t::text, '' order by t::text)) from {} t where t.{} = {})",
            fixture.name(id),
            column,
            tenant
        ))
    });
    code!(
        "create function pg_temp.rows_of_b() returns text language sql as $digest$\n  select md5(concat_ws(',',\n    {}\n  ))\n$digest$",
        Code::join(parts, ",\n    ")
    )
}
