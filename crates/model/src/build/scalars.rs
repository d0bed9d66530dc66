//! Scalars: the ones every schema has, and domains.

use diagnostics::{Diagnostic, codes};
use sql::TypeName;
use syntax::ast::TypeDefinition;

use super::builder::{Builder, Meaning};
use super::description::describe;
use super::directives;
use crate::directive::place;
use crate::{Builtin, Owner, Purpose, Scalar, ScalarId};

const BUILTINS: [(&str, Builtin); 18] = [
    ("ID", Builtin::Uuid),
    ("UUID", Builtin::Uuid),
    ("String", Builtin::Text),
    ("Int", Builtin::Integer),
    ("BigInt", Builtin::BigInt),
    ("Float", Builtin::Float),
    ("Decimal", Builtin::Decimal),
    ("Boolean", Builtin::Boolean),
    ("DateTime", Builtin::DateTime),
    ("Date", Builtin::Date),
    ("Time", Builtin::Time),
    ("Duration", Builtin::Duration),
    ("JSON", Builtin::Json),
    ("Bytes", Builtin::Bytes),
    ("Inet", Builtin::Inet),
    ("Email", Builtin::Email),
    ("Url", Builtin::Url),
    ("Vector", Builtin::Vector),
];

/// What a scalar means that no schema declares.
pub(crate) fn built_in(name: &str) -> Option<Meaning> {
    match name {
        "Void" => Some(Meaning::Void),
        "ULID" => Some(Meaning::NotYet("`ULID`")),
        _ => BUILTINS.iter().find(|(graphql, _)| *graphql == name).map(|(_, it)| Meaning::Builtin(*it)),
    }
}

/// The name a built-in scalar has in SDL.
pub(crate) fn graphql_name(builtin: Builtin) -> &'static str {
    BUILTINS.iter().find(|(_, it)| *it == builtin).map_or("String", |(graphql, _)| graphql)
}

/// `scalar X @domain(type:, check:)`.
pub(crate) fn declare<'a>(builder: &mut Builder<'a>, ty: &'a TypeDefinition) -> Meaning {
    if built_in(&ty.name.text).is_some() {
        return Meaning::Nothing;
    }
    place::check(builder, &ty.directives, place::SCALAR, "a scalar");
    let Some(directive) = directives(&ty.directives, "domain").next() else {
        let name = &ty.name.text;
        builder.error(
            codes::SCALAR_WITHOUT_DOMAIN,
            ty.name.span,
            format!("nothing says what a `{name}` is"),
            format!("say it: `scalar {name} @domain(type: \"text\")`"),
        );
        return Meaning::Nothing;
    };
    let id = ScalarId(builder.scalars.len() as u32);
    let decoded = builder.read(directive, |builder, arguments| {
        let (base, base_type) = builder.sql_type(arguments.value("type")?)?;
        let check = match arguments.text("check") {
            Some(text) => Some((builder.expr(text, Purpose::DomainCheck, Owner::Scalar(id))?, text.span)),
            None => None,
        };
        let name = builder.named(None, &ty.name.text, ty.name.span)?;
        Some(Scalar {
            span: ty.name.span,
            graphql: ty.name.text.clone(),
            name,
            description: describe(ty.description.as_ref(), &ty.directives),
            base,
            base_type,
            check,
            module: builder.modules.at(ty.name.span),
        })
    });
    match decoded {
        Some(scalar) => {
            builder.scalars.push(scalar);
            Meaning::Scalar(id)
        }
        None => Meaning::Nothing,
    }
}

impl<'a> Builder<'a> {
    /// An SQL type that a user wrote, with what it is to everybody else.
    pub(crate) fn sql_type(&mut self, value: &'a syntax::ast::Value) -> Option<(TypeName, Builtin)> {
        let word = crate::arguments::word(value)?;
        let ty = match TypeName::parse(word.text) {
            Ok(ty) => ty,
            Err(errors) => {
                return match crate::arguments::text(value) {
                    Some(text) => self.sql_errors(text, errors),
                    None => None,
                };
            }
        };
        let wrong = Diagnostic::new(
            codes::SQL_TYPE,
            word.span,
            format!("`{}` is not a type that a value can have here", word.text),
        );
        let plain = plain(word.text);
        match underneath(&plain) {
            Some(builtin) if !ty.is_array() => Some((ty, builtin)),
            _ => {
                self.found.push(if plain.starts_with("timestamp") {
                    wrong.help(
                        "use `timestamptz`: a moment without its zone is a different moment to every reader",
                    )
                } else if ty.is_array() {
                    wrong.help("write the type of one value; a list is a list in SDL: `[Int!]!`")
                } else {
                    wrong.help(
                        "use one of text, varchar, citext, integer, smallint, bigint, numeric, real, double \
                         precision, boolean, timestamptz, date, time, interval, jsonb, bytea, inet, uuid",
                    )
                });
                None
            }
        }
    }
}

/// A type without its modifiers: `numeric` for `Numeric(5, 2)`.
fn plain(written: &str) -> String {
    let mut depth = 0;
    let mut kept = String::new();
    for c in written.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth == 0 => kept.push(c.to_ascii_lowercase()),
            _ => {}
        }
    }
    let words: Vec<&str> = kept.split_whitespace().collect();
    words.join(" ")
}

// Postgres manual, chapter 8 "Data Types", names and aliases.
fn underneath(plain: &str) -> Option<Builtin> {
    let plain = plain.strip_prefix("pg_catalog.").or(plain.strip_prefix("extensions.")).unwrap_or(plain);
    Some(match plain {
        "text" | "varchar" | "character varying" | "char" | "character" | "bpchar" | "citext" => {
            Builtin::Text
        }
        "integer" | "int" | "int4" | "smallint" | "int2" => Builtin::Integer,
        "bigint" | "int8" => Builtin::BigInt,
        "numeric" | "decimal" => Builtin::Decimal,
        "real" | "float4" | "double precision" | "float8" | "float" => Builtin::Float,
        "boolean" | "bool" => Builtin::Boolean,
        "timestamptz" | "timestamp with time zone" => Builtin::DateTime,
        "date" => Builtin::Date,
        "time" | "time without time zone" => Builtin::Time,
        "interval" => Builtin::Duration,
        "jsonb" | "json" => Builtin::Json,
        "bytea" => Builtin::Bytes,
        "inet" | "cidr" => Builtin::Inet,
        "uuid" => Builtin::Uuid,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{plain, underneath};
    use crate::Builtin;

    #[test]
    fn a_type_is_known_by_any_of_its_names() {
        for (written, expected) in [
            ("numeric(5,2)", Some(Builtin::Decimal)),
            ("Character  Varying (20)", Some(Builtin::Text)),
            ("timestamp(3) with time zone", Some(Builtin::DateTime)),
            ("pg_catalog.int4", Some(Builtin::Integer)),
            ("timestamp", None),
            ("point", None),
        ] {
            assert_eq!(underneath(&plain(written)), expected, "{written}");
        }
    }
}
