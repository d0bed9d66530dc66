//! `@fixture(value:)` and `@fixture(sql:)`: what generated tests insert.

use syntax::ast::Directive;

use super::default::{Either, value_or_sql};
use crate::build::{Builder, Slot};
use crate::{Fixture, Owner, Purpose};

pub(crate) fn decode<'a>(
    builder: &mut Builder<'a>,
    directive: &'a Directive,
    slot: Slot,
    owner: Owner,
) -> Option<Fixture> {
    builder.read(directive, |builder, arguments| match value_or_sql(builder, arguments, "fixture")? {
        Either::Value(value) => builder.constant(value, slot).map(Fixture::Value),
        Either::Sql(text) => builder.expr(text, Purpose::Fixture, owner).map(Fixture::Sql),
    })
}
