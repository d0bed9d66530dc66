//! Arguments that are missing and can have one value only.

use crate::ast::{Field, TypeDefinition, TypeKind};
use crate::merge::Schema;

/// Where a directive stands, as far as answers depend on it.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) ty: &'a TypeDefinition,
    pub(crate) field: Option<&'a Field>,
}

/// The one field or type that a missing argument can name; none when there are several, or none.
pub(crate) fn only_answer<'a>(
    schema: &'a Schema,
    place: Place<'a>,
    directive: &str,
    argument: &str,
) -> Option<&'a str> {
    let Place { ty, field } = place;
    match (directive, argument, field) {
        ("inverse", "of", Some(field)) => {
            let target = schema.types.get(&field.ty.name().text)?;
            only(leading_to(target, &ty.name.text))
        }
        ("manyToMany", "through", Some(field)) => {
            let other = &field.ty.name().text;
            only(schema.types.values().filter_map(|link| {
                let leads = |to: &str| leading_to(link, to).next().is_some();
                (has(link, "table") && leads(&ty.name.text) && leads(other))
                    .then_some(link.name.text.as_str())
            }))
        }
        ("hierarchy", "parent", None) => only(leading_to(ty, &ty.name.text)),
        ("partition" | "ephemeral", "by", None) => only(leading_to(ty, "DateTime")),
        _ => None,
    }
}

/// The fields that hold one value of a type, rows that a field reads from elsewhere excluded.
fn leading_to<'a>(ty: &'a TypeDefinition, to: &str) -> impl Iterator<Item = &'a str> {
    let fields: &[Field] = match &ty.kind {
        TypeKind::Object { implements: _, fields } => fields,
        TypeKind::Interface { .. }
        | TypeKind::Scalar
        | TypeKind::Union { .. }
        | TypeKind::Enum { .. }
        | TypeKind::Input { .. } => &[],
    };
    fields
        .iter()
        .filter(move |field| {
            !field.ty.is_list()
                && field.ty.name().text == to
                && !field
                    .directives
                    .iter()
                    .any(|it| matches!(it.name.text.as_str(), "inverse" | "manyToMany"))
        })
        .map(|field| field.name.text.as_str())
}

fn has(ty: &TypeDefinition, directive: &str) -> bool {
    ty.directives.iter().any(|it| it.name.text == directive)
}

fn only<'a>(mut answers: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let first = answers.next()?;
    answers.next().is_none().then_some(first)
}
