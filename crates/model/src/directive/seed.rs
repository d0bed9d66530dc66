//! `@seed(rows:, file:)`: rows that belong to the schema.

mod csv;
mod file;
mod json;

use std::collections::BTreeMap;

use diagnostics::{Diagnostic, Span, codes};
use syntax::ast::{Argument, Value as AstValue, ValueKind};

use crate::arguments::{Word, items};
use crate::build::{Builder, Slot};
use crate::condition::Refusal;
use crate::{Column, FieldId, Seed, SeedValue, Table, TableId, Tenancy, Value};

pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "seed") {
            let seeds = builder.read(directive, |builder, arguments| {
                let span = arguments.span();
                let file = arguments.word("file");
                let rows = arguments.value("rows");
                if builder.table(table).tenancy != Tenancy::Global {
                    builder.error(
                        codes::SEED,
                        span,
                        "rows of a tenant belong to it, and no tenant belongs to the schema",
                        "seed tables without a tenant; give a tenant its rows in the function that makes it",
                    );
                    return None;
                }
                let from_file = file.and_then(|file| file::rows(builder, table, file)).unwrap_or_default();
                let mut seeds: Vec<Seed> = Vec::new();
                let mut taken = Taken::default();
                for row in rows.into_iter().flat_map(items).chain(&from_file) {
                    if let Some(seed) = one(builder, table, row) {
                        taken.refuse(builder, table, &seed);
                        seeds.push(seed);
                    }
                }
                Some(seeds)
            });
            builder.table_mut(table).seeds.extend(seeds.into_iter().flatten());
        }
    }
}

fn one(builder: &mut Builder<'_>, table: TableId, row: &AstValue) -> Option<Seed> {
    let ValueKind::Object(members) = &row.kind else {
        builder.error(
            codes::SEED,
            row.span,
            "a row is its fields with their values",
            "write `{ field: value }`",
        );
        return None;
    };
    let mut values = Vec::with_capacity(members.len());
    let mut complete = true;
    for member in members {
        match field(builder, table, member) {
            Some(value) => values.push(value),
            None => complete = false,
        }
    }
    if !complete {
        return None;
    }
    let of = builder.table(table);
    if let Some(missing) = missing(of, &values) {
        let message = format!("this row lacks `{missing}`, which every row has");
        builder.error(
            codes::SEED,
            row.span,
            message,
            format!("give `{missing}` a value, or the field a default"),
        );
        return None;
    }
    let Some(key) = key(of, &values) else {
        builder.error(
            codes::SEED,
            row.span,
            "nothing tells this row from the others when the schema is applied again",
            "give it the key, or every field of a `@unique`",
        );
        return None;
    };
    Some(Seed { span: row.span, values, key })
}

/// A field that the schema may give a value.
fn settable(builder: &mut Builder<'_>, table: TableId, word: Word<'_>, span: Span) -> Option<FieldId> {
    let id = builder.find_column(table, word)?;
    let column = builder.field(table, id).column()?;
    if column.generated.is_some() || column.is_kept() {
        let message = format!("`{}` is filled by the database", word.text);
        builder.error(codes::SEED, span, message, "remove it");
        return None;
    }
    Some(id)
}

fn field(builder: &mut Builder<'_>, table: TableId, member: &Argument) -> Option<SeedValue> {
    let word = Word { text: &member.name.text, span: member.name.span };
    let id = settable(builder, table, word, member.span)?;
    let column = builder.field(table, id).column()?;
    let slot = Slot::of(column);
    let value = builder.constant(&member.value, slot)?;
    let column = builder.field(table, id).column()?;
    if let Some(refusal) = Refusal::by_table(&builder.scalars, builder.table(table), column, &value) {
        builder.found.push(refusal.finding(codes::SEED, &format!("`{}`", word.text), member.value.span));
        return None;
    }
    Some(SeedValue { span: member.value.span, field: id, value })
}

/// A field that has to be given and is not.
fn missing<'t>(table: &'t Table, values: &[SeedValue]) -> Option<&'t str> {
    let mut fields = table.fields.iter().enumerate();
    fields.find_map(|(at, field)| {
        let column = field.column()?;
        let given = values.iter().any(|value| value.field.index() == at);
        (is_needed(column) && !given).then_some(field.graphql.as_str())
    })
}

/// Does every row need a value that is given to it?
fn is_needed(column: &Column) -> bool {
    let filled = column.nullable
        || column.default.is_some()
        || column.identity
        || column.generated.is_some()
        || column.is_kept();
    !filled
}

