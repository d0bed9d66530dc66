//! `@retention(keep:, by:, action:, archiveFor:, anonymize:, mark:)`: rows leave after a while, or lose what tells whose they are.

use diagnostics::{Diagnostic, Span, codes};
use syntax::ast::Directive;

use super::anonymize;
use crate::arguments::{Arguments, Word};
use crate::build::Builder;
use crate::{
    Builtin, Every, FieldId, Period, PeriodUnit, Retention, RetentionAction, TableId, TimePartition,
};

pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "retention") {
            if let Some(ephemeral) = builder.table(table).ephemeral.as_ref().map(|ephemeral| ephemeral.span) {
                builder.found.push(
                    Diagnostic::new(codes::CONFLICT, directive.span, "how long rows live is said twice")
                        .also(ephemeral, "`@ephemeral` here")
                        .help("keep one of them"),
                );
                continue;
            }
            let retention =
                builder.read(directive, |builder, arguments| one(builder, table, directive, arguments));
            builder.table_mut(table).retention = retention;
        }
    }
}

fn one<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    directive: &'a Directive,
    arguments: &mut Arguments<'a>,
) -> Option<Retention> {
    let span = arguments.span();
    let keep = arguments.word("keep");
    let by = arguments.word("by");
    let action = arguments.word("action");
    let archive_for = arguments.word("archiveFor");
    let anonymized = (arguments.argument("anonymize"), arguments.word("mark"));
    let partition = builder.table(table).time_partition();
    let is_partitioned = builder.table(table).is_partitioned();
    let broken_partition = !is_partitioned && builder.on_table(table, "partition").next().is_some();
    let keep_word = keep?;
    let keep = builder.period(keep_word)?;
    let by = match (by, partition) {
        (Some(word), _) => time_column(builder, table, word)?,
        (None, Some(partition)) => partition.by,
        (None, None) if broken_partition => return None,
        (None, None) => {
            builder.error(
                codes::NO_TIME_COLUMN,
                directive.span,
                "nothing says how old a row is",
                "name a time column: `by: \"createdAt\"`",
            );
            return None;
        }
    };
    if let Some(partition) = partition {
        not_shorter(builder, keep_word, &keep, partition)?;
    }
    if let Some(archive) = archive_for
        && action.map(|word| word.text) != Some("ARCHIVE")
    {
        builder.error(
            codes::RETENTION,
            archive.span,
            "nothing is archived",
            "write `action: ARCHIVE`, or remove `archiveFor`",
        );
        return None;
    }
    if action.map(|word| word.text) != Some("ANONYMIZE") {
        anonymize::refuse_elsewhere(builder, anonymized)?;
    }
    let action = match action.map(|word| (word.text, word.span)) {
        Some(("DROP", at)) => {
            whole_partitions(builder, at, by, partition, broken_partition)?;
            RetentionAction::Drop
        }
        Some(("ARCHIVE", at)) => archive(builder, table, at, archive_for)?,
        Some(("ANONYMIZE", at)) => anonymize::decode(builder, table, at, by, anonymized)?,
        _ => RetentionAction::Delete,
    };
    Some(Retention { span, keep, by, action })
}

/// A column that tells how old a row is.
pub(super) fn time_column<'a>(builder: &mut Builder<'a>, table: TableId, word: Word<'a>) -> Option<FieldId> {
    let id = builder.find_column(table, word)?;
    let field = builder.field(table, id);
    let column = field.column()?;
    if !column.list && matches!(builder.builtin(column.ty), Builtin::DateTime | Builtin::Date) {
        return Some(id);
    }
    let span = field.span;
    builder.found.push(
        Diagnostic::new(
            codes::NO_TIME_COLUMN,
            word.span,
            format!("`{}` does not tell how old a row is", word.text),
        )
        .also(span, "this field")
        .help("name a `DateTime` or a `Date`"),
    );
    None
}

