//! Rules that look beyond the row, answered from the other rows of the fixture.

use model::{Command, FieldId, FieldKind, FieldRef, MemberPath, RoleId, TableId, Tenancy, Value};

use super::{Answer, Caller, InField, Intent};
use crate::pgtap::code::{code, text};
use crate::pgtap::fixture::{Cell, Row, RowAt};

impl<'f> Intent<'f, '_> {
    /// The parent's rule for the same command; it is read, so it has to be visible.
    pub(super) fn via(self, caller: Caller, row: &Row, field: model::FieldId, command: Command) -> Answer {
        let at = match row.cell(field) {
            Cell::Row(at) => *at,
            Cell::Null => return Answer::No,
            Cell::Absent
            | Cell::Default
            | Cell::Value(_)
            | Cell::Sql(_)
            | Cell::Person(_)
            | Cell::Newcomer(..) => {
                return Answer::Unknown;
            }
        };
        let Some(parent) = self.fixture.rows(at.table).get(at.index) else { return Answer::Unknown };
        let visible = self.select(caller, at.table, parent);
        let answer = match command {
            Command::Select => visible,
            Command::Insert | Command::Update | Command::Delete => {
                visible.and(self.row(caller, at.table, parent, command, command == Command::Insert))
            }
        };
        self.asked_of(at, parent, answer)
    }

    /// What SQL decides about another row is asked of that one: the condition speaks of the columns of its table.
    fn asked_of(self, at: RowAt, row: &Row, answer: Answer) -> Answer {
        match answer {
            Answer::Where(condition) => Answer::Where(code!(
                "exists (select from {} where {} and ({}))",
                self.fixture.name(at.table),
                self.fixture.is_row(at.table, row),
                condition
            )),
            Answer::Yes | Answer::No | Answer::Unknown => answer,
        }
    }

    /// Is the field's value among what a private Query answers? That is SQL, asked in the session's own copy of the body, because
    /// the function that the policy asks is what is tested. What a body of mode ROWS finds depends on policies itself.
    pub(super) fn lies_in(self, id: TableId, field: model::FieldId, set: model::FunctionId) -> Answer {
        let column = self.model().table(id).field(field).column();
        let copied = self.model().functions.get(set.index()).filter(|set| is_copied(set));
        match (column, copied) {
            (Some(column), Some(set)) => {
                Answer::Where(code!("{} = any (array(select pg_temp.{}()))", column.name, set.name))
            }
            _ => Answer::Unknown,
        }
    }

    pub(super) fn shares_tenant(self, caller: Caller, somebody: InField) -> Answer {
        let Caller::Person(caller) = caller else { return Answer::No };
        let tenant = |person: usize| self.fixture.people.all.get(person).and_then(|person| person.tenant);
        match somebody {
            InField::Person(person) => {
                Answer::of(tenant(person).is_some() && tenant(person) == tenant(caller))
            }
            InField::Nobody => Answer::No,
        }
    }

    /// Is the caller among the users at the end of the path?
    pub(super) fn member(self, caller: Caller, id: TableId, row: &Row, path: &MemberPath) -> Answer {
        let Caller::Person(person) = caller else { return Answer::No };
        // A row that is not there yet has nothing pointing at it. One that is keeps what points at it, whatever else it becomes.
        let key = &self.model().table(id).key;
        let is_it = |other: &Row| key.iter().all(|field| other.cell(*field) == row.cell(*field));
        let Some(index) = self.fixture.rows(id).iter().position(is_it) else {
            return Answer::No;
        };
        let mut at = vec![RowAt { table: id, index }];
        for hop in &path.fields {
            let Some(next) = self.hop(&at, *hop) else { return Answer::Unknown };
            at = next;
        }
        Answer::of(at.iter().any(|at| at.index == person && self.fixture.is_principal(at.table)))
    }

    fn hop(self, from: &[RowAt], hop: FieldRef) -> Option<Vec<RowAt>> {
        match &self.model().field(hop).kind {
            FieldKind::Inverse { of, .. } => Some(self.pointing(from, *of)),
            FieldKind::ManyToMany { through: _, near, far } => {
                self.pointed(&self.pointing(from, *near), *far)
            }
            FieldKind::Reference(..) => self.pointed(from, hop),
            FieldKind::Column(_) => None,
        }
    }

    /// The rows whose field points at one of these.
    fn pointing(self, to: &[RowAt], by: FieldRef) -> Vec<RowAt> {
        let rows = self.fixture.rows(by.table).iter().enumerate();
        let points = |row: &Row| matches!(row.cell(by.field), Cell::Row(at) if to.contains(at));
        rows.filter(|(_, row)| points(row)).map(|(index, _)| RowAt { table: by.table, index }).collect()
    }

    /// The rows that a field of these points at.
    fn pointed(self, from: &[RowAt], by: FieldRef) -> Option<Vec<RowAt>> {
        let mut to = Vec::new();
        for at in from {
            match self.fixture.rows(at.table).get(at.index)?.cell(by.field) {
                Cell::Row(at) => to.push(*at),
                Cell::Null => {}
                Cell::Absent
                | Cell::Default
                | Cell::Value(_)
                | Cell::Sql(_)
                | Cell::Person(_)
                | Cell::Newcomer(..) => {
                    return None;
                }
            }
        }
        Some(to)
    }

    /// Does a row of the permissions' table give the role the permission, in the row's tenant?
    pub(super) fn permits(self, held: Option<RoleId>, row: &Row, permission: &str) -> Answer {
        let (Some(permissions), Some(held)) = (self.model().permissions, held) else { return Answer::No };
        let Some(role) = self.model().roles.get(held.index()) else { return Answer::No };
        let everywhere = self.model().table(permissions.table).tenancy == Tenancy::Global;
        let is = |cell: &Cell, word: &str| match cell {
            Cell::Value(value) => Answer::of(value.to_string() == text(word).to_string()),
            Cell::Null | Cell::Absent => Answer::No,
            Cell::Default | Cell::Sql(_) | Cell::Row(_) | Cell::Person(_) | Cell::Newcomer(..) => {
                Answer::Unknown
            }
        };
        let rows = self.fixture.rows(permissions.table).iter();
        let given = rows.filter(|entry| everywhere || entry.tenant == row.tenant).map(|entry| {
            is(entry.cell(permissions.role), &role.name)
                .and(is(entry.cell(permissions.permission), permission))
        });
        // Rows that belong to the schema are there as well.
        let seeded = self.model().table(permissions.table).seeds.iter().map(|seed| {
            let says = |field: FieldId, word: &str| {
                seed.value(field).map_or(Answer::Unknown, |value| {
                    Answer::of(matches!(value, Value::Text(text) if text == word))
                })
            };
            says(permissions.role, &role.name).and(says(permissions.permission, permission))
        });
        given.chain(seeded).fold(Answer::No, Answer::or)
    }
}

/// Can the owner run a copy of the body and get the same answer?
pub(crate) fn is_copied(set: &model::Function) -> bool {
    let owners = matches!(set.mode, model::Mode::System { .. });
    owners && set.arguments.is_empty() && set.guards.is_empty() && set.roles.is_empty()
}
