//! Input types: arguments with parts.

use diagnostics::{Diagnostic, codes};
use syntax::ast::{InputValue, TypeDefinition, TypeKind};

use super::builder::{Builder, Meaning};
use super::description::describe;
use super::function::refuse_default;
use super::names;
use super::value::Slot;
use crate::directive::{self, place};
use crate::{Argument, Constraints, Input, InputId, Type};

/// Gives an input type its name; the fields come once all names are known.
pub(super) fn declare<'a>(builder: &mut Builder<'a>, ty: &'a TypeDefinition) -> Meaning {
    place::check(builder, &ty.directives, place::INPUT, "an input type");
    let span = ty.name.span;
    let Some(name) = builder.named(None, &ty.name.text, span) else { return Meaning::Nothing };
    let id = InputId(builder.inputs.len() as u32);
    builder.input_types.push(ty);
    builder.inputs.push(Input {
        span,
        graphql: ty.name.text.clone(),
        name,
        description: describe(ty.description.as_ref(), &ty.directives),
        module: builder.modules.at(span),
        fields: Vec::new(),
        fills: false,
    });
    Meaning::Input(id)
}

/// Gives every input type its fields.
pub(super) fn fields(builder: &mut Builder<'_>) {
    let mut waiting = Vec::new();
    for at in 0..builder.inputs.len() {
        let TypeKind::Input { fields } = &builder.input_types[at].kind else { continue };
        let mut decoded: Vec<Argument> = Vec::with_capacity(fields.len());
        for field in fields {
            let written = field;
            let Some(field) = one(builder, field) else { continue };
            if let (Type::Input(of), Some(value)) = (field.ty, &written.default) {
                waiting.push(Waiting { input: at, name: field.name.clone(), of, value });
            }
            if let Some(first) = decoded.iter().find(|other| other.name == field.name) {
                builder.found.push(super::collision::same_name(
                    (&first.graphql, first.span),
                    (&field.graphql, field.span),
                    field.name.as_str(),
                ));
            }
            decoded.push(field);
        }
        builder.inputs[at].fields = decoded;
    }
    refuse_circles(builder);
    defaults(builder, waiting);
    find_what_fills(builder);
}

/// A default with parts, which cannot be read before the fields of its type are known.
struct Waiting<'a> {
    input: usize,
    name: sql::Ident,
    of: InputId,
    value: &'a syntax::ast::Value,
}

/// From the inside out, since a default holds those of its parts; a circle, which was reported, ends it.
fn defaults<'a>(builder: &mut Builder<'a>, mut waiting: Vec<Waiting<'a>>) {
    loop {
        let open: Vec<usize> = waiting.iter().map(|it| it.input).collect();
        let ready = waiting.iter().position(|it| !reaches(builder, it.of.index(), &open));
        let Some(Waiting { input, name, of: _, value }) = ready.map(|at| waiting.remove(at)) else { return };
        let fields = &builder.inputs[input].fields;
        let Some(at) = fields.iter().position(|field| field.name == name) else { continue };
        let Argument { ty, list, nullable, .. } = fields[at];
        let default = builder.constant(value, Slot { ty, list, nullable, dimensions: None });
        builder.inputs[input].fields[at].default = default.map(crate::Default::Value);
    }
}

/// Is one of these types the first, or inside of it?
fn reaches(builder: &Builder<'_>, from: usize, these: &[usize]) -> bool {
    let (mut open, mut seen) = (vec![from], vec![false; builder.inputs.len()]);
    while let Some(at) = open.pop() {
        if these.contains(&at) {
            return true;
        }
        if !std::mem::replace(&mut seen[at], true) {
            open.extend(builder.inputs[at].fields.iter().filter_map(|field| match field.ty {
                Type::Input(id) => Some(id.index()),
                Type::Builtin(_) | Type::Scalar(_) | Type::Enum(_) => None,
            }));
        }
    }
    false
}

/// From the inside out; a circle, which was reported, comes to an end as well.
fn find_what_fills(builder: &mut Builder<'_>) {
    loop {
        let fills = |field: &Argument| {
            field.default.is_some() || matches!(field.ty, Type::Input(id) if builder.inputs[id.index()].fills)
        };
        let found: Vec<usize> = (0..builder.inputs.len())
            .filter(|at| !builder.inputs[*at].fills && builder.inputs[*at].fields.iter().any(fills))
            .collect();
        if found.is_empty() {
            return;
        }
        found.into_iter().for_each(|at| builder.inputs[at].fills = true);
    }
}

fn one<'a>(builder: &mut Builder<'a>, value: &'a InputValue) -> Option<Argument> {
    place::check(builder, &value.directives, place::INPUT_FIELD, "a field of an input type");
    let shape = builder.shape(&value.ty)?;
    let ty = match shape.meaning {
        Meaning::Builtin(builtin) => {
            directive::vector::refuse(builder, builtin, value.ty.span, "a field of an input type")?;
            Type::Builtin(builtin)
        }
        Meaning::Scalar(id) => Type::Scalar(id),
        Meaning::Enum(id) => Type::Enum(id),
        Meaning::Input(id) => Type::Input(id),
        Meaning::Void => {
            builder.error(codes::RESULT, value.ty.span, "`Void` is a result, no input", "remove the field");
            return None;
        }
        // Output types were reported by GraphQL's own rules.
        Meaning::Table(_) | Meaning::Composite(_) | Meaning::Interface | Meaning::Root | Meaning::Nothing => {
            return None;
        }
    };
    let slot = Slot { ty, list: shape.list, nullable: shape.nullable, dimensions: None };
    let default = match (&value.default, ty) {
        (Some(_), Type::Input(_)) => None,
        (Some(default), _) => Some(crate::Default::Value(builder.constant(default, slot)?)),
        (None, _) => None,
    };
    let mut constraints = Constraints::default();
    directive::constraints::decode(builder, &value.directives, slot, &mut constraints);
    let name = builder.ident(&names::snake(&value.name.text), value.name.span)?;
    let argument = Argument {
        span: value.name.span,
        graphql: value.name.text.clone(),
        name,
        description: describe(value.description.as_ref(), &value.directives),
        ty,
        list: shape.list,
        nullable: shape.nullable,
        default,
        constraints,
        shape: None,
    };
    refuse_default(builder, &argument, value.default.as_ref().map(|it| it.span));
    Some(argument)
}

/// A value that may hold a value of its own type could be as deep as the caller likes.
fn refuse_circles(builder: &mut Builder<'_>) {
    let mut found = Vec::new();
    for start in 0..builder.inputs.len() {
        let mut open: Vec<usize> = vec![start];
        let mut seen = vec![false; builder.inputs.len()];
        while let Some(at) = open.pop() {
            for field in &builder.inputs[at].fields {
                let Type::Input(id) = field.ty else { continue };
                if id.index() == start {
                    found.push((start, field.span));
                } else if !std::mem::replace(&mut seen[id.index()], true) {
                    open.push(id.index());
                }
            }
        }
    }
    for (start, span) in found {
        let (declared, graphql) = (builder.inputs[start].span, builder.inputs[start].graphql.clone());
        builder.found.push(
            Diagnostic::new(
                codes::INPUT_CIRCLE,
                span,
                format!("a `{graphql}` holds a `{graphql}`, as deep as the caller likes"),
            )
            .also(declared, "declared here")
            .help("give the id of the inner one, or a list of them beside the outer one"),
        );
    }
}
