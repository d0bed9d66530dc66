//! Constraints: for each a value that must pass and one that must fail, and the name of what refused it.

mod broken;
mod column;
mod key;
mod rows;

use model::{Builtin, Model, Type};
use rayon::prelude::*;
use sql::{Ident, QualifiedName, ident};

use super::code::{Code, code, text};
use super::fixture::{FRESH, Fixture, Limits, Row, at_bounds, beyond};
use super::names::Names;
use super::script::Script;
use super::session;
use crate::TestFile;

/// `20_constraints.sql`
pub(crate) fn file(fixture: &Fixture<'_>, names: &Names<'_>) -> TestFile {
    let mut script = session::begin(fixture, &[]);
    domains(fixture.model, names, &mut script);
    let ids: Vec<model::TableId> = fixture.model.tables().map(|(id, _)| id).collect();
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
    name: QualifiedName,
    new: Row,
}

fn of_table(fixture: &Fixture<'_>, names: &Names<'_>, id: model::TableId) -> Script {
    let mut script = Script::default();
    if !fixture.can_add(id) {
        return script;
    }
    let table = fixture.model.table(id);
    let tenant = fixture.tenants_of(table).first().copied().flatten();
    let subject = Subject {
        fixture,
        names,
        id,
        table,
        name: fixture.name(id),
        new: fixture.new_row(id, tenant, FRESH),
    };
    let accepted = subject.attempt(&subject.new);
    script.is(
        Some(table.span),
        accepted,
        code!("'1'"),
        format_args!("{} takes a row that keeps every rule", subject.name),
    );
    column::columns(&subject, &mut script);
    broken::table_checks(&subject, &mut script);
    key::keys(&subject, &mut script);
    rows::rows(&subject, &mut script);
    script
}

impl Subject<'_, '_> {
    /// What comes of inserting a row.
    fn attempt(&self, row: &Row) -> Code {
        session::as_owner(&self.fixture.insert(self.id, row))
    }

    /// `^23514 employee_level_range_check$`, or the SQLSTATE alone where the name is not certain.
    fn refused(&self, state: &str, name: Option<&Ident>) -> String {
        match name {
            // On a partition the index has the partition's name.
            Some(name) if self.table.partition.is_none() || state != "23505" => {
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
        | Builtin::Url => return None,
    })
}
