//! `@partition(by:, strategy:, every:, step:, values:, modulus:, ahead:)`, once or one below the other.

mod list;
mod range;
mod rules;

use diagnostics::{Diagnostic, Span, codes};

pub(super) use range::every;

use super::tenant::freeze;
use crate::arguments::{Arguments, Word};
use crate::build::Builder;
use crate::{FieldId, Partition, Scheme, TableId};

/// What each strategy has an ear for.
const RANGE: &[&str] = &["every", "step", "ahead"];
const LIST: &[&str] = &["values"];
const HASH: &[&str] = &["modulus"];

/// More HASH partitions than this are a mistake in the number: each is a table.
const MOST_PARTS: i64 = 1_000;

pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        let mut partitions = Vec::new();
        let mut whole = true;
        for directive in builder.on_table(table, "partition") {
            match builder.read(directive, |builder, arguments| one(builder, table, arguments)) {
                Some(partition) => partitions.push(partition),
                None => whole = false,
            }
        }
        if !whole || !rules::nested(builder, &partitions) {
            continue;
        }
        rules::in_key(builder, table, &partitions);
        rules::names(builder, table, &partitions);
        let table = builder.table_mut(table);
        partitions.iter().for_each(|partition| freeze(table, partition.by));
        table.partitions = partitions;
    }
}

fn one<'a>(builder: &mut Builder<'a>, table: TableId, arguments: &mut Arguments<'a>) -> Option<Partition> {
    let span = arguments.span();
    let strategy = arguments.word("strategy").map_or("RANGE", |word| word.text);
    if let Some(engine) = arguments.word("engine").filter(|word| word.text == "PG_PARTMAN") {
        partman(builder, engine.span);
        return None;
    }
    refuse_foreign(builder, arguments, strategy)?;
    let by = arguments.word("by")?;
    match strategy {
        "LIST" => {
            let values = arguments.argument("values");
            let by = rules::column(builder, table, by)?;
            let parts = list::parts(builder, table, by, span, values)?;
            Some(Partition { span, by, scheme: Scheme::List { parts } })
        }
        "HASH" => {
            let modulus = modulus(builder, span, arguments.integer("modulus"));
            let by = rules::column(builder, table, by)?;
            Some(Partition { span, by, scheme: Scheme::Hash { modulus: modulus? } })
        }
        _ => range::decode(builder, table, arguments, by),
    }
}

/// An argument of another strategy says something that nobody would hear.
fn refuse_foreign(builder: &mut Builder<'_>, arguments: &mut Arguments<'_>, strategy: &str) -> Option<()> {
    let own = match strategy {
        "LIST" => LIST,
        "HASH" => HASH,
        _ => RANGE,
    };
    let mut right = true;
    for (name, whose) in [RANGE, LIST, HASH]
        .into_iter()
        .zip(["RANGE", "LIST", "HASH"])
        .flat_map(|(names, whose)| names.iter().map(move |name| (*name, whose)))
    {
        if own.contains(&name) {
            continue;
        }
        let Some(argument) = arguments.argument(name) else { continue };
        builder.error(
            codes::PARTITION_ARGUMENT,
            argument.span,
            format!("`{name}` belongs to {whose}, and this is {strategy}"),
            format!("remove `{name}`, or write `strategy: {whose}`"),
        );
        right = false;
    }
    right.then_some(())
}

fn modulus(builder: &mut Builder<'_>, span: Span, given: Option<(i64, Span)>) -> Option<u32> {
    let Some((modulus, at)) = given else {
        builder.error(
            codes::PARTITION_ARGUMENT,
            span,
            "nothing says over how many partitions rows are spread",
            "add `modulus: 8`",
        );
        return None;
    };
    if !(2..=MOST_PARTS).contains(&modulus) {
        builder.error(
            codes::PARTITION_ARGUMENT,
            at,
            format!("rows cannot be spread over {modulus} partitions"),
            format!("write 2 to {MOST_PARTS}"),
        );
        return None;
    }
    u32::try_from(modulus).ok()
}

/// Why there is no second engine.
fn partman(builder: &mut Builder<'_>, span: Span) {
    builder.found.push(
        Diagnostic::new(codes::PARTITION_ENGINE, span, "pg_partman is not supported")
            .note(
                "its partitions come from a template table: row level security and privileges are on them only if somebody keeps that \
                 table right, its clock cannot be moved for tests, and its retention archives nothing",
            )
            .help("remove `engine`: the partitions of seoc need no extension"),
    );
}

/// A finding at a field that a partition names.
fn wrong_column(builder: &mut Builder<'_>, word: Word<'_>, at: Span, problem: &str, help: &str) {
    builder.found.push(
        Diagnostic::new(codes::PARTITION, word.span, format!("`{}` {problem}", word.text))
            .also(at, "this field")
            .help(help),
    );
}