/// The columns by which the row is found again.
fn key(table: &Table, values: &[SeedValue]) -> Option<Vec<FieldId>> {
    let given = |fields: &[FieldId]| {
        let has =
            |field: &FieldId| values.iter().any(|given| given.field == *field && given.value != Value::Null);
        (!fields.is_empty() && fields.iter().all(has)).then(|| fields.to_vec())
    };
    let unique_field = |(at, field): (usize, &crate::Field)| {
        field.column()?.unique?;
        given(&[FieldId(at as u32)])
    };
    given(&table.key)
        .or_else(|| table.fields.iter().enumerate().find_map(unique_field))
        .or_else(|| table.uniques.iter().find_map(|unique| given(&unique.fields)))
}

/// What the rows so far hold, by what must be unique: the place of the row, by the fields and their values.
#[derive(Default)]
struct Taken(BTreeMap<(Vec<FieldId>, String), Span>);

impl Taken {
    fn refuse(&mut self, builder: &mut Builder<'_>, table: TableId, seed: &Seed) {
        let of = builder.table(table);
        let alone = |(at, field): (usize, &crate::Field)| {
            field.column()?.unique?;
            Some(vec![FieldId(at as u32)])
        };
        let mut together: Vec<Vec<FieldId>> = vec![seed.key.clone(), of.key.clone()];
        together.extend(of.fields.iter().enumerate().filter_map(alone));
        together.extend(of.uniques.iter().map(|unique| unique.fields.clone()));
        together.dedup();
        for fields in together {
            let value = |id: &FieldId| {
                let value = seed.value(*id)?;
                // Null is never the same as null.
                (*value != Value::Null).then(|| format!("{value:?}"))
            };
            let Some(values) = fields.iter().map(value).collect::<Option<Vec<String>>>() else { continue };
            if fields.is_empty() {
                continue;
            }
            let first = *self.0.entry((fields.clone(), values.join(", "))).or_insert(seed.span);
            if first == seed.span {
                continue;
            }
            let names = fields.iter().map(|id| format!("`{}`", builder.field(table, *id).graphql));
            let message = if fields == seed.key {
                "this row stands twice".to_owned()
            } else {
                format!(
                    "another row has the same {}, which is unique",
                    names.collect::<Vec<_>>().join(" and ")
                )
            };
            builder.found.push(
                Diagnostic::new(codes::SEED, seed.span, message)
                    .also(first, "the first")
                    .help("keep one of them, or tell them apart"),
            );
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::FieldId;
    use crate::testing::{findings, model};

    fn table(rows: &str) -> String {
        format!(
            "enum Kind {{ A B }} type T @table @seed(rows: [{rows}]) {{ \
               id: ID! code: String! @unique @length(min: 2, max: 3) kind: Kind! @default(value: A) \
               size: Int @range(min: 1) }}"
        )
    }

    #[test]
    fn a_row_is_found_by_its_key_or_by_what_is_unique() {
        let model = model(&table(
            "{ code: \"one\", kind: B }, { id: \"00000000-0000-4000-8000-000000000001\", code: \"two\" }",
        ));
        let seeds = &model.tables[0].seeds;
        let keys: Vec<_> = seeds.iter().map(|seed| seed.key.clone()).collect();
        assert_eq!(keys, [[FieldId(1)], [FieldId(0)]]);
        assert_eq!(seeds[0].values.len(), 2);
    }

    #[test]
    fn a_row_that_could_not_be_there_is_refused() {
        for (rows, expected) in [
            ("{ code: \"one\", size: 0 }", "E0710 0"),
            ("{ code: \"four\" }", "E0710 \"four\""),
            ("{ code: \"o\" }", "E0710 \"o\""),
            ("{ kind: B }", "E0710 { kind: B }"),
            ("{ code: \"one\", kind: C }", "E0239 C"),
            ("{ code: \"one\" }, { code: \"one\", size: 2 }", "E0710 { code: \"one\", size: 2 }"),
            ("{ code: \"one\", nothing: 1 }", "E0234 nothing"),
            ("5", "E0710 5"),
        ] {
            assert_eq!(findings(&table(rows)), [expected], "{rows}");
        }
        let nameless = "type T @table @seed(rows: [{ text: \"a\" }]) { id: ID! text: String! }";
        assert_eq!(findings(nameless), ["E0710 { text: \"a\" }"]);
    }
}
