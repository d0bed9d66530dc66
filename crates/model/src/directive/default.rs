//! `@default(value:)` and `@default(sql:)`.

use diagnostics::codes;
use syntax::ast::Directive;

use crate::arguments::Arguments;
use crate::build::{Builder, Slot};
use crate::{Default, Owner, Purpose};

pub(crate) fn decode<'a>(
    builder: &mut Builder<'a>,
    directive: &'a Directive,
    slot: Slot,
    owner: Owner,
) -> Option<Default> {
    builder.read(directive, |builder, arguments| match value_or_sql(builder, arguments, "default")? {
        Either::Value(value) => builder.constant(value, slot).map(Default::Value),
        Either::Sql(text) => builder.expr(text, Purpose::Default, owner).map(Default::Sql),
    })
}

/// The two ways to give a value.
pub(crate) enum Either<'a> {
    Value(&'a syntax::ast::Value),
    Sql(&'a syntax::ast::Text),
}

/// Exactly one of `value` and `sql`. `value: null` is a value.
pub(crate) fn value_or_sql<'a>(
    builder: &mut Builder<'a>,
    arguments: &mut Arguments<'a>,
    directive: &str,
) -> Option<Either<'a>> {
    let null = arguments.null("value");
    match (arguments.value("value").or(null), arguments.text("sql")) {
        (Some(value), None) => Some(Either::Value(value)),
        (None, Some(text)) => Some(Either::Sql(text)),
        (both, _) => {
            let what = if both.is_some() { "not both" } else { "and it has neither" };
            builder.error(
                codes::ONE_OF,
                arguments.span(),
                format!("`@{directive}` takes either `value` or `sql`, {what}"),
                "give a constant as `value`, an expression as `sql`",
            );
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{findings, model};
    use crate::{Default, Value};

    #[test]
    fn defaults_hold_what_is_stored() {
        let model = model(
            r#"
            enum Mood { GOOD BAD @map(to: "so-so") }
            type A @table {
              id: ID!
              mood: Mood! @default(value: BAD)
              moods: [Mood!]! @default(value: [GOOD, BAD])
              none: Int @default(value: null)
              data: JSON! @default(value: { a: [1, "x"], b: null })
              price: Decimal! @default(value: 1.50)
            }
            "#,
        );
        let defaults: Vec<Value> = model.named("A").1.fields[1..]
            .iter()
            .map(|field| match field.column().unwrap().default.clone() {
                Some(Default::Value(value)) => value,
                other => panic!("{other:?}"),
            })
            .collect();
        let text = |text: &str| Value::Text(text.to_owned());
        assert_eq!(
            defaults,
            [
                text("so-so"),
                Value::List(vec![text("GOOD"), text("so-so")]),
                Value::Null,
                text("{\"a\": [1, \"x\"], \"b\": null}"),
                Value::Number("1.50".to_owned()),
            ]
        );
    }

    #[test]
    fn a_value_of_another_type_is_shown_where_it_stands() {
        let field = |field: &str| {
            findings(&format!("enum Mood {{ GOOD BAD }} type A @table {{ id: ID! f: {field} }}"))
        };
        assert_eq!(field("Mood @default(value: GOD)"), ["E0239 GOD"]);
        assert_eq!(field("Int @default(value: 3000000000)"), ["E0239 3000000000"]);
        assert_eq!(field("Boolean @default(value: \"true\")"), ["E0239 \"true\""]);
        assert_eq!(field("Int! @default(value: null)"), ["E0239 null"]);
        assert_eq!(field("[Int!] @default(value: [1, \"2\"])"), ["E0239 \"2\""]);
        assert_eq!(field("Int @default"), ["E0247 @default"]);
        assert_eq!(field("Int @default(sql: \"1 +\")")[0].split(' ').next(), Some("E0401"));
    }
}
