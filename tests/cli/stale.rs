//! Output that is no longer what the schema says: `--check`, and files that have to go.

use sha2::{Digest as _, Sha256};

use crate::project::{Project, SHOP};

const MANIFEST: &str = "generated/shop/manifest.json";

/// A project whose last run wrote one file more, as it would have before a change of the schema.
fn with_a_stale_file(path: &str, written: &str) -> Project {
    let shop = Project::shop();
    shop.seoc(&["generate"]).exits(0);
    let hash: String = Sha256::digest(written).iter().map(|byte| format!("{byte:02x}")).collect();
    let manifest = shop.read(MANIFEST);
    let more =
        manifest.replacen("\"files\": {\n", &format!("\"files\": {{\n    \"{path}\": \"{hash}\",\n"), 1);
    assert_ne!(manifest, more);
    shop.put(MANIFEST, more);
    shop.put(&format!("generated/shop/{path}"), written);
    shop
}

#[test]
fn a_stale_file_is_removed_with_its_emptied_folder() {
    let shop = with_a_stale_file("old/deep/part.sql", "create;\n");
    shop.seoc(&["generate"]).exits(0).err(&["; 0 files written, ", ", 1 removed in "]);
    assert!(!shop.has("generated/shop/old"));
    assert!(shop.has("generated/shop/sql/schema.sql"));
    shop.seoc(&["generate"]).exits(0).err(&[", 0 removed in "]);
}

#[test]
fn a_stale_file_that_was_changed_by_hand_stays() {
    let shop = with_a_stale_file("old/part.sql", "create;\n");
    shop.put("generated/shop/old/part.sql", "create; -- and my own line\n");
    shop.seoc(&["generate"])
        .exits(0)
        .err(&["warning: generated/shop/old/part.sql is no longer generated", ", 0 removed in "]);
    assert_eq!(shop.read("generated/shop/old/part.sql"), "create; -- and my own line\n");
    let said = shop.seoc(&["generate"]).exits(0);
    assert!(!said.err.contains("warning"), "told once is enough: {}", said.err);
}

#[test]
fn check_is_content_when_nothing_would_change() {
    let shop = Project::shop();
    shop.seoc(&["generate"]).exits(0);
    shop.seoc(&["generate", "--check"]).exits(0).no_out().err(&["shop: ", " up to date"]);
}

#[test]
fn check_shows_what_would_be_added_and_writes_nothing() {
    let shop = Project::shop();
    shop.seoc(&["generate", "--check"])
        .exits(1)
        .out(&[
            "--- /dev/null\n+++ generated/shop/sql/schema.sql\n@@ -0,0 +1",
            "+++ generated/shop/manifest.json\n",
        ])
        .err(&["shop: stale: ", " to add, 0 to change, 0 to remove; run `seoc generate shop`\n"]);
    assert!(!shop.has("generated"));
}

#[test]
fn check_shows_what_would_change_and_writes_nothing() {
    let shop = Project::shop();
    shop.seoc(&["generate"]).exits(0);
    let before: Vec<String> = shop.files("generated").iter().map(|file| shop.read(file)).collect();
    shop.put("schemas/shop/main.graphql", SHOP.replace("name: String!", "title: String!"));
    let said = shop.seoc(&["generate", "--check"]).exits(1);
    let said = said.out(&["--- generated/shop/sql/schema.sql\n+++ generated/shop/sql/schema.sql\n@@ -"]);
    let line = |sign, word| said.out.lines().any(|line| line.starts_with(sign) && line.contains(word));
    assert!(line('-', "name") && line('+', "title"), "{}", said.out);
    let after: Vec<String> = shop.files("generated").iter().map(|file| shop.read(file)).collect();
    assert_eq!(before, after);
}

#[test]
fn check_shows_what_would_be_removed() {
    let shop = with_a_stale_file("old/part.sql", "create;\n");
    shop.seoc(&["generate", "--check"])
        .exits(1)
        .out(&["--- generated/shop/old/part.sql\n+++ /dev/null\n@@ -1 +0,0 @@\n-create;\n"])
        .err(&["0 to add, 0 to change, 1 to remove"]);
    assert!(shop.has("generated/shop/old/part.sql"));
}

#[test]
fn check_sees_an_output_that_was_changed_by_hand() {
    let shop = Project::shop();
    shop.seoc(&["generate"]).exits(0);
    let schema = shop.read("generated/shop/sql/schema.sql");
    shop.put("generated/shop/sql/schema.sql", format!("{schema}-- meddled\n"));
    shop.seoc(&["generate", "--check"]).exits(1).out(&["\n--- meddled\n"]);
}

#[test]
fn check_sees_a_lost_manifest() {
    let shop = Project::shop();
    shop.seoc(&["generate"]).exits(0);
    std::fs::remove_file(shop.path(MANIFEST)).unwrap();
    shop.seoc(&["generate", "--check"]).exits(1).err(&["only the manifest is stale"]);
    shop.seoc(&["generate"]).exits(0).err(&["; 0 files written, "]);
    shop.seoc(&["generate", "--check"]).exits(0);
}
