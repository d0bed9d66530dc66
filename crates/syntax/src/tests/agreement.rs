//! The tree from the tokens says what the parser of record reads.

use async_graphql_parser::types::{self as theirs, TypeSystemDefinition};
use async_graphql_parser::{Positioned, parse_schema};
use proptest::prelude::*;

use super::properties::definition;
use crate::ast::{
    Argument, Definition, Directive, Document, EnumValue, Field, InputValue, Name, Text, Type, TypeKind,
    TypeRef, Value, ValueKind,
};
use crate::parse;

/// One line for each thing, in words both trees can be put into.
#[derive(Default)]
struct Lines(Vec<String>);

impl Lines {
    fn our_document(&mut self, document: &Document) {
        for definition in &document.definitions {
            match definition {
                Definition::Schema(schema) => {
                    let mut operations: Vec<String> =
                        schema.operations.iter().map(|(op, ty)| format!("{}:{}", op.text, ty.text)).collect();
                    operations.sort();
                    self.0.push(format!("schema {} {operations:?}", schema.extend));
                    self.our_directives(&schema.directives);
                }
                Definition::Directive(directive) => {
                    let places: Vec<&str> = directive.locations.iter().map(|l| l.text.as_str()).collect();
                    self.0.push(format!("directive {} {}", directive.name.text, places.len()));
                    directive.arguments.iter().for_each(|argument| self.our_input(argument));
                }
                Definition::Type(ty) => {
                    self.0.push(format!(
                        "type {} {} {}",
                        ty.extend,
                        ty.name.text,
                        text(ty.description.as_ref())
                    ));
                    self.our_directives(&ty.directives);
                    match &ty.kind {
                        TypeKind::Scalar => self.0.push("scalar".to_owned()),
                        TypeKind::Object { implements, fields }
                        | TypeKind::Interface { implements, fields } => {
                            self.0.push(format!("implements {:?}", names(implements)));
                            for Field { description, name, arguments, ty, directives, .. } in fields {
                                let text = text(description.as_ref());
                                self.0.push(format!("field {} {} {text}", name.text, our_type(ty)));
                                arguments.iter().for_each(|argument| self.our_input(argument));
                                self.our_directives(directives);
                            }
                        }
                        TypeKind::Union { members } => self.0.push(format!("union {:?}", names(members))),
                        TypeKind::Enum { values } => {
                            for EnumValue { description, name, directives, .. } in values {
                                self.0.push(format!("value {} {}", name.text, text(description.as_ref())));
                                self.our_directives(directives);
                            }
                        }
                        TypeKind::Input { fields } => fields.iter().for_each(|field| self.our_input(field)),
                    }
                }
            }
        }
    }

    fn our_input(&mut self, input: &InputValue) {
        let default = input.default.as_ref().map(our_value);
        let text = text(input.description.as_ref());
        self.0.push(format!("input {} {} {default:?} {text}", input.name.text, our_type(&input.ty)));
        self.our_directives(&input.directives);
    }

    fn our_directives(&mut self, directives: &[Directive]) {
        for Directive { name, arguments, .. } in directives {
            let arguments: Vec<String> = arguments.iter().map(our_argument).collect();
            self.0.push(format!("@{} {arguments:?}", name.text));
        }
    }

    fn their_document(&mut self, document: &theirs::ServiceDocument) {
        for definition in &document.definitions {
            match definition {
                TypeSystemDefinition::Schema(schema) => {
                    let roots = [
                        ("query", &schema.node.query),
                        ("mutation", &schema.node.mutation),
                        ("subscription", &schema.node.subscription),
                    ];
                    let mut operations: Vec<String> = roots
                        .iter()
                        .filter_map(|(op, ty)| ty.as_ref().map(|ty| format!("{op}:{}", ty.node)))
                        .collect();
                    operations.sort();
                    self.0.push(format!("schema {} {operations:?}", schema.node.extend));
                    self.their_directives(&schema.node.directives);
                }
                TypeSystemDefinition::Directive(directive) => {
                    let directive = &directive.node;
                    self.0.push(format!("directive {} {}", directive.name.node, directive.locations.len()));
                    directive.arguments.iter().for_each(|argument| self.their_input(argument));
                }
                TypeSystemDefinition::Type(ty) => {
                    let ty = &ty.node;
                    let text = their_text(ty.description.as_ref());
                    self.0.push(format!("type {} {} {text}", ty.extend, ty.name.node));
                    self.their_directives(&ty.directives);
                    match &ty.kind {
                        theirs::TypeKind::Scalar => self.0.push("scalar".to_owned()),
                        theirs::TypeKind::Object(object) => {
                            self.their_fields(&object.implements, &object.fields)
                        }
                        theirs::TypeKind::Interface(interface) => {
                            self.their_fields(&interface.implements, &interface.fields);
                        }
                        theirs::TypeKind::Union(union) => {
                            let members: Vec<&str> = union.members.iter().map(|m| m.node.as_str()).collect();
                            self.0.push(format!("union {members:?}"));
                        }
                        theirs::TypeKind::Enum(ty) => {
                            for value in &ty.values {
                                let text = their_text(value.node.description.as_ref());
                                self.0.push(format!("value {} {text}", value.node.value.node));
                                self.their_directives(&value.node.directives);
                            }
                        }
                        theirs::TypeKind::InputObject(input) => {
                            input.fields.iter().for_each(|field| self.their_input(field));
                        }
                    }
                }
            }
        }
    }

