//! Several files, one schema: extensions join their definitions, and nothing is defined twice.
//!
//! The result does not depend on the order in which files were given: files are taken by display
//! name, what stands in a file in its order, and extensions after the definition they extend.

use std::fmt;

use diagnostics::{Diagnostic, Diagnostics, FileId, Sources, Span, codes, suggest};
use indexmap::IndexMap;
use indexmap::map::Entry;

use crate::ast::{
    Definition, Directive, DirectiveDefinition, Document, EnumValue, Field, InputValue, Name,
    SchemaDefinition, TypeDefinition, TypeKind,
};

/// One schema, merged from all files.
#[derive(Debug, Clone, Default)]
pub struct Schema {
    /// What `schema` and `extend schema` say.
    pub schema: SchemaRoot,
    /// Types by name, each with its extensions merged in. None is an extension.
    pub types: IndexMap<String, TypeDefinition>,
    /// Directives that the files define themselves.
    pub directives: IndexMap<String, DirectiveDefinition>,
}

/// Everything said about the schema as a whole.
#[derive(Debug, Clone, Default)]
pub struct SchemaRoot {
    /// Every `schema` and `extend schema`.
    pub spans: Vec<Span>,
    /// Their directives.
    pub directives: Vec<Directive>,
    /// `(query|mutation|subscription, type name)`, where named.
    pub operations: Vec<(Name, Name)>,
}

impl SchemaRoot {
    /// The type of `query`, `mutation` or `subscription`: the one named, or else the usual name.
    #[must_use]
    pub fn operation(&self, operation: &str) -> Option<&str> {
        let named = self.operations.iter().find(|(name, _)| name.text == operation);
        named.map(|(_, ty)| ty.text.as_str()).or(match operation {
            "query" => Some("Query"),
            "mutation" => Some("Mutation"),
            "subscription" => Some("Subscription"),
            _ => None,
        })
    }
}

/// The types that may be spread over files by `extend` alone.
const ROOTS: [&str; 3] = ["Query", "Mutation", "Subscription"];

/// Makes one schema of several documents.
///
/// Diagnosed: two definitions of one name, two members of one name in a type, an extension of
/// nothing or of another kind. Of two the first is kept.
#[must_use]
pub fn merge(
    sources: &Sources,
    mut documents: Vec<(FileId, Document)>,
    diagnostics: &mut Diagnostics,
) -> Schema {
    documents.sort_by(|(a, _), (b, _)| (sources.get(*a).name(), a).cmp(&(sources.get(*b).name(), b)));
    let mut merging = Merging { schema: Schema::default(), first_schema: None, diagnostics };
    let mut extensions = Vec::new();
    for (_, document) in documents {
        for definition in document.definitions {
            match definition {
                Definition::Schema(schema) => merging.schema(schema),
                Definition::Directive(directive) => merging.directive(directive),
                Definition::Type(ty) if ty.extend => extensions.push(ty),
                Definition::Type(ty) => merging.define(ty),
            }
        }
    }
    for extension in extensions {
        merging.extend(extension);
    }
    for ty in merging.schema.types.values_mut() {
        without_duplicates(ty, merging.diagnostics);
    }
    merging.schema
}

struct Merging<'a> {
    schema: Schema,
    /// The one definition of the schema that is no extension.
    first_schema: Option<Span>,
    diagnostics: &'a mut Diagnostics,
}

