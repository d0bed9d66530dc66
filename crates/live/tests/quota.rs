//! `@quota` counts rows that somebody else is adding at the same time.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may, and waits for another session at most so long"
)]

mod support;

use std::thread;
use std::time::{Duration, Instant};

use postgres::Client;
use seoc_live::apply_script;
use support::{cluster, script, sqlstate};

const SDL: &str = r#"
extend schema @database(schema: "desk", platform: POSTGRES)
type Seat @table @quota(max: "1", per: "room") @policy(name: "all", for: [SELECT], using: "true") { id: ID! room: Int! }
"#;

const TAKE: &str = "insert into desk.seat (room) values (1)";

/// Until somebody waits for an advisory lock; nobody does within ten seconds if nothing makes him.
fn somebody_waits(client: &mut Client) -> bool {
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(10) {
        let waiting = "select count(*) from pg_locks where locktype = 'advisory' and not granted";
        if client.query_one(waiting, &[]).unwrap().get::<_, i64>(0) > 0 {
            return true;
        }
    }
    false
}

#[test]
fn whoever_comes_second_waits_for_the_first() {
    let cluster = cluster();
    for (end, second) in [("commit", Err("PT409".to_owned())), ("rollback", Ok(()))] {
        cluster.create_database(end).unwrap();
        let connect = || cluster.target("postgres", end).connect().unwrap();
        let (mut first, mut other, mut watcher) = (connect(), connect(), connect());
        apply_script(&mut first, &script(SDL)).unwrap();
        first.batch_execute("begin").unwrap();
        first.batch_execute(TAKE).unwrap();
        // Another room is another count.
        other.batch_execute("insert into desk.seat (room) values (2)").unwrap();
        let waiter = thread::spawn(move || other.batch_execute(TAKE).map_err(|error| sqlstate(&error)));
        assert!(somebody_waits(&mut watcher), "two were counted at once");
        first.batch_execute(end).unwrap();
        assert_eq!(waiter.join().unwrap(), second, "after {end}");
        let taken: i64 =
            watcher.query_one("select count(*) from desk.seat where room = 1", &[]).unwrap().get(0);
        assert_eq!(taken, 1);
    }
}
