//! `INTO` of variables, which plpgsql knows and SQL does not.

use crate::collect::fold;
use crate::reference::Name;
use crate::token::{Token, TokenKind, tokens};

fn name(token: &Token<'_>) -> Name {
    Name { text: fold(token.text), range: token.range() }
}

fn names_variable(token: &Token<'_>) -> bool {
    match token.kind {
        TokenKind::Parameter | TokenKind::QuotedName => true,
        TokenKind::Word => !token.is_any(&["from", "where", "select"]),
        TokenKind::Text
        | TokenKind::Number
        | TokenKind::Operator
        | TokenKind::Sign
        | TokenKind::Unfinished => false,
    }
}

/// The parser reads embedded SQL as SQL, which has no INTO of variables. Blanks of the same length in its place keep every
/// other byte where it was. Gives the variables too.
pub(crate) fn without_into(text: &str) -> (String, Vec<Vec<Name>>) {
    // Most bodies have none, and to look for the word costs less than to look for the token.
    if !text.as_bytes().windows(4).any(|word| word.eq_ignore_ascii_case(b"into")) {
        return (text.to_owned(), Vec::new());
    }
    let all: Vec<Token<'_>> = tokens(text).collect();
    let mut plain = text.as_bytes().to_vec();
    let mut targets = Vec::new();
    let mut starts_statement = true;
    let (mut names_table, mut has_own) = (false, false);
    let mut at = 0;
    while let Some(token) = all.get(at) {
        if starts_statement {
            has_own = token.is_any(&["fetch", "move", "import"]);
        }
        // A label ends with `>>`.
        starts_statement = token.is_sign(";")
            || token.is_sign(">>")
            || token.is_any(&["begin", "then", "else", "declare", "loop"]);
        let after_insert = std::mem::replace(&mut names_table, token.is_any(&["insert", "merge"]));
        if !token.is("into") || after_insert || has_own {
            at += 1;
            continue;
        }
        let (found, next) = variables(&all, at + 1);
        if let (false, Some(last)) = (found.is_empty(), all.get(next - 1)) {
            for byte in &mut plain[token.start..last.range().end] {
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

/// `[strict] a, b.c, d[1]` from a position; the position after it.
fn variables(all: &[Token<'_>], mut at: usize) -> (Vec<Vec<Name>>, usize) {
    let is = |at: usize, sign: &str| all.get(at).is_some_and(|token| token.is_sign(sign));
    let mut targets = Vec::new();
    if all.get(at).is_some_and(|token| token.is("strict")) {
        at += 1;
    }
    loop {
        let Some(token) = all.get(at).filter(|token| names_variable(token)) else { return (targets, at) };
        let mut parts = vec![name(token)];
        at += 1;
        while is(at, ".") {
            parts.extend(all.get(at + 1).map(name));
            at += 2;
        }
        while is(at, "[") {
            while at < all.len() && !is(at, "]") {
                at += 1;
            }
            at += 1;
        }
        at = at.min(all.len());
        targets.push(parts);
        if !is(at, ",") {
            return (targets, at);
        }
        at += 1;
    }
}
