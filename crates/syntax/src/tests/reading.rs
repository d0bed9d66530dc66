//! One file: what is read, and what is said about what cannot be.

use diagnostics::{Diagnostics, Sources};

use super::{assert_findings, compile, findings, repaired};
use crate::ast::{self, Definition, TypeKind, ValueKind};
use crate::parse;

fn read(text: &str) -> (Sources, ast::Document) {
    let mut sources = Sources::default();
    let file = sources.add("a.graphql", text);
    let mut diagnostics = Diagnostics::default();
    let document = parse(&sources, file, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:?}\nin\n{text}");
    (sources, document)
}

#[test]
fn everything_knows_its_bytes() {
    let text = "\u{feff}# größe\r\n\"Überschrift\"\r\ntype A implements B & C @x(a: {b: [1, -2.5e3, \"ü\"]}) @y {\r\n  \"d\" f(g: [ Int! ] = [1] @z): [A!]! @w\r\n}";
    let (sources, document) = read(text);
    let [Definition::Type(ty)] = document.definitions.as_slice() else { panic!("{document:?}") };
    let at = |span| sources.slice(span);
    assert!(at(ty.span).starts_with("\"Überschrift\"") && at(ty.span).ends_with('}'));
    assert_eq!(at(ty.name.span), "A");
    assert_eq!(sources.place(ty.name.span), "a.graphql:3:6");
    assert_eq!(at(ty.directives[0].span), "@x(a: {b: [1, -2.5e3, \"ü\"]})");
    assert_eq!(at(ty.directives[1].span), "@y");
    let ValueKind::Object(fields) = &ty.directives[0].arguments[0].value.kind else { panic!() };
    assert_eq!(at(ty.directives[0].arguments[0].span), "a: {b: [1, -2.5e3, \"ü\"]}");
    assert_eq!(at(fields[0].span), "b: [1, -2.5e3, \"ü\"]");
    let ValueKind::List(items) = &fields[0].value.kind else { panic!() };
    assert_eq!(items.iter().map(|item| at(item.span)).collect::<Vec<_>>(), ["1", "-2.5e3", "\"ü\""]);
    let TypeKind::Object { implements, fields } = &ty.kind else { panic!() };
    assert_eq!(implements.iter().map(|name| at(name.span)).collect::<Vec<_>>(), ["B", "C"]);
    let field = &fields[0];
    assert_eq!(at(field.span), "\"d\" f(g: [ Int! ] = [1] @z): [A!]! @w");
    assert_eq!(at(field.ty.span), "[A!]!");
    assert!(field.ty.non_null && field.ty.is_list() && field.ty.name().text == "A");
    assert_eq!(at(field.arguments[0].span), "g: [ Int! ] = [1] @z");
    assert_eq!(at(field.arguments[0].ty.span), "[ Int! ]");
}

#[test]
fn empty_files_are_files() {
    for text in ["", "\u{feff}", "# nothing yet", "\r\n , \n# a\n"] {
        assert!(read(text).1.definitions.is_empty());
    }
}

#[test]
fn every_kind_of_definition_is_read() {
    let (_, document) = read(
        r#"schema @a { query: Q mutation: M }
        extend schema @b
        scalar S @c
        extend scalar S @c
        interface I implements J & K { a: Int }
        extend interface I implements L
        union U @c = | A | B
        extend union U = C
        enum E { A B @c nullable trueish "d" falsy }
        input In { a: Int = 99999999999999999999999999 b: Float = 1e400 c: E = nullable }
        extend input In @c
        extend type A implements I
        "d" directive @c("e" a: Int! = 1 @x b: [ Int ! ] !) repeatable on | OBJECT | ENUM_VALUE
        type Empty"#,
    );
    assert_eq!(document.definitions.len(), 14);
    let Some(Definition::Type(input)) = document.definitions.get(9) else { panic!() };
    let TypeKind::Input { fields } = &input.kind else { panic!() };
    let values: Vec<_> = fields.iter().filter_map(|field| field.default.as_ref()).map(|v| &v.kind).collect();
    assert!(matches!(values[0], ValueKind::Int(digits) if digits == "99999999999999999999999999"));
    assert!(matches!(values[1], ValueKind::Float(digits) if digits == "1e400"));
    assert!(matches!(values[2], ValueKind::Enum(word) if word == "nullable"));
    let Some(Definition::Directive(directive)) = document.definitions.get(12) else { panic!() };
    assert!(directive.repeatable && directive.locations.len() == 2 && directive.arguments.len() == 2);
}

