//! Every applied directive against its definition; all that can be said without knowing meaning.

use diagnostics::{Diagnostic, Diagnostics, Span, codes, suggest};

use crate::ast::{Directive, DirectiveDefinition, EnumValue, Field, InputValue, TypeDefinition, TypeKind};
use crate::definitions::DirectiveSet;
use crate::merge::Schema;
use crate::only_answer::{Place, only_answer};
use crate::values::{CustomScalars, Spot, Values, arguments_shape, given_twice, required, verb};

/// Reports unknown directives, arguments, input fields and enum values; directives at the wrong
/// place or too often; arguments that are missing, double or of the wrong type.
pub fn check_directives(schema: &Schema, set: &DirectiveSet, diagnostics: &mut Diagnostics) {
    let mut checker = Checker { schema, set, diagnostics };
    for definition in schema.directives.values() {
        checker.own_directive(definition);
    }
    checker.applied(&schema.schema.directives, "SCHEMA", None);
    for ty in schema.types.values() {
        checker.type_definition(ty);
    }
}

struct Checker<'a> {
    schema: &'a Schema,
    set: &'a DirectiveSet,
    diagnostics: &'a mut Diagnostics,
}

impl Checker<'_> {
    fn own_directive(&mut self, definition: &DirectiveDefinition) {
        let name = &definition.name.text;
        let own = Diagnostic::new(
            codes::OWN_DIRECTIVE,
            definition.name.span,
            format!("a schema cannot define directives: `@{name}`"),
        );
        self.diagnostics.push(if self.set.directives.contains_key(name) {
            own.help("remove this definition; seoc knows the directive")
        } else {
            own.help("remove it; nothing would read it")
        });
    }

    fn type_definition(&mut self, ty: &TypeDefinition) {
        let TypeDefinition { span: _, description: _, extend: _, name: _, directives, kind } = ty;
        let location = match kind {
            TypeKind::Scalar => "SCALAR",
            TypeKind::Object { .. } => "OBJECT",
            TypeKind::Interface { .. } => "INTERFACE",
            TypeKind::Union { .. } => "UNION",
            TypeKind::Enum { .. } => "ENUM",
            TypeKind::Input { .. } => "INPUT_OBJECT",
        };
        self.applied(directives, location, Some(Place { ty, field: None }));
        match kind {
            TypeKind::Scalar | TypeKind::Union { members: _ } => {}
            TypeKind::Object { implements: _, fields } | TypeKind::Interface { implements: _, fields } => {
                for field in fields {
                    let Field { span: _, description: _, name: _, arguments, ty: _, directives } = field;
                    self.applied(directives, "FIELD_DEFINITION", Some(Place { ty, field: Some(field) }));
                    for argument in arguments {
                        self.input_value(argument, "ARGUMENT_DEFINITION");
                    }
                }
            }
            TypeKind::Enum { values } => {
                for EnumValue { span: _, description: _, name: _, directives } in values {
                    self.applied(directives, "ENUM_VALUE", None);
                }
            }
            TypeKind::Input { fields } => {
                for field in fields {
                    self.input_value(field, "INPUT_FIELD_DEFINITION");
                }
            }
        }
    }

    fn input_value(&mut self, value: &InputValue, location: &str) {
        self.applied(&value.directives, location, None);
    }

    fn applied(&mut self, directives: &[Directive], location: &str, place: Option<Place<'_>>) {
        for (i, directive) in directives.iter().enumerate() {
            let name = &directive.name;
            let Some(definition) = self.set.directives.get(&name.text) else {
                self.unknown(directive);
                continue;
            };
            if !definition.locations.iter().any(|known| known.text == location) {
                self.misplaced(directive, definition, location);
            }
            if !definition.repeatable
                && let Some(first) = directives[..i].iter().find(|other| other.name.text == name.text)
            {
                self.diagnostics.push(
                    Diagnostic::new(
                        codes::REPEATED_DIRECTIVE,
                        directive.span,
                        format!("`@{}` stands twice on one thing", name.text),
                    )
                    .label("the second")
                    .also(first.span, "the first")
                    .help("keep one of them"),
                );
            }
            self.arguments(directive, definition, place);
        }
    }

    fn unknown(&mut self, directive: &Directive) {
        let name = &directive.name;
        let unknown = Diagnostic::new(
            codes::UNKNOWN_DIRECTIVE,
            name.span,
            format!("there is no directive `@{}`", name.text),
        );
        self.diagnostics.push(match suggest(&name.text, self.set.directives.keys().map(String::as_str)) {
            Some(meant) => unknown.help(format!("did you mean `@{meant}`?")).patch(name.span, meant),
            None => unknown.help("the directives are listed in `schemas/seoc.graphql`"),
        });
    }

    fn misplaced(&mut self, directive: &Directive, definition: &DirectiveDefinition, location: &str) {
        let name = &directive.name.text;
        let places: Vec<&str> = definition.locations.iter().map(|known| plural(&known.text)).collect();
        self.diagnostics.push(
            Diagnostic::new(
                codes::MISPLACED_DIRECTIVE,
                directive.span,
                format!("`@{name}` cannot stand on {}", singular(location)),
            )
            .help(format!("it is for {}", joined(&places))),
        );
    }

    fn arguments(
        &mut self,
        directive: &Directive,
        definition: &DirectiveDefinition,
        place: Option<Place<'_>>,
    ) {
        let name = &directive.name.text;
        let known = &definition.arguments;
        let shape = || format!("it is `@{name}{}`", arguments_shape(known));
        let missing: Vec<&str> = required(known)
            .filter(|required| !directive.arguments.iter().any(|given| given.name.text == *required))
            .collect();
        if !missing.is_empty() {
            let finding = Diagnostic::new(
                codes::MISSING_ARGUMENT,
                directive.span,
                format!("{} missing in `@{name}`", verb(&missing)),
            )
            .note(shape());
            let answer = match (missing.as_slice(), place) {
                ([one], Some(place)) => {
                    only_answer(self.schema, place, name, one).map(|answer| format!("{one}: \"{answer}\""))
                }
                _ => None,
            };
            self.diagnostics.push(match answer {
                Some(answer) => filled(finding, directive, answer),
                None => finding,
            });
        }
        for (i, given) in directive.arguments.iter().enumerate() {
            if let Some(first) = directive.arguments[..i].iter().find(|a| a.name.text == given.name.text) {
                self.diagnostics.push(given_twice(given, first));
                continue;
            }
            match known.iter().find(|known| known.name.text == given.name.text) {
                Some(argument) => {
                    let spot = Spot::Argument { name: &given.name.text, directive: name };
                    let mut values = Values {
                        types: &self.set.types,
                        custom: CustomScalars::Names,
                        diagnostics: &mut *self.diagnostics,
                    };
                    values.check(&given.value, &argument.ty, &spot);
                }
                None => {
                    let unknown = Diagnostic::new(
                        codes::UNKNOWN_ARGUMENT,
                        given.name.span,
                        format!("`@{name}` has no argument `{}`", given.name.text),
                    );
                    let names = known.iter().map(|known| known.name.text.as_str());
                    self.diagnostics.push(match suggest(&given.name.text, names) {
                        Some(meant) => {
                            unknown.help(format!("did you mean `{meant}`?")).patch(given.name.span, meant)
                        }
                        None => unknown.note(shape()),
                    });
                }
            }
        }
    }
}

