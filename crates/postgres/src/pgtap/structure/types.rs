//! Schemas, domains, enumerations, composite types.

use catalog::{Catalog, Column, Composite, Domain, EnumType, Schema};

use super::{comment_is, description, given};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::script::Script;

pub(super) fn schemas(catalog: &Catalog, script: &mut Script) {
    for Schema { name, comment } in &catalog.schemas {
        script.assert(
            None,
            code!("has_schema({}, {})", text(name.as_str()), text(format_args!("schema {name} exists"))),
        );
        if let Some(comment) = comment {
            let schema = code!("to_regnamespace({})", text(name));
            comment_is(
                script,
                None,
                &description(&schema, "pg_namespace"),
                comment,
                &format!("schema {name}"),
            );
        }
    }
}

pub(super) fn types(catalog: &Catalog, script: &mut Script) {
    for Domain { name, base, check, values: _, comment, origin } in &catalog.domains {
        let ty = code!("to_regtype({})", text(name));
        script.is(
            origin.span,
            code!(
                "(select pg_temp.spelled(format_type(t.typbasetype, t.typtypmod)) from pg_type t where t.oid = {})",
                ty
            ),
            code!("pg_temp.spelled({})", text(base)),
            format_args!("domain {name} is a {base}"),
        );
        let names = code!(
            "(select string_agg(c.conname, ', ') from pg_constraint c where c.contypid = {} and c.convalidated)",
            ty
        );
        let expected = match check {
            Some((name, _)) => code!("{}", text(name.as_str())),
            None => code!("null"),
        };
        script.is(
            origin.span,
            names,
            expected,
            format_args!("domain {name} is checked by what was declared"),
        );
        if let Some(comment) = comment {
            comment_is(script, origin.span, &description(&ty, "pg_type"), comment, &format!("domain {name}"));
        }
    }
    for EnumType { name, values, comment, origin } in &catalog.enums {
        let call = code!(
            "pg_temp.enum_is({}, {}, {})",
            text(name),
            given(comment.as_ref()),
            Code::join(values, ", ")
        );
        script.prove(origin.span, vec![origin.span; 1 + usize::from(comment.is_some())], call);
    }
    for Composite { name, attributes, after_tables: _, comment, origin } in &catalog.composites {
        let spelled = attributes.iter().map(|Column { name, ty, .. }| {
            code!("{} || ' ' || pg_temp.spelled({})", text(name.as_str()), text(ty))
        });
        script.is(
            origin.span,
            code!(
                "array(select a.attname || ' ' || pg_temp.spelled(format_type(a.atttypid, a.atttypmod)) \
                 from pg_attribute a join pg_type t on t.typrelid = a.attrelid \
                 where t.oid = to_regtype({}) and not a.attisdropped order by a.attnum)",
                text(name)
            ),
            code!("array[{}]::text[]", Code::join(spelled, ", ")),
            format_args!("type {name} has its attributes in order"),
        );
        if let Some(comment) = comment {
            let ty = code!("to_regtype({})", text(name));
            comment_is(script, origin.span, &description(&ty, "pg_type"), comment, &format!("type {name}"));
        }
    }
}
