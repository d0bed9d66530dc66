//! From the tokens of one definition to its node, with bytes for everything in it.
//!
//! GraphQL specification (October 2021), section 3. Reading goes on after an error where that is
//! safe, so one definition can yield several findings and still a node: a type with a broken field
//! must not make every reference to it an unknown type.

mod definition;
mod member;
mod value;

use diagnostics::{Diagnostic, codes, suggest};

use crate::ast;
use crate::cursor::Cursor;
use crate::lexer::Kind;
use crate::split::KEYWORDS;

/// Reads the definition the cursor stands at. Findings are in the cursor's `errors`.
pub(crate) fn definition(cursor: &mut Cursor<'_, '_>) -> Option<ast::Definition> {
    match definition::read(cursor) {
        Ok(definition) => Some(definition),
        Err(error) => {
            cursor.errors.push(*error);
            None
        }
    }
}

/// What to say about a top-level thing that starts like no definition.
fn not_a_definition(cursor: &Cursor<'_, '_>) -> Box<Diagnostic> {
    let Some(token) = cursor.peek() else { return cursor.unexpected("a definition") };
    let (span, written) = (cursor.span(token), cursor.written(token));
    let diagnostic = match token.kind {
        kind if kind.is_closer() => {
            Diagnostic::new(codes::UNBALANCED, span, format!("no bracket is open for this `{written}`"))
                .help("remove it, or look for a bracket that was closed too early")
        }
        Kind::At => Diagnostic::new(codes::NOT_A_DEFINITION, span, "a directive stands on its own here")
            .help("a type's directives stand between its name and its `{`"),
        Kind::Name if matches!(written, "query" | "mutation" | "subscription" | "fragment") => {
            Diagnostic::new(
                codes::NOT_A_DEFINITION,
                span,
                format!("a `{written}` has no place in a schema"),
            )
            .help("functions are fields of `type Query` and `type Mutation`, channels are fields of `type Subscription`")
        }
        Kind::Name => {
            let wrong =
                Diagnostic::new(codes::NOT_A_DEFINITION, span, format!("`{written}` starts no definition"));
            match suggest(written, KEYWORDS) {
                Some(word) => wrong.help(format!("did you mean `{word}`?")).patch(span, word),
                None => wrong.help(format!("definitions start with {}", listed(&KEYWORDS))),
            }
        }
        _ => Diagnostic::new(codes::NOT_A_DEFINITION, span, "this starts no definition")
            .help(format!("definitions start with {}", listed(&KEYWORDS))),
    };
    Box::new(diagnostic)
}

fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
