//! Where output lies, and what of it is written.

use crate::project::{Project, SHOP};

const SUPABASE: &str = "layout = \"supabase\"\n[domains.shop]\nschema = \"schemas/shop/**/*.graphql\"\nmigration = \"20260101000000\"\n";

fn project(toml: &str) -> Project {
    Project::empty().with("seoc.toml", toml).with("schemas/shop/main.graphql", SHOP)
}

#[test]
fn the_supabase_cli_finds_things_where_it_looks_and_what_is_there_stays() {
    let shop = project(SUPABASE)
        .with("supabase/config.toml", "[api]\n")
        .with("supabase/migrations/20250101000000_mine.sql", "select 1;")
        .with("supabase/tests/database/mine.sql", "select 1;");
    shop.seoc(&["generate"]).exits(0);
    let files = shop.files("supabase");
    for file in [
        "supabase/config.toml",
        "supabase/functions/_shared/shop/types.ts",
        "supabase/migrations/20250101000000_mine.sql",
        "supabase/migrations/20260101000000_seoc_shop.sql",
        "supabase/seoc/shop/catalog.json",
        "supabase/seoc/shop/manifest.json",
        "supabase/tests/database/mine.sql",
        "supabase/tests/database/shop/10_structure.sql",
    ] {
        assert!(files.iter().any(|it| it == file), "no {file} in {files:#?}");
    }
    assert!(!files.iter().any(|file| file.contains("/sql/")), "the parts are not written: {files:#?}");
    assert!(!shop.has("generated"));
    let migration = shop.read("supabase/migrations/20260101000000_seoc_shop.sql");
    assert!(migration.contains("\nbegin;\n") && migration.ends_with("\ncommit;\n"));
    shop.seoc(&["generate", "--check"]).exits(0).no_out();
    // Another number is another file; the old one goes, and nobody else's.
    shop.put("seoc.toml", SUPABASE.replace("20260101", "20260202"));
    shop.seoc(&["generate"]).exits(0).err(&["1 file written", "1 removed"]);
    assert!(shop.has("supabase/migrations/20260202000000_seoc_shop.sql"));
    assert!(!shop.has("supabase/migrations/20260101000000_seoc_shop.sql"));
    assert_eq!(shop.read("supabase/migrations/20250101000000_mine.sql"), "select 1;");
}

#[test]
fn an_edge_function_finds_its_logic_and_what_functions_share() {
    let sdl = format!(
        "{SHOP}\ntype Query {{ ask: Int! @rpc(sql: \"select 1\", language: SQL) tell: Int! @edge(name: \"tell-it\", calls: [ask]) }}\n"
    );
    let shop = project(SUPABASE)
        .with("schemas/shop/main.graphql", sdl)
        .with("schemas/shop/edge/tell-it/logic.ts", "export const logic = async () => 1;\n");
    shop.seoc(&["generate"]).exits(0);
    let handler = shop.read("supabase/functions/tell-it/handler.ts");
    assert!(handler.contains("from \"../_shared/shop/edge.js\""), "{handler}");
    assert!(handler.contains("from \"../../../schemas/shop/edge/tell-it/logic.js\""), "{handler}");
    // The way leads to a file.
    assert!(shop.has("supabase/functions/tell-it/../../../schemas/shop/edge/tell-it/logic.ts"));
    assert!(shop.has("supabase/functions/tell-it/../_shared/shop/edge.ts"));
}

#[test]
fn a_migration_has_a_number_where_there_are_migrations() {
    project(&SUPABASE.replace("migration = \"20260101000000\"\n", "")).seoc(&["check"]).exits(2).err(&[
        "E0903",
        "nothing says where the migration of `shop` comes",
        "migration = \"20260101000000\"",
    ]);
    project(&SUPABASE.replace("20260101000000", "7"))
        .seoc(&["check"])
        .exits(2)
        .err(&["`7` is no number of a migration"]);
    project(&SUPABASE.replace("layout = \"supabase\"\n", ""))
        .seoc(&["check"])
        .exits(2)
        .err(&["only the layout `supabase`"]);
    project(&SUPABASE.replace("\"supabase\"", "\"superbase\""))
        .seoc(&["check"])
        .exits(2)
        .err(&["E0903", "superbase"]);
}

#[test]
fn what_is_not_wanted_is_not_written() {
    let toml = "outputs = [\"sql\"]\n[domains.shop]\nschema = \"schemas/shop/**/*.graphql\"\n";
    let shop = project(toml);
    shop.seoc(&["generate"]).exits(0);
    let files = shop.files("generated/shop");
    assert!(files.iter().all(|file| file.contains("/sql/") || file.ends_with("manifest.json")), "{files:#?}");
    shop.put("seoc.toml", toml.replace("[\"sql\"]", "[\"sql\", \"ts\"]"));
    shop.seoc(&["generate"]).exits(0);
    assert!(shop.has("generated/shop/ts/types.ts"));
    shop.put("seoc.toml", toml.replace("[\"sql\"]", "[\"edge\"]"));
    shop.seoc(&["generate"]).exits(2).err(&["E0903", "edge functions use what lies in `ts`"]);
    shop.put("seoc.toml", toml.replace("[\"sql\"]", "[]"));
    shop.seoc(&["generate"]).exits(2).err(&["nothing would be written"]);
}
