//! `@notify`: which changes are told of.
//!
//! A NOTIFY is seen by others after a commit, and these transactions end in a rollback. So the triggers stay as they are,
//! with their commands, columns and conditions, while the functions behind them are replaced by ones that write down that
//! they ran. Before that each is run once as it is, to show that it does not fail.

use model::{Command, FieldId, Notify, Table, TableId};
use sql::Ident;

use super::threshold::{Cause, causes};
use crate::pgtap::change::changeable;
use crate::pgtap::code::{Code, code, number, text};
use crate::pgtap::fixture::{FRESH, Fixture, Limits, Row, plain};
use crate::pgtap::names::Names;
use crate::pgtap::script::Script;
use crate::pgtap::session;

pub(super) fn notify(fixture: &Fixture<'_>, names: &Names<'_>, script: &mut Script) {
    let subjects: Vec<Subject<'_, '_>> = fixture
        .model
        .tables()
        .flat_map(|(id, table)| table.notifications.iter().map(move |notify| (id, table, notify)))
        .filter_map(|(id, table, notify)| Subject::new(fixture, names, id, table, notify))
        .collect();
    if subjects.is_empty() {
        return;
    }
    for subject in &subjects {
        subject.runs(script);
    }
    script.setup(None, &code!("create temporary table heard (channel text)"));
    for subject in &subjects {
        script.setup(
            Some(subject.notify.span),
            &code!(
                "create or replace function {}() returns trigger language plpgsql as $$ begin insert into pg_temp.heard values ({}); return null; end $$",
                subject.function,
                text(subject.notify.channel.as_str())
            ),
        );
    }
    for subject in &subjects {
        subject.commands(script);
        subject.columns(script);
        subject.thresholds(script);
    }
}

struct Subject<'f, 'm> {
    fixture: &'f Fixture<'m>,
    id: TableId,
    table: &'m Table,
    notify: &'m Notify,
    function: &'f sql::QualifiedName,
    row: &'f Row,
    causes: Option<Vec<Cause>>,
}

impl<'f, 'm> Subject<'f, 'm> {
    fn new(
        fixture: &'f Fixture<'m>,
        names: &Names<'f>,
        id: TableId,
        table: &'m Table,
        notify: &'m Notify,
    ) -> Option<Self> {
        let trigger =
            names.triggers(&table.name).iter().find(|trigger| trigger.origin.span == Some(notify.span))?;
        let row = fixture.rows(id).first()?;
        let causes = notify.when.as_ref().and_then(|when| causes(when.as_str()));
        Some(Self { fixture, id, table, notify, function: &trigger.function, row, causes })
    }

    fn update(&self, column: &Ident, value: &Code) -> Code {
        let is_row = self.fixture.is_row(self.id, self.row);
        code!("update {} set {} = {} where {}", self.fixture.name(self.id), column, value, is_row)
    }

    /// The function as it is.
    fn runs(&self, script: &mut Script) {
        let command = match self.causes.as_deref() {
            Some(
                [Cause::Moves { column, by, .. }, ..]
                | [Cause::Appears(_), Cause::Moves { column, by, .. }, ..],
            ) => {
                let Some((column, low)) = self.number(column) else { return };
                let far = number(&plain(low + by + 1.0));
                code!(
                    "{}; {}",
                    self.update(column, &code!("{}", number(&plain(low)))),
                    self.update(column, &code!("{}", far))
                )
            }
            _ => match self.notify.on.first() {
                Some(Command::Insert) => self.fixture.insert(self.id, &self.new_row()),
                Some(Command::Delete) => self.delete(),
                _ => match self.watched().or_else(|| self.unwatched()) {
                    Some(column) => self.update(column, &code!("{}", column)),
                    None => return,
                },
            },
        };
        script.is(
            Some(self.notify.span),
            session::as_owner(&command),
            code!("'1'"),
            format_args!(
                "telling {} of a change of {} does not fail",
                self.notify.channel,
                self.fixture.name(self.id)
            ),
        );
    }

    fn new_row(&self) -> Row {
        self.fixture.new_row(self.id, self.row.tenant, FRESH)
    }

    fn delete(&self) -> Code {
        let row = self.new_row();
        code!(
            "{}; delete from {} where {}",
            self.fixture.insert(self.id, &row),
            self.fixture.name(self.id),
            self.fixture.is_row(self.id, &row)
        )
    }

    /// How often the channel was told since the last forgetting.
    fn heard(&self, command: &Code, times: u32, script: &mut Script, what: &str) {
        let observe = code!(
            "select count(*) from pg_temp.heard where channel = {}",
            text(self.notify.channel.as_str())
        );
        script.is(
            Some(self.notify.span),
            session::as_owner_then(command, &observe),
            text(times),
            format_args!("{what}: {}", self.notify.channel),
        );
    }

    fn speaks_of(&self, command: Command) -> bool {
        self.notify.on.contains(&command)
    }

