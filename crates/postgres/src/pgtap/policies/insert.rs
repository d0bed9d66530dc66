//! New rows: who may add which.

use model::{Command, FieldId, Rule, TableId, Tenancy};

use super::Subject;
use crate::pgtap::code::{Code, code, text};
use crate::pgtap::fixture::{Cell, FRESH, Row, RowAt};
use crate::pgtap::intent::{Answer, Caller};
use crate::pgtap::script::Script;

const DENIED: &str = "42501";

/// How an INSERT ends. A row that another one excludes has passed the rules before.
fn outcome(answer: Answer) -> Option<&'static str> {
    match answer {
        Answer::Yes => Some("(1|23505)"),
        Answer::No => Some(DENIED),
        Answer::Unknown => None,
    }
}

impl<'m> Subject<'_, 'm> {
    /// New rows: the caller's own in A, somebody else's in A, one in B.
    pub(super) fn insert(&self, caller: Caller, script: &mut Script) {
        if !self.asks(caller, Command::Insert) || self.needs_account() {
            return;
        }
        let mut commands = Vec::new();
        let mut patterns = Vec::new();
        let mut allowed = 0;
        for row in self.new_rows(caller) {
            let without = self.intent.insert(caller, self.id, &row);
            let with = without.and(self.intent.select(caller, self.id, &row));
            let (Some(without), Some(with)) = (outcome(without), outcome(with)) else { continue };
            allowed += usize::from(without != DENIED);
            patterns.push(format!("{without}/{with}"));
            commands.push(self.fixture.insert(self.id, &self.least(&row)).quoted());
        }
        if commands.is_empty() {
            return;
        }
        let count = commands.len();
        let have = code!(
            "array_to_string(pg_temp.inserts({}, {}, array[{}]), '; ')",
            text(self.role.as_str()),
            self.user(caller),
            Code::join(commands, ", ")
        );
        script.matches(
            self.origin(Command::Insert),
            have,
            &format!("^{}$", patterns.join("; ")),
            format_args!(
                "{} adds {allowed} of {count} rows to {}, with and without RETURNING",
                self.label(caller),
                self.name
            ),
        );
    }

    /// A new row of the principal's table needs an account; sign-up has its own tests.
    pub(super) fn needs_account(&self) -> bool {
        self.fixture.is_principal(self.id)
    }

    fn new_rows(&self, caller: Caller) -> Vec<Row> {
        let tenants = self.fixture.tenants_of(self.table);
        let first = tenants.first().copied().flatten();
        let base = self.fixture.new_row(self.id, first, FRESH);
        let fields = self.owner_fields();
        let mut rows = Vec::new();
        let people = &self.fixture.people;
        if fields.is_empty() || people.all.is_empty() {
            rows.push(base);
        } else {
            let own = match caller {
                Caller::Person(person) if people.all[person].tenant == first => person,
                Caller::Person(_) | Caller::Nobody | Caller::Outsider => people.lead(first),
            };
            // Somebody who is neither the caller nor below him.
            let other = (0..people.per_tenant)
                .find(|other| *other != own && !people.is_below(*other, own))
                .unwrap_or_else(|| people.lead(first));
            rows.extend([own, other].map(|person| self.owned(&base, &fields, person)));
            // A report, for whom the caller may have a say.
            let report = (0..people.per_tenant).find(|other| people.is_below(*other, own));
            rows.extend(report.map(|person| self.owned(&base, &fields, person)));
        }
        if let Some(Some(second)) = tenants.get(1).filter(|_| self.table.tenancy != Tenancy::Root) {
            rows.push(self.fixture.new_row(self.id, Some(*second), FRESH));
        }
        rows
    }

    /// The fields that rules compare with the caller.
    fn owner_fields(&self) -> Vec<FieldId> {
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

    /// The row with a person in the first of the owner's fields, and nobody new in the others.
    fn owned(&self, row: &Row, fields: &[FieldId], person: usize) -> Row {
        fields.iter().take(1).fold(row.clone(), |row, field| {
            let cell = match row.cell(*field) {
                Cell::Row(at) => Cell::Row(RowAt { index: person, ..*at }),
                Cell::Person(_) | Cell::Null if self.is_reference(*field) => {
                    match self.model_target(*field) {
                        Some(table) => Cell::Row(RowAt { table, index: person }),
                        None => Cell::Person(person),
                    }
                }
                other => other.clone(),
            };
            self.apart(row.with(*field, cell), *field, person)
        })
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

    fn model_target(&self, field: FieldId) -> Option<TableId> {
        self.table.field(field).foreign_key().and_then(model::ForeignKey::table)
    }

    /// The row without what Postgres fills by itself: clients may not be allowed to name it.
    pub(super) fn least(&self, row: &Row) -> Row {
        let fields = (0..row.cells.len() as u32).map(FieldId);
        fields.fold(row.clone(), |row, field| {
            let column = self.table.field(field).column();
            let keeps = self.owner_fields().contains(&field)
                || Some(field) == self.table.tenant_field()
                || !self.fixture.fills_itself(self.id, field)
                || column.is_some_and(|column| column.unique.is_some());
            let given = !self.opens(Command::Insert) || self.table.is_insertable_by_rules(field);
            if keeps && given { row } else { row.with(field, Cell::Default) }
        })
    }
}
