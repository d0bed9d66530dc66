//! Every type reference, and what GraphQL demands of types among themselves.
//!
//! GraphQL specification (October 2021), section 3, "Type Validation".

use std::fmt;

use diagnostics::{Diagnostic, Diagnostics, codes, suggest};

use crate::ast::{Field, InputValue, Name, TypeDefinition, TypeKind};
use crate::check_interfaces::check_interfaces;
use crate::definitions::{BUILT_IN_SCALARS, DirectiveSet};
use crate::merge::{Schema, kind_word, with_article};
use crate::values::{CustomScalars, Spot, Values};

/// Reports unknown types, input types as results and the reverse, broken promises of interfaces,
/// members and roots that are no object types, names that are taken, and types with nothing in
/// them.
pub fn check_types(schema: &Schema, set: &DirectiveSet, diagnostics: &mut Diagnostics) {
    // What a syntax error took away must not be reported as missing.
    let whole = !diagnostics.has_errors();
    let column_scalars: Vec<&str> = set.column_scalars().collect();
    let mut checker = Checker { schema, set, column_scalars, suggestions: SUGGESTIONS, diagnostics };
    for (operation, ty) in &schema.schema.operations {
        checker.object(ty, &format!("`{}`", operation.text));
    }
    for ty in schema.types.values() {
        checker.name(ty);
        checker.members(ty);
        if whole {
            checker.something_in(ty);
        }
    }
    check_interfaces(schema, diagnostics);
}

/// A comparison with every type takes milliseconds in a large schema, and who has so many unknown
/// types has forgotten a file, not mistyped a name.
const SUGGESTIONS: usize = 200;

/// The same for a file of directive definitions, with the arguments of its directives.
pub(crate) fn check_definitions(definitions: &Schema, diagnostics: &mut Diagnostics) {
    let nothing = DirectiveSet::default();
    check_types(definitions, &nothing, diagnostics);
    let column_scalars: Vec<&str> = nothing.column_scalars().collect();
    let mut checker =
        Checker { schema: definitions, set: &nothing, column_scalars, suggestions: SUGGESTIONS, diagnostics };
    for definition in definitions.directives.values() {
        checker.reserved(&definition.name);
        for argument in &definition.arguments {
            checker.input_value(argument, format_args!("`@{}`", definition.name.text));
        }
    }
}

