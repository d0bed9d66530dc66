//! `@encrypted`: a trigger seals the value before the row is written, and a check lets nothing else into the column.
//!
//! What is stored is `sealed:<number of the key>:<keyed hash>:<PGP message>`. The keys lie in the vault, or on plain Postgres in a setting, as `<name>.1`, `<name>.2` and so
//! on, of which the highest seals, and `<name>.hash`, which makes the hashes by which values are found and told apart. No function
//! that opens or seals may be called by a role that serves requests; rows are opened on their way to whoever may read them
//! ([`super::mask`]).

use catalog::{
    Catalog, Constraint, ConstraintKind, Function, Language, Parameter, Returns, Timing, Trigger,
    TriggerEvent, Volatility,
};
use model::{Builtin, Column, Encrypted, Field, Table, Type, UniqueScope};
use sql::{Expr, Ident, Literal, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::constraint::{length_condition, pattern_condition};
use super::private_function::private_function;
use super::scope::{infrastructure, text};
use super::trigger::trigger_function;
use super::types::value_type;
use super::{Scope, name};

/// Triggers of one table fire in the order of their names: this one comes last, so that it seals what others have set.
pub(crate) const TRIGGER: &str = "zz_seal";

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    let tables = || scope.model.tables.iter().filter(|table| table.encrypted().next().is_some());
    if tables().next().is_none() {
        return;
    }
    super::extension::needs(catalog, ident!("pgcrypto"));
    catalog.functions.extend(infrastructure_of(scope));
    for table in tables() {
        seals(scope, table, catalog);
        for (_, column, encrypted) in table.encrypted().filter(|(_, _, encrypted)| encrypted.lookup) {
            catalog.functions.extend(lookup(scope, table, column, encrypted));
        }
        catalog.functions.push(reseal(scope, table));
    }
}

/// `seo_private.unseal(key, sealed)`
pub(super) fn unsealed(scope: &Scope<'_>, encrypted: &Encrypted, sealed: &Expr) -> Expr {
    expr!("{}({}, {})", scope.private(&ident!("unseal")), text(&encrypted.key), sealed)
}

/// `seo_private.member_keys_by_iban`
pub(crate) fn lookup_name(scope: &Scope<'_>, table: &Table, column: &Column) -> QualifiedName {
    scope.private(&name::joined(&[table.name.as_str(), "keys_by", column.name.as_str()]))
}

/// `seo_private.reseal_member`
pub(crate) fn reseal_name(scope: &Scope<'_>, table: &Table) -> QualifiedName {
    scope.private(&name::joined(&["reseal", table.name.as_str()]))
}

/// What the column may hold: never the value.
pub(super) fn only_sealed(scope: &Scope<'_>, table: &Table, field: &Field, column: &Column) -> Constraint {
    let hash = if is_hashed(column) { "[0-9a-f]{64}" } else { "" };
    let form = format!("^sealed:[0-9]+:{hash}:[A-Za-z0-9+/]+=*$");
    Constraint {
        name: name::derived(&table.name, std::slice::from_ref(&column.name), "sealed_check"),
        kind: ConstraintKind::Check {
            condition: expr!("{} ~ {}", column.name, text(&form)),
            column: Some(column.name.clone()),
        },
        late: false,
        origin: scope.origin_field(table, field),
    }
}

fn is_hashed(column: &Column) -> bool {
    column.unique.is_some() || column.encrypted.as_ref().is_some_and(|encrypted| encrypted.lookup)
}

/// The index on the hash.
pub(super) fn index(
    scope: &Scope<'_>,
    table: &Table,
    field: &Field,
    column: &Column,
) -> Option<catalog::Index> {
    is_hashed(column).then(|| catalog::Index {
        name: name::derived(
            &table.name,
            std::slice::from_ref(&column.name),
            if column.unique.is_some() { "key" } else { "idx" },
        ),
        table: scope.public(&table.name),
        method: None,
        columns: Vec::new(),
        expression: Some(hash_in(&expr!("{}", column.name))),
        opclass: None,
        include: Vec::new(),
        unique: column.unique.is_some(),
        predicate: None,
        origin: scope.origin_field(table, field),
    })
}

fn hash_in(sealed: &Expr) -> Expr {
    expr!("split_part({}, ':', 3)", sealed)
}

fn number_in(sealed: &Expr) -> Expr {
    expr!("split_part({}, ':', 2)", sealed)
}