    fn their_fields(
        &mut self,
        implements: &[Positioned<async_graphql_value::Name>],
        fields: &[Positioned<theirs::FieldDefinition>],
    ) {
        let implements: Vec<&str> = implements.iter().map(|name| name.node.as_str()).collect();
        self.0.push(format!("implements {implements:?}"));
        for field in fields {
            let field = &field.node;
            let text = their_text(field.description.as_ref());
            self.0.push(format!("field {} {} {text}", field.name.node, field.ty.node));
            field.arguments.iter().for_each(|argument| self.their_input(argument));
            self.their_directives(&field.directives);
        }
    }

    fn their_input(&mut self, input: &Positioned<theirs::InputValueDefinition>) {
        let input = &input.node;
        let default = input.default_value.as_ref().map(|value| value.node.to_string());
        let text = their_text(input.description.as_ref());
        self.0.push(format!("input {} {} {default:?} {text}", input.name.node, input.ty.node));
        self.their_directives(&input.directives);
    }

    fn their_directives(&mut self, directives: &[Positioned<theirs::ConstDirective>]) {
        for directive in directives {
            let arguments = directive.node.arguments.iter();
            let arguments: Vec<String> =
                arguments.map(|(name, value)| format!("{}: {}", name.node, value.node)).collect();
            self.0.push(format!("@{} {arguments:?}", directive.node.name.node));
        }
    }
}

fn names(names: &[Name]) -> Vec<&str> {
    names.iter().map(|name| name.text.as_str()).collect()
}

fn text(text: Option<&Text>) -> String {
    format!("{:?}", text.map(|text| text.value.as_str()))
}

fn their_text(text: Option<&Positioned<String>>) -> String {
    format!("{:?}", text.map(|text| text.node.as_str()))
}

fn our_type(ty: &Type) -> String {
    let mark = if ty.non_null { "!" } else { "" };
    match &ty.kind {
        TypeRef::Named(name) => format!("{}{mark}", name.text),
        TypeRef::List(inner) => format!("[{}]{mark}", our_type(inner)),
    }
}

fn our_argument(argument: &Argument) -> String {
    format!("{}: {}", argument.name.text, our_value(&argument.value))
}

fn our_value(value: &Value) -> String {
    match &value.kind {
        ValueKind::Null => "null".to_owned(),
        ValueKind::Boolean(yes) => yes.to_string(),
        ValueKind::Int(digits) | ValueKind::Float(digits) => digits.clone(),
        ValueKind::String(text) => async_graphql_value::ConstValue::from(text.value.as_str()).to_string(),
        ValueKind::Enum(word) => word.clone(),
        ValueKind::List(items) => format!("[{}]", items.iter().map(our_value).collect::<Vec<_>>().join(", ")),
        ValueKind::Object(fields) => {
            format!("{{{}}}", fields.iter().map(our_argument).collect::<Vec<_>>().join(", "))
        }
    }
}

fn agree(source: &str) {
    let mut sources = diagnostics::Sources::default();
    let file = sources.add("a.graphql", source);
    let mut diagnostics = diagnostics::Diagnostics::default();
    let document = parse(&sources, file, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:?}\n{source}");
    let (mut ours, mut theirs) = (Lines::default(), Lines::default());
    ours.our_document(&document);
    theirs.their_document(&parse_schema(source).expect("the parser of record reads it"));
    assert_eq!(ours.0, theirs.0, "{source}");
}

#[test]
fn on_the_shipped_definitions() {
    agree(include_str!("../../../../schemas/seoc.graphql"));
}

#[test]
fn on_one_of_everything() {
    agree(
        r#"schema @a(b: {c: [1, "ü\n\u00e9", null, true, X]}) { query: Q, mutation: M, subscription: S }
        extend schema { query: R }
        "d" scalar A @b
        """
          block
            text
        """
        type B implements & C & D @e(f: []) { "g" h(i: [Int!]! = [1] @j, k: B): [[B]!] @l @m(n: 0.5) }
        interface C implements D { h: Int }
        union E @f = | G | H
        enum I { J @k "l" M }
        input N @o { p: Int = 1 @q, r: [S!] = {t: {}} }
        extend input N @o
        directive @t(u: V = W) repeatable on | OBJECT | ENUM_VALUE
        type Nothing"#,
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn on_any_schema(definitions in prop::collection::vec(definition(true), 1..6)) {
        agree(&definitions.join("\n"));
    }

    /// What the parser of record refuses is refused, and the other way round but for what it does
    /// not read right.
    #[test]
    fn on_what_is_wrong(definition in definition(true), cut in any::<prop::sample::Index>(), drop in 1usize..3) {
        let chars: Vec<char> = definition.chars().collect();
        let at = cut.index(chars.len());
        let source: String = chars[..at].iter().chain(chars.iter().skip(at + drop)).collect();
        let mut sources = diagnostics::Sources::default();
        let file = sources.add("a.graphql", source.clone());
        let mut diagnostics = diagnostics::Diagnostics::default();
        let document = parse(&sources, file, &mut diagnostics);
        if parse_schema(&source).is_err() && !document.definitions.is_empty() {
            prop_assert!(!diagnostics.is_empty(), "{}", source);
        }
    }
}
