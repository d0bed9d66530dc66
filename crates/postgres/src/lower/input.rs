//! Input types: for each a function that says what is wrong with a value, or nothing; and where there are defaults, one that fills in
//! what is absent.
//!
//! A caller gives `jsonb`. `jsonb_populate_record` would take a number for a text and leave out what nobody declared; here a
//! value has the declared keys, each of the declared type, and no other. What is wrong is told by the way to it, which is made of
//! names of the schema alone.

use catalog::{Catalog, Function, FunctionRole, Language, Parameter, Returns, Volatility};
use model::{Argument, Builtin, Constraints, Input, InputId, Type};
use sql::{Expr, Ident, Literal, QualifiedName, Sql, TypeName, expr, ident, stmt};

use super::constraint::{length_condition, pattern_condition, range_condition};
use super::scope::text;
use super::types::{parameter_type, value_type};
use super::{Scope, name, table};

pub(crate) fn lower(scope: &Scope<'_>, catalog: &mut Catalog) {
    for (at, input) in scope.model.inputs.iter().enumerate() {
        let Input { span, graphql, name: _, description: _, module: _, fields, fills } = input;
        let id = InputId(at as u32);
        let parameter = |name: Ident, ty: TypeName| Parameter { name, ty, default: None };
        let given = parameter(ident!("given"), TypeName::jsonb());
        let wrong = Function {
            name: wrong_in(scope, id),
            parameters: vec![given.clone(), parameter(ident!("path"), TypeName::text())],
            returns: Returns::One(TypeName::text()),
            language: Language::Plpgsql,
            volatility: Volatility::Stable,
            parallel_safe: true,
            security_definer: false,
            settings: Vec::new(),
            owner: None,
            body: body(scope, fields).to_string(),
            execute: scope.readers().to_vec(),
            role: FunctionRole::Helper,
            comment: Literal::text(&format!(
                "What is wrong with a {graphql}, by the way to it; NULL when nothing is."
            ))
            .ok(),
            origin: catalog::Origin { element: graphql.clone(), span: Some(*span) },
        };
        if *fills {
            catalog.functions.push(Function {
                name: whole(scope, id),
                parameters: vec![given],
                returns: Returns::One(TypeName::jsonb()),
                body: filled(scope, id, fields).to_string(),
                comment: Literal::text(&format!("A {graphql} with the defaults of what is absent.")).ok(),
                ..wrong.clone()
            });
        }
        catalog.functions.push(wrong);
    }
}

/// `seo_private.whole_address`
fn whole(scope: &Scope<'_>, id: InputId) -> QualifiedName {
    let input = &scope.model.inputs[id.index()];
    scope.private(&name::joined(&["whole", input.name.as_str()]))
}

/// An argument with the defaults of what is absent, as an expression; none where there are none.
pub(super) fn with_defaults(scope: &Scope<'_>, id: InputId, value: &Expr, list: bool) -> Option<Expr> {
    let function = whole(scope, id);
    let fills = scope.model.inputs[id.index()].fills;
    fills.then(|| match list {
        false => expr!("{}({})", function, value),
        true => expr!(
            "(case when {} is not null then array(\
             select {}(e.given) from unnest({}) with ordinality as e (given, n) order by e.n) end)",
            value,
            function,
            value
        ),
    })
}

/// What is given stands over the defaults, null too; what is inside is filled where it is there.
fn filled(scope: &Scope<'_>, id: InputId, fields: &[Argument]) -> Sql {
    let given = expr!("{}.given", whole(scope, id).name);
    let mut parts: Vec<Expr> = Vec::new();
    let defaults = fields.iter().filter_map(|field| {
        let default = table::lower_default(scope, field.default.as_ref()?, field.ty, field.list);
        let ty = parameter_type(scope, field.ty, field.list);
        Some(expr!("{}, to_jsonb(cast({} as {}))", text(field.name.as_str()), default, ty))
    });
    let defaults: Vec<Expr> = defaults.collect();
    if !defaults.is_empty() {
        parts.push(expr!("jsonb_build_object({})", Sql::join(defaults, ", ")));
    }
    parts.push(given.clone());
    for field in fields {
        let Type::Input(inner) = field.ty else { continue };
        if !scope.model.inputs[inner.index()].fills {
            continue;
        }
        let key = text(field.name.as_str());
        let part = expr!("{} -> {}", given, key);
        let (kind, content) = match field.list {
            false => ("object", expr!("{}({})", whole(scope, inner), part)),
            true => (
                "array",
                expr!(
                    "(select coalesce(jsonb_agg({}(e.given) order by e.n), '[]') \
                     from jsonb_array_elements({}) with ordinality as e (given, n))",
                    whole(scope, inner),
                    part
                ),
            ),
        };
        parts.push(expr!(
            "(case when jsonb_typeof({}) = {} then jsonb_build_object({}, {}) else '{{}}' end)",
            part,
            text(kind),
            key,
            content
        ));
    }
    stmt!(
        "begin\n  \
           if jsonb_typeof({}) is distinct from 'object' then\n    \
             return {};\n  \
           end if;\n  \
           return {};\n\
         end",
        given,
        given,
        Sql::join(parts, "\n    || ")
    )
}

