//! Rows that break a condition in SQL of which nothing is understood.
//!
//! Every column that the condition names is given one unlikely value after the other. The database is asked, of the condition
//! as it stands in the schema and without the table, which of these rows it is false for; the first such row is inserted,
//! and the constraint must refuse it.

use model::{Builtin, Check, Column, FieldId, Type};
use sql::{Ident, TypeName};

use super::Subject;
use crate::pgtap::code::{Code, code, number, text};
use crate::pgtap::fixture::{Cell, Limits, Row, plain};
use crate::pgtap::script::Script;

/// The conditions of the type.
pub(super) fn table_checks(subject: &Subject<'_, '_>, script: &mut Script) {
    for check in &subject.table.checks {
        let made = || subject.names.check(&subject.table.name, check.span);
        refused(subject, check, check.name.as_ref().or_else(made), script);
    }
}

/// One condition.
pub(super) fn refused(subject: &Subject<'_, '_>, check: &Check, name: Option<&Ident>, script: &mut Script) {
    let spoken_of: Vec<FieldId> = spoken_of(subject, check.condition.as_str());
    let mut rows: Vec<Row> = Vec::new();
    for at in &spoken_of {
        rows.extend(values(subject, *at).into_iter().map(|value| subject.new.with(*at, Cell::value(value))));
    }
    // Two columns that must not be alike are alike; one that must come after the other comes before it.
    for pair in spoken_of.windows(2) {
        let &[first, second] = pair else { continue };
        rows.extend(pairs(subject, first, second));
    }
    if rows.is_empty() {
        return;
    }
    let candidates = rows.iter().enumerate().map(|(position, row)| {
        let command = subject.inserting(row);
        code!("({}, {}, {})", position, is_broken(subject, check, row), command)
    });
    let what = format!(
        "{} refuses a row for which {} does not hold",
        subject.name,
        name.map_or("the check", Ident::as_str)
    );
    script.assert(
        Some(check.span),
        code!(
            "coalesce((select matches(pg_temp.attempt(null, null, command), {}, {}) from (\n  select command from (values\n    {}\n  ) \
             as candidate (position, broken, command) where broken order by position limit 1\n) as first), \
             skip('no row that breaks it is known', 1))",
            text(subject.refused("23514", name)),
            text(&what),
            Code::join(candidates, ",\n    ")
        ),
    );
}

/// The columns a condition names, by their words.
fn spoken_of(subject: &Subject<'_, '_>, condition: &str) -> Vec<FieldId> {
    let words: Vec<&str> = condition.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
    let fields = subject.table.fields.iter().enumerate();
    let named = fields.filter_map(|(at, field)| {
        let column = field.column().filter(|column| column.generated.is_none())?;
        let position = words.iter().position(|word| *word == column.name.as_str())?;
        Some((position, FieldId(at as u32)))
    });
    let mut named: Vec<(usize, FieldId)> = named.collect();
    named.sort();
    named.into_iter().map(|(_, at)| at).collect()
}

/// Is the condition false of the row? Asked of an existing row with the new row's values in the columns it names, each in
/// the type under its domain.
fn is_broken(subject: &Subject<'_, '_>, check: &Check, row: &Row) -> Code {
    let Some(existing) = subject.fixture.rows(subject.id).first() else { return code!("false") };
    let columns = subject.table.fields.iter().enumerate().filter_map(|(at, field)| {
        let column = field.column()?;
        let at = FieldId(at as u32);
        Some(match row.cell(at) {
            Cell::Default | Cell::Absent | Cell::Sql(_) => code!("r.{}", column.name),
            cell => code!(
                "({})::{} as {}",
                subject.fixture.literal(cell),
                base_type(subject, column),
                column.name
            ),
        })
    });
    code!(
        "(select ({}) is false from (select {} from {} r where {}) as {})",
        check.condition,
        Code::join(columns, ", "),
        subject.name,
        qualified(subject, existing),
        subject.table.name
    )
}

fn qualified(subject: &Subject<'_, '_>, row: &Row) -> Code {
    let conditions = subject.table.key.iter().filter_map(|field| {
        let column = subject.table.field(*field).column()?;
        Some(code!("r.{} = {}", column.name, subject.fixture.literal(row.cell(*field))))
    });
    Code::join(conditions, " and ")
}

/// The type under a domain.
fn base_type(subject: &Subject<'_, '_>, column: &Column) -> TypeName {
    let model = subject.fixture.model;
    let one = match (&column.sql_type, column.ty) {
        (Some(exact), _) => exact.clone(),
        (None, Type::Scalar(id)) => model.scalars[id.index()].base.clone(),
        (None, ty) => match model.builtin(ty) {
            Builtin::Uuid => TypeName::uuid(),
            Builtin::Text | Builtin::Email | Builtin::Url => TypeName::text(),
            Builtin::Integer => TypeName::integer(),
            Builtin::BigInt => TypeName::bigint(),
            Builtin::Float => TypeName::double_precision(),
            Builtin::Decimal => TypeName::numeric(),
            Builtin::Boolean => TypeName::boolean(),
            Builtin::DateTime => TypeName::timestamptz(),
            Builtin::Date => TypeName::date(),
            Builtin::Time => TypeName::time(),
            Builtin::Duration => TypeName::interval(),
            Builtin::Json => TypeName::jsonb(),
            Builtin::Bytes => TypeName::bytea(),
            Builtin::Inet => TypeName::inet(),
            Builtin::Vector => TypeName::vector(),
        },
    };
    if column.list { one.array() } else { one }
}

