//! Who may do what, computed from the model's policies: what the database is held to.
//!
//! Nothing here evaluates SQL. What depends on a rule in SQL (`using:`, `check:`) is [`Answer::Where`] with what remains of the
//! rules once everything else is decided; the database can be asked that as the owner, past every policy.

use model::{Command, FieldId, Model, Policy, PolicyKind, Rule, Table, TableId, Tenancy};
use sql::Expr;

use super::code::{Code, code};
use super::fixture::{Cell, Fixture, Row};

mod beyond;

pub(crate) use beyond::is_copied;

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Caller {
    /// Nobody is signed in.
    Nobody,
    /// A user without a row.
    Outsider,
    /// A person of the fixture.
    Person(usize),
}

/// What the model says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Allowed.
    Yes,
    /// Refused.
    No,
    /// Allowed where this holds: SQL of the schema, over the row's columns and the caller.
    Where(Code),
    /// It depends on rows that only the database can find.
    Unknown,
}

impl Answer {
    fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    /// Both hold.
    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, answer) | (answer, Self::Yes) => answer,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Where(one), Self::Where(other)) if one == other => Self::Where(one),
            (Self::Where(one), Self::Where(other)) => Self::Where(code!("({}) and ({})", one, other)),
        }
    }

    /// Both hold; the other is not asked when this one already refuses.
    pub(crate) fn and_then(self, other: impl FnOnce() -> Self) -> Self {
        if self == Self::No { Self::No } else { self.and(other()) }
    }

    /// It does not hold.
    pub(crate) fn turned(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Where(condition) => Self::Where(code!("({}) is not true", condition)),
            Self::Unknown => Self::Unknown,
        }
    }

    /// At least one holds.
    fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, answer) | (answer, Self::No) => answer,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Where(one), Self::Where(other)) if one == other => Self::Where(one),
            (Self::Where(one), Self::Where(other)) => Self::Where(code!("({}) or ({})", one, other)),
        }
    }
}

/// What keeps the rights of one rule from meeting the check of another: a trigger that asks each rule for both rows, where there
/// are several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Guard {
    /// It does.
    On,
    /// The test has put it aside, so that the policies alone decide.
    Off,
}

/// The model's rules, asked about the rows of a fixture.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Intent<'f, 'm> {
    fixture: &'f Fixture<'m>,
    /// As `anon`, to whom only the policies speak that say so?
    anonymous: bool,
    /// Is there one more permissive rule, which opens everything?
    careless: bool,
    /// Has the floor gone?
    floorless: bool,
}

impl<'f, 'm> Intent<'f, 'm> {
    /// Over a fixture.
    pub(crate) fn new(fixture: &'f Fixture<'m>) -> Self {
        Self { fixture, anonymous: false, careless: false, floorless: false }
    }

    /// The same, asked by the role of whoever is not signed in.
    pub(crate) fn as_anon(self) -> Self {
        Self { anonymous: true, ..self }
    }

    /// The same, if there were a rule beside the others that opens every row to everybody.
    pub(crate) fn beside_a_careless_rule(self) -> Self {
        Self { careless: true, ..self }
    }

    /// The same, if the rules stood alone.
    pub(crate) fn without_floor(self) -> Self {
        Self { floorless: true, ..self }
    }

    /// Does a policy speak to the role that asks?
    pub(crate) fn speaks(self, policy: &Policy) -> bool {
        policy.speaks_to(if self.anonymous { "anon" } else { "authenticated" })
    }

