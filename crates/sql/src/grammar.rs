//! The only place that runs the SQL parser: text in, syntax tree and errors with byte ranges out.

use std::ops::Range;

use squawk_syntax::ast::{self, AstNode};
use squawk_syntax::syntax_error::SyntaxError;
use squawk_syntax::{SourceFile, SyntaxKind, SyntaxNode, SyntaxToken};

use crate::dollar_quote;
use crate::message::{in_plain_words, with_what_is_there};

/// A place where a user's SQL is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SqlError {
    /// Bytes in the text that the user wrote; not empty unless that text is.
    pub range: Range<usize>,
    /// What is wrong, without a full stop.
    pub message: String,
}

impl SqlError {
    pub(crate) fn new(range: Range<usize>, message: impl Into<String>) -> Self {
        Self { range, message: message.into() }
    }
}

/// A syntax tree over a frame around the user's text.
pub(crate) struct Tree {
    pub(crate) root: SyntaxNode,
    /// Bytes of the frame before the user's text.
    prefix: usize,
    /// Bytes of the user's text.
    user: usize,
}

impl Tree {
    /// Parses the user's text in a frame that makes it a statement.
    ///
    /// # Errors
    /// What the grammar refuses, at the user's own bytes.
    pub(crate) fn parse(prefix: &str, text: &str, suffix: &str) -> Result<Tree, Vec<SqlError>> {
        refuse_nul(text)?;
        let parse = SourceFile::parse(&format!("{prefix}{text}{suffix}"));
        let tree = Tree { root: parse.tree().syntax().clone(), prefix: prefix.len(), user: text.len() };
        tree.refuse(text, &parse.errors(), prefix.len())
    }

    /// Parses a plpgsql body.
    ///
    /// # Errors
    /// What the grammar refuses, at the user's own bytes.
    pub(crate) fn parse_plpgsql(text: &str) -> Result<Tree, Vec<SqlError>> {
        refuse_nul(text)?;
        // The parser takes a body only as that of a statement.
        let quoted = dollar_quote(text, "body");
        let prefix = "do ".len() + (quoted.as_str().len() - text.len()) / 2;
        let parse = SourceFile::parse(&format!("do {quoted};"));
        let body = parse.tree().syntax().children().find_map(ast::Do::cast).and_then(|block| block.plpgsql());
        let Some(body) = body else { return Err(vec![SqlError::new(0..text.len(), "expected a block")]) };
        let tree = Tree { root: body.syntax(), prefix: 0, user: text.len() };
        tree.refuse(text, &body.errors(), prefix)
    }

    /// The tokens of a text, whether it parses or not.
    pub(crate) fn lenient(text: &str) -> SyntaxNode {
        SourceFile::parse(text).tree().syntax().clone()
    }

    /// The bytes of the user's text behind a range of the tree; what lies in the frame is moved to the nearest edge.
    pub(crate) fn user_range(&self, range: rowan::TextRange) -> Range<usize> {
        unframed(range, self.prefix, self.user)
    }

    fn refuse(self, text: &str, errors: &[SyntaxError], prefix: usize) -> Result<Tree, Vec<SqlError>> {
        if errors.is_empty() {
            return Ok(self);
        }
        let words: Vec<Range<usize>> = tokens(&Self::lenient(text))
            .filter(|token| !is_trivia(token))
            .map(|token| usize::from(token.text_range().start())..usize::from(token.text_range().end()))
            .collect();
        let mut found: Vec<SqlError> = Vec::new();
        for error in errors {
            let range = unframed(error.range(), prefix, text.len());
            let message = in_plain_words(error.message());
            let (range, message) = if range.is_empty() {
                let next = words.iter().find(|word| word.start >= range.start);
                let shown = next.or(words.last()).cloned().unwrap_or(range);
                (shown.clone(), with_what_is_there(&message, next.map(|_| &text[shown])))
            } else {
                (range, message)
            };
            // The parser repeats itself while it recovers; the first word on a place is the best one.
            if found.iter().all(|earlier| earlier.range != range) {
                found.push(SqlError { range, message });
            }
        }
        Err(found)
    }
}

fn refuse_nul(text: &str) -> Result<(), Vec<SqlError>> {
    match text.find('\0') {
        Some(at) => Err(vec![SqlError::new(at..at + 1, "SQL cannot contain a NUL character")]),
        None => Ok(()),
    }
}

fn unframed(range: rowan::TextRange, prefix: usize, user: usize) -> Range<usize> {
    let map = |at: rowan::TextSize| usize::from(at).saturating_sub(prefix).min(user);
    map(range.start())..map(range.end())
}

/// The range of a node from its first to its last token that is not white space or a comment.
pub(crate) fn trimmed_range(node: &SyntaxNode) -> rowan::TextRange {
    let whole = node.text_range();
    let to_a_word = |from: Option<SyntaxToken>, next: fn(&SyntaxToken) -> Option<SyntaxToken>| {
        std::iter::successors(from, next).find(|token| !is_trivia(token)).map(|token| token.text_range())
    };
    let ends = (
        to_a_word(node.first_token(), SyntaxToken::next_token),
        to_a_word(node.last_token(), SyntaxToken::prev_token),
    );
    if let (Some(first), Some(last)) = ends
        && whole.contains_range(first)
        && whole.contains_range(last)
    {
        return first.cover(last);
    }
    // White space alone, or an edge without a token.
    let mut tokens = tokens(node).filter(|token| !is_trivia(token));
    let Some(first) = tokens.next() else { return whole };
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