/// The name of a field.
fn spoken(builder: &Builder<'_>, table: TableId, field: FieldId) -> String {
    builder.field(table, field).graphql.clone()
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, model};
    use crate::{Every, ListPart, Scheme, Value};

    #[test]
    fn the_partition_of_a_row_never_changes() {
        let model = model("type E @table @partition(by: \"at\", every: WEEK) { id: ID! at: DateTime! }");
        let (_, table) = model.named("E");
        let [partition] = table.partitions.as_slice() else { panic!("one level") };
        assert!(matches!(partition.scheme, Scheme::Time { every: Every::Week, ahead: 7 }));
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
        assert_eq!(by("every: DAY", "DateTime! @updatedAt"), ["E0723 \"at\""]);
        assert_eq!(by("every: DAY, engine: PG_PARTMAN", "DateTime!"), ["E0724 PG_PARTMAN"]);
    }

    #[test]
    fn numbers_go_by_steps() {
        let by = |partition: &str, n: &str| {
            findings(&format!("type E @table @partition(by: \"n\", {partition}) {{ id: ID! n: {n} }}"))
        };
        assert_eq!(by("step: 1000", "Int!"), [""; 0]);
        assert_eq!(by("step: 1000", "BigInt!"), [""; 0]);
        assert_eq!(by("step: 1000", "Float!"), ["E0701 \"n\""]);
        assert_eq!(by("step: 0", "Int!"), ["E0701 0"]);
        assert_eq!(by("step: 1000, every: DAY", "Int!"), ["E0721 every: DAY"]);
    }

    #[test]
    fn each_value_has_a_partition() {
        let model = model(
            "enum Land { DE @map(to: \"Deutschland (West)\") AT } \
             type A @table @partition(by: \"land\", strategy: LIST) { id: ID! land: Land! } \
             type B @table @partition(by: \"n\", strategy: LIST, values: [1, [2, -3]]) { id: ID! n: Int! }",
        );
        let parts = |name: &str| match model.named(name).1.partitions[0].scheme.clone() {
            Scheme::List { parts } => parts,
            other => panic!("{other:?}"),
        };
        let text = |text: &str| Value::Text(text.to_owned());
        let number = |text: &str| Value::Number(text.to_owned());
        let part =
            |suffix: &str, values: &[Value]| ListPart { suffix: suffix.to_owned(), values: values.to_vec() };
        assert_eq!(
            parts("A"),
            [part("deutschland_west", &[text("Deutschland (West)")]), part("at", &[text("AT")])]
        );
        assert_eq!(parts("B"), [part("1", &[number("1")]), part("2_m3", &[number("2"), number("-3")])]);
    }

    #[test]
    fn arguments_fit_the_strategy() {
        let by = |partition: &str| {
            findings(&format!(
                "type E @table @partition(by: \"n\", {partition}) {{ id: ID! n: Int! at: DateTime! }}"
            ))
        };
        assert_eq!(by("strategy: HASH"), ["E0721 @partition(by: \"n\", strategy: HASH)"]);
        assert_eq!(by("strategy: HASH, modulus: 1"), ["E0721 1"]);
        assert_eq!(by("strategy: HASH, modulus: 4"), [""; 0]);
        assert_eq!(by("strategy: HASH, modulus: 4, every: DAY"), ["E0721 every: DAY"]);
        assert_eq!(by("strategy: LIST"), ["E0721 @partition(by: \"n\", strategy: LIST)"]);
        assert_eq!(by("strategy: LIST, values: []"), ["E0721 values: []"]);
        assert_eq!(by("strategy: LIST, values: [1, 1]"), ["E0722 1"]);
        assert_eq!(by("strategy: LIST, values: [\"x\"]"), ["E0239 \"x\""]);
        assert_eq!(by("step: 10, modulus: 4"), ["E0721 modulus: 4"]);
    }

    #[test]
    fn one_level_lies_in_the_other() {
        let of = |partitions: &str| {
            findings(&format!(
                "type E @table {partitions} {{ id: ID! n: Int! k: Int! at: DateTime! on: DateTime! }}"
            ))
        };
        let (day, hash, list) = (
            "@partition(by: \"at\", every: DAY)",
            "@partition(by: \"n\", strategy: HASH, modulus: 4)",
            "@partition(by: \"k\", strategy: LIST, values: [1, 2])",
        );
        for right in [format!("{day} {hash}"), format!("{list} {day}"), format!("{list} {hash}")] {
            assert_eq!(of(&right), [""; 0], "{right}");
        }
        assert_eq!(of(&format!("{day} {hash} {list}")), [format!("E0720 {list}")]);
        let month = "@partition(by: \"on\", every: MONTH)";
        assert_eq!(of(&format!("{day} {month}")), [format!("E0720 {month}")]);
        let again = "@partition(by: \"at\", strategy: HASH, modulus: 4)";
        assert_eq!(of(&format!("{day} {again}")), [format!("E0720 {again}")]);
    }
}
