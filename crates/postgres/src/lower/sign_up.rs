//! `@signUp`: a new user of the platform gets a row in the principal's table.
//!
//! The tenant comes from app metadata alone, which only the server writes; user metadata is the
//! user's to edit. A failure never fails the sign-up unless the schema says `required`.

use catalog::{Catalog, Timing, Trigger, TriggerEvent};
use model::{Builtin, SignUp, Table, Tenancy, Type};
use sql::{Expr, Ident, Literal, Sql, expr, ident, stmt};

use super::scope::columns_of;
use super::trigger::trigger_function;
use super::{Scope, name};

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    for table in &scope.model.tables {
        let Some(sign_up) = &table.sign_up else { continue };
        let origin = scope.origin_at(table, sign_up.span);
        let name = ident!("handle_new_user");
        let function = trigger_function(scope, name, &body(scope, table, sign_up), origin.clone());
        catalog.triggers.push(Trigger {
            // Other domains may listen on the same table, so the name says whose it is.
            name: name::joined(&[scope.model.database.schema.as_str(), "on_auth_user_created"]),
            table: ident!("auth").qualify(&ident!("users")),
            timing: Timing::After,
            events: vec![TriggerEvent::Insert],
            when: None,
            function: function.name.clone(),
            origin,
        });
        catalog.functions.push(function);
    }
}

fn body(scope: &Scope<'_>, table: &Table, sign_up: &SignUp) -> Sql {
    let SignUp { span: _, set, required } = sign_up;
    let principal = scope.model.principal.as_ref();
    let mut columns: Vec<Ident> = Vec::new();
    let mut values: Vec<Expr> = Vec::new();
    let mut fill = |column: Ident, value: Expr| {
        if !columns.contains(&column) {
            columns.push(column);
            values.push(value);
        }
    };
    let id = principal.map_or_else(|| table.key.clone(), |p| vec![p.id]);
    for column in columns_of(table, &id) {
        fill(column, expr!("new.id"));
    }
    let tenant = match table.tenancy {
        Tenancy::By(_) => scope.tenant_column(table).map(|column| column.name.clone()),
        Tenancy::Global | Tenancy::Root => None,
    };
    if let Some(tenant) = &tenant {
        fill(tenant.clone(), expr!(scope.locals() => "v_tenant"));
    }
    for value in set {
        for column in columns_of(table, &[value.field]) {
            fill(column, value.value.clone());
        }
    }
    let email = table
        .fields
        .iter()
        .filter_map(|field| field.column())
        .find(|c| c.ty == Type::Builtin(Builtin::Email));
    if let Some(email) = email {
        fill(email.name.clone(), expr!("new.email"));
    }
    let insert = stmt!(
        "insert into {} ({})\n    values ({})\n    on conflict do nothing;",
        scope.public(&table.name),
        Sql::join(&columns, ", "),
        Sql::join(&values, ", ")
    );
    let claim = tenant.as_ref().map_or_else(Literal::null, |tenant| {
        Literal::text(tenant.as_str()).unwrap_or_else(|_| Literal::null())
    });
    let guarded = match (tenant.is_some(), *required) {
        (true, true) => stmt!(
            scope.locals() => "if v_tenant is null then\n    \
               raise sqlstate 'PT403' using message = 'TENANT_REQUIRED', detail = 'Sign-up is by invitation.';\n  \
             end if;\n  {}",
            insert
        ),
        (true, false) => stmt!(scope.locals() => "if v_tenant is not null then\n    {}\n  end if;", insert),
        (false, _) => insert,
    };
    let declare =
        if tenant.is_some() { stmt!(scope.locals() => "declare\n  v_tenant uuid;\n") } else { stmt!("") };
    let read = if tenant.is_some() {
        stmt!(scope.locals() => "v_tenant := nullif(new.raw_app_meta_data ->> {}, '')::uuid;\n  ", claim)
    } else {
        stmt!("")
    };
    if *required {
        stmt!("{}begin\n  {}{}\n  return new;\nend", declare, read, guarded)
    } else {
        stmt!(
            "{}begin\n  {}{}\n  return new;\nexception when others then\n  \
               raise warning 'sign-up made no row: %', sqlstate;\n  return new;\nend",
            declare,
            read,
            guarded
        )
    }
}
