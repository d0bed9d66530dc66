//! Does a constant fit a type? GraphQL specification (October 2021), sections 3.5 to 3.12 "Input
//! Coercion" and 5.6.

use diagnostics::{Diagnostic, Diagnostics, codes, suggest};
use indexmap::IndexMap;

use crate::ast::{
    Argument, EnumValue, InputValue, Type, TypeDefinition, TypeKind, TypeRef, Value, ValueKind,
};
use crate::definitions::BUILT_IN_SCALARS;

/// What a custom scalar takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CustomScalars {
    /// Words and strings; `Value` takes anything. So it is for the arguments of directives, where
    /// a scalar names something of the schema.
    Names,
    /// Anything. So it is for defaults in a schema, where only the database knows.
    Anything,
}

/// The place a value stands at, in the user's words; only put into words when something is wrong.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Spot<'a> {
    /// An argument of an applied directive.
    Argument {
        /// The argument.
        name: &'a str,
        /// The directive.
        directive: &'a str,
    },
    /// The default of an argument or input field.
    Default(&'a str),
    /// A field of an object at another place.
    Field(&'a str, &'a Spot<'a>),
}

impl std::fmt::Display for Spot<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Argument { name, directive } => write!(f, "`{name}` of `@{directive}`"),
            Self::Default(name) => write!(f, "the default of `{name}`"),
            Self::Field(name, of) => write!(f, "`{name}` of {of}"),
        }
    }
}

/// Compares values with types.
pub(crate) struct Values<'a> {
    pub(crate) types: &'a IndexMap<String, TypeDefinition>,
    pub(crate) custom: CustomScalars,
    pub(crate) diagnostics: &'a mut Diagnostics,
}

