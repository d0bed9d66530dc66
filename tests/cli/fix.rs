//! `seoc check --fix`.

use crate::project::{BROKEN, Project, SHOP};

fn shop(schema: &str) -> Project {
    Project::shop().with("schemas/shop/main.graphql", schema)
}

/// What is left of a schema.
fn mended(schema: &str) -> String {
    let shop = shop(schema);
    shop.seoc(&["check", "--fix"]);
    shop.read("schemas/shop/main.graphql")
}

#[test]
fn misspelled_names_quotes_and_missing_arguments_are_mended() {
    let wrong = r#"extend schema @database(schema: "shop", platform: POSTGRES)

type Product @tabel @policy(nam: everyone, for: [SELCT], using: "product.nam <> ''") {
  id: ID!
  name: Strng!
  parts: [Part!]! @inverse
}

type Part @table @policy(name: "everyone", for: ["SELECT"], using: "true") {
  id: ID!
  product: Product!
}
"#;
    let right = r#"extend schema @database(schema: "shop", platform: POSTGRES)

type Product @table @policy(name: "everyone", for: [SELECT], using: "product.name <> ''") {
  id: ID!
  name: String!
  parts: [Part!]! @inverse(of: "product")
}

type Part @table @policy(name: "everyone", for: [SELECT], using: "true") {
  id: ID!
  product: Product!
}
"#;
    let shop = shop(wrong);
    shop.seoc(&["check"]).exits(1);
    assert_eq!(shop.read("schemas/shop/main.graphql"), wrong, "without --fix nothing is written");
    shop.seoc(&["check", "--fix"]).exits(0).err(&[
        "schemas/shop/main.graphql:3:15: E0220: `tabel` becomes `table`\n",
        "E0224: `(of: \"product\")` is added\n",
        " findings mended in 1 file\n",
    ]);
    assert_eq!(shop.read("schemas/shop/main.graphql"), right);
    // There is nothing left to do, and nothing is done.
    let again = shop.seoc(&["check", "--fix"]).exits(0);
    assert!(!again.err.contains("mended"), "{}", again.err);
    assert_eq!(shop.read("schemas/shop/main.graphql"), right);
}

#[test]
fn a_guess_among_several_is_shown_and_not_made() {
    let schema =
        SHOP.replace("  name: String!", "  name: String! @lenghts(max: 3)\n  other: Strin!\n  cat1: Cat1!");
    let schema = format!("{schema}\ntype Cat2 {{ a: Int }}\ntype Cat3 {{ a: Int }}\n");
    let shop = shop(&schema);
    shop.seoc(&["check", "--fix"]).exits(1).err(&["did you mean `Cat2`?"]);
    let left = shop.read("schemas/shop/main.graphql");
    assert!(left.contains("cat1: Cat1!") && left.contains("other: String!"), "{left}");
}

#[test]
fn what_has_no_certain_answer_stays() {
    for schema in [
        BROKEN.to_owned(),
        SHOP.replace("String!", "Nothing!"),
        SHOP.replace("name: String!", "name: String! @length"),
    ] {
        assert_eq!(mended(&schema), schema);
    }
    let function = "\ntype Query { a: Int! @private @rpc(sql: \"select lenth('a')\", language: SQL) }\n";
    let schema = format!("{SHOP}{function}");
    let shop = shop(&schema);
    shop.seoc(&["check", "--fix"]).exits(1).err(&["did you mean `length`?"]);
    assert_eq!(
        shop.read("schemas/shop/main.graphql"),
        schema,
        "of Postgres's functions a near one may be another one"
    );
}

#[test]
fn files_of_sql_are_mended_too_and_their_rights_stay() {
    let schema =
        format!("{SHOP}\ntype Query {{\n  names: [String!]! @rpc(file: \"names.sql\", language: SQL)\n}}\n");
    let sql = "select p.nam\r\nfrom shop.produkt p\r\n";
    let shop = shop(&schema).with("schemas/shop/names.sql", sql);
    #[cfg(unix)]
    std::fs::set_permissions(
        shop.path("schemas/shop/names.sql"),
        std::os::unix::fs::PermissionsExt::from_mode(0o640),
    )
    .unwrap();
    shop.seoc(&["check", "--fix"])
        .exits(0)
        .err(&["schemas/shop/names.sql:2:", "`produkt` becomes `product`"]);
    assert_eq!(shop.read("schemas/shop/names.sql"), "select p.name\r\nfrom shop.product p\r\n");
    assert_eq!(shop.read("schemas/shop/main.graphql"), schema);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(shop.path("schemas/shop/names.sql")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o640);
    }
    assert!(shop.files("schemas").iter().all(|name| !name.contains(".seoc-")));
}

#[test]
fn one_edit_that_does_no_good_does_not_hinder_the_others() {
    // The word for the enumeration is near, but the argument cannot be that: found again, so it is taken back.
    let schema = SHOP.replace("  name: String!", "  name: String! @default(value: 3)\n  b: Boolen!");
    let left = mended(&schema);
    assert!(left.contains("b: Boolean!") && left.contains("@default(value: 3)"), "{left}");
}

#[test]
fn a_mended_schema_tells_what_is_left() {
    let schema = SHOP.replace("name: String!", "name: Strng!\n  other: Nothing!");
    let shop = shop(&schema);
    let said = shop.seoc(&["check", "--fix", "--message-format", "json"]).exits(1);
    let left: Vec<serde_json::Value> = serde_json::from_str(&said.out).unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0]["code"], "E0209");
    said.err(&["1 finding mended in 1 file"]);
}