fn infrastructure_of(scope: &Scope<'_>) -> Vec<Function> {
    let ring = scope.private(&ident!("key_ring"));
    let number = scope.private(&ident!("key_number"));
    let message = scope.private(&ident!("sealed_message"));
    let parameter = |name: Ident| Parameter { name, ty: TypeName::text(), default: None };
    // Nobody but the owner may call them, and so the functions that belong to him.
    let secret =
        |name: Ident, parameters: Vec<Ident>, returns: TypeName, volatility, body: &Sql, comment: &str| {
            Function {
                parameters: parameters.into_iter().map(parameter).collect(),
                language: Language::Plpgsql,
                volatility,
                parallel_safe: false,
                security_definer: false,
                execute: Vec::new(),
                origin: infrastructure(),
                ..private_function(scope, name, Returns::One(returns), body, comment)
            }
        };
    let missing = stmt!(
        "raise sqlstate 'PT500' using message = 'KEY_MISSING', detail = 'A key of encrypted fields is missing.';"
    );
    let found_again = scope.model.tables.iter().flat_map(Table::encrypted).any(|(_, _, it)| it.lookup);
    let hash = found_again.then(|| {
        secret(
            ident!("keyed_hash"),
            vec![ident!("key"), ident!("value")],
            TypeName::text(),
            Volatility::Stable,
            &stmt!(
                scope.locals() => "declare\n  v_key text := {}(keyed_hash.key) ->> 'hash';\nbegin\n  \
                   if v_key is null then\n    {}\n  end if;\n  \
                   return encode(extensions.hmac(keyed_hash.value, v_key, 'sha256'), 'hex');\nend",
                ring,
                missing
            ),
            "By what equal values are known to be equal.",
        )
    });
    let mut made = vec![
        secret(
            ident!("key_ring"),
            vec![ident!("key")],
            TypeName::jsonb(),
            Volatility::Stable,
            &match scope.model.database.platform {
                model::Platform::Postgres => stmt!(
                    "begin\n  return nullif(current_setting({} || replace(key_ring.key, '-', '_'), true), '')::jsonb;\nend",
                    text(&format!("{}.keys_", scope.model.database.schema.as_str()))
                ),
                model::Platform::Supabase => stmt!(
                    "begin\n  \
                   return (\n    select jsonb_object_agg(substr(s.name, length(key_ring.key) + 2), s.decrypted_secret)\n    \
                   from vault.decrypted_secrets s\n    where starts_with(s.name, key_ring.key || '.')\n  );\nend"
                ),
            },
            "The keys of one name, by their numbers, and the one for hashes.",
        ),
        secret(
            ident!("key_number"),
            vec![ident!("key")],
            TypeName::text(),
            Volatility::Stable,
            &stmt!(
                "begin\n  \
                   return (\n    select max(k.number::integer)::text\n    \
                   from jsonb_object_keys({}(key_number.key)) as k(number)\n    where k.number ~ '^[0-9]{{1,9}}$'\n  );\nend",
                ring
            ),
            "The number of the key that seals: the highest.",
        ),
        secret(
            ident!("sealed_message"),
            vec![ident!("key"), ident!("value"), ident!("hash")],
            TypeName::text(),
            Volatility::Volatile,
            &stmt!(
                scope.locals() => "declare\n  v_number text := {}(sealed_message.key);\n  v_key text := {}(sealed_message.key) ->> v_number;\nbegin\n  \
                   if v_key is null then\n    {}\n  end if;\n  \
                   -- The keys are long and random, so nothing is won by making them dear to try.\n  \
                   return concat('sealed:', v_number, ':', sealed_message.hash, ':', translate(encode(\n    \
                     extensions.pgp_sym_encrypt(sealed_message.value, v_key, 'cipher-algo=aes256, s2k-mode=1'), 'base64'\n  ), e'\\n', ''));\nend",
                number,
                ring,
                missing
            ),
            "A value under the key that seals today.",
        ),
        secret(
            ident!("unseal"),
            vec![ident!("key"), ident!("sealed")],
            TypeName::text(),
            Volatility::Stable,
            &stmt!(
                scope.locals() => "declare\n  v_key text;\nbegin\n  \
                   if unseal.sealed is null then\n    return null;\n  end if;\n  \
                   v_key := {}(unseal.key) ->> {};\n  \
                   if v_key is null then\n    {}\n  end if;\n  \
                   return extensions.pgp_sym_decrypt(decode(split_part(unseal.sealed, ':', 4), 'base64'), v_key);\nend",
                ring,
                number_in(&expr!("unseal.sealed")),
                missing
            ),
            "The value that is sealed.",
        ),
        secret(
            ident!("reseal"),
            vec![ident!("key"), ident!("sealed")],
            TypeName::text(),
            Volatility::Volatile,
            &stmt!(
                "begin\n  \
                   if {} = {}(reseal.key) then\n    return reseal.sealed;\n  end if;\n  \
                   return {}(reseal.key, {}(reseal.key, reseal.sealed), {});\nend",
                number_in(&expr!("reseal.sealed")),
                number,
                message,
                scope.private(&ident!("unseal")),
                hash_in(&expr!("reseal.sealed"))
            ),
            "The same value under the key that seals today.",
        ),
    ];
    made.extend(hash);
    made
}

