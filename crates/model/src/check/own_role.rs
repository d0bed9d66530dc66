//! Nobody gives himself a role.
//!
//! `@principal(role:)` says which field the rules about roles read. A rule that lets callers write rows of that table without
//! asking for a role lets them write that field too, their own included.

use diagnostics::{Diagnostic, Diagnostics, codes};
use sql::reference::ReferenceKind;

use crate::{Command, Model, Owner, Policy, PolicyKind, Purpose, Rule};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let Some(principal) = model.principal else { return };
    let Some(role) = principal.role else { return };
    let table = model.table(principal.table);
    let field = table.field(role);
    let Some(column) = field.column() else { return };
    for policy in table.policies.iter().filter(|policy| policy.kind == PolicyKind::Permissive) {
        let writes = |command| policy.commands.contains(&command);
        let (command, what) = if writes(Command::Update) && !column.frozen {
            (Command::Update, "change roles")
        } else if writes(Command::Insert) {
            (Command::Insert, "add people with any role")
        } else {
            continue;
        };
        let narrowed = table.policies.iter().any(|other| {
            other.kind == PolicyKind::Restrictive && other.commands.contains(&command) && asks_for_role(other)
        });
        if narrowed || asks_for_role(policy) || checks(model, policy, column.name.as_str()) {
            continue;
        }
        diagnostics.push(
            Diagnostic::new(
                codes::OWN_ROLE,
                policy.span,
                format!("the policy `{}` lets callers {what}", policy.name),
            )
            .also(field.span, "the role")
            .help("say who may with `roles`, or what may be written with `check`; or leave writing to a function with @rpc"),
        );
    }
}

fn asks_for_role(policy: &Policy) -> bool {
    policy.rules.iter().any(|rule| matches!(rule, Rule::Roles(_)))
}

/// Does the condition on rows that are written speak of this column?
fn checks(model: &Model, policy: &Policy, column: &str) -> bool {
    model
        .fragments
        .iter()
        .filter(|fragment| {
            let span = fragment.text.span;
            matches!(fragment.owner, Owner::Table(_))
                && fragment.purpose == Purpose::PolicyCheck
                && span.file == policy.span.file
                && policy.span.start <= span.start
                && span.end <= policy.span.end
        })
        .flat_map(super::references)
        .any(|reference| matches!(&reference.kind, ReferenceKind::Column { name, .. } if name.text == column))
}

#[cfg(test)]
mod tests {
    use diagnostics::Diagnostics;

    use crate::testing::model;

    fn found(policies: &str, role: &str) -> usize {
        let model = model(&format!(
            "enum Role {{ MEMBER ADMIN }}
            type Person @table @principal(role: \"role\") {policies} {{ id: ID! role: Role! {role} manager: Person }}"
        ));
        let mut diagnostics = Diagnostics::default();
        super::check(&model, &mut diagnostics);
        diagnostics.into_sorted().len()
    }

    #[test]
    fn a_rule_that_writes_people_without_asking_for_a_role_is_found() {
        assert_eq!(found("@policy(name: \"self\", owner: \"id\")", ""), 1);
        assert_eq!(found("@policy(name: \"self\", for: [UPDATE], owner: \"id\")", ""), 1);
        assert_eq!(found("@policy(name: \"self\", for: [INSERT], using: \"true\")", ""), 1);
        assert_eq!(found("@policy(name: \"self\", for: [INSERT], using: \"true\")", "@frozen"), 1);
        assert_eq!(
            found("@policy(name: \"self\", for: [UPDATE], owner: \"id\", check: \"id is not null\")", ""),
            1
        );
    }

    #[test]
    fn a_rule_that_leaves_the_role_alone_is_not() {
        assert_eq!(found("@policy(name: \"self\", for: [SELECT, DELETE], owner: \"id\")", ""), 0);
        assert_eq!(found("@policy(name: \"self\", for: [UPDATE], owner: \"id\")", "@frozen"), 0);
        assert_eq!(found("@policy(name: \"all\", roles: [ADMIN])", ""), 0);
        assert_eq!(
            found("@policy(name: \"self\", for: [UPDATE], owner: \"id\", check: \"role = 'MEMBER'\")", ""),
            0
        );
        assert_eq!(
            found(
                "@policy(name: \"self\", owner: \"id\") @policy(name: \"only\", as: RESTRICTIVE, roles: [ADMIN])",
                ""
            ),
            0
        );
    }
}