impl Merging<'_> {
    fn schema(&mut self, definition: SchemaDefinition) {
        let SchemaDefinition { span, extend, directives, operations } = definition;
        if !extend {
            match self.first_schema {
                Some(first) => {
                    self.diagnostics.push(
                        Diagnostic::new(codes::DUPLICATE_TYPE, span, "the schema is defined twice")
                            .label("the second")
                            .also(first, "the first")
                            .help("write `extend schema` in all files but one"),
                    );
                }
                None => self.first_schema = Some(span),
            }
        }
        let root = &mut self.schema.schema;
        root.spans.push(span);
        root.directives.extend(directives);
        for (operation, ty) in operations {
            match root.operations.iter().find(|(other, _)| other.text == operation.text) {
                // Twice in one definition was said when it was read.
                Some((first, _)) if span.file == first.span.file && span.start <= first.span.start => {}
                Some((first, _)) => self.diagnostics.push(
                    Diagnostic::new(
                        codes::DUPLICATE_MEMBER,
                        operation.span,
                        format!("two types for `{}`", operation.text),
                    )
                    .label("the second")
                    .also(first.span, "the first"),
                ),
                None => root.operations.push((operation, ty)),
            }
        }
    }

    fn directive(&mut self, definition: DirectiveDefinition) {
        match self.schema.directives.entry(definition.name.text.clone()) {
            Entry::Vacant(free) => {
                free.insert(definition);
            }
            Entry::Occupied(taken) => {
                let name = &definition.name;
                self.diagnostics.push(
                    twice(
                        codes::DUPLICATE_TYPE,
                        name,
                        &taken.get().name,
                        &format!("the directive `@{}`", name.text),
                    )
                    .help("keep one of them"),
                );
            }
        }
    }

    fn define(&mut self, ty: TypeDefinition) {
        match self.schema.types.entry(ty.name.text.clone()) {
            Entry::Vacant(free) => {
                free.insert(ty);
            }
            Entry::Occupied(taken) => {
                let first = taken.get();
                let same = kind_word(&first.kind) == kind_word(&ty.kind);
                let help = if same && first.description.is_none() | ty.description.is_none() {
                    format!(
                        "to add to `{0}`, write `extend {1} {0}`; else rename one",
                        ty.name.text,
                        kind_word(&ty.kind)
                    )
                } else {
                    "rename one of them".to_owned()
                };
                self.diagnostics.push(
                    twice(codes::DUPLICATE_TYPE, &ty.name, &first.name, &format!("`{}`", ty.name.text))
                        .help(help),
                );
            }
        }
    }

    fn extend(&mut self, mut extension: TypeDefinition) {
        if let Some(base) = self.schema.types.get_mut(&extension.name.text) {
            add(base, extension, self.diagnostics);
            return;
        }
        let is_root = matches!(extension.kind, TypeKind::Object { .. })
            && (ROOTS.contains(&extension.name.text.as_str())
                || self.schema.schema.operations.iter().any(|(_, ty)| ty.text == extension.name.text));
        if is_root {
            extension.extend = false;
            self.schema.types.insert(extension.name.text.clone(), extension);
            return;
        }
        let name = &extension.name;
        let keyword = kind_word(&extension.kind);
        let unknown = Diagnostic::new(
            codes::EXTENDS_NOTHING,
            name.span,
            format!("there is no `{}` to extend", name.text),
        );
        self.diagnostics.push(match suggest(&name.text, self.schema.types.keys().map(String::as_str)) {
            Some(meant) => unknown.help(format!("did you mean `{meant}`?")).patch(name.span, meant),
            None => {
                unknown.help(format!("to define it here, write `{keyword} {}` without `extend`", name.text))
            }
        });
    }
}

/// Adds an extension to its definition.
fn add(base: &mut TypeDefinition, extension: TypeDefinition, diagnostics: &mut Diagnostics) {
    // A description on an extension was refused when it was read.
    let TypeDefinition { span: _, description: _, extend: _, name, directives, kind } = extension;
    match (&mut base.kind, kind) {
        (TypeKind::Scalar, TypeKind::Scalar) => {}
        (TypeKind::Object { implements, fields }, TypeKind::Object { implements: more, fields: others })
        | (
            TypeKind::Interface { implements, fields },
            TypeKind::Interface { implements: more, fields: others },
        ) => {
            implements.extend(more);
            fields.extend(others);
        }
        (TypeKind::Union { members }, TypeKind::Union { members: more }) => members.extend(more),
        (TypeKind::Enum { values }, TypeKind::Enum { values: more }) => values.extend(more),
        (TypeKind::Input { fields }, TypeKind::Input { fields: more }) => fields.extend(more),
        (is, as_) => {
            let (is, as_) = (kind_word(is), kind_word(&as_));
            diagnostics.push(
                Diagnostic::new(
                    codes::EXTENDS_OTHER_KIND,
                    name.span,
                    format!("`{}` is {}, not {}", name.text, with_article(is), with_article(as_)),
                )
                .also(base.name.span, "defined here")
                .help(format!("write `extend {is} {}`", name.text)),
            );
            return;
        }
    }
    base.directives.extend(directives);
}

