//! The rule tree that decides, for one type and one role.

use std::fmt::Write as _;

use model::{Command, Model, PolicyKind, Table, Tenancy};

use crate::intent::tenant_column;
use crate::matrix::{Asker, COMMANDS, callers, word};
use crate::rule::Rule;
use crate::{Atom, Caller, Clause, Person, Standing};

/// What decides for a caller of this role; none when there is no such type or role.
#[must_use]
pub fn explain(model: &Model, type_name: &str, role: &str) -> Option<String> {
    let (id, table) = model.tables().find(|(_, table)| table.graphql == type_name)?;
    let asker = callers(model).into_iter().find(|asker| asker.name.eq_ignore_ascii_case(role))?;
    let Asker { name, caller, intent, .. } = asker;
    let rules = intent.table(id).clone();
    let explainer = Explainer { model, table, caller };
    let mut text = format!("{type_name} as {name}\n");
    for command in COMMANDS {
        let _ = writeln!(text, "\n{}", word(command));
        let open: Vec<&Clause> = of(&rules.clauses, PolicyKind::Permissive, command);
        let closed: Vec<&Clause> = of(&rules.clauses, PolicyKind::Restrictive, command);
        if open.is_empty() {
            let _ = writeln!(text, "  no rule opens it: nobody may");
            continue;
        }
        let _ = writeln!(text, "  all of");
        if rules.floor.is_some() {
            let _ = writeln!(text, "    {}", explainer.line(&Rule::Atom(Atom::Tenant)));
        }
        if matches!(command, Command::Update | Command::Delete) {
            let _ = writeln!(text, "    the caller may select the row, when the statement looks for it");
        }
        let _ = writeln!(text, "    any of");
        for clause in open {
            explainer.clause(&mut text, clause, command);
        }
        for clause in closed {
            explainer.clause(&mut text, clause, command);
        }
    }
    Some(text)
}

/// The callers that [`explain`] knows.
#[must_use]
pub fn known_callers(model: &Model) -> Vec<String> {
    callers(model).into_iter().map(|asker| asker.name).collect()
}

fn of(clauses: &[Clause], kind: PolicyKind, command: Command) -> Vec<&Clause> {
    clauses.iter().filter(|clause| clause.kind == kind && clause.commands.contains(&command)).collect()
}

struct Explainer<'a> {
    model: &'a Model,
    table: &'a Table,
    caller: Caller,
}

impl Explainer<'_> {
    fn clause(&self, text: &mut String, clause: &Clause, command: Command) {
        let rule = match command {
            Command::Select | Command::Delete => clause.using.as_ref(),
            Command::Insert | Command::Update => clause.check.as_ref(),
        };
        let (indent, word) = match clause.kind {
            PolicyKind::Permissive => ("      ", ""),
            PolicyKind::Restrictive => ("    ", "restrictive "),
        };
        let Some(rule) = rule else { return };
        let parts = match rule {
            Rule::All(rules) => rules.iter().collect(),
            Rule::Any(_) | Rule::Atom(_) => vec![rule],
        };
        let lines: Vec<String> = parts.into_iter().map(|rule| self.line(rule)).collect();
        match lines.as_slice() {
            [line] => {
                let _ = writeln!(text, "{indent}{word}{}: {line}", clause.name);
            }
            several => {
                let _ = writeln!(text, "{indent}{word}{}: all of", clause.name);
                for line in several {
                    let _ = writeln!(text, "{indent}  {line}");
                }
            }
        }
    }

    fn line(&self, rule: &Rule) -> String {
        match rule {
            Rule::Atom(atom) => self.atom(atom),
            Rule::All(rules) => rules.iter().map(|rule| self.line(rule)).collect::<Vec<_>>().join(" and "),
            Rule::Any(rules) => rules.iter().map(|rule| self.line(rule)).collect::<Vec<_>>().join(" or "),
        }
    }

    fn atom(&self, atom: &Atom) -> String {
        let tenant = match self.table.tenancy {
            Tenancy::By(field) => self.table.field(field).graphql.clone(),
            Tenancy::Root => {
                tenant_column(self.table).map(|c| c.name.as_str().to_owned()).unwrap_or_default()
            }
            Tenancy::Global => "the row".to_owned(),
        };
        let member = self.caller.standing.iter().any(|standing| *standing != Standing::Stranger);
        match atom {
            Atom::Always(true) => "always".to_owned(),
            Atom::Always(false) => "never".to_owned(),
            Atom::Tenant if member => format!("{tenant} is the caller's: rows of his tenant alone"),
            Atom::Tenant => format!("{tenant} is the caller's: no, he belongs to no tenant"),
            Atom::RoleHere(roles) => {
                let list = roles.join(" or ");
                let what = format!("the caller is {list} in the row's tenant");
                if self.holds(roles) { format!("{what}: yes, in his own") } else { format!("{what}: no") }
            }
            Atom::RoleAnywhere(roles) => {
                let answer = if self.holds(roles) { "yes" } else { "no" };
                format!("the caller is {}: {answer}", roles.join(" or "))
            }
            Atom::Owner(column) if self.caller.person == Person::Outsider => {
                format!("{} is the caller: rows that name him", column.as_str())
            }
            Atom::Owner(column) => format!("{} is the caller: his own rows", column.as_str()),
            Atom::Reports(column) => {
                format!("{} is somebody below the caller: the rows of his reports", column.as_str())
            }
            Atom::Sql(sql) => format!("SQL, known to the database alone: {sql}"),
        }
    }

    fn holds(&self, roles: &[String]) -> bool {
        self.caller.standing.iter().any(|standing| match standing {
            Standing::Member(Some(role)) => {
                self.model.roles.get(*role).is_some_and(|role| roles.contains(&role.name))
            }
            Standing::Member(None) | Standing::Stranger => false,
        })
    }
}
