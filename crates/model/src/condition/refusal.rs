//! What keeps a constant of the schema out of the place that it is for.

use diagnostics::{Code, Diagnostic, Span};
use sql::Ident;

use super::{Fact, Numeric, Pattern, Subject, recognise};
use crate::{Check, Column, Constraints, Length, Range, Scalar, Table, Type, Value};

/// Why a value could never be there. What is not understood keeps nothing out here: Postgres has the last word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// What keeps it out, unless the type does.
    by: Option<Span>,
    /// What is wrong with it.
    why: &'static str,
}

impl Refusal {
    /// By a column itself.
    pub(crate) fn by_column(scalars: &[Scalar], column: &Column, value: &Value) -> Option<Self> {
        let too_long = || {
            let exact = Numeric::of(column.sql_type.as_ref()?)?;
            too_many_digits(exact, value)
        };
        Self::by_type(scalars, column.ty, &column.constraints, &column.name, value).or_else(too_long)
    }

    /// By a type and what is said beside it; `name` is what conditions call the value.
    pub(crate) fn by_type(
        scalars: &[Scalar],
        ty: Type,
        constraints: &Constraints,
        name: &Ident,
        value: &Value,
    ) -> Option<Self> {
        // How many numbers a vector has is part of what fits its type.
        let Constraints { length, range, pattern, dimensions: _, checks } = constraints;
        let domain = || {
            let Type::Scalar(id) = ty else { return None };
            let scalar = &scalars[id.index()];
            let checked = scalar.check.as_ref().and_then(|(check, span)| {
                broken(&recognise(check.as_str(), Subject::Value).facts, Some(*span), value)
            });
            checked.or_else(|| too_many_digits(Numeric::of(&scalar.base)?, value))
        };
        let length = || {
            let Length { span, min, max } = (*length)?;
            let facts: Vec<Fact> =
                min.map(Fact::Shortest).into_iter().chain(max.map(Fact::Longest)).collect();
            broken(&facts, Some(span), value)
        };
        let range = || {
            let Range { span, min, max } = range.as_ref()?;
            let number = |bound: &Option<String>| bound.as_deref().and_then(|text| text.parse().ok());
            let (min, max) = (number(min).map(Fact::AtLeast), number(max).map(Fact::AtMost));
            let facts: Vec<Fact> = min.into_iter().chain(max).collect();
            broken(&facts, Some(*span), value)
        };
        let pattern = || {
            let crate::Pattern { span, regex } = pattern.as_ref()?;
            broken(&[Fact::Matches(regex.clone())], Some(*span), value)
        };
        domain()
            .or_else(length)
            .or_else(range)
            .or_else(pattern)
            .or_else(|| Self::by_checks(checks, name, value))
    }

    /// By a column, or by conditions of its table that speak of it and of nothing else.
    pub(crate) fn by_table(
        scalars: &[Scalar],
        table: &Table,
        column: &Column,
        value: &Value,
    ) -> Option<Self> {
        let checks = || Self::by_checks(&table.checks, &column.name, value);
        Self::by_column(scalars, column, value).or_else(checks)
    }

    fn by_checks(checks: &[Check], name: &Ident, value: &Value) -> Option<Self> {
        checks.iter().find_map(|Check { span, name: _, condition }| {
            let understood = recognise(condition.as_str(), Subject::Column(name.as_str()));
            broken(&understood.facts, Some(*span), value)
        })
    }

    /// As a finding at the value; `what` is a name in backticks, or words.
    pub(crate) fn finding(self, code: Code, what: &str, at: Span) -> Diagnostic {
        let Self { by, why } = self;
        let finding = Diagnostic::new(code, at, format!("{what} {why}"));
        match by {
            Some(by) => finding.also(by, "this keeps it out").help("change the value, or the constraint"),
            None => finding.help("change the value, or the type"),
        }
    }
}

/// The first fact that a value makes false.
fn broken(facts: &[Fact], by: Option<Span>, value: &Value) -> Option<Refusal> {
    match value {
        Value::Null | Value::Boolean(_) => None,
        Value::List(items) => items.iter().find_map(|item| broken(facts, by, item)),
        Value::Text(text) => {
            let why = facts.iter().find_map(|fact| text_breaks(fact, text))?;
            Some(Refusal { by, why })
        }
        Value::Number(written) => {
            let number = written.parse().ok()?;
            let why = facts.iter().find_map(|fact| number_breaks(fact, number))?;
            Some(Refusal { by, why })
        }
    }
}

fn text_breaks(fact: &Fact, text: &str) -> Option<&'static str> {
    let points = || u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    match fact {
        Fact::Shortest(least) => (points() < *least).then_some("is too short"),
        Fact::Longest(most) => (points() > *most).then_some("is too long"),
        Fact::Matches(regex) => {
            let pattern = Pattern::parse(regex)?;
            (!pattern.matches(text)).then_some("does not match the pattern")
        }
        Fact::AtLeast(_) | Fact::Above(_) | Fact::AtMost(_) | Fact::Below(_) => None,
    }
}

fn number_breaks(fact: &Fact, number: f64) -> Option<&'static str> {
    let (low, high) = ("is too small", "is too large");
    match fact {
        Fact::AtLeast(min) => (number < *min).then_some(low),
        Fact::Above(min) => (number <= *min).then_some(low),
        Fact::AtMost(max) => (number > *max).then_some(high),
        Fact::Below(max) => (number >= *max).then_some(high),
        Fact::Shortest(_) | Fact::Longest(_) | Fact::Matches(_) => None,
    }
}

/// Postgres refuses what has too many digits before the point, and would round what has too many after it: the row would be
/// another one than is written, and set anew whenever the schema is applied (manual, section 8.1.2).
fn too_many_digits(exact: Numeric, value: &Value) -> Option<Refusal> {
    let Numeric { digits, scale } = exact;
    let Value::Number(written) = value else { return None };
    let (whole, fraction) = written.split_once('.').unwrap_or((written, ""));
    // `1e5` is left to Postgres.
    let plain = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let whole = whole.trim_start_matches('-').trim_start_matches('0');
    let fraction = fraction.trim_end_matches('0');
    let too_many = whole.len() > digits as usize || fraction.len() > scale as usize;
    (plain(whole) && plain(fraction) && too_many)
        .then_some(Refusal { by: None, why: "has more digits than its type keeps" })
}
