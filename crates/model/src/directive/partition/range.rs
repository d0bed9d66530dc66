//! RANGE: spans of time, or so many numbers to a partition.

use diagnostics::codes;

use super::{rules, wrong_column};
use crate::arguments::{Arguments, Word};
use crate::build::Builder;
use crate::{Builtin, Every, FieldId, Partition, Scheme, TableId};

/// More partitions ahead of time than this are a mistake in the number.
const MOST_AHEAD: i64 = 1_000;

pub(super) fn decode<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    arguments: &mut Arguments<'a>,
    by: Word<'a>,
) -> Option<Partition> {
    let span = arguments.span();
    let step = arguments.integer("step");
    let ahead_given = arguments.integer("ahead");
    let Some((step, step_at)) = step else {
        let every = every(builder, span, arguments.word("every"));
        let ahead = ahead(builder, ahead_given);
        let by = ranged(builder, table, by, Builtin::DateTime)?;
        return Some(Partition { span, by, scheme: Scheme::Time { every: every?, ahead: ahead? } });
    };
    if let Some(every) = arguments.argument("every") {
        builder.error(
            codes::PARTITION_ARGUMENT,
            every.span,
            "a partition is so wide in time or holds so many numbers, not both",
            "keep `every` for a `DateTime!`, `step` for a whole number",
        );
        return None;
    }
    let ahead = ahead(builder, ahead_given);
    let by = ranged(builder, table, by, Builtin::BigInt)?;
    let Some(step) = u32::try_from(step).ok().filter(|step| (1..=1_000_000_000).contains(step)) else {
        builder.error(
            codes::PARTITION,
            step_at,
            format!("a partition cannot hold {step} numbers"),
            "write 1 to 1000000000",
        );
        return None;
    };
    Some(Partition { span, by, scheme: Scheme::Step { step, ahead: ahead? } })
}

/// The width of a partition, or of another stretch of time.
pub(in crate::directive) fn every(
    builder: &mut Builder<'_>,
    span: diagnostics::Span,
    word: Option<Word<'_>>,
) -> Option<Every> {
    let Some(word) = word else {
        builder.error(
            codes::PARTITION,
            span,
            "nothing says how wide a partition is",
            "add `every: DAY`, or `HOUR`, `WEEK`, `MONTH`, `QUARTER`, `YEAR`; for numbers `step: 1000000`",
        );
        return None;
    };
    match word.text {
        "HOUR" => Some(Every::Hour),
        "DAY" => Some(Every::Day),
        "WEEK" => Some(Every::Week),
        "MONTH" => Some(Every::Month),
        "QUARTER" => Some(Every::Quarter),
        "YEAR" => Some(Every::Year),
        // Another word is none of the enumeration, and reported as that.
        _ => None,
    }
}

fn ahead(builder: &mut Builder<'_>, given: Option<(i64, diagnostics::Span)>) -> Option<u32> {
    // The definition's own default.
    let Some((ahead, span)) = given else { return Some(7) };
    if !(1..=MOST_AHEAD).contains(&ahead) {
        builder.error(
            codes::PARTITION,
            span,
            format!("{ahead} partitions cannot be kept ahead"),
            format!("write 1 to {MOST_AHEAD}; at least one must exist before its time comes"),
        );
        return None;
    }
    u32::try_from(ahead).ok()
}

/// A column that a range can go along: a moment, or (as `BigInt`) a whole number.
fn ranged<'a>(builder: &mut Builder<'a>, table: TableId, word: Word<'a>, wanted: Builtin) -> Option<FieldId> {
    let id = builder.find_column(table, word)?;
    let field = builder.field(table, id);
    let column = field.column()?;
    let of = builder.builtin(column.ty);
    let (fits, problem, help) = if wanted == Builtin::DateTime {
        (
            of == Builtin::DateTime,
            "is no `DateTime`",
            "partitions are spans of time: name a `DateTime!`, or write `step` for a whole number",
        )
    } else {
        (
            matches!(of, Builtin::Integer | Builtin::BigInt),
            "is no whole number",
            "`step` counts numbers: name an `Int!` or a `BigInt!`, or write `every` for a `DateTime!`",
        )
    };
    if !fits || column.list {
        let span = field.span;
        wrong_column(builder, word, span, problem, help);
        return None;
    }
    rules::holds(builder, table, word, id)
}
