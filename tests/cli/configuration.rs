//! Finding and reading `seoc.toml`.

use crate::project::{Project, SHOP, TOML};

#[test]
fn it_is_found_from_any_folder_below() {
    let shop = Project::shop();
    shop.seoc_in("schemas/shop", &["generate"]).exits(0);
    assert!(shop.has("generated/shop/manifest.json"));
}

#[test]
fn the_root_of_the_repository_is_the_end_of_the_search() {
    let shop = Project::shop().with("vendor/other/.git", "gitdir: elsewhere").with("vendor/other/src/x", "");
    shop.seoc_in("vendor/other/src", &["check"])
        .exits(2)
        .no_out()
        .err(&["there is no seoc.toml", "[domains.shop]"]);
    // A repository of its own may have its own.
    shop.put("vendor/other/seoc.toml", TOML.replace("shop", "other"));
    shop.put("vendor/other/schemas/other/a.graphql", SHOP);
    shop.seoc_in("vendor/other/src", &["check"]).exits(0).err(&["other: "]);
}

#[test]
fn dash_c_starts_elsewhere() {
    let shop = Project::shop().with("elsewhere/x", "");
    let root = shop.path("");
    let elsewhere = Project::empty();
    elsewhere.seoc(&["-C", root.to_str().unwrap(), "generate"]).exits(0);
    assert!(shop.has("generated/shop/manifest.json") && !elsewhere.has("generated"));
    elsewhere.seoc(&["check", "-C", "nowhere"]).exits(2).err(&["there is no folder `nowhere`"]);
    shop.seoc(&["-C", "schemas", "check"]).exits(0);
}

#[test]
fn a_named_file_is_used_and_its_folder_is_the_project() {
    let shop = Project::shop();
    std::fs::rename(shop.path("seoc.toml"), shop.path("other.toml")).unwrap();
    shop.seoc(&["check"]).exits(2);
    shop.seoc(&["check", "--config", "other.toml"]).exits(0);
    shop.seoc(&["-C", "schemas", "--config", "../other.toml", "generate"]).exits(0);
    assert!(shop.has("generated/shop/manifest.json"));
    shop.seoc(&["check", "--config", "missing.toml"]).exits(2).err(&["cannot read", "missing.toml"]);
}

#[test]
fn a_mistake_in_it_is_shown_at_its_place() {
    let shop = Project::shop().with("seoc.toml", "[domains.shop]\nschma = \"schemas/**/*.graphql\"\n");
    shop.seoc(&["check"]).exits(2).no_out().err(&[
        "seoc.toml:2:1",
        "E0903",
        "unknown field `schma`",
        "did you mean `schema`?",
    ]);
}

#[test]
fn a_domain_needs_a_plain_name() {
    let shop = Project::shop().with("seoc.toml", TOML.replace("domains.shop", "domains.\"../shop\""));
    shop.seoc(&["generate"]).exits(2).err(&["seoc.toml:1:10", "`../shop` is no name for a domain"]);
    assert!(!shop.has("shop"));
}

#[test]
fn a_glob_that_matches_nothing_is_named() {
    let shop = Project::shop()
        .with("seoc.toml", "[domains.shop]\nschema = [\"schemas/shop/*.graphql\", \"shemas/*.graphql\"]\n");
    shop.seoc(&["check"]).exits(2).err(&[
        "seoc.toml:2:37",
        "`shemas/*.graphql` matches no file",
        "there is no folder `shemas`",
    ]);
    shop.put("seoc.toml", "[domains.shop]\nschema = \"seoc.*\"\n");
    shop.seoc(&["check"]).exits(2).err(&["`seoc.*` matches no file", "end in `.graphql`"]);
}

#[test]
fn nothing_outside_the_project_is_read() {
    let shop = Project::shop().with("seoc.toml", "[domains.shop]\nschema = \"../**/*.graphql\"\n");
    shop.seoc(&["check"]).exits(2).err(&["seoc.toml:2:10", "leaves the project"]);
}
