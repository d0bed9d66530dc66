//! Strings: their content, and the bytes behind it.

use diagnostics::{Diagnostics, Sources};

use crate::ast::{Definition, Text};
use crate::parse;

/// Reads a literal as the description of a type, with the file's text.
fn literal(written: &str) -> (String, Text) {
    let file_text = format!("# ü\r\n{written} type A");
    let mut sources = Sources::default();
    let file = sources.add("a.graphql", file_text.clone());
    let mut diagnostics = Diagnostics::default();
    let mut document = parse(&sources, file, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:?}\n{written}");
    match document.definitions.pop() {
        Some(Definition::Type(ty)) => (file_text, ty.description.expect("a description")),
        other => panic!("{other:?}"),
    }
}

/// The bytes of the file behind a piece of the content.
fn behind(written: &str, piece: &str) -> String {
    let (file, text) = literal(written);
    let start = text.value.find(piece).unwrap_or_else(|| panic!("{piece:?} in {:?}", text.value));
    let span = text.span_of(start..start + piece.len());
    file[span.start as usize..span.end as usize].to_owned()
}

#[test]
fn escapes_are_decoded() {
    assert_eq!(literal(r#""""#).1.value, "");
    assert_eq!(literal(r#""a\"b\\c\/d\b\f\n\r\té\u00e9""#).1.value, "a\"b\\c/d\u{8}\u{c}\n\r\téé");
}

#[test]
fn bytes_behind_escapes_are_exact() {
    let written = r#""größe\n = \u00e9\u00E9 \"x\" end""#;
    assert_eq!(behind(written, "größe"), "größe");
    assert_eq!(behind(written, "\n"), r"\n");
    assert_eq!(behind(written, "e\n ="), r"e\n =");
    assert_eq!(behind(written, "éé"), r"\u00e9\u00E9");
    assert_eq!(behind(written, "é \"x"), r#"\u00E9 \"x"#);
    assert_eq!(behind(written, "end"), "end");
    assert_eq!(behind(written, "x"), "x");
}

#[test]
fn block_strings_lose_their_indentation() {
    // The examples of the specification, section 2.9.4.
    let spec = "\"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \"\"\"";
    assert_eq!(literal(spec).1.value, "Hello,\n  World!\n\nYours,\n  GraphQL.");
    assert_eq!(literal(&spec.replace('\n', "\r\n")).1.value, "Hello,\n  World!\n\nYours,\n  GraphQL.");
    assert_eq!(literal(&spec.replace('\n', "\r")).1.value, "Hello,\n  World!\n\nYours,\n  GraphQL.");
    assert_eq!(literal("\"\"\"one line\"\"\"").1.value, "one line");
    assert_eq!(literal("\"\"\"  first \n    second\n\tthird\"\"\"").1.value, "  first \n   second\nthird");
    assert_eq!(literal("\"\"\"\n\n  a\n \n  b\n\n\"\"\"").1.value, "a\n\nb");
    assert_eq!(literal("\"\"\"\"\"\"").1.value, "");
    assert_eq!(literal("\"\"\" \n \t \"\"\"").1.value, "");
    assert_eq!(literal("\"\"\"a \\\"\"\" b \\n\"\"\"").1.value, "a \"\"\" b \\n");
}

#[test]
fn bytes_behind_block_strings_are_exact() {
    for newline in ["\n", "\r\n"] {
        let written = "\"\"\"\n    select größe\n\n      from x -- \\\"\"\" y\n    where ü\n  \"\"\""
            .replace('\n', newline);
        assert_eq!(behind(&written, "select größe"), "select größe");
        assert_eq!(behind(&written, "from x"), "from x");
        assert_eq!(behind(&written, "\"\"\""), "\\\"\"\"");
        assert_eq!(behind(&written, "\"\"\" y"), "\\\"\"\" y");
        assert_eq!(behind(&written, "where ü"), "where ü");
        // A range that ends with a line break ends there, not in the next line's indentation.
        assert_eq!(behind(&written, "größe\n"), format!("größe{newline}"));
        assert_eq!(behind(&written, "y\nwhere"), format!("y{newline}    where"));
    }
}

#[test]
fn the_parser_of_record_reads_the_same_content() {
    for written in [
        "\"a\\u00e9\\n\"",
        "\"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \"\"\"",
        "\"\"\"  first \n    second\n\tthird\n\n\"\"\"",
        "\"\"\"a b\r\n   c\r\n  d\"\"\"",
    ] {
        let theirs = async_graphql_parser::parse_schema(format!("{written} type A")).expect("valid");
        let Some(async_graphql_parser::types::TypeSystemDefinition::Type(ty)) = theirs.definitions.first()
        else {
            panic!()
        };
        let description = ty.node.description.as_ref().expect("a description");
        assert_eq!(literal(written).1.value, description.node, "{written}");
    }
}
