//! A change that no test notices must be told from one that a test does.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod support;

use postgres::Client;
use seoc_live::{Until, run_in_transaction};
use support::{cluster, good};

fn applied() -> (seoc_live::Cluster, Client) {
    let cluster = cluster();
    cluster.create_database("app").unwrap();
    let mut client = cluster.target("postgres", "app").connect().unwrap();
    seoc_live::apply(&mut client, &good().statements).unwrap();
    (cluster, client)
}

#[test]
fn a_dropped_policy_is_noticed_and_comes_back() {
    let (_cluster, mut client) = applied();
    let tests = good().tests;
    let trial = run_in_transaction(&mut client, "drop policy own on app.card", &tests, Until::End).unwrap();
    assert_eq!(trial.change, Ok(()));
    assert_eq!(trial.files.len(), 2);
    assert_eq!(trial.noticed_by().unwrap().name, "10_structure.sql");
    let untouched = run_in_transaction(&mut client, "select 1", &tests, Until::FirstFailure).unwrap();
    assert!(untouched.noticed_by().is_none(), "{untouched:?}");
    assert_eq!(untouched.files.len(), 2);
}

#[test]
fn the_first_failure_ends_a_trial() {
    let (_cluster, mut client) = applied();
    let tests = good().tests;
    let trial =
        run_in_transaction(&mut client, "drop table app.card cascade", &tests, Until::FirstFailure).unwrap();
    assert_eq!(trial.files.len(), 1);
    assert_eq!(trial.files[0].cases.len(), 1);
    assert_eq!(trial.files[0].error, None, "stopping is no broken plan");
}

#[test]
fn a_change_nobody_tests_is_not_noticed() {
    let (_cluster, mut client) = applied();
    let change = "alter table app.card drop constraint title_length";
    let trial = run_in_transaction(&mut client, change, &good().tests, Until::FirstFailure).unwrap();
    assert!(trial.noticed_by().is_none());
}

#[test]
fn a_change_that_fails_is_told_and_leaves_the_session_usable() {
    let (_cluster, mut client) = applied();
    let trial =
        run_in_transaction(&mut client, "drop policy nobody on app.card", &good().tests, Until::End).unwrap();
    assert_eq!(trial.change.unwrap_err().sqlstate, "42704");
    assert!(trial.files.is_empty());
    client.batch_execute("select 1").unwrap();
}
