//! What a type promises with `implements`. GraphQL specification (October 2021), section 3.6,
//! `IsValidImplementation`.

use diagnostics::{Diagnostic, Diagnostics, codes, suggest};

use crate::ast::{Field, Name, Type, TypeDefinition, TypeKind, TypeRef};
use crate::merge::{Schema, kind_word, with_article};
use crate::values::type_text;

/// Reports interfaces that are none, and fields and arguments that their implementers lack.
pub(crate) fn check_interfaces(schema: &Schema, diagnostics: &mut Diagnostics) {
    for ty in schema.types.values() {
        match &ty.kind {
            TypeKind::Object { implements, fields } | TypeKind::Interface { implements, fields } => {
                for name in implements {
                    check_one(schema, ty, implements, fields, name, diagnostics);
                }
            }
            TypeKind::Scalar | TypeKind::Union { .. } | TypeKind::Enum { .. } | TypeKind::Input { .. } => {}
        }
    }
}

fn check_one(
    schema: &Schema,
    ty: &TypeDefinition,
    implements: &[Name],
    fields: &[Field],
    name: &Name,
    diagnostics: &mut Diagnostics,
) {
    let owner = &ty.name.text;
    let Some(interface) = schema.types.get(&name.text) else {
        let unknown =
            Diagnostic::new(codes::UNKNOWN_TYPE, name.span, format!("there is no interface `{}`", name.text));
        let interfaces = schema.types.values().filter(|ty| matches!(ty.kind, TypeKind::Interface { .. }));
        diagnostics.push(match suggest(&name.text, interfaces.map(|ty| ty.name.text.as_str())) {
            Some(meant) => unknown.help(format!("did you mean `{meant}`?")).patch(name.span, meant),
            None => unknown.help(format!("define it: `interface {} {{ … }}`", name.text)),
        });
        return;
    };
    let TypeKind::Interface { implements: inherited, fields: promised } = &interface.kind else {
        let is = with_article(kind_word(&interface.kind));
        diagnostics.push(
            Diagnostic::new(
                codes::NOT_AN_INTERFACE,
                name.span,
                format!("`{}` is {is}, not an interface", name.text),
            )
            .also(interface.name.span, "defined here")
            .help("a type can only implement interfaces"),
        );
        return;
    };
    if name.text == *owner {
        diagnostics.push(
            Diagnostic::new(codes::NOT_AN_INTERFACE, name.span, format!("`{owner}` cannot implement itself"))
                .help("remove it"),
        );
        return;
    }
    for above in inherited.iter().filter(|above| above.text != *owner) {
        if !implements.iter().any(|other| other.text == above.text) {
            diagnostics.push(
                Diagnostic::new(
                    codes::INTERFACE_FIELD,
                    name.span,
                    format!("`{owner}` must also implement `{}`, as `{}` does", above.text, name.text),
                )
                .also(above.span, "promised here")
                .help(format!("write `implements {} & {}`", name.text, above.text)),
            );
        }
    }
    for promise in promised {
        match fields.iter().find(|field| field.name.text == promise.name.text) {
            Some(field) => check_field(schema, owner, &name.text, field, promise, diagnostics),
            None => diagnostics.push(
                Diagnostic::new(
                    codes::INTERFACE_FIELD,
                    ty.name.span,
                    format!("`{owner}` lacks the field `{}` of `{}`", promise.name.text, name.text),
                )
                .also(promise.name.span, "promised here")
                .help(format!("add `{}: {}`", promise.name.text, type_text(&promise.ty))),
            ),
        }
    }
}

fn check_field(
    schema: &Schema,
    owner: &str,
    interface: &str,
    field: &Field,
    promise: &Field,
    diagnostics: &mut Diagnostics,
) {
    let name = &field.name.text;
    if !is_subtype(schema, &field.ty, &promise.ty) {
        let expected = type_text(&promise.ty);
        diagnostics.push(
            Diagnostic::new(
                codes::INTERFACE_FIELD,
                field.ty.span,
                format!(
                    "`{owner}.{name}` is `{}`, but `{interface}` promises `{expected}`",
                    type_text(&field.ty)
                ),
            )
            .also(promise.ty.span, "promised here")
            .help(format!("make it `{expected}`")),
        );
    }
    for argument in &promise.arguments {
        match field.arguments.iter().find(|own| own.name.text == argument.name.text) {
            Some(own) if type_text(&own.ty) == type_text(&argument.ty) => {}
            Some(own) => diagnostics.push(
                Diagnostic::new(
                    codes::INTERFACE_FIELD,
                    own.ty.span,
                    format!(
                        "`{}` of `{owner}.{name}` is `{}`, but `{interface}` promises `{}`",
                        own.name.text,
                        type_text(&own.ty),
                        type_text(&argument.ty)
                    ),
                )
                .also(argument.ty.span, "promised here"),
            ),
            None => diagnostics.push(
                Diagnostic::new(
                    codes::INTERFACE_FIELD,
                    field.name.span,
                    format!("`{owner}.{name}` lacks the argument `{}` of `{interface}`", argument.name.text),
                )
                .also(argument.span, "promised here"),
            ),
        }
    }
    for own in &field.arguments {
        let is_new = !promise.arguments.iter().any(|argument| argument.name.text == own.name.text);
        if is_new && own.ty.non_null && own.default.is_none() {
            diagnostics.push(
                Diagnostic::new(
                    codes::INTERFACE_FIELD,
                    own.span,
                    format!(
                        "`{interface}.{name}` does not take `{}`, so it must be optional here",
                        own.name.text
                    ),
                )
                .also(promise.name.span, "without it here")
                .help("drop the `!`, or give a default"),
            );
        }
    }
}

/// May a field of type `of` stand for one of type `base`?
fn is_subtype(schema: &Schema, of: &Type, base: &Type) -> bool {
    if base.non_null && !of.non_null {
        return false;
    }
    match (&of.kind, &base.kind) {
        (TypeRef::List(of), TypeRef::List(base)) => is_subtype(schema, of, base),
        (TypeRef::Named(of), TypeRef::Named(base)) => {
            of.text == base.text
                || match schema.types.get(&base.text).map(|ty| &ty.kind) {
                    Some(TypeKind::Union { members }) => members.iter().any(|member| member.text == of.text),
                    Some(TypeKind::Interface { .. }) => match schema.types.get(&of.text).map(|ty| &ty.kind) {
                        Some(
                            TypeKind::Object { implements, .. } | TypeKind::Interface { implements, .. },
                        ) => implements.iter().any(|name| name.text == base.text),
                        _ => false,
                    },
                    _ => false,
                }
        }
        _ => false,
    }
}
