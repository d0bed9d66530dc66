//! `@gdpr`: a person to whom everything leads that can, exported and erased.
//!
//! That nothing is left is not asked of the steps of erasing, but of the database: every column of every table, seoc's own and the
//! platform's among them, is searched for the person's ids, his address and the keys of rows that go with him. What may be found is what
//! the schema keeps.

mod erased;
mod exported;
mod rows;

use model::{Erasure, GdprCall, Person, Platform, Reach, Table, TableId, Way};
use sql::QualifiedName;

use super::code::{Code, code, text};
use super::fixture::{Cell, Fixture, Row};
use super::session;
use crate::TestFile;
use crate::lower::Scope;

const TRACES: &str = include_str!("../../../../../templates/pgtap/traces.sql");

/// `47_gdpr.sql`; none for a schema that says of nobody that he is a person.
pub(crate) fn file(fixture: &Fixture<'_>) -> Option<TestFile> {
    let person = fixture.model.person.as_ref()?;
    let [_, authenticated, service] = session::clients();
    let mut script = session::begin(fixture, &[&authenticated, &service]);
    script.install(TRACES);
    let subject = Subject::new(fixture, person)?;
    subject.put(&mut script);
    subject.exported(&mut script);
    subject.erased(&mut script);
    Some(script.file("47_gdpr.sql"))
}

/// The person under test.
struct Subject<'f, 'm> {
    fixture: &'f Fixture<'m>,
    scope: Scope<'m>,
    person: &'m Person,
    table: &'m Table,
    /// The person's own row.
    row: Row,
    /// Is it the test's own?
    is_new: bool,
    /// Rows that lead to the person, in the order of [`Person::reaches`]; none for a relation of the persons' own type.
    leading: Vec<Option<Row>>,
    /// Rows that lead to nobody, for those to point at that may not point where others do.
    beside: Vec<(TableId, Row)>,
}

impl<'f, 'm> Subject<'f, 'm> {
    fn new(fixture: &'f Fixture<'m>, person: &'m Person) -> Option<Self> {
        let table = fixture.model.table(person.table);
        let is_new = fixture.can_add(person.table);
        let row = rows::person(fixture, person, is_new)?;
        let mut beside = rows::Beside::default();
        let leading = rows::leading(fixture, person, &row, &mut beside);
        let beside = beside.in_order(fixture.model);
        Some(Self { fixture, scope: Scope::new(fixture.model), person, table, row, is_new, leading, beside })
    }

    fn name(&self, table: TableId) -> &Code {
        self.fixture.name(table)
    }

    fn key(&self) -> Code {
        rows::key_of(self.fixture, self.table, &self.row)
    }

    fn account(&self) -> Option<Code> {
        rows::account_of(self.fixture, self.person, &self.row)
    }

    /// Which rows `t` lead to the person, as far as the rows of the test do.
    fn leads(&self, reach: &Reach) -> Code {
        let table = self.fixture.model.table(reach.table);
        let Some(column) = table.field(reach.field).column() else { return code!("false") };
        let equals = |value: &Code| code!("t.{} = {}", column.name, value);
        match reach.way {
            Way::Person => equals(&self.key()),
            Way::Row(of) => {
                let keys = self.keys(of).into_iter().map(|key| equals(&key));
                code!("({})", Code::join(std::iter::once(code!("false")).chain(keys), " or "))
            }
            Way::Id => equals(&self.account().unwrap_or_else(|| self.key())),
            Way::Text => {
                let word = self.account().unwrap_or_else(|| self.key());
                code!("strpos(t.{}::text, {}::uuid::text) > 0", column.name, word)
            }
        }
    }

    /// The keys of the test's rows of a table that go.
    fn keys(&self, of: TableId) -> Vec<Code> {
        let rows = self.person.reaches.iter().zip(&self.leading);
        let gone = rows.filter(|(reach, _)| reach.table == of && reach.erase.is_delete());
        let table = self.fixture.model.table(of);
        gone.filter_map(|(_, row)| Some(rows::key_of(self.fixture, table, row.as_ref()?))).collect()
    }

    /// `basket.customer_id`, with the table's schema or without.
    fn column(&self, reach: &Reach, with_schema: bool) -> String {
        let table = self.fixture.model.table(reach.table);
        let column = table.field(reach.field).column().map_or("", |column| column.name.as_str());
        if with_schema {
            format!("{}.{column}", self.name(reach.table))
        } else {
            format!("{}.{column}", table.name.as_str())
        }
    }

