//! `@notify` and `@trigger`: which changes fire them.
//!
//! A NOTIFY is seen by others after a commit, and these transactions end in a rollback; what a trigger of the schema does is
//! the schema's own business. So the triggers stay as they are, with their commands, columns and conditions, while the
//! functions behind them are replaced by ones that write down that they ran. Before that, functions that notify run once as
//! they are, to show that they do not fail, and once with somebody in the place of `pg_notify` who writes down what is said.

use model::{Column, Command, FieldId, Table, TableId, Timing, TriggerEvent};
use sql::{Expr, Ident};

use super::threshold::{Cause, causes};
use crate::pgtap::change::changeable;
use crate::pgtap::code::{Code, code, number, text};
use crate::pgtap::fixture::{FRESH, Fixture, Row, plain};
use crate::pgtap::names::Names;
use crate::pgtap::script::Script;
use crate::pgtap::session;

pub(super) fn fires(fixture: &Fixture<'_>, names: &Names<'_>, script: &mut Script) {
    let mut subjects: Vec<Subject<'_, '_>> = Vec::new();
    for (id, table) in fixture.model.tables().filter(|(id, _)| fixture.can_add(*id)) {
        for notify in &table.notifications {
            let model::Notify { span, channel, on, of, when, payload } = notify;
            let rule = Rule {
                span: *span,
                what: format!("notify {channel}"),
                on: on.clone(),
                of: of.clone(),
                when: when.as_ref(),
                says: Some((channel, payload)),
            };
            subjects.extend(Subject::new(fixture, names, id, table, rule));
        }
        // What a BEFORE trigger does to the row may be needed for the row to be kept.
        for trigger in table.triggers.iter().filter(|trigger| trigger.timing == Timing::After) {
            let model::Trigger { span, name, timing: _, events, when, body: _ } = trigger;
            let mut rule = Rule {
                span: *span,
                what: format!("trigger {name}"),
                on: Vec::new(),
                of: Vec::new(),
                when: when.as_ref(),
                says: None,
            };
            for event in events {
                match event {
                    TriggerEvent::Insert => rule.on.push(Command::Insert),
                    TriggerEvent::Update(of) => {
                        rule.on.push(Command::Update);
                        rule.of.clone_from(of);
                    }
                    TriggerEvent::Delete => rule.on.push(Command::Delete),
                }
            }
            subjects.extend(Subject::new(fixture, names, id, table, rule));
        }
    }
    if subjects.is_empty() {
        return;
    }
    for subject in subjects.iter().filter(|subject| subject.rule.says.is_some()) {
        subject.runs(script);
    }
    hearing(&subjects, script);
    script.setup(None, &code!("create temporary table fired (what text)"));
    for subject in &subjects {
        script.setup(
            Some(subject.rule.span),
            &code!(
                "create or replace function {}() returns trigger language plpgsql as \
                 $$ begin insert into pg_temp.fired values ({}); return null; end $$",
                subject.function,
                text(&subject.rule.what)
            ),
        );
    }
    for subject in &subjects {
        subject.commands(script);
        subject.columns(script);
        subject.thresholds(script);
    }
}

/// What is said is heard by nobody before a commit, so somebody writes it down in the place of `pg_notify`.
fn hearing(subjects: &[Subject<'_, '_>], script: &mut Script) {
    let mut telling = subjects.iter().filter_map(|subject| Some((subject, subject.rule.says?))).peekable();
    if telling.peek().is_none() {
        return;
    }
    script.setup(None, &code!("create temporary table heard (channel text, payload text)"));
    script.setup(
        None,
        &code!(
            "create function pg_temp.hear(channel text, payload text) returns void language sql as \
             $$ insert into pg_temp.heard values (channel, payload) $$"
        ),
    );
    for (subject, (channel, payload)) in telling {
        let function = code!("{}", text(format_args!("{}()", subject.function)));
        script.setup(
            Some(subject.rule.span),
            &code!(
                "do $$ begin execute replace(pg_get_functiondef({}::regprocedure), 'pg_notify(', 'pg_temp.hear('); end $$",
                function
            ),
        );
        subject.says(channel, payload, script);
    }
}

/// What fires a trigger, as the schema says it.
struct Rule<'m> {
    span: diagnostics::Span,
    /// The trigger, for people.
    what: String,
    /// The commands.
    on: Vec<Command>,
    /// The columns of an update; none: any.
    of: Vec<FieldId>,
    when: Option<&'m Expr>,
    /// What a notification says, and where.
    says: Option<(&'m Ident, &'m [model::PayloadItem])>,
}

