//! The emitted text of a policy as a rule again: what is checked is what Postgres will read, not what was meant.

use sql::{Expr, Ident};

use super::body::{Node, begins_query, conjuncts, read, split};
use crate::intent::words;
use crate::{Atom, Rule};

/// The table a policy is on, and the names of what it may ask.
#[derive(Debug, Clone, Copy)]
pub struct Shape<'a> {
    /// The table's own name, which qualifies its columns.
    pub table: &'a Ident,
    /// The column that holds a row's tenant.
    pub tenant: Option<&'a Ident>,
    /// The schema of the helpers.
    pub helpers: &'a Ident,
}

impl Shape<'_> {
    /// Reads a condition. What is not one of the known shapes stays SQL, whole or in part.
    #[must_use]
    pub fn rule(&self, condition: &Expr) -> Rule {
        let text = condition.as_str();
        read(text).map_or_else(|| sql(text), |nodes| self.read(text, &nodes))
    }

    fn read(&self, text: &str, nodes: &[Node<'_>]) -> Rule {
        if nodes.iter().any(|node| node.is("case")) {
            return sql(part(text, nodes));
        }
        if nodes.iter().any(|node| node.is("or")) {
            let parts = split(nodes, |node| node.is("or"));
            return Rule::Any(parts.into_iter().map(|part| self.read(text, part)).collect());
        }
        let operands = conjuncts(nodes);
        if operands.len() > 1 {
            return Rule::All(operands.into_iter().map(|operand| self.read(text, operand)).collect());
        }
        match nodes {
            [only] if only.inner().is_some_and(|inner| !begins_query(inner)) => {
                self.read(text, only.inner().unwrap_or_default())
            }
            _ => self.atom(text, nodes).map_or_else(|| sql(part(text, nodes)), Rule::Atom),
        }
    }

    fn atom(&self, text: &str, nodes: &[Node<'_>]) -> Option<Atom> {
        match nodes {
            [only] if only.is("true") => Some(Atom::Always(true)),
            [only] if only.is("false") => Some(Atom::Always(false)),
            [only] => match only.inner()? {
                [select, exists, query] if select.is("select") && exists.is("exists") => match query
                    .inner()?
                {
                    [select, from, call @ ..] if select.is("select") && from.is("from") => {
                        let (name, arguments) = self.helper(call)?;
                        (name == "tenants_as").then(|| Some(Atom::RoleAnywhere(roles(text, arguments)?)))?
                    }
                    _ => None,
                },
                _ => None,
            },
            [table, dot, column, equals, value @ ..] => {
                let qualified =
                    table.name() == Some(self.table.as_str()) && dot.is_sign(".") && equals.is_sign("=");
                let column = Ident::new(column.name().filter(|_| qualified)?).ok()?;
                let is_tenant = Some(&column) == self.tenant;
                match value {
                    [any, set] if any.is("any") => {
                        let [array, query] = set.inner()? else { return None };
                        let [select, call @ ..] = query.inner().filter(|_| array.is("array"))? else {
                            return None;
                        };
                        let (name, arguments) = self.helper(call).filter(|_| select.is("select"))?;
                        match name {
                            "tenants" if is_tenant && arguments.is_empty() => Some(Atom::Tenant),
                            "tenants_as" if is_tenant => Some(Atom::RoleHere(roles(text, arguments)?)),
                            "my_reports" if arguments.is_empty() => Some(Atom::Reports(column)),
                            _ => None,
                        }
                    }
                    [query] => {
                        let [select, call @ ..] = query.inner()? else { return None };
                        let (name, arguments) = self.helper(call).filter(|_| select.is("select"))?;
                        (matches!(name, "uid" | "me") && arguments.is_empty()).then_some(Atom::Owner(column))
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// `helpers.name(arguments)`.
    fn helper<'n>(&self, nodes: &'n [Node<'n>]) -> Option<(&'n str, &'n [Node<'n>])> {
        let [schema, dot, name, arguments] = nodes else { return None };
        let own = schema.name() == Some(self.helpers.as_str()) && dot.is_sign(".");
        Some((name.name().filter(|_| own)?, arguments.inner()?))
    }
}

/// `array['HR', 'ADMIN']`.
fn roles(text: &str, arguments: &[Node<'_>]) -> Option<Vec<String>> {
    let [array, Node::Group { open: '[', nodes, .. }] = arguments else { return None };
    if !array.is("array") {
        return None;
    }
    split(nodes, |node| node.is_sign(","))
        .into_iter()
        .map(|part| match part {
            [Node::Literal(at)] => {
                let name = text.get(at.clone())?.strip_prefix('\'')?.strip_suffix('\'')?;
                Some(name.replace("''", "'"))
            }
            _ => None,
        })
        .collect()
}

fn part<'t>(text: &'t str, nodes: &[Node<'_>]) -> &'t str {
    match (nodes.first(), nodes.last()) {
        (Some(first), Some(last)) => text.get(first.at().start..last.at().end).unwrap_or(text),
        _ => text,
    }
}

fn sql(text: &str) -> Rule {
    Rule::Atom(Atom::Sql(words(text)))
}
