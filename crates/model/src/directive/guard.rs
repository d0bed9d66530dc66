//! `@guard(require:, error:, status:, message:)`: a condition checked before a body.

use diagnostics::{Diagnostic, codes};
use syntax::ast::Field;

use crate::build::{Builder, directives};
use crate::{FunctionId, Guard, Owner, Purpose};

/// The guards of a function, in order.
pub(crate) fn decode<'a>(builder: &mut Builder<'a>, field: &'a Field, id: FunctionId) -> Vec<Guard> {
    let one = |directive| {
        builder.read(directive, |builder, arguments| {
            let span = arguments.span();
            let (require, error) = (arguments.text("require"), arguments.text("error"));
            // The definition's own default.
            let (status, at) = arguments.integer("status").unwrap_or((403, span));
            let message = arguments.text("message").map(|text| text.value.clone());
            let (require, error) = (require?, error?);
            if !is_code(&error.value) {
                builder.found.push(
                    Diagnostic::new(codes::GUARD, error.span, format!("`{}` is no error code", error.value))
                        .note("clients compare it, so it stays the same when sentences change")
                        .help("write capital letters, digits and underscores: `NOT_PERMITTED`"),
                );
                return None;
            }
            let Some(status) = u16::try_from(status).ok().filter(|status| (400..600).contains(status)) else {
                builder.error(
                    codes::GUARD,
                    at,
                    format!("{status} is no status of an error"),
                    "write 400 to 499 for the caller's mistakes, 500 to 599 for ours",
                );
                return None;
            };
            let require = builder.expr(require, Purpose::Guard, Owner::Function(id))?;
            Some(Guard { span, require, error: error.value.clone(), status, message })
        })
    };
    directives(&field.directives, "guard").filter_map(one).collect()
}

fn is_code(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.len() <= 63
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
}