struct Checker<'a> {
    schema: &'a Schema,
    set: &'a DirectiveSet,
    column_scalars: Vec<&'a str>,
    /// How many unknown names are still compared with all others.
    suggestions: usize,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Checker<'a> {
    fn name(&mut self, ty: &TypeDefinition) {
        let name = &ty.name;
        let taken = if BUILT_IN_SCALARS.contains(&name.text.as_str()) {
            "is a scalar of GraphQL itself"
        } else if self.column_scalars.contains(&name.text.as_str()) {
            "is a scalar that seoc knows already"
        } else {
            return self.reserved(name);
        };
        let taken = Diagnostic::new(codes::BUILT_IN_NAME, name.span, format!("`{}` {taken}", name.text));
        self.diagnostics.push(if matches!(ty.kind, TypeKind::Scalar) {
            taken.help("remove this definition, or rename it if you mean another")
        } else {
            taken.help("rename this definition")
        });
    }

    /// Names with two underscores belong to GraphQL's introspection.
    fn reserved(&mut self, name: &Name) {
        if name.text.starts_with("__") {
            self.diagnostics.push(
                Diagnostic::new(
                    codes::BUILT_IN_NAME,
                    name.span,
                    format!("`{}`: names that begin with `__` belong to GraphQL", name.text),
                )
                .help("take an underscore away"),
            );
        }
    }

    fn members(&mut self, ty: &TypeDefinition) {
        let owner = &ty.name.text;
        match &ty.kind {
            TypeKind::Scalar => {}
            TypeKind::Object { implements: _, fields } | TypeKind::Interface { implements: _, fields } => {
                for Field { span: _, description: _, name, arguments, ty, directives: _ } in fields {
                    self.reserved(name);
                    self.output(ty.name(), format_args!("`{owner}.{}`", name.text));
                    for argument in arguments {
                        self.input_value(argument, format_args!("`{owner}.{}`", name.text));
                    }
                }
            }
            TypeKind::Union { members } => {
                for member in members {
                    self.object(member, &format!("a member of the union `{owner}`"));
                }
            }
            TypeKind::Enum { values } => {
                for value in values {
                    self.reserved(&value.name);
                }
            }
            TypeKind::Input { fields } => {
                for field in fields {
                    self.input_value(field, format_args!("`{owner}`"));
                }
            }
        }
    }

    fn something_in(&mut self, ty: &TypeDefinition) {
        let (is_empty, what) = match &ty.kind {
            TypeKind::Scalar => return,
            TypeKind::Object { implements: _, fields } | TypeKind::Interface { implements: _, fields } => {
                (fields.is_empty(), "fields")
            }
            TypeKind::Union { members } => (members.is_empty(), "members"),
            TypeKind::Enum { values } => (values.is_empty(), "values"),
            TypeKind::Input { fields } => (fields.is_empty(), "fields"),
        };
        if is_empty {
            let name = &ty.name;
            self.diagnostics.push(
                Diagnostic::new(codes::EMPTY_TYPE, name.span, format!("`{}` has no {what}", name.text))
                    .help("add some, or remove it"),
            );
        }
    }

    fn output(&mut self, reference: &Name, of: fmt::Arguments<'_>) {
        let Some(ty) = self.known(reference) else { return };
        if matches!(ty.kind, TypeKind::Input { .. }) {
            self.diagnostics.push(
                Diagnostic::new(
                    codes::INPUT_AS_OUTPUT,
                    reference.span,
                    format!("{of} cannot be of the input type `{}`", reference.text),
                )
                .also(ty.name.span, "an input type")
                .help("use a `type`; `input` types are for arguments alone"),
            );
        }
    }

    fn input_value(&mut self, value: &InputValue, of: fmt::Arguments<'_>) {
        let InputValue { span: _, description: _, name, ty, default, directives: _ } = value;
        self.reserved(name);
        let reference = ty.name();
        if let Some(known) = self.known(reference)
            && matches!(
                known.kind,
                TypeKind::Object { .. } | TypeKind::Interface { .. } | TypeKind::Union { .. }
            )
        {
            let kind = with_article(kind_word(&known.kind));
            self.diagnostics.push(
                Diagnostic::new(
                    codes::OUTPUT_AS_INPUT,
                    reference.span,
                    format!("`{}` of {of} cannot be of `{}`", name.text, reference.text),
                )
                .also(known.name.span, format!("{kind}, which is given out, not taken in"))
                .help("take an `ID` to speak of a row, or define an `input` type"),
            );
        }
        if let Some(default) = default {
            let mut values = Values {
                types: &self.schema.types,
                custom: CustomScalars::Anything,
                diagnostics: &mut *self.diagnostics,
            };
            values.check(default, ty, &Spot::Default(&name.text));
        }
    }

    fn object(&mut self, reference: &Name, what: &str) {
        let is_scalar = self.column_scalars.contains(&reference.text.as_str());
        let kind = match self.known(reference) {
            Some(TypeDefinition { kind: TypeKind::Object { .. }, .. }) => return,
            Some(other) => with_article(kind_word(&other.kind)),
            None if is_scalar => "a scalar".to_owned(),
            None => return,
        };
        self.diagnostics.push(
            Diagnostic::new(
                codes::NOT_AN_OBJECT,
                reference.span,
                format!("{what} must be a `type`; `{}` is {kind}", reference.text),
            )
            .help("name an object type"),
        );
    }

    /// The definition of a type; a name that is neither defined nor a scalar is reported.
    fn known(&mut self, reference: &Name) -> Option<&'a TypeDefinition> {
        let name = reference.text.as_str();
        let found = self.schema.types.get(name);
        if found.is_none() && !self.set.is_scalar(name) {
            self.suggestions = self.suggestions.saturating_sub(1);
            self.diagnostics.push(unknown_type(
                reference,
                self.schema,
                &self.column_scalars,
                self.suggestions > 0,
            ));
        }
        found
    }
}

/// A name that no type has.
fn unknown_type(reference: &Name, schema: &Schema, scalars: &[&str], suggests: bool) -> Diagnostic {
    let name = &reference.text;
    let unknown = Diagnostic::new(codes::UNKNOWN_TYPE, reference.span, format!("there is no type `{name}`"));
    let candidates = schema.types.keys().map(String::as_str).chain(scalars.iter().copied());
    // What other systems call them.
    let usual = match name.to_ascii_lowercase().as_str() {
        "text" | "varchar" | "char" => Some("String"),
        "integer" | "number" | "smallint" => Some("Int"),
        "bool" => Some("Boolean"),
        "timestamp" | "timestamptz" | "datetime" => Some("DateTime"),
        "numeric" | "money" => Some("Decimal"),
        "jsonb" | "object" => Some("JSON"),
        "bytea" => Some("Bytes"),
        "bigserial" | "long" | "int8" => Some("BigInt"),
        "double" | "real" => Some("Float"),
        "interval" => Some("Duration"),
        _ => None,
    };
    if let Some(usual) = usual.filter(|usual| scalars.contains(usual)) {
        return unknown.help(format!("did you mean `{usual}`?")).patch(reference.span, usual);
    }
    match if suggests { suggest(name, candidates) } else { None } {
        Some(meant) => unknown.help(format!("did you mean `{meant}`?")).patch(reference.span, meant),
        None => unknown.help(format!("define it, or use a scalar: {}", scalars.join(", "))),
    }
}
