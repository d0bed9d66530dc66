//! `INTO` of variables, which plpgsql knows and SQL does not.

use std::ops::Range;

use squawk_lexer::TokenKind as T;

use crate::collect::fold;
use crate::reference::Name;

/// A token that is neither white space nor a comment.
struct Token<'t> {
    kind: T,
    text: &'t str,
    range: Range<usize>,
}

impl Token<'_> {
    fn is(&self, word: &str) -> bool {
        self.text.eq_ignore_ascii_case(word)
    }

    fn is_one_of(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
    }

    fn name(&self) -> Name {
        Name { text: fold(self.text), range: self.range.clone() }
    }

    fn names_variable(&self) -> bool {
        match self.kind {
            T::PositionalParam { .. } | T::QuotedIdent { .. } => true,
            T::Ident => !self.is_one_of(&["from", "where", "select"]),
            _ => false,
        }
    }
}

/// The parser reads embedded SQL as SQL, which has no INTO of variables. Blanks of the same length in its place keep every
/// other byte where it was. Gives the variables too.
pub(crate) fn without_into(text: &str) -> (String, Vec<Vec<Name>>) {
    // Most bodies have none, and to look for the word costs less than to look for the token.
    if !text.as_bytes().windows(4).any(|word| word.eq_ignore_ascii_case(b"into")) {
        return (text.to_owned(), Vec::new());
    }
    let all = read(text);
    let mut plain = text.as_bytes().to_vec();
    let mut targets = Vec::new();
    let mut starts_statement = true;
    let (mut names_table, mut has_own) = (false, false);
    let mut at = 0;
    while let Some(token) = all.get(at) {
        if starts_statement {
            has_own = token.is_one_of(&["fetch", "move", "import"]);
        }
        // A label ends with `>>`.
        let label =
            token.kind == T::Gt && at > 0 && all.get(at - 1).is_some_and(|before| before.kind == T::Gt);
        starts_statement =
            token.kind == T::Semi || label || token.is_one_of(&["begin", "then", "else", "declare", "loop"]);
        let after_insert = std::mem::replace(&mut names_table, token.is_one_of(&["insert", "merge"]));
        if !token.is("into") || after_insert || has_own {
            at += 1;
            continue;
        }
        let (found, next) = variables(&all, at + 1);
        if let (false, Some(last)) = (found.is_empty(), all.get(next - 1)) {
            for byte in &mut plain[token.range.start..last.range.end] {
                if !matches!(byte, b'\n' | b'\r') {
                    *byte = b' ';
                }
            }
        }
        targets.extend(found);
        at = next;
    }
    (String::from_utf8(plain).unwrap_or_else(|_| text.to_owned()), targets)
}

fn read(text: &str) -> Vec<Token<'_>> {
    let mut start = 0;
    let mut all = Vec::new();
    for token in squawk_lexer::tokenize(text) {
        let range = start..start + token.len as usize;
        start = range.end;
        let skipped = matches!(token.kind, T::Whitespace | T::LineComment | T::BlockComment { .. } | T::Eof);
        if let (false, Some(text)) = (skipped, text.get(range.clone())) {
            all.push(Token { kind: token.kind, text, range });
        }
    }
    all
}

/// `[strict] a, b.c, d[1]` from a position; the position after it.
fn variables(all: &[Token<'_>], mut at: usize) -> (Vec<Vec<Name>>, usize) {
    let is = |at: usize, kind: T| all.get(at).is_some_and(|token| token.kind == kind);
    let mut targets = Vec::new();
    if all.get(at).is_some_and(|token| token.is("strict")) {
        at += 1;
    }
    loop {
        let Some(token) = all.get(at).filter(|token| token.names_variable()) else { return (targets, at) };
        let mut parts = vec![token.name()];
        at += 1;
        while is(at, T::Dot) {
            parts.extend(all.get(at + 1).map(Token::name));
            at += 2;
        }
        while is(at, T::OpenBracket) {
            while at < all.len() && !is(at, T::CloseBracket) {
                at += 1;
            }
            at += 1;
        }
        at = at.min(all.len());
        targets.push(parts);
        if !is(at, T::Comma) {
            return (targets, at);
        }
        at += 1;
    }
}
