//! Searches: what somebody finds is what he may read, whosever words he asks for, and whosever vector he is near to.
//!
//! Everybody asks for the words of every row, or for its vector, of both tenants. Asked are the function that clients call, as it is and beside a rule that
//! opens every row, and the half of it that answers past the policies and is bound by the tenant alone.

use model::{Column, FindCall, Function, TableId, Tenancy, Vector, VectorMetric};

use super::code::{Code, code, number, put, text};
use super::fixture::{Fixture, Row, Tenant, letter};
use super::intent::{Answer, Caller, Intent};
use super::script::Script;
use super::session;
use crate::TestFile;
use crate::lower::{self, Scope};

const FOUND: &str = include_str!("../../../../templates/pgtap/found.sql");

/// `84_search.sql`; none for a schema without searches.
pub(crate) fn file(fixture: &Fixture<'_>) -> Option<TestFile> {
    let calls: Vec<(&Function, FindCall)> =
        fixture.model.functions.iter().filter_map(|function| Some((function, function.finds?))).collect();
    if calls.is_empty() {
        return None;
    }
    let scope = Scope::new(fixture.model);
    let [anon, authenticated, _] = session::clients();
    let mut script = session::begin(fixture, &[&anon, &authenticated, &scope.api_role]);
    script.install(FOUND);
    let all: Vec<Sought<'_, '_>> = calls
        .into_iter()
        .map(|(function, call)| {
            let id = call.table();
            Sought { fixture, scope: &scope, function, call, id, rows: labelled(fixture, id) }
        })
        .collect();
    for sought in &all {
        sought.put(&mut script);
        sought.put_beside(&mut script);
    }
    for sought in &all {
        sought.found(Regime::AsItIs, &mut script);
        sought.scored(&mut script);
        sought.matched(&mut script);
        sought.marked(&mut script);
        sought.measured(&mut script);
    }
    let mut opened: Vec<TableId> = Vec::new();
    for sought in &all {
        if !opened.contains(&sought.id) {
            opened.push(sought.id);
            script.setup(
                None,
                code!(
                    "create policy seoc_careless on {} for all to {} using (true) with check (true)",
                    fixture.name(sought.id),
                    scope.api_role
                ),
            );
        }
        sought.found(Regime::Careless, &mut script);
    }
    Some(script.file("84_search.sql"))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Regime {
    AsItIs,
    Careless,
}

/// The rows of a table by what the tests call them: `A1`, `A2`, `B1`; those of nobody are numbers.
fn labelled<'f>(fixture: &'f Fixture<'_>, id: TableId) -> Vec<(String, &'f Row)> {
    let mut counted = [0_u32; 3];
    let rows = fixture.rows(id).iter().filter_map(|row| {
        let place = row.tenant.map_or(2, |tenant: Tenant| tenant as usize);
        let count = counted.get_mut(place)?;
        *count += 1;
        let whose = row.tenant.map_or("", letter);
        Some((format!("{whose}{count}"), row))
    });
    rows.collect()
}

struct Sought<'f, 'm> {
    fixture: &'f Fixture<'m>,
    scope: &'f Scope<'m>,
    function: &'m Function,
    call: FindCall,
    id: TableId,
    rows: Vec<(String, &'f Row)>,
}

impl Sought<'_, '_> {
    /// What is sought, under a name: a table, or a column of it.
    fn relation(&self) -> Code {
        let relation = self.fixture.name(self.id);
        match self.vector() {
            Some((column, _)) => code!("{}", text(format_args!("{relation}.{}", column.name))),
            None => code!("{}", text(relation)),
        }
    }

    /// The embedding, where rows are found by one.
    fn vector(&self) -> Option<(&Column, Vector)> {
        let FindCall::Near(id, field) = self.call else { return None };
        let column = self.fixture.model.table(id).field(field).column()?;
        Some((column, column.vector?))
    }