impl Values<'_> {
    /// Reports what in `value` does not fit `ty`; `spot` is where it stands.
    pub(crate) fn check(&mut self, value: &Value, ty: &Type, spot: &Spot<'_>) {
        match (&ty.kind, &value.kind) {
            (_, ValueKind::Null) => {
                if ty.non_null {
                    self.wrong(value, spot, &expected(ty), "null");
                }
            }
            (TypeRef::List(inner), ValueKind::List(items)) => {
                for item in items {
                    self.check(item, inner, spot);
                }
            }
            // A single value stands for the list of it.
            (TypeRef::List(inner), _) => self.check(value, inner, spot),
            (TypeRef::Named(name), _) => self.check_named(value, &name.text, ty, spot),
        }
    }

    fn check_named(&mut self, value: &Value, name: &str, ty: &Type, spot: &Spot<'_>) {
        let fits = match name {
            "Int" => {
                if let ValueKind::Int(digits) = &value.kind
                    && digits.parse::<i32>().is_err()
                {
                    self.diagnostics.push(
                        Diagnostic::new(
                            codes::WRONG_VALUE,
                            value.span,
                            format!("{spot} is too large for `Int`"),
                        )
                        .note("`Int` has 32 bits: -2147483648 to 2147483647"),
                    );
                    return;
                }
                matches!(value.kind, ValueKind::Int(_))
            }
            "Float" => match &value.kind {
                ValueKind::Int(digits) | ValueKind::Float(digits) => {
                    if !digits.parse::<f64>().is_ok_and(f64::is_finite) {
                        self.diagnostics.push(Diagnostic::new(
                            codes::WRONG_VALUE,
                            value.span,
                            format!("{spot} is too large for `Float`"),
                        ));
                    }
                    true
                }
                _ => false,
            },
            "String" => matches!(value.kind, ValueKind::String(_)),
            "Boolean" => matches!(value.kind, ValueKind::Boolean(_)),
            "ID" => matches!(value.kind, ValueKind::String(_) | ValueKind::Int(_)),
            _ => match self.types.get(name).map(|ty| &ty.kind) {
                Some(TypeKind::Scalar) => match self.custom {
                    CustomScalars::Names => {
                        name == "Value" || matches!(value.kind, ValueKind::String(_) | ValueKind::Enum(_))
                    }
                    CustomScalars::Anything => true,
                },
                Some(TypeKind::Enum { values }) => {
                    return self.check_enum(value, name, values, spot);
                }
                Some(TypeKind::Input { fields }) => match &value.kind {
                    ValueKind::Object(written) => {
                        return self.check_object(value, written, name, fields, spot);
                    }
                    _ => false,
                },
                // A type that is unknown, or cannot be taken in, is reported where it is named.
                Some(TypeKind::Object { .. } | TypeKind::Interface { .. } | TypeKind::Union { .. })
                | None => true,
            },
        };
        if !fits {
            self.wrong(value, spot, &expected(ty), kind_of(&value.kind));
        }
    }

    fn wrong(&mut self, value: &Value, spot: &Spot<'_>, expected: &str, found: &str) {
        let mut wrong =
            Diagnostic::new(codes::WRONG_VALUE, value.span, format!("{spot} takes {expected}, not {found}"))
                .label(format!("expected {expected}"));
        match &value.kind {
            ValueKind::Enum(word) if expected.contains("string") => {
                wrong = wrong.help("put it in quotes").patch(value.span, format!("\"{word}\""));
            }
            ValueKind::String(text)
                if (expected.contains("number") || expected.contains("true")) && is_bare(&text.value) =>
            {
                wrong = wrong.help("write it without quotes").patch(value.span, text.value.clone());
            }
            _ => {}
        }
        self.diagnostics.push(wrong);
    }

    fn check_enum(&mut self, value: &Value, name: &str, values: &[EnumValue], spot: &Spot<'_>) {
        let is_known = |word: &str| values.iter().any(|value| value.name.text == word);
        if matches!(&value.kind, ValueKind::Enum(word) if is_known(word)) {
            return;
        }
        let values: Vec<&str> = values.iter().map(|value| value.name.text.as_str()).collect();
        let choices = listed(&values);
        match &value.kind {
            ValueKind::Enum(word) => {
                let unknown = Diagnostic::new(
                    codes::UNKNOWN_ENUM_VALUE,
                    value.span,
                    format!("`{word}` is no value of `{name}`"),
                )
                .label(format!("expected {choices}"));
                self.diagnostics.push(match suggest(word, values.iter().copied()) {
                    Some(meant) => unknown.help(format!("did you mean `{meant}`?")).patch(value.span, meant),
                    None => unknown,
                });
            }
            ValueKind::String(text) if values.contains(&text.value.as_str()) => self.diagnostics.push(
                Diagnostic::new(
                    codes::WRONG_VALUE,
                    value.span,
                    format!("{spot} takes a word of `{name}`, not a string"),
                )
                .help("write it without quotes")
                .patch(value.span, text.value.clone()),
            ),
            other => {
                let found = kind_of(other);
                self.diagnostics.push(
                    Diagnostic::new(
                        codes::WRONG_VALUE,
                        value.span,
                        format!("{spot} takes a word of `{name}`, not {found}"),
                    )
                    .label(format!("expected {choices}")),
                );
            }
        }
    }

    fn check_object(
        &mut self,
        value: &Value,
        written: &[Argument],
        name: &str,
        fields: &[InputValue],
        spot: &Spot<'_>,
    ) {
        let missing: Vec<&str> =
            required(fields).filter(|field| !written.iter().any(|w| w.name.text == *field)).collect();
        if !missing.is_empty() {
            self.diagnostics.push(
                Diagnostic::new(
                    codes::MISSING_INPUT_FIELD,
                    value.span,
                    format!("{} missing in {spot}", verb(&missing)),
                )
                .note(format!("`{name}` is `{}`", object_shape(fields))),
            );
        }
        for (i, field) in written.iter().enumerate() {
            if let Some(first) = written[..i].iter().find(|other| other.name.text == field.name.text) {
                self.diagnostics.push(given_twice(field, first));
                continue;
            }
            match fields.iter().find(|known| known.name.text == field.name.text) {
                Some(known) => {
                    self.check(&field.value, &known.ty, &Spot::Field(&field.name.text, spot));
                }
                None => {
                    let unknown = Diagnostic::new(
                        codes::UNKNOWN_INPUT_FIELD,
                        field.name.span,
                        format!("{spot} has no field `{}`", field.name.text),
                    );
                    let names = fields.iter().map(|known| known.name.text.as_str());
                    self.diagnostics.push(match suggest(&field.name.text, names) {
                        Some(meant) => {
                            unknown.help(format!("did you mean `{meant}`?")).patch(field.name.span, meant)
                        }
                        None => unknown.note(format!("`{name}` is `{}`", object_shape(fields))),
                    });
                }
            }
        }
    }
}

