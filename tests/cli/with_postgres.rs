//! `seoc test` as its users meet it. Needs Postgres 15 with pgTAP.
#![cfg(unix)]
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "these tests start the program in folders of their own"
)]

#[allow(dead_code, reason = "the other tests of the program use the rest")]
mod project;
#[allow(dead_code, reason = "the other tests of the program use the rest")]
mod watching;

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Command, Stdio};

use project::{Project, TOML, said, seoc};
use watching::Watching;

/// A pgTAP file of one assertion.
fn pgtap(assertion: &str) -> String {
    format!("begin;\nselect plan(1);\n{assertion}\nselect * from finish();\nrollback;\n")
}

fn shop_with_test(assertion: &str) -> Project {
    Project::shop().with("schemas/shop/tests/own.sql", pgtap(assertion))
}

/// A newcomer's first minute: one command after the other, nothing written in between.
#[test]
fn init_generate_and_test_succeed_for_every_template() {
    for template in ["saas", "blog", "empty"] {
        let project = Project::empty();
        let begin = std::time::Instant::now();
        project.seoc(&["init", "--template", template]).exits(0);
        project.seoc(&["generate"]).exits(0);
        let said = project.seoc(&["test"]).exits(0).out(&[" passed, 0 failed"]);
        let took = begin.elapsed();
        assert!(took < std::time::Duration::from_secs(60), "{template} took {took:?}");
        // The tests of the template are among those that ran.
        let own = project.files("schema").into_iter().filter(|path| path.ends_with(".sql"));
        for path in own {
            assert!(said.out.contains(&format!("{path}: ")), "{path} did not run: {}", said.out);
        }
        // What CI runs is green, too.
        let program = std::path::Path::new(env!("CARGO_BIN_EXE_seoc")).parent().unwrap();
        let path = std::env::join_paths(
            std::iter::once(program.to_owned())
                .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
        );
        let ci = Command::new(project.path(".ci/run")).env("PATH", path.unwrap()).output().unwrap();
        assert!(ci.status.success(), "{ci:?}");
    }
}

#[test]
fn generated_and_written_tests_run_and_the_totals_come_last() {
    let said = shop_with_test("select ok(true, 'all is well');").seoc(&["test"]).exits(0);
    let said = said.out(&["schemas/shop/tests/own.sql: 1 passed"]);
    let last = said.out.lines().last().unwrap();
    assert!(last.starts_with("shop: ") && last.contains(" passed, 0 failed"), "{last}");
}

#[test]
fn a_failed_test_is_told_with_its_place_and_its_words() {
    let shop = shop_with_test("select is(1, 2, 'one is two');");
    shop.seoc(&["test"]).exits(1).out(&["FAIL schemas/shop/tests/own.sql", " 1 failed"]).err(&[
        "E0902",
        "one is two",
        "schemas/shop/tests/own.sql:3:1",
        "have: 1",
        "want: 2",
    ]);
    shop.seoc(&["test", "--format", "tap"])
        .exits(1)
        .out(&["TAP version 13\n1..", "\nnot ok ", "# at schemas/shop/tests/own.sql:3\n"])
        .err(&[" passed, 1 failed in "]);
    shop.seoc(&["test", "-q", "--format", "junit"])
        .exits(1)
        .no_err()
        .out(&["<testsuites name=\"shop\"", "<failure message=\"one is two\">"]);
}

/// What is for sale is decided by a function that no generated test sees through: the tests ask it, too.
const OPEN_HOURS: &str = r#"extend schema @database(schema: "shop", platform: POSTGRES)

type Product @table @policy(name: "open_hours", for: [SELECT], using: "(select shop_private.is_open())") {
  id: ID!
  name: String!
}

extend type Query {
  isOpen: Boolean!
    @private
    @rpc(sql: "select current_setting('shop.hour', true) = '12'", language: SQL, mode: SYSTEM, reason: "It reads no table.")
}
"#;