    /// What a row is asked for by: its words, as far as a question may be long, or its vector.
    fn question(&self) -> Code {
        if let Some((column, _)) = self.vector() {
            return code!("t.{}::text", column.name);
        }
        let table = self.fixture.model.table(self.id);
        let searched = table.search.iter().flat_map(|search| &search.fields);
        let words = searched.filter_map(|it| Some(code!("t.{}", table.field(it.field).column()?.name)));
        code!("left(concat_ws(' ', {}), 200)", Code::join(words, ", "))
    }

    /// As many rows as one answer may hold.
    fn most(&self) -> Code {
        let ranges = self.function.arguments.iter().filter(|it| it.name.as_str() == "first");
        let mut ranges = ranges.filter_map(|it| it.constraints.range.as_ref()?.max.as_deref());
        code!("{}", number(ranges.next().unwrap_or("25")))
    }

    /// The call with a place for the question; `first` rows.
    fn call(&self, first: &Code) -> Code {
        code!("{}(query => %L, first => {})", lower::function_name(self.scope, self.function), first)
    }

    /// Tells the session which rows are sought, and by which question.
    fn put(&self, script: &mut Script) {
        let table = self.fixture.model.table(self.id);
        let Some(key) = lower::row_key(table) else { return };
        for (label, row) in &self.rows {
            script.setup(
                Some(self.function.span),
                code!(
                    "insert into pg_temp.sought select {}, {}, t.{}, {} from {} t where {}",
                    self.relation(),
                    text(label),
                    key.name,
                    self.question(),
                    self.fixture.name(self.id),
                    self.fixture.is_row(self.id, row)
                ),
            );
        }
    }

    /// Seeded rows have vectors, too, and are near to anything.
    fn put_beside(&self, script: &mut Script) {
        let table = self.fixture.model.table(self.id);
        let Some(key) = lower::row_key(table).filter(|_| !table.seeds.is_empty()) else { return };
        script.setup(
            Some(self.function.span),
            code!(
                "insert into pg_temp.beside select {}, t.{}::text from {} t \
                 where t.{}::text not in (select s.key from pg_temp.sought s where s.relation = {})",
                self.relation(),
                key.name,
                self.fixture.name(self.id),
                key.name,
                self.relation()
            ),
        );
    }

    /// What the function answers.
    fn found(&self, regime: Regime, script: &mut Script) {
        let intent = Intent::new(self.fixture);
        let intent = if regime == Regime::Careless { intent.beside_a_careless_rule() } else { intent };
        let name = lower::function_name(self.scope, self.function);
        let table = self.fixture.model.table(self.id);
        let Some(key) = lower::row_key(table) else { return };
        let call =
            code!("select array_agg((f.node).{}::text) from {} as f", key.name, self.call(&self.most()));
        for caller in session::everybody(self.fixture) {
            if caller == Caller::Nobody {
                // Whoever is not signed in is refused before anything is sought, or meets policies of his own.
                if !self.function.anonymous {
                    continue;
                }
            }
            let answers: Vec<(&str, Answer)> = self
                .rows
                .iter()
                .map(|(label, row)| (label.as_str(), intent.select(caller, self.id, row)))
                .collect();
            if answers.iter().any(|(_, answer)| *answer == Answer::Unknown) {
                continue;
            }
            let have = code!(
                "pg_temp.finds({}, {}, {}, {})",
                text(session::role(caller)),
                session::user(self.fixture, caller),
                self.relation(),
                call.quoted()
            );
            let before = if regime == Regime::Careless { "beside a careless rule, " } else { "" };
            script.is(
                Some(self.function.span),
                have,
                self.want(caller, &answers),
                format_args!(
                    "{before}{} finds by {name} what he reads",
                    session::label(self.fixture, caller)
                ),
            );
        }
    }

