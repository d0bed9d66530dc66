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

/// A table that no policy opens: W0501.
const CLOSED: &str =
    "extend schema @database(schema: \"shop\", platform: POSTGRES)\ntype Part @table { id: ID! }\n";

fn closed(toml: &str) -> Project {
    Project::shop().with("schemas/shop/main.graphql", CLOSED).with("seoc.toml", toml)
}

#[test]
fn a_warning_may_be_allowed_for_the_project_or_for_a_domain() {
    closed(TOML).seoc(&["check"]).exits(0).err(&["warning[W0501]"]);
    for toml in [
        format!("[allow]\nW0501 = \"for later\"\n{TOML}"),
        format!("{TOML}[domains.shop.allow]\nW0501 = \"for later\"\n"),
    ] {
        let said = closed(&toml).seoc(&["check"]).exits(0);
        assert!(!said.err.contains("warning"), "{}", said.err);
    }
    let both = format!("{TOML}[domains.zoo]\nschema = \"zoo/*.graphql\"\nallow.W0501 = \"for later\"\n");
    let both = closed(&both).with("zoo/a.graphql", CLOSED.replace("shop", "zoo"));
    let said = both.seoc(&["check"]).exits(0).err(&["--> schemas/shop/main.graphql", "1 warning in 2 files"]);
    assert!(!said.err.contains("zoo/a.graphql"), "what one domain allows is told in the other: {}", said.err);
}

#[test]
fn what_allows_nothing_is_told() {
    let toml = format!("[allow]\nW0512 = \"small\"\n{TOML}allow.W0501 = \"for later\"\n");
    let shop = Project::shop().with("seoc.toml", &toml);
    shop.seoc(&["check"]).exits(0).err(&[
        "warning[W0292]: there is no W0512 anywhere to allow\n --> seoc.toml:2:1",
        "warning[W0292]: there is no W0501 in `shop` to allow\n --> seoc.toml:5:7",
        "2 warnings in 1 file",
    ]);
    // While something is wrong, a warning may not have been looked for; and a domain that was not compiled says nothing.
    shop.put("schemas/shop/main.graphql", SHOP.replace("String!", "Nothing!"));
    let said = shop.seoc(&["check"]).exits(1);
    assert!(!said.err.contains("W0292"), "{}", said.err);
    let both =
        closed(&format!("[allow]\nW0512 = \"small\"\n{TOML}[domains.zoo]\nschema = \"zoo/*.graphql\"\n"))
            .with("zoo/a.graphql", SHOP.replace("\"shop\"", "\"zoo\""));
    let said = both.seoc(&["check", "zoo"]).exits(0);
    assert!(!said.err.contains("W0292"), "{}", said.err);
    both.seoc(&["check"]).exits(0).err(&["W0292"]);
}

#[test]
fn errors_cannot_be_allowed_and_reasons_are_given() {
    let said = |line: &str| closed(&format!("[allow]\n{line}\n{TOML}")).seoc(&["check"]).exits(2);
    said("E0301 = \"r\"").err(&["seoc.toml:2:1", "E0301 is an error and cannot be allowed"]);
    said("W0502x = \"r\"").err(&["there is no finding `W0502x`", "did you mean `W0502`?"]);
    said("W0501 = \" \"").err(&["seoc.toml:2:9", "no reason is given"]);
}
