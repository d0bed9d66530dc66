//! Who the caller is, where he belongs, and whom he leads: asked by policies, by prologues, and by the schema's own bodies.

use catalog::{Catalog, Function, Language, Parameter, Returns};
use model::{Platform, Principal, Tenancy};
use sql::{Ident, Sql, TypeName, ident, stmt};

use super::Scope;
use super::private_function::private_function;
use super::types::column_type;

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    catalog.functions.push(uid(scope));
    catalog.functions.push(request_header(scope));
    catalog.functions.push(request_ip(scope));
    if let Some(principal) = &scope.model.principal {
        catalog.functions.push(me(scope, principal));
    }
    if let Some(root) = scope.model.tenant_root() {
        let key = scope.tenant_column(scope.model.table(root)).map(|column| column_type(scope, column));
        let key = key.unwrap_or_else(TypeName::uuid);
        catalog.functions.push(tenants(scope, key.clone()));
        catalog.functions.push(tenants_as(scope, key));
    } else if scope.model.principal.as_ref().is_some_and(|principal| principal.role.is_some()) {
        catalog.functions.push(tenants_as(scope, TypeName::uuid()));
    }
    if let Some((id, table)) = scope.model.tables().find(|(_, table)| table.hierarchy.is_some()) {
        catalog.functions.push(my_reports(scope, id, table));
    }
}

fn uid(scope: &Scope<'_>) -> Function {
    // A setting that was once set reads as '' afterwards, not as NULL.
    let body = stmt!(
        "begin\n  \
           return nullif(coalesce(\n    \
             nullif(current_setting('request.jwt.claim.sub', true), ''),\n    \
             nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'\n  \
           ), '')::uuid;\n\
         end"
    );
    let note = match scope.model.database.platform {
        Platform::Supabase => "The caller's id from the request's token; NULL when nobody is signed in.",
        Platform::Postgres => "The caller's id from request.jwt.claims; NULL when nobody is signed in.",
    };
    Function {
        // Every statement under a policy asks: an expression in plpgsql is the cheapest, see `kept_plan`.
        language: Language::Plpgsql,
        security_definer: false,
        ..private_function(scope, ident!("uid"), Returns::One(TypeName::uuid()), &body, note)
    }
}

fn request_header(scope: &Scope<'_>) -> Function {
    let body = stmt!(
        "begin\n  \
           return nullif(current_setting('request.headers', true), '')::jsonb ->> lower(request_header.name);\n\
         end"
    );
    Function {
        parameters: vec![Parameter { name: ident!("name"), ty: TypeName::text(), default: None }],
        language: Language::Plpgsql,
        security_definer: false,
        ..private_function(
            scope,
            ident!("request_header"),
            Returns::One(TypeName::text()),
            &body,
            "A header of the request; NULL outside of one.",
        )
    }
}

fn request_ip(scope: &Scope<'_>) -> Function {
    // The client writes the header, so what it says may be no address at all.
    let body = stmt!(
        "begin\n  \
           return nullif(trim(split_part({}('x-forwarded-for'), ',', 1)), '')::inet;\n\
         exception when invalid_text_representation then\n  \
           return null;\n\
         end",
        scope.private(&ident!("request_header"))
    );
    Function {
        language: Language::Plpgsql,
        // A block with an exception clause starts a subtransaction, which a parallel worker cannot.
        parallel_safe: false,
        security_definer: false,
        ..private_function(
            scope,
            ident!("request_ip"),
            Returns::One(TypeName::inet()),
            &body,
            "The address the request came from; NULL outside of one.",
        )
    }
}

fn me(scope: &Scope<'_>, principal: &Principal) -> Function {
    let table = scope.model.table(principal.table);
    let key = scope.key_columns(table).into_iter().next().unwrap_or_else(|| ident!("id"));
    let id = table.field(principal.id).column().map_or_else(|| key.clone(), |column| column.name.clone());
    let ty = table.key.first().and_then(|k| table.field(*k).column()).map(|c| column_type(scope, c));
    let body = stmt!(
        "select p.{} from {} p where p.{} = {}()",
        key,
        scope.table_name(principal.table),
        id,
        scope.uid()
    );
    private_function(
        scope,
        ident!("me"),
        Returns::One(ty.unwrap_or_else(TypeName::uuid)),
        &body,
        "The caller's own row, by its key.",
    )
}

fn tenants(scope: &Scope<'_>, key: TypeName) -> Function {
    let body = membership(scope, None);
    private_function(scope, ident!("tenants"), Returns::Set(key), &body, "The tenants the caller belongs to.")
}

fn tenants_as(scope: &Scope<'_>, key: TypeName) -> Function {
    let body = membership(scope, Some(ident!("roles")));
    Function {
        parameters: vec![Parameter { name: ident!("roles"), ty: TypeName::text().array(), default: None }],
        ..private_function(
            scope,
            ident!("tenants_as"),
            Returns::Set(key),
            &body,
            "The tenants in which the caller has one of these roles.",
        )
    }
}

fn membership(scope: &Scope<'_>, roles: Option<Ident>) -> Sql {
    if let Some(members) = super::membership::tenants(scope, roles.as_ref()) {
        return members;
    }
    let found = scope.model.principal.as_ref().and_then(|principal| {
        let table = scope.model.table(principal.table);
        let tenant = match table.tenancy {
            // Without tenants all of the schema is one, and whoever has the role has it there.
            Tenancy::Global if scope.model.tenant_root().is_none() => table.field(principal.id).column()?,
            Tenancy::Global => return None,
            Tenancy::Root | Tenancy::By(_) => scope.tenant_column(table)?,
        };
        let id = table.field(principal.id).column()?;
        let from = stmt!(
            "select p.{} from {} p where p.{} = {}()",
            tenant.name,
            scope.table_name(principal.table),
            id.name,
            scope.uid()
        );
        let role = principal.role.and_then(|role| table.field(role).column());
        Some(match (roles.as_ref(), role) {
            (Some(roles), Some(role)) => {
                stmt!("{} and p.{}::text = any (tenants_as.{})", from, role.name, roles)
            }
            (Some(_), None) => stmt!("{} and false", from),
            (None, _) => from,
        })
    });
    // Without a principal nobody belongs to a tenant, and the floor closes every row.
    found.unwrap_or_else(|| stmt!("select null::uuid where false"))
}

fn my_reports(scope: &Scope<'_>, id: model::TableId, table: &model::Table) -> Function {
    let ty = table.key.first().and_then(|k| table.field(*k).column()).map(|c| column_type(scope, c));
    let body = stmt!(
        "select c.descendant from {} c where c.ancestor = {} and c.depth > 0",
        super::hierarchy::closure(scope, id),
        scope.me()
    );
    private_function(
        scope,
        ident!("my_reports"),
        Returns::Set(ty.unwrap_or_else(TypeName::uuid)),
        &body,
        "Everybody below the caller, at any depth.",
    )
}