    /// How well a row fits is a number above nothing. A row without words is sought by none.
    fn scored(&self, script: &mut Script) {
        if self.vector().is_some() {
            return;
        }
        let intent = Intent::new(self.fixture);
        let reads = |caller: &Caller| -> Vec<&str> {
            let read = |(_, row): &&(String, &Row)| intent.select(*caller, self.id, row) == Answer::Yes;
            self.rows.iter().filter(read).map(|(label, _)| label.as_str()).collect()
        };
        let everybody = session::everybody(self.fixture).into_iter().filter(|it| *it != Caller::Nobody);
        let Some((caller, labels)) =
            everybody.map(|caller| (caller, reads(&caller))).find(|(_, labels)| !labels.is_empty())
        else {
            return;
        };
        let command = code!("select from {} as f where f.score > 0", self.call(&self.most()));
        script.matches(
            Some(self.function.span),
            code!(
                "(select coalesce(string_agg(pg_temp.attempt({}, {}, format({}, s.words)), ' '), 'no words') from pg_temp.sought s \
                 where s.relation = {} and s.label = any (array[{}]) and s.words ~ '[[:alnum:]]')",
                text(session::role(caller)),
                session::user(self.fixture, caller),
                command.quoted(),
                self.relation(),
                Code::join(labels.into_iter().map(text), ", ")
            ),
            "^([1-9][0-9]{0,2}( [1-9][0-9]{0,2})*|no words)$",
            format_args!(
                "how well fits what {} finds by {} is a number",
                session::label(self.fixture, caller),
                lower::function_name(self.scope, self.function)
            ),
        );
    }

    /// The labels of the rows that the caller may read, of those that have words at all.
    fn want(&self, caller: Caller, answers: &[(&str, Answer)]) -> Code {
        let mut allowed = code!("false");
        for (at, (label, answer)) in answers.iter().enumerate() {
            match answer {
                Answer::Yes => put!(allowed, " or s.label = {}", text(label)),
                Answer::No | Answer::Unknown => {}
                Answer::Where(condition) => {
                    if let Some((_, row)) = self.rows.get(at) {
                        put!(
                            allowed,
                            " or (s.label = {} and exists (select from {} where {} and ({})))",
                            text(label),
                            self.fixture.name(self.id),
                            self.fixture.is_row(self.id, row),
                            condition
                        );
                    }
                }
            }
        }
        let query = code!(
            "select string_agg(s.label, ' ' order by s.label) from pg_temp.sought s \
             where s.relation = {} and s.words ~ '[[:alnum:]]' and ({})",
            self.relation(),
            allowed
        );
        // Conditions in SQL are asked as the owner, for the caller.
        code!(
            "nullif(pg_temp.attempt(null, {}, 'select', {}), 'null')",
            session::user(self.fixture, caller),
            query.quoted()
        )
    }

    /// What the half of it answers that no policy binds: rows of the caller's tenant alone.
    fn matched(&self, script: &mut Script) {
        let table = self.fixture.model.table(self.id);
        // A search by a vector measures all rows where this gives too few, so that its own answer does not tell.
        if table.tenancy == Tenancy::Global && self.vector().is_none() {
            return;
        }
        let intent = Intent::new(self.fixture);
        let (name, call) = match self.vector() {
            // Without an index the rows that the caller reads are measured, and nothing else.
            Some((_, vector)) if !vector.index => return,
            Some((column, _)) => {
                let name = lower::nearest_name(self.scope, table, column);
                let call = code!("select array_agg(k::text) from {}(%L, {}) as k", name, self.most());
                (name, call)
            }
            None => {
                let name = lower::matches_name(self.scope, table);
                let call = code!("select array_agg(k::text) from {}(%L) as k", name);
                (name, call)
            }
        };
        for caller in session::everybody(self.fixture) {
            let answers: Vec<(&str, Answer)> = self
                .rows
                .iter()
                .map(|(label, row)| (label.as_str(), intent.floor(caller, table, row)))
                .collect();
            script.is(
                Some(self.function.span),
                code!(
                    "pg_temp.finds({}, {}, {}, {})",
                    text(self.scope.api_role.as_str()),
                    session::user(self.fixture, caller),
                    self.relation(),
                    call.quoted()
                ),
                self.want(caller, &answers),
                format_args!(
                    "{name} knows for {} the rows of his tenant alone",
                    session::label(self.fixture, caller)
                ),
            );
        }
    }

