//! LIST: which values have a partition, and what it is called.

use diagnostics::{Diagnostic, Span, codes};
use syntax::ast::Argument;

use super::spoken;
use crate::arguments::items;
use crate::build::{Builder, Slot};
use crate::{Builtin, FieldId, ListPart, TableId, Type, Value};

/// The partitions as declared; all values where the type has few.
pub(super) fn parts<'a>(
    builder: &mut Builder<'a>,
    table: TableId,
    by: FieldId,
    span: Span,
    values: Option<&'a Argument>,
) -> Option<Vec<ListPart>> {
    let column = builder.field(table, by).column()?;
    let (ty, slot) = (column.ty, Slot { ty: column.ty, list: false, nullable: false, dimensions: None });
    let Some(values) = values else { return all(builder, table, by, ty, span) };
    let mut parts: Vec<ListPart> = Vec::new();
    let mut seen: Vec<(Value, Span)> = Vec::new();
    let mut right = true;
    for item in items(&values.value) {
        let mut group = Vec::new();
        // Values in a list of their own share a partition.
        for value in items(item) {
            match builder.constant(value, slot) {
                Some(constant) => match seen.iter().find(|(other, _)| *other == constant) {
                    Some((_, first)) => {
                        twice(builder, value.span, *first);
                        right = false;
                    }
                    None => {
                        seen.push((constant.clone(), value.span));
                        group.push(constant);
                    }
                },
                None => right = false,
            }
        }
        parts.push(ListPart { suffix: suffix(&group), values: group });
        right &= distinct(builder, &parts, item.span);
    }
    if right && (parts.is_empty() || parts.iter().any(|part| part.values.is_empty())) {
        builder.error(
            codes::PARTITION_ARGUMENT,
            values.span,
            "a partition without values holds no row",
            "name a value for each partition; all others share the default partition",
        );
        return None;
    }
    right.then_some(parts)
}

fn all(
    builder: &mut Builder<'_>,
    table: TableId,
    by: FieldId,
    ty: Type,
    span: Span,
) -> Option<Vec<ListPart>> {
    let values: Vec<Value> = match ty {
        Type::Enum(id) => {
            builder.enums[id.index()].values.iter().map(|value| Value::Text(value.stored.clone())).collect()
        }
        _ if builder.builtin(ty) == Builtin::Boolean => vec![Value::Boolean(true), Value::Boolean(false)],
        _ => {
            let name = spoken(builder, table, by);
            builder.error(
                codes::PARTITION_ARGUMENT,
                span,
                format!("nothing says which values of `{name}` have a partition"),
                "add `values: […]`; values in a list of their own share a partition",
            );
            return None;
        }
    };
    let mut parts: Vec<ListPart> = Vec::new();
    for value in values {
        let group = vec![value];
        parts.push(ListPart { suffix: suffix(&group), values: group });
        if !distinct(builder, &parts, span) {
            return None;
        }
    }
    Some(parts)
}

fn twice(builder: &mut Builder<'_>, span: Span, first: Span) {
    builder.found.push(
        Diagnostic::new(codes::PARTITION_VALUES, span, "this value has a partition already")
            .also(first, "here")
            .help("keep one of them"),
    );
}

/// Is the last partition called otherwise than those before it?
fn distinct(builder: &mut Builder<'_>, parts: &[ListPart], span: Span) -> bool {
    let Some((last, before)) = parts.split_last() else { return true };
    let taken = last.suffix == "default" || before.iter().any(|part| part.suffix == last.suffix);
    if taken || last.suffix.is_empty() && !last.values.is_empty() {
        builder.error(
            codes::PARTITION_VALUES,
            span,
            format!("the partition of these values would be called `…_{}`, like another one", last.suffix),
            "put values that look alike into one partition: `[[\"A B\", \"a-b\"], …]`",
        );
        return false;
    }
    true
}

/// `de`, `at_ch`: what is left of the values in a name.
fn suffix(values: &[Value]) -> String {
    let mut words: Vec<String> = Vec::new();
    for value in values {
        let text = match value {
            Value::Null | Value::List(_) => continue,
            Value::Boolean(true) => "true".to_owned(),
            Value::Boolean(false) => "false".to_owned(),
            Value::Number(number) => number.replace('-', "m").replace('.', "_"),
            Value::Text(text) => text.to_lowercase(),
        };
        let parts = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
        words.extend(parts.map(str::to_owned));
    }
    words.join("_")
}

#[cfg(test)]
mod tests {
    use super::suffix;
    use crate::Value;

    #[test]
    fn a_name_is_made_of_what_the_values_have_of_letters() {
        let text = |text: &str| Value::Text(text.to_owned());
        assert_eq!(suffix(&[text("in-progress")]), "in_progress");
        assert_eq!(suffix(&[text("DE"), Value::Number("-1.5".to_owned())]), "de_m1_5");
        assert_eq!(suffix(&[text("…")]), "");
    }
}
