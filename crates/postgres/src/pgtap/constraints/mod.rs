//! Constraints: for each a value that must pass and one that must fail, and the name of what refused it.

mod broken;
mod column;
mod key;
mod rows;
mod trials;

use model::{Builtin, Model, Type};
use rayon::prelude::*;
use sql::{Ident, QualifiedName, ident};

use super::code::{Code, code, put, text};
use super::fixture::{Cell, FRESH, Fixture, Limits, Row, at_bounds, beyond};
use super::names::Names;
use super::script::Script;
use super::session;
use crate::TestFile;
use trials::Trials;

/// `20_constraints.sql`
pub(crate) fn file(fixture: &Fixture<'_>, names: &Names<'_>) -> TestFile {
    let mut script = session::begin(fixture, &[]);
    domains(fixture.model, names, &mut script);
    script.install(SAMPLE);
    let ids: Vec<model::TableId> =
        fixture.model.tables().map(|(id, _)| id).filter(|id| fixture.can_add(*id)).collect();
    let samples: Vec<Code> = ids.par_iter().map(|id| Subject::new(fixture, names, *id).sample()).collect();
    for (id, sample) in ids.iter().zip(samples) {
        script.setup(Some(fixture.model.table(*id).span), sample);
    }
    let parts: Vec<Script> = ids.par_iter().map(|id| of_table(fixture, names, *id)).collect();
    parts.into_iter().for_each(|part| script.append(part));
    script.file("20_constraints.sql")
}

/// A table whose constraints are tested, with a new row that breaks none of them.
struct Subject<'f, 'm> {
    fixture: &'f Fixture<'m>,
    names: &'f Names<'f>,
    id: model::TableId,
    table: &'m model::Table,
    name: &'f Code,
    new: Row,
}

fn of_table(fixture: &Fixture<'_>, names: &Names<'_>, id: model::TableId) -> Script {
    let subject = Subject::new(fixture, names, id);
    let mut trials = Trials::default();
    trials.takes(&subject, subject.table.span, &subject.new, " takes a row that keeps every rule");
    column::columns(&subject, &mut trials);
    broken::table_checks(&subject, &mut trials.others);
    key::keys(&subject, &mut trials);
    rows::rows(&subject, &mut trials.others);
    trials.prove(&subject)
}

const SAMPLE: &str = include_str!("../../../../../templates/pgtap/sample.sql");

impl<'f, 'm> Subject<'f, 'm> {
    fn new(fixture: &'f Fixture<'m>, names: &'f Names<'f>, id: model::TableId) -> Self {
        let table = fixture.model.table(id);
        let tenant = fixture.tenants_of(table).first().copied().flatten();
        Self { fixture, names, id, table, name: fixture.name(id), new: fixture.new_row(id, tenant, FRESH) }
    }

    /// The new row, kept in the session, so that each case names only what differs from it.
    fn sample(&self) -> Code {
        let fields = self.table.fields.iter().zip(&self.new.cells);
        let given = fields.filter_map(|(field, cell)| match cell {
            Cell::Absent | Cell::Default => None,
            cell => Some((&field.column()?.name, self.fixture.literal(cell).code())),
        });
        let (columns, contents): (Vec<&Ident>, Vec<Code>) = given.unzip();
        code!(
            "insert into pg_temp.sample_row values ({}, array[{}]::text[], array[{}]::text[])",
            text(self.name),
            Code::join(columns.iter().map(|name| text(name.as_str())), ", "),
            Code::join(contents.iter().map(Code::quoted), ", ")
        )
    }

    /// What comes of inserting a row.
    fn attempt(&self, row: &Row) -> Code {
        if row.tenant == self.new.tenant {
            return code!("pg_temp.trial({}{})", text(self.name), self.overrides(row));
        }
        session::as_owner(&self.fixture.insert(self.id, row))
    }

    /// An expression that yields the INSERT of a row.
    fn inserting(&self, row: &Row) -> Code {
        code!("pg_temp.sample({}{})", text(self.name), self.overrides(row))
    }

    /// What a row has otherwise than the sample.
    fn differences(&self, row: &Row) -> impl Iterator<Item = (&Ident, Code)> {
        let cells = self.table.fields.iter().zip(&row.cells).zip(&self.new.cells);
        cells
            .filter(|((_, cell), sample)| cell != sample)
            .filter_map(|((field, cell), _)| Some((&field.column()?.name, self.fixture.literal(cell).code())))
    }

