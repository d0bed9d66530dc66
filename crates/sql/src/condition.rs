//! A condition taken apart: what is joined by AND and OR, and what is compared with what.
//!
//! Whoever asks whether an index can serve a condition needs its shape, not only the names in it.

use std::ops::Range;

use squawk_syntax::SyntaxKind as K;
use squawk_syntax::SyntaxNode;
use squawk_syntax::ast::{self, AstNode, BinOp};

use crate::collect::{Collector, is_query};
use crate::reference::Name;

/// A condition or a part of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// Its bytes in the user's text, without parentheses around it.
    pub range: Range<usize>,
    /// What it is.
    pub kind: ConditionKind,
}

/// The kinds of conditions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConditionKind {
    /// Joined by AND.
    All(Vec<Condition>),
    /// Joined by OR.
    Any(Vec<Condition>),
    /// `not …`
    Not(Box<Condition>),
    /// Two sides with an operator between them.
    Compare {
        /// In lower case: `=`, `ilike`, `@>`, `in`, `is`.
        operator: String,
        /// What stands before it.
        left: Operand,
        /// What stands after it.
        right: Operand,
    },
    /// One value.
    Value(Operand),
}

/// One side of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operand {
    /// Its bytes in the user's text.
    pub range: Range<usize>,
    /// What it is.
    pub kind: OperandKind,
}

/// The kinds of operands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OperandKind {
    /// `a`, `t.a`: the parts in order.
    Column(Vec<Name>),
    /// A literal, with or without a cast, or a list of them.
    Constant,
    /// `(select …)`: one value.
    Query,
    /// `any (array(select …))`: a list that is made once.
    AnyOfArray,
    /// `any (…)` of another list.
    AnyOf,
    /// `any (select …)`, `exists (select …)`, `in (select …)`: a query that each row is held against.
    Subplan,
    /// Anything else.
    Other,
}

impl Collector<'_> {
    pub(crate) fn condition(&self, node: &SyntaxNode) -> Condition {
        let range = self.range(node);
        let kind = match node.kind() {
            K::PAREN_EXPR => match node.children().next().filter(|inner| !is_query(inner.kind())) {
                Some(inner) => return self.condition(&inner),
                None => ConditionKind::Value(self.operand(node)),
            },
            K::PREFIX_EXPR if starts_with(node, K::NOT_KW) => match node.children().next() {
                Some(inner) => ConditionKind::Not(Box::new(self.condition(&inner))),
                None => ConditionKind::Value(self.operand(node)),
            },
            K::BIN_EXPR => self.binary(node),
            _ => ConditionKind::Value(self.operand(node)),
        };
        Condition { range, kind }
    }

    fn binary(&self, node: &SyntaxNode) -> ConditionKind {
        let whole = || ConditionKind::Value(Operand { range: self.range(node), kind: OperandKind::Other });
        let Some(of) = ast::BinExpr::cast(node.clone()) else { return whole() };
        let (Some(operator), Some(left), Some(right)) = (of.op(), of.lhs(), of.rhs()) else { return whole() };
        let sides = || [self.condition(left.syntax()), self.condition(right.syntax())];
        match operator {
            BinOp::And(_) => ConditionKind::All(flat(sides(), |kind| match kind {
                ConditionKind::All(parts) => Ok(parts),
                other => Err(other),
            })),
            BinOp::Or(_) => ConditionKind::Any(flat(sides(), |kind| match kind {
                ConditionKind::Any(parts) => Ok(parts),
                other => Err(other),
            })),
            _ => {
                let between = usize::from(left.syntax().text_range().end())
                    ..usize::from(right.syntax().text_range().start());
                let start = usize::from(node.text_range().start());
                let text = node.text().to_string();
                let operator = text
                    .get(between.start - start..between.end - start)
                    .map(|operator| operator.split_whitespace().collect::<Vec<_>>().join(" "))
                    .unwrap_or_default()
                    .to_ascii_lowercase();
                let right = match self.operand(right.syntax()) {
                    Operand { range, kind: OperandKind::Query } if operator.ends_with("in") => {
                        Operand { range, kind: OperandKind::Subplan }
                    }
                    other => other,
                };
                ConditionKind::Compare { operator, left: self.operand(left.syntax()), right }
            }
        }
    }

    fn operand(&self, node: &SyntaxNode) -> Operand {
        Operand { range: self.range(node), kind: self.operand_kind(node) }
    }

    fn operand_kind(&self, node: &SyntaxNode) -> OperandKind {
        let inner = node.children().next();
        match node.kind() {
            K::NAME_REF | K::FIELD_EXPR => {
                self.dotted_parts(node).map_or(OperandKind::Other, OperandKind::Column)
            }
            K::LITERAL => OperandKind::Constant,
            K::CAST_EXPR => match inner.map(|inner| self.operand_kind(&inner)) {
                Some(OperandKind::Constant) => OperandKind::Constant,
                Some(OperandKind::Query) => OperandKind::Query,
                _ if node.descendants().all(|part| !is_name(part.kind())) => OperandKind::Constant,
                _ => OperandKind::Other,
            },
            K::PAREN_EXPR | K::TUPLE_EXPR | K::ARRAY_EXPR => match inner {
                Some(inner) if is_query(inner.kind()) => OperandKind::Query,
                Some(inner) if node.kind() == K::PAREN_EXPR => self.operand_kind(&inner),
                Some(_) if node.children().all(|it| self.operand_kind(&it) == OperandKind::Constant) => {
                    OperandKind::Constant
                }
                _ => OperandKind::Other,
            },
            K::CALL_EXPR => match inner {
                Some(inner) if inner.kind() == K::EXISTS_FN => OperandKind::Subplan,
                Some(inner) if inner.kind() == K::ANY_FN => {
                    let array = inner.descendants().find(|part| part.kind() == K::ARRAY_EXPR);
                    let of = array.as_ref().and_then(|array| array.children().next());
                    match of {
                        Some(of) if is_query(of.kind()) => OperandKind::AnyOfArray,
                        None if inner.descendants().any(|part| is_query(part.kind())) => OperandKind::Subplan,
                        Some(_) | None => OperandKind::AnyOf,
                    }
                }
                _ => OperandKind::Other,
            },
            _ => OperandKind::Other,
        }
    }
}

