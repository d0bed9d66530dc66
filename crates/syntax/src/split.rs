//! Where one top-level definition ends and the next begins.
//!
//! Each definition is read on its own, so an error in one hides none in another. In a text whose
//! brackets pair up, definitions are what lies at depth 0. In one whose brackets do not, a
//! definition keyword at the start of a line also begins a new one: that is how people write, and
//! it keeps one missing brace from swallowing the rest of the file.

use std::ops::Range;

use crate::lexer::{Kind, Token};

/// The words a definition starts with.
pub(crate) const KEYWORDS: [&str; 9] =
    ["schema", "scalar", "type", "interface", "union", "enum", "input", "directive", "extend"];

/// One definition's tokens.
pub(crate) struct Chunk {
    /// Indices into the tokens, never empty.
    pub(crate) tokens: Range<usize>,
    /// How deep its brackets nest, and the bracket that is deepest.
    pub(crate) depth: usize,
    pub(crate) deepest: usize,
}

/// Cuts the tokens of a file into definitions.
pub(crate) fn split(text: &str, tokens: &[Token]) -> Vec<Chunk> {
    let mut splitter = Splitter { text, tokens, recovering: !is_balanced(tokens), chunks: Vec::new() };
    splitter.run();
    splitter.chunks
}

fn is_balanced(tokens: &[Token]) -> bool {
    let mut open = Vec::new();
    for token in tokens {
        if let Some(closer) = token.kind.closer() {
            open.push(closer);
        } else if token.kind.is_closer() && open.pop() != Some(token.kind) {
            return false;
        }
    }
    open.is_empty()
}

struct Splitter<'a> {
    text: &'a str,
    tokens: &'a [Token],
    recovering: bool,
    chunks: Vec<Chunk>,
}

impl<'a> Splitter<'a> {
    fn run(&mut self) {
        let mut chunk = Chunk { tokens: 0..0, depth: 0, deepest: 0 };
        let mut depth = 0_usize;
        // A definition ends with its body; whatever follows belongs to the next.
        let mut complete = false;
        for index in 0..self.tokens.len() {
            let kind = self.tokens[index].kind;
            let begins = complete
                || (depth == 0 && self.begins(chunk.tokens.start, index))
                || (self.recovering && depth > 0 && self.begins_a_line(index));
            if begins && index > chunk.tokens.start {
                // The description that stands before the keyword goes with it.
                let start =
                    if depth > 0 && self.tokens[index - 1].kind.is_string() { index - 1 } else { index };
                let start = start.max(chunk.tokens.start);
                chunk.tokens.end = start;
                if !chunk.tokens.is_empty() {
                    self.chunks.push(chunk);
                }
                chunk = Chunk { tokens: start..start, depth: 0, deepest: start };
                depth = 0;
            }
            complete = false;
            if kind.closer().is_some() {
                depth += 1;
                if depth > chunk.depth {
                    (chunk.depth, chunk.deepest) = (depth, index);
                }
            } else if kind.is_closer() {
                depth = depth.saturating_sub(1);
                complete = depth == 0 && kind == Kind::BraceClose;
            }
        }
        chunk.tokens.end = self.tokens.len();
        if !chunk.tokens.is_empty() {
            self.chunks.push(chunk);
        }
    }