/// The keyword of a kind of type.
pub(crate) fn kind_word(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Scalar => "scalar",
        TypeKind::Object { .. } => "type",
        TypeKind::Interface { .. } => "interface",
        TypeKind::Union { .. } => "union",
        TypeKind::Enum { .. } => "enum",
        TypeKind::Input { .. } => "input",
    }
}

/// `a scalar`, `an enum`.
pub(crate) fn with_article(keyword: &str) -> String {
    let article =
        if keyword.starts_with(['a', 'e', 'i', 'o', 'u']) && keyword != "union" { "an" } else { "a" };
    format!("{article} {keyword}")
}

fn without_duplicates(ty: &mut TypeDefinition, diagnostics: &mut Diagnostics) {
    let TypeDefinition { span: _, description: _, extend: _, name, directives: _, kind } = ty;
    let owner = &name.text;
    match kind {
        TypeKind::Scalar => {}
        TypeKind::Object { implements, fields } | TypeKind::Interface { implements, fields } => {
            keep_first(
                implements,
                |name| name,
                |n| (codes::DUPLICATE_MEMBER, format!("the interface `{n}` of `{owner}`")),
                diagnostics,
            );
            keep_first(
                fields,
                |f: &Field| &f.name,
                |n| (codes::DUPLICATE_FIELD, format!("the field `{n}` of `{owner}`")),
                diagnostics,
            );
            for Field { name: field, arguments, .. } in fields {
                unique_arguments(arguments, format_args!("`{owner}.{}`", field.text), diagnostics);
            }
        }
        TypeKind::Union { members } => {
            keep_first(
                members,
                |name| name,
                |n| (codes::DUPLICATE_MEMBER, format!("the member `{n}` of `{owner}`")),
                diagnostics,
            );
        }
        TypeKind::Enum { values } => {
            keep_first(
                values,
                |v: &EnumValue| &v.name,
                |n| (codes::DUPLICATE_ENUM_VALUE, format!("the value `{n}` of `{owner}`")),
                diagnostics,
            );
        }
        TypeKind::Input { fields } => {
            keep_first(
                fields,
                |f: &InputValue| &f.name,
                |n| (codes::DUPLICATE_FIELD, format!("the field `{n}` of `{owner}`")),
                diagnostics,
            );
        }
    }
}

/// Of two arguments of one name, keeps the first and reports the second.
pub(crate) fn unique_arguments(
    arguments: &mut Vec<InputValue>,
    of: fmt::Arguments<'_>,
    diagnostics: &mut Diagnostics,
) {
    keep_first(
        arguments,
        |a: &InputValue| &a.name,
        |n| (codes::DUPLICATE_ARGUMENT, format!("the argument `{n}` of {of}")),
        diagnostics,
    );
}

fn keep_first<T>(
    items: &mut Vec<T>,
    name: impl Fn(&T) -> &Name,
    what: impl Fn(&str) -> (diagnostics::Code, String),
    diagnostics: &mut Diagnostics,
) {
    if items.len() < 2 {
        return;
    }
    let mut seen: IndexMap<String, Span> = IndexMap::with_capacity(items.len());
    items.retain(|item| {
        let name = name(item);
        match seen.entry(name.text.clone()) {
            Entry::Vacant(free) => {
                free.insert(name.span);
                true
            }
            Entry::Occupied(first) => {
                let (code, what) = what(&name.text);
                diagnostics.push(
                    Diagnostic::new(code, name.span, format!("{what} stands twice"))
                        .label("the second")
                        .also(*first.get(), "the first")
                        .help("remove or rename one of them"),
                );
                false
            }
        }
    });
}

fn twice(code: diagnostics::Code, second: &Name, first: &Name, what: &str) -> Diagnostic {
    Diagnostic::new(code, second.span, format!("{what} is defined twice"))
        .label("the second definition")
        .also(first.span, "the first")
}