#[test]
fn a_change_that_no_test_notices_survives_until_one_does() {
    let shop = Project::shop().with("schemas/shop/main.graphql", OPEN_HOURS);
    let said = shop.seoc(&["test", "--mutate", "--only", "is_open always"]).exits(1);
    said.err(&[
        "error[E0906]: no test fails when function shop_private.is_open always says yes",
        "--> schemas/shop/main.graphql:",
        "what is answered differently: ",
    ])
    .out(&["shop: 1 mutant: 0 killed, 1 survived, 0 equivalent in "]);

    let noticing = pgtap("select is(shop_private.is_open(), null, 'closed unless somebody says the hour');");
    let shop = shop.with("schemas/shop/tests/own.sql", noticing);
    let said = shop.seoc(&["test", "--mutate", "-v", "--only", "is_open always"]).exits(0);
    said.err(&["killed by schemas/shop/tests/own.sql: function shop_private.is_open always says yes"])
        .out(&["shop: 1 mutant: 1 killed, 0 survived, 0 equivalent in "]);

    // The policy itself is missed by the generated tests, whatever the function says.
    shop.seoc(&["test", "--mutate", "--only", "policy"]).exits(0).out(&[" 0 survived, "]);
}

/// The examples show how access is said; whatever weakens it is noticed there, as in the seo domain.
#[test]
fn nothing_that_weakens_an_example_survives() {
    for example in ["access", "client", "membership"] {
        let folder = format!("{}/../../examples/{example}", env!("CARGO_MANIFEST_DIR"));
        seoc(&["-C", &folder, "test", "--mutate"]).exits(0).out(&[" 0 survived, "]);
    }
}

#[test]
fn mutants_of_a_suite_that_fails_say_nothing() {
    let shop = shop_with_test("select ok(false, 'never');");
    shop.seoc(&["test", "--mutate", "--only", "anon"])
        .exits(1)
        .err(&["a test fails before anything is changed", "never"]);
}

#[test]
fn what_postgres_refuses_is_told_at_its_place_in_the_schema() {
    // The operator does not exist, and only Postgres knows.
    let sold = "  name: String!\n  soldAt: DateTime! @default(sql: \"now() + 1\")";
    let shop =
        Project::shop().with("schemas/shop/main.graphql", project::SHOP.replace("  name: String!", sold));
    shop.seoc(&["test"]).exits(1).out(&["0 passed, 1 failed"]).err(&[
        "error[E0901]: Postgres refused ",
        "--> schemas/shop/main.graphql:",
        "Postgres refused this: operator does not exist: timestamp with time zone + integer",
        "now() + 1",
        "SQLSTATE 42883",
    ]);
    shop.seoc(&["test", "--format", "tap"]).exits(1).out(&["1..1\nnot ok 1 - apply: ", "(42883)"]);
}

#[test]
fn tests_may_live_elsewhere() {
    let shop = Project::shop()
        .with("seoc.toml", format!("{TOML}tests = [\"proof/*.sql\"]\n"))
        .with("schemas/shop/tests/ignored.sql", pgtap("select ok(false);"))
        .with("proof/own.sql", pgtap("select ok(true);"));
    let said = shop.seoc(&["test", "shop"]).exits(0).out(&["proof/own.sql: 1 passed"]);
    assert!(!said.out.contains("ignored.sql"), "{}", said.out);
    // A glob that was asked for must match.
    shop.put("seoc.toml", format!("{TOML}tests = \"prof/*.sql\"\n"));
    shop.seoc(&["test"]).exits(2).err(&["`prof/*.sql` matches no file"]);
}

#[test]
fn several_domains_make_one_stream() {
    let both = shop_with_test("select ok(true, 'shop');")
        .with("seoc.toml", format!("{TOML}\n[domains.zoo]\nschema = \"schemas/zoo/*.graphql\"\n"))
        .with("schemas/zoo/main.graphql", project::SHOP.replace("\"shop\"", "\"zoo\""))
        .with("schemas/zoo/tests/own.sql", pgtap("select ok(true, 'zoo');"));
    let said = both.seoc(&["test", "--format", "tap"]).exits(0);
    assert_eq!(said.out.matches("TAP version 13").count(), 1);
    let said = said.out(&["shop/apply: ", "zoo/apply: ", "schemas/zoo/tests/own.sql: zoo\n"]);
    said.err(&["shop, zoo: ", " passed, 0 failed"]);
    both.seoc(&["test"]).exits(0).err(&["all: ", " passed, 0 failed\n"]);
}