fn is_name(kind: K) -> bool {
    matches!(kind, K::NAME_REF | K::FIELD_EXPR | K::CALL_EXPR)
}

fn starts_with(node: &SyntaxNode, kind: K) -> bool {
    node.first_token().is_some_and(|token| token.kind() == kind)
}

/// `a and (b and c)` is one list of three.
fn flat(
    sides: [Condition; 2],
    same: fn(ConditionKind) -> Result<Vec<Condition>, ConditionKind>,
) -> Vec<Condition> {
    let mut parts = Vec::new();
    for Condition { range, kind } in sides {
        match same(kind) {
            Ok(inner) => parts.extend(inner),
            Err(kind) => parts.push(Condition { range, kind }),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{Condition, ConditionKind, OperandKind};
    use crate::parse_expr;

    fn show(text: &str) -> String {
        let Condition { range: _, kind } = parse_expr(text).unwrap().condition;
        shown(&kind)
    }

    fn shown(kind: &ConditionKind) -> String {
        let list =
            |parts: &[Condition]| parts.iter().map(|it| shown(&it.kind)).collect::<Vec<_>>().join(", ");
        let side = |kind: &OperandKind| match kind {
            OperandKind::Column(parts) => {
                parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join(".")
            }
            other => format!("{other:?}"),
        };
        match kind {
            ConditionKind::All(parts) => format!("all({})", list(parts)),
            ConditionKind::Any(parts) => format!("any({})", list(parts)),
            ConditionKind::Not(inner) => format!("not({})", shown(&inner.kind)),
            ConditionKind::Compare { operator, left, right } => {
                format!("{} {operator} {}", side(&left.kind), side(&right.kind))
            }
            ConditionKind::Value(of) => side(&of.kind),
        }
    }

    #[test]
    fn and_and_or_are_flat_lists() {
        assert_eq!(
            show("t.a = 1 and (b = 'x' and c) or not d"),
            "any(all(t.a = Constant, b = Constant, c), not(d))"
        );
        assert_eq!(show("deleted_at is null"), "deleted_at is Constant");
        assert_eq!(show("a between 1 and 2"), "Other");
    }

    #[test]
    fn a_list_made_once_is_told_from_a_query_for_each_row() {
        assert_eq!(show("a = any (array(select f()))"), "a = AnyOfArray");
        assert_eq!(show("a = any (select f())"), "a = Subplan");
        assert_eq!(show("a = any (f())"), "a = AnyOf");
        assert_eq!(show("a in (select f())"), "a in Subplan");
        assert_eq!(show("A NOT  IN (1, 2)"), "a not in Constant");
        assert_eq!(show("exists (select from t where t.x = a)"), "Subplan");
        assert_eq!(show("a = (select f())"), "a = Query");
        assert_eq!(show("a = f()"), "a = Other");
        assert_eq!(show("a @> '{}'::jsonb"), "a @> Constant");
        assert_eq!(show("lower(a) = 'x'"), "Other = Constant");
    }
}
