//! Enumerations and their stored spellings.

use diagnostics::{Diagnostic, codes};
use sql::MAX_IDENT_BYTES;
use syntax::ast::{self, TypeDefinition};

use super::builder::{Builder, Meaning};
use super::description::describe;
use super::directives;
use crate::directive::place;
use crate::{Enum, EnumId, EnumValue};

/// `enum X @enum(as:) { A @map(to:) … }`.
pub(crate) fn declare<'a>(
    builder: &mut Builder<'a>,
    ty: &'a TypeDefinition,
    values: &'a [ast::EnumValue],
) -> Meaning {
    place::check(builder, &ty.directives, place::ENUM, "an enumeration");
    let storage = directives(&ty.directives, "enum").next();
    let native = match storage {
        Some(directive) => {
            builder.read(directive, |_, arguments| Some(arguments.word("as")?.text == "NATIVE"))
        }
        None => Some(builder.native_enums),
    };
    let mut decoded: Vec<EnumValue> = Vec::with_capacity(values.len());
    for value in values {
        place::check(builder, &value.directives, place::ENUM_VALUE, "a value of an enumeration");
        let Some(value) = spelling(builder, value) else { return Meaning::Nothing };
        if native == Some(true) && value.stored.len() > MAX_IDENT_BYTES {
            builder.error(
                codes::BAD_NAME,
                value.span,
                format!(
                    "`{}` is too long for a native enumeration: at most {MAX_IDENT_BYTES} bytes",
                    value.stored
                ),
                "shorten it, or store the enumeration as TEXT",
            );
        }
        if let Some(first) = decoded.iter().find(|other| other.stored == value.stored) {
            builder.found.push(
                Diagnostic::new(
                    codes::NAME_COLLISION,
                    value.span,
                    format!("two values of `{}` are stored as `{}`", ty.name.text, value.stored),
                )
                .label("the second")
                .also(first.span, "the first")
                .help("give each its own spelling"),
            );
        }
        decoded.push(value);
    }
    let (Some(name), Some(native)) = (builder.named(None, &ty.name.text, ty.name.span), native) else {
        return Meaning::Nothing;
    };
    let id = EnumId(builder.enums.len() as u32);
    builder.enums.push(Enum {
        span: ty.name.span,
        graphql: ty.name.text.clone(),
        name,
        description: describe(ty.description.as_ref(), &ty.directives),
        native,
        values: decoded,
        module: builder.modules.at(ty.name.span),
    });
    Meaning::Enum(id)
}

fn spelling<'a>(builder: &mut Builder<'a>, value: &'a ast::EnumValue) -> Option<EnumValue> {
    let stored = match directives(&value.directives, "map").next() {
        Some(directive) => builder.read(directive, |builder, arguments| {
            let text = arguments.text("to")?;
            if text.value.contains('\0') || text.value.is_empty() {
                builder.error(
                    codes::BAD_NAME,
                    text.span,
                    "a stored spelling has at least one character, and none of them is NUL",
                    "write what the column should hold",
                );
                return None;
            }
            Some(text.value.clone())
        })?,
        None => value.name.text.clone(),
    };
    Some(EnumValue {
        span: value.name.span,
        graphql: value.name.text.clone(),
        stored,
        description: describe(value.description.as_ref(), &value.directives),
    })
}