    /// A row, and somebody who reads it.
    fn seen(&self) -> Option<(&Row, usize)> {
        let intent = Intent::new(self.fixture);
        self.rows.iter().find_map(|(_, row)| {
            let reads = |person: &usize| intent.select(Caller::Person(*person), self.id, row) == Answer::Yes;
            Some((*row, (0..self.fixture.people.all.len()).find(reads)?))
        })
    }

    /// The nearest come first, no more than were asked for, and none that is too far.
    fn measured(&self, script: &mut Script) {
        let Some((column, vector)) = self.vector() else { return };
        let Some((row, reader)) = self.seen() else { return };
        let name = lower::function_name(self.scope, self.function);
        let question = code!(
            "(select t.{} from {} t where {})",
            column.name,
            self.fixture.name(self.id),
            self.fixture.is_row(self.id, row)
        );
        let least = match vector.metric {
            VectorMetric::Cosine | VectorMetric::L2 => code!("abs(min(f.distance)) < 0.001"),
            // A longer vector is nearer than the row's own.
            VectorMetric::InnerProduct => code!("min(f.distance) < 0"),
        };
        let observe = code!(
            "select count(*) > 0 and array_agg(f.distance) = array_agg(f.distance order by f.distance) and {} \
             and (select array_agg(g.distance) = array[min(f.distance)] from {}(query => {}, first => 1) as g) \
             and (select bool_and(g.distance <= min(f.distance)) from {}(query => {}, threshold => greatest(min(f.distance), {})) as g) \
             from {}(query => {}, first => {}) as f",
            least,
            name,
            question,
            name,
            question,
            number(if vector.metric == VectorMetric::InnerProduct { "-1000000000" } else { "0" }),
            name,
            question,
            self.most()
        );
        script.is(
            Some(self.function.span),
            code!(
                "pg_temp.attempt(null, {}, {}, {})",
                self.fixture.people.user(reader),
                code!("select").quoted(),
                observe.quoted()
            ),
            text("true"),
            format_args!("{name} answers with the nearest first, and with none beyond the threshold"),
        );
    }

    /// What is shown of a row is HTML in which only the marks are markup.
    fn marked(&self, script: &mut Script) {
        let table = self.fixture.model.table(self.id);
        let people = &self.fixture.people;
        let (false, None, Some(search)) = (people.all.is_empty(), self.vector(), &table.search) else {
            return;
        };
        let field = search.fields.iter().find(|it| {
            let column = table.field(it.field).column();
            let constraints = column.map(|column| &column.constraints);
            constraints.is_some_and(|it| {
                it.pattern.is_none()
                    && it.checks.is_empty()
                    && it.length.as_ref().is_none_or(|length| length.max.is_none_or(|max| max > 40))
            })
        });
        let Some(column) = field.and_then(|it| table.field(it.field).column()) else { return };
        let Some((row, reader)) = self.seen() else { return };
        let update = code!(
            "update {} set {} = '<b>zebra</b> & more' where {}",
            self.fixture.name(self.id),
            column.name,
            self.fixture.is_row(self.id, row)
        );
        let name = lower::function_name(self.scope, self.function);
        let observe = code!(
            "select bool_and(f.highlight like '%<mark>zebra</mark>%' and f.highlight not like '%<b%' \
             and replace(replace(f.highlight, '<mark>', ''), '</mark>', '') !~ '[<>]') from {}('zebra') as f",
            name
        );
        script.is(
            Some(self.function.span),
            code!(
                "pg_temp.attempt(null, {}, {}, {})",
                people.user(reader),
                update.quoted(),
                observe.quoted()
            ),
            text("true"),
            format_args!("{name} marks what was sought and escapes the rest"),
        );
    }
}
