//! Result types that are no tables.

use diagnostics::{Diagnostic, codes};
use syntax::ast::TypeKind;

use super::builder::{Builder, Meaning};
use super::description::describe;
use super::names;
use crate::directive::place;
use crate::{Attribute, CompositeField, Type};

/// Gives every composite its fields, now that all names are known.
pub(crate) fn fields(builder: &mut Builder<'_>) {
    for at in 0..builder.composites.len() {
        let ty = builder.composite_types[at];
        let TypeKind::Object { fields, .. } = &ty.kind else { continue };
        let mut decoded: Vec<CompositeField> = Vec::with_capacity(fields.len());
        for field in fields {
            let Some(field) = one(builder, field, at) else { continue };
            if let Some(first) = decoded.iter().find(|other| other.name == field.name) {
                builder.found.push(super::collision::same_name(
                    (&first.graphql, first.span),
                    (&field.graphql, field.span),
                    field.name.as_str(),
                ));
            }
            decoded.push(field);
        }
        builder.composites[at].fields = decoded;
    }
}

fn one<'a>(builder: &mut Builder<'a>, field: &'a syntax::ast::Field, at: usize) -> Option<CompositeField> {
    let (fitting, what) = match &builder.composites[at].view {
        None => (place::COMPOSITE_FIELD, "a field of a result"),
        Some(view) if view.stored.is_some() => (place::STORED_VIEW_FIELD, "a column of a view"),
        Some(_) => (place::VIEW_FIELD, "a column of a view"),
    };
    place::check(builder, &field.directives, fitting, what);
    if let Some(argument) = field.arguments.first() {
        builder.error(
            codes::MISPLACED_ARGUMENTS,
            argument.span,
            format!("`{}` is a field of a result and takes no arguments", field.name.text),
            "functions with arguments are fields of `Query` and `Mutation`",
        );
    }
    let shape = builder.shape(&field.ty)?;
    let ty = match shape.meaning {
        Meaning::Builtin(builtin) => {
            crate::directive::vector::refuse(builder, builtin, field.ty.span, what)?;
            Type::Builtin(builtin)
        }
        Meaning::Scalar(id) => Type::Scalar(id),
        Meaning::Enum(id) => Type::Enum(id),
        Meaning::Void | Meaning::Table(_) | Meaning::Composite(_) | Meaning::Interface | Meaning::Root => {
            let finding = Diagnostic::new(
                codes::RESULT,
                field.ty.span,
                format!("`{}` is {what} and holds a value", field.name.text),
            );
            let of_view = builder.composites[at].view.is_some();
            builder.found.push(match shape.meaning {
                Meaning::Table(_) if of_view => finding
                    .help("give it the type of the key, such as `ID!`, and select the column that holds it"),
                _ => finding.help("use a scalar or an enumeration, or `JSON` for what has parts"),
            });
            return None;
        }
        // GraphQL's own rules have reported an input type here.
        Meaning::Input(_) | Meaning::NotYet(_) | Meaning::Nothing => return None,
    };
    let name = builder.ident(&names::snake(&field.name.text), field.name.span)?;
    Some(CompositeField {
        span: field.name.span,
        graphql: field.name.text.clone(),
        name,
        description: describe(field.description.as_ref(), &field.directives),
        ty: Attribute::Value(ty),
        list: shape.list,
        nullable: shape.nullable,
    })
}