struct Subject<'f, 'm> {
    fixture: &'f Fixture<'m>,
    id: TableId,
    table: &'m Table,
    rule: Rule<'m>,
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
        rule: Rule<'m>,
    ) -> Option<Self> {
        let trigger =
            names.triggers(&table.name).iter().find(|trigger| trigger.origin.span == Some(rule.span))?;
        let row = fixture.rows(id).first()?;
        let causes = rule.when.and_then(|when| causes(when.as_str()));
        Some(Self { fixture, id, table, rule, function: &trigger.function, row, causes })
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
            _ => match self.rule.on.first() {
                Some(Command::Insert) => self.fixture.insert(self.id, &self.new_row()),
                Some(Command::Delete) => self.delete(),
                _ => match self.watched().or_else(|| self.unwatched()) {
                    Some(column) => self.update(column, &code!("{}", column)),
                    None => return,
                },
            },
        };
        script.is(
            Some(self.rule.span),
            session::as_owner(&command),
            code!("'1'"),
            format_args!("{} does not fail on a change of {}", self.rule.what, self.fixture.name(self.id)),
        );
    }

    /// On its channel, with everything that belongs to the payload. A condition may not hold, so somebody else causes it then: what it
    /// says is one thing, and when, another.
    fn says(&self, channel: &Ident, payload: &[model::PayloadItem], script: &mut Script) {
        let (event, command) = match self.rule.on.first() {
            Some(Command::Insert) => (code!("insert"), self.fixture.insert(self.id, &self.new_row())),
            Some(Command::Delete) => (code!("delete"), self.delete()),
            _ => match self.watched() {
                Some(column) => (code!("update"), self.update(column, &code!("{}", column))),
                None => return,
            },
        };
        let command = match self.rule.when {
            None => command,
            Some(_) => code!(
                "set constraints all immediate; create trigger told after {} on {} for each row execute function {}(); {}",
                event,
                self.fixture.name(self.id),
                self.function,
                command
            ),
        };
        let keys: Vec<Code> = if payload.is_empty() {
            let fields = self.table.key.iter().filter_map(|field| self.table.field(*field).column());
            fields.map(|column| code!("{}", text(column.name.as_str()))).collect()
        } else {
            payload.iter().map(|item| code!("{}", text(&item.key))).collect()
        };
        // DELETE needs a row first, which may be told of as well.
        let observe = code!(
            "select coalesce(bool_and(h.payload::jsonb ?& array[{}]), false) from pg_temp.heard h where h.channel = {}",
            Code::join(keys, ", "),
            text(channel.as_str())
        );
        script.is(
            Some(self.rule.span),
            session::as_owner_then(&command, &observe),
            code!("'true'"),
            format_args!(
                "{} tells what it should of a change of {}",
                self.rule.what,
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

    /// How often the trigger fired since the last forgetting.
    fn fired(&self, command: &Code, times: u32, script: &mut Script, what: &str) {
        let observe = code!("select count(*) from pg_temp.fired where what = {}", text(&self.rule.what));
        script.is(
            Some(self.rule.span),
            session::as_owner_then(command, &observe),
            text(times),
            format_args!("{what}: {}", self.rule.what),
        );
    }

    fn speaks_of(&self, command: Command) -> bool {
        self.rule.on.contains(&command)
    }

    /// INSERT and DELETE; a condition that is not understood leaves only the silent direction.
    fn commands(&self, script: &mut Script) {
        let name = self.fixture.name(self.id);
        let row = self.new_row();
        let insert = self.fixture.insert(self.id, &row);
        let delete = code!(
            "{}; delete from pg_temp.fired; delete from {} where {}",
            insert,
            name,
            self.fixture.is_row(self.id, &row)
        );
        for (command, statement, word) in
            [(Command::Insert, insert, "a new row"), (Command::Delete, delete, "a deleted row")]
        {
            if !self.speaks_of(command) {
                self.fired(&statement, 0, script, &format!("{word} of {name} does not fire it"));
            } else if self.rule.when.is_none() {
                self.fired(&statement, 1, script, &format!("{word} of {name} fires it"));
            }
        }
    }

    /// UPDATE, by the columns it names.
    fn columns(&self, script: &mut Script) {
        let name = self.fixture.name(self.id);
        let same = |column: &Ident| self.update(column, &code!("{}", column));
        if !self.speaks_of(Command::Update) {
            if let Some((_, column)) = changeable(self.table).next() {
                self.fired(&same(&column.name), 0, script, &format!("an update of {name} does not fire it"));
            }
            return;
        }
        if self.rule.when.is_none()
            && let Some(column) = self.watched()
        {
            self.fired(&same(column), 1, script, &format!("an update of {name}.{column} fires it"));
        }
        if let Some(column) = self.unwatched().filter(|_| !self.rule.of.is_empty()) {
            self.fired(&same(column), 0, script, &format!("an update of {name}.{column} does not fire it"));
        }
    }

    /// A column whose update fires it.
    fn watched(&self) -> Option<&'m Ident> {
        let of = |at: &FieldId| self.rule.of.is_empty() || self.rule.of.contains(at);
        changeable(self.table).find(|(at, _)| of(at)).map(|(_, column)| &column.name)
    }

    /// A column whose update is not.
    fn unwatched(&self) -> Option<&'m Ident> {
        let own = |at: &FieldId| !self.rule.of.contains(at);
        changeable(self.table)
            .find(|(at, column)| own(at) && !column.is_kept())
            .map(|(_, column)| &column.name)
    }

    /// A column by name, with a number it may hold and move up from.
    fn number(&self, name: &str) -> Option<(&'m Ident, f64)> {
        let (at, column) = self.column(name)?;
        let limits = self.fixture.limits(self.id, at);
        Some((&column.name, limits.lowest(self.fixture.model.builtin(column.ty)).unwrap_or(0.0)))
    }

    fn column(&self, name: &str) -> Option<(FieldId, &'m Column)> {
        let mut fields = self.table.fields.iter().enumerate();
        fields.find_map(|(at, field)| {
            let column = field.column().filter(|column| column.name.as_str() == name)?;
            Some((FieldId(at as u32), column))
        })
    }

    /// The smallest difference between two values of a column.
    fn smallest(&self, at: FieldId, column: &Column) -> f64 {
        self.fixture.limits(self.id, at).step(self.fixture.model.builtin(column.ty))
    }

    /// Both sides of what the condition asks.
    fn thresholds(&self, script: &mut Script) {
        let Some(causes) = self.causes.as_ref().filter(|_| self.speaks_of(Command::Update)) else { return };
        for cause in causes {
            match cause {
                Cause::Moves { column, by, inclusive } => self.moves(column, *by, *inclusive, script),
                Cause::Appears(column) => self.appears(column, script),
                Cause::Crosses { column, bound, down, from_null } => {
                    self.crosses(column, *bound, *down, *from_null, script);
                }
                Cause::Changes(column) => {
                    let Some((_, found)) = self.column(column) else { continue };
                    let same = self.update(&found.name, &code!("{}", found.name));
                    self.fired(&same, 0, script, &format!("{column} stays the same and does not fire it"));
                }
            }
        }
    }

    /// From one value to another, once the first has been forgotten.
    fn step(&self, column: &Ident, from: &Code, to: &Code) -> Code {
        code!("{}; delete from pg_temp.fired; {}", self.update(column, from), self.update(column, to))
    }

    /// Over a bound that belongs to the side the number comes from.
    fn crosses(&self, column: &str, bound: f64, down: bool, from_null: bool, script: &mut Script) {
        let Some((at, found)) = self.column(column) else { return };
        let smallest = self.smallest(at, found);
        let step = if down { -smallest } else { smallest };
        let at = |value: f64| code!("{}", number(&plain(value)));
        let word = if down { "falls" } else { "rises" };
        for (from, to, times, what) in [
            (bound, bound + step, 1, "over its bound and fires it"),
            (bound - step, bound, 0, "to its bound and does not fire it"),
            (bound + step, bound + 2.0 * step, 0, "beyond its bound and does not fire it again"),
        ] {
            let command = self.step(&found.name, &at(from), &at(to));
            self.fired(&command, times, script, &format!("{column} {word} {what}"));
        }
        let back = self.step(&found.name, &at(bound + step), &at(bound));
        self.fired(&back, 0, script, &format!("{column} comes back over its bound and does not fire it"));
        if found.nullable {
            let command = self.step(&found.name, &code!("null"), &at(bound + step));
            let told = if from_null { "fires it" } else { "does not fire it" };
            self.fired(
                &command,
                u32::from(from_null),
                script,
                &format!("{column} appears beyond its bound and {told}"),
            );
        }
    }

    fn moves(&self, column: &str, by: f64, inclusive: bool, script: &mut Script) {
        let Some((field, found)) = self.column(column) else { return };
        let Some((column, low)) = self.number(column) else { return };
        let step = self.smallest(field, found);
        let at = |value: f64| code!("{}", number(&plain(value)));
        let (near, far) =
            (low + by - if inclusive { step } else { 0.0 }, low + by + if inclusive { 0.0 } else { step });
        let distance = |value: f64| plain(value - low);
        for (from, to, times) in [(low, near, 0), (near, low, 0), (low, far, 1), (far, low, 1)] {
            let direction = if from < to { "up" } else { "down" };
            let moved = distance(from.max(to));
            let told = if times == 0 { "does not fire it" } else { "fires it" };
            let command = self.step(column, &at(from), &at(to));
            self.fired(&command, times, script, &format!("{column} {direction} by {moved} {told}"));
        }
    }

    fn appears(&self, column: &str, script: &mut Script) {
        let Some((column, low)) = self.number(column) else { return };
        let value = code!("{}", number(&plain(low)));
        for (from, to, what) in
            [(code!("null"), value.clone(), "appears"), (value.clone(), code!("null"), "disappears")]
        {
            self.fired(&self.step(column, &from, &to), 1, script, &format!("{column} {what} and fires it"));
        }
        let same = self.step(column, &code!("null"), &code!("null"));
        self.fired(&same, 0, script, &format!("{column} stays absent and does not fire it"));
    }
}
