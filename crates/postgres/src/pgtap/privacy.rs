//! `@pii`: who is shown a value, and what the others are shown, in whatever a client receives.
//!
//! The values are the test's own, and so is what should be left of them. Functions that hand out rows are asked with another
//! function behind them, one that hands out such a row to everybody: what comes of that is up to the mask alone.

use catalog::Returns;
use diagnostics::Span;
use model::{
    Access, Attribute, Builtin, Column, Composite, CompositeField, FieldId, Function, Mask, ResultShape,
    Rule, Table, TableId, Type,
};
use sql::{Ident, ident};

use super::change::different;
use super::code::{Code, code, text};
use super::fixture::{Cell, FRESH, Fixture, Row, key_setting};
use super::intent::{Answer, Caller, Intent};
use super::names::Names;
use super::script::Script;
use super::session;
use crate::TestFile;
use crate::lower::{self, Scope, behind, masked_name};

/// `45_privacy.sql`
pub(crate) fn file(fixture: &Fixture<'_>, names: &Names<'_>) -> Option<TestFile> {
    if !fixture.model.tables.iter().any(Table::is_masked) {
        return None;
    }
    let scope = Scope::new(fixture.model);
    let [anon, authenticated, worker] = session::clients();
    let asked = [&names.api_role, &names.tenant_role, &anon, &authenticated, &worker];
    let mut script = session::begin(fixture, &asked);
    if fixture.model.tables.iter().any(|table| table.encrypted().next().is_some()) {
        script.setup(None, code!("create temporary table sealed (column_name text primary key, value text)"));
        script.setup(None, code!("grant select on pg_temp.sealed to public"));
    }
    for (id, table) in fixture.model.tables().filter(|(_, table)| table.is_masked()) {
        let Some(row) = fixture.rows(id).first() else { continue };
        let subject = Subject { fixture, scope: &scope, id, table, row };
        subject.samples(&mut script);
        subject.rows(names, &mut script);
        subject.sealed(&mut script);
        if fixture.model.database.access == Access::Tables {
            subject.columns(&mut script);
        }
    }
    // Last, since it replaces what is behind the masks.
    for function in &fixture.model.functions {
        let Some(id) = fixture.model.masked_result(function) else { continue };
        let Some(row) = fixture.rows(id).first() else { continue };
        let subject = Subject { fixture, scope: &scope, id, table: fixture.model.table(id), row };
        subject.function(function, names, &mut script);
    }
    Some(script.file("45_privacy.sql"))
}

struct Subject<'s, 'f, 'm> {
    fixture: &'f Fixture<'m>,
    scope: &'s Scope<'m>,
    id: TableId,
    table: &'m Table,
    row: &'f Row,
}

impl<'m> Subject<'_, '_, 'm> {
    /// The row, with a value of the test's own in each masked field.
    fn sample(&self, part: Option<&Composite>) -> Code {
        let rules = self.fields().into_iter().flat_map(|field| field.readers);
        let owners = rules.filter_map(|rule| match rule {
            Rule::Owner(field) => Some(*field),
            _ => None,
        });
        let tenant = match self.table.tenancy {
            model::Tenancy::Root => self.table.key.first().copied(),
            model::Tenancy::By(field) => Some(field),
            model::Tenancy::Global => None,
        };
        let mut known: Vec<FieldId> = owners.chain(tenant).collect();
        known.sort();
        known.dedup();
        let known = known.into_iter().filter_map(|field| {
            let column = self.table.field(field).column()?;
            let value = self.fixture.literal(self.row.cell(field));
            Some(code!("{}, {}", text(column.name.as_str()), value))
        });
        let masked = self.fields().into_iter().map(|field| {
            let value = match (&field.column.encrypted, field.value) {
                (Some(_), _) => code!(
                    "(select s.value from pg_temp.sealed s where s.column_name = {})",
                    text(self.full(field.column))
                ),
                (None, "[]") => code!("jsonb_build_array()"),
                (None, value) => code!("{}", text(value)),
            };
            code!("{}, {}", text(field.column.name.as_str()), value)
        });
        code!(
            "jsonb_populate_record(null::{}, jsonb_build_object({}))",
            self.row_type(part),
            Code::join(known.chain(masked), ", ")
        )
    }

    /// The whole row, or what clients may see of it.
    fn row_type(&self, part: Option<&Composite>) -> Code {
        part.map_or_else(
            || self.fixture.name(self.id).clone(),
            |part| code!("{}", self.scope.public(&part.name)),
        )
    }

    /// `app.member.iban`
    fn full(&self, column: &Column) -> String {
        format!("{}.{}", self.fixture.name(self.id), column.name)
    }

