//! A whole run over hand-made output.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod support;

use compiler::{Output, Statement};
use seoc_live::{Database, FileReport, LiveError, Outcome, Report, run_domain};
use support::{assertion, cluster, file, good, output, place, setup, span, statement};

fn run(output: &Output, user_tests: &[(&str, &str)]) -> Result<Report, LiveError> {
    let user_tests: Vec<(String, String)> =
        user_tests.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    run_domain(output, &user_tests, Database::ThrowAway(&cluster()), &|_| {})
}

fn report_of<'a>(report: &'a Report, name: &str) -> &'a FileReport {
    report.files.iter().find(|file| file.name == name).unwrap()
}

fn failed(file: &FileReport) -> Vec<&str> {
    file.cases.iter().filter(|case| case.outcome == Outcome::Failed).map(|case| case.name.as_str()).collect()
}

/// The good schema with one statement put in the place of the one for `object`.
fn with(object: &str, sql: &str) -> Output {
    let mut output = good();
    let statement = output.statements.iter_mut().find(|statement| statement.object == object).unwrap();
    statement.sql = sql.into();
    output
}

#[test]
fn a_good_schema_passes_everything() {
    let written =
        "begin;\nselect plan(1);\nselect ok(true, 'written');\nselect * from finish();\nrollback;\n";
    let report = run(&good(), &[("written.sql", written)]).unwrap();
    let text = seoc_live::render_text(&report, &place, true);
    assert!(report.passed(), "{text}");
    let names: Vec<&str> = report.files.iter().map(|file| file.name.as_str()).collect();
    let all = ["apply", "apply_twice", "plpgsql_check", "10_structure.sql", "20_policies.sql", "written.sql"];
    assert_eq!(names, all);
    let twice: Vec<&str> =
        report_of(&report, "apply_twice").cases.iter().map(|case| case.name.as_str()).collect();
    assert_eq!(twice.len(), 6, "{twice:?}");
    assert_eq!(report.totals().skipped, 0);
    assert_eq!(report.notes, [""; 0], "everything is installed where the tests run");
    assert_eq!(report_of(&report, "20_policies.sql").cases[0].origin, Some(span(3)));
}

#[test]
fn a_statement_that_fails_is_named_with_its_sdl() {
    let sql = "create table app.card (\n  id int,\n  check (lenght(title) < 10));";
    let Err(LiveError::Apply(error)) = run(&with("table app.card", sql), &[]) else { panic!("it applied") };
    assert_eq!(error.object, "table app.card");
    assert_eq!(error.origin, Some(span(2)));
    assert_eq!(error.index, Some(3));
    assert_eq!(error.error.sqlstate, "42703");
    let text = error.to_string();
    assert!(text.contains("3 |   check (lenght(title) < 10));\n    |                 ^"), "{text}");
}

#[test]
fn nothing_of_a_failed_schema_remains() {
    let cluster = cluster();
    cluster.create_database("rest").unwrap();
    let mut client = cluster.target("postgres", "rest").connect().unwrap();
    let mut statements = good().statements;
    statements.push(statement("nothing", 9, "select 1 / 0;"));
    let error = seoc_live::apply(&mut client, &statements).unwrap_err();
    assert_eq!(error.error.sqlstate, "22012");
    let left = client.query_one("select count(*) from pg_namespace where nspname = 'app'", &[]).unwrap();
    assert_eq!(left.get::<_, i64>(0), 0);
}

#[test]
fn a_schema_that_cannot_be_applied_again_is_noticed() {
    let report = run(&with("schema app_private", "create schema app_private;"), &[]).unwrap();
    assert_eq!(failed(report_of(&report, "apply_twice")), ["applies again"]);
}

#[test]
fn a_policy_created_anew_is_noticed() {
    let sql = "drop policy if exists own on app.card;
               create policy own on app.card for select to authenticated using (owner = auth.uid());";
    let report = run(&with("policy own on app.card", sql), &[]).unwrap();
    let twice = report_of(&report, "apply_twice");
    assert_eq!(failed(twice), ["oids of tables, types, functions, policies, triggers and constraints stay"]);
    let said = &twice.cases.iter().find(|case| case.outcome == Outcome::Failed).unwrap().diagnostics;
    assert_eq!(said, &["policy own on app.card was dropped and created again"]);
}

#[test]
fn rows_that_are_lost_and_a_dump_that_changes_are_noticed() {
    let mut output = good();
    output.statements.push(statement("loss", 9, "delete from app.card;"));
    output.statements.push(statement(
        "growth",
        9,
        "do $$ begin execute format('comment on table app.card is %L', coalesce(obj_description('app.card'::regclass), '') || 'x'); end $$;",
    ));
    let report = run(&output, &[]).unwrap();
    let names = ["rows survive", "pg_dump --schema-only is the same"];
    assert_eq!(failed(report_of(&report, "apply_twice")), names);
}

#[test]
fn a_failed_assertion_carries_its_sdl_and_what_pgtap_said() {
    let mut output = good();
    output.tests.push(file(
        "30_wrong.sql",
        vec![assertion(7, "select is(1, 2, 'one is two');"), assertion(8, "select ok(true);")],
    ));
    let report = run(&output, &[]).unwrap();
    let wrong = report_of(&report, "30_wrong.sql");
    assert_eq!(wrong.error, None);
    assert_eq!(wrong.cases[0].origin, Some(span(7)));
    assert_eq!(wrong.cases[0].diagnostics, ["        have: 1", "        want: 2"]);
    assert_eq!((wrong.totals().passed, wrong.totals().failed), (1, 1));
    let text = seoc_live::render_text(&report, &place, false);
    assert!(text.contains("not ok: one is two\n         at app.graphql:7:1\n"), "{text}");
}

