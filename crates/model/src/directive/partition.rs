//! `@partition(by:, every:, ahead:)`: RANGE over a time column.

use diagnostics::{Diagnostic, codes};

use super::tenant::freeze;
use crate::arguments::Word;
use crate::build::Builder;
use crate::{Builtin, Every, FieldId, Partition, TableId};

/// More partitions ahead of time than this are a mistake in the number.
const MOST_AHEAD: i64 = 1_000;

pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "partition") {
            let partition = builder.read(directive, |builder, arguments| {
                let span = arguments.span();
                for name in ["modulus", "values"] {
                    if let Some(argument) = arguments.argument(name) {
                        builder.not_yet(argument.span, &format!("`{name}` of `@partition`"));
                    }
                }
                if let Some(word) = arguments.word("strategy").filter(|word| word.text != "RANGE") {
                    builder.not_yet(word.span, &format!("partition by {}", word.text));
                    return None;
                }
                let by = arguments.word("by");
                let every = every(builder, span, arguments.word("every"));
                let ahead = ahead(builder, arguments.integer("ahead"));
                let by = time_column(builder, table, by?)?;
                Some(Partition { span, by, every: every?, ahead: ahead? })
            });
            let Some(partition) = partition else { continue };
            in_key(builder, table, partition);
            let table = builder.table_mut(table);
            freeze(table, partition.by);
            table.partition = Some(partition);
        }
    }
}

/// The width of a partition, or of another stretch of time.
pub(super) fn every(
    builder: &mut Builder<'_>,
    span: diagnostics::Span,
    word: Option<Word<'_>>,
) -> Option<Every> {
    let Some(word) = word else {
        builder.error(
            codes::PARTITION,
            span,
            "nothing says how wide a partition is",
            "add `every: DAY`, or `HOUR`, `WEEK`, `MONTH`, `QUARTER`, `YEAR`",
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

fn time_column<'a>(builder: &mut Builder<'a>, table: TableId, word: Word<'a>) -> Option<FieldId> {
    let id = builder.find_column(table, word)?;
    let field = builder.field(table, id);
    let column = field.column()?;
    let (problem, help) = if column.list || builder.builtin(column.ty) != Builtin::DateTime {
        ("is no `DateTime`", "partitions are spans of time: name a `DateTime!`")
    } else if column.nullable {
        ("may be null, and such a row would be in no partition", "add `!` to its type")
    } else if column.generated.is_some() {
        (
            "is computed, and Postgres does not partition by such a column",
            "name a column that is stored as given",
        )
    } else {
        return Some(id);
    };
    let span = field.span;
    builder.found.push(
        Diagnostic::new(codes::PARTITION, word.span, format!("`{}` {problem}", word.text))
            .also(span, "this field")
            .help(help),
    );
    None
}

/// An explicit key must contain the partition column; `id` alone gets it added.
fn in_key(builder: &mut Builder<'_>, table: TableId, partition: Partition) {
    let declared = builder
        .on_table(table, "table")
        .flat_map(|directive| &directive.arguments)
        .find(|argument| argument.name.text == "key")
        .map(|argument| argument.span);
    let of = builder.table(table);
    let Some(span) = declared.filter(|_| !of.key.is_empty() && !of.key.contains(&partition.by)) else {
        return;
    };
    let by = of.field(partition.by).graphql.clone();
    builder.found.push(
        Diagnostic::new(
            codes::PARTITION_KEY,
            span,
            format!("the key lacks `{by}`, by which the table is partitioned"),
        )
        .also(partition.span, "partitioned here")
        .note("Postgres keeps a key unique only within a partition, so the key must name its column")
        .help(format!("add `\"{by}\"` to the key")),
    );
}

#[cfg(test)]
mod tests {
    use crate::Every;
    use crate::testing::{findings, model};

    #[test]
    fn the_partition_of_a_row_never_changes() {
        let model = model("type E @table @partition(by: \"at\", every: WEEK) { id: ID! at: DateTime! }");
        let (_, table) = model.named("E");
        let partition = table.partition.unwrap();
        assert_eq!((partition.every, partition.ahead), (Every::Week, 7));
        assert!(table.field(partition.by).column().unwrap().frozen);
    }

    #[test]
    fn only_moments_that_every_row_has_are_partitioned_by() {
        let by = |partition: &str, at: &str| {
            findings(&format!("type E @table @partition(by: \"at\", {partition}) {{ id: ID! at: {at} }}"))
        };
        assert_eq!(by("every: DAY", "DateTime"), ["E0701 \"at\""]);
        assert_eq!(by("every: DAY", "[DateTime!]!"), ["E0701 \"at\""]);
        assert_eq!(by("ahead: 3", "DateTime!"), ["E0701 @partition(by: \"at\", ahead: 3)"]);
        assert_eq!(by("every: DAY, ahead: 0", "DateTime!"), ["E0701 0"]);
        assert_eq!(by("every: YEAR", "DateTime!"), [""; 0]);
        assert_eq!(by("strategy: HASH, modulus: 4", "DateTime!"), ["E0230 HASH", "E0230 modulus: 4"]);
    }
}
