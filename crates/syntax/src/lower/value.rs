//! Type references, applied directives and constant values.
//!
//! Reading is recursive; the depth of brackets was bounded before.

use diagnostics::{Diagnostic, codes};

use crate::ast::{Argument, Directive, Type, TypeRef, Value, ValueKind};
use crate::cursor::{Cursor, Read};
use crate::lexer::Kind;
use crate::literal;
use crate::record::Part;

pub(super) fn type_reference(cursor: &mut Cursor<'_, '_>) -> Read<Type> {
    let start = cursor.start();
    let kind = if let Some(open) = cursor.eat(Kind::BracketOpen) {
        let inner = type_reference(cursor)?;
        if cursor.eat(Kind::BracketClose).is_none() {
            return Err(cursor.unclosed(open));
        }
        TypeRef::List(Box::new(inner))
    } else {
        TypeRef::Named(cursor.name("a type")?)
    };
    let non_null = cursor.eat(Kind::Bang).is_some();
    if non_null && let Some(second) = cursor.eat(Kind::Bang) {
        let span = cursor.span(second);
        cursor.errors.push(
            Diagnostic::new(codes::SYNTAX, span, "one `!` is enough").label("a second `!`").patch(span, ""),
        );
    }
    Ok(Type { span: cursor.since(start), non_null, kind })
}

pub(super) fn directives(cursor: &mut Cursor<'_, '_>) -> Read<Vec<Directive>> {
    let mut directives = Vec::new();
    let first = cursor.shape.len();
    while cursor.kind() == Some(Kind::At) {
        let (start, shape) = (cursor.start(), cursor.shape.len());
        cursor.bump();
        let name = cursor.name("the name of a directive after `@`")?;
        let mut arguments = Vec::new();
        if let Some(open) = cursor.eat(Kind::ParenOpen) {
            if let Some(close) = cursor.eat(Kind::ParenClose) {
                let span = cursor.span(open).to(cursor.span(close));
                cursor.errors.push(
                    Diagnostic::new(codes::EMPTY_BRACES, span, "nothing stands between these `()`")
                        .help("leave them out")
                        .patch(span, ""),
                );
            } else {
                let first = cursor.shape.len();
                while cursor.kind() == Some(Kind::Name) {
                    let shape = cursor.shape.len();
                    arguments.push(argument(cursor, "argument")?);
                    cursor.shape.end_part(Part::Argument, shape);
                }
                if cursor.shape.len() == first {
                    cursor.shape.sign(Part::Argument.least());
                }
                cursor.close(open, "an argument")?;
            }
        }
        directives.push(Directive { span: cursor.since(start), name, arguments });
        cursor.shape.end_part(Part::Directive, shape);
    }
    if !directives.is_empty() && cursor.shape.len() == first {
        cursor.shape.sign(Part::Directive.least());
    }
    Ok(directives)
}

fn argument(cursor: &mut Cursor<'_, '_>, what: &str) -> Read<Argument> {
    let start = cursor.start();
    let name = cursor.name("a name")?;
    cursor.expect(Kind::Colon, &format!("`:` and a value after the {what} `{}`", name.text))?;
    let value = value(cursor)?;
    Ok(Argument { span: cursor.since(start), name, value })
}

pub(super) fn value(cursor: &mut Cursor<'_, '_>) -> Read<Value> {
    let Some(token) = cursor.peek() else { return Err(cursor.unexpected("a value")) };
    let written = cursor.written(token);
    let span = cursor.span(token);
    let kind = match token.kind {
        Kind::Int | Kind::Float => {
            cursor.bump();
            if token.kind == Kind::Int {
                ValueKind::Int(written.to_owned())
            } else {
                ValueKind::Float(written.to_owned())
            }
        }
        Kind::String | Kind::BlockString => {
            cursor.bump();
            ValueKind::String(literal::decode(cursor.text, cursor.file, token))
        }
        Kind::Name => {
            let kind = match written {
                "true" => ValueKind::Boolean(true),
                "false" => ValueKind::Boolean(false),
                "null" => ValueKind::Null,
                word => ValueKind::Enum(word.to_owned()),
            };
            if matches!(kind, ValueKind::Enum(_)) {
                cursor.bump_name();
            } else {
                cursor.bump();
            }
            kind
        }
        Kind::BracketOpen => {
            cursor.bump();
            let mut items = Vec::new();
            while cursor.kind().is_some_and(|kind| !kind.is_closer()) {
                items.push(value(cursor)?);
            }
            cursor.close(token, "a value")?;
            ValueKind::List(items)
        }
        Kind::BraceOpen => {
            cursor.bump();
            let mut fields = Vec::new();
            while cursor.kind() == Some(Kind::Name) {
                fields.push(argument(cursor, "field")?);
            }
            cursor.close(token, "a field")?;
            ValueKind::Object(fields)
        }
        Kind::Dollar => {
            return Err(Box::new(
                Diagnostic::new(codes::SYNTAX, span, "variables have no place in a schema")
                    .help("write the value itself"),
            ));
        }
        Kind::Bang
        | Kind::Amp
        | Kind::ParenOpen
        | Kind::ParenClose
        | Kind::Spread
        | Kind::Colon
        | Kind::Equals
        | Kind::At
        | Kind::BracketClose
        | Kind::BraceClose
        | Kind::Pipe
        | Kind::Unknown => return Err(cursor.unexpected("a value")),
    };
    Ok(Value { span: cursor.since(token.start), kind })
}