/// One name given twice among applied arguments or in an object.
pub(crate) fn given_twice(second: &Argument, first: &Argument) -> Diagnostic {
    let name = &second.name;
    Diagnostic::new(codes::DUPLICATE_ARGUMENT, name.span, format!("`{}` is given twice", name.text))
        .label("the second")
        .also(first.name.span, "the first")
        .help("keep one of them")
}

/// The names that must be given.
pub(crate) fn required(fields: &[InputValue]) -> impl Iterator<Item = &str> {
    fields
        .iter()
        .filter(|field| field.ty.non_null && field.default.is_none())
        .map(|field| field.name.text.as_str())
}

/// "`a` is", "`a` and `b` are".
pub(crate) fn verb(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.as_slice() {
        [one] => format!("{one} is"),
        [some @ .., last] => format!("{} and {last} are", some.join(", ")),
        [] => String::new(),
    }
}

/// `(name: String!, for: [Command!])`
pub(crate) fn arguments_shape(arguments: &[InputValue]) -> String {
    let shapes: Vec<String> = arguments.iter().map(shape).collect();
    if shapes.is_empty() { String::new() } else { format!("({})", shapes.join(", ")) }
}

fn object_shape(fields: &[InputValue]) -> String {
    format!("{{ {} }}", fields.iter().map(shape).collect::<Vec<_>>().join(", "))
}

fn shape(value: &InputValue) -> String {
    format!("{}: {}", value.name.text, type_text(&value.ty))
}

/// A type as written.
pub(crate) fn type_text(ty: &Type) -> String {
    let mark = if ty.non_null { "!" } else { "" };
    match &ty.kind {
        TypeRef::Named(name) => format!("{}{mark}", name.text),
        TypeRef::List(inner) => format!("[{}]{mark}", type_text(inner)),
    }
}

fn expected(ty: &Type) -> String {
    match &ty.kind {
        TypeRef::List(_) => format!("a list, `{}`", type_text(ty)),
        TypeRef::Named(name) => match name.text.as_str() {
            "Int" => "a whole number".to_owned(),
            "Float" => "a number".to_owned(),
            "String" => "a string".to_owned(),
            "Boolean" => "`true` or `false`".to_owned(),
            "ID" => "an identifier, a string or a whole number".to_owned(),
            other => {
                debug_assert!(!BUILT_IN_SCALARS.contains(&other));
                format!("`{other}`")
            }
        },
    }
}

fn kind_of(value: &ValueKind) -> &'static str {
    match value {
        ValueKind::Null => "null",
        ValueKind::Boolean(true) => "`true`",
        ValueKind::Boolean(false) => "`false`",
        ValueKind::Int(_) => "a whole number",
        ValueKind::Float(_) => "a number with a fraction",
        ValueKind::String(_) => "a string",
        ValueKind::Enum(_) => "a bare word",
        ValueKind::List(_) => "a list",
        ValueKind::Object(_) => "an object",
    }
}

fn is_bare(text: &str) -> bool {
    matches!(text, "true" | "false") || text.parse::<i32>().is_ok_and(|number| number.to_string() == text)
}

fn listed(words: &[&str]) -> String {
    match words {
        [some @ .., _] if words.len() > 12 => {
            format!("one of {}, … ({} in all)", some[..8].join(", "), words.len())
        }
        [one] => (*one).to_owned(),
        [some @ .., last] => format!("one of {} or {last}", some.join(", ")),
        [] => "nothing".to_owned(),
    }
}
