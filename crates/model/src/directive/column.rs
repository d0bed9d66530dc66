//! `@column(name:, type:)` and `@numeric(precision:, scale:)`.

use diagnostics::{Diagnostic, codes};
use sql::TypeName;
use syntax::ast::{Directive, Field};

use crate::Builtin;
use crate::arguments::Word;
use crate::build::{Builder, Slot, directives};

/// What a field says about its column.
pub(crate) struct Given<'a> {
    pub(crate) name: Option<Word<'a>>,
    pub(crate) sql_type: Option<TypeName>,
}

pub(crate) fn decode<'a>(builder: &mut Builder<'a>, field: &'a Field, slot: Slot) -> Option<Given<'a>> {
    let column = directives(&field.directives, "column").next();
    let numeric = directives(&field.directives, "numeric").next();
    let mut given = match column {
        Some(directive) => builder.read(directive, |builder, arguments| {
            let name = arguments.word("name");
            let sql_type = match arguments.value("type") {
                Some(value) => Some(exact(builder, value, field, slot)?),
                None => None,
            };
            Some(Given { name, sql_type })
        })?,
        None => Given { name: None, sql_type: None },
    };
    if let Some(directive) = numeric {
        if given.sql_type.is_some() {
            builder.error(
                codes::CONFLICT,
                directive.span,
                "`@numeric` and `@column(type:)` both say the type",
                "keep one of them",
            );
            return None;
        }
        given.sql_type = Some(digits(builder, directive, field, slot)?);
    }
    Some(given)
}

/// A type that is written out must be the field's own underneath, or TypeScript and tests would
/// speak of something else.
fn exact<'a>(
    builder: &mut Builder<'a>,
    value: &'a syntax::ast::Value,
    field: &Field,
    slot: Slot,
) -> Option<TypeName> {
    let (sql_type, builtin) = builder.sql_type(value)?;
    if !field_of_values(builder, field) {
        builder.error(
            codes::SQL_TYPE,
            value.span,
            format!("the column of `{}` has the type of the key it refers to", field.name.text),
            "remove `type`",
        );
        return None;
    }
    let own = builder.builtin(slot.ty);
    let text_like = |builtin| matches!(builtin, Builtin::Text | Builtin::Email | Builtin::Url);
    if builtin == own || (text_like(builtin) && text_like(own)) {
        return Some(sql_type);
    }
    let name = builder.type_name(slot.ty).to_owned();
    builder.found.push(
        Diagnostic::new(codes::SQL_TYPE, value.span, format!("`{sql_type}` is no `{name}`"))
            .also(field.ty.span, "the field's type")
            .help("change one of the two"),
    );
    None
}

fn field_of_values(builder: &Builder<'_>, field: &Field) -> bool {
    !matches!(builder.meaning(&field.ty.name().text), crate::build::Meaning::Table(_))
}

fn digits<'a>(
    builder: &mut Builder<'a>,
    directive: &'a Directive,
    field: &Field,
    slot: Slot,
) -> Option<TypeName> {
    if slot.ty != crate::Type::Builtin(Builtin::Decimal) {
        builder.error(
            codes::CONSTRAINT_TYPE,
            directive.span,
            format!("`@numeric` counts the digits of a `Decimal`, and `{}` is none", field.name.text),
            "make the field a `Decimal`, or remove `@numeric`",
        );
        return None;
    }
    builder.read(directive, |builder, arguments| {
        let (precision, at) = arguments.integer("precision")?;
        let (scale, _) = arguments.integer("scale").unwrap_or((0, at));
        // Postgres manual, section 8.1.2.
        if !(1..=1000).contains(&precision) || !(0..=precision).contains(&scale) {
            builder.error(
                codes::BOUNDS,
                arguments.span(),
                format!("a number of {precision} digits, {scale} of them after the point, does not exist"),
                "precision is 1 to 1000, scale is 0 to precision",
            );
            return None;
        }
        TypeName::parse(&format!("numeric({precision},{scale})")).ok()
    })
}