    fn word(&self, index: usize) -> Option<&'a str> {
        let token = self.tokens.get(index).filter(|token| token.kind == Kind::Name)?;
        self.text.get(token.start as usize..token.end as usize)
    }

    fn is_keyword(&self, index: usize) -> bool {
        self.word(index).is_some_and(|word| KEYWORDS.contains(&word))
    }

    /// At depth 0: does this token begin a definition, rather than go on with the one from `start`?
    fn begins(&self, start: usize, index: usize) -> bool {
        let Some(before) = index.checked_sub(1).filter(|before| *before >= start) else {
            return true;
        };
        if self.tokens[index].kind.is_string() {
            return true;
        }
        let previous = self.tokens[before].kind;
        if !self.is_keyword(index) {
            // A misspelt keyword: words that continue a definition hardly ever stand so.
            let next = self.tokens.get(index + 1).map(|token| token.kind);
            return previous != Kind::Pipe
                && previous != Kind::Amp
                && !matches!(self.word(index), Some("implements" | "repeatable" | "on") | None)
                && matches!(next, Some(Kind::Name | Kind::BraceOpen))
                && !self.is_keyword(before)
                && !previous.is_string()
                && self.is_at_margin(index);
        }
        if previous.is_string() {
            return before != start;
        }
        // Where a name is due, `type`, `input` and the others are names.
        let first = if self.tokens[start].kind.is_string() { start + 1 } else { start };
        let names_the_definition = self.is_keyword(before)
            && (before == first || (before == first + 1 && self.word(first) == Some("extend")))
            && !matches!(self.word(before), Some("schema" | "directive"));
        let due = names_the_definition
            || matches!(previous, Kind::At | Kind::Amp | Kind::Pipe | Kind::Equals)
            || self.word(before) == Some("implements");
        !due
    }

    /// In a text with unpaired brackets: a line that starts like a definition, without indentation.
    fn begins_a_line(&self, index: usize) -> bool {
        let (Some(word), Some(next)) = (self.word(index), self.tokens.get(index + 1)) else {
            return false;
        };
        let follows = match word {
            "schema" => matches!(next.kind, Kind::At | Kind::BraceOpen),
            "directive" => next.kind == Kind::At,
            "extend" => self.is_keyword(index + 1),
            _ => next.kind == Kind::Name,
        };
        KEYWORDS.contains(&word) && follows && self.is_at_margin(index)
    }

    /// Is it the first of its line, without indentation?
    fn is_at_margin(&self, index: usize) -> bool {
        let before = self.text[..self.tokens[index].start as usize].trim_end_matches('\u{feff}');
        before.is_empty() || before.ends_with(['\n', '\r'])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexer::lex;
    use diagnostics::FileId;

    fn cut(text: &str) -> Vec<String> {
        let tokens = lex(text, FileId(0)).tokens;
        split(text, &tokens)
            .iter()
            .map(|chunk| {
                let range = chunk.tokens.clone();
                text[tokens[range.start].start as usize..tokens[range.end - 1].end as usize].to_owned()
            })
            .collect()
    }

    #[test]
    fn definitions_are_what_lies_at_depth_zero() {
        assert_eq!(
            cut(
                "scalar A @x(y: {z: 1}) \"doc\" type B { id: ID } extend type B @x extend schema @y scalar C"
            ),
            [
                "scalar A @x(y: {z: 1})",
                "\"doc\" type B { id: ID }",
                "extend type B @x",
                "extend schema @y",
                "scalar C"
            ]
        );
    }

    #[test]
    fn keywords_may_be_names() {
        assert_eq!(
            cut(
                "union type = input | enum type type implements schema & input @extend { type: enum }\nextend type input { type: enum }"
            ),
            [
                "union type = input | enum",
                "type type implements schema & input @extend { type: enum }",
                "extend type input { type: enum }"
            ]
        );
    }

    #[test]
    fn fields_without_indentation_are_no_definitions() {
        let text = "type A {\ntype: X\ninput(a: Int): Y\n}\nenum B {\ntype\ninput\n}";
        assert_eq!(cut(text), ["type A {\ntype: X\ninput(a: Int): Y\n}", "enum B {\ntype\ninput\n}"]);
    }

    #[test]
    fn a_misspelt_keyword_begins_a_definition() {
        assert_eq!(
            cut("extend schema @a\ntpye B { id: ID }\nscalar C\nquery { a }\nscalar D"),
            ["extend schema @a", "tpye B { id: ID }", "scalar C", "query { a }", "scalar D"]
        );
        let text = "type A\nimplements B\n& C @d { id: ID }\nunion U =\nA |\nB\ndirective @x\nrepeatable\non\nOBJECT";
        assert_eq!(cut(text).len(), 3, "{:?}", cut(text));
    }

    #[test]
    fn a_missing_brace_ends_at_the_next_definition() {
        assert_eq!(
            cut("type A {\n  id: ID\n\n\"doc\"\ntype B {\n  id: ID\n}\nscalar C"),
            ["type A {\n  id: ID", "\"doc\"\ntype B {\n  id: ID\n}", "scalar C"]
        );
        assert_eq!(
            cut("type A { id: ID } }\ntype B { a: Int }"),
            ["type A { id: ID }", "}", "type B { a: Int }"]
        );
    }
}
