//! The directives that exist, read from their own SDL.

use diagnostics::{Diagnostics, FileId, Sources};
use indexmap::IndexMap;

use crate::ast::{DirectiveDefinition, Document, InputValue, TypeDefinition, TypeKind};
use crate::check_types::check_definitions;
use crate::merge::{merge, unique_arguments};
use crate::parse::{parse, parse_trusted};

/// The scalars every GraphQL schema has.
pub const BUILT_IN_SCALARS: [&str; 5] = ["ID", "String", "Int", "Float", "Boolean"];

/// The directives that GraphQL itself defines for schemas (October 2021, section 3.13).
const STANDARD: &str = r#"
"Says that this should no longer be used."
directive @deprecated(reason: String = "No longer supported") on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
"Says where the format of a scalar is specified."
directive @specifiedBy(url: String!) on SCALAR
"#;

/// Directive definitions with the types their arguments have.
///
/// Spans in it belong to the `Sources` it was read from, which need not be the ones of a
/// compilation: no diagnostic about a schema points into it.
#[derive(Debug, Clone, Default)]
pub struct DirectiveSet {
    /// The directives by name, without `@`.
    pub directives: IndexMap<String, DirectiveDefinition>,
    /// Enums, input objects and scalars. The scalars are also the column types a schema may use.
    pub types: IndexMap<String, TypeDefinition>,
}

impl DirectiveSet {
    /// Reads a file of directive definitions; GraphQL's own directives are always known.
    #[must_use]
    pub fn read(sources: &Sources, file: FileId, diagnostics: &mut Diagnostics) -> Self {
        let document = parse(sources, file, diagnostics);
        Self::of(sources, file, document, diagnostics)
    }

    /// Reads definitions that were read without findings before.
    #[must_use]
    pub fn read_again(sources: &Sources, file: FileId) -> Self {
        let mut diagnostics = Diagnostics::default();
        let document = parse_trusted(sources, file, &mut diagnostics);
        Self::of(sources, file, document, &mut diagnostics)
    }

    fn of(sources: &Sources, file: FileId, document: Document, diagnostics: &mut Diagnostics) -> Self {
        let mut merged = merge(sources, vec![(file, document)], diagnostics);
        for definition in merged.directives.values_mut() {
            unique_arguments(
                &mut definition.arguments,
                format_args!("`@{}`", definition.name.text),
                diagnostics,
            );
        }
        check_definitions(&merged, diagnostics);
        let mut set = Self { directives: merged.directives, types: merged.types };
        let mut own = Sources::default();
        let standard = own.add("graphql", STANDARD);
        let document = parse_trusted(&own, standard, &mut Diagnostics::default());
        let standard = merge(&own, vec![(standard, document)], &mut Diagnostics::default());
        for (name, definition) in standard.directives {
            set.directives.entry(name).or_insert(definition);
        }
        set
    }

    /// Is it a scalar that GraphQL or the definitions know?
    #[must_use]
    pub fn is_scalar(&self, name: &str) -> bool {
        BUILT_IN_SCALARS.contains(&name)
            || self.types.get(name).is_some_and(|ty| matches!(ty.kind, TypeKind::Scalar))
    }

    /// The scalars that a schema's fields may have: GraphQL's, and those of the definitions that
    /// no directive argument uses.
    pub fn column_scalars(&self) -> impl Iterator<Item = &str> {
        let arguments = self.argument_types();
        let own = self.types.values().filter(|ty| matches!(ty.kind, TypeKind::Scalar));
        let own = own.map(|ty| ty.name.text.as_str()).filter(move |name| !arguments.contains(name));
        BUILT_IN_SCALARS.into_iter().chain(own)
    }

    /// Names of the types that directive arguments and the input objects in them have.
    fn argument_types(&self) -> indexmap::IndexSet<&str> {
        let mut reached = indexmap::IndexSet::new();
        let mut todo: Vec<&InputValue> = self.directives.values().flat_map(|d| &d.arguments).collect();
        while let Some(value) = todo.pop() {
            let name = value.ty.name().text.as_str();
            if reached.insert(name)
                && let Some(TypeDefinition { kind: TypeKind::Input { fields }, .. }) = self.types.get(name)
            {
                todo.extend(fields);
            }
        }
        reached
    }
}