    /// Who may see it, by what the schema says.
    fn may(&self, caller: Caller, field: &Shown<'m>) -> bool {
        let intent = Intent::new(self.fixture);
        field.readers.iter().any(|rule| intent.holds(caller, self.id, self.row, rule) == Answer::Yes)
    }

    /// What is shown to some only, and for which the test has a value.
    fn fields(&self) -> Vec<Shown<'m>> {
        let fields = self.table.fields.iter().enumerate().filter_map(|(at, field)| {
            let column = field.column()?;
            let (pii, encrypted) = (column.pii.as_ref(), column.encrypted.as_ref());
            let readers = pii.into_iter().flat_map(|pii| &pii.readers);
            Some(Shown {
                column,
                is_revealed: lower::is_revealed(self.table, FieldId(at as u32)),
                span: pii.map(|pii| pii.span).or(encrypted.map(|encrypted| encrypted.span))?,
                readers: readers.chain(encrypted.into_iter().flat_map(|it| &it.readers)).collect(),
                mask: pii.map_or(Mask::Hidden, |pii| pii.mask),
                value: plain(column)?,
            })
        });
        fields.collect()
    }

    /// The mask itself, for everybody there is.
    fn rows(&self, names: &Names<'_>, script: &mut Script) {
        for part in [None].into_iter().chain(self.fixture.model.visible_part(self.id).map(Some)) {
            self.masked(part, names, script);
        }
    }

    fn masked(&self, part: Option<&Composite>, names: &Names<'_>, script: &mut Script) {
        let masked = masked_name(self.scope, self.table, part);
        for field in self.fields() {
            let column = field.column;
            for caller in session::everybody(self.fixture) {
                let may = self.may(caller, &field);
                let query = code!(
                    "select to_jsonb({}({})) ->> {}",
                    masked,
                    self.sample(part),
                    text(column.name.as_str())
                );
                script.is(
                    Some(field.span),
                    code!(
                        "pg_temp.reading({}, {}, {})",
                        text(names.api_role.as_str()),
                        session::user(self.fixture, caller),
                        query.quoted()
                    ),
                    code!("{}", text(field.shown(may))),
                    format_args!(
                        "{} {} {}.{}",
                        session::label(self.fixture, caller),
                        if may { "is shown" } else { "is not shown" },
                        self.row_type(part),
                        column.name
                    ),
                );
            }
        }
    }

    /// The test's own values, as they are stored.
    fn samples(&self, script: &mut Script) {
        for (_, column, encrypted) in self.table.encrypted() {
            let Some(value) = plain(column) else { continue };
            script.setup(
                Some(encrypted.span),
                code!(
                    "insert into pg_temp.sealed values ({}, {}({}, {}, null))",
                    text(self.full(column)),
                    self.scope.private(&ident!("sealed_message")),
                    text(&encrypted.key),
                    text(value)
                ),
            );
        }
    }

    /// What the table holds of an encrypted field, and who finds it again.
    fn sealed(&self, script: &mut Script) {
        if !self.fixture.can_add(self.id) {
            return;
        }
        let (table, name) = (self.table, self.fixture.name(self.id));
        let usual = self.fixture.new_row(self.id, self.row.tenant, FRESH);
        let unseal = self.scope.private(&ident!("unseal"));
        for (at, column, encrypted) in table.encrypted() {
            let row = match usual.cell(at) {
                Cell::Null => different(self.fixture, self.id, at, column, &Cell::Null)
                    .map_or_else(|| usual.clone(), |value| usual.clone().with(at, Cell::value(value))),
                _ => usual.clone(),
            };
            let (insert, is_row) = (self.fixture.insert(self.id, &row), self.fixture.is_row(self.id, &row));
            let (Cell::Value(value), key) = (row.cell(at).clone(), text(&encrypted.key)) else { continue };
            let (value, column): (&Code, &Ident) = (&value, &column.name);
            let stored = code!(
                "select {} like 'sealed:%' and position({} in t::text) = 0 and {}({}, {}) = {} from {} t where {}",
                column,
                value,
                unseal,
                key,
                column,
                value,
                name,
                is_row
            );
            let is = |script: &mut Script,
                      by: Code,
                      command: &Code,
                      observe: &Code,
                      want: &'static str,
                      what: &str| {
                script.is(
                    Some(encrypted.span),
                    code!("pg_temp.attempt(null, {}, {}, {})", by, command.quoted(), observe.quoted()),
                    code!("{}", text(want)),
                    format_args!("{name}.{column} {what}"),
                );
            };
            is(script, code!("null"), &insert, &stored, "true", "is stored sealed, and opens to what it was");
            let touched = code!("{}; update {} set {} = {} where {}", insert, name, column, column, is_row);
            is(
                script,
                code!("null"),
                &touched,
                &stored,
                "true",
                "stays what it is when it is written as it is stored",
            );
            let trigger = Ident::new(lower::SEAL).unwrap_or_else(|_| ident!("zz_seal"));
            let bare = code!("alter table {} disable trigger {}; {}", name, trigger, insert);
            script.matches(
                Some(encrypted.span),
                session::as_owner(&bare),
                format_args!("^23514 {}", self.table.name.as_str()),
                format_args!("{name}.{column} takes nothing that is not sealed, also without its trigger"),
            );
            let reseal = lower::reseal_name(self.scope, table);
            let second = match self.fixture.model.database.platform {
                model::Platform::Postgres => key_setting(self.fixture.model, &encrypted.key, &["1", "2"]),
                model::Platform::Supabase => code!(
                    "select vault.create_secret('another key for tests', {})",
                    text(format_args!("{}.2", encrypted.key))
                ),
            };
            let rotated = code!(
                "{}; {}; do $do$ begin for i in 1..100 loop exit when {}(1) = 0; end loop; end $do$",
                insert,
                second,
                reseal
            );
            let under = code!(
                "select count(*) > 0 and bool_and(split_part({}, ':', 2) = '2' and {}({}, {}) is not null) from {} where {} is not null",
                column,
                unseal,
                key,
                column,
                name,
                column
            );
            is(
                script,
                code!("null"),
                &rotated,
                &under,
                "true",
                "is put under another key, row by row, and still opens",
            );
            if encrypted.lookup {
                let Some(key) = lower::row_key(table) else { continue };
                let found = code!(
                    "select count(*) from {}({}) as k where k = (select t.{} from {} t where {})",
                    lower::lookup_name(self.scope, table, self.table.field(at).column().unwrap_or(key)),
                    value,
                    key.name,
                    name,
                    is_row
                );
                for (tenant, want) in [(Some(0), "1"), (Some(1), "0")] {
                    let global = self.row.tenant.is_none();
                    if self.fixture.people.all.is_empty() || (global && want == "0") {
                        continue;
                    }
                    let tenant = if global { None } else { tenant };
                    let by = code!("{}", self.fixture.people.user(self.fixture.people.strongest(tenant)));
                    is(
                        script,
                        by,
                        &insert,
                        &found,
                        want,
                        if want == "1" {
                            "is found by its value"
                        } else {
                            "is not found from another tenant"
                        },
                    );
                }
            }
        }
    }

    /// Clients who read tables do not read such a column.
    fn columns(&self, script: &mut Script) {
        for field in self.fields() {
            let column = field.column;
            for role in ["anon", "authenticated"] {
                let query = code!("select t.{} from {} t limit 1", column.name, self.fixture.name(self.id));
                script.is(
                    Some(field.span),
                    code!("pg_temp.reading({}, null, {})", text(role), query.quoted()),
                    code!("'42501'"),
                    format_args!("{role} cannot read {}.{}", self.fixture.name(self.id), column.name),
                );
            }
        }
    }

    /// A function whose rows are masked: with one behind it that hands out such a row to everybody.
    fn function(&self, function: &Function, names: &Names<'_>, script: &mut Script) {
        if function.schedule.is_some() {
            return;
        }
        let Some(replaced) = self.replaced(function, names) else { return };
        script.setup(Some(function.span), &replaced);
        let name = crate::lower::function_name(self.scope, function);
        let Some(outer) = names.function(&name) else { return };
        let arguments = outer.parameters.iter().map(|it| code!("{} => null::{}", it.name, it.ty));
        let call = code!("{}({})", name, Code::join(arguments, ", "));
        for field in self.fields() {
            let column = field.column;
            let shown = match self.rows_in(function) {
                Some(rows) => code!(
                    "select to_jsonb(r) -> {}{} ->> {} from {} r",
                    text(rows.name.as_str()),
                    if rows.list { code!(" -> 0") } else { code!("") },
                    text(column.name.as_str()),
                    call
                ),
                None => code!("select to_jsonb(r) ->> {} from {} r", text(column.name.as_str()), call),
            };
            let callers = session::everybody(self.fixture);
            let of = |wanted: bool| {
                callers.iter().copied().find(|it| *it != Caller::Nobody && self.may(*it, &field) == wanted)
            };
            let asked: Vec<(&str, Caller, bool)> = match function.queue {
                Some(_) => vec![("service_role", Caller::Nobody, field.is_revealed)],
                None => [false, true]
                    .into_iter()
                    .filter_map(|may| Some(("authenticated", of(may)?, may)))
                    .collect(),
            };
            for (role, caller, may) in asked {
                let whom = match function.queue {
                    Some(_) => "a worker",
                    None => session::label(self.fixture, caller),
                };
                script.is(
                    Some(function.span),
                    code!(
                        "pg_temp.reading({}, {}, {})",
                        text(role),
                        session::user(self.fixture, caller),
                        shown.quoted()
                    ),
                    code!("{}", text(field.shown(may))),
                    format_args!(
                        "{name} {} {} to {whom}",
                        if may { "shows" } else { "does not show" },
                        column.name
                    ),
                );
            }
        }
    }

    /// The field of a composite result that holds the rows.
    fn rows_in(&self, function: &Function) -> Option<&'m CompositeField> {
        let ResultShape::Composite(id) = function.result.shape else { return None };
        let composites = &self.fixture.model.composites;
        let is_row = |ty: Attribute| match ty {
            Attribute::Row(table) => table == self.id,
            Attribute::Composite(part) => composites[part.index()].shows == Some(self.id),
            Attribute::Value(_) => false,
        };
        composites[id.index()].fields.iter().find(|field| is_row(field.ty))
    }

    fn replaced(&self, function: &Function, names: &Names<'_>) -> Option<Code> {
        let inner = names.function(&behind(self.scope, function))?;
        let parameters = inner.parameters.iter().map(|parameter| match &parameter.default {
            Some(default) => code!("{} {} default {}", parameter.name, parameter.ty, default),
            None => code!("{} {}", parameter.name, parameter.ty),
        });
        let (returns, ty) = match &inner.returns {
            Returns::One(ty) => (code!("{}", ty), ty),
            Returns::Set(ty) => (code!("setof {}", ty), ty),
            Returns::Void | Returns::Trigger => return None,
        };
        let part = self.fixture.model.handed_part(function);
        let row = match self.rows_in(function) {
            Some(field) => code!(
                "jsonb_populate_record(null::{}, jsonb_build_object({}, {}({})))",
                ty,
                text(field.name.as_str()),
                if field.list { code!("jsonb_build_array") } else { code!("to_jsonb") },
                self.sample(part)
            ),
            None => self.sample(part),
        };
        Some(code!(
            "create or replace function {}({}) returns {} language sql as $$ select {} $$",
            inner.name,
            Code::join(parameters, ", "),
            returns,
            row
        ))
    }
}

