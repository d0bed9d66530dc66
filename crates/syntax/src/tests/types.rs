//! Type references and interfaces.

use super::assert_findings;

const SCALARS: &str = "define it, or use a scalar: ID, String, Int, Float, Boolean, DateTime, JSON, Duration";

#[test]
fn every_reference_must_lead_somewhere() {
    assert_findings(
        "type Employee { a: Strng b: [Employe!]! c: Frob d(x: Integer, y: timestamptz): jsonb e: FieldName }\ninput N { a: Wat }\nunion U = Emploee | Wat\nschema { query: Qery }\ntype A implements Tmestamped { a: Int }\ninterface Timestamped { a: Int }",
        &[
            "E0209 Strng: there is no type `Strng` | did you mean `String`?",
            "E0209 Employe: there is no type `Employe` | did you mean `Employee`?",
            &format!("E0209 Frob: there is no type `Frob` | {SCALARS}"),
            "E0209 Integer: there is no type `Integer` | did you mean `Int`?",
            "E0209 timestamptz: there is no type `timestamptz` | did you mean `DateTime`?",
            "E0209 jsonb: there is no type `jsonb` | did you mean `JSON`?",
            &format!("E0209 Wat: there is no type `Wat` | {SCALARS}"),
            "E0209 Emploee: there is no type `Emploee` | did you mean `Employee`?",
            &format!("E0209 Wat: there is no type `Wat` | {SCALARS}"),
            &format!("E0209 Qery: there is no type `Qery` | {SCALARS}"),
            "E0209 Tmestamped: there is no interface `Tmestamped` | did you mean `Timestamped`?",
        ],
    );
}

#[test]
fn in_is_in_and_out_is_out() {
    assert_findings(
        "type A { n: N  b(a: A, u: [U!], i: I, e: E): E }\ninput N { a: A }\nunion U = A | E | ID\ninterface I { n: [N] }\nenum E { X }\nschema { query: E }",
        &[
            "E0210 N: `A.n` cannot be of the input type `N` | use a `type`; `input` types are for arguments alone",
            "E0211 A: `a` of `A.b` cannot be of `A` | take an `ID` to speak of a row, or define an `input` type",
            "E0211 U: `u` of `A.b` cannot be of `U` | take an `ID` to speak of a row, or define an `input` type",
            "E0211 I: `i` of `A.b` cannot be of `I` | take an `ID` to speak of a row, or define an `input` type",
            "E0211 A: `a` of `N` cannot be of `A` | take an `ID` to speak of a row, or define an `input` type",
            "E0214 E: a member of the union `U` must be a `type`; `E` is an enum | name an object type",
            "E0214 ID: a member of the union `U` must be a `type`; `ID` is a scalar | name an object type",
            "E0210 N: `I.n` cannot be of the input type `N` | use a `type`; `input` types are for arguments alone",
            "E0214 E: `query` must be a `type`; `E` is an enum | name an object type",
        ],
    );
}

#[test]
fn defaults_fit_their_type() {
    assert_findings(
        "enum E { X }\ninput N { a: Int = 1, b: E = Y, c: DateTime = \"x\" }\ntype A { a(n: N = {a: \"x\", z: 1}, i: Int! = null): Int }",
        &[
            "E0226 Y: `Y` is no value of `E`",
            "E0225 \"x\": `a` of the default of `n` takes a whole number, not a string",
            "E0227 z: the default of `n` has no field `z`",
            "E0225 null: the default of `i` takes a whole number, not null",
        ],
    );
}

#[test]
fn interfaces_are_kept() {
    assert_findings(
        "interface Node { id: ID! owner: Node tags(x: Int): [String] }\ninterface Named implements Node { id: ID! owner: Node tags(x: Int): [String] name: String }\ntype Good implements Named & Node { id: ID! owner: Good! tags(x: Int, y: Int): [String!]! name: String! }\ntype Bad implements Named { id: ID tags(x: Float, z: Int!): String name: Int }\ntype Odd implements Good & Odd { a: Int }",
        &[
            "E0213 Bad: `Bad` lacks the field `owner` of `Named` | add `owner: Node`",
            "E0213 Named: `Bad` must also implement `Node`, as `Named` does | write `implements Named & Node`",
            "E0213 ID: `Bad.id` is `ID`, but `Named` promises `ID!` | make it `ID!`",
            "E0213 Float: `x` of `Bad.tags` is `Float`, but `Named` promises `Int`",
            "E0213 z: Int!: `Named.tags` does not take `z`, so it must be optional here | drop the `!`, or give a default",
            "E0213 String: `Bad.tags` is `String`, but `Named` promises `[String]` | make it `[String]`",
            "E0213 Int: `Bad.name` is `Int`, but `Named` promises `String` | make it `String`",
            "E0212 Good: `Good` is a type, not an interface | a type can only implement interfaces",
            "E0212 Odd: `Odd` is a type, not an interface | a type can only implement interfaces",
        ],
    );
}

#[test]
fn names_that_are_taken_and_types_with_nothing() {
    assert_findings(
        "scalar DateTime\nenum String { X }\ntype __A { __b: Int }\ntype Empty\nenum FieldName { X }\nunion U\ninput N",
        &[
            "E0208 DateTime: `DateTime` is a scalar that seoc knows already | remove this definition, or rename it if you mean another",
            "E0208 String: `String` is a scalar of GraphQL itself | rename this definition",
            "E0208 __A: `__A`: names that begin with `__` belong to GraphQL | take an underscore away",
            "E0208 __b: `__b`: names that begin with `__` belong to GraphQL | take an underscore away",
            "E0215 Empty: `Empty` has no fields | add some, or remove it",
            "E0215 U: `U` has no members | add some, or remove it",
            "E0215 N: `N` has no fields | add some, or remove it",
        ],
    );
}
