//! The fields of a table as written: mixins' first, then its own.

use std::collections::BTreeSet;

use diagnostics::{Diagnostic, codes, suggest};
use indexmap::IndexMap;
use syntax::ast::{Directive, Field, TypeKind};

use super::builder::{Builder, Meaning};
use crate::TableId;
use crate::arguments::{Arguments, Word};

/// The directives of one name, in order.
pub(crate) fn directives<'a>(
    directives: &'a [Directive],
    name: &'static str,
) -> impl Iterator<Item = &'a Directive> + use<'a> {
    directives.iter().filter(move |directive| directive.name.text == name)
}

/// The fields of a table in order. A field of its own takes the place of a mixin's.
pub(crate) fn members<'a>(builder: &mut Builder<'a>, table: TableId) -> Vec<&'a Field> {
    let ty = builder.table_types[table.index()];
    let TypeKind::Object { fields: own, .. } = &ty.kind else { return Vec::new() };
    let mixins: Vec<Word<'a>> = builder
        .on_table(table, "mixin")
        .filter_map(|directive| builder.read(directive, |_, arguments| arguments.words("of")))
        .flatten()
        .collect();
    let mut members: IndexMap<&'a str, &'a Field> = IndexMap::new();
    for (i, mixin) in mixins.iter().enumerate() {
        if mixins[..i].iter().any(|other| other.text == mixin.text) {
            let message = format!("`{}` is mixed in twice", mixin.text);
            builder.error(codes::CONFLICT, mixin.span, message, "name it once");
            continue;
        }
        let Some(fields) = interface(builder, *mixin) else { continue };
        for field in fields {
            let own = own.iter().find(|own| own.name.text == field.name.text);
            if let (None, Some(first)) = (own, members.get(field.name.text.as_str())) {
                builder.found.push(
                    Diagnostic::new(
                        codes::MIXIN,
                        mixin.span,
                        format!("`{}` gets a field `{}` from two interfaces", ty.name.text, field.name.text),
                    )
                    .also(first.name.span, "the first")
                    .also(field.name.span, "the second")
                    .help("declare the field on the type itself: its own field wins"),
                );
                continue;
            }
            members.insert(&field.name.text, own.unwrap_or(field));
        }
    }
    for field in own {
        members.insert(&field.name.text, field);
    }
    members.into_values().collect()
}

/// An interface that no type has says nothing; one whose name was misspelt is not blamed too.
pub(crate) fn unused_interfaces(builder: &mut Builder<'_>) {
    if builder.found.has_errors() {
        return;
    }
    let schema = builder.schema;
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for ty in schema.types.values() {
        if let TypeKind::Object { implements, .. } | TypeKind::Interface { implements, .. } = &ty.kind {
            used.extend(implements.iter().map(|name| name.text.as_str()));
        }
        for directive in directives(&ty.directives, "mixin") {
            let mixins = Arguments::new(directive).words("of").unwrap_or_default();
            used.extend(mixins.iter().map(|word| word.text));
        }
    }
    for (name, ty) in &schema.types {
        if matches!(ty.kind, TypeKind::Interface { .. }) && !used.contains(name.as_str()) {
            builder.found.push(
                Diagnostic::new(
                    codes::UNUSED_INTERFACE,
                    ty.name.span,
                    format!("no type has the fields of `{name}`"),
                )
                .help(format!("mix it in with `@mixin(of: [{name}])`, or remove it")),
            );
        }
    }
}

fn interface<'a>(builder: &mut Builder<'a>, mixin: Word<'a>) -> Option<&'a [Field]> {
    let schema = builder.schema;
    if let Some(ty) = schema.types.get(mixin.text)
        && let TypeKind::Interface { fields, .. } = &ty.kind
    {
        return Some(fields);
    }
    let interfaces = builder.meanings.iter().filter(|(_, meaning)| **meaning == Meaning::Interface);
    let meant = suggest(mixin.text, interfaces.map(|(name, _)| *name));
    let unknown = match schema.types.get(mixin.text) {
        Some(ty) => Diagnostic::new(codes::MIXIN, mixin.span, format!("`{}` is no interface", mixin.text))
            .also(ty.name.span, "defined here"),
        None => Diagnostic::new(codes::MIXIN, mixin.span, format!("there is no interface `{}`", mixin.text)),
    };
    builder.found.push(match meant {
        Some(meant) => {
            unknown.help(format!("did you mean `{meant}`?")).patch(mixin.span, mixin.instead(meant))
        }
        None => unknown.help("fields are copied from interfaces alone: `interface Timestamped { … }`"),
    });
    None
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, model};

    #[test]
    fn mixed_in_fields_come_first_and_an_own_field_takes_the_place() {
        let model = model(
            r#"
            interface Record { id: ID! note: String }
            interface Stamped { createdAt: DateTime! @default(sql: "now()") }
            type A @table @mixin(of: [Record, Stamped]) { title: String! note: Int! last: Int }
            "#,
        );
        let (_, table) = model.named("A");
        let columns: Vec<String> = table
            .fields
            .iter()
            .map(|field| format!("{} {:?}", field.graphql, field.column().unwrap().ty))
            .collect();
        assert_eq!(
            columns,
            [
                "id Builtin(Uuid)",
                "note Builtin(Integer)",
                "createdAt Builtin(DateTime)",
                "title Builtin(Text)",
                "last Builtin(Integer)"
            ]
        );
        assert_eq!(model.fragments.len(), 1, "the default is recorded for the table that has it");
    }

    #[test]
    fn a_field_of_two_mixins_is_ambiguous_unless_it_is_the_tables_own() {
        let two = "interface X { id: ID! at: Date } interface Y { at: Date }";
        assert_eq!(findings(&format!("{two} type A @table @mixin(of: [X, Y]) {{ b: Int }}")), ["E0312 Y"]);
        assert_eq!(
            findings(&format!("{two} type A @table @mixin(of: [X, Y]) {{ at: Time }}")),
            [] as [&str; 0]
        );
        assert_eq!(
            findings("interface X { id: ID! } type A @table @mixin(of: [X, X]) { b: Int }"),
            ["E0237 X"]
        );
    }
}
