//! `@queue` hands a row to one of several that ask at the same time, and takes it back from whoever is killed.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod support;

use postgres::Client;
use seoc_live::{Cluster, apply_script};
use support::{cluster, script, sqlstate};

const SDL: &str = r#"
extend schema @database(schema: "desk", platform: POSTGRES)
type Job @table @queue(visibility: "1 minute", attempts: 3) @policy(name: "nobody", for: [SELECT], using: "false") {
  id: ID!
  number: Int!
}
"#;

/// Whoever waits for somebody else's lock has failed.
fn worker(cluster: &Cluster) -> Client {
    let mut client = cluster.target("postgres", "desk").connect().unwrap();
    client.batch_execute("set lock_timeout = '5s'").unwrap();
    client
}

/// Numbers of the rows that are claimed, `later` than now.
fn claim(client: &mut Client, count: i32, later: &str) -> Vec<i32> {
    let query =
        format!("select number from desk.claim_jobs({count}, now() + interval '{later}') order by number");
    client.query(&query, &[]).unwrap().iter().map(|row| row.get(0)).collect()
}

#[test]
fn a_row_is_handed_to_one_worker_and_taken_back_from_one_that_is_killed() {
    let cluster = cluster();
    cluster.create_database("desk").unwrap();
    let (mut first, mut second, mut watcher) = (worker(&cluster), worker(&cluster), worker(&cluster));
    apply_script(&mut watcher, &script(SDL)).unwrap();
    watcher
        .batch_execute("insert into desk.job (number, run_after) select n, now() - interval '1 hour' + n * interval '1 second' from generate_series(1, 5) n")
        .unwrap();

    // While one still claims, another is given other rows, at once.
    first.batch_execute("begin").unwrap();
    assert_eq!(claim(&mut first, 2, "0"), [1, 2]);
    assert_eq!(claim(&mut second, 2, "0"), [3, 4]);
    first.batch_execute("commit").unwrap();
    assert_eq!(claim(&mut watcher, 9, "0"), [5]);

    // Whoever is killed while claiming has claimed nothing.
    let mut third = worker(&cluster);
    third.batch_execute("begin").unwrap();
    assert_eq!(claim(&mut third, 9, "61 seconds"), [1, 2, 3, 4, 5]);
    let pid: i32 = third.query_one("select pg_backend_pid()", &[]).unwrap().get(0);
    let lease: String =
        first.query_one("select lease::text from desk.job where number = 1", &[]).unwrap().get(0);
    watcher.execute("select pg_terminate_backend($1, 5000)", &[&pid]).unwrap();
    assert!(third.batch_execute("commit").is_err());

    // Whoever is killed between claiming and completing loses his rows to the next.
    let pid: i32 = first.query_one("select pg_backend_pid()", &[]).unwrap().get(0);
    watcher.execute("select pg_terminate_backend($1, 5000)", &[&pid]).unwrap();
    assert_eq!(claim(&mut second, 2, "61 seconds"), [1, 2]);
    let complete = |lease: &str, number: i32| {
        format!(
            "select desk.complete_job((select id from desk.job where number = {number}), '{lease}', now() + interval '62 seconds')"
        )
    };
    let refused = watcher.batch_execute(&complete(&lease, 1)).unwrap_err();
    assert_eq!(sqlstate(&refused), "PT409", "the lease of the dead");

    // Two say at the same time that a row is done: he who has it, and somebody who claims it again when it is late.
    let lease: String =
        second.query_one("select lease::text from desk.job where number = 1", &[]).unwrap().get(0);
    second.batch_execute("begin").unwrap();
    second.batch_execute(&complete(&lease, 1)).unwrap();
    assert_eq!(claim(&mut watcher, 9, "200 seconds"), [2, 3, 4, 5]);
    second.batch_execute("commit").unwrap();
    assert_eq!(claim(&mut watcher, 9, "200 seconds"), [] as [i32; 0]);
    let done: i64 =
        watcher.query_one("select count(*) from desk.job where state = 'DONE'", &[]).unwrap().get(0);
    assert_eq!(done, 1);
}
