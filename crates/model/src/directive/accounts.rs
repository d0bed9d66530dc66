//! `@accounts(signUp:, session:, idle:)`: what the platform is asked to do with accounts.

use diagnostics::{Diagnostic, codes};

use crate::build::{Builder, directives};
use crate::{Accounts, Platform};

pub(crate) fn decode(builder: &mut Builder<'_>) -> Option<Accounts> {
    let schema = builder.schema;
    let directive = directives(&schema.schema.directives, "accounts").next()?;
    builder.read(directive, |builder, arguments| {
        let (span, sign_up) = (arguments.span(), arguments.boolean("signUp").unwrap_or(true));
        let (session, idle) = (arguments.word("session"), arguments.word("idle"));
        if builder.database.platform == Platform::Postgres {
            builder.found.push(
                Diagnostic::new(codes::CONFLICT, span, "plain Postgres keeps no accounts")
                    .also(builder.database.span, "`platform: POSTGRES`")
                    .help("remove `@accounts`, and tell it to whatever signs people in"),
            );
            return None;
        }
        let shorter = idle.map(|word| word.span);
        let session = session.map(|word| builder.period(word));
        let idle = idle.map(|word| builder.period(word));
        let (session, idle) = match (session, idle) {
            (Some(None), _) | (_, Some(None)) => return None,
            (session, idle) => (session.flatten(), idle.flatten()),
        };
        if let (Some(session), Some(idle), Some(at)) = (&session, &idle, shorter)
            && idle.seconds() >= session.seconds()
        {
            builder.error(
                codes::BOUNDS,
                at,
                format!("a session ends after {session}, so nobody is away for {idle} in it"),
                "write less than `session`, or remove `idle`",
            );
            return None;
        }
        Some(Accounts { span, sign_up, session, idle })
    })
}
