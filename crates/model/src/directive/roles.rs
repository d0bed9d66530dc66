//! `@roles(order: […])`: the application's roles, weakest first.

use diagnostics::{Diagnostic, codes};

use super::place;
use crate::Role;
use crate::build::{Builder, directives};

pub(crate) fn decode(builder: &mut Builder<'_>) -> Vec<Role> {
    let schema = builder.schema;
    place::check(builder, &schema.schema.directives, place::SCHEMA, "the schema");
    let Some(directive) = directives(&schema.schema.directives, "roles").next() else { return Vec::new() };
    let words = builder.read(directive, |_, arguments| arguments.words("order")).unwrap_or_default();
    let mut roles: Vec<Role> = Vec::with_capacity(words.len());
    for word in words {
        if let Some(first) = roles.iter().find(|role| role.name == word.text) {
            builder.found.push(
                Diagnostic::new(
                    codes::NAME_COLLISION,
                    word.span,
                    format!("the role `{}` stands twice", word.text),
                )
                .label("the second")
                .also(first.span, "the first")
                .help("keep one: the order is the rank"),
            );
            continue;
        }
        roles.push(Role { name: word.text.to_owned(), span: word.span });
    }
    roles
}
