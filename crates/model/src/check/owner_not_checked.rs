//! Whose a new row is has to be checked: a default only fills what was left out.

use diagnostics::{Diagnostic, Diagnostics, codes};

use crate::{Command, FieldId, Model, Policy, Rule, Table};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for table in &model.tables {
        for rule in table.opening(Command::Insert).filter(|rule| !is_authority(rule)) {
            let Some((field, other)) = unchecked(table, rule) else { continue };
            let name = &table.field(field).graphql;
            diagnostics.push(
                Diagnostic::new(
                    codes::OWNER_NOT_CHECKED,
                    rule.span,
                    format!("`{}` lets anybody it admits add rows in somebody else's name", rule.name),
                )
                .label(format!("does not ask who `{name}` is"))
                .also(other.span, format!("the row belongs to `{name}`"))
                .help(format!("say it for INSERT too: `owner: \"{name}\"`")),
            );
        }
    }
}

/// Whoever has a role or a permission for it may write for others.
fn is_authority(rule: &Policy) -> bool {
    rule.rules.iter().any(|rule| matches!(rule, Rule::Roles(_) | Rule::Permission(_)))
}

/// A field that makes its user the owner by another rule, and that this one leaves open.
fn unchecked<'t>(table: &'t Table, rule: &Policy) -> Option<(FieldId, &'t Policy)> {
    // A rule that compares one person with the caller has said whose the row is.
    let says_whose = |rule: &Rule| matches!(rule, Rule::Owner(_) | Rule::Reports(_));
    if rule.rules.iter().any(says_whose) {
        return None;
    }
    table.policies.iter().filter(|other| other.name != rule.name).find_map(|other| {
        let owners = other.rules.iter().filter_map(|rule| match rule {
            Rule::Owner(field) => Some(*field),
            Rule::Reports(_)
            | Rule::Roles(_)
            | Rule::In(..)
            | Rule::Via(_)
            | Rule::SharesTenant(_)
            | Rule::Member(_)
            | Rule::Permission(_)
            | Rule::Using(_) => None,
        });
        let mut open =
            owners.filter(|field| table.is_insertable_by_rules(*field) && !rule.decides_by(*field));
        open.next().map(|field| (field, other))
    })
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, build_with};

    fn found(policies: &str) -> Vec<String> {
        let sdl = format!(
            "{PEOPLE} type Note @table @tenant(by: \"company\") {policies} \
             {{ id: ID! company: Company! author: Person! @frozen text: String }}"
        );
        let built = build_with(&sdl, &[]);
        assert_eq!(built.found, [], "nothing else is wrong");
        let model = built.model.unwrap();
        let mut diagnostics = diagnostics::Diagnostics::default();
        super::check(&model, &mut diagnostics);
        super::super::write_without_read::check(&model, &mut diagnostics);
        diagnostics.into_sorted().into_iter().map(|it| it.code.as_str().to_owned()).collect()
    }

    #[test]
    fn a_new_row_says_whose_it_is() {
        let own = "@policy(name: \"own\", for: [SELECT], owner: \"author\")";
        let add = |rule: &str| found(&format!("{own} @policy(name: \"add\", for: [INSERT], {rule})"));
        assert_eq!(add("using: \"note.text is not null\""), ["W0503"]);
        assert_eq!(add("using: \"note.author_id is not null\""), [] as [&str; 0]);
        assert_eq!(add("owner: \"author\""), [] as [&str; 0]);
        assert_eq!(add("roles: [ADMIN]"), [] as [&str; 0]);
    }

    #[test]
    fn what_may_be_changed_can_be_found() {
        assert_eq!(found("@policy(name: \"own\", for: [UPDATE], owner: \"author\")"), ["W0502"]);
        assert_eq!(
            found("@policy(name: \"own\", for: [SELECT, UPDATE], owner: \"author\")"),
            [] as [&str; 0]
        );
        assert_eq!(
            found("@policy(name: \"own\", for: [INSERT], owner: \"author\")"),
            ["W0502"],
            "nor added unseen"
        );
    }
}
