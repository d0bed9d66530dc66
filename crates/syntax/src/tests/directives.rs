//! Applied directives against their definitions.

use diagnostics::{Diagnostics, Sources};

use super::{assert_findings, line};
use crate::DirectiveSet;

#[test]
fn what_fits_is_accepted() {
    assert_findings(
        r#"
        extend schema @database(schema: "s", platform: POSTGRES)
        scalar Share @specifiedBy(url: "https://example.org") @range(min: 0, max: 1)
        union U @flag(on: true) = A
        interface I @flag(on: false, id: 1) { a: Int }
        enum E @flag(on: true) { X @deprecated Y @deprecated(reason: "old") @flag(on: true, id: "x") }
        input N @flag(on: true) { a: Int @flag(on: true) @deprecated }
        type A
          @table(name: "a", key: id)
          @policy(name: "p", for: SELECT, using: "true")
          @policy(name: "q", for: [SELECT, UPDATE], roles: [HR, "ADMIN"], using: null,
            set: { field: id, times: 3 }) {
          id: ID! @default(sql: "gen()")
          n: Int! @default(value: [1, {a: X}]) @range(min: -1, max: 2.5)
          m(a: Int @range(max: 3)): DateTime
        }
        "#,
        &[],
    );
}

#[test]
fn names_are_checked() {
    assert_findings(
        "type A @tabel @policy(name: \"p\", for: [SELEC, DROP], columns: [a], rols: [HR]) @policy(name: \"p\", for: SELECT, set: {feld: a, field: b, nope: 1}) { a: Int @frobnicate }",
        &[
            "E0220 tabel: there is no directive `@tabel` | did you mean `@table`?",
            "E0226 SELEC: `SELEC` is no value of `Command` | did you mean `SELECT`?",
            "E0226 DROP: `DROP` is no value of `Command`",
            "E0223 columns: `@policy` has no argument `columns`",
            "E0223 rols: `@policy` has no argument `rols` | did you mean `roles`?",
            "E0227 feld: `set` of `@policy` has no field `feld` | did you mean `field`?",
            "E0227 nope: `set` of `@policy` has no field `nope`",
            "E0220 frobnicate: there is no directive `@frobnicate` | the directives are listed in `schemas/seoc.graphql`",
        ],
    );
}

#[test]
fn places_and_repetition_are_checked() {
    assert_findings(
        "scalar S @table\ntype A @table @table(name: \"x\") @range(min: 1) { a: Int @database(schema: \"s\") b(c: Int @default): Int }\nextend type A @table",
        &[
            "E0221 @table: `@table` cannot stand on a scalar | it is for types",
            "E0222 @table(name: \"x\"): `@table` stands twice on one thing | keep one of them",
            "E0221 @range(min: 1): `@range` cannot stand on a type | it is for fields, arguments and scalars",
            "E0221 @database(schema: \"s\"): `@database` cannot stand on a field | it is for the schema itself",
            "E0221 @default: `@default` cannot stand on an argument | it is for fields",
            "E0222 @table: `@table` stands twice on one thing | keep one of them",
        ],
    );
}

#[test]
fn arguments_are_there_once_and_of_their_type() {
    assert_findings(
        r#"type A @policy @policy(for: SELECT, name: "a", name: "b") @policy(name: null, for: SELECT, set: [{}, {field: a, field: b}]) { a: Int }"#,
        &[
            "E0224 @policy: `name` and `for` are missing in `@policy`",
            "E0204 name: `name` is given twice | keep one of them",
            "E0225 null: `name` of `@policy` takes a string, not null",
            "E0228 {}: `field` is missing in `set` of `@policy`",
            "E0204 field: `field` is given twice | keep one of them",
        ],
    );
    assert_findings(
        r#"type A @table(name: x, key: 1) @policy(name: 3, for: "SELECT", set: 1, using: true) {
          a: Int @range(min: 1.5, max: "x") b: Int @range(min: 3000000000, max: 1e999) c: Int @flag(on: "true", id: 1.5)
          d: Int @range(min: [1]) @flag(on: [true])
        }"#,
        &[
            "E0225 x: `name` of `@table` takes a string, not a bare word | put it in quotes",
            "E0225 1: `key` of `@table` takes `FieldName`, not a whole number",
            "E0225 3: `name` of `@policy` takes a string, not a whole number",
            "E0225 \"SELECT\": `for` of `@policy` takes a word of `Command`, not a string | write it without quotes",
            "E0225 1: `set` of `@policy` takes `Assignment`, not a whole number",
            "E0225 true: `using` of `@policy` takes `SQL`, not `true`",
            "E0225 1.5: `min` of `@range` takes a whole number, not a number with a fraction",
            "E0225 \"x\": `max` of `@range` takes a number, not a string",
            "E0225 3000000000: `min` of `@range` is too large for `Int`",
            "E0225 1e999: `max` of `@range` is too large for `Float`",
            "E0225 \"true\": `on` of `@flag` takes `true` or `false`, not a string | write it without quotes",
            "E0225 1.5: `id` of `@flag` takes an identifier, a string or a whole number, not a number with a fraction",
            "E0225 [1]: `min` of `@range` takes a whole number, not a list",
            "E0225 [true]: `on` of `@flag` takes `true` or `false`, not a list",
        ],
    );
}

#[test]
fn definitions_are_checked_too() {
    let mut sources = Sources::default();
    let text = "enum E { X }\ndirective @a(b: Stirng, c: [E!] = [Y], d: Int = \"1\", d: Int) on OBJECT\ndirective @a on OBJECT\ntype T { a: Int }\ndirective @t(t: T) on FIELD_DEFINTION";
    let file = sources.add("definitions.graphql", text);
    let mut diagnostics = Diagnostics::default();
    let set = DirectiveSet::read(&sources, file, &mut diagnostics);
    let found: Vec<String> =
        diagnostics.into_sorted().iter().map(|finding| line(&sources, finding)).collect();
    assert_eq!(
        found,
        [
            "E0209 Stirng: there is no type `Stirng` | did you mean `String`?",
            "E0226 Y: `Y` is no value of `E`",
            "E0225 \"1\": the default of `d` takes a whole number, not a string | write it without quotes",
            "E0204 d: the argument `d` of `@a` stands twice | remove or rename one of them",
            "E0201 a: the directive `@a` is defined twice | keep one of them",
            "E0101 FIELD_DEFINTION: expected a place for the directive, such as `OBJECT` or `FIELD_DEFINITION`, found `FIELD_DEFINTION` | did you mean `FIELD_DEFINITION`?",
        ]
    );
    assert_eq!(set.directives.keys().collect::<Vec<_>>(), ["a", "deprecated", "specifiedBy"]);
}

#[test]
fn a_schema_defines_no_directives() {
    assert_findings(
        "directive @table on OBJECT\ndirective @mine on OBJECT",
        &[
            "E0229 table: a schema cannot define directives: `@table` | remove this definition; seoc knows the directive",
            "E0229 mine: a schema cannot define directives: `@mine` | remove it; nothing would read it",
        ],
    );
}
