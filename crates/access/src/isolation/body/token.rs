//! SQL as words, signs and bracketed groups: as much of its grammar as the reading of bodies needs.

use std::ops::Range;

/// A piece of SQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    /// A name or keyword, folded as Postgres folds it.
    Word {
        /// The text without quotes.
        text: String,
        /// Was it in quotes? Then it is no keyword.
        quoted: bool,
        /// Its bytes.
        at: Range<usize>,
    },
    /// A string or a number.
    Literal(Range<usize>),
    /// An operator or a separator.
    Sign(String, Range<usize>),
    /// Something in brackets.
    Group {
        /// `(` or `[`.
        open: char,
        /// What is in it.
        nodes: Vec<Node>,
        /// Its bytes, with the brackets.
        at: Range<usize>,
    },
}

impl Node {
    /// Is it this keyword?
    pub(crate) fn is(&self, keyword: &str) -> bool {
        matches!(self, Self::Word { text, quoted: false, .. } if text == keyword)
    }

    /// Is it one of these keywords?
    pub(crate) fn is_any(&self, keywords: &[&str]) -> bool {
        matches!(self, Self::Word { text, quoted: false, .. } if keywords.contains(&text.as_str()))
    }

    /// Is it this sign?
    pub(crate) fn is_sign(&self, sign: &str) -> bool {
        matches!(self, Self::Sign(text, _) if text == sign)
    }

    /// The name, if it can be one.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Self::Word { text, .. } => Some(text),
            Self::Literal(_) | Self::Sign(..) | Self::Group { .. } => None,
        }
    }

    /// What is in the round brackets.
    pub(crate) fn inner(&self) -> Option<&[Node]> {
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
pub(crate) fn read(text: &str) -> Option<Vec<Node>> {
    let mut stack: Vec<(char, usize, Vec<Node>)> = Vec::new();
    let mut nodes: Vec<Node> = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let begin = at;
        match c {
            _ if c.is_whitespace() => at += c.len_utf8(),
            '-' if rest.starts_with("--") => at += rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => at += block_comment(rest)?,
            '\'' => {
                // A word of one letter right before it makes it an E'', B'' or X'' string.
                let escapes = matches!(nodes.last(), Some(Node::Word { text, at, .. }) if text == "e" && at.end == begin);
                if matches!(nodes.last(), Some(Node::Word { text, at, .. }) if text.len() == 1 && at.end == begin)
                {
                    nodes.pop();
                }
                at += string(rest, escapes)?;
                nodes.push(Node::Literal(begin..at));
            }
            '"' => {
                at += quoted(rest, '"')?;
                let name = text.get(begin + 1..at - 1)?.replace("\"\"", "\"");
                nodes.push(Node::Word { text: name, quoted: true, at: begin..at });
            }
            '$' if dollar(rest).is_some() => {
                at += dollar(rest)?;
                nodes.push(Node::Literal(begin..at));
            }
            '(' | '[' => {
                at += 1;
                // What is nested beyond any use is not read: reading it takes as much stack as it is deep.
                if stack.len() == DEEPEST {
                    return None;
                }
                stack.push((c, begin, std::mem::take(&mut nodes)));
            }
            ')' | ']' => {
                at += 1;
                let (open, from, before) = stack.pop()?;
                if (open == '(') != (c == ')') {
                    return None;
                }
                let inside = std::mem::replace(&mut nodes, before);
                nodes.push(Node::Group { open, nodes: inside, at: from..at });
            }
            _ if c.is_alphabetic() || c == '_' || c == '$' => {
                at +=
                    rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$')).unwrap_or(rest.len());
                nodes.push(Node::Word {
                    text: rest[..at - begin].to_ascii_lowercase(),
                    quoted: false,
                    at: begin..at,
                });
            }
            _ if c.is_ascii_digit() => {
                at += rest.find(|c: char| !(c.is_alphanumeric() || c == '.')).unwrap_or(rest.len());
                nodes.push(Node::Literal(begin..at));
            }
            _ => {
                at += sign(rest);
                nodes.push(Node::Sign(rest[..at - begin].to_owned(), begin..at));
            }
        }
    }
    stack.is_empty().then_some(nodes)
}

fn sign(rest: &str) -> usize {
    const LONG: [&str; 9] = [":=", "::", "=>", "<>", "!=", "<=", ">=", "->", "||"];
    LONG.iter()
        .find(|long| rest.starts_with(**long))
        .map_or_else(|| rest.chars().next().map_or(1, char::len_utf8), |long| long.len())
}

fn quoted(rest: &str, quote: char) -> Option<usize> {
    let mut chars = rest.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if c == quote && chars.next_if(|(_, next)| *next == quote).is_none() {
            return Some(at + 1);
        }
    }
    None
}

fn string(rest: &str, escapes: bool) -> Option<usize> {
    if !escapes {
        return quoted(rest, '\'');
    }
    let mut chars = rest.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if c == '\\' {
            chars.next();
        } else if c == '\'' && chars.next_if(|(_, next)| *next == '\'').is_none() {
            return Some(at + 1);
        }
    }
    None
}

/// `$$…$$` and `$tag$…$tag$`.
fn dollar(rest: &str) -> Option<usize> {
    let end = rest[1..].find('$')? + 2;
    let tag = &rest[..end];
    let plain = tag[1..end - 1]
        .chars()
        .enumerate()
        .all(|(at, c)| c == '_' || c.is_alphabetic() || (at > 0 && c.is_ascii_digit()));
    if !plain {
        return None;
    }
    rest[end..].find(tag).map(|at| end + at + end)
}

fn block_comment(rest: &str) -> Option<usize> {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return Some(at);
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    None
}

/// Parts between a separator, brackets left alone.
pub(crate) fn split(nodes: &[Node], separates: impl Fn(&Node) -> bool) -> Vec<&[Node]> {
    nodes.split(|node| separates(node)).collect()
}

/// The operands of AND on this level; the whole when there is an OR, a CASE or nothing to split.
pub(crate) fn conjuncts(nodes: &[Node]) -> Vec<&[Node]> {
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
pub(crate) fn begins_query(nodes: &[Node]) -> bool {
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
