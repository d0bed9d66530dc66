//! What must hold for every strategy: a column that every row has and keeps, levels that fit, names that are not cut.

use diagnostics::{Diagnostic, codes};

use super::{spoken, wrong_column};
use crate::arguments::Word;
use crate::build::Builder;
use crate::{Builtin, Every, FieldId, Partition, Scheme, TableId};

/// Bytes of a name in Postgres.
const LONGEST: usize = 63;

/// A column of values that can be told apart.
pub(super) fn column<'a>(builder: &mut Builder<'a>, table: TableId, word: Word<'a>) -> Option<FieldId> {
    let id = builder.find_column(table, word)?;
    let field = builder.field(table, id);
    let column = field.column()?;
    if column.list || builder.builtin(column.ty) == Builtin::Json {
        let span = field.span;
        wrong_column(builder, word, span, "holds many values in one", "name a field with a single value");
        return None;
    }
    holds(builder, table, word, id)
}

/// Every row has a value, and keeps it: a row does not move from partition to partition.
pub(super) fn holds(
    builder: &mut Builder<'_>,
    table: TableId,
    word: Word<'_>,
    id: FieldId,
) -> Option<FieldId> {
    let field = builder.field(table, id);
    let column = field.column()?;
    let span = field.span;
    if column.nullable {
        let help = "add `!` to its type";
        wrong_column(builder, word, span, "may be null, and such a row would be in no partition", help);
        return None;
    }
    if column.generated.is_some() {
        let help = "name a column that is stored as given";
        wrong_column(
            builder,
            word,
            span,
            "is computed, and Postgres does not partition by such a column",
            help,
        );
        return None;
    }
    let why = if column.is_kept() {
        Some("every update sets it anew")
    } else if !column.transitions.is_empty() {
        Some("it steps from state to state")
    } else {
        None
    };
    if let Some(why) = why {
        builder.found.push(
            Diagnostic::new(
                codes::PARTITION_CHANGES,
                word.span,
                format!("`{}` changes, and a row stays in its partition", word.text),
            )
            .also(span, why)
            .help("partition by a field that is given once, such as `createdAt`"),
        );
        return None;
    }
    Some(id)
}

/// Do the levels fit in one another?
pub(super) fn nested(builder: &mut Builder<'_>, partitions: &[Partition]) -> bool {
    let wrong = match partitions {
        [] | [_] => return true,
        [outer, inner] => {
            if outer.by == inner.by {
                Some((
                    inner,
                    "both levels go by the same field".to_owned(),
                    "let the inner one go by another field",
                ))
            } else if !outer.is_fixed() && !inner.is_fixed() {
                let help = "make the partitions of one level narrower, or divide by LIST or HASH below";
                Some((inner, "a range cannot be divided into ranges".to_owned(), help))
            } else {
                None
            }
        }
        [_, _, third, ..] => {
            let help = "keep two levels: one that is dropped as a whole, one that spreads rows";
            Some((third, "partitions are divided once, not twice".to_owned(), help))
        }
    };
    let Some((at, message, help)) = wrong else { return true };
    let mut finding = Diagnostic::new(codes::SUB_PARTITION, at.span, message);
    if let Some(first) = partitions.first() {
        finding = finding.also(first.span, "the outer level");
    }
    builder.found.push(finding.help(help));
    false
}

/// An explicit key must contain the partition columns; `id` alone gets them added.
pub(super) fn in_key(builder: &mut Builder<'_>, table: TableId, partitions: &[Partition]) {
    let declared = builder
        .on_table(table, "table")
        .flat_map(|directive| &directive.arguments)
        .find(|argument| argument.name.text == "key")
        .map(|argument| argument.span);
    let Some(span) = declared.filter(|_| !builder.table(table).key.is_empty()) else { return };
    for partition in partitions {
        if builder.table(table).key.contains(&partition.by) {
            continue;
        }
        let by = spoken(builder, table, partition.by);
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
}

/// The name of a partition says what is in it, so none may be cut.
pub(super) fn names(builder: &mut Builder<'_>, table: TableId, partitions: &[Partition]) {
    let name = builder.table(table).name.as_str();
    let longest =
        partitions.iter().fold(name.to_owned(), |name, partition| format!("{name}_{}", longest(partition)));
    let (Some(partition), true) = (partitions.last(), longest.len() > LONGEST) else { return };
    builder.error(
        codes::PARTITION_NAME,
        partition.span,
        format!("`{longest}` is longer than Postgres's {LONGEST} bytes for a name"),
        "give the table a shorter name: `@table(name: \"…\")`",
    );
}

/// The longest that may stand for one partition in a name.
fn longest(partition: &Partition) -> String {
    match &partition.scheme {
        Scheme::Time { every, ahead: _ } => match every {
            Every::Hour => "2024_01_15_h09",
            Every::Day => "2024_01_15",
            Every::Week => "2024_w03",
            // `default` is as long as these or longer.
            Every::Month | Every::Quarter | Every::Year => "2024_01",
        }
        .to_owned(),
        Scheme::Step { .. } => "1000000000".to_owned(),
        Scheme::List { parts } => parts
            .iter()
            .map(|part| part.suffix.as_str())
            .chain(["default"])
            .max_by_key(|suffix| suffix.len())
            .unwrap_or_default()
            .to_owned(),
        Scheme::Hash { modulus } => format!("p{}", modulus.saturating_sub(1)),
    }
}