    /// `, 'level', $$6$$`
    fn overrides(&self, row: &Row) -> Code {
        let mut out = Code::new();
        for (column, value) in self.differences(row) {
            put!(out, ", {}, {}", text(column.as_str()), value.quoted());
        }
        out
    }

    /// `^23514 employee_level_range_check$`, or the SQLSTATE alone where the name is not certain.
    fn refused(&self, state: &str, name: Option<&Ident>) -> String {
        match name {
            // On a partition the index has the partition's name.
            Some(name) if !self.table.is_partitioned() || state != "23505" => {
                format!("^{state} {}$", plain(name))
            }
            Some(_) | None => format!("^{state}( |$)"),
        }
    }
}

/// A name inside a regular expression.
fn plain(name: &Ident) -> String {
    let special = |c: char| !(c.is_ascii_alphanumeric() || c == '_');
    name.as_str().chars().flat_map(|c| special(c).then_some('\\').into_iter().chain([c])).collect()
}

/// Domains are tested once, not in every column that has them.
fn domains(model: &Model, names: &Names<'_>, script: &mut Script) {
    let public = |name: &Ident| model.database.schema.qualify(name);
    for (at, scalar) in model.scalars.iter().enumerate() {
        let ty = Type::Scalar(model::ScalarId(at as u32));
        domain(model, names, &public(&scalar.name), ty, scalar.span, script);
    }
    for (at, declared) in model.enums.iter().enumerate() {
        let ty = Type::Enum(model::EnumId(at as u32));
        let name = public(&declared.name);
        let members = Code::join(declared.values.iter().map(|value| text(&value.stored)), ", ");
        script.is(
            Some(declared.span),
            session::as_owner(&code!("select member::{} from unnest(array[{}]) as member", name, members)),
            text(declared.values.len()),
            format_args!("{name} has room for each of its members"),
        );
        domain(model, names, &name, ty, declared.span, script);
    }
    for (name, good, bad) in [
        (ident!("email"), "somebody@example.com", ["somebody", "some body@example.com", "a@b"]),
        (ident!("url"), "https://example.com/a", ["example.com", "ftp://example.com", "https://a b"]),
    ] {
        let name = model.database.private_schema.qualify(&name);
        let Some(check) = names.domain_check(&name) else { continue };
        let passes = session::as_owner(&code!("select {}::{}", text(good), name));
        script.is(None, passes, code!("'1'"), format_args!("{name} takes {good}"));
        for value in bad {
            script.is(
                None,
                session::as_owner(&code!("select {}::{}", text(value), name)),
                text(format_args!("23514 {}", check.as_str())),
                format_args!("{name} refuses {value}"),
            );
        }
    }
}

fn domain(
    model: &Model,
    names: &Names<'_>,
    name: &QualifiedName,
    ty: Type,
    span: diagnostics::Span,
    script: &mut Script,
) {
    let limits = Limits::of(model, ty, &model::Constraints::default(), None);
    for each in at_bounds(model, ty, &limits, "value") {
        let passes = session::as_owner(&code!("select ({})::{}", each.value, name));
        script.is(Some(span), passes, code!("'1'"), format_args!("{name} takes {}", each.what));
    }
    let refused = match names.domain_check(name) {
        Some(check) => format!("23514 {}", check.as_str()),
        None => "22P02".to_owned(),
    };
    for each in beyond(model, ty, &limits, "value") {
        let fails = session::as_owner(&code!("select ({})::{}", each.value, name));
        script.is(Some(span), fails, text(&refused), format_args!("{name} refuses {}", each.what));
    }
}

/// Can values of the type be compared by size?
fn ordered(builtin: Builtin) -> Option<[Code; 2]> {
    Some(match builtin {
        Builtin::Date => [code!("date '2024-01-10'"), code!("date '2024-01-11'")],
        Builtin::DateTime => {
            [code!("timestamptz '2024-01-10 12:00+00'"), code!("timestamptz '2024-01-11 12:00+00'")]
        }
        Builtin::Time => [code!("time '10:00'"), code!("time '11:00'")],
        Builtin::Duration => [code!("interval '1 hour'"), code!("interval '2 hours'")],
        Builtin::Integer | Builtin::BigInt | Builtin::Float | Builtin::Decimal => [code!("1"), code!("2")],
        Builtin::Uuid
        | Builtin::Text
        | Builtin::Boolean
        | Builtin::Json
        | Builtin::Bytes
        | Builtin::Inet
        | Builtin::Email
        | Builtin::Url
        | Builtin::Vector => return None,
    })
}
