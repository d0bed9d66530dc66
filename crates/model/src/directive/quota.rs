//! `@quota(max:, per:, by:, every:, error:)`: at most so many rows.

use diagnostics::{Diagnostic, Span, codes};

use super::partition::every;
use crate::arguments::Arguments;
use crate::build::Builder;
use crate::{Builtin, FieldId, Owner, Purpose, Quota, TableId, Tenancy};

pub(crate) fn decode(builder: &mut Builder<'_>) {
    for table in builder.table_ids() {
        for directive in builder.on_table(table, "quota") {
            let quota = builder.read(directive, |builder, arguments| one(builder, table, arguments));
            builder.table_mut(table).quotas.extend(quota);
        }
    }
}

fn one<'a>(builder: &mut Builder<'a>, table: TableId, arguments: &mut Arguments<'a>) -> Option<Quota> {
    let span = arguments.span();
    let (max, per, by) = (arguments.text("max"), arguments.word("per"), arguments.word("by"));
    let (width, error) = (arguments.word("every"), arguments.text("error"));
    let max = builder.expr(max?, Purpose::Quota, Owner::Table(table))?;
    let per = match per {
        Some(word) => Some(builder.find_column(table, word)?),
        None => match builder.table(table).tenancy {
            Tenancy::By(field) => Some(field),
            Tenancy::Root | Tenancy::Global => None,
        },
    };
    let by = match (by, width) {
        (Some(word), width) => {
            let field = builder.find_column(table, word)?;
            refuse_no_time(builder, table, field, word.span)?;
            let width = match width {
                Some(_) => every(builder, span, width)?,
                // The definition's own default.
                None => crate::Every::Month,
            };
            Some((field, width))
        }
        (None, Some(width)) => {
            builder.error(
                codes::QUOTA,
                width.span,
                "nothing says by which time rows are counted",
                "name the field with `by`, or remove `every`",
            );
            return None;
        }
        (None, None) => None,
    };
    let error = error.map_or_else(|| "QUOTA_EXCEEDED".to_owned(), |text| text.value.clone());
    if error.trim().is_empty() {
        builder.error(codes::QUOTA, span, "an error without a name", "remove `error`, or write a word");
        return None;
    }
    Some(Quota { span, max, per, by, error })
}

fn refuse_no_time(builder: &mut Builder<'_>, table: TableId, id: FieldId, span: Span) -> Option<()> {
    let field = builder.field(table, id);
    let column = field.column()?;
    let (name, at) = (field.graphql.clone(), field.span);
    let is_time = matches!(builder.builtin(column.ty), Builtin::DateTime | Builtin::Date) && !column.list;
    if is_time && !column.nullable {
        return Some(());
    }
    let (why, help) = if is_time {
        ("may be null, and a row without a time would count for none", "make it required")
    } else {
        ("is no time", "name a `DateTime!` or a `Date!`")
    };
    builder.found.push(
        Diagnostic::new(codes::QUOTA, span, format!("`{name}` {why}")).also(at, "declared here").help(help),
    );
    None
}

#[cfg(test)]
mod tests {
    use crate::testing::{PEOPLE, findings, model};
    use crate::{Every, FieldId};

    fn table(quota: &str) -> String {
        format!(
            "{PEOPLE} type A @table @tenant(by: \"company\") @quota({quota}) \
             {{ id: ID! company: Company! at: DateTime! done: DateTime kind: String! }}"
        )
    }

    #[test]
    fn rows_of_a_tenant_are_counted_unless_said() {
        let model = model(&table("max: \"5\""));
        let quota = &model.tables.last().unwrap().quotas[0];
        assert_eq!((quota.per, quota.by, quota.error.as_str()), (Some(FieldId(1)), None, "QUOTA_EXCEEDED"));
        let model = self::model(&table("max: \"5\", per: \"kind\", by: \"at\", every: DAY, error: \"FULL\""));
        let quota = &model.tables.last().unwrap().quotas[0];
        assert_eq!(
            (quota.per, quota.by, quota.error.as_str()),
            (Some(FieldId(4)), Some((FieldId(2), Every::Day)), "FULL")
        );
    }

    #[test]
    fn a_quota_that_counts_nothing_is_refused() {
        assert_eq!(findings(&table("max: \"5\", by: \"kind\"")), ["E0709 \"kind\""]);
        assert_eq!(findings(&table("max: \"5\", by: \"done\"")), ["E0709 \"done\""]);
        assert_eq!(findings(&table("max: \"5\", every: DAY")), ["E0709 DAY"]);
        assert_eq!(findings(&table("max: \"5\", per: \"nothing\"")), ["E0234 \"nothing\""]);
        assert_eq!(findings(&table("max: \"(\""))[0].split(' ').next(), Some("E0401"));
    }
}