#[test]
fn without_postgres_it_says_what_to_install() {
    let shop = Project::shop();
    let mut command = shop.command("");
    said(command.env("SEOC_PG_BIN", "/nonexistent").arg("test"))
        .exits(2)
        .no_out()
        .err(&["no Postgres server", "apt-get install postgresql-15"]);
}

#[test]
fn a_database_that_does_not_answer_is_the_environments_fault() {
    let shop = Project::shop();
    shop.seoc(&["test", "--database-url", "host=/nonexistent user=nobody"]).exits(2).err(&["cannot connect"]);
    shop.seoc(&["test", "--database-url", "x", "--keep"]).exits(2).err(&["cannot be used with"]);
}

#[test]
fn an_error_in_the_schema_needs_no_postgres() {
    let shop = Project::shop().with("schemas/shop/main.graphql", project::BROKEN);
    let mut command = shop.command("");
    said(command.env("SEOC_PG_BIN", "/nonexistent").arg("test")).exits(1).err(&["E01"]);
}

#[test]
fn ctrl_c_stops_the_server_and_leaves_nothing() {
    let shop = shop_with_test("select pg_sleep(600), ok(true);");
    let mut child =
        shop.command("").args(["test", "-v"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut progress = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    while !line.contains(" applied in ") {
        line.clear();
        assert_ne!(progress.read_line(&mut line).unwrap(), 0, "it ended before the schema was applied");
    }
    let pid = child.id();
    assert!(!leftovers(pid).is_empty(), "the server lives in a folder of this name");
    assert!(Command::new("kill").args(["-INT", &pid.to_string()]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert_eq!(leftovers(pid), Vec::<String>::new());
    let mut rest = String::new();
    progress.read_to_string(&mut rest).unwrap();
    assert!(!rest.contains("error"), "{rest}");
}

/// The folders of servers that a process started.
fn leftovers(pid: u32) -> Vec<String> {
    let prefix = format!("seoc-pg-{pid}-");
    std::fs::read_dir(std::env::temp_dir())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with(&prefix))
        .collect()
}

#[test]
fn keep_leaves_the_server_running_and_says_how_to_reach_and_stop_it() {
    let said = Project::shop().seoc(&["test", "--keep"]).exits(0);
    let psql = said.err.lines().find_map(|line| line.strip_prefix("shop: psql ")).unwrap();
    let stop = said.err.lines().find_map(|line| line.strip_prefix("stop it with: ")).unwrap();
    let sh = |script: &str| Command::new("sh").args(["-c", script]).output().unwrap();
    let answer = sh(&format!("psql {psql} -Atc 'select current_database()'"));
    let stopped = sh(stop);
    assert_eq!(String::from_utf8_lossy(&answer.stdout), "shop\n", "{answer:?}");
    assert!(stopped.status.success(), "{stop}: {stopped:?}");
}

#[test]
fn a_watch_proves_what_changed_on_a_server_that_stays() {
    let shop = shop_with_test("select ok(true, 'well');");
    let mut watch = Watching::start(&shop, &["--test", "-v"]);
    let first = watch.round();
    assert!(first.contains("schemas/shop/tests/own.sql passed"), "{first}");
    let server = leftovers(watch.id());
    assert_eq!(server.len(), 1);
    shop.put("schemas/shop/tests/own.sql", pgtap("select ok(false, 'not well');"));
    watch.until("error[E0902]: schemas/shop/tests/own.sql: not well");
    shop.put("schemas/shop/tests/own.sql", pgtap("select ok(true, 'well again');"));
    watch.until("schemas/shop/tests/own.sql passed");
    assert_eq!(leftovers(watch.id()), server, "the same server all the time");
    assert!(Command::new("kill").args(["-INT", &watch.id().to_string()]).status().unwrap().success());
    assert_eq!(watch.wait(), Some(130));
    assert_eq!(leftovers(watch.id()), Vec::<String>::new());
}
