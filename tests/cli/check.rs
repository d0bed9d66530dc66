//! `seoc check`.

use crate::project::{BROKEN, Project, SHOP};

#[test]
fn a_schema_without_mistakes_is_counted_and_nothing_is_written() {
    let shop = Project::shop();
    shop.seoc(&["check"]).exits(0).no_out().err(&["shop: ", " table", " ms\n"]);
    assert!(!shop.has("generated"));
}

#[test]
fn mistakes_are_told_with_their_places_and_counted() {
    let shop = Project::shop().with("schemas/shop/broken.graphql", BROKEN);
    shop.seoc(&["check"]).exits(1).no_out().err(&[
        "schemas/shop/broken.graphql:3:",
        "E01",
        " error",
        " in 2 files\n",
    ]);
}

/// A schema that refers to a file beside it.
fn shop_with_function(file: &str) -> Project {
    let function = format!("\ntype Query {{\n  answer: Int! @rpc(file: \"{file}\")\n}}\n");
    Project::shop().with("schemas/shop/main.graphql", format!("{SHOP}{function}"))
}

#[test]
fn files_that_the_schema_names_are_read_beside_it() {
    // That it is refused for its bytes shows that it was found.
    shop_with_function("rpc/answer.sql")
        .with("schemas/shop/rpc/answer.sql", b"select 4\xff2")
        .seoc(&["check"])
        .exits(2)
        .no_out()
        .err(&["error: schemas/shop/rpc/answer.sql is not UTF-8: the byte at offset 8 "]);
}

#[test]
fn files_outside_the_project_are_not_read() {
    shop_with_function("../../../secret.sql")
        .seoc(&["check"])
        .exits(1)
        .err(&["schemas/shop/main.graphql:9:27", "`../../../secret.sql` leads out of the project"]);
}

#[test]
fn a_file_that_is_not_utf_8_is_named_with_the_byte() {
    let shop = Project::shop().with("schemas/shop/latin.graphql", b"# caf\xe9\n");
    shop.seoc(&["check"])
        .exits(2)
        .no_out()
        .err(&["error: schemas/shop/latin.graphql is not UTF-8: the byte at offset 5 "]);
}

#[test]
fn a_domain_that_does_not_exist_is_guessed() {
    let shop = Project::shop();
    shop.seoc(&["check", "shpo"]).exits(2).no_out().err(&["no domain `shpo`; did you mean `shop`?"]);
    shop.seoc(&["generate", "warehouse"]).exits(2).err(&["no domain `warehouse`; seoc.toml has `shop`"]);
    assert!(!shop.has("generated"));
}

#[test]
fn hidden_files_and_output_are_no_sources() {
    let shop = Project::shop()
        .with("seoc.toml", "[domains.shop]\nschema = \"**/*.graphql\"\n")
        .with("schemas/shop/.draft.graphql", BROKEN)
        .with("node_modules/x/y.graphql", BROKEN)
        .with("generated/shop/docs/x.graphql", BROKEN);
    shop.seoc(&["check"]).exits(0);
}

#[test]
fn an_ignored_file_is_a_source_all_the_same() {
    // What git does not keep may still be compiled; dropping it silently would be worse.
    let shop =
        Project::shop().with(".gitignore", "broken.graphql\n").with("schemas/shop/broken.graphql", BROKEN);
    shop.seoc(&["check"]).exits(1);
}