/// Unlikely values of a column's type, that no other rule refuses first.
fn values(subject: &Subject<'_, '_>, at: FieldId) -> Vec<Code> {
    let Some(column) = subject.table.field(at).column() else { return Vec::new() };
    let model = subject.fixture.model;
    let limits = subject.fixture.limits(subject.id, at);
    let mut found: Vec<Code> = match (column.ty, model.builtin(column.ty)) {
        _ if subject.table.field(at).foreign_key().is_some() => Vec::new(),
        (_, Builtin::Integer | Builtin::BigInt | Builtin::Float | Builtin::Decimal) if column.list => {
            vec![code!("'{{-1}}'"), code!("'{{1000000}}'"), code!("'{{0}}'"), code!("'{{1,1}}'")]
        }
        (_, Builtin::Text) if column.list => vec![code!("'{{\"\"}}'"), code!("'{{x,x}}'")],
        _ if column.list => Vec::new(),
        (Type::Enum(id), _) => {
            model.enums[id.index()].values.iter().map(|value| code!("{}", text(&value.stored))).collect()
        }
        (_, Builtin::Boolean) => vec![code!("true"), code!("false")],
        (_, builtin @ (Builtin::Integer | Builtin::BigInt | Builtin::Float | Builtin::Decimal)) => {
            numbers(limits, builtin).into_iter().map(|value| code!("{}", number(&plain(value)))).collect()
        }
        (_, Builtin::Text) => {
            let unlikely = ["", " ", "x", "X"].into_iter().filter(|value| limits.allows_text(value));
            unlikely.map(|value| code!("{}", text(value))).collect()
        }
        (_, Builtin::Json) => {
            vec![code!("'[]'"), code!("'1'"), code!("'\"x\"'"), code!("'null'"), code!("'{{}}'")]
        }
        (_, Builtin::DateTime) => {
            vec![code!("timestamptz '2001-02-03 04:05+00'"), code!("timestamptz '2999-02-03 04:05+00'")]
        }
        (_, Builtin::Date) => vec![code!("date '2001-02-03'"), code!("date '2999-02-03'")],
        (_, Builtin::Time) => vec![code!("time '00:00'"), code!("time '23:59'")],
        (_, Builtin::Duration) => {
            vec![code!("interval '-1 second'"), code!("interval '0'"), code!("interval '1000 years'")]
        }
        (_, Builtin::Bytes) => vec![code!("'\\x'")],
        (_, Builtin::Uuid | Builtin::Inet | Builtin::Email | Builtin::Url | Builtin::Vector) => Vec::new(),
    };
    if column.nullable {
        found.push(code!("null"));
    }
    found
}

/// Numbers that are rarely meant, and those at the limits.
fn numbers(limits: &Limits, builtin: Builtin) -> Vec<f64> {
    let (low, high) = (limits.lowest(builtin), limits.highest(builtin));
    let within = |value: &f64| low.is_none_or(|low| *value >= low) && high.is_none_or(|high| *value <= high);
    [-1.0, 0.0, 1.0, 99.0].into_iter().chain(low).chain(high).filter(within).collect()
}

/// Rows in which two columns stand to each other as they rarely do.
fn pairs(subject: &Subject<'_, '_>, first: FieldId, second: FieldId) -> Vec<Row> {
    let new = &subject.new;
    let with = |one: Code, other: Code| new.with(first, Cell::value(one)).with(second, Cell::value(other));
    let builtin =
        |at: FieldId| subject.table.field(at).column().map(|column| subject.fixture.model.builtin(column.ty));
    let mut found = Vec::new();
    for (one, other) in [(first, second), (second, first)] {
        if !matches!(new.cell(other), Cell::Absent | Cell::Default | Cell::Null)
            && builtin(one) == builtin(other)
        {
            found.push(new.with(one, Cell::value(subject.fixture.literal(new.cell(other)).code())));
        }
    }
    if let (Some(here), Some(there)) = (builtin(first), builtin(second))
        && here == there
    {
        let limits = |at: FieldId| subject.fixture.limits(subject.id, at);
        let numeric = matches!(here, Builtin::Integer | Builtin::BigInt | Builtin::Float | Builtin::Decimal);
        let known: Vec<Code> = match super::ordered(here) {
            Some(_) if numeric => {
                let both = numbers(limits(first), here);
                let both = both.into_iter().filter(|value| numbers(limits(second), here).contains(value));
                both.map(|value| code!("{}", number(&plain(value)))).collect()
            }
            Some(ordered) => ordered.to_vec(),
            None => Vec::new(),
        };
        for one in &known {
            found.extend(known.iter().map(|other| with(one.clone(), other.clone())));
        }
    }
    found
}
