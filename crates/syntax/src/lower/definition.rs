//! Definitions: schema, types of every kind, directives.

use diagnostics::{Diagnostic, Span, codes, suggest};

use super::member::{arguments_definition, enum_value, field, input_value};
use super::not_a_definition;
use super::value::directives;
use crate::ast::{Definition, DirectiveDefinition, Name, SchemaDefinition, Text, TypeDefinition, TypeKind};
use crate::cursor::{Cursor, Read};
use crate::lexer::Kind;
use crate::record::Part;
use crate::split::KEYWORDS;

const LOCATIONS: [&str; 19] = [
    "QUERY",
    "MUTATION",
    "SUBSCRIPTION",
    "FIELD",
    "FRAGMENT_DEFINITION",
    "FRAGMENT_SPREAD",
    "INLINE_FRAGMENT",
    "VARIABLE_DEFINITION",
    "SCHEMA",
    "SCALAR",
    "OBJECT",
    "FIELD_DEFINITION",
    "ARGUMENT_DEFINITION",
    "INTERFACE",
    "UNION",
    "ENUM",
    "ENUM_VALUE",
    "INPUT_OBJECT",
    "INPUT_FIELD_DEFINITION",
];

/// What every definition begins with.
struct Head {
    start: u32,
    description: Option<Text>,
    extend: bool,
}

pub(super) fn read(cursor: &mut Cursor<'_, '_>) -> Read<Definition> {
    let start = cursor.start();
    let description = cursor.description();
    if let Some(text) = &description
        && cursor.peek().is_none()
    {
        return Err(Box::new(
            Diagnostic::new(codes::MISPLACED_DESCRIPTION, text.span, "this description describes nothing")
                .help("a description stands right before what it describes; remarks start with `#`"),
        ));
    }
    let extend = cursor.eat_word("extend").is_some();
    let head = Head { start, description, extend };
    if let Some(text) = &head.description
        && (extend || cursor.word() == Some("schema"))
    {
        let of = if extend { "an extension" } else { "the schema" };
        cursor.errors.push(
            Diagnostic::new(codes::MISPLACED_DESCRIPTION, text.span, format!("{of} takes no description"))
                .help("make it a comment with `#`, or move it to what it describes"),
        );
    }
    match keyword(cursor) {
        Some("schema") => schema(cursor, head).map(Definition::Schema),
        Some("directive") if !extend => directive(cursor, head).map(Definition::Directive),
        Some(keyword @ ("scalar" | "type" | "interface" | "union" | "enum" | "input")) => {
            type_definition(cursor, head, keyword).map(Definition::Type)
        }
        _ if extend => Err(cursor.unexpected("what to extend, such as `type` or `schema`")),
        _ if head.description.is_some() => Err(cursor.unexpected("a definition after its description")),
        _ => Err(not_a_definition(cursor)),
    }
}

/// The keyword here, or, if a name or an `@` follows, the one that was probably meant.
fn keyword(cursor: &mut Cursor<'_, '_>) -> Option<&'static str> {
    let word = cursor.word()?;
    if let Some(keyword) = KEYWORDS.into_iter().find(|keyword| *keyword == word) {
        return Some(keyword);
    }
    let meant =
        suggest(word, KEYWORDS).and_then(|meant| KEYWORDS.into_iter().find(|keyword| *keyword == &*meant))?;
    let error = not_a_definition(cursor);
    (matches!(cursor.kind_after(), Some(Kind::Name | Kind::At)) && meant != "extend").then(|| {
        cursor.errors.push(*error);
        meant
    })
}

