//! A type reference taken apart: what, one or many, with or without null.

use diagnostics::{Diagnostic, codes};
use syntax::ast::{Name, Type, TypeRef};

use super::builder::{Builder, Meaning};

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
                // Scalars of the directives' arguments are known to GraphQL, and no column's type.
                let elsewhere = self.schema.types.contains_key(&name.text);
                if !elsewhere {
                    self.error(
                        codes::UNKNOWN_TYPE,
                        name.span,
                        format!("`{}` is for arguments of directives, not for fields", name.text),
                        "use a scalar such as `String`, or declare one with `@domain`",
                    );
                }
                None
            }
            Meaning::NotYet(what) => {
                self.not_yet(name.span, what);
                None
            }
            meaning => Some(Shape { name, meaning, list, nullable: !ty.non_null }),
        }
    }
}
