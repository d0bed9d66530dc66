//! What the columns of a query are, as far as its own text tells.

use std::ops::Range;

use squawk_syntax::SyntaxKind as K;
use squawk_syntax::SyntaxNode;
use squawk_syntax::ast::{self, AstNode};
use squawk_syntax::column_name::ColumnName;

use crate::collect::{Collector, fold, has_token, is_query};
use crate::grammar::tokens;
use crate::reference::{Name, ScopeId};

/// The select list of a query.
#[derive(Debug, Clone)]
pub struct SelectList {
    /// Its columns in order.
    pub outputs: Vec<Output>,
    /// `*`, which names no column.
    pub star: Option<Range<usize>>,
    /// Where the names of the columns are looked up.
    pub scope: ScopeId,
    /// Items of FROM, by the names that qualify their columns, of which there may be no row: the outer side of a join.
    pub optional: Vec<String>,
    /// Is there GROUP BY?
    pub grouped: bool,
    /// Is a row of the result made of nothing but rows that meet the same conditions? LIMIT, DISTINCT ON, windows, UNION and
    /// the sets of GROUP BY look at others too.
    pub row_by_row: bool,
    /// Where a further condition may stand, and what stands before it: WHERE and all of it, or nothing.
    pub condition: (Range<usize>, bool),
}

/// An output column.
#[derive(Debug, Clone)]
pub struct Output {
    /// Its name; none where Postgres would make one up.
    pub name: Option<String>,
    /// The bytes of the item.
    pub range: Range<usize>,
    /// What it is.
    pub value: Value,
}

/// What an output column is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A column of an item of FROM.
    Column {
        /// What qualifies it.
        of: Option<String>,
        /// Its name.
        name: Name,
    },
    /// `value::type`.
    Cast {
        /// The type in lower case, without modifiers and brackets: `timestamptz`, `app.status`.
        ty: String,
        /// An array of them?
        array: bool,
        /// What is cast.
        of: Box<Value>,
    },
    /// A call of one of Postgres's own functions, aggregates among them.
    Call {
        /// The function.
        name: String,
        /// Its arguments.
        arguments: Vec<Value>,
        /// FILTER?
        filtered: bool,
        /// OVER?
        windowed: bool,
    },
    /// `coalesce(…)`.
    Coalesce(Vec<Value>),
    /// A constant.
    Constant(Constant),
    /// A query in parentheses: null where it finds nothing.
    Query,
    /// EXISTS.
    Exists,
    /// Anything else.
    Other,
}

/// A constant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Constant {
    /// `1`
    Integer,
    /// `1.5`
    Decimal,
    /// `'a'`
    Text,
    /// `true`
    Boolean,
    /// `null`
    Null,
}

