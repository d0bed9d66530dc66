//! A day of three million rows goes, by DROP, while the mixed load goes on.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use live::Cluster;

use crate::pgbench::{Load, Transaction};
use crate::summary::percentile;
use crate::world::Form;
use crate::{MIXED, Options};

/// While the day goes, so many times the time from before may be what 99 in 100 calls do not exceed.
const MOST: f64 = 2.0;

/// Rows of a day that goes.
const ROWS: u32 = 3_000_000;

/// Prints a line for each day that went; the answer is what was missed.
pub(crate) fn measure(cluster: &Cluster, options: &Options) -> Vec<String> {
    let form = Form::dropping(cluster);
    form.fill(2);
    let rows = if options.quick { ROWS / 10 } else { ROWS };
    let before = Duration::from_secs(if options.quick { 4 } else { 20 });
    println!(
        "\n| a day of {rows} rows goes under the mixed load | it took | p99 before | p99 meanwhile | calls meanwhile | ratio |"
    );
    println!("|---|---:|---:|---:|---:|---:|");
    let mut ratios = Vec::new();
    for round in 1..=options.rounds() {
        form.reset();
        fill_old_day(&form, rows);
        let load = Load {
            acts: MIXED,
            clients: 16,
            pace: None,
            seconds: before.as_secs() as u32 + if options.quick { 3 } else { 10 },
        };
        let (turn, (from, to)) = std::thread::scope(|scope| {
            let running = scope.spawn(|| load.run(cluster, &form));
            // The measure is time: what happens before the day goes is half of the comparison.
            std::thread::sleep(before);
            let mut owner = cluster.target("postgres", &form.database).connect().unwrap();
            let from = now();
            let gone: i64 =
                owner.query_one("select seo_private.retain_activity_event()::bigint", &[]).unwrap().get(0);
            let to = now();
            assert!(gone > 0, "nothing went");
            (running.join().unwrap(), (from, to))
        });
        let left: i64 = form
            .client()
            .query_one(
                "select count(*) from seo.activity_event where created_at < now() - interval '91 days'",
                &[],
            )
            .unwrap()
            .get(0);
        assert_eq!(left, 0, "the day is still there");
        let (quiet, meanwhile) = split(&turn.transactions, from, to);
        let (quiet, busy) = (percentile(&quiet, 0.99), percentile(&meanwhile, 0.99));
        let ratio = busy / quiet;
        let took = (to - from) as f64 / 1_000.0;
        println!(
            "| day {round} | {took:.0} ms | {quiet:.2} ms | {busy:.2} ms | {} | {ratio:.2} |",
            meanwhile.len()
        );
        ratios.push(ratio);
    }
    ratios.sort_by(f64::total_cmp);
    let median = ratios[ratios.len() / 2];
    if median > MOST {
        return vec![format!("retention: p99 is {median:.2} times that from before, at most {MOST}")];
    }
    Vec::new()
}

/// A day that is past its time, filled beside the table and without triggers.
fn fill_old_day(form: &Form, rows: u32) {
    let mut client = form.client();
    let days = rows / 100_000;
    client
        .batch_execute(&format!(
            "set timezone = 'UTC';
             select seo_private.maintain_activity_event(now() - interval '100 days');
             set session_replication_role = replica;
             insert into seo.activity_event (company_id, employee_id, activity_type, productivity_impact, created_at)
             select load.id('c', 1), load.id('e', e.employee), e.activity_type, e.amount,
               date_trunc('day', now()) - interval '100 days' + e.created_at::time
             from generate_series(1, {days}) d, load.events(d) e"
        ))
        .unwrap();
    client.batch_execute("vacuum analyze seo.activity_event").unwrap();
    client.batch_execute("checkpoint").unwrap();
}

/// What ended before, and what overlaps.
fn split(transactions: &[Transaction], from: u64, to: u64) -> (Vec<Transaction>, Vec<Transaction>) {
    let quiet = transactions.iter().filter(|one| one.ended < from).copied().collect();
    let overlaps = |one: &&Transaction| one.ended >= from && one.ended - one.took <= to;
    (quiet, transactions.iter().filter(overlaps).copied().collect())
}

/// The clock that pgbench writes, in microseconds.
fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_micros() as u64
}
