//! Walking the tokens of one definition, and saying what was expected where.

use diagnostics::{Diagnostic, FileId, Span, codes};

use crate::ast::{Name, Text};
use crate::lexer::{Kind, Token};
use crate::literal;
use crate::record::{Part, Shape, Shown};

/// What a reading function gives: the node, or why there is none.
pub(crate) type Read<T> = Result<T, Box<Diagnostic>>;

/// A place in the tokens of one definition.
pub(crate) struct Cursor<'a, 'r> {
    pub(crate) text: &'a str,
    pub(crate) file: FileId,
    tokens: &'a [Token],
    at: usize,
    /// Brackets open at this place.
    depth: usize,
    /// What was wrong so far.
    pub(crate) errors: Vec<Diagnostic>,
    /// What the parser of record is shown.
    pub(crate) shape: Shape<'a, 'r>,
}

impl<'a, 'r> Cursor<'a, 'r> {
    /// At the first of a definition's tokens, of which there is at least one.
    pub(crate) fn new(text: &'a str, file: FileId, tokens: &'a [Token], shown: &'a mut Shown<'r>) -> Self {
        Self { text, file, tokens, at: 0, depth: 0, errors: Vec::new(), shape: Shape::new(shown) }
    }

    pub(crate) fn peek(&self) -> Option<Token> {
        self.tokens.get(self.at).copied()
    }

    pub(crate) fn kind(&self) -> Option<Kind> {
        self.peek().map(|token| token.kind)
    }

    /// The kind of the token after this one.
    pub(crate) fn kind_after(&self) -> Option<Kind> {
        self.tokens.get(self.at + 1).map(|token| token.kind)
    }

