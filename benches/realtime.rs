//! How long from the commit of a change until it is heard: `cargo bench -p xtask --bench realtime`.
//!
//! The seo schema is applied to a throw-away Postgres. One connection changes an employee's bandwidth, which causes both a NOTIFY
//! (`@notify`) and a message of a channel (`@realtime`); another one listens. Two ways of hearing are measured, each from just before
//! the COMMIT is sent: over LISTEN, and over logical decoding, which is how the platform's server hears of messages. The server does
//! not wait for a disk; the time of a commit to disk comes on top. The 95th percentile of each has to stay under 100 ms.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a benchmark starts a server and looks at the clock"
)]

use std::process::ExitCode;
use std::time::{Duration, Instant};

use live::{Cluster, Settings};
use postgres::Client;
use postgres::fallible_iterator::FallibleIterator as _;

/// The 95th percentile may be so much.
const MOST: Duration = Duration::from_millis(100);

/// So many changes are told.
const ROUNDS: usize = 400;

/// Whoever waits longer hears nothing.
const PATIENCE: Duration = Duration::from_secs(10);

const WORLD: &str = include_str!("../tests/typescript/calls/seo.sql");

/// Sees the messages that came since the last look.
const LOOK: &str = "select count(*) from pg_logical_slot_get_changes('bench', null, null, 'skip-empty-xacts', '1') \
                    where data like 'table realtime.messages%'";

fn main() -> ExitCode {
    let (_, output) = xtask::domain::compile("seo").unwrap();
    let cluster = Cluster::start(&Settings::default()).unwrap();
    cluster.create_database("seo").unwrap();
    let mut owner = cluster.target("postgres", "seo").connect().unwrap();
    // Decoding reads no further than the log, and there a commit has to be when it is confirmed.
    owner.batch_execute("set synchronous_commit = on").unwrap();
    live::apply(&mut owner, &output.statements).unwrap();
    let mut admin = cluster.target("supabase_admin", "seo").connect().unwrap();
    admin.batch_execute(WORLD).unwrap();
    admin.batch_execute("select pg_create_logical_replication_slot('bench', 'test_decoding')").unwrap();
    let mut listener = cluster.target("postgres", "seo").connect().unwrap();
    listener.batch_execute("listen bandwidth_alert").unwrap();

    let notified: Vec<Duration> = (0..ROUNDS)
        .map(|round| {
            let began = change(&mut owner, round);
            listener.notifications().timeout_iter(PATIENCE).next().unwrap().expect("a notification");
            began.elapsed()
        })
        .collect();
    admin.query_one(LOOK, &[]).unwrap();
    let decoded: Vec<Duration> = (0..ROUNDS)
        .map(|round| {
            let began = change(&mut owner, round);
            while began.elapsed() < PATIENCE {
                let messages: i64 = admin.query_one(LOOK, &[]).unwrap().get(0);
                if messages > 0 {
                    return began.elapsed();
                }
            }
            panic!("no message within {PATIENCE:?}");
        })
        .collect();
    println!("{ROUNDS} changes each, from before COMMIT to receipt");
    let fine = [("NOTIFY over LISTEN", notified), ("a channel's message over logical decoding", decoded)]
        .map(|(what, times)| report(what, times));
    if fine == [true, true] { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Changes the bandwidth of somebody who is in a department by more than the threshold; the moment before the commit.
fn change(owner: &mut Client, round: usize) -> Instant {
    let bandwidth = if round.is_multiple_of(2) { "20" } else { "60" };
    owner
        .batch_execute(&format!(
            "begin; update seo.employee set current_bandwidth = {bandwidth} \
             where id = (select id from seo.employee where department is not null order by id limit 1)"
        ))
        .unwrap();
    let began = Instant::now();
    owner.batch_execute("commit").unwrap();
    began
}

fn report(what: &str, mut times: Vec<Duration>) -> bool {
    times.sort();
    let at = |percent: usize| times[(times.len() * percent / 100).min(times.len() - 1)];
    let (median, p95, slowest) = (at(50), at(95), at(100));
    println!("{what}: median {median:.2?}, p95 {p95:.2?}, slowest {slowest:.2?}; p95 may be {MOST:?}");
    p95 < MOST
}