impl Collector<'_> {
    /// The select list of a query that was collected.
    pub(crate) fn select_list(&self, query: &SyntaxNode) -> Option<SelectList> {
        let select = first_select(query)?;
        let whole = select == *query;
        let scope =
            self.selects.iter().find(|(range, _)| *range == select.text_range()).map(|(_, it)| *it)?;
        let clause = |kind| select.children().find(|child| child.kind() == kind);
        let list = select.descendants().find(|child| child.kind() == K::TARGET_LIST)?;
        let mut outputs = Vec::new();
        let mut star = None;
        for target in list.children().filter_map(ast::Target::cast) {
            let range = self.range(target.syntax());
            let expr = target.expr();
            let is_star = target.star_token().is_some()
                || expr
                    .as_ref()
                    .is_some_and(|it| it.syntax().kind() == K::FIELD_EXPR && has_token(it.syntax(), K::STAR));
            if is_star {
                star.get_or_insert(range);
                continue;
            }
            let value = match expr {
                // The types of a UNION are those of all its parts.
                Some(expr) if whole => self.value(expr.syntax()),
                _ => Value::Other,
            };
            let name = ColumnName::from_target(target).and_then(|(name, _)| name.to_string());
            let name = name.filter(|name| name != "?column?");
            outputs.push(Output { name, range, value });
        }
        let mut optional = Vec::new();
        if let Some(from) = clause(K::FROM_CLAUSE) {
            for item in from.children() {
                self.optional_items(&item, false, &mut optional);
            }
        }
        let grouped = clause(K::GROUP_BY_CLAUSE);
        let looks_around = select.descendants().any(|node| {
            matches!(
                node.kind(),
                K::OVER_CLAUSE | K::LIMIT_CLAUSE | K::FETCH_CLAUSE | K::OFFSET_CLAUSE | K::DISTINCT_ON
            )
        });
        let sets = grouped.as_ref().is_some_and(|clause| {
            clause
                .descendants()
                .any(|node| matches!(node.kind(), K::GROUPING_SETS | K::GROUPING_ROLLUP | K::GROUPING_CUBE))
        });
        let condition = match clause(K::WHERE_CLAUSE) {
            Some(clause) => {
                let inner = clause.children().next();
                (self.range(&inner.unwrap_or(clause)), true)
            }
            None => {
                let from = clause(K::FROM_CLAUSE).map_or_else(|| self.range(&select), |it| self.range(&it));
                (from.end..from.end, false)
            }
        };
        let with = query.children().any(|child| child.kind() == K::WITH_CLAUSE);
        Some(SelectList {
            outputs,
            star,
            scope,
            optional,
            grouped: grouped.is_some(),
            row_by_row: whole && !with && !looks_around && !sets,
            condition,
        })
    }

    /// The items on the side of an outer join that may be missing.
    fn optional_items(&self, item: &SyntaxNode, missing: bool, optional: &mut Vec<String>) {
        match item.kind() {
            K::JOIN_EXPR => {
                let join = item.children().find(|child| child.kind() == K::JOIN);
                let has =
                    |kind| join.as_ref().is_some_and(|it| it.children().any(|child| child.kind() == kind));
                let (left, right, full) = (has(K::JOIN_LEFT), has(K::JOIN_RIGHT), has(K::JOIN_FULL));
                for child in item.children() {
                    if child.kind() == K::JOIN {
                        for inner in child.children() {
                            self.optional_items(&inner, missing || left || full, optional);
                        }
                    } else {
                        self.optional_items(&child, missing || right || full, optional);
                    }
                }
            }
            K::PAREN_FROM_ITEM => {
                let alias = item.children().find(|child| child.kind() == K::FROM_ALIAS);
                match alias.and_then(|alias| self.alias_name(&alias)) {
                    Some(name) if missing => optional.push(name.text),
                    Some(_) => {}
                    None => {
                        for child in item.children() {
                            self.optional_items(&child, missing, optional);
                        }
                    }
                }
            }
            K::PAREN_EXPR => {
                for child in item.children() {
                    self.optional_items(&child, missing, optional);
                }
            }
            K::RELATION_FROM_ITEM | K::FUNCTION_FROM_ITEM if missing => {
                let alias = item.children().find(|child| child.kind() == K::FROM_ALIAS);
                let name = alias
                    .and_then(|alias| self.alias_name(&alias))
                    .or_else(|| item.children().find_map(|child| self.path(&child).pop()));
                optional.extend(name.map(|name| name.text));
            }
            _ => {}
        }
    }

    fn value(&self, node: &SyntaxNode) -> Value {
        let inner = || node.children().next();
        match node.kind() {
            K::PAREN_EXPR => match inner() {
                Some(inner) if is_query(inner.kind()) => Value::Query,
                Some(inner) => self.value(&inner),
                None => Value::Other,
            },
            K::NAME_REF | K::FIELD_EXPR => self.column(node),
            K::LITERAL => constant(node),
            K::CAST_EXPR => self.cast(node),
            K::CALL_EXPR => self.called(node),
            _ => Value::Other,
        }
    }

    fn column(&self, node: &SyntaxNode) -> Value {
        let Some(mut parts) = self.dotted_parts(node) else { return Value::Other };
        match (parts.pop(), parts.pop(), parts.pop()) {
            (Some(name), of, None) => Value::Column { of: of.map(|of| of.text), name },
            _ => Value::Other,
        }
    }

    fn cast(&self, node: &SyntaxNode) -> Value {
        let Some(cast) = ast::CastExpr::cast(node.clone()) else { return Value::Other };
        let Some(ty) = cast.ty() else { return Value::Other };
        let text = ty.syntax().text().to_string();
        let bare = text.split('(').next().unwrap_or_default();
        let after = text.rsplit(')').next().unwrap_or_default();
        let array = text.contains('[') || text.to_ascii_lowercase().contains(" array");
        // `timestamp(3) with time zone`
        let words = if text.contains('(') { format!("{bare} {after}") } else { text.clone() };
        let ty = words
            .split('[')
            .next()
            .unwrap_or_default()
            .split_whitespace()
            .map(fold)
            .collect::<Vec<_>>()
            .join(" ")
            .replace(" .", ".")
            .replace(". ", ".");
        let of = cast.expr().map_or(Value::Other, |of| self.value(of.syntax()));
        Value::Cast { ty, array, of: Box::new(of) }
    }

    fn called(&self, node: &SyntaxNode) -> Value {
        let Some(callee) = node.children().next() else { return Value::Other };
        if callee.kind() == K::EXISTS_FN {
            return Value::Exists;
        }
        let Some(name) = matches!(callee.kind(), K::NAME_REF).then(|| self.name_of(&callee)).flatten() else {
            return Value::Other;
        };
        let lists = node.children().filter(|child| child.kind() == K::ARG_LIST);
        let arguments: Vec<Value> = lists
            .flat_map(|list| list.children().collect::<Vec<_>>())
            .filter(|argument| argument.kind() == K::ARG)
            .map(|argument| argument.children().next().map_or(Value::Other, |it| self.value(&it)))
            .collect();
        if name.text == "coalesce" {
            return Value::Coalesce(arguments);
        }
        let has = |kind| node.children().any(|child| child.kind() == kind);
        Value::Call {
            name: name.text,
            arguments,
            filtered: has(K::FILTER_CLAUSE),
            windowed: has(K::OVER_CLAUSE),
        }
    }
}

