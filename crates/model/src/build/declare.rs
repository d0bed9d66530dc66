//! Pass 2: every type of the schema gets a meaning, and a name in the database.

use diagnostics::{Diagnostic, Span, codes};
use syntax::ast::{TypeDefinition, TypeKind};

use super::builder::{Builder, Meaning};
use super::description::describe;
use super::{directives, enums, inputs, scalars};
use crate::directive::{place, view};
use crate::{Composite, CompositeId, Table, TableId, Tenancy};

/// Declares types by module, then in source order; ids follow that order.
pub(crate) fn declare(builder: &mut Builder<'_>) {
    let mut types: Vec<&TypeDefinition> = builder.schema.types.values().collect();
    types.sort_by_key(|ty| (builder.modules.at(ty.name.span), ty.name.span.start));
    for ty in types {
        let meaning = match &ty.kind {
            TypeKind::Scalar => scalars::declare(builder, ty),
            TypeKind::Enum { values } => enums::declare(builder, ty, values),
            TypeKind::Object { .. } if is_root(builder, &ty.name.text) => root(builder, ty),
            TypeKind::Object { .. } => object(builder, ty),
            TypeKind::Interface { .. } => {
                place::check(builder, &ty.directives, place::INTERFACE, "an interface");
                Meaning::Interface
            }
            TypeKind::Union { members: _ } => {
                builder.not_yet(ty.name.span, "a union");
                Meaning::Nothing
            }
            TypeKind::Input { fields: _ } => inputs::declare(builder, ty),
        };
        builder.meanings.insert(&ty.name.text, meaning);
    }
}

fn is_root(builder: &Builder<'_>, name: &str) -> bool {
    ["query", "mutation", "subscription"]
        .iter()
        .any(|operation| builder.schema.schema.operation(operation) == Some(name))
}

fn root<'a>(builder: &mut Builder<'a>, ty: &'a TypeDefinition) -> Meaning {
    place::check(builder, &ty.directives, place::ROOT, "the functions of the schema");
    Meaning::Root
}

fn object<'a>(builder: &mut Builder<'a>, ty: &'a TypeDefinition) -> Meaning {
    if let Some(directive) = directives(&ty.directives, "table").next() {
        let span = ty.name.span;
        let given = builder.read(directive, |_, arguments| {
            // The key waits until the fields are known, see `key`.
            arguments.argument("key");
            Some(arguments.word("name"))
        });
        place::check(builder, &ty.directives, place::TABLE, "a table");
        let made = builder.table_name(&ty.name.text);
        let name = match given.flatten() {
            Some(word) => builder.ident(word.text, word.span),
            None => builder.ident(&made, span),
        };
        let Some(name) = name else { return Meaning::Nothing };
        let id = TableId(builder.tables.len() as u32);
        builder.table_types.push(ty);
        builder.tables.push(Table {
            span,
            graphql: ty.name.text.clone(),
            name,
            description: describe(ty.description.as_ref(), &ty.directives),
            module: builder.modules.at(span),
            fields: Vec::new(),
            key: Vec::new(),
            tenancy: Tenancy::Global,
            hierarchy: None,
            policies: Vec::new(),
            indexes: Vec::new(),
            uniques: Vec::new(),
            checks: Vec::new(),
            partitions: Vec::new(),
            retention: None,
            ephemeral: None,
            audit: None,
            append_only: false,
            notifications: Vec::new(),
            quotas: Vec::new(),
            counters: Vec::new(),
            queue: None,
            seeds: Vec::new(),
            publish: None,
            search: None,
            sync: None,
            triggers: Vec::new(),
            sign_up: None,
        });
        return Meaning::Table(id);
    }
    if let Some(directive) = view::on(ty) {
        return view::declare(builder, ty, directive);
    }
    composite(builder, ty)
}

fn composite<'a>(builder: &mut Builder<'a>, ty: &'a TypeDefinition) -> Meaning {
    let mut for_tables = ty.directives.iter().filter(|d| place::TABLE.contains(&d.name.text.as_str()));
    if let Some(directive) = for_tables.find(|d| !place::COMPOSITE.contains(&d.name.text.as_str())) {
        // It may be `@table` that is misspelt.
        if ty.directives.iter().any(|directive| builder.is_reported(directive.span)) {
            return Meaning::Nothing;
        }
        let (name, directive) = (&ty.name, &directive.name.text);
        builder.found.push(
            Diagnostic::new(
                codes::NEEDS_TABLE,
                name.span,
                format!("`@{directive}` speaks of a table, and `{}` is none", name.text),
            )
            .help(format!("write `type {} @table @{directive}…`", name.text)),
        );
        return Meaning::Nothing;
    }
    place::check(builder, &ty.directives, place::COMPOSITE, "a type that is no table");
    let span: Span = ty.name.span;
    let Some(name) = builder.named(None, &ty.name.text, span) else { return Meaning::Nothing };
    let id = CompositeId(builder.composites.len() as u32);
    builder.composite_types.push(ty);
    builder.composites.push(Composite {
        span,
        graphql: ty.name.text.clone(),
        name,
        description: describe(ty.description.as_ref(), &ty.directives),
        fields: Vec::new(),
        shows: None,
        module: builder.modules.at(span),
        view: None,
    });
    Meaning::Composite(id)
}