#[test]
fn every_broken_definition_is_reported_and_the_others_are_read() {
    let text = "type A {\n  id ID!\n  name: String\n  x: \n}\n\ntpye B { id: ID }\n\ntype C { id: ID }\n\nenum D { A, B = 2 }\n\ntype E @table(name: \"e\" {\n  id: ID\n}\n";
    let (sources, schema, found) =
        compile(&[("a.graphql", text), ("b.graphql", "type F {\n  a: [Int\n}\ntype G { c: C }")]);
    let places: Vec<String> = found
        .iter()
        .map(|d| {
            format!("{} {} {}", d.span().map(|s| sources.place(s)).unwrap_or_default(), d.code, d.message)
        })
        .collect();
    assert_eq!(
        places,
        [
            "a.graphql:2:6 E0101 expected `:` and a type after the field `id`, found `ID`",
            "a.graphql:5:1 E0101 expected a type, found `}`",
            "a.graphql:7:1 E0109 `tpye` starts no definition",
            "a.graphql:11:15 E0101 expected an enum value, found `=`",
            "a.graphql:13:14 E0106 this `(` is never closed",
            "b.graphql:2:6 E0106 this `[` is never closed",
        ]
    );
    // What could be read is there: no reference to it is an unknown type.
    assert_eq!(schema.types.keys().collect::<Vec<_>>(), ["A", "B", "C", "D", "E", "F", "G"]);
    let TypeKind::Object { fields, .. } = &schema.types["A"].kind else { panic!() };
    assert_eq!(fields.iter().map(|field| field.name.text.as_str()).collect::<Vec<_>>(), ["name"]);
}

#[test]
fn a_missing_brace_costs_one_definition() {
    assert_findings(
        "type A {\n  id: ID!\n\ntype B {\n  id: ID! @nope\n}\n",
        &[
            "E0106 {: this `{` is never closed",
            "E0220 nope: there is no directive `@nope` | the directives are listed in `schemas/seoc.graphql`",
        ],
    );
    assert_findings(
        "type A {\n  id: ID!\n}\n}\ntype B { id: ID }\n",
        &[
            "E0106 }: no bracket is open for this `}` | remove it, or look for a bracket that was closed too early",
        ],
    );
}

#[test]
fn messages_are_in_plain_words() {
    for (text, expected) in [
        (
            "type A { a: Int = 1 }",
            "E0101 =: a field takes no `=` | a default is a directive: `@default(value: …)` or `@default(sql: \"…\")`",
        ),
        (
            "type A { a: Int? }",
            "E0102 ?: `?` has no meaning here | a type is optional unless it ends with `!`; remove the `?`",
        ),
        ("type A { a: Int!! }", "E0101 !: one `!` is enough"),
        (
            "type A {}",
            "E0110 {}: nothing stands between these `{}` | leave the braces out, or put something in",
        ),
        ("type A @table() { a: Int }", "E0110 (): nothing stands between these `()` | leave them out"),
        (
            "type A @table(name: $n) { a: Int }",
            "E0101 $: variables have no place in a schema | write the value itself",
        ),
        (
            "type A @table(name: trueish false) { a: Int }",
            "E0101 ): expected `:` and a value after the argument `false`, found `)`",
        ),
        (
            "interface B { a: Int } type A implements B C { a: Int }",
            "E0101 C: several interfaces are joined with `&`",
        ),
        (
            "\"doc\" extend type Query { a: Int }",
            "E0108 \"doc\": an extension takes no description | make it a comment with `#`, or move it to what it describes",
        ),
        (
            "type A { a: Int }\n\"doc\"",
            "E0108 \"doc\": this description describes nothing | a description stands right before what it describes; remarks start with `#`",
        ),
        (
            "schema @database(schema: \"s\")",
            "E0101 schema @database(schema: \"s\"): a `schema` without `{ query: … }` | write `extend schema` to add directives alone",
        ),
        (
            "query { a }",
            "E0109 query: a `query` has no place in a schema | functions are fields of `type Query` and `type Mutation`, channels are fields of `type Subscription`",
        ),
        (
            "enum A { true }",
            "E0101 true: `true` cannot be an enum value | choose another word and store this spelling with `@map(to: …)`",
        ),
        ("typeA { a: Int }", "E0109 typeA: `typeA` starts no definition | did you mean `type`?"),
        ("extend type Query", "E0101 : expected what the extension adds, but the definition ends here"),
        ("type { a: Int }", "E0101 {: expected the name of the type, found `{`"),
        ("type A { a: Int; }", "E0102 ;: `;` has no meaning here | remove it; definitions need no end sign"),
        (
            "type A { a: Int } @table",
            "E0109 @: a directive stands on its own here | a type's directives stand between its name and its `{`",
        ),
        (
            "type A { a: String @default(sql: 'now()') }",
            "E0102 'now()': single quotes do not start a string | GraphQL strings take double quotes",
        ),
    ] {
        let found = findings(text);
        assert_eq!(found.first().map(String::as_str), Some(expected), "in {text}: {found:#?}");
    }
}

