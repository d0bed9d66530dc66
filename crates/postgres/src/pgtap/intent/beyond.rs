//! Rules that look beyond the row, answered from the other rows of the fixture.

use model::{Command, FieldKind, FieldRef, MemberPath, RoleId, TableId, Tenancy};

use super::{Answer, Caller, InField, Intent};
use crate::pgtap::code::text;
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
        match command {
            Command::Select => visible,
            Command::Insert | Command::Update | Command::Delete => {
                visible.and(self.row(caller, at.table, parent, command, command == Command::Insert))
            }
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
            InField::Unknown => Answer::Unknown,
        }
    }

    /// Is the caller among the users at the end of the path?
    pub(super) fn member(self, caller: Caller, id: TableId, row: &Row, path: &MemberPath) -> Answer {
        let Caller::Person(person) = caller else { return Answer::No };
        // A row that is not there yet has nothing pointing at it.
        let Some(index) = self.fixture.rows(id).iter().position(|other| other.cells == row.cells) else {
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
        rows.filter(|entry| everywhere || entry.tenant == row.tenant).fold(Answer::No, |answer, entry| {
            let gives = is(entry.cell(permissions.role), &role.name)
                .and(is(entry.cell(permissions.permission), permission));
            answer.or(gives)
        })
    }
}
