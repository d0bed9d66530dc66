//! Several files.

use super::{compile, line};
use crate::ast::TypeKind;

fn found(files: &[(&str, &str)]) -> Vec<String> {
    let (sources, _, found) = compile(files);
    found
        .iter()
        .map(|finding| {
            let also: Vec<String> =
                finding.labels.iter().skip(1).map(|label| sources.place(label.span)).collect();
            format!("{} @ {}", line(&sources, finding), also.join(" "))
        })
        .collect()
}

#[test]
fn the_order_of_files_does_not_matter() {
    let a = (
        "a.graphql",
        "extend type T @policy(name: \"a\", for: SELECT) { x: Int } extend schema @database(schema: \"s\")",
    );
    let b = (
        "b.graphql",
        "type U { t: T } type T @table { a: Int } extend type T { b: Int } extend enum E { Y }",
    );
    let c =
        ("c.graphql", "extend type T { c: Int } enum E { X } extend type Query { q: Int } type Z { a: Int }");
    let d = ("d.graphql", "extend type Query { r: Int }");
    let mut seen = None;
    for order in [[a, b, c, d], [d, c, b, a], [b, d, a, c]] {
        let (_, schema, found) = compile(&order);
        assert!(found.is_empty(), "{found:?}");
        let mut shape = Vec::new();
        for ty in schema.types.values() {
            let members: Vec<&str> = match &ty.kind {
                TypeKind::Object { fields, .. } => fields.iter().map(|f| f.name.text.as_str()).collect(),
                TypeKind::Enum { values } => values.iter().map(|v| v.name.text.as_str()).collect(),
                _ => Vec::new(),
            };
            let directives: Vec<&str> = ty.directives.iter().map(|d| d.name.text.as_str()).collect();
            assert!(!ty.extend);
            shape.push(format!("{} {} {}", ty.name.text, members.join(","), directives.join(",")));
        }
        assert_eq!(schema.schema.directives.len(), 1);
        assert_eq!(shape, ["U t ", "T a,x,b,c table,policy", "E X,Y ", "Z a ", "Query q,r "]);
        assert_eq!(*seen.get_or_insert_with(|| shape.clone()), shape);
    }
}

#[test]
fn nothing_is_defined_twice() {
    assert_eq!(
        found(&[
            ("a.graphql", "type A { a: Int } directive @d on OBJECT"),
            ("b.graphql", "\n type A { b: Int }\n enum A { X }\n directive @d on OBJECT"),
        ]),
        [
            "E0229 d: a schema cannot define directives: `@d` | remove it; nothing would read it @ ",
            "E0201 A: `A` is defined twice | to add to `A`, write `extend type A`; else rename one @ a.graphql:1:6",
            "E0201 A: `A` is defined twice | rename one of them @ a.graphql:1:6",
            "E0201 d: the directive `@d` is defined twice | keep one of them @ a.graphql:1:30",
        ]
    );
    assert_eq!(
        found(&[
            (
                "a.graphql",
                "interface I { a: Int } type A implements I & I { a: Int a: Int b(x: Int, x: Int): Int }"
            ),
            (
                "b.graphql",
                "extend type A { b: Int } enum E { X X } input N { a: Int a: Int } union U = A | A"
            ),
        ]),
        [
            "E0205 I: the interface `I` of `A` stands twice | remove or rename one of them @ a.graphql:1:42",
            "E0202 a: the field `a` of `A` stands twice | remove or rename one of them @ a.graphql:1:50",
            "E0204 x: the argument `x` of `A.b` stands twice | remove or rename one of them @ a.graphql:1:66",
            "E0202 b: the field `b` of `A` stands twice | remove or rename one of them @ a.graphql:1:64",
            "E0203 X: the value `X` of `E` stands twice | remove or rename one of them @ b.graphql:1:35",
            "E0202 a: the field `a` of `N` stands twice | remove or rename one of them @ b.graphql:1:51",
            "E0205 A: the member `A` of `U` stands twice | remove or rename one of them @ b.graphql:1:77",
        ]
    );
    assert_eq!(
        found(&[
            ("a.graphql", "schema { query: Q query: Q } type Q { a: Int }"),
            ("b.graphql", "schema { query: Q }")
        ]),
        [
            "E0205 query: two types for `query` @ a.graphql:1:10",
            "E0201 schema { query: Q }: the schema is defined twice | write `extend schema` in all files but one @ a.graphql:1:1",
            "E0205 query: two types for `query` @ a.graphql:1:10",
        ]
    );
}

#[test]
fn extensions_need_their_definition() {
    assert_eq!(
        found(&[(
            "a.graphql",
            "type Employee { a: Int } extend type Emploee { b: Int } extend type Car { a: Int } extend enum Employee { X }"
        )]),
        [
            "E0206 Emploee: there is no `Emploee` to extend | did you mean `Employee`? @ ",
            "E0206 Car: there is no `Car` to extend | to define it here, write `type Car` without `extend` @ ",
            "E0207 Employee: `Employee` is a type, not an enum | write `extend type Employee` @ a.graphql:1:6",
        ]
    );
}
