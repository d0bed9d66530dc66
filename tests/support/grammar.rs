//! Postgres's grammar over what seoc emits.

use squawk_syntax::ast::{self, AstNode as _};
use squawk_syntax::{Parse, SourceFile};

/// What the grammar refuses in a text of statements, the bodies of functions and DO blocks included.
pub(crate) fn complaints(text: &str) -> Vec<String> {
    let parse = SourceFile::parse(text);
    let mut complaints = Vec::new();
    for error in parse.errors() {
        complaints.push(at(text, usize::from(error.range().start()), error.message()));
    }
    complaints.extend(in_bodies(&parse));
    complaints
}

fn in_bodies(parse: &Parse<SourceFile>) -> Vec<String> {
    let mut complaints = Vec::new();
    for node in parse.tree().syntax().descendants() {
        let function = ast::CreateFunction::cast(node.clone());
        let plpgsql = match &function {
            Some(function) => function.plpgsql(),
            None => ast::Do::cast(node).and_then(|block| block.plpgsql()),
        };
        if let Some(body) = plpgsql {
            // Through `sql`, which understands plpgsql's INTO as well.
            let text = body.text();
            let errors = sql::parse_plpgsql(text).err().into_iter().flatten();
            complaints.extend(errors.map(|error| at(text, error.range.start, &error.message)));
        } else if let Some(body) = function.and_then(|function| function.sql_body()) {
            let text = body.text();
            let errors = body.errors();
            complaints.extend(
                errors.iter().map(|error| at(text, usize::from(error.range().start()), error.message())),
            );
        }
    }
    complaints
}

fn at(text: &str, offset: usize, message: &str) -> String {
    let before = text.get(..offset.min(text.len())).unwrap_or_default();
    let number = before.matches('\n').count();
    format!("line {}: {message}: {}", number + 1, text.lines().nth(number).unwrap_or_default())
}