    /// INSERT and DELETE; a condition that is not understood leaves only the silent direction.
    fn commands(&self, script: &mut Script) {
        let name = self.fixture.name(self.id);
        let row = self.new_row();
        let insert = self.fixture.insert(self.id, &row);
        let delete = code!(
            "{}; delete from pg_temp.heard; delete from {} where {}",
            insert,
            name,
            self.fixture.is_row(self.id, &row)
        );
        for (command, statement, word) in
            [(Command::Insert, insert, "a new row"), (Command::Delete, delete, "a deleted row")]
        {
            if !self.speaks_of(command) {
                self.heard(&statement, 0, script, &format!("{word} of {name} is not told of"));
            } else if self.notify.when.is_none() {
                self.heard(&statement, 1, script, &format!("{word} of {name} is told of"));
            }
        }
    }

    /// UPDATE, by the columns it names.
    fn columns(&self, script: &mut Script) {
        let name = self.fixture.name(self.id);
        let same = |column: &Ident| self.update(column, &code!("{}", column));
        if !self.speaks_of(Command::Update) {
            if let Some((_, column)) = changeable(self.table).next() {
                self.heard(&same(&column.name), 0, script, &format!("an update of {name} is not told of"));
            }
            return;
        }
        if self.notify.when.is_none()
            && let Some(column) = self.watched()
        {
            self.heard(&same(column), 1, script, &format!("an update of {name}.{column} is told of"));
        }
        if let Some(column) = self.unwatched().filter(|_| !self.notify.of.is_empty()) {
            self.heard(&same(column), 0, script, &format!("an update of {name}.{column} is not told of"));
        }
    }

    /// A column whose update is told of.
    fn watched(&self) -> Option<&'m Ident> {
        let of = |at: &FieldId| self.notify.of.is_empty() || self.notify.of.contains(at);
        changeable(self.table).find(|(at, _)| of(at)).map(|(_, column)| &column.name)
    }

    /// A column whose update is not.
    fn unwatched(&self) -> Option<&'m Ident> {
        let own = |at: &FieldId| !self.notify.of.contains(at);
        changeable(self.table)
            .find(|(at, column)| own(at) && !column.updated_at)
            .map(|(_, column)| &column.name)
    }

    /// A column by name, with a number it may hold and move up from.
    fn number(&self, name: &str) -> Option<(&'m Ident, f64)> {
        let column =
            self.table.fields.iter().filter_map(model::Field::column).find(|c| c.name.as_str() == name)?;
        let limits = Limits::of_column(self.fixture.model, column);
        Some((&column.name, limits.lowest(self.fixture.model.builtin(column.ty)).unwrap_or(0.0)))
    }

    /// Both sides of what the condition asks.
    fn thresholds(&self, script: &mut Script) {
        let Some(causes) = self.causes.as_ref().filter(|_| self.speaks_of(Command::Update)) else { return };
        for cause in causes {
            match cause {
                Cause::Moves { column, by, inclusive } => self.moves(column, *by, *inclusive, script),
                Cause::Appears(column) => self.appears(column, script),
                Cause::Changes(column) => {
                    let found = self
                        .table
                        .fields
                        .iter()
                        .filter_map(model::Field::column)
                        .find(|c| c.name.as_str() == column);
                    let Some(found) = found else { continue };
                    let same = self.update(&found.name, &code!("{}", found.name));
                    self.heard(&same, 0, script, &format!("{column} stays the same and is not told of"));
                }
            }
        }
    }

    /// From one value to another, once the first has been forgotten.
    fn step(&self, column: &Ident, from: &Code, to: &Code) -> Code {
        code!("{}; delete from pg_temp.heard; {}", self.update(column, from), self.update(column, to))
    }

    fn moves(&self, column: &str, by: f64, inclusive: bool, script: &mut Script) {
        let Some((column, low)) = self.number(column) else { return };
        let found = self.table.fields.iter().filter_map(model::Field::column).find(|c| c.name == *column);
        let Some(found) = found else { return };
        let step = Limits::of_column(self.fixture.model, found).step(self.fixture.model.builtin(found.ty));
        let at = |value: f64| code!("{}", number(&plain(value)));
        let (near, far) =
            (low + by - if inclusive { step } else { 0.0 }, low + by + if inclusive { 0.0 } else { step });
        let distance = |value: f64| plain(value - low);
        for (from, to, times) in [(low, near, 0), (near, low, 0), (low, far, 1), (far, low, 1)] {
            let direction = if from < to { "up" } else { "down" };
            let moved = distance(from.max(to));
            let told = if times == 0 { "is not told of" } else { "is told of" };
            let command = self.step(column, &at(from), &at(to));
            self.heard(&command, times, script, &format!("{column} {direction} by {moved} {told}"));
        }
    }

    fn appears(&self, column: &str, script: &mut Script) {
        let Some((column, low)) = self.number(column) else { return };
        let value = code!("{}", number(&plain(low)));
        for (from, to, what) in
            [(code!("null"), value.clone(), "appears"), (value.clone(), code!("null"), "disappears")]
        {
            self.heard(
                &self.step(column, &from, &to),
                1,
                script,
                &format!("{column} {what} and is told of"),
            );
        }
        let same = self.step(column, &code!("null"), &code!("null"));
        self.heard(&same, 0, script, &format!("{column} stays absent and is not told of"));
    }
}
