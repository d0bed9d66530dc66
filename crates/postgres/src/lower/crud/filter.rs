//! The argument `filter`: for each column what it is compared with, by the operator's word.

use std::collections::BTreeMap;

use model::{Column, Comparison};
use sql::{Expr, Literal, Sql, expr, ident, stmt};

use super::patch::{among, kinds, not_among};
use super::{Body, text};
use crate::lower::function::refuse;
use crate::lower::types::parameter_type;

/// One condition for each operator; what is not asked for holds for every row.
pub(super) fn conditions(body: &Body<'_, '_>, column: &Column) -> Vec<Expr> {
    let filter = body.parameter(&ident!("filter"));
    let name = &column.name;
    let ty = parameter_type(body.scope, column.ty, false);
    let path = |operator: &str| text(&format!("{{{},{operator}}}", quoted(name.as_str())));
    let mut found = Vec::new();
    for comparison in body.scope.model.builtin(column.ty).comparisons() {
        let path = path(comparison.word);
        let value = stmt!("({} #>> {})::{}", filter, path, ty);
        found.push(expr!("({} #> {} is null or t.{} {} {})", filter, path, name, sign(comparison), value));
    }
    let one_of = path("in");
    found.push(expr!(
        "({} #> {} is null\n        or t.{} = any (array(\n          \
           select one.value::{} from jsonb_array_elements_text({} #> {}) as one (value))))",
        filter,
        one_of,
        name,
        ty,
        filter,
        one_of
    ));
    if column.nullable {
        let path = path("is_null");
        let wanted = stmt!("({} #>> {})::boolean", filter, path);
        found.push(expr!("({} #> {} is null or (t.{} is null) = {})", filter, path, name, wanted));
    }
    found
}

/// Only columns and operators that there are, each with its kind of JSON.
pub(super) fn check(body: &Body<'_, '_>, columns: &[&Column]) -> Option<Sql> {
    if columns.is_empty() {
        return None;
    }
    let filter = body.parameter(&ident!("filter"));
    // Columns of which the same may be asked stand together.
    let mut groups: BTreeMap<Asked<'_>, Vec<Literal>> = BTreeMap::new();
    for column in columns {
        let builtin = body.scope.model.builtin(column.ty);
        let words = builtin.comparisons().iter().map(|comparison| comparison.word).collect();
        let group = (words, kinds(builtin), column.nullable);
        groups.entry(group).or_default().push(text(column.name.as_str()));
    }
    let cases = groups.into_iter().map(|((words, kinds, nullable), names)| {
        let null =
            stmt!("\n          when asked.key = 'is_null' then jsonb_typeof(asked.value) <> 'boolean'");
        stmt!(
            "when {} then case\n          \
               when {} then {}\n          \
               when asked.key = 'in' then jsonb_typeof(asked.value) <> 'array'{}\n          \
               else asked.key is not null\n        end",
            among(&expr!("given.key"), names),
            among(&expr!("asked.key"), words.into_iter().map(text).collect()),
            not_among(&expr!("jsonb_typeof(asked.value)"), kinds.into_iter().map(text).collect()),
            if nullable { null } else { stmt!("") }
        )
    });
    let wrong = expr!(
        "exists (\n    \
           select from jsonb_each({}) as given\n    \
           left join lateral jsonb_each(given.value) as asked on true\n    \
           where case\n        {}\n        else true\n      end\n  )",
        filter,
        Sql::join(cases, "\n        ")
    );
    Some(refuse(&wrong, 400, "ARGUMENT_INVALID", "filter is not a valid value."))
}

/// The words of the operators, the kinds of JSON they compare with, and whether null may be asked for.
type Asked<'a> = (Vec<&'a str>, Vec<&'a str>, bool);

/// Postgres's spelling of an operator.
fn sign(comparison: &Comparison) -> Sql {
    match comparison.sign {
        ">" => stmt!(">"),
        ">=" => stmt!(">="),
        "<" => stmt!("<"),
        "<=" => stmt!("<="),
        _ => stmt!("="),
    }
}

/// An element of a path as it stands in a text array.
fn quoted(name: &str) -> String {
    let plain =
        name.chars().all(|c| c == '_' || c.is_ascii_alphanumeric()) && !name.eq_ignore_ascii_case("null");
    if plain { name.to_owned() } else { format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\"")) }
}
