//! Who adds which rows, with and without RETURNING.

use model::{Command, FieldId, Rule, Tenancy};

use super::words::Words;
use super::{Expected, Subject};
use crate::pgtap::code::Code;
use crate::pgtap::fixture::{Cell, FRESH, Row, RowAt, telling_other};
use crate::pgtap::intent::Caller;

impl Subject<'_, '_> {
    /// New rows: the caller's own in A, somebody else's in A, one in B.
    pub(super) fn insert(&self, caller: Caller) -> Option<Expected> {
        if !self.asks(caller, Command::Insert) || !self.fixture.can_add(self.id) {
            return None;
        }
        let mut words = Words::default();
        for NewRow { row, number } in self.candidates(caller) {
            let without = self.intent.insert(caller, self.id, row);
            let with = without.clone().and(self.intent.select(caller, self.id, row));
            words.add(*number, [without, with], |sign| sign);
        }
        self.expected(words, caller, Command::Insert)
    }

    /// The rows worth trying for a caller.
    fn candidates(&self, caller: Caller) -> Vec<&NewRow> {
        let people = &self.fixture.people;
        let first = self.fixture.tenants_of(self.table).first().copied().flatten();
        let NewRows { of_a, told_apart, of_b, of_b_for_a } = self.new_rows();
        let mut rows: Vec<&NewRow> = Vec::new();
        if let [one] = of_a.as_slice() {
            rows.push(one);
            rows.extend(told_apart.first().into_iter().flatten());
        } else {
            let own = match caller {
                Caller::Person(person) if people.all[person].tenant == first => person,
                Caller::Person(_) | Caller::Nobody | Caller::Outsider => people.lead(first),
            };
            // His own, in a tenant that is not his: no rule but the floor refuses it.
            rows.extend(of_b_for_a.get(own));
            // Somebody who is neither the caller nor below him.
            let other = (0..people.per_tenant)
                .find(|other| *other != own && !people.is_below(*other, own))
                .unwrap_or_else(|| people.lead(first));
            // A report, for whom the caller may have a say.
            let report = (0..people.per_tenant).find(|other| people.is_below(*other, own));
            rows.extend(
                [Some(own), Some(other), report].into_iter().flatten().filter_map(|person| of_a.get(person)),
            );
            rows.extend(told_apart.get(own).into_iter().flatten());
        }
        rows.extend(of_b);
        rows
    }

    /// New rows of A, one for each owner where rules speak of owners, and one of B.
    pub(super) fn new_rows(&self) -> &NewRows {
        self.new_rows.get_or_init(|| {
            let people = &self.fixture.people;
            let number = |row: &Row, kept: &[FieldId]| {
                self.command(self.fixture.insert(self.id, &self.least(row, kept)))
            };
            let new = |row: Row| NewRow { number: number(&row, &[]), row };
            if !self.fixture.can_add(self.id) {
                return NewRows::default();
            }
            let tenants = self.fixture.tenants_of(self.table);
            let base = self.fixture.new_row(self.id, tenants.first().copied().flatten(), FRESH);
            let of_a: Vec<NewRow> = match self.owner_fields().first() {
                Some(owner) if !people.all.is_empty() => {
                    (0..people.per_tenant).map(|person| new(self.owned(&base, *owner, person))).collect()
                }
                Some(_) | None => vec![new(base)],
            };
            let others = self.others();
            let varied = |of: &NewRow| {
                let vary = |(field, value): &(FieldId, Code)| {
                    let row = of.row.with(*field, Cell::value(value.clone()));
                    NewRow { number: number(&row, &[*field]), row }
                };
                others.iter().map(vary).collect()
            };
            let told_apart = of_a.iter().map(varied).collect();
            let second = tenants.get(1).copied().flatten().filter(|_| self.table.tenancy != Tenancy::Root);
            let base = second.map(|tenant| self.fixture.new_row(self.id, Some(tenant), FRESH));
            let of_b_for_a = match (&base, self.owner_fields().first()) {
                (Some(base), Some(owner)) if !people.all.is_empty() && self.opens(Command::Insert) => {
                    (0..people.per_tenant).map(|person| new(self.owned(base, *owner, person))).collect()
                }
                _ => Vec::new(),
            };
            NewRows { of_a, told_apart, of_b: base.map(new), of_b_for_a }
        })
    }

    /// Columns that rules in SQL read when a row is added, with a value that those tell from the usual one.
    fn others(&self) -> Vec<(FieldId, Code)> {
        let adding = self.table.policies.iter().filter(|policy| policy.commands.contains(&Command::Insert));
        let mut read: Vec<FieldId> = adding.flat_map(|policy| policy.reads.iter().copied()).collect();
        read.sort();
        read.dedup();
        let given = read.into_iter().filter(|field| {
            self.opens(Command::Insert)
                && self.table.is_insertable_by_rules(*field)
                && !self.is_reference(*field)
        });
        given
            .filter_map(|field| {
                let column = self.table.field(field).column()?;
                Some((field, telling_other(self.fixture.model, self.table, field, column)?))
            })
            .collect()
    }