/// `seo_private.wrong_in_address`
fn wrong_in(scope: &Scope<'_>, id: InputId) -> QualifiedName {
    let input = &scope.model.inputs[id.index()];
    scope.private(&name::joined(&["wrong_in", input.name.as_str()]))
}

/// What is wrong with an argument, as an expression; NULL when nothing is.
pub(super) fn wrong(scope: &Scope<'_>, id: InputId, value: &Expr, argument: &Argument) -> Expr {
    let function = wrong_in(scope, id);
    let path = text(&argument.graphql);
    if argument.list {
        expr!(
            "(select w.wrong from unnest({}) with ordinality as e (given, n), \
             lateral (select {}(e.given, {} || '.' || (e.n - 1)) as wrong) as w \
             where w.wrong is not null order by e.n limit 1)",
            value,
            function,
            path
        )
    } else {
        expr!("(case when {} is not null then {}({}, {}) end)", value, function, value, path)
    }
}

fn body(scope: &Scope<'_>, fields: &[Argument]) -> Sql {
    let keys: Vec<Literal> = fields.iter().map(|field| text(field.name.as_str())).collect();
    let checks: Vec<Sql> = fields.iter().map(|field| check(scope, field)).collect();
    let known = match keys.is_empty() {
        true => expr!("true"),
        false => expr!("k <> all (array[{}])", Sql::join(keys, ", ")),
    };
    let checks = Sql::join(checks, "\n  ");
    let variables = [
        ("v_value", stmt!("v_value jsonb;")),
        ("v_item", stmt!("v_item jsonb;")),
        ("v_text", stmt!("v_text text;")),
        ("v_number", stmt!("v_number numeric;")),
        ("v_wrong", stmt!("v_wrong text;")),
    ];
    let used = variables.into_iter().filter(|(name, _)| checks.as_str().contains(name));
    let declared = std::iter::once(stmt!("v_at text := path;")).chain(used.map(|(_, variable)| variable));
    // A handler is a subtransaction for each value, so it stands only where a value has to be tried.
    let tried = fields.iter().any(|field| tried_as(scope, field.ty).is_some());
    let handler = if tried {
        stmt!(
            "\nexception\n  when data_exception or integrity_constraint_violation then\n    \
             return v_at || ' is not a valid value.';"
        )
    } else {
        stmt!("")
    };
    stmt!(
        "declare\n  {}\nbegin\n  \
           if jsonb_typeof(given) is distinct from 'object' then\n    \
             return v_at || ' is no object.';\n  \
           end if;\n  \
           if exists (select from jsonb_object_keys(given) as k where {}) then\n    \
             return v_at || ' has a key that is not declared.';\n  \
           end if;\n  \
           {}\n  \
           return null;{}\n\
         end",
        Sql::join(declared, "\n  "),
        known,
        checks,
        handler
    )
}

/// The type that a value is tried as, where only Postgres can tell.
fn tried_as(scope: &Scope<'_>, ty: Type) -> Option<TypeName> {
    match (ty, scope.model.builtin(ty)) {
        (Type::Scalar(_) | Type::Builtin(Builtin::Email | Builtin::Url), _) => {
            Some(value_type(scope, ty, false))
        }
        (
            Type::Builtin(_),
            Builtin::DateTime
            | Builtin::Date
            | Builtin::Time
            | Builtin::Duration
            | Builtin::Bytes
            | Builtin::Inet
            | Builtin::Vector
            | Builtin::Float,
        ) => Some(parameter_type(scope, ty, false)),
        (Type::Builtin(_) | Type::Enum(_) | Type::Input(_), _) => None,
    }
}

