//! SQL as words, signs and bracketed groups: as much of its grammar as the reading of bodies needs.

use std::borrow::Cow;
use std::ops::Range;

use sql::token::{TokenKind, tokens};

/// A piece of SQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node<'t> {
    /// A name or keyword, folded as Postgres folds it.
    Word {
        /// The text without quotes.
        text: Cow<'t, str>,
        /// Was it in quotes? Then it is no keyword.
        quoted: bool,
        /// Its bytes.
        at: Range<usize>,
    },
    /// A string or a number.
    Literal(Range<usize>),
    /// An operator or a separator.
    Sign(&'t str, Range<usize>),
    /// Something in brackets.
    Group {
        /// `(` or `[`.
        open: char,
        /// What is in it.
        nodes: Vec<Node<'t>>,
        /// Its bytes, with the brackets.
        at: Range<usize>,
    },
}

impl<'t> Node<'t> {
    /// Is it this keyword?
    pub(crate) fn is(&self, keyword: &str) -> bool {
        matches!(self, Self::Word { text, quoted: false, .. } if text == keyword)
    }

    /// Is it one of these keywords?
    pub(crate) fn is_any(&self, keywords: &[&str]) -> bool {
        matches!(self, Self::Word { text, quoted: false, .. } if keywords.contains(&&**text))
    }

    /// Is it this sign?
    pub(crate) fn is_sign(&self, sign: &str) -> bool {
        matches!(self, Self::Sign(text, _) if *text == sign)
    }

    /// The name, if it can be one.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Self::Word { text, .. } => Some(text),
            Self::Literal(_) | Self::Sign(..) | Self::Group { .. } => None,
        }
    }

    /// What is in the round brackets.
    pub(crate) fn inner(&self) -> Option<&[Node<'t>]> {
        match self {
            Self::Group { open: '(', nodes, .. } => Some(nodes),
            Self::Word { .. } | Self::Literal(_) | Self::Sign(..) | Self::Group { .. } => None,
        }
    }

    /// Its bytes.
    pub(crate) fn at(&self) -> Range<usize> {
        match self {
            Self::Word { at, .. } | Self::Literal(at) | Self::Sign(_, at) | Self::Group { at, .. } => {
                at.clone()
            }
        }
    }
}

const DEEPEST: usize = 60;

/// The text as nodes; none when brackets or quotes do not match.
pub(crate) fn read(text: &str) -> Option<Vec<Node<'_>>> {
    let mut stack: Vec<(char, usize, Vec<Node<'_>>)> = Vec::new();
    let mut nodes: Vec<Node<'_>> = Vec::new();
    for token in tokens(text) {
        let at = token.range();
        let node = match token.kind {
            TokenKind::Word | TokenKind::QuotedName => {
                Node::Word { text: token.name()?, quoted: token.kind == TokenKind::QuotedName, at }
            }
            TokenKind::Parameter => Node::Word { text: token.text.into(), quoted: false, at },
            TokenKind::Text | TokenKind::Number => Node::Literal(at),
            TokenKind::Operator => Node::Sign(token.text, at),
            TokenKind::Sign => match token.text {
                open @ ("(" | "[") => {
                    // What is nested beyond any use is not read: reading it takes as much stack as it is deep.
                    if stack.len() == DEEPEST {
                        return None;
                    }
                    let open = if open == "(" { '(' } else { '[' };
                    stack.push((open, at.start, std::mem::take(&mut nodes)));
                    continue;
                }
                close @ (")" | "]") => {
                    let (open, from, before) = stack.pop()?;
                    if (open == '(') != (close == ")") {
                        return None;
                    }
                    let nodes = std::mem::replace(&mut nodes, before);
                    Node::Group { open, nodes, at: from..at.end }
                }
                sign => Node::Sign(sign, at),
            },
            TokenKind::Unfinished => return None,
        };
        nodes.push(node);
    }
    stack.is_empty().then_some(nodes)
}

/// Parts between a separator, brackets left alone.
pub(crate) fn split<'n, 't>(
    nodes: &'n [Node<'t>],
    separates: impl Fn(&Node<'t>) -> bool,
) -> Vec<&'n [Node<'t>]> {
    nodes.split(|node| separates(node)).collect()
}

/// The operands of AND on this level; the whole when there is an OR, a CASE or nothing to split.
pub(crate) fn conjuncts<'n, 't>(nodes: &'n [Node<'t>]) -> Vec<&'n [Node<'t>]> {
    if nodes.iter().any(|node| node.is_any(&["or", "case"])) {
        return vec![nodes];
    }
    let mut parts = Vec::new();
    let mut begin = 0;
    let mut between = false;
    for (at, node) in nodes.iter().enumerate() {
        if node.is("between") {
            between = true;
        } else if node.is("and") && !std::mem::take(&mut between) {
            parts.push(&nodes[begin..at]);
            begin = at + 1;
        }
    }
    parts.push(&nodes[begin..]);
    parts
}

/// Does a query begin here?
pub(crate) fn begins_query(nodes: &[Node<'_>]) -> bool {
    nodes.first().is_some_and(|node| {
        node.is_any(&["select", "with", "values", "insert", "update", "delete", "merge", "table"])
            || node.inner().is_some_and(begins_query)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_strings_and_brackets_hide_what_they_hold() {
        let nodes =
            read("select 'a;''b(' /* ( /* */ */, \"Qu\"\"o\", $x$ ) $x$ -- (\n from t where f(a, (b))")
                .unwrap_or_default();
        let words: Vec<&str> = nodes.iter().filter_map(Node::name).collect();
        assert_eq!(words, ["select", "Qu\"o", "from", "t", "where", "f"]);
        assert!(nodes.last().and_then(Node::inner).is_some_and(|inner| inner.len() == 3));
        assert_eq!(read("f(a"), None);
        assert_eq!(read("'a"), None);
    }

    #[test]
    fn and_joins_only_where_nothing_else_does() {
        let parts = |text: &str| read(text).map(|nodes| conjuncts(&nodes).len());
        assert_eq!(parts("a = b and c between 1 and 2 and (d or e)"), Some(3));
        assert_eq!(parts("a = b and c or d"), Some(1));
        assert_eq!(parts("case when a and b then true end"), Some(1));
    }
}
