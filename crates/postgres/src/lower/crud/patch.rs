//! The argument `patch`: what is absent stays as it is, null empties.

use std::collections::BTreeMap;

use model::{ArgumentShape, Builtin, Column};
use sql::{Expr, Ident, Literal, Sql, expr, ident, stmt};

use super::{Body, text};
use crate::lower::function::refuse;

pub(super) struct Patch<'b, 's, 'm> {
    body: &'b Body<'s, 'm>,
    columns: Vec<&'m Column>,
}

impl<'b, 's, 'm> Patch<'b, 's, 'm> {
    pub(super) fn of(body: &'b Body<'s, 'm>) -> Self {
        let fields = body.function.arguments.iter().find_map(|argument| match &argument.shape {
            Some(ArgumentShape::Patch(_, fields)) => Some(fields),
            Some(ArgumentShape::Filter(..) | ArgumentShape::Order(..) | ArgumentShape::Push(..)) | None => {
                None
            }
        });
        let columns = fields.into_iter().flatten().filter_map(|field| body.table.field(*field).column());
        Self { body, columns: columns.collect() }
    }

    pub(super) fn parameter(&self) -> Expr {
        self.body.parameter(&ident!("patch"))
    }

    /// Only what may be changed is there, each in its kind of JSON.
    pub(super) fn check(&self) -> Sql {
        let patch = self.parameter();
        let cases = by_kind(self.body, &self.columns).into_iter().map(|(kinds, columns)| {
            let names = columns.into_iter().map(|name| text(name.as_str())).collect();
            let kinds = kinds.into_iter().map(text).collect();
            stmt!(
                "when {} then {}",
                among(&expr!("given.key"), names),
                not_among(&expr!("jsonb_typeof(given.value)"), kinds)
            )
        });
        let wrong = expr!(
            "jsonb_typeof({}) <> 'object' or exists (\n    \
               select from jsonb_each({}) as given\n    \
               where case\n        {}\n        else true\n      end\n  )",
            patch,
            patch,
            Sql::join(cases, "\n        ")
        );
        refuse(&wrong, 400, "ARGUMENT_INVALID", "patch is not a valid value.")
    }

    /// `title = case when … ? 'title' then v_new.title else t.title end`
    pub(super) fn assignments(&self) -> Sql {
        let patch = self.parameter();
        let each = self.columns.iter().map(|column| {
            let name = &column.name;
            let key: Literal = text(name.as_str());
            stmt!(self.body.scope.locals() => "{} = case when {} ? {} then v_new.{} else t.{} end", name, patch, key, name, name)
        });
        Sql::join(each, ",\n    ")
    }
}

/// The columns by the kinds of JSON that they take; a column that takes any is in no group of the others.
fn by_kind<'m>(body: &Body<'_, 'm>, columns: &[&'m Column]) -> BTreeMap<Vec<&'static str>, Vec<&'m Ident>> {
    let mut groups: BTreeMap<Vec<&'static str>, Vec<&'m Ident>> = BTreeMap::new();
    for column in columns {
        let mut kinds = if column.list { vec!["array"] } else { kinds(body.scope.model.builtin(column.ty)) };
        if column.nullable {
            kinds.push("null");
        }
        groups.entry(kinds).or_default().push(&column.name);
    }
    groups
}

/// What a value looks like in JSON.
pub(in crate::lower) fn kinds(builtin: Builtin) -> Vec<&'static str> {
    match builtin {
        Builtin::Integer | Builtin::BigInt | Builtin::Float | Builtin::Decimal => vec!["number"],
        Builtin::Boolean => vec!["boolean"],
        Builtin::Json => vec!["object", "array", "string", "number", "boolean"],
        Builtin::Uuid
        | Builtin::Text
        | Builtin::DateTime
        | Builtin::Date
        | Builtin::Time
        | Builtin::Duration
        | Builtin::Bytes
        | Builtin::Inet
        | Builtin::Email
        | Builtin::Url
        | Builtin::Vector => vec!["string"],
    }
}

/// `x = 'a'`, `x in ('a', 'b')`
pub(super) fn among(value: &Expr, words: Vec<Literal>) -> Sql {
    match words.as_slice() {
        [one] => stmt!("{} = {}", value, one),
        several => stmt!("{} in ({})", value, Sql::join(several, ", ")),
    }
}

/// `x <> 'a'`, `x not in ('a', 'b')`
pub(super) fn not_among(value: &Expr, words: Vec<Literal>) -> Sql {
    match words.as_slice() {
        [one] => stmt!("{} <> {}", value, one),
        several => stmt!("{} not in ({})", value, Sql::join(several, ", ")),
    }
}
