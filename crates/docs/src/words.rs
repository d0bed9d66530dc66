//! What directives say, in words.

use model::{Command, Field, Model, Policy, PolicyKind, Rule, Table, TableId, Tenancy};

use crate::markdown::{code, codes, sentence};

/// A policy as one sentence.
pub(crate) fn policy(model: &Model, table: TableId, policy: &Policy) -> String {
    let Policy {
        span: _,
        name,
        kind,
        commands,
        to,
        columns,
        reads: _,
        compares: _,
        searches: _,
        rules,
        check,
    } = policy;
    let declared = model.table(table);
    let field = |id: &model::FieldId| code(&declared.field(*id).graphql);
    let conditions: Vec<String> = rules.iter().map(|it| rule(model, declared, it)).collect();
    let commands = list(&commands.iter().map(|it| command(*it).to_owned()).collect::<Vec<_>>(), "and");
    let mut text = match kind {
        PolicyKind::Permissive => format!("**{}** opens rows to {commands}", sentence(name)),
        PolicyKind::Restrictive => format!("**{}** narrows {commands} to rows", sentence(name)),
    };
    if !conditions.is_empty() {
        text.push_str(&format!(" where {}", list(&conditions, "and")));
    }
    if let Some(columns) = columns {
        let names: Vec<String> = columns.iter().map(field).collect();
        text.push_str(&match names.as_slice() {
            [] => "; it lets nobody write a field".to_owned(),
            names => format!("; it lets them write {} alone", list(names, "and")),
        });
    }
    if let Some(check) = check {
        text.push_str(&format!("; what is written must satisfy {}", code(check.as_str())));
    }
    if !to.is_empty() {
        text.push_str(&format!("; for {}", codes(to.iter().map(sql::Ident::as_str))));
    }
    text + "."
}

fn rule(model: &Model, table: &Table, rule: &Rule) -> String {
    let field = |id: &model::FieldId| code(&table.field(*id).graphql);
    match rule {
        Rule::Owner(it) => format!("{} is the caller", field(it)),
        Rule::Reports(it) => format!("{} is somebody below the caller", field(it)),
        Rule::Roles(roles) => {
            let names: Vec<String> =
                roles.iter().map(|role| sentence(&model.roles[role.index()].name)).collect();
            let here = match table.tenancy {
                Tenancy::Global => "",
                Tenancy::Root | Tenancy::By(_) => " in the row's tenant",
            };
            format!("the caller is {}{here}", list(&names, "or"))
        }
        Rule::In(it, set) => {
            format!("{} is one of {}", field(it), code(&model.functions[set.index()].graphql))
        }
        Rule::Via(it) => format!("the caller may do the same to the row's {}", field(it)),
        Rule::SharesTenant(it) => format!("{} shares a tenant with the caller", field(it)),
        Rule::Member(path) => {
            let steps: Vec<&str> = path.fields.iter().map(|at| model.field(*at).graphql.as_str()).collect();
            format!("the caller is among {}", code(&steps.join(".")))
        }
        Rule::Permission(name) => format!("the caller's role has the permission {}", code(name)),
        Rule::Using(expr) => code(expr.as_str()),
    }
}

/// `read`.
pub(crate) fn command(command: Command) -> &'static str {
    match command {
        Command::Select => "read",
        Command::Insert => "add",
        Command::Update => "change",
        Command::Delete => "delete",
    }
}

/// Where a table's rows belong.
pub(crate) fn tenancy(table: &Table) -> String {
    match table.tenancy {
        Tenancy::Global => "rows of no tenant".to_owned(),
        Tenancy::Root => "each row is a tenant".to_owned(),
        Tenancy::By(field) => format!("tenant by {}", code(&table.field(field).graphql)),
    }
}

/// The names of fields.
pub(crate) fn fields<'t>(table: &'t Table, ids: impl IntoIterator<Item = &'t model::FieldId>) -> String {
    let names = ids.into_iter().map(|id| table.field(*id)).map(|Field { graphql, .. }| graphql.as_str());
    codes(names)
}

/// `a, b and c`.
pub(crate) fn list(parts: &[String], last: &str) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_people_say_them() {
        let parts: Vec<String> = ["a", "b", "c"].map(str::to_owned).into();
        assert_eq!(list(&parts, "and"), "a, b and c");
        assert_eq!(list(&parts[..1], "or"), "a");
    }
}
