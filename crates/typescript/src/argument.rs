//! What an argument holds: a value of its type, or what `@crud` and `@sync` make of JSON and texts.

use model::{Argument, ArgumentShape, FieldId, TableId};

use crate::domain::Domain;
use crate::shape::{Presence, Shape};
use crate::text::{TsKey, TsString, TsText, ts};
use crate::{ty, zod};

/// For `types.ts`.
pub(crate) fn named(domain: &Domain<'_>, argument: &Argument) -> TsText {
    let one = match &argument.shape {
        None => return ty::named(&domain.names, &Shape::of_argument(argument)),
        Some(ArgumentShape::Patch(table, fields)) => {
            let keys = columns(domain, *table, fields).map(|(name, _)| TsString::new(name));
            ts!(
                "Pick<{}, {}>",
                domain.names.table(*table).update.ty,
                TsText::join(keys.map(|key| ts!("{}", key)).collect::<Vec<_>>(), " | ")
            )
        }
        Some(ArgumentShape::Push(table, fields)) => {
            sent(&written(domain, *table, fields, &|value| ty::named(&domain.names, value)))
        }
        Some(ArgumentShape::Order(table, fields)) => order(domain, *table, fields),
        Some(ArgumentShape::Filter(table, fields)) => {
            filter(domain, *table, fields, &|value| ty::named(&domain.names, value))
        }
    };
    if argument.nullable { ts!("{} | null", one) } else { one }
}

/// For `database.ts`, which names nothing but itself.
pub(crate) fn self_contained(domain: &Domain<'_>, argument: &Argument) -> TsText {
    let of = |shape: &Shape<'_>| ty::self_contained(domain.model, shape);
    let one = match &argument.shape {
        None => return of(&Shape::of_argument(argument)),
        Some(ArgumentShape::Patch(table, fields)) => written(domain, *table, fields, &of),
        Some(ArgumentShape::Push(table, fields)) => sent(&written(domain, *table, fields, &of)),
        Some(ArgumentShape::Order(table, fields)) => order(domain, *table, fields),
        Some(ArgumentShape::Filter(table, fields)) => filter(domain, *table, fields, &of),
    };
    if argument.nullable { ts!("{} | null", one) } else { one }
}

