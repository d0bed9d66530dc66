//! `seoc doctor`.

use crate::project::{BROKEN, Project, Said, said};

/// A project whose editor files are there.
fn healthy() -> Project {
    let project = Project::empty();
    project.seoc(&["init"]).exits(0);
    project
}

/// Without a server, so that what it says of the rest is the same everywhere.
fn without_server(project: &Project) -> Said {
    said(project.command("").env("SEOC_PG_BIN", "/nonexistent").arg("doctor"))
}

/// A server of which only the version and the names of extensions are asked.
#[cfg(unix)]
fn with_server(project: &Project, version: &str, extensions: &[&str]) -> Said {
    use std::os::unix::fs::PermissionsExt;
    let program = |name: &str, text: &str| {
        project.put(&format!("pg/bin/{name}"), format!("#!/bin/sh\n{text}\n"));
        std::fs::set_permissions(project.path(&format!("pg/bin/{name}")), PermissionsExt::from_mode(0o755))
            .unwrap();
    };
    program("initdb", "");
    program("pg_ctl", "");
    program("postgres", &format!("echo 'postgres (PostgreSQL) {version}'"));
    program("pg_config", "dirname \"$(dirname \"$0\")\"");
    for name in extensions {
        project.put(&format!("pg/extension/{name}.control"), "");
    }
    said(project.command("").env("SEOC_PG_BIN", project.path("pg/bin")).arg("doctor"))
}

#[test]
fn what_is_missing_comes_with_what_to_do() {
    let said = without_server(&healthy()).exits(1).no_err().out(&[
        "  ok    seoc 0.1.0\n",
        "  FAIL  no Postgres server (version 15 or later) found in /nonexistent (SEOC_PG_BIN)\n        do: install one: apt-get",
        "  ok    app: 4 tables, ",
        "  ok    .graphqlrc.yml and .seoc/ for editors\n",
        "  note  no supabase/config.toml",
    ]);
    let lines: Vec<&str> = said.out.lines().collect();
    for (line, next) in lines.iter().zip(lines.iter().skip(1)) {
        let needs = line.starts_with("  note") || line.starts_with("  FAIL");
        assert_eq!(needs, next.starts_with("        do: "), "{line}\n{next}");
    }
}

#[cfg(unix)]
#[test]
fn a_machine_that_has_everything_is_well() {
    let all = ["pgtap", "plpgsql_check", "pg_cron", "pgcrypto", "vector"];
    let said = with_server(&healthy(), "16.10", &all)
        .exits(0)
        .out(&["  ok    Postgres 16.10, ", "  ok    extension pgtap\n"]);
    assert!(!said.out.contains("FAIL"), "{}", said.out);
}

#[cfg(unix)]
#[test]
fn an_old_minor_version_is_named_with_its_hole_and_the_source() {
    with_server(&healthy(), "15.13 (Debian 15.13-1)", &["pgtap"]).exits(0).out(&[
        "  note  Postgres 15.13 shows statistics of rows that row level security hides (CVE-2025-8713)",
        "do: update it to 15.14 or later",
        "https://www.postgresql.org/support/security/CVE-2025-8713/",
        "  note  no extension plpgsql_check: ",
        "apt-get install postgresql-15-plpgsql-check",
    ]);
    with_server(&healthy(), "15.20", &[]).exits(1).out(&["  FAIL  no extension pgtap: no test can run\n"]);
}

#[cfg(unix)]
#[test]
fn what_will_not_run_without_pg_cron_is_named() {
    let schema = r#"extend schema @database(schema: "shop", platform: POSTGRES)
type Product @table @policy(name: "all", for: [SELECT], using: "true") { id: ID! }
type Mutation {
  tidy: Int! @private @rpc(sql: "select 1", language: SQL, mode: SYSTEM, reason: "no user") @schedule(cron: "0 3 * * *", name: "tidy-up")
}
"#;
    let shop = || Project::shop().with("schemas/shop/main.graphql", schema);
    with_server(&shop(), "17.6", &["pgtap"]).exits(0).out(&[
        "  note  shop: without pg_cron this is never started: tidy-up\n",
        "do: install pg_cron where you deploy",
    ]);
    let said = with_server(&shop(), "17.6", &["pgtap", "pg_cron"]).exits(0);
    assert!(!said.out.contains("never started"), "{}", said.out);
}