fn check(scope: &Scope<'_>, field: &Argument) -> Sql {
    let Argument {
        span: _,
        graphql: _,
        name,
        description: _,
        ty,
        list,
        nullable,
        default: _,
        constraints,
        shape: _,
    } = field;
    let key = text(name.as_str());
    let absent = if *nullable { stmt!("null;") } else { stmt!("return v_at || ' is required.';") };
    let found = if *list {
        let each = value_check(scope, *ty, constraints, &ident!("v_item"));
        stmt!(
            "elsif jsonb_typeof(v_value) <> 'array' then\n    \
               return v_at || ' is not a valid value.';\n  \
             else\n    \
               for v_item in select e from jsonb_array_elements(v_value) as e loop\n      \
                 {}\n    \
               end loop;\n  \
             end if;",
            each
        )
    } else {
        stmt!("else\n    {}\n  end if;", value_check(scope, *ty, constraints, &ident!("v_value")))
    };
    stmt!(
        "v_at := path || '.' || {};\n  \
         v_value := given -> {};\n  \
         if v_value is null or jsonb_typeof(v_value) = 'null' then\n    \
           {}\n  \
         {}",
        key,
        key,
        absent,
        found
    )
}

/// Returns when one value is wrong.
fn value_check(scope: &Scope<'_>, ty: Type, constraints: &Constraints, value: &Ident) -> Sql {
    let refuse = |right: &Expr| {
        stmt!("if ({}) is not true then\n      return v_at || ' is not a valid value.';\n    end if;", right)
    };
    if let Type::Input(id) = ty {
        return stmt!(
            "v_wrong := {}({}, v_at);\n    if v_wrong is not null then\n      return v_wrong;\n    end if;",
            wrong_in(scope, id),
            value
        );
    }
    let builtin = scope.model.builtin(ty);
    let kind = match builtin {
        Builtin::Json => return refuse(&expr!("{} is not null", value)),
        Builtin::Boolean => return refuse(&expr!("jsonb_typeof({}) = 'boolean'", value)),
        Builtin::Integer | Builtin::BigInt | Builtin::Float | Builtin::Decimal => "number",
        Builtin::Text
        | Builtin::Uuid
        | Builtin::DateTime
        | Builtin::Date
        | Builtin::Time
        | Builtin::Duration
        | Builtin::Bytes
        | Builtin::Inet
        | Builtin::Email
        | Builtin::Url
        | Builtin::Vector => "string",
    };
    let mut right: Vec<Expr> = Vec::new();
    let number = ident!("v_number");
    let read = ident!("v_text");
    match builtin {
        Builtin::Integer => {
            right.push(expr!("v_number = trunc(v_number) and v_number between -2147483648 and 2147483647"))
        }
        Builtin::BigInt => right.push(expr!(
            "v_number = trunc(v_number) and v_number between -9223372036854775808 and 9223372036854775807"
        )),
        Builtin::Uuid => right.push(expr!(
            "v_text ~* '^[0-9a-f]{{8}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{12}}$'"
        )),
        _ => {}
    }
    if let Type::Enum(id) = ty {
        let values = scope.model.enums[id.index()].values.iter().map(|value| text(&value.stored));
        right.push(expr!("v_text = any (array[{}])", Sql::join(values, ", ")));
    }
    // No input type holds a vector.
    let Constraints { length, range, pattern, dimensions: _, checks: _ } = constraints;
    right.extend(length.as_ref().map(|length| length_condition(&read, length)));
    right.extend(range.as_ref().map(|range| range_condition(&number, range)));
    right.extend(pattern.as_ref().map(|pattern| pattern_condition(&read, pattern)));
    // The handler answers where it cannot be read.
    right.extend(tried_as(scope, ty).map(|ty| expr!("v_text::{} is not null", ty)));
    let is_kind = expr!("jsonb_typeof({}) = {}", value, text(kind));
    let test = refuse(&is_kind);
    if right.is_empty() {
        return test;
    }
    let read = match kind {
        "number" => stmt!("v_text := {} #>> '{{}}';\n    v_number := v_text::numeric;", value),
        _ => stmt!("v_text := {} #>> '{{}}';", value),
    };
    stmt!("{}\n    {}\n    {}", test, read, refuse(&Expr::and(right)))
}
