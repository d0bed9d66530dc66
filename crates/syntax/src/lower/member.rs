//! What stands inside a definition: fields, arguments, input fields, enum values.

use diagnostics::{Diagnostic, codes};

use super::value::{directives, type_reference, value};
use crate::ast::{EnumValue, Field, InputValue};
use crate::cursor::{Cursor, Read};
use crate::lexer::Kind;

pub(super) fn field(cursor: &mut Cursor<'_, '_>) -> Read<Field> {
    let start = cursor.start();
    let description = cursor.description();
    let name = cursor.name("the name of a field")?;
    let arguments = arguments_definition(cursor)?;
    cursor.expect(Kind::Colon, &format!("`:` and a type after the field `{}`", name.text))?;
    let ty = type_reference(cursor)?;
    if let Some(equals) = cursor.peek().filter(|token| token.kind == Kind::Equals) {
        return Err(Box::new(
            Diagnostic::new(codes::SYNTAX, cursor.span(equals), "a field takes no `=`")
                .help("a default is a directive: `@default(value: …)` or `@default(sql: \"…\")`"),
        ));
    }
    let directives = directives(cursor)?;
    Ok(Field { span: cursor.since(start), description, name, arguments, ty, directives })
}

/// `(…)` after a field or a directive's name, if it is there.
pub(super) fn arguments_definition(cursor: &mut Cursor<'_, '_>) -> Read<Vec<InputValue>> {
    let mut arguments = Vec::new();
    let Some(open) = cursor.eat(Kind::ParenOpen) else { return Ok(arguments) };
    if let Some(close) = cursor.eat(Kind::ParenClose) {
        let span = cursor.span(open).to(cursor.span(close));
        cursor.errors.push(
            Diagnostic::new(codes::EMPTY_BRACES, span, "nothing stands between these `()`")
                .help("leave them out")
                .patch(span, ""),
        );
        return Ok(arguments);
    }
    while matches!(cursor.kind(), Some(Kind::Name | Kind::String | Kind::BlockString)) {
        arguments.push(input_value(cursor)?);
    }
    cursor.close(open, "an argument")?;
    Ok(arguments)
}

pub(super) fn input_value(cursor: &mut Cursor<'_, '_>) -> Read<InputValue> {
    let start = cursor.start();
    let description = cursor.description();
    let name = cursor.name("a name")?;
    cursor.expect(Kind::Colon, &format!("`:` and a type after `{}`", name.text))?;
    let ty = type_reference(cursor)?;
    let default = match cursor.eat(Kind::Equals) {
        Some(_) => Some(value(cursor)?),
        None => None,
    };
    let directives = directives(cursor)?;
    Ok(InputValue { span: cursor.since(start), description, name, ty, default, directives })
}

pub(super) fn enum_value(cursor: &mut Cursor<'_, '_>) -> Read<EnumValue> {
    let start = cursor.start();
    let description = cursor.description();
    if let Some(word @ ("true" | "false" | "null")) = cursor.word()
        && let Some(token) = cursor.peek()
    {
        return Err(Box::new(
            Diagnostic::new(codes::SYNTAX, cursor.span(token), format!("`{word}` cannot be an enum value"))
                .help("choose another word and store this spelling with `@map(to: …)`"),
        ));
    }
    let name = cursor.name("an enum value")?;
    let directives = directives(cursor)?;
    Ok(EnumValue { span: cursor.since(start), description, name, directives })
}
