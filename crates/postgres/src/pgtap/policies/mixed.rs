//! Rules for UPDATE that speak to different roles of the database: whoever is in both has what each opens, and never the rows of one
//! with the columns of the other.

use model::{Command, FieldId, Policy, Rule};
use sql::Ident;

use super::Subject;
use crate::lower::Scope;
use crate::pgtap::change::{changeable, different};
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::intent::Caller;
use crate::pgtap::script::Script;
use crate::pgtap::session;

impl Subject<'_, '_> {
    /// Each column that one of two such rules covers, in the rows that only the other opens.
    pub(super) fn mixed(&self, script: &mut Script) {
        let scope = Scope::new(self.fixture.model);
        let rules: Vec<&Policy> = self.table.opening(Command::Update).collect();
        let Some((one, other)) = self.in_two_roles(&scope, &rules) else { return };
        let origin = self.origin(Command::Update);
        script.setup(origin, code!("select pg_temp.act_as({})", text(one.as_str())));
        script.setup(
            origin,
            code!("select pg_temp.belongs_to({}, {})", text(one.as_str()), text(other.as_str())),
        );
        for found in &rules {
            for covers in &rules {
                if let Some((command, exists)) = self.without_right(found, covers) {
                    let (role, somebody) =
                        (text(one.as_str()), session::user(self.fixture, Caller::Outsider));
                    script.is(
                        Some(covers.span),
                        code!("pg_temp.attempt({}, {}, {})", role, somebody, command.quoted()),
                        code!("case when {} then 'PT403 COLUMN_FORBIDDEN' else '0' end", exists),
                        format_args!(
                            "who is in {one} and {other} does not change in a row of {} that {} opens what only {} lets him",
                            self.name, found.name, covers.name
                        ),
                    );
                }
            }
        }
    }

    /// Two roles to which different rules speak, the first of which is the schema's own: nobody is in it by himself.
    fn in_two_roles(&self, scope: &Scope<'_>, rules: &[&Policy]) -> Option<(Ident, Ident)> {
        let requests = scope.request_roles();
        let platform = |role: &Ident| session::clients().contains(role) || requests.contains(role);
        let of: Vec<Vec<Ident>> = rules.iter().map(|rule| scope.roles_of(rule)).collect();
        let (at, own) = of
            .iter()
            .enumerate()
            .find_map(|(at, roles)| Some((at, roles.iter().find(|role| !platform(role))?.clone())))?;
        let mut others = of.iter().enumerate().filter(|(other, _)| *other != at).flat_map(|(_, roles)| roles);
        let other = others.find(|role| **role != own)?.clone();
        Some((own, other))
    }

    /// An update of a column that one rule covers and another does not, in the rows that only the other opens; and whether there
    /// is such a row. Only where both rules are SQL is that known.
    fn without_right(&self, found: &Policy, covers: &Policy) -> Option<(Code, Code)> {
        let (opens, refuses) = (condition(found)?, condition(covers)?);
        if is_open(covers) {
            return None;
        }
        let row = self.rows.first()?;
        let column = |(at, column): (FieldId, &model::Column)| {
            let apart = covers.may_change(at)
                && !found.may_change(at)
                && !covers.decides_by(at)
                && !found.decides_by(at);
            let usable = apart && !column.is_kept() && !self.is_reference(at);
            let value = usable.then(|| different(self.fixture, self.id, at, column, row.cell(at)))??;
            Some((column.name.clone(), value))
        };
        let (column, value) = changeable(self.table).find_map(column)?;
        let which = code!(
            "({}) and ({}) is not true and {}::text is distinct from ({})::text",
            opens,
            refuses,
            column,
            value
        );
        Some((
            code!("update {} set {} = {} where {}", self.name, column, value, which),
            code!("exists (select from {} where {})", self.name, which),
        ))
    }
}

/// Does the rule open every row?
fn is_open(policy: &Policy) -> bool {
    let open =
        |rule: &Rule| matches!(rule, Rule::Using(sql) if sql.as_str().trim().eq_ignore_ascii_case("true"));
    policy.check.is_none() && policy.rules.iter().all(open)
}

/// What a rule says in SQL; none where it says more.
fn condition(policy: &Policy) -> Option<Code> {
    let each = policy.rules.iter().map(|rule| match rule {
        Rule::Using(sql) => Some(code!("({})", sql)),
        Rule::Owner(_)
        | Rule::Reports(_)
        | Rule::Roles(_)
        | Rule::Via(_)
        | Rule::In(..)
        | Rule::SharesTenant(_)
        | Rule::Member(_)
        | Rule::Permission(_) => None,
    });
    let each: Option<Vec<Code>> =
        each.chain(policy.check.as_ref().map(|check| Some(code!("({})", check)))).collect();
    Some(Code::join(each?, " and "))
}