#[test]
fn certain_edits_repair_the_text() {
    for (wrong, right) in [
        (
            "interface B { a: Int } interface C { a: Int } type A implements B C { a: Int }",
            "interface B { a: Int } interface C { a: Int } type A implements B & C { a: Int }",
        ),
        ("tpye A { a: Int!! }", "type A { a: Int! }"),
        ("type A { a: Int!! }", "type A { a: Int! }"),
        ("schema @database(schema: \"s\")", "extend schema @database(schema: \"s\")"),
        (
            "type A { a: Integer @falg(on: true) b: Int @flag(on: \"true\") }",
            "type A { a: Int @flag(on: true) b: Int @flag(on: true) }",
        ),
        (
            "type A @policy(nmae: a, for: [\"SELECT\", UPDAET]) { a: Int }",
            "type A @policy(name: a, for: [SELECT, UPDATE]) { a: Int }",
        ),
    ] {
        assert_eq!(repaired(wrong), right);
    }
}

#[test]
fn a_wrong_character_hides_nothing_on_other_lines() {
    assert_findings(
        "type A @table(name: 'a') {\n  a: Int;\n  b Int\n  c: String? @table\n  größe: Nte\n}\n// done\ntype B { a: A }",
        &[
            "E0102 'a': single quotes do not start a string | GraphQL strings take double quotes",
            "E0102 ;: `;` has no meaning here | remove it; definitions need no end sign",
            "E0101 Int: expected `:` and a type after the field `b`, found `Int`",
            "E0102 ?: `?` has no meaning here | a type is optional unless it ends with `!`; remove the `?`",
            "E0221 @table: `@table` cannot stand on a field | it is for types",
            "E0102 größe: `größe` cannot be a name | names take the letters a to z, digits and `_`; texts in other letters stand in quotes",
            "E0209 Nte: there is no type `Nte` | define it, or use a scalar: ID, String, Int, Float, Boolean, DateTime, JSON, Duration",
            "E0102 // done: `//` starts no comment | comments start with `#`",
        ],
    );
    assert_eq!(
        repaired("type A @table(name: 'a') {\n  a: Int; // one\n  c: String?\u{a0}-- two\n}"),
        "type A @table(name: \"a\") {\n  a: Int # one\n  c: String # two\n}"
    );
}

#[test]
fn a_member_that_is_wrong_from_its_first_word_is_left_behind() {
    assert_findings(
        "enum A {\n  true\n  B\n  null @deprecated\n}",
        &[
            "E0101 true: `true` cannot be an enum value | choose another word and store this spelling with `@map(to: …)`",
            "E0101 null: `null` cannot be an enum value | choose another word and store this spelling with `@map(to: …)`",
        ],
    );
}

#[test]
fn deep_nesting_is_refused_before_it_can_hurt() {
    for text in [
        format!("type A @x(a: {}1{}) {{ a: Int }}", "[".repeat(100_000), "]".repeat(100_000)),
        format!("type A {{ a: {}Int", "[".repeat(200_000)),
        format!("type A @x(a: {}", "{a: ".repeat(50_000)),
        format!("type A {}", "(".repeat(50_000)),
    ] {
        let found = findings(&text);
        assert!(found.iter().any(|line| line.starts_with("E0107")), "{found:?}");
    }
}