#[test]
fn an_error_ends_its_file_alone_and_the_rest_counts_as_failed() {
    let mut output = good();
    let steps = vec![
        assertion(5, "select ok(true, 'before');"),
        assertion(6, "select ok(1 / 0 = 1, 'broken');"),
        assertion(7, "select ok(true, 'after');"),
    ];
    output.tests.insert(0, file("05_broken.sql", steps));
    let report = run(&output, &[]).unwrap();
    let broken = report_of(&report, "05_broken.sql");
    assert_eq!((broken.totals().passed, broken.totals().failed, broken.not_run), (1, 2, 2));
    let error = broken.error.as_ref().unwrap();
    assert_eq!(error.origin, Some(span(6)));
    assert_eq!(error.sql.as_ref().unwrap().sqlstate, "22012");
    assert!(report_of(&report, "20_policies.sql").passed());
}

#[test]
fn a_step_that_gives_other_than_its_assertions_is_an_error() {
    let mut output = good();
    output.tests.push(file("30_silent.sql", vec![assertion(7, "select 'nothing';")]));
    let report = run(&output, &[]).unwrap();
    let silent = report_of(&report, "30_silent.sql");
    assert!(silent.error.as_ref().unwrap().message.contains("1 TAP lines and gave 0"));
    assert_eq!(silent.totals().failed, 1);
}

#[test]
fn written_files_are_run_to_their_line() {
    let broken = "begin;\nselect plan(2);\nselect ok(true, 'one');\n\nselect 1 / 0;\nselect ok(true, 'two');\nrollback;\n";
    let short = "begin;\nselect plan(3);\nselect ok(true);\nselect * from finish();\nrollback;\n";
    let leaky = "set role anon; select no_plan(); select ok(true); select * from finish();";
    let unplanned = "select ok(true);";
    let report = run(
        &good(),
        &[("broken.sql", broken), ("short.sql", short), ("leaky.sql", leaky), ("unplanned.sql", unplanned)],
    )
    .unwrap();
    let broken = report_of(&report, "broken.sql");
    assert_eq!(broken.error.as_ref().unwrap().line, Some(5));
    assert_eq!((broken.totals().passed, broken.totals().failed), (1, 1));
    let message = &report_of(&report, "short.sql").error.as_ref().unwrap().message;
    assert_eq!(message, "3 assertions were planned and 1 ran");
    assert!(report_of(&report, "leaky.sql").passed(), "{}", seoc_live::render_text(&report, &place, true));
    assert!(!report_of(&report, "unplanned.sql").passed());
}

#[test]
fn files_that_lock_each_other_out_still_pass() {
    let mut output = good();
    let insert = |id: u32| setup(&format!("insert into app.card values ({id}, null, 'a');"));
    // Waits for the other file to have inserted its first row; not for ever, as the file that
    // loses the deadlock runs again alone.
    let meet = || {
        setup(
            "do $$ begin
               perform pg_advisory_xact_lock_shared(7);
               for i in 1 .. 200 loop
                 exit when (select count(*) from pg_locks where locktype = 'advisory' and objid = 7) = 2;
                 perform pg_sleep(0.01);
               end loop;
             end $$;",
        )
    };
    let last = || assertion(2, "select ok(true);");
    output.tests.push(file("40_one.sql", vec![insert(1), meet(), insert(2), last()]));
    output.tests.push(file("50_two.sql", vec![insert(2), meet(), insert(1), last()]));
    let report = run(&output, &[]).unwrap();
    assert!(report.passed(), "{}", seoc_live::render_text(&report, &place, true));
}

#[test]
fn a_function_body_that_cannot_run_is_found() {
    let sql = "create or replace function app_private.touch() returns trigger language plpgsql as $$
               begin new.titel := 1; return new; end $$;";
    let mut output = with("function app_private.touch()", sql);
    output.tests.clear();
    let report = run(&output, &[]).unwrap();
    let check = report_of(&report, "plpgsql_check");
    assert_eq!(check.cases.len(), 1);
    assert_eq!(check.cases[0].origin, Some(span(4)));
    assert!(check.cases[0].diagnostics[0].contains("titel"), "{check:?}");
    assert_eq!(report_of(&report, "apply_twice").totals().skipped, 1, "no rows to insert");
}

#[test]
fn notices_of_a_file_are_kept() {
    let mut output = good();
    output.tests.push(file(
        "30_loud.sql",
        vec![setup("do $$ begin raise warning 'heard'; end $$;"), assertion(1, "select ok(true);")],
    ));
    let report = run(&output, &[]).unwrap();
    assert_eq!(report_of(&report, "30_loud.sql").notices, ["WARNING: heard"]);
}

#[test]
fn a_database_of_the_user_is_applied_to_and_tested() {
    let cluster = cluster();
    cluster.create_database("theirs").unwrap();
    let url = cluster.connection_string("theirs");
    let report = run_domain(&good(), &[], Database::Url(url.clone()), &|_| {}).unwrap();
    assert!(report.passed(), "{}", seoc_live::render_text(&report, &place, true));
    let mut client = seoc_live::Target::parse(&url).unwrap().connect().unwrap();
    assert_eq!(client.query_one("select count(*) from app.card", &[]).unwrap().get::<_, i64>(0), 0);
}

#[test]
fn a_refusal_of_the_schema_itself_is_shown_and_changes_nothing() {
    let refuse = Statement {
        sql: "do $$ begin raise exception 'this database holds another catalog'; end $$;".into(),
        object: "the check of seoc_state".to_owned(),
        origin: None,
    };
    let mut statements = good().statements;
    statements.insert(0, refuse);
    let Err(LiveError::Apply(error)) = run(&output(statements, Vec::new()), &[]) else {
        panic!("it applied")
    };
    assert_eq!(error.error.message, "this database holds another catalog");
}
