//! A type reference taken apart: what, one or many, with or without null.

use diagnostics::{Diagnostic, codes};
use syntax::ast::{Name, Type, TypeRef};

use super::builder::{Builder, Meaning};

/// Scalars of the definitions that are no column's type; GraphQL's own rules let them pass.
const ARGUMENT_SCALARS: [&str; 8] =
    ["FieldName", "TypeName", "Role", "Value", "SQL", "File", "Period", "Identifier"];

/// A type reference.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shape<'a> {
    pub(crate) name: &'a Name,
    pub(crate) meaning: Meaning,
    pub(crate) list: bool,
    /// May the whole be null?
    pub(crate) nullable: bool,
}

impl<'a> Builder<'a> {
    /// Takes a type reference apart. Reported: lists of lists, lists with holes, and what seoc
    /// does not do yet. `None` also for what another pass has reported.
    pub(crate) fn shape(&mut self, ty: &'a Type) -> Option<Shape<'a>> {
        let (name, list) = match &ty.kind {
            TypeRef::Named(name) => (name, false),
            TypeRef::List(inner) => match &inner.kind {
                TypeRef::Named(name) => {
                    if !inner.non_null {
                        self.found.push(
                            Diagnostic::new(
                                codes::NULLABLE_LIST,
                                inner.span,
                                format!("a list of `{}` with holes in it", name.text),
                            )
                            .help(format!("write `[{}!]`", name.text))
                            .patch(inner.span, format!("{}!", name.text)),
                        );
                        return None;
                    }
                    (name, true)
                }
                TypeRef::List(_) => {
                    self.not_yet(ty.span, "a list of lists");
                    return None;
                }
            },
        };
        match self.meaning(&name.text) {
            Meaning::Nothing => {
                if ARGUMENT_SCALARS.contains(&name.text.as_str()) {
                    self.error(
                        codes::UNKNOWN_TYPE,
                        name.span,
                        format!("`{}` is for arguments of directives, not for fields", name.text),
                        "use a scalar such as `String`, or declare one with `@domain`",
                    );
                }
                None
            }
            meaning => Some(Shape { name, meaning, list, nullable: !ty.non_null }),
        }
    }
}

#[cfg(test)]
mod tests {
    use diagnostics::{Diagnostics, Sources};
    use syntax::DirectiveSet;
    use syntax::ast::TypeKind;

    use super::ARGUMENT_SCALARS;
    use crate::build::scalars::built_in;

    #[test]
    fn every_scalar_of_the_definitions_is_a_column_type_or_an_arguments() {
        let mut sources = Sources::default();
        let file = sources.add("seoc.graphql", crate::DEFINITIONS);
        let set = DirectiveSet::read(&sources, file, &mut Diagnostics::default());
        let scalars = set.types.values().filter(|ty| matches!(ty.kind, TypeKind::Scalar));
        for name in scalars.map(|ty| ty.name.text.as_str()) {
            assert_ne!(built_in(name).is_some(), ARGUMENT_SCALARS.contains(&name), "{name}");
        }
    }
}
