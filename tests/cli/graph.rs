//! `seoc graph`.

use crate::project::{Project, TOML};

/// Two modules, a one-to-one relation, an optional one, and a row that points at another of its table.
fn library() -> Project {
    Project::empty()
        .with("seoc.toml", TOML)
        .with(
            "schemas/shop/10_people.graphql",
            r#"extend schema @database(schema: "shop", platform: POSTGRES)
"Somebody with a \"card\" & <rights>."
type Person @table @allow(code: "W0501", reason: "drawn, not run") {
  id: ID!
  name: String!
  friend: Person
}
"What somebody may borrow with."
type Card @table @allow(code: "W0501", reason: "drawn, not run") {
  id: ID!
  holder: Person! @unique
}
"#,
        )
        .with(
            "schemas/shop/20_books.graphql",
            r#"type Book @table @allow(code: "W0501", reason: "drawn, not run") {
  id: ID!
  title: String!
  borrowedBy: Card
}
"#,
        )
}

#[test]
fn mermaid_tells_tables_columns_and_what_belongs_to_what() {
    library().seoc(&["graph", "shop"]).exits(0).no_err().out(&[
        "erDiagram\n",
        "  \"person\" {\n    uuid id PK\n    text name\n    uuid friend_id FK\n  }\n",
        "  \"card\" |o--|| \"person\" : \"holder\"\n",
        "  \"book\" }o--o| \"card\" : \"borrowedBy\"\n",
        "  \"person\" }o--o| \"person\" : \"friend\"\n",
    ]);
}

#[test]
fn what_is_near_a_type_is_drawn_as_far_as_one_likes() {
    let near = library().seoc(&["graph", "shop", "--around", "Person"]).exits(0).no_err();
    assert!(near.out.contains("\"card\" {") && !near.out.contains("\"book\""), "{}", near.out);
    let far = library().seoc(&["graph", "shop", "--around", "Person", "--distance", "2"]).exits(0);
    assert!(far.out.contains("\"book\" {"), "{}", far.out);
    let alone = library().seoc(&["graph", "shop", "--around", "Book", "--distance", "0"]).exits(0);
    assert!(!alone.out.contains("\"card\""), "{}", alone.out);
}

#[test]
fn a_module_is_drawn_with_the_names_of_what_it_points_at() {
    let books = library().seoc(&["graph", "shop", "--module", "books"]).exits(0).no_err();
    assert!(books.out.contains("  \"card\" {\n  }\n"), "a name alone: {}", books.out);
    assert!(!books.out.contains("\"person\""), "{}", books.out);
}

#[test]
fn the_other_languages_say_the_same() {
    let library = library();
    library.seoc(&["graph", "shop", "--format", "dot"]).exits(0).no_err().out(&[
        "digraph \"shop\" {\n",
        "label=\"people\"",
        "\"card\":\"holder_id\" -> \"person\":\"id\" [label=\"holder\"",
    ]);
    library.seoc(&["graph", "shop", "--format", "dbml"]).exits(0).no_err().out(&[
        "Table \"shop\".\"person\" {\n  \"id\" \"uuid\" [pk]\n",
        "Note: 'Somebody with a \"card\" & <rights>.'",
        "Ref: \"shop\".\"card\".\"holder_id\" - \"shop\".\"person\".\"id\"\n",
        "TableGroup \"books\" {\n  \"shop\".\"book\"\n}\n",
    ]);
    library.seoc(&["graph", "shop", "--format", "svg"]).exits(0).no_err().out(&[
        "<svg xmlns=",
        "<title>Somebody with a &quot;card&quot; &amp; &lt;rights&gt;.</title>",
        "<title>card.holder_id → person</title>",
        "friend_id ↺</text>",
        "</svg>\n",
    ]);
    let json = library.seoc(&["graph", "shop", "--format", "json"]).exits(0).no_err();
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json["relations"][1]["from"], "card");
    assert_eq!(json["relations"][1]["unique"], true);
    assert_eq!(json["tables"][2]["columns"][2]["nullable"], true);
}

#[test]
fn names_that_are_not_there_are_answered() {
    let library = library();
    library.seoc(&["graph", "shop", "--around", "Persom"]).exits(2).no_out().err(&["did you mean `Person`?"]);
    library.seoc(&["graph", "shop", "--module", "book"]).exits(2).no_out().err(&["did you mean `books`?"]);
    library.seoc(&["graph", "shop", "--distance", "2"]).exits(2).no_out().err(&["--around"]);
}