    /// A table's archive.
    fn archive(&self, table: TableId) -> Option<QualifiedName> {
        match &self.fixture.model.table(table).retention.as_ref()?.action {
            model::RetentionAction::Archive { table, keep: _ } => {
                Some(self.fixture.model.database.schema.qualify(table))
            }
            model::RetentionAction::Drop
            | model::RetentionAction::Delete
            | model::RetentionAction::Anonymize { .. } => None,
        }
    }

    fn call(&self, call: GdprCall) -> Option<Code> {
        let model = self.fixture.model;
        let function = model.functions.iter().find(|function| function.gdpr == Some(call))?;
        let name = model.database.schema.qualify(&function.name);
        Some(match function.arguments.first() {
            Some(argument) => code!("{}({} => {})", name, argument.name, self.key()),
            None => code!("{}()", name),
        })
    }

    /// Who may export and erase others: the role, and the user that it comes for.
    fn officer(&self) -> Option<(&'static str, Code)> {
        let people = &self.fixture.people;
        match self.person.by.iter().max() {
            Some(role) => {
                let officer = people.with_role(self.row.tenant, *role)?;
                Some(("authenticated", code!("{}", people.user(officer))))
            }
            None => Some(("service_role", code!("null"))),
        }
    }

    /// The same of another tenant.
    fn stranger(&self) -> Option<Code> {
        let people = &self.fixture.people;
        let other = 1 - self.row.tenant?.min(1);
        let officer = people.with_role(Some(other), *self.person.by.iter().max()?)?;
        Some(code!("{}", people.user(officer)))
    }

    fn is_on_platform(&self) -> bool {
        self.account().is_some() && self.fixture.model.database.platform == Platform::Supabase
    }

    /// What must not be found, and what may: `pg_temp.traces(…)`.
    fn traces(&self, is_erased: bool) -> Code {
        let database = &self.fixture.model.database;
        let mut words: Vec<Code> = self.account().into_iter().chain([self.key()]).collect();
        words.extend(rows::addresses(self.fixture, self.table, &self.row));
        for (at, reach) in self.person.reaches.iter().enumerate() {
            let earlier = self.person.reaches.iter().take(at);
            if self.person.is_pointed_at(reach.table) && earlier.clone().all(|it| it.table != reach.table) {
                words.extend(self.keys(reach.table));
            }
        }
        let words = words.into_iter().map(|word| code!("{}::text", word));
        let mut beside = Vec::new();
        if self.is_on_platform() {
            beside.push("auth.users");
        }
        if !self.fixture.model.buckets.is_empty() {
            beside.push("storage.objects");
        }
        let mut allowed: Vec<String> = Vec::new();
        if is_erased {
            for reach in &self.person.reaches {
                if let Erasure::Keep { .. } = reach.erase {
                    let table = self.fixture.model.table(reach.table);
                    let told = table.masked().map(|(field, _, _)| Reach { field, ..reach.clone() });
                    for one in told.chain([reach.clone()]) {
                        allowed.push(self.column(&one, true));
                        if let Some(archive) = self.archive(reach.table) {
                            let column = self.column(&one, false);
                            let (_, column) = column.split_once('.').unwrap_or_default();
                            allowed.push(format!("{archive}.{column}"));
                        }
                    }
                }
            }
            if let Erasure::Anonymize(_) = self.person.erase {
                allowed.push(self.own_key());
            }
        }
        let list = |words: Vec<Code>| code!("array[{}]::text[]", Code::join(words, ", "));
        code!(
            "pg_temp.traces({}, {}, {}, {})",
            list(words.collect()),
            list(vec![
                code!("{}", text(database.schema.as_str())),
                code!("{}", text(database.private_schema.as_str()))
            ]),
            list(beside.into_iter().map(|word| code!("{}", text(word))).collect()),
            list(allowed.iter().map(|word| code!("{}", text(word))).collect())
        )
    }

    fn own_key(&self) -> String {
        let key = crate::lower::row_key(self.table).map_or("", |key| key.name.as_str());
        format!("{}.{key}", self.name(self.person.table))
    }
}

/// A row of a table whose key is known.
fn is_row<'f>(fixture: &'f Fixture<'_>, table: TableId, row: &'f Row) -> Code {
    code!("{}", fixture.is_row(table, row))
}

/// Nothing that counts by itself.
fn known(cell: &Cell) -> bool {
    !matches!(cell, Cell::Absent | Cell::Default | Cell::Null)
}