    /// The fields that rules compare with the caller.
    pub(super) fn owner_fields(&self) -> Vec<FieldId> {
        let mut fields: Vec<FieldId> = self
            .table
            .policies
            .iter()
            .flat_map(|policy| &policy.rules)
            .filter_map(|rule| match rule {
                Rule::Owner(field) | Rule::Reports(field) | Rule::SharesTenant(field) => Some(*field),
                Rule::Roles(_)
                | Rule::In(..)
                | Rule::Via(_)
                | Rule::Member(_)
                | Rule::Permission(_)
                | Rule::Using(_) => None,
            })
            .collect();
        fields.sort();
        fields.dedup();
        fields
    }

    /// The row with a person as its owner.
    fn owned(&self, row: &Row, owner: FieldId, person: usize) -> Row {
        self.apart(row.with(owner, self.owner(row, owner, person)), owner, person)
    }

    /// What the field of a row holds when it names a person.
    pub(super) fn owner(&self, row: &Row, owner: FieldId, person: usize) -> Cell {
        match (row.cell(owner), self.table.field(owner).foreign_key()) {
            (Cell::Row(at), _) => Cell::Row(RowAt { index: person, ..*at }),
            (Cell::Person(_) | Cell::Null, Some(key)) => match key.table() {
                Some(table) => Cell::Row(RowAt { table, index: person }),
                None => Cell::Person(person),
            },
            (other, _) => other.clone(),
        }
    }

    /// Two people of one row are rarely meant to be the same one, so whoever else stands in it as the owner gives way.
    fn apart(&self, row: Row, owner: FieldId, person: usize) -> Row {
        let people = &self.fixture.people;
        let stands = |cell: &Cell, who: usize| match cell {
            Cell::Row(at) => at.index == who && self.fixture.is_principal(at.table),
            _ => false,
        };
        let fields = (0..row.cells.len() as u32).map(FieldId);
        let doubled: Vec<FieldId> =
            fields.filter(|at| *at != owner && stands(row.cell(*at), person)).collect();
        doubled.into_iter().fold(row, |row, at| {
            let start = people.lead(row.tenant) + 3 - people.per_tenant;
            let free = (start..start + people.per_tenant)
                .find(|who| !row.cells.iter().any(|cell| stands(cell, *who)));
            match (row.cell(at), free) {
                (Cell::Row(there), Some(index)) => row.with(at, Cell::Row(RowAt { index, ..*there })),
                _ => row,
            }
        })
    }

    pub(super) fn is_reference(&self, field: FieldId) -> bool {
        self.table.field(field).foreign_key().is_some()
    }

    /// The row without what Postgres fills by itself: clients may not be allowed to name it.
    fn least(&self, row: &Row, kept: &[FieldId]) -> Row {
        let mut least = row.clone();
        for (field, named) in self.named().iter().enumerate() {
            let field = FieldId(field as u32);
            let keeps = match named {
                Named::Always => true,
                Named::WhenKept => kept.contains(&field),
                Named::Never => false,
            };
            if !keeps {
                least.set(field, Cell::Default);
            }
        }
        least
    }

    /// Which fields new rows name.
    fn named(&self) -> &[Named] {
        self.named.get_or_init(|| {
            let owners = self.owner_fields();
            let opens = self.opens(Command::Insert);
            let fields = (0..self.table.fields.len() as u32).map(FieldId);
            let named = fields.map(|field| {
                let column = self.table.field(field).column();
                let always = owners.contains(&field)
                    || Some(field) == self.table.tenant_field()
                    || !self.fixture.fills_itself(self.id, field)
                    || column.is_some_and(|column| column.unique.is_some());
                match (!opens || self.table.is_insertable_by_rules(field), always) {
                    (false, _) => Named::Never,
                    (true, true) => Named::Always,
                    (true, false) => Named::WhenKept,
                }
            });
            named.collect()
        })
    }
}

/// Does a new row name a field?
pub(super) enum Named {
    /// It does.
    Always,
    /// Where the test is about the field.
    WhenKept,
    /// Clients may not.
    Never,
}

/// A new row and the number of the command that adds it.
pub(super) struct NewRow {
    pub(super) row: Row,
    pub(super) number: usize,
}

/// The new rows of a table.
#[derive(Default)]
pub(super) struct NewRows {
    /// One, or one for each person of A as its owner.
    pub(super) of_a: Vec<NewRow>,
    /// For each of them those that a rule in SQL tells from it.
    pub(super) told_apart: Vec<Vec<NewRow>>,
    /// One of the other tenant.
    pub(super) of_b: Option<NewRow>,
    /// Rows of the other tenant, one for each person of A as its owner; none where nobody adds rows or nobody owns them.
    pub(super) of_b_for_a: Vec<NewRow>,
}
