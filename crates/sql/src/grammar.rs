//! The only place that knows the SQL parser: text in, syntax tree and errors with byte ranges out.

use std::ops::Range;

use squawk_syntax::ast::AstNode;
use squawk_syntax::{SourceFile, SyntaxKind, SyntaxNode, SyntaxToken};

/// A place where a user's SQL is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SqlError {
    /// Bytes in the text that the user wrote.
    pub range: Range<usize>,
    /// What is wrong, in lower case and without a full stop.
    pub message: String,
}

impl SqlError {
    pub(crate) fn new(range: Range<usize>, message: impl Into<String>) -> Self {
        Self { range, message: message.into() }
    }
}

/// A syntax tree over `prefix + user's text + suffix`.
pub(crate) struct Tree {
    pub(crate) root: SyntaxNode,
    prefix: usize,
    user: usize,
}

impl Tree {
    /// Parses the user's text in a frame that makes it a statement.
    ///
    /// # Errors
    /// What the grammar refuses, at the user's own bytes.
    pub(crate) fn parse(prefix: &str, text: &str, suffix: &str) -> Result<Tree, Vec<SqlError>> {
        if let Some(at) = text.find('\0') {
            return Err(vec![SqlError::new(at..at + 1, "SQL cannot contain a NUL character")]);
        }
        let parse = SourceFile::parse(&format!("{prefix}{text}{suffix}"));
        let tree = Tree { root: parse.tree().syntax().clone(), prefix: prefix.len(), user: text.len() };
        let errors: Vec<SqlError> = parse
            .errors()
            .iter()
            .map(|error| SqlError::new(tree.user_range(error.range()), error.message().to_owned()))
            .collect();
        if errors.is_empty() { Ok(tree) } else { Err(errors) }
    }

    /// The bytes of the user's text behind a range of the tree; what lies in the frame is moved to the nearest edge.
    pub(crate) fn user_range(&self, range: rowan::TextRange) -> Range<usize> {
        let map = |at: rowan::TextSize| usize::from(at).saturating_sub(self.prefix).min(self.user);
        map(range.start())..map(range.end())
    }

    /// The tokens of a text, whether it parses or not.
    pub(crate) fn lenient(text: &str) -> SyntaxNode {
        SourceFile::parse(text).tree().syntax().clone()
    }
}

/// The range of a node from its first to its last token that is not white space or a comment.
pub(crate) fn trimmed_range(node: &SyntaxNode) -> rowan::TextRange {
    let mut tokens = tokens(node).filter(|token| !is_trivia(token));
    let Some(first) = tokens.next() else { return node.text_range() };
    let last = tokens.last().unwrap_or_else(|| first.clone());
    first.text_range().cover(last.text_range())
}

/// All tokens below a node, in order.
pub(crate) fn tokens(node: &SyntaxNode) -> impl Iterator<Item = SyntaxToken> {
    node.descendants_with_tokens().filter_map(|element| element.into_token())
}

pub(crate) fn is_trivia(token: &SyntaxToken) -> bool {
    matches!(token.kind(), SyntaxKind::WHITESPACE | SyntaxKind::COMMENT)
}