/// New values by column, written out.
fn written(
    domain: &Domain<'_>,
    table: TableId,
    fields: &[FieldId],
    of: &dyn Fn(&Shape<'_>) -> TsText,
) -> TsText {
    let names: Vec<&str> = columns(domain, table, fields).map(|(name, _)| name).collect();
    let each = domain.columns(table).iter().filter(|column| names.contains(&column.name));
    let each = each.map(|column| ts!("    {}?: {};", TsKey::new(column.name), of(column.taken())));
    ts!("{{\n{}\n  }}", TsText::join(each.collect::<Vec<_>>(), "\n"))
}

/// Rows that a client sends: which, seen in which version, deleted or with which new values.
fn sent(values: &TsText) -> TsText {
    ts!("{{ key: string; version?: number | null; deleted?: boolean; values?: {} }}[]", values)
}

fn order(domain: &Domain<'_>, table: TableId, fields: &[FieldId]) -> TsText {
    TsText::join(words(domain, table, fields).map(|word| ts!("{}", word)).collect::<Vec<_>>(), " | ")
}

fn filter(
    domain: &Domain<'_>,
    table: TableId,
    fields: &[FieldId],
    of: &dyn Fn(&Shape<'_>) -> TsText,
) -> TsText {
    let each = columns(domain, table, fields).map(|(name, column)| {
        let value = of(&Shape::of_type(column.ty));
        let asked = operators(domain, column).map(|operator| match operator {
            Operator::Compares(word) => ts!("{}?: {}", TsKey::new(word), value),
            Operator::OneOf => ts!("in?: {}[]", value),
            Operator::IsNull => ts!("is_null?: boolean"),
        });
        ts!("    {}?: {{ {} }};", TsKey::new(name), TsText::join(asked.collect::<Vec<_>>(), "; "))
    });
    ts!("{{\n{}\n  }}", TsText::join(each.collect::<Vec<_>>(), "\n"))
}

/// For `schemas.ts`.
pub(crate) fn schema(domain: &Domain<'_>, argument: &Argument) -> TsText {
    let description = argument.description.as_deref();
    let one = match &argument.shape {
        None => return zod::given(domain.model, &domain.names, &Shape::of_argument(argument), description),
        Some(ArgumentShape::Patch(table, fields)) => {
            let keys = columns(domain, *table, fields).map(|(name, _)| ts!("{}: true", TsKey::new(name)));
            ts!(
                "{}.pick({{ {} }})",
                domain.names.table(*table).update.schema,
                TsText::join(keys.collect::<Vec<_>>(), ", ")
            )
        }
        Some(ArgumentShape::Push(table, fields)) => sent_schema(domain, *table, fields),
        Some(ArgumentShape::Order(table, fields)) => {
            let words = words(domain, *table, fields).map(|word| ts!("{}", word));
            ts!("z.enum([{}])", TsText::join(words.collect::<Vec<_>>(), ", "))
        }
        Some(ArgumentShape::Filter(table, fields)) => {
            let each = columns(domain, *table, fields).map(|(name, column)| {
                let shape = Shape::of_type(column.ty);
                let value = zod::value(domain.model, &domain.names, &shape, None);
                let asked = operators(domain, column).map(|operator| match operator {
                    Operator::Compares(word) => ts!("{}: {}.exactOptional()", TsKey::new(word), value),
                    Operator::OneOf => ts!("in: z.array({}).exactOptional()", value),
                    Operator::IsNull => ts!("is_null: z.boolean().exactOptional()"),
                });
                ts!(
                    "      {}: z.strictObject({{ {} }}).exactOptional(),",
                    TsKey::new(name),
                    TsText::join(asked.collect::<Vec<_>>(), ", ")
                )
            });
            ts!("z.strictObject({{\n{}\n    }})", TsText::join(each.collect::<Vec<_>>(), "\n"))
        }
    };
    zod::described(if argument.nullable { ts!("{}.nullable()", one) } else { one }, description)
}

/// The values take the columns from the table's own schemas, so that each constraint is said once.
fn sent_schema(domain: &Domain<'_>, table: TableId, fields: &[FieldId]) -> TsText {
    let names: Vec<&str> = columns(domain, table, fields).map(|(name, _)| name).collect();
    let of = domain.names.table(table);
    let each = domain.columns(table).iter().filter(|column| names.contains(&column.name)).map(|column| {
        let key = TsKey::new(column.name);
        let value = if column.update {
            key.of(&ts!("{}.shape", of.update.schema))
        } else {
            let taken = key.of(&ts!("{}.shape", of.insert.schema));
            if column.insert == Presence::Required { ts!("{}.exactOptional()", taken) } else { taken }
        };
        ts!("        {}: {},", key, value)
    });
    ts!(
        "z.array(z.strictObject({{\n      key: z.guid(),\n      version: z.int32().nullable().exactOptional(),\n      \
         deleted: z.boolean().exactOptional(),\n      values: z.strictObject({{\n{}\n      }}).exactOptional(),\n    }}))",
        TsText::join(each.collect::<Vec<_>>(), "\n")
    )
}

enum Operator {
    Compares(&'static str),
    OneOf,
    IsNull,
}

/// What a filter may ask of a column.
fn operators(domain: &Domain<'_>, column: &model::Column) -> impl Iterator<Item = Operator> {
    let compares = domain.model.builtin(column.ty).comparisons().iter();
    let compares = compares.map(|comparison| Operator::Compares(comparison.word));
    compares.chain([Operator::OneOf]).chain(column.nullable.then_some(Operator::IsNull))
}

fn columns<'d>(
    domain: &'d Domain<'_>,
    table: TableId,
    fields: &'d [FieldId],
) -> impl Iterator<Item = (&'d str, &'d model::Column)> {
    let table = domain.model.table(table);
    fields
        .iter()
        .filter_map(|field| table.field(*field).column())
        .map(|column| (column.name.as_str(), column))
}

fn words<'d>(
    domain: &'d Domain<'_>,
    table: TableId,
    fields: &[FieldId],
) -> impl Iterator<Item = TsString> + use<'d> {
    domain.model.table(table).orders(fields).into_iter().map(|order| TsString::new(&order.word))
}
