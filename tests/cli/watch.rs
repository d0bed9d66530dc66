//! `seoc generate --watch`: a change is seen, whatever it is; nothing here waits for a time.

use crate::project::{BROKEN, Project, SHOP, TOML, said};
use crate::watching::Watching;

const MAIN: &str = "schemas/shop/main.graphql";
const SCHEMA_SQL: &str = "generated/shop/sql/schema.sql";

/// The schema with another name for its field.
fn renamed(name: &str) -> String {
    SHOP.replace("name: String", &format!("{name}: String"))
}

#[test]
fn every_change_is_written_and_its_time_is_told() {
    let shop = Project::shop();
    let mut watch = Watching::start(&shop, &[]);
    let first = watch.round();
    assert!(first.contains("shop: 1 table, ") && first.contains(" ms\n"), "{first}");

    shop.put(MAIN, renamed("title"));
    let said = watch.until("shop: 1 table, ");
    assert!(said.contains("changed: main.graphql\n") && said.contains(" written, "), "{said}");
    assert!(said.contains(" ms\n"), "{said}");
    assert!(shop.read(SCHEMA_SQL).contains("title"));

    // A new file, and one that goes.
    let part = "type Part @table @policy(name: \"all\", for: [SELECT], using: \"true\") { id: ID! }\n";
    shop.put("schemas/shop/more.graphql", part);
    watch.until("shop: 2 tables, ");
    std::fs::remove_file(shop.path("schemas/shop/more.graphql")).unwrap();
    watch.until("shop: 1 table, ");

    // An editor that writes beside and renames.
    shop.put("schemas/shop/.main.swp", renamed("label"));
    std::fs::rename(shop.path("schemas/shop/.main.swp"), shop.path(MAIN)).unwrap();
    watch.until("shop: 1 table, ");
    assert!(shop.read(SCHEMA_SQL).contains("label"));
    // What is written is what one run writes.
    drop(watch);
    shop.seoc(&["generate", "--check"]).exits(0);
}

#[test]
fn errors_come_and_go() {
    let shop = Project::shop();
    let mut watch = Watching::start(&shop, &[]);
    watch.round();
    let before = shop.read(SCHEMA_SQL);
    shop.put(MAIN, BROKEN);
    let said = watch.until("error[E01");
    assert!(said.contains("--> schemas/shop/main.graphql:3:"), "{said}");
    assert_eq!(shop.read(SCHEMA_SQL), before, "nothing is written while there are errors");
    shop.put(MAIN, renamed("title"));
    let said = watch.until("shop: 1 table, ");
    assert!(!said.contains("error"), "{said}");
    // A configuration that is wrong for a moment is told, and the watch goes on.
    shop.put("seoc.toml", "[domains.shop]\nschma = \"x\"\n");
    watch.until_line("did you mean `schema`?");
    shop.put("seoc.toml", TOML);
    shop.put(MAIN, renamed("label"));
    watch.until("shop: 1 table, ");
    assert!(shop.read(SCHEMA_SQL).contains("label"));
}

#[test]
fn only_the_domain_that_changed_is_compiled_and_the_findings_of_all_are_shown() {
    let both = Project::shop()
        .with("seoc.toml", format!("{TOML}\n[domains.zoo]\nschema = \"schemas/zoo/*.graphql\"\n"))
        .with(
            "schemas/zoo/main.graphql",
            "extend schema @database(schema: \"zoo\", platform: POSTGRES)\ntype Ape @table { id: ID! }\n",
        );
    let mut watch = Watching::start(&both, &[]);
    let first = watch.round();
    assert!(first.contains("shop: ") && first.contains("zoo: ") && first.contains("W0501"), "{first}");
    both.put(MAIN, renamed("title"));
    let said = watch.until("shop: ");
    assert!(!said.contains("zoo: "), "{said}");
    assert!(said.contains("W0501"), "a warning does not go because something else was written: {said}");
    // An error in one keeps the other from being written, until it is mended.
    both.put("schemas/zoo/main.graphql", BROKEN);
    watch.until("error[E01");
    both.put(MAIN, renamed("label"));
    watch.until("error[E01");
    assert!(!both.read(SCHEMA_SQL).contains("label"));
    both.put("schemas/zoo/main.graphql", SHOP.replace("\"shop\"", "\"zoo\""));
    watch.until("shop: ");
    assert!(both.read(SCHEMA_SQL).contains("label"));
}

#[test]
fn output_that_somebody_else_changed_is_written_again() {
    let shop = Project::shop();
    let mut watch = Watching::start(&shop, &[]);
    watch.round();
    let right = shop.read(SCHEMA_SQL);
    shop.put(SCHEMA_SQL, right.replace("create", "CREATE"));
    shop.put(MAIN, SHOP.replace("type Product", "\"A thing.\"\ntype Product"));
    watch.until("shop: ");
    assert!(!shop.read(SCHEMA_SQL).contains("CREATE"));
}

#[test]
fn a_watch_is_for_people() {
    Project::shop()
        .seoc(&["generate", "--watch", "--message-format", "sarif"])
        .exits(2)
        .err(&["--watch never ends"]);
    Project::shop().seoc(&["generate", "--watch", "--check"]).exits(2);
    Project::shop().seoc(&["generate", "--test"]).exits(2).err(&["--watch"]);
    let lost = Project::empty();
    said(lost.command("").args(["generate", "--watch"])).exits(2).err(&["there is no seoc.toml"]);
}