/// What is hashed: values that count as equal, apart for each tenant.
fn hashed(scope: &Scope<'_>, table: &Table, column: &Column, value: &Expr, tenant: &Expr) -> Expr {
    let normalize = column.encrypted.as_ref().and_then(|encrypted| encrypted.normalize.as_ref());
    let plain = match normalize {
        Some(normalize) => expr!("(select ({})::text from (select {} as value) as given)", normalize, value),
        None => value.clone(),
    };
    match by_tenant(scope, table, column) {
        true => expr!("concat({}, ':', {})", tenant, plain),
        false => plain,
    }
}

fn by_tenant(scope: &Scope<'_>, table: &Table, column: &Column) -> bool {
    let everywhere = matches!(column.unique, Some((UniqueScope::Global, _)));
    !everywhere && scope.tenant_column(table).is_some()
}

fn keyed(scope: &Scope<'_>, encrypted: &Encrypted, value: &Expr) -> Expr {
    expr!("{}({}, {})", scope.private(&ident!("keyed_hash")), text(&encrypted.key), value)
}

fn seals(scope: &Scope<'_>, table: &Table, catalog: &mut Catalog) {
    let origin = scope.origin_table(table);
    let fields =
        table.fields.iter().filter(|field| field.column().is_some_and(|column| column.encrypted.is_some()));
    let each = fields.filter_map(|field| sealing(scope, table, field.column()?));
    let body =
        stmt!("#variable_conflict use_column\nbegin\n  {}\n  return new;\nend", Sql::join(each, "\n  "));
    let function = Function {
        comment: Literal::text("Seals what is encrypted before the row is written.").ok(),
        ..trigger_function(scope, name::joined(&[table.name.as_str(), "seal"]), &body, origin.clone())
    };
    catalog.triggers.push(Trigger {
        name: name::joined(&[TRIGGER]),
        table: scope.public(&table.name),
        timing: Timing::Before,
        events: vec![TriggerEvent::Insert, TriggerEvent::Update(Vec::new())],
        when: None,
        function: function.name.clone(),
        origin,
    });
    catalog.functions.push(function);
}

fn sealing(scope: &Scope<'_>, table: &Table, column: &Column) -> Option<Sql> {
    let encrypted = column.encrypted.as_ref()?;
    let new = expr!("new.{}", column.name);
    let tenant =
        scope.tenant_column(table).map_or_else(|| expr!("null"), |tenant| expr!("new.{}", tenant.name));
    let hash = match is_hashed(column) {
        true => keyed(scope, encrypted, &hashed(scope, table, column, &new, &tenant)),
        false => expr!("null"),
    };
    let checks = conditions(scope, table, column).into_iter().map(|(name, condition)| {
        stmt!(
            "if exists (select from (select {}) as {}({}) where ({}) is false) then\n      \
               raise check_violation using message = 'A value does not fit where it goes.', constraint = {}, table = {};\n    \
             end if;\n    ",
            new,
            table.name,
            column.name,
            condition,
            text(name.as_str()),
            text(table.name.as_str())
        )
    });
    Some(stmt!(
        "if {} is not null and (tg_op = 'INSERT' or {} is distinct from old.{})\n    \
           and current_setting({}, true) is distinct from 'on' then\n    {}\
           {} := {}({}, {}, {});\n  \
         end if;",
        new,
        new,
        column.name,
        text(RESEALING),
        Sql::join(checks, ""),
        new,
        scope.private(&ident!("sealed_message")),
        text(&encrypted.key),
        new,
        hash
    ))
}

/// While the keys are changed, what comes is sealed already; the check of the column holds nevertheless.
const RESEALING: &str = "seoc.resealing";

/// What is asked of the value; its own names are those that the checks of a column have.
fn conditions(scope: &Scope<'_>, table: &Table, column: &Column) -> Vec<(Ident, Expr)> {
    let of = |suffix: &str| name::derived(&table.name, std::slice::from_ref(&column.name), suffix);
    let model::Constraints { length, range: _, pattern, dimensions: _, checks } = &column.constraints;
    let mut all = Vec::new();
    // A condition that fails is false; a cast that fails is an error with the value in it, so the domain's own words are asked.
    if let Type::Scalar(id) = column.ty
        && let Some((condition, _)) = &scope.model.scalars[id.index()].check
    {
        all.push((
            of("domain_check"),
            expr!("(select {} from (select {} as value) as given)", condition, column.name),
        ));
    }
    let builtin = match column.ty {
        Type::Builtin(Builtin::Email) => Some(super::types::EMAIL),
        Type::Builtin(Builtin::Url) => Some(super::types::URL),
        Type::Builtin(_) | Type::Scalar(_) | Type::Enum(_) | Type::Input(_) => None,
    };
    if let Some(pattern) = builtin {
        all.push((of("domain_check"), expr!("{} ~ {}", column.name, text(pattern))));
    }
    all.extend(length.as_ref().map(|length| (of("length_check"), length_condition(&column.name, length))));
    all.extend(
        pattern.as_ref().map(|pattern| (of("pattern_check"), pattern_condition(&column.name, pattern))),
    );
    for (index, model::Check { span: _, name, condition }) in checks.iter().enumerate() {
        let number = if index == 0 { String::new() } else { index.to_string() };
        all.push((name.clone().unwrap_or_else(|| of(&format!("check{number}"))), condition.clone()));
    }
    all
}