fn singular(location: &str) -> &'static str {
    match location {
        "SCHEMA" => "the schema",
        "SCALAR" => "a scalar",
        "OBJECT" => "a type",
        "INTERFACE" => "an interface",
        "UNION" => "a union",
        "ENUM" => "an enum",
        "ENUM_VALUE" => "an enum value",
        "INPUT_OBJECT" => "an input type",
        "FIELD_DEFINITION" => "a field",
        "ARGUMENT_DEFINITION" => "an argument",
        "INPUT_FIELD_DEFINITION" => "a field of an input type",
        _ => "this",
    }
}

fn plural(location: &str) -> &'static str {
    match location {
        "SCHEMA" => "the schema itself",
        "SCALAR" => "scalars",
        "OBJECT" => "types",
        "INTERFACE" => "interfaces",
        "UNION" => "unions",
        "ENUM" => "enums",
        "ENUM_VALUE" => "enum values",
        "INPUT_OBJECT" => "input types",
        "FIELD_DEFINITION" => "fields",
        "ARGUMENT_DEFINITION" => "arguments",
        "INPUT_FIELD_DEFINITION" => "fields of input types",
        _ => "queries",
    }
}

fn joined(words: &[&str]) -> String {
    match words {
        [some @ .., last] if !some.is_empty() => format!("{} and {last}", some.join(", ")),
        _ => words.concat(),
    }
}

/// Says the one answer, and where to write it.
fn filled(finding: Diagnostic, directive: &Directive, answer: String) -> Diagnostic {
    let finding = finding.help(format!("nothing else can be meant than `{answer}`"));
    let end = |span: Span| Span { start: span.end, ..span };
    match directive.arguments.last() {
        Some(last) => finding.patch(end(last.span), format!(", {answer}")),
        None => finding.patch(end(directive.name.span), format!("({answer})")),
    }
}
