//! `via` asks the parent's rule for the same command, so there has to be one, and one that lets the parent be seen.

use diagnostics::{Diagnostic, Diagnostics, codes};

use crate::{Command, Model, Rule};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for table in &model.tables {
        for policy in &table.policies {
            for rule in &policy.rules {
                let Rule::Via(field) = rule else { continue };
                let Some(target) = table.field(*field).foreign_key().and_then(crate::ForeignKey::table)
                else {
                    continue;
                };
                let parent = model.table(target);
                let needed = policy.commands.iter().chain([&Command::Select]);
                let missing = needed.copied().find(|command| parent.opening(*command).next().is_none());
                let Some(command) = missing else { continue };
                let word = match command {
                    Command::Select => "SELECT",
                    Command::Insert => "INSERT",
                    Command::Update => "UPDATE",
                    Command::Delete => "DELETE",
                };
                diagnostics.push(
                    Diagnostic::new(
                        codes::VIA,
                        policy.span,
                        format!(
                            "`{}` asks {} for its rule for {word}, and there is none",
                            policy.name, parent.graphql
                        ),
                    )
                    .label("so this never holds")
                    .also(parent.span, "no policy of this type speaks of it")
                    .help(format!(
                        "give {} a policy for {word}, or take {word} out of `for` here",
                        parent.graphql
                    )),
                );
            }
        }
    }
}
