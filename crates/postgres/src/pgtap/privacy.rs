//! `@pii`: who is shown a value, and what the others are shown, in whatever a client receives.
//!
//! The values are the test's own, and so is what should be left of them. Functions that hand out rows are asked with another
//! function behind them, one that hands out such a row to everybody: what comes of that is up to the mask alone.

use catalog::Returns;
use model::{Access, Builtin, Column, FieldId, Function, Mask, Pii, ResultShape, Rule, Table, TableId, Type};
use sql::Ident;

use super::code::{Code, code, text};
use super::fixture::{Fixture, Row};
use super::intent::{Answer, Caller, Intent};
use super::names::Names;
use super::script::Script;
use super::session;
use crate::TestFile;
use crate::lower::{Scope, behind, masked_name};

/// `45_privacy.sql`
pub(crate) fn file(fixture: &Fixture<'_>, names: &Names<'_>) -> Option<TestFile> {
    if !fixture.model.tables.iter().any(Table::is_masked) {
        return None;
    }
    let scope = Scope::new(fixture.model);
    let [anon, authenticated, _] = session::clients();
    let mut script = session::begin(fixture, &[&names.api_role, &names.tenant_role, &anon, &authenticated]);
    for (id, table) in fixture.model.tables().filter(|(_, table)| table.is_masked()) {
        let Some(row) = fixture.rows(id).first() else { continue };
        let subject = Subject { fixture, scope: &scope, id, table, row };
        subject.rows(names, &mut script);
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
    fn sample(&self) -> Code {
        let rules = self.table.masked().flat_map(|(_, _, pii)| &pii.readers);
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
        let masked = self
            .table
            .masked()
            .map(|(_, column, _)| code!("{}, {}", text(column.name.as_str()), self.plain(column)));
        code!(
            "jsonb_populate_record(null::{}, jsonb_build_object({}))",
            self.fixture.name(self.id),
            Code::join(known.chain(masked), ", ")
        )
    }

    /// The value that only some may see, in JSON.
    fn plain(&self, column: &Column) -> Code {
        match plain(column) {
            Some("[]") => code!("jsonb_build_array()"),
            Some(value) => code!("{}", text(value)),
            None => code!("null"),
        }
    }

    /// Who may see it, by what the schema says.
    fn may(&self, caller: Caller, pii: &Pii) -> bool {
        let intent = Intent::new(self.fixture);
        pii.readers.iter().any(|rule| intent.holds(caller, self.id, self.row, rule) == Answer::Yes)
    }

    fn callers(&self) -> Vec<Caller> {
        let people = (0..self.fixture.people.all.len()).map(Caller::Person);
        [Caller::Nobody, Caller::Outsider].into_iter().chain(people).collect()
    }

    fn user(&self, caller: Caller) -> Code {
        match caller {
            Caller::Nobody => code!("null"),
            Caller::Outsider => code!("{}", self.fixture.people.outsider()),
            Caller::Person(person) => code!("{}", self.fixture.people.user(person)),
        }
    }

    /// What somebody should be shown.
    fn shown(&self, value: &'static str, mask: Mask, may: bool) -> &'static str {
        if may { value } else { left(mask).unwrap_or("null") }
    }

    /// The masked fields for which the test has a value.
    fn masked(&self) -> impl Iterator<Item = (&'m Column, &'m Pii, &'static str)> {
        self.table.masked().filter_map(|(_, column, pii)| Some((column, pii, plain(column)?)))
    }

    /// The mask itself, for everybody there is.
    fn rows(&self, names: &Names<'_>, script: &mut Script) {
        let masked = masked_name(self.scope, self.table);
        for (column, pii, value) in self.masked() {
            for caller in self.callers() {
                let may = self.may(caller, pii);
                let query = code!(
                    "select to_jsonb({}({})) ->> {}",
                    masked,
                    self.sample(),
                    text(column.name.as_str())
                );
                script.is(
                    Some(pii.span),
                    code!(
                        "pg_temp.reading({}, {}, {})",
                        text(names.api_role.as_str()),
                        self.user(caller),
                        query.quoted()
                    ),
                    code!("{}", text(self.shown(value, pii.mask, may))),
                    format_args!(
                        "{} {} {}.{}",
                        session::label(self.fixture, caller),
                        if may { "is shown" } else { "is not shown" },
                        self.fixture.name(self.id),
                        column.name
                    ),
                );
            }
        }
    }

    /// Clients who read tables do not read such a column.
    fn columns(&self, script: &mut Script) {
        for (_, column, pii) in self.table.masked() {
            for role in ["anon", "authenticated"] {
                let query = code!("select t.{} from {} t limit 1", column.name, self.fixture.name(self.id));
                script.is(
                    Some(pii.span),
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
        for (column, pii, value) in self.masked() {
            let shown = match self.rows_in(function) {
                Some(field) => code!(
                    "select to_jsonb(r) -> {} -> 0 ->> {} from {} r",
                    text(field.as_str()),
                    text(column.name.as_str()),
                    call
                ),
                None => code!("select to_jsonb(r) ->> {} from {} r", text(column.name.as_str()), call),
            };
            let callers = self.callers();
            let of = |wanted: bool| {
                callers.iter().copied().find(|it| *it != Caller::Nobody && self.may(*it, pii) == wanted)
            };
            for (caller, may) in [false, true].into_iter().filter_map(|may| Some((of(may)?, may))) {
                script.is(
                    Some(function.span),
                    code!("pg_temp.reading('authenticated', {}, {})", self.user(caller), shown.quoted()),
                    code!("{}", text(self.shown(value, pii.mask, may))),
                    format_args!(
                        "{name} {} {} to {}",
                        if may { "shows" } else { "does not show" },
                        column.name,
                        session::label(self.fixture, caller)
                    ),
                );
            }
        }
    }

    /// The field of a composite result that holds the rows.
    fn rows_in(&self, function: &Function) -> Option<&'m Ident> {
        let ResultShape::Composite(id) = function.result.shape else { return None };
        let fields = &self.fixture.model.composites[id.index()].fields;
        fields.iter().find(|field| field.ty == model::Attribute::Row(self.id)).map(|field| &field.name)
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
        let row = match self.rows_in(function) {
            Some(field) => code!(
                "jsonb_populate_record(null::{}, jsonb_build_object({}, jsonb_build_array({})))",
                ty,
                text(field.as_str()),
                self.sample()
            ),
            None => self.sample(),
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
        Builtin::DateTime | Builtin::Time | Builtin::Duration | Builtin::Json | Builtin::Bytes => None,
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