/// The query itself, or the first part of a UNION.
fn first_select(query: &SyntaxNode) -> Option<SyntaxNode> {
    match query.kind() {
        K::SELECT => Some(query.clone()),
        K::COMPOUND_SELECT | K::PAREN_SELECT => {
            query.children().find(|child| is_query(child.kind())).and_then(|first| first_select(&first))
        }
        _ => None,
    }
}

fn constant(node: &SyntaxNode) -> Value {
    let kind = tokens(node).next().map(|token| token.kind());
    Value::Constant(match kind {
        Some(K::INT_NUMBER) => Constant::Integer,
        Some(K::NUMERIC_NUMBER) => Constant::Decimal,
        Some(K::TRUE_KW | K::FALSE_KW) => Constant::Boolean,
        Some(K::NULL_KW) => Constant::Null,
        Some(K::STRING | K::DOLLAR_QUOTED_STRING | K::ESC_STRING) => Constant::Text,
        _ => return Value::Other,
    })
}

#[cfg(test)]
mod tests {
    use super::{SelectList, Value};
    use crate::parse_query;

    fn list(text: &str) -> SelectList {
        parse_query(text).unwrap().list.unwrap()
    }

    fn shown(value: &Value) -> String {
        let all = |values: &[Value]| values.iter().map(shown).collect::<Vec<_>>().join(", ");
        match value {
            Value::Column { of: Some(of), name } => format!("{of}.{}", name.text),
            Value::Column { of: None, name } => name.text.clone(),
            Value::Cast { ty, array, of } => {
                format!("{}::{ty}{}", shown(of), if *array { "[]" } else { "" })
            }
            Value::Call { name, arguments, filtered, windowed } => format!(
                "{name}({}){}{}",
                all(arguments),
                if *filtered { " filter" } else { "" },
                if *windowed { " over" } else { "" }
            ),
            Value::Coalesce(values) => format!("coalesce({})", all(values)),
            other => format!("{other:?}"),
        }
    }

    fn outputs(text: &str) -> Vec<String> {
        let list = list(text);
        let each = list.outputs.iter();
        each.map(|it| format!("{} {}", it.name.as_deref().unwrap_or("-"), shown(&it.value))).collect()
    }

    #[test]
    fn a_column_says_what_it_is() {
        assert_eq!(
            outputs(
                "select d.id, Title, count(*) as n, sum(d.x) filter (where y) s, (d.at)::timestamptz, \
                 coalesce(max(d.x), 0) as m, 'a' as k, d.tags::text[], x::numeric(5, 2) as p, \
                 d.status::app.\"Status\" as t, exists (select 1) as e, (select 1) as q, a + b as o \
                 from app.d d"
            ),
            [
                "id d.id",
                "title title",
                "n count()",
                "s sum(d.x) filter",
                "at d.at::timestamptz",
                "m coalesce(max(d.x), Constant(Integer))",
                "k Constant(Text)",
                "tags d.tags::text[]",
                "p x::numeric",
                "t d.status::app.\"status\"",
                "e Exists",
                "q Query",
                "o Other",
            ]
        );
    }

    #[test]
    fn rows_of_the_outer_side_of_a_join_may_be_missing() {
        let optional = |from: &str| list(&format!("select 1 as a from {from}")).optional;
        assert_eq!(optional("s.a join s.b on true"), Vec::<String>::new());
        assert_eq!(optional("s.a x left join s.b on true left join s.c y on true"), ["b", "y"]);
        assert_eq!(optional("s.a right join s.b on true"), ["a"]);
        assert_eq!(optional("s.a full join (select 1) q on true"), ["a", "q"]);
        assert_eq!(optional("s.a left join (s.b join s.c on true) on true"), ["b", "c"]);
    }

    #[test]
    fn what_looks_at_other_rows_is_told() {
        for plain in
            ["select a from s.t", "select a, count(*) from s.t where b group by a having true order by a"]
        {
            assert!(list(plain).row_by_row, "{plain}");
        }
        for other in [
            "select a, rank() over (order by b) from s.t",
            "select a from s.t limit 1",
            "select distinct on (a) a from s.t",
            "select a from s.t union select a from s.u",
            "with x as (select 1 as a) select a from x",
            "select a, count(*) from s.t group by rollup (a)",
        ] {
            assert!(!list(other).row_by_row, "{other}");
        }
    }

    #[test]
    fn a_further_condition_has_its_place() {
        for (text, at) in
            [("select a from s.t where b or c group by a", "b or c"), ("select a from s.t group by a", "")]
        {
            let (range, there) = list(text).condition;
            assert_eq!((&text[range.clone()], there), (at, !at.is_empty()));
            assert!(there || text[..range.end].ends_with("s.t"));
        }
    }

    #[test]
    fn a_star_names_nothing() {
        assert!(list("select * from s.t").star.is_some());
        assert!(list("select t.*, 1 as a from s.t").star.is_some());
    }
}