    fn model(self) -> &'m Model {
        self.fixture.model
    }

    /// May a caller read a row?
    pub(crate) fn select(self, caller: Caller, table: TableId, row: &Row) -> Answer {
        self.row(caller, table, row, Command::Select, false)
    }

    /// May a caller add a row?
    pub(crate) fn insert(self, caller: Caller, table: TableId, row: &Row) -> Answer {
        self.row(caller, table, row, Command::Insert, true)
    }

    /// May a caller change a row, found by its key and left as it is?
    pub(crate) fn update(self, caller: Caller, table: TableId, row: &Row) -> Answer {
        // Finding it reads it. The rules for the new row are asked of the same row.
        self.select(caller, table, row)
            .and_then(|| self.row(caller, table, row, Command::Update, false))
            .and_then(|| self.row(caller, table, row, Command::Update, true))
    }

    /// Does a caller's UPDATE or DELETE find a row by its key, whatever is to become of it?
    pub(crate) fn finds(self, caller: Caller, table: TableId, row: &Row, command: Command) -> Answer {
        self.select(caller, table, row).and_then(|| self.row(caller, table, row, command, false))
    }

    /// May a caller delete a row, found by its key?
    pub(crate) fn delete(self, caller: Caller, table: TableId, row: &Row) -> Answer {
        self.select(caller, table, row).and_then(|| self.row(caller, table, row, Command::Delete, false))
    }

    /// The rules that open a row for a caller's UPDATE, and what each says of what it becomes.
    pub(crate) fn opening(self, caller: Caller, id: TableId, row: &Row) -> Vec<(&'m Policy, Answer)> {
        let rules = self.model().table(id).opening(Command::Update).filter(|rule| self.speaks(rule));
        rules.map(|rule| (rule, self.policy(caller, id, row, rule, Command::Update, true))).collect()
    }

    /// May a caller who may update a row change this one field of it? One rule that covers the field must hold.
    /// None when a rule decides by the field itself: what it says of the new row is then another matter.
    pub(crate) fn change(self, id: TableId, opening: &[(&Policy, Answer)], field: FieldId) -> Option<Answer> {
        if self.model().table(id).policies.iter().any(|policy| policy.decides_by(field)) {
            return None;
        }
        let covering = opening.iter().filter(|(rule, _)| rule.may_change(field));
        // The rules do not decide by the field, so they say of the new row what they say of the old one.
        Some(covering.fold(Answer::No, |answer, (_, says)| answer.or(says.clone())))
    }

    /// May a row that a caller's UPDATE has found become another one, which differs in one field? The rules for reading are asked
    /// of it too, since the statement reads; and one rule that covers the field must open both rows.
    pub(crate) fn becomes(
        self,
        caller: Caller,
        id: TableId,
        (old, new): (&Row, &Row),
        field: FieldId,
        guard: Guard,
    ) -> Answer {
        let table = self.model().table(id);
        // A rule in SQL that reads the field says of the new row what nobody has asked yet.
        let asks = |policy: &Policy| {
            let set = policy.rules.iter().any(|rule| matches!(rule, Rule::In(at, _) if *at == field));
            set || policy.reads.contains(&field)
        };
        if table.policies.iter().any(asks) {
            return Answer::Unknown;
        }
        let policies = self.row(caller, id, new, Command::Update, true).and(self.row(
            caller,
            id,
            new,
            Command::Select,
            false,
        ));
        let one_rule = || {
            let covering =
                table.opening(Command::Update).filter(|rule| rule.may_change(field) && self.speaks(rule));
            covering.fold(Answer::No, |answer, rule| {
                let before = self.policy(caller, id, old, rule, Command::Update, false);
                answer.or(before.and(self.policy(caller, id, new, rule, Command::Update, true)))
            })
        };
        match guard {
            Guard::On => policies.and(one_rule()),
            Guard::Off => policies,
        }
    }

    /// Does a caller's UPDATE or DELETE of everything reach a row? The rules for reading are not asked.
    pub(crate) fn blindly(self, caller: Caller, table: TableId, row: &Row, command: Command) -> Answer {
        let old = self.row(caller, table, row, command, false);
        if command != Command::Update || old == Answer::No {
            return old;
        }
        let new = self.row(caller, table, row, command, true);
        match (&old, &new) {
            // One row that is found and may not become what it would ends the command.
            (Answer::Where(_), _) | (_, Answer::Where(_)) if old != new => Answer::Unknown,
            _ => old.and(new),
        }
    }

    /// One command and one image of a row: the tenant floor, one permissive policy, every restrictive one.
    fn row(self, caller: Caller, id: TableId, row: &Row, command: Command, new: bool) -> Answer {
        let table = self.model().table(id);
        let mut open = Answer::of(self.careless);
        let mut closed = self.floor(caller, table, row);
        let about = table.policies.iter().filter(|policy| policy.commands.contains(&command));
        for policy in about.filter(|policy| self.speaks(policy)) {
            if closed == Answer::No {
                return Answer::No;
            }
            let answer = self.policy(caller, id, row, policy, command, new);
            match policy.kind {
                PolicyKind::Permissive => open = open.or(answer),
                PolicyKind::Restrictive => closed = closed.and(answer),
            }
        }
        open.and(closed)
    }

    /// Tenant isolation, which no policy widens.
    pub(crate) fn floor(self, caller: Caller, table: &Table, row: &Row) -> Answer {
        match table.tenancy {
            _ if self.floorless => Answer::Yes,
            Tenancy::Global => Answer::Yes,
            Tenancy::Root | Tenancy::By(_) => {
                Answer::of(row.tenant.is_some() && self.tenant(caller) == row.tenant)
            }
        }
    }

    fn tenant(self, caller: Caller) -> Option<super::fixture::Tenant> {
        match caller {
            Caller::Nobody | Caller::Outsider => None,
            Caller::Person(person) => self.fixture.people.all.get(person)?.tenant,
        }
    }

    fn policy(
        self,
        caller: Caller,
        id: TableId,
        row: &Row,
        policy: &Policy,
        command: Command,
        new: bool,
    ) -> Answer {
        let Policy {
            span: _,
            name: _,
            kind: _,
            commands: _,
            to: _,
            columns: _,
            reads: _,
            compares: _,
            searches: _,
            rules,
            check,
        } = policy;
        let rules = rules
            .iter()
            .fold(Answer::Yes, |answer, rule| answer.and_then(|| self.rule(caller, id, row, rule, command)));
        match check {
            Some(check) if new => rules.and(plainly(check)),
            Some(_) | None => rules,
        }
    }

    /// Does one rule hold for a row that is read?
    pub(crate) fn holds(self, caller: Caller, id: TableId, row: &Row, rule: &Rule) -> Answer {
        self.rule(caller, id, row, rule, Command::Select)
    }

    fn rule(self, caller: Caller, id: TableId, row: &Row, rule: &Rule, command: Command) -> Answer {
        let person = match caller {
            Caller::Person(person) => Some(person),
            Caller::Nobody | Caller::Outsider => None,
        };
        match rule {
            Rule::Using(condition) => plainly(condition),
            Rule::In(field, set) => self.lies_in(id, *field, *set),
            Rule::Via(field) => self.via(caller, row, *field, command),
            Rule::SharesTenant(field) => self.shares_tenant(caller, self.person_in(id, row, *field)),
            Rule::Member(path) => self.member(caller, id, row, path),
            Rule::Permission(permission) => {
                let held = person
                    .and_then(|person| self.fixture.people.all.get(person))
                    .and_then(|person| person.role);
                let here = match self.model().table(id).tenancy {
                    Tenancy::Global => Answer::Yes,
                    Tenancy::Root | Tenancy::By(_) => Answer::of(self.tenant(caller) == row.tenant),
                };
                here.and(self.permits(held, row, permission))
            }
            Rule::Owner(field) => match (person, self.person_in(id, row, *field)) {
                (Some(person), InField::Person(owner)) => Answer::of(person == owner),
                (None, _) | (_, InField::Nobody) => Answer::No,
            },
            Rule::Reports(field) => match (person, self.person_in(id, row, *field)) {
                (Some(person), InField::Person(owner)) => {
                    Answer::of(self.fixture.people.is_below(owner, person))
                }
                (None, _) | (_, InField::Nobody) => Answer::No,
            },
            Rule::Roles(roles) => {
                let held = person
                    .and_then(|person| self.fixture.people.all.get(person))
                    .and_then(|person| person.role);
                let holds = held.is_some_and(|role| roles.contains(&role));
                match self.model().table(id).tenancy {
                    Tenancy::Global => Answer::of(holds),
                    Tenancy::Root | Tenancy::By(_) => Answer::of(holds && self.tenant(caller) == row.tenant),
                }
            }
        }
    }

    /// Which person a field of a row is about.
    fn person_in(self, id: TableId, row: &Row, field: FieldId) -> InField {
        match row.cell(field) {
            Cell::Person(person) => InField::Person(*person),
            Cell::Row(at) if self.fixture.is_principal(at.table) => InField::Person(at.index),
            Cell::Null | Cell::Newcomer(..) | Cell::Row(_) => InField::Nobody,
            // The key of the principal's own table, where it is not the user's id.
            Cell::Value(_)
                if self.fixture.is_principal(id) && self.model().table(id).key.contains(&field) =>
            {
                let rows = self.fixture.rows(id);
                rows.iter()
                    .position(|other| other.cells == row.cells)
                    .map_or(InField::Nobody, InField::Person)
            }
            // A person is never given by a default or by a constant.
            Cell::Value(_) | Cell::Sql(_) | Cell::Default | Cell::Absent => InField::Nobody,
        }
    }
}