/// A field that some are shown.
struct Shown<'m> {
    column: &'m Column,
    /// Are workers of its queue handed it as it is?
    is_revealed: bool,
    span: Span,
    readers: Vec<&'m Rule>,
    mask: Mask,
    value: &'static str,
}

impl Shown<'_> {
    /// What somebody should be shown.
    fn shown(&self, may: bool) -> &'static str {
        if may { self.value } else { left(self.mask).unwrap_or("null") }
    }
}

/// A value that no fixture has; none where the test could not tell which ones the type takes.
fn plain(column: &Column) -> Option<&'static str> {
    let Type::Builtin(builtin) = column.ty else { return None };
    if column.list {
        return Some("[]");
    }
    if column.pii.as_ref().is_some_and(|pii| pii.mask == Mask::Email) {
        return Some("secret.person@example.org");
    }
    match builtin {
        _ if column.sql_type.is_some() => None,
        Builtin::Text => Some("+49 Secret Person 123456789"),
        Builtin::Email => Some("secret.person@example.org"),
        Builtin::Url => Some("https://secret.example.org/person"),
        Builtin::Date => Some("1971-03-04"),
        Builtin::Uuid => Some("5ec5e750-0000-4000-8000-000000000000"),
        Builtin::Inet => Some("203.0.113.77"),
        Builtin::Integer | Builtin::BigInt | Builtin::Decimal | Builtin::Float => Some("4"),
        Builtin::Boolean => Some("true"),
        Builtin::DateTime
        | Builtin::Time
        | Builtin::Duration
        | Builtin::Json
        | Builtin::Bytes
        | Builtin::Vector => None,
    }
}

/// What is left of the text, and of the address.
fn left(mask: Mask) -> Option<&'static str> {
    match mask {
        Mask::Email => Some("s***@e***.org"),
        Mask::Name => Some("+*** S*** P*** 1***"),
        Mask::Phone => Some("+** ****** ****** *******89"),
        Mask::Last4 => Some("****6789"),
        Mask::Hidden => None,
    }
}