/// Rows cannot leave before the partition they are in is full.
fn not_shorter(
    builder: &mut Builder<'_>,
    word: Word<'_>,
    keep: &Period,
    partition: TimePartition,
) -> Option<()> {
    let (count, unit, width) = match partition.every {
        Every::Hour => (1, PeriodUnit::Hour, "an hour"),
        Every::Day => (1, PeriodUnit::Day, "a day"),
        Every::Week => (1, PeriodUnit::Week, "a week"),
        Every::Month => (1, PeriodUnit::Month, "a month"),
        Every::Quarter => (3, PeriodUnit::Month, "a quarter of a year"),
        Every::Year => (1, PeriodUnit::Year, "a year"),
    };
    if keep.seconds() >= (Period { count, unit }).seconds() {
        return Some(());
    }
    builder.found.push(
        Diagnostic::new(
            codes::RETENTION,
            word.span,
            format!("rows stay for {}, less than a partition", word.text),
        )
        .also(partition.span, format!("a partition holds {width}"))
        .help("keep rows for at least one partition, or make partitions narrower"),
    );
    None
}

fn whole_partitions(
    builder: &mut Builder<'_>,
    at: Span,
    by: FieldId,
    partition: Option<TimePartition>,
    broken: bool,
) -> Option<()> {
    let Some(partition) = partition else {
        if !broken {
            builder.error(
                codes::RETENTION,
                at,
                "`DROP` drops whole partitions, and this table has none that go by time",
                "add `@partition(by: …, every: DAY)`, or write `action: DELETE`",
            );
        }
        return None;
    };
    if partition.by == by {
        return Some(());
    }
    builder.found.push(
        Diagnostic::new(codes::RETENTION, at, "`DROP` goes by the partition column, and `by` names another")
            .also(partition.span, "partitioned here")
            .help("remove `by`, or write `action: DELETE`"),
    );
    None
}

fn archive<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    at: Span,
    archive_for: Option<Word<'a>>,
) -> Option<RetentionAction> {
    let Some(word) = archive_for else {
        builder.error(
            codes::RETENTION,
            at,
            "the archive has no end",
            "say how long rows stay in it: `archiveFor: \"1 year\"`",
        );
        return None;
    };
    let keep = builder.period(word)?;
    let name = format!("{}_archive", builder.table(table).name.as_str());
    let table = builder.ident(&name, at)?;
    Some(RetentionAction::Archive { table, keep })
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, model};
    use crate::{PeriodUnit, RetentionAction};

    #[test]
    fn an_archive_has_a_name_and_an_end() {
        let model = model(
            "type E @table @partition(by: \"at\", every: DAY) @retention(keep: \"90 days\", action: ARCHIVE, archiveFor: \"1 year\") { id: ID! at: DateTime! }",
        );
        let (_, table) = model.named("E");
        let retention = table.retention.as_ref().unwrap();
        assert_eq!(retention.by, table.time_partition().unwrap().by, "by the partition's column unless said");
        let RetentionAction::Archive { table, keep } = &retention.action else { panic!("an archive") };
        assert_eq!((table.as_str(), keep.count, keep.unit), ("e_archive", 1, PeriodUnit::Year));
    }

    #[test]
    fn rows_leave_only_as_they_can() {
        let of = |partition: &str, retention: &str| {
            findings(&format!(
                "type E @table {partition} @retention({retention}) {{ id: ID! at: DateTime! day: Date! n: Int }}"
            ))
        };
        let daily = "@partition(by: \"at\", every: DAY)";
        assert_eq!(of("", "keep: \"1 day\", by: \"n\""), ["E0705 \"n\""]);
        assert_eq!(of("", "keep: \"1 day\", by: \"day\""), [] as [&str; 0]);
        assert_eq!(of("", "keep: \"1 day\", by: \"day\", action: ARCHIVE"), ["E0704 ARCHIVE"]);
        assert_eq!(of("", "keep: \"1 day\", by: \"day\", archiveFor: \"1 year\""), ["E0704 \"1 year\""]);
        assert_eq!(of(daily, "keep: \"23 hours\""), ["E0704 \"23 hours\""]);
        assert_eq!(of(daily, "keep: \"24 hours\", action: DROP"), [] as [&str; 0]);
        assert_eq!(of(daily, "keep: \"24 hours\", by: \"day\", action: DROP"), ["E0704 DROP"]);
        assert_eq!(
            of("@ephemeral(ttl: \"1 minute\", by: \"at\")", "keep: \"1 day\", by: \"at\""),
            ["E0237 @retention(keep: \"1 day\", by: \"at\")"]
        );
    }
}