fn schema(cursor: &mut Cursor<'_, '_>, head: Head) -> Read<SchemaDefinition> {
    let Head { start, description: _, extend } = head;
    let keyword = cursor.start();
    cursor.bump();
    let directives = or_skip(cursor, directives);
    let mut operations: Vec<(Name, Name)> = Vec::new();
    if cursor.kind() == Some(Kind::BraceOpen) {
        operations = cursor.members(
            "remove the braces, and write `extend schema` if no definition is left",
            None,
            operation,
        );
        check_operations(cursor, &operations, extend, keyword);
    } else if cursor.peek().is_some() {
        return Err(cursor.unexpected("a directive or `{`"));
    } else if !extend {
        let span = cursor.since(keyword);
        let at = Span { end: span.start, ..span };
        return Err(Box::new(
            Diagnostic::new(codes::SYNTAX, span, "a `schema` without `{ query: … }`")
                .help("write `extend schema` to add directives alone")
                .patch(at, "extend "),
        ));
    } else if directives.is_empty() && cursor.errors.is_empty() {
        return Err(cursor.unexpected("a directive or `{`"));
    }
    Ok(SchemaDefinition { span: cursor.since(start), extend, directives, operations })
}

fn operation(cursor: &mut Cursor<'_, '_>) -> Read<(Name, Name)> {
    let what = "`query`, `mutation` or `subscription`";
    let operation = cursor.choice(&["query", "mutation", "subscription"], what)?;
    cursor.expect(Kind::Colon, &format!("`:` after `{}`", operation.text))?;
    Ok((operation, cursor.name("the name of a type")?))
}

fn check_operations(cursor: &mut Cursor<'_, '_>, operations: &[(Name, Name)], extend: bool, keyword: u32) {
    for (i, (operation, _)) in operations.iter().enumerate() {
        if let Some((first, _)) = operations[..i].iter().find(|(other, _)| other.text == operation.text) {
            cursor.errors.push(
                Diagnostic::new(
                    codes::DUPLICATE_MEMBER,
                    operation.span,
                    format!("two types for `{}`", operation.text),
                )
                .label("the second")
                .also(first.span, "the first"),
            );
        }
    }
    if !extend && cursor.errors.is_empty() && !operations.iter().any(|(name, _)| name.text == "query") {
        let span = cursor.since(keyword);
        cursor.errors.push(
            Diagnostic::new(codes::SYNTAX, span, "a `schema` names at least its query type")
                .help("add `query: Query`, or write `extend schema`"),
        );
    }
}

fn type_definition(cursor: &mut Cursor<'_, '_>, head: Head, keyword: &str) -> Read<TypeDefinition> {
    let Head { start, description, extend } = head;
    cursor.bump();
    let what = match keyword {
        "interface" => "the name of the interface",
        "enum" => "the name of the enum",
        "scalar" => "the name of the scalar",
        "union" => "the name of the union",
        _ => "the name of the type",
    };
    let name = cursor.name(what)?;
    let interfaces = match keyword {
        "type" | "interface" => or_skip(cursor, implements),
        _ => Vec::new(),
    };
    let directives = or_skip(cursor, directives);
    let empty = "leave the braces out, or put something in";
    let has_body = cursor.kind() == Some(Kind::BraceOpen);
    let mut adds = has_body || !directives.is_empty();
    let kind = match keyword {
        "scalar" => TypeKind::Scalar,
        "union" => {
            let members = or_skip(cursor, union_members);
            adds |= !members.is_empty();
            TypeKind::Union { members }
        }
        "enum" => TypeKind::Enum {
            values: if has_body {
                cursor.members(empty, Some(Part::EnumValue), enum_value)
            } else {
                Vec::new()
            },
        },
        "input" => TypeKind::Input {
            fields: if has_body {
                cursor.members(empty, Some(Part::InputField), input_value)
            } else {
                Vec::new()
            },
        },
        "interface" => {
            if extend && !adds && !interfaces.is_empty() {
                // GraphQL allows it, the parser of record demands more.
                cursor.shape.sign(Part::Directive.least());
            }
            adds |= !interfaces.is_empty();
            let fields = if has_body { cursor.members(empty, Some(Part::Field), field) } else { Vec::new() };
            TypeKind::Interface { implements: interfaces, fields }
        }
        _ => {
            adds |= !interfaces.is_empty();
            let fields = if has_body { cursor.members(empty, Some(Part::Field), field) } else { Vec::new() };
            TypeKind::Object { implements: interfaces, fields }
        }
    };
    if cursor.errors.is_empty() {
        if cursor.peek().is_some() {
            let expected = match keyword {
                "scalar" => "a directive or the next definition",
                "union" => "`=`, `|` or the next definition",
                _ => "a directive or `{`",
            };
            cursor.errors.push(*cursor.unexpected(expected));
        } else if extend && !adds {
            cursor.errors.push(*cursor.unexpected("what the extension adds"));
        }
    }
    Ok(TypeDefinition { span: cursor.since(start), description, extend, name, directives, kind })
}

