//! `@signUp(set:, required:)`: a new user of the platform gets a row.

use diagnostics::{Diagnostic, codes};

use crate::arguments::{items, member, text, word};
use crate::build::Builder;
use crate::{Owner, Platform, Purpose, SignUp, SignUpValue};

pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "signUp") {
            if builder.database.platform != Platform::Supabase {
                builder.error(
                    codes::SIGN_UP,
                    directive.span,
                    "plain Postgres has no table of users that could sign up",
                    "write `@database(platform: SUPABASE)`, or remove `@signUp`",
                );
                continue;
            }
            let is_principal = builder.principal.is_some_and(|principal| principal.table == table);
            if !is_principal {
                // A `@principal` that is wrong was reported.
                if builder.on_table(table, "principal").next().is_none() {
                    builder.error(
                        codes::SIGN_UP,
                        directive.span,
                        format!("the rows of `{}` are no users", builder.table(table).graphql),
                        "write `@signUp` on the type with `@principal`",
                    );
                }
                continue;
            }
            let sign_up = builder.read(directive, |builder, arguments| {
                let span = arguments.span();
                let required = arguments.boolean("required") == Some(true);
                let mut set: Vec<SignUpValue> = Vec::new();
                for item in arguments.value("set").into_iter().flat_map(items) {
                    let (name, sql) =
                        (member(item, "field").and_then(word)?, member(item, "sql").and_then(text)?);
                    let field = builder.find_column(table, name)?;
                    if set.iter().any(|other| other.field == field) {
                        builder.found.push(
                            Diagnostic::new(
                                codes::CONFLICT,
                                name.span,
                                format!("`{}` is set twice", name.text),
                            )
                            .help("keep one of them"),
                        );
                        return None;
                    }
                    let value = builder.expr(sql, Purpose::SignUp, Owner::Table(table))?;
                    set.push(SignUpValue { field, value });
                }
                Some(SignUp { span, set, required })
            });
            builder.table_mut(table).sign_up = sign_up;
        }
    }
}