#[cfg(unix)]
#[test]
fn an_extension_that_a_domain_needs_and_no_server_has_is_named() {
    let schema = r#"extend schema @database(schema: "shop", platform: SUPABASE)
type Note @table @policy(name: "all", for: [SELECT], using: "true") { id: ID! embedding: Vector! @vector(dim: 3) }
"#;
    let shop = || Project::shop().with("schemas/shop/main.graphql", schema);
    with_server(&shop(), "17.6", &["pgtap"]).exits(1).out(&[
        "  FAIL  shop: no Postgres here has vector, and the schema needs it: it cannot be applied or tested\n",
        "do: install it for the Postgres above, or name the folder of one that has it in SEOC_PG_BIN",
    ]);
    let said = with_server(&shop(), "17.6", &["pgtap", "vector"]).exits(0);
    assert!(!said.out.contains("no Postgres here has"), "{}", said.out);
}

#[test]
fn a_project_with_errors_is_not_well() {
    without_server(&Project::empty())
        .exits(1)
        .out(&["  FAIL  there is no seoc.toml", "do: `seoc init` makes a project"]);
    without_server(&Project::shop().with("seoc.toml", "x = 1\n"))
        .exits(1)
        .out(&["  FAIL  seoc.toml:1:1: unknown field `x`"]);
    let broken = Project::shop().with("schemas/shop/main.graphql", BROKEN);
    without_server(&broken)
        .exits(1)
        .out(&["  FAIL  shop: 1 error\n        do: `seoc check shop` shows them\n"]);
    let nowhere = Project::shop().with("seoc.toml", "[domains.shop]\nschema = \"x/*.graphql\"\n");
    without_server(&nowhere).exits(1).out(&["  FAIL  shop: seoc.toml:2:10: `x/*.graphql` matches no file"]);
}

#[test]
fn editors_are_looked_after() {
    without_server(&Project::shop()).out(&[
        "  note  editors do not know the directives",
        "  note  no .graphqlrc.yml",
        "do: `seoc init` writes it",
    ]);
    let old = healthy();
    let path = ".seoc/directives.graphql";
    old.put(path, old.read(path).replace("directive @policy(", "directive @rule("));
    without_server(&old).out(&[
        "  note  .seoc/directives.graphql is not of this version of seoc\n        do: `seoc init` renews",
    ]);
    old.seoc(&["init"]).exits(0);
    without_server(&old).out(&["  ok    .graphqlrc.yml and .seoc/"]);
}

#[test]
fn the_api_serves_the_schema_and_not_its_helpers() {
    let project = healthy();
    let said = |schemas: &str| {
        project.put(
            "supabase/config.toml",
            format!("project_id = \"x\"\n[api]\nenabled = true\nschemas = [{schemas}]\n"),
        );
        without_server(&project)
    };
    said("\"public\", \"app\"").out(&["  ok    the API serves schema app\n"]);
    said("\"public\"").out(&["  note  the API does not serve schema app", "do: add \"app\" to `schemas`"]);
    said("\"app\", \"app_private\"")
        .exits(1)
        .out(&["  FAIL  the API serves schema app_private", "do: take \"app_private\" out"]);
    // Where Supabase is not underneath, nobody asks.
    let said = without_server(&Project::shop());
    assert!(!said.out.contains("API"), "{}", said.out);
}

#[test]
fn what_the_schema_asks_of_the_platform_is_held_against_its_settings() {
    let project = healthy();
    let file = "schema/10_organization.graphql";
    let asks = "@roles(order: [MEMBER, ADMIN, OWNER])\n  @accounts(signUp: false, session: \"8 hours\")";
    project.put(file, project.read(file).replace("@roles(order: [MEMBER, ADMIN, OWNER])", asks));
    let served = "[api]\nschemas = [\"app\"]\n";
    let mine = format!("{served}[auth]\nenable_signup = true\n");
    project.put("supabase/config.toml", mine.clone());
    without_server(&project).out(&[
        "  note  the schema asks for enable_signup = false under [auth], and supabase/config.toml says true\n        do: write it",
        "  note  the schema asks for timebox = \"8h\" under [auth.sessions], and nothing is said there\n        do: write it",
    ]);
    // It is the user's file, and what should stand in it is written beside it.
    project.seoc(&["generate"]).exits(0);
    assert_eq!(project.read("supabase/config.toml"), mine);
    let asked = project.read("generated/app/config.toml");
    assert!(
        asked.contains("[auth]\nenable_signup = false\n\n[auth.sessions]\ntimebox = \"8h\"\n"),
        "{asked}"
    );
    project.put(
        "supabase/config.toml",
        format!("{served}[auth]\nenable_signup = false\n[auth.sessions]\ntimebox = \"8h0m0s\"\n"),
    );
    without_server(&project).out(&[
        "  ok    supabase/config.toml has enable_signup under [auth] as the schema asks\n",
        "  ok    supabase/config.toml has timebox under [auth.sessions] as the schema asks\n",
    ]);
}