    /// The word at this place, if it is one.
    pub(crate) fn word(&self) -> Option<&'a str> {
        self.peek().filter(|token| token.kind == Kind::Name).map(|token| self.written(token))
    }

    pub(crate) fn written(&self, token: Token) -> &'a str {
        self.text.get(token.start as usize..token.end as usize).unwrap_or_default()
    }

    pub(crate) fn span(&self, token: Token) -> Span {
        Span { file: self.file, start: token.start, end: token.end }
    }

    /// The bytes from a place to the last token read.
    pub(crate) fn since(&self, start: u32) -> Span {
        let end =
            self.at.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(start, |token| token.end);
        Span { file: self.file, start, end: end.max(start) }
    }

    /// Where the next token starts, or the definition ends.
    pub(crate) fn start(&self) -> u32 {
        self.peek().or(self.tokens.last().copied()).map_or(0, |token| token.start)
    }

    /// Goes on by one token; a word is taken for a keyword.
    pub(crate) fn bump(&mut self) {
        let Some(token) = self.peek() else { return };
        let kind = token.kind;
        if kind.closer().is_some() {
            self.depth += 1;
        } else if kind.is_closer() {
            self.depth = self.depth.saturating_sub(1);
        }
        match kind {
            Kind::Name => self.shape.word(self.written(token)),
            Kind::Int | Kind::Float => self.shape.word("1"),
            Kind::String | Kind::BlockString => self.shape.word("\"\""),
            _ => self.shape.sign(self.written(token)),
        }
        self.at += 1;
    }

    /// Goes on by one word that could as well be another.
    pub(crate) fn bump_name(&mut self) {
        self.shape.word("x");
        self.at += 1;
    }

    /// Takes the token if it is of this kind.
    pub(crate) fn eat(&mut self, kind: Kind) -> Option<Token> {
        let token = self.peek().filter(|token| token.kind == kind)?;
        self.bump();
        Some(token)
    }

    /// Takes the word if it is this one.
    pub(crate) fn eat_word(&mut self, word: &str) -> Option<Token> {
        let token = self.peek().filter(|_| self.word() == Some(word))?;
        self.bump();
        Some(token)
    }

    /// Takes a name; `what` says in the user's words which one.
    pub(crate) fn name(&mut self, what: &str) -> Read<Name> {
        match self.peek().filter(|token| token.kind == Kind::Name) {
            Some(token) => {
                self.bump_name();
                Ok(self.name_of(token))
            }
            None => Err(self.unexpected(what)),
        }
    }

    /// Takes a word that is one of a few.
    pub(crate) fn choice(&mut self, choices: &[&str], what: &str) -> Read<Name> {
        match self.peek().filter(|_| self.word().is_some_and(|word| choices.contains(&word))) {
            Some(token) => {
                self.bump();
                Ok(self.name_of(token))
            }
            None => Err(self.unexpected(what)),
        }
    }

    fn name_of(&self, token: Token) -> Name {
        Name { text: self.written(token).to_owned(), span: self.span(token) }
    }

    /// Takes a description if there is one.
    pub(crate) fn description(&mut self) -> Option<Text> {
        let token = self.peek().filter(|token| token.kind.is_string())?;
        self.bump();
        Some(literal::decode(self.text, self.file, token))
    }

    /// Takes a punctuator; `what` says in the user's words which one and where.
    pub(crate) fn expect(&mut self, kind: Kind, what: &str) -> Read<Token> {
        self.eat(kind).ok_or_else(|| self.unexpected(what))
    }

    /// Takes the bracket that closes `open`; `or` says what else could stand here.
    pub(crate) fn close(&mut self, open: Token, or: &str) -> Read<()> {
        let Some(closer) = open.kind.closer() else { return Ok(()) };
        if self.eat(closer).is_some() {
            return Ok(());
        }
        match self.kind() {
            Some(kind) if !kind.is_closer() && !ends_arguments(open.kind, kind) => {
                Err(self.unexpected(&format!("{or} or `{}`", spelling(closer))))
            }
            _ => Err(self.unclosed(open)),
        }
    }

    /// A bracket whose partner is missing here.
    pub(crate) fn unclosed(&self, open: Token) -> Box<Diagnostic> {
        let closer = open.kind.closer().map_or("", spelling);
        let missing = Diagnostic::new(
            codes::UNBALANCED,
            self.span(open),
            format!("this `{}` is never closed", self.written(open)),
        );
        Box::new(match self.peek() {
            Some(found) => missing.also(self.span(found), format!("a `{closer}` is missing before this")),
            None => missing.also(self.end(), format!("the definition ends here without a `{closer}`")),
        })
    }

    /// `expected …, found …`
    pub(crate) fn unexpected(&self, expected: &str) -> Box<Diagnostic> {
        Box::new(match self.peek() {
            Some(token) => {
                let message = format!("expected {expected}, found {}", self.found(token));
                Diagnostic::new(codes::SYNTAX, self.span(token), message)
                    .label(format!("expected {expected}"))
            }
            None => {
                let message = format!("expected {expected}, but the definition ends here");
                Diagnostic::new(codes::SYNTAX, self.end(), message).label(format!("expected {expected}"))
            }
        })
    }

    /// Right behind the last token.
    pub(crate) fn end(&self) -> Span {
        let end = self.tokens.last().map_or(0, |token| token.end);
        Span { file: self.file, start: end, end }
    }

    fn found(&self, token: Token) -> String {
        match token.kind {
            Kind::String | Kind::BlockString => "a string".to_owned(),
            Kind::Int | Kind::Float => format!("the number `{}`", self.written(token)),
            Kind::Name
            | Kind::Unknown
            | Kind::Bang
            | Kind::Dollar
            | Kind::Amp
            | Kind::ParenOpen
            | Kind::ParenClose
            | Kind::Spread
            | Kind::Colon
            | Kind::Equals
            | Kind::At
            | Kind::BracketOpen
            | Kind::BracketClose
            | Kind::BraceOpen
            | Kind::BraceClose
            | Kind::Pipe => format!("`{}`", self.written(token)),
        }
    }

    /// Reads what stands between brackets; what is wrong in one member hides no other member.
    ///
    /// The cursor stands at the opening bracket. After an error, reading goes on at the next line
    /// of the same depth that starts like a member.
    pub(crate) fn members<T>(
        &mut self,
        empty: &str,
        part: Option<Part>,
        mut read: impl FnMut(&mut Self) -> Read<T>,
    ) -> Vec<T> {
        let mut members = Vec::new();
        let Some(open) = self.peek() else { return members };
        self.bump();
        let (depth, first) = (self.depth, self.shape.len());
        let closer = open.kind.closer();
        if let Some(close) = self.peek().filter(|token| Some(token.kind) == closer) {
            self.bump();
            let span = self.span(open).to(self.span(close));
            self.errors.push(
                Diagnostic::new(
                    codes::EMPTY_BRACES,
                    span,
                    format!("nothing stands between these `{}{}`", self.written(open), self.written(close)),
                )
                .help(empty.to_owned()),
            );
            return members;
        }
        loop {
            match self.kind() {
                kind if kind.is_some() && kind == closer => {
                    if self.shape.len() == first {
                        self.shape.word(part.map_or("", Part::least));
                    }
                    self.bump();
                    return members;
                }
                Some(kind) if !kind.is_closer() => {}
                // A missing bracket after another mistake is most likely that mistake's doing.
                _ => {
                    if self.errors.is_empty() {
                        self.errors.push(*self.unclosed(open));
                    }
                    return members;
                }
            }
            let (before, start) = (self.at, self.shape.len());
            match read(self) {
                Ok(member) => {
                    members.push(member);
                    if let Some(part) = part {
                        self.shape.end_part(part, start);
                    }
                }
                Err(error) => {
                    self.errors.push(*error);
                    if self.at == before {
                        // Its first token was wrong already; to look there again would never end.
                        self.bump();
                    }
                    self.skip_to_member(depth);
                }
            }
        }
    }

    fn skip_to_member(&mut self, depth: usize) {
        while let Some(token) = self.peek() {
            let level = self.depth <= depth;
            if level
                && (token.kind == Kind::BraceClose
                    || (self.starts_line(token) && is_member_start(token.kind)))
            {
                return;
            }
            self.bump();
        }
    }

    /// Goes on to the body, after an error before it.
    pub(crate) fn skip_to_body(&mut self) {
        while let Some(kind) = self.kind() {
            if self.depth == 0 && kind == Kind::BraceOpen {
                return;
            }
            self.bump();
        }
    }

    fn starts_line(&self, token: Token) -> bool {
        let before = self.text.get(..token.start as usize).unwrap_or_default();
        before.trim_end_matches([' ', '\t', ',', '\u{feff}']).ends_with(['\n', '\r'])
    }
}

/// `{` and `@` cannot stand among arguments: they begin what comes after a forgotten `)`.
fn ends_arguments(open: Kind, next: Kind) -> bool {
    open == Kind::ParenOpen && matches!(next, Kind::BraceOpen | Kind::At)
}

fn is_member_start(kind: Kind) -> bool {
    kind == Kind::Name || kind.is_string()
}

/// How a closing bracket is written.
fn spelling(closer: Kind) -> &'static str {
    match closer {
        Kind::ParenClose => ")",
        Kind::BracketClose => "]",
        _ => "}",
    }
}
