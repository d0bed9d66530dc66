//! Is anything lost or done twice when workers are killed? `cargo bench -p xtask --bench queue [SECONDS]`.
//!
//! Eight workers take rows from a queue of the emitted kind, one at a time, and write each into a ledger in the transaction that
//! says it is done. Every second one of them, whichever it is, has its connection cut in the middle of whatever it does. At the
//! end every row that was put in is done, and stands in the ledger once. The exit code says whether that is so.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a benchmark starts a server, waits, and reads the clock"
)]

use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use compiler::Options;
use diagnostics::Sources;
use live::{Cluster, Settings, Target};
use postgres::Client;

const WORKERS: usize = 8;

/// So many rows wait at least.
const WAITING: i64 = 2_000;

const SDL: &str = r#"
extend schema @database(schema: "works", platform: POSTGRES)
type Tenant @table @tenant @policy(name: "members", for: [SELECT], using: "true") { id: ID! }
type Person @table @tenant(by: "tenant") @principal @policy(name: "colleagues", for: [SELECT], using: "true") {
  id: ID!
  tenant: Tenant!
}
type Job
  @table
  @tenant(by: "tenant")
  @queue(visibility: "2 seconds", attempts: 1000)
  @policy(name: "everybody", for: [SELECT], using: "true") {
  id: ID!
  tenant: Tenant!
}
"#;

fn main() -> ExitCode {
    let seconds = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(60);
    let cluster = Cluster::start(&Settings::default()).unwrap();
    cluster.create_database("works").unwrap();
    let database = cluster.target("postgres", "works");
    let mut admin = database.connect().unwrap();
    live::apply_script(&mut admin, &script()).unwrap();
    // Without a key, so that what is done twice stands there twice.
    admin
        .batch_execute(
            "create table ledger (job uuid);
             insert into works.tenant (id) select md5(n::text)::uuid from generate_series(1, 20) n",
        )
        .unwrap();

    let (over, done, lost_leases) = (AtomicBool::new(false), AtomicU64::new(0), AtomicU64::new(0));
    let pids: [AtomicI32; WORKERS] = Default::default();
    let mut killed = 0;
    let began = Instant::now();
    thread::scope(|scope| {
        for pid in &pids {
            let (database, over, done, lost_leases) = (&database, &over, &done, &lost_leases);
            scope.spawn(move || work(database, pid, over, done, lost_leases));
        }
        let mut random = 1_u64;
        while began.elapsed() < Duration::from_secs(seconds) {
            fill(&mut admin);
            thread::sleep(Duration::from_secs(1));
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let pid = pids[(random >> 33) as usize % WORKERS].load(Ordering::Relaxed);
            killed += i64::from(
                count(&mut admin, &format!("select pg_terminate_backend({pid})::int::bigint")) == 1,
            );
        }
        // Nobody is killed any more; what is left is worked off, and what the dead had comes back.
        while count(&mut admin, "select count(*) from works.job where state in ('READY', 'RUNNING')") > 0 {
            assert!(began.elapsed() < Duration::from_secs(seconds + 120), "the rest is not worked off");
            thread::sleep(Duration::from_millis(100));
        }
        over.store(true, Ordering::Relaxed);
    });

    let rows = count(&mut admin, "select count(*) from works.job");
    let lost = count(
        &mut admin,
        "select count(*) from works.job j where j.state <> 'DONE' or not exists (select from ledger l where l.job = j.id)",
    );
    let twice =
        count(&mut admin, "select count(*) from (select from ledger group by job having count(*) > 1) t");
    let again = count(&mut admin, "select count(*) from works.job where attempts > 1");
    let rate = done.load(Ordering::Relaxed) / seconds.max(1);
    println!("| workers | killed | rows | a second | handed out again | refused | lost | done twice |");
    println!("|---|---|---|---|---|---|---|---|");
    println!(
        "| {WORKERS} | {killed} | {rows} | {rate} | {again} | {} | {lost} | {twice} |",
        lost_leases.load(Ordering::Relaxed)
    );
    if lost == 0 && twice == 0 && killed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn script() -> String {
    let mut sources = Sources::default();
    sources.add("works.graphql", SDL);
    let options = Options::new("works");
    let compilation = compiler::compile(&sources, &options);
    live::script(&compilation.output.expect("the schema compiles").statements)
}

fn count(client: &mut Client, query: &str) -> i64 {
    client.query_one(query, &[]).unwrap().get(0)
}

/// There is always something to do; one tenant has most of it.
fn fill(admin: &mut Client) {
    let waiting = count(admin, "select count(*) from works.job where state = 'READY'");
    let more = (WAITING * 2 - waiting).max(0);
    let insert = format!(
        "insert into works.job (tenant_id)
         select md5((case when n % 2 = 0 then 1 else 1 + n % 20 end)::text)::uuid from generate_series(1, {more}) n"
    );
    admin.batch_execute(&insert).unwrap();
}

/// Until it is over; whoever is killed begins anew.
fn work(database: &Target, pid: &AtomicI32, over: &AtomicBool, done: &AtomicU64, lost_leases: &AtomicU64) {
    while !over.load(Ordering::Relaxed) {
        let Ok(mut client) = database.connect() else { continue };
        let Ok(row) = client.query_one("select pg_backend_pid()", &[]) else { continue };
        pid.store(row.get(0), Ordering::Relaxed);
        while !over.load(Ordering::Relaxed) {
            match one(&mut client) {
                Ok(finished) => {
                    done.fetch_add(finished, Ordering::Relaxed);
                }
                Err(error) if error.code().is_some_and(|code| code.code() == "PT409") => {
                    lost_leases.fetch_add(1, Ordering::Relaxed);
                }
                Err(_) => break,
            }
        }
    }
}

/// One row, if there is one: claimed, done and written down.
fn one(client: &mut Client) -> Result<u64, postgres::Error> {
    let Some(claimed) = client.query_opt("select id::text, lease::text from works.claim_jobs()", &[])? else {
        return Ok(0);
    };
    let (id, lease): (String, String) = (claimed.get(0), claimed.get(1));
    let mut transaction = client.transaction()?;
    transaction.batch_execute(&format!("insert into ledger values ('{id}'); select pg_sleep(0.001)"))?;
    transaction.batch_execute(&format!("select works.complete_job('{id}', '{lease}')"))?;
    transaction.commit()?;
    Ok(1)
}
