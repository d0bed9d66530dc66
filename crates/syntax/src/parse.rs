//! From a text to its document: cut, split, read each definition, ask the parser of record.

use diagnostics::{Diagnostic, Diagnostics, FileId, Sources, Span, codes};

use crate::ast;
use crate::cursor::Cursor;
use crate::lexer::{Token, lex};
use crate::lower;
use crate::record::{Accepted, Shown};
use crate::split::{Chunk, split};

/// More brackets inside brackets than any schema needs; both readers are recursive, and a bound
/// keeps hostile text from exhausting the stack.
const DEEPEST: usize = 64;

/// Reads one file. What is wrong is reported, as much of it as can be told apart; what could be
/// read is in the document, so that later passes find the names they look for.
#[must_use]
pub fn parse(sources: &Sources, file: FileId, diagnostics: &mut Diagnostics) -> ast::Document {
    read(sources, file, Shown::beside(Accepted::ever()), diagnostics)
}

/// Reads a file that the parser of record need not be asked about.
pub(crate) fn parse_trusted(sources: &Sources, file: FileId, diagnostics: &mut Diagnostics) -> ast::Document {
    read(sources, file, Shown::trusting(), diagnostics)
}

fn read(
    sources: &Sources,
    file: FileId,
    mut shown: Shown<'_>,
    diagnostics: &mut Diagnostics,
) -> ast::Document {
    let text = sources.get(file).text();
    let lexed = lex(text, file);
    let mut document = ast::Document::default();
    let mut wrong_characters = lexed.errors.iter().filter_map(Diagnostic::span).peekable();
    for chunk in split(text, &lexed.tokens) {
        let tokens = &lexed.tokens[chunk.tokens.clone()];
        let span = bytes(file, tokens);
        let mut wrong_lines = Vec::new();
        while let Some(at) = wrong_characters.next_if(|at| at.start < span.end) {
            wrong_lines.push(sources.line(file, at.start));
        }
        if let Some(error) = too_deep(file, &lexed.tokens, &chunk) {
            diagnostics.push(error);
            continue;
        }
        let mut cursor = Cursor::new(text, file, tokens, &mut shown);
        document.definitions.extend(lower::definition(&mut cursor));
        let mut errors = std::mem::take(&mut cursor.errors);
        if errors.is_empty() && wrong_lines.is_empty() {
            diagnostics.extend(
                cursor.shape.refused().map(|why| {
                    Diagnostic::new(codes::SYNTAX, span, format!("this is not GraphQL SDL: {why}"))
                }),
            );
        } else if !wrong_lines.is_empty() {
            // What is wrong on the same line, or with brackets, most likely follows from that.
            errors.retain(|error| {
                let line = error.span().map(|at| sources.line(file, at.start));
                error.code != codes::UNBALANCED
                    && line.is_none_or(|line| wrong_lines.binary_search(&line).is_err())
            });
        }
        diagnostics.extend(errors);
    }
    diagnostics.extend(lexed.errors);
    document
}

fn bytes(file: FileId, tokens: &[Token]) -> Span {
    let (start, end) = (tokens.first().map_or(0, |t| t.start), tokens.last().map_or(0, |t| t.end));
    Span { file, start, end }
}

fn too_deep(file: FileId, tokens: &[Token], chunk: &Chunk) -> Option<Diagnostic> {
    let token = tokens.get(chunk.deepest).filter(|_| chunk.depth > DEEPEST)?;
    let span = Span { file, start: token.start, end: token.end };
    Some(
        Diagnostic::new(codes::NESTED_TOO_DEEPLY, span, "brackets are nested too deeply here")
            .label(format!("{} deep", chunk.depth))
            .note(format!("at most {DEEPEST} are read")),
    )
}