/// The keys of the rows that hold a value, among those of the caller's tenants.
fn lookup(scope: &Scope<'_>, table: &Table, column: &Column, encrypted: &Encrypted) -> Option<Function> {
    let key = super::rule::row_key(table)?;
    let function = lookup_name(scope, table, column);
    let value = expr!("{}.value", function.name);
    let hash = hash_in(&expr!("t.{}", column.name));
    let tenant = scope.tenant_column(table);
    let found = match (by_tenant(scope, table, column), tenant) {
        (true, Some(_)) => expr!(
            "{} = any (array(select {} from {}() as tenant))",
            hash,
            keyed(scope, encrypted, &hashed(scope, table, column, &value, &expr!("tenant"))),
            scope.tenants()
        ),
        (false, Some(tenant)) => expr!(
            "{} = (select {}) and t.{} = any (array(select {}()))",
            hash,
            keyed(scope, encrypted, &hashed(scope, table, column, &value, &expr!("null"))),
            tenant.name,
            scope.tenants()
        ),
        (_, None) => expr!(
            "{} = (select {})",
            hash,
            keyed(scope, encrypted, &hashed(scope, table, column, &value, &expr!("null")))
        ),
    };
    let body = stmt!("select t.{} from {} t where {}", key.name, scope.public(&table.name), found);
    Some(Function {
        parameters: vec![Parameter { name: ident!("value"), ty: TypeName::text(), default: None }],
        parallel_safe: false,
        origin: scope.origin_table(table),
        ..private_function(
            scope,
            function.name,
            Returns::Set(value_type(scope, key.ty, false)),
            &body,
            "The rows of the caller's tenants that hold this value, by their keys.",
        )
    })
}

/// Some rows under the key that seals today; how many it were. Called until it says 0.
fn reseal(scope: &Scope<'_>, table: &Table) -> Function {
    let function = reseal_name(scope, table);
    let key = scope.key_columns(table);
    let stale = Expr::or(table.encrypted().map(|(_, column, encrypted)| {
        let number = number_in(&expr!("t.{}", column.name));
        let today = expr!("(select {}({}))", scope.private(&ident!("key_number")), text(&encrypted.key));
        expr!("{} <> {}", number, today)
    }));
    let sets = table.encrypted().map(|(_, column, encrypted)| {
        let sealed = expr!("t.{}", column.name);
        stmt!(
            "{} = case when {} is not null then {}({}, {}) end",
            column.name,
            sealed,
            scope.private(&ident!("reseal")),
            text(&encrypted.key),
            sealed
        )
    });
    let same = Expr::and(key.iter().map(|key| expr!("t.{} = stale.{}", key, key)));
    let keys = Sql::join(key.iter().map(|key| stmt!("t.{}", key)), ", ");
    let name = scope.public(&table.name);
    let body = stmt!(
        scope.locals() => "declare\n  v_count integer;\nbegin\n  \
           perform set_config({}, 'on', true);\n  \
           with stale as materialized (\n    select {} from {} t where {} order by {} limit {}.batch for update skip locked\n  )\n  \
           update {} as t\n  set {}\n  from stale where {};\n  \
           get diagnostics v_count = row_count;\n  \
           perform set_config({}, 'off', true);\n  return v_count;\nend",
        text(RESEALING),
        keys,
        name,
        stale,
        keys,
        function.name,
        name,
        Sql::join(sets, ",\n    "),
        same,
        text(RESEALING)
    );
    Function {
        parameters: vec![Parameter {
            name: ident!("batch"),
            ty: TypeName::integer(),
            default: Some(expr!("1000")),
        }],
        language: Language::Plpgsql,
        volatility: Volatility::Volatile,
        parallel_safe: false,
        security_definer: false,
        execute: Vec::new(),
        origin: scope.origin_table(table),
        ..private_function(
            scope,
            function.name,
            Returns::One(TypeName::integer()),
            &body,
            "Puts some rows under the key that seals today, and says how many; call it until it says 0.",
        )
    }
}
