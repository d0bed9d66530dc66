//! `seoc generate`.

use std::time::{Duration, SystemTime};

use crate::project::{BROKEN, Project, SHOP, TOML};

const SCHEMA_SQL: &str = "generated/shop/sql/schema.sql";

#[test]
fn writes_the_backend_and_says_so_in_one_line() {
    let shop = Project::shop();
    let said = shop.seoc(&["generate"]).exits(0).no_out();
    assert_eq!(said.err.lines().count(), 1, "{}", said.err);
    let files = shop.files("generated");
    // The manifest is not counted: it is bookkeeping.
    let written = format!(" assertions; {} files written, 0 unchanged, 0 removed in ", files.len() - 1);
    let said = said.err(&["shop: ", " tables, ", " policies, ", " functions, "].map(plural_or_not));
    assert!(said.err.contains(&written) && said.err.ends_with(" ms\n"), "{}", said.err);
    assert!(files.contains(&SCHEMA_SQL.to_owned()), "{files:?}");
    assert!(files.contains(&"generated/shop/manifest.json".to_owned()), "{files:?}");
}

/// `1 table,` and `2 tables,` both contain it.
fn plural_or_not(words: &str) -> &str {
    words.trim_end_matches(", ").trim_end_matches("ies").trim_end_matches('s')
}

#[test]
fn the_manifest_names_every_file() {
    let shop = Project::shop();
    shop.seoc(&["generate"]).exits(0);
    let manifest = shop.read("generated/shop/manifest.json");
    for file in shop.files("generated") {
        let name = file.strip_prefix("generated/shop/").unwrap();
        assert_eq!(manifest.contains(&format!("\"{name}\": \"")), name != "manifest.json", "{name}");
    }
}

#[test]
fn a_second_run_leaves_every_file_alone() {
    let shop = Project::shop();
    shop.seoc(&["generate"]).exits(0);
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let files = shop.files("generated");
    for file in &files {
        let file = std::fs::File::options().write(true).open(shop.path(file)).unwrap();
        file.set_modified(long_ago).unwrap();
    }
    let unchanged = format!("; 0 files written, {} unchanged, 0 removed in ", files.len() - 1);
    shop.seoc(&["generate"]).exits(0).err(&[&unchanged]);
    for file in &files {
        let modified = shop.path(file).metadata().unwrap().modified().unwrap();
        assert_eq!(modified, long_ago, "{file} was written again");
    }
}

#[test]
fn a_changed_schema_changes_the_output_and_leaves_nothing_temporary() {
    let shop = Project::shop();
    shop.seoc(&["generate"]).exits(0);
    let (before, files) = (shop.read(SCHEMA_SQL), shop.files("generated"));
    shop.put("schemas/shop/main.graphql", SHOP.replace("name: String!", "title: String!"));
    shop.seoc(&["generate"]).exits(0);
    let after = shop.read(SCHEMA_SQL);
    assert_ne!(before, after);
    assert!(after.contains("title"), "{after}");
    assert_eq!(shop.files("generated"), files);
}

#[test]
fn an_error_in_one_domain_stops_the_writing_of_all() {
    let both = Project::shop()
        .with("seoc.toml", format!("{TOML}\n[domains.zoo]\nschema = \"schemas/zoo/*.graphql\"\n"))
        .with("schemas/zoo/main.graphql", BROKEN);
    let said = both.seoc(&["generate"]).exits(1).no_out();
    let said = said.err(&["schemas/zoo/main.graphql:3:", " in 2 files\n"]);
    assert!(!said.err.contains("written"), "{}", said.err);
    assert!(!both.has("generated"));
    // The domain that is well can be generated alone.
    both.seoc(&["generate", "shop"]).exits(0);
    assert!(both.has(SCHEMA_SQL) && !both.has("generated/zoo"));
}

#[test]
fn a_foreign_file_in_any_domain_stops_the_writing_of_all() {
    let both = Project::shop()
        .with("seoc.toml", format!("{TOML}\n[domains.zoo]\nschema = \"schemas/zoo/*.graphql\"\n"))
        .with("schemas/zoo/main.graphql", SHOP.replace("\"shop\"", "\"zoo\""))
        .with("generated/zoo/sql/schema.sql", "-- mine")
        .with("generated/zoo/catalog.json", "mine");
    both.seoc(&["generate"]).exits(2).no_out().err(&[
        "nothing was written",
        "\n  generated/zoo/sql/schema.sql\n",
        "\n  generated/zoo/catalog.json\n",
    ]);
    assert_eq!(both.read("generated/zoo/sql/schema.sql"), "-- mine");
    assert!(!both.has("generated/shop"));
    // To be asked is not to write, but the answer is the same.
    both.seoc(&["generate", "--check"]).exits(2).no_out();
}

#[test]
fn a_foreign_file_beside_the_output_is_not_touched() {
    let shop =
        Project::shop().with("generated/shop/sql/notes.txt", "mine").with("generated/notes.txt", "mine");
    shop.seoc(&["generate"]).exits(0);
    shop.put("schemas/shop/main.graphql", SHOP.replace("name: String!", "title: String!"));
    shop.seoc(&["generate"]).exits(0);
    assert_eq!(shop.read("generated/shop/sql/notes.txt"), "mine");
    assert_eq!(shop.read("generated/notes.txt"), "mine");
}

#[test]
fn a_damaged_manifest_is_not_guessed_at() {
    let shop = Project::shop();
    shop.seoc(&["generate"]).exits(0);
    shop.put("generated/shop/manifest.json", "{ \"version\": 1,");
    shop.seoc(&["generate"]).exits(2).no_out().err(&["error: generated/shop/manifest.json is damaged"]);
    shop.put("generated/shop/manifest.json", r#"{"version": 1, "files": {"../../seoc.toml": "00"}}"#);
    shop.seoc(&["generate"]).exits(2).err(&["`../../seoc.toml`"]);
    assert!(shop.has("seoc.toml"));
}

#[test]
fn out_names_another_folder() {
    let shop = Project::shop().with("seoc.toml", format!("out = \"build/backend\"\n{TOML}"));
    shop.seoc(&["generate"]).exits(0);
    assert!(shop.has("build/backend/shop/sql/schema.sql") && !shop.has("generated"));
}

#[test]
fn quiet_says_nothing_and_verbose_names_files() {
    let shop = Project::shop();
    shop.seoc(&["generate", "-q"]).exits(0).no_out().no_err();
    std::fs::remove_dir_all(shop.path("generated")).unwrap();
    shop.seoc(&["generate", "-v"])
        .exits(0)
        .no_out()
        .err(&["added generated/shop/sql/schema.sql\n", "1 file read"]);
}

#[test]
fn files_are_read_in_the_order_of_their_paths_however_the_disk_lists_them() {
    let (database, product) = SHOP.split_once("\n\n").unwrap();
    let files = [
        ("schemas/shop/a.graphql", database.to_owned()),
        ("schemas/shop/b.graphql", product.to_owned()),
        ("schemas/shop/b/c.graphql", product.replace("Product", "Parcel")),
        ("schemas/shop/d.graphql", product.replace("Product", "Person")),
    ];
    let generated = |files: &mut dyn Iterator<Item = &(&str, String)>| {
        let shop =
            files.fold(Project::empty().with("seoc.toml", TOML), |shop, (path, text)| shop.with(path, text));
        shop.seoc(&["generate"]).exits(0);
        shop.files("generated").iter().map(|file| (file.clone(), shop.read(file))).collect::<Vec<_>>()
    };
    assert_eq!(generated(&mut files.iter()), generated(&mut files.iter().rev()));
}
