//! The fields of a table as written: mixins' first, then its own.

use diagnostics::{Diagnostic, codes, suggest};
use syntax::ast::{Directive, Field, TypeKind};

use super::builder::{Builder, Meaning};
use crate::TableId;
use crate::arguments::Word;

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
    let mut members: Vec<&'a Field> = Vec::new();
    for (i, mixin) in mixins.iter().enumerate() {
        if mixins[..i].iter().any(|other| other.text == mixin.text) {
            let message = format!("`{}` is mixed in twice", mixin.text);
            builder.error(codes::CONFLICT, mixin.span, message, "name it once");
            continue;
        }
        let Some(fields) = interface(builder, *mixin) else { continue };
        for field in fields {
            if let Some(own) = own.iter().find(|own| own.name.text == field.name.text) {
                members.push(own);
                continue;
            }
            match members.iter().find(|member| member.name.text == field.name.text) {
                Some(first) => builder.found.push(
                    Diagnostic::new(
                        codes::MIXIN,
                        mixin.span,
                        format!("`{}` gets a field `{}` from two interfaces", ty.name.text, field.name.text),
                    )
                    .also(first.name.span, "the first")
                    .also(field.name.span, "the second")
                    .help("declare the field on the type itself: its own field wins"),
                ),
                None => members.push(field),
            }
        }
    }
    let mixed_in = members.len();
    for field in own {
        // A field that two mixins have is its own, once.
        if !members[..mixed_in].iter().any(|member| std::ptr::eq(*member, field)) {
            members.push(field);
        }
    }
    let mut seen: Vec<&'a Field> = Vec::with_capacity(members.len());
    for member in members {
        if !seen.iter().any(|other| other.name.text == member.name.text) {
            seen.push(member);
        }
    }
    seen
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
        Some(meant) => unknown.help(format!("did you mean `{meant}`?")),
        None => unknown.help("fields are copied from interfaces alone: `interface Timestamped { … }`"),
    });
    None
}
