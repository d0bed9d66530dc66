//! Directives that are declared and not done yet: refused, never ignored.

use diagnostics::Diagnostics;
use syntax::Schema;
use syntax::ast::{Directive, Field, InputValue, TypeKind};

use crate::build::not_yet;

/// The directives of `schemas/seoc.graphql` that mean nothing yet.
pub(crate) const NOT_YET: &[&str] = &["renamed"];

/// Reports every use of them.
pub(crate) fn refuse_what_is_not_there_yet(schema: &Schema, found: &mut Diagnostics) {
    let mut refuse = |directives: &[Directive]| {
        for directive in directives.iter().filter(|d| NOT_YET.contains(&d.name.text.as_str())) {
            found.push(not_yet(directive.span, &format!("`@{}`", directive.name.text)));
        }
    };
    refuse(&schema.schema.directives);
    for ty in schema.types.values() {
        refuse(&ty.directives);
        match &ty.kind {
            TypeKind::Scalar | TypeKind::Union { members: _ } => {}
            TypeKind::Object { implements: _, fields } | TypeKind::Interface { implements: _, fields } => {
                for Field { arguments, directives, .. } in fields {
                    refuse(directives);
                    for InputValue { directives, .. } in arguments {
                        refuse(directives);
                    }
                }
            }
            TypeKind::Enum { values } => values.iter().for_each(|value| refuse(&value.directives)),
            TypeKind::Input { fields } => fields.iter().for_each(|field| refuse(&field.directives)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use diagnostics::{Diagnostics, Sources};
    use syntax::DirectiveSet;

    use super::NOT_YET;
    use crate::directive::place;

    #[test]
    fn every_directive_is_decoded_somewhere_or_refused() {
        let mut sources = Sources::default();
        let file = sources.add("seoc.graphql", crate::DEFINITIONS);
        let mut found = Diagnostics::default();
        let set = DirectiveSet::read(&sources, file, &mut found);
        assert!(found.is_empty(), "{found:?}");
        let defined: BTreeSet<&str> = set.directives.keys().map(String::as_str).collect();
        let places = [
            place::SCHEMA,
            place::SCALAR,
            place::ENUM,
            place::ENUM_VALUE,
            place::INTERFACE,
            place::ROOT,
            place::COMPOSITE,
            place::INPUT,
            place::INPUT_FIELD,
            place::COMPOSITE_FIELD,
            place::TABLE,
            place::COLUMN,
            place::REFERENCE,
            place::FAR_SIDE,
            place::FUNCTION,
            place::EDGE,
            place::CHANNEL,
            place::VIEW,
            place::STORED_VIEW,
            place::CHANNEL_ARGUMENT,
            place::ARGUMENT,
        ];
        let decoded: BTreeSet<&str> = places.concat().into_iter().collect();
        let not_yet: BTreeSet<&str> = NOT_YET.iter().copied().collect();
        assert_eq!(decoded.intersection(&not_yet).count(), 0, "decoded and refused at once");
        assert_eq!(decoded.union(&not_yet).copied().collect::<BTreeSet<_>>(), defined);
    }
}