enum InField {
    Person(usize),
    Nobody,
}

fn plainly(condition: &Expr) -> Answer {
    match condition.as_str().trim().to_ascii_lowercase().as_str() {
        "true" => Answer::Yes,
        "false" => Answer::No,
        _ => Answer::Where(code!("{}", condition)),
    }
}

#[cfg(test)]
mod tests {
    use super::Answer::{self, No, Yes};
    use crate::pgtap::code::code;

    #[test]
    fn what_is_decided_leaves_nothing_to_ask() {
        let where_a = || Answer::Where(code!("a"));
        let where_b = || Answer::Where(code!("b"));
        for (one, other, and, or) in [
            (Yes, Yes, Yes, Yes),
            (Yes, No, No, Yes),
            (No, No, No, No),
            (where_a(), Yes, where_a(), Yes),
            (where_a(), No, No, where_a()),
            (where_a(), where_a(), where_a(), where_a()),
        ] {
            assert_eq!(one.clone().and(other.clone()), and);
            assert_eq!(other.clone().and(one.clone()), and);
            assert_eq!(one.clone().or(other.clone()), or);
            assert_eq!(other.or(one), or);
        }
        assert_eq!(where_a().and(where_b()), Answer::Where(code!("(a) and (b)")));
        assert_eq!(where_a().or(where_b()), Answer::Where(code!("(a) or (b)")));
    }
}