fn implements(cursor: &mut Cursor<'_, '_>) -> Read<Vec<Name>> {
    let mut names = Vec::new();
    if cursor.eat_word("implements").is_none() {
        return Ok(names);
    }
    cursor.eat(Kind::Amp);
    loop {
        names.push(cursor.name("the name of an interface")?);
        if let Some(next) = cursor.peek().filter(|token| token.kind == Kind::Name) {
            let at = cursor.span(next);
            return Err(Box::new(
                Diagnostic::new(codes::SYNTAX, at, "several interfaces are joined with `&`")
                    .label("expected `&` before this")
                    .patch(Span { end: at.start, ..at }, "& "),
            ));
        }
        if cursor.eat(Kind::Amp).is_none() {
            return Ok(names);
        }
    }
}

fn union_members(cursor: &mut Cursor<'_, '_>) -> Read<Vec<Name>> {
    let mut members = Vec::new();
    if cursor.eat(Kind::Equals).is_none() {
        return Ok(members);
    }
    cursor.eat(Kind::Pipe);
    loop {
        members.push(cursor.name("the name of a type")?);
        if cursor.eat(Kind::Pipe).is_none() {
            return Ok(members);
        }
    }
}

fn directive(cursor: &mut Cursor<'_, '_>, head: Head) -> Read<DirectiveDefinition> {
    let Head { start, description, extend: _ } = head;
    cursor.bump();
    cursor.expect(Kind::At, "`@` and the name of the directive")?;
    let name = cursor.name("the name of the directive")?;
    let arguments = arguments_definition(cursor)?;
    let repeatable = cursor.eat_word("repeatable").is_some();
    if cursor.eat_word("on").is_none() {
        let what = if repeatable { "`on`" } else { "`repeatable` or `on`" };
        return Err(cursor.unexpected(what));
    }
    cursor.eat(Kind::Pipe);
    let mut locations = Vec::new();
    loop {
        let what = "a place for the directive, such as `OBJECT` or `FIELD_DEFINITION`";
        let said = cursor.word().zip(cursor.peek());
        // What was meant is searched for when it is not right: the built-in directives say where they stand a hundred times.
        let meant = || said.and_then(|(word, at)| Some((suggest(word, LOCATIONS)?, at)));
        locations.push(cursor.choice(&LOCATIONS, what).map_err(|error| match meant() {
            Some((meant, at)) => {
                Box::new(error.help(format!("did you mean `{meant}`?")).patch(cursor.span(at), meant))
            }
            None => error,
        })?);
        if cursor.eat(Kind::Pipe).is_none() {
            break;
        }
    }
    if cursor.peek().is_some() {
        return Err(cursor.unexpected("`|` or the next definition"));
    }
    Ok(DirectiveDefinition { span: cursor.since(start), description, name, arguments, repeatable, locations })
}

/// Reads a part before the body; an error in it costs that part, not the body.
fn or_skip<T>(cursor: &mut Cursor<'_, '_>, read: impl FnOnce(&mut Cursor<'_, '_>) -> Read<Vec<T>>) -> Vec<T> {
    match read(cursor) {
        Ok(parts) => parts,
        Err(error) => {
            cursor.errors.push(*error);
            cursor.skip_to_body();
            Vec::new()
        }
    }
}
