//! The load that the seo specification speaks of: `cargo bench -p xtask --bench load`.
//!
//! A thousand employees, thirty days of a hundred thousand events each, in the generated schema and beside it in the
//! specification's own hand-written SQL, repaired just enough to run (`load/by_hand/schema.sql`). pgbench makes the calls as
//! PostgREST would: a transaction, the role and the claims, one call. The forms take turns; before each turn, what the last one
//! wrote is taken away again. The server writes through to the disk, as a real one does.
//!
//! `--quick` does all of it in about a minute, with few days and short turns: what it prints are not results. `--days`,
//! `--rounds`, `--seconds` and `--mixed-seconds` say it one by one; `--only TEXT` does the rows whose name contains it.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a benchmark starts a server and runs programs"
)]

#[path = "load/pgbench.rs"]
mod pgbench;
#[path = "load/retention.rs"]
mod retention;
#[path = "load/summary.rs"]
mod summary;
#[path = "load/world.rs"]
mod world;

use std::process::ExitCode;

use clap::Parser;
use live::{Cluster, Settings};

use pgbench::{Act, Turn};
use summary::Summary;
use world::Form;

/// A row may take so many times as long as the hand-written form, where that lacks work of the generated one's.
const MOST: f64 = 1.5;

/// What the specification calls fast enough.
struct Target {
    /// Milliseconds of which 95 in 100 calls take less.
    p95: f64,
    /// Calls a second.
    rate: f64,
}

/// A kind of load.
struct Row {
    name: &'static str,
    clients: u32,
    acts: &'static [Act],
    /// Calls a second that are asked for; as many as possible unless said.
    pace: Option<u32>,
    target: Target,
    /// What the hand-written form does not do.
    lacks: &'static str,
    /// The same calls of the hand-written form; none where it has nothing like them.
    by_hand: Option<&'static [Act]>,
    long: bool,
}

const ROWS: [Row; 8] = [
    Row {
        name: "score",
        clients: 8,
        acts: &[Act { script: "score", weight: 1 }],
        pace: None,
        target: Target { p95: 50.0, rate: 0.0 },
        lacks: "RLS, a history row",
        by_hand: Some(&[Act { script: "score", weight: 1 }]),
        long: false,
    },
    Row {
        name: "dashboard of a team (24)",
        clients: 10,
        acts: &[Act { script: "dashboard", weight: 1 }],
        pace: None,
        target: Target { p95: 100.0, rate: 0.0 },
        lacks: "roles, tenants",
        by_hand: Some(&[Act { script: "dashboard", weight: 1 }]),
        long: false,
    },
    Row {
        name: "dashboard of a department (100)",
        clients: 10,
        acts: &[Act { script: "department", weight: 1 }],
        pace: None,
        target: Target { p95: 100.0, rate: 0.0 },
        lacks: "reports of reports",
        by_hand: None,
        long: false,
    },
    Row {
        name: "delegation",
        clients: 8,
        acts: &[Act { script: "delegate", weight: 1 }],
        pace: None,
        target: Target { p95: 200.0, rate: 0.0 },
        lacks: "RLS, audit, history, notifications",
        by_hand: Some(&[Act { script: "delegate", weight: 1 }]),
        long: false,
    },
    // What is left when both write the same rows.
    Row {
        name: "delegation, and who is told",
        clients: 8,
        acts: &[Act { script: "delegate", weight: 1 }],
        pace: None,
        target: Target { p95: 200.0, rate: 0.0 },
        lacks: "RLS, tenants, a rate limit, indexes",
        by_hand: Some(&[Act { script: "delegate_and_tell", weight: 1 }]),
        long: false,
    },
    Row {
        name: "logging",
        clients: 8,
        acts: &[Act { script: "log", weight: 1 }],
        pace: None,
        target: Target { p95: 10.0, rate: 1_000.0 },
        lacks: "roles, a rate limit",
        by_hand: Some(&[Act { script: "log", weight: 1 }]),
        long: false,
    },
    // A hundred events a minute for each of a thousand users.
    Row {
        name: "logging, 1,667 asked for a second",
        clients: 8,
        acts: &[Act { script: "log", weight: 1 }],
        pace: Some(1_667),
        target: Target { p95: 10.0, rate: 1_000.0 },
        lacks: "roles, a rate limit",
        by_hand: Some(&[Act { script: "log", weight: 1 }]),
        long: false,
    },
    Row {
        name: "mixed",
        clients: 16,
        acts: MIXED,
        pace: None,
        target: Target { p95: 200.0, rate: 1_000.0 },
        lacks: "all of these",
        by_hand: Some(MIXED),
        long: true,
    },
];

/// Much more than the specification asks for of everything but logging, so that it counts.
const MIXED: &[Act] = &[
    Act { script: "log", weight: 90 },
    Act { script: "score", weight: 6 },
    Act { script: "dashboard", weight: 2 },
    Act { script: "delegate", weight: 2 },
];

/// How much of it.
#[derive(Debug, Clone, Parser)]
struct Options {
    /// Everything in about a minute; what comes out are not results.
    #[arg(long)]
    quick: bool,
    /// Days of events.
    #[arg(long)]
    days: Option<u32>,
    /// Turns of each form; their median counts.
    #[arg(long)]
    rounds: Option<usize>,
    /// How long a turn is.
    #[arg(long)]
    seconds: Option<u32>,
    /// How long a turn of the mixed load is.
    #[arg(long)]
    mixed_seconds: Option<u32>,
    /// Only the rows whose name contains this.
    #[arg(long)]
    only: Option<String>,
    /// Leaves the server with its databases running, for EXPLAIN.
    #[arg(long)]
    keep: bool,
    /// Cargo says this.
    #[arg(long, hide = true)]
    bench: bool,
}

impl Options {
    fn days(&self) -> u32 {
        self.days.unwrap_or(if self.quick { 2 } else { 30 })
    }

    fn rounds(&self) -> usize {
        self.rounds.unwrap_or(if self.quick { 1 } else { 5 })
    }

    fn seconds(&self, long: bool) -> u32 {
        let said = if long { self.mixed_seconds } else { self.seconds };
        said.unwrap_or(match (self.quick, long) {
            (true, _) => 2,
            (false, false) => 10,
            (false, true) => 120,
        })
    }

    fn wants(&self, name: &str) -> bool {
        self.only.as_ref().is_none_or(|text| name.contains(text.as_str()))
    }
}

fn main() -> ExitCode {
    let options = Options::parse();
    let server = [
        "fsync=on",
        "synchronous_commit=on",
        "full_page_writes=on",
        "shared_buffers=2GB",
        "max_wal_size=8GB",
    ];
    let settings = Settings { server: server.map(str::to_owned).to_vec(), ..Settings::default() };
    let cluster = Cluster::start(&settings).unwrap();
    let days = options.days();
    let forms = [Form::generated(&cluster, "seo"), Form::by_hand(&cluster)];
    if options.keep || ROWS.iter().any(|row| options.wants(row.name)) {
        eprintln!("{days} days of 100,000 events, twice");
        forms.iter().for_each(|form| form.fill(days));
    }

    println!("| call | form | p50 | p95 | p99 | a second | asked for | times as long |");
    println!("|---|---|---:|---:|---:|---:|---|---:|");
    let mut missed = Vec::new();
    for row in ROWS.iter().filter(|row| options.wants(row.name)) {
        missed.extend(measure(&cluster, &forms, row, &options));
    }
    if options.wants("retention") {
        missed.extend(retention::measure(&cluster, &options));
    }
    if options.keep {
        let stop = cluster.keep().unwrap();
        println!("\npsql -h {} -U supabase_admin seo\nto stop it: {stop}", forms[0].socket);
    }
    for sentence in &missed {
        println!("\nMISSED: {sentence}");
    }
    if missed.is_empty() {
        println!("\nall that was asked for: ok; no call failed");
    }
    if missed.is_empty() || options.quick { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

/// Prints the lines of a row; the answer is what was missed.
fn measure(cluster: &Cluster, forms: &[Form; 2], row: &Row, options: &Options) -> Vec<String> {
    let mut turns: [Vec<Turn>; 2] = [Vec::new(), Vec::new()];
    for _ in 0..options.rounds() {
        let acts = [Some(row.acts), row.by_hand];
        for ((form, acts), turns) in forms.iter().zip(acts).zip(&mut turns) {
            let Some(acts) = acts else { continue };
            form.reset();
            let load = pgbench::Load {
                acts,
                clients: row.clients,
                pace: row.pace,
                seconds: options.seconds(row.long),
            };
            turns.push(load.run(cluster, form));
        }
    }
    let [generated, by_hand] = turns.map(|turns| Summary::of(&turns));
    let generated = generated.unwrap();
    let asked = &row.target;
    let rate = if asked.rate > 0.0 { format!(", over {}/s", asked.rate) } else { String::new() };
    let name = row.name;
    let mut missed = Vec::new();
    let ratio = by_hand.as_ref().map(|by_hand| generated.p50.median / by_hand.p50.median);
    let times = ratio.map_or(String::new(), |ratio| format!("{ratio:.2}"));
    println!("| {name} | generated | {generated} | p95 < {} ms{rate} | {times} |", asked.p95);
    if let Some(by_hand) = by_hand {
        println!("| | by hand, without {} | {by_hand} | | |", row.lacks);
    }
    if generated.p95.median > asked.p95 {
        missed.push(format!("{name}: p95 is {:.2} ms, not under {} ms", generated.p95.median, asked.p95));
    }
    if generated.rate.median < asked.rate {
        missed.push(format!("{name}: {:.0} a second, not {}", generated.rate.median, asked.rate));
    }
    if let Some(ratio) = ratio.filter(|ratio| *ratio > MOST) {
        missed.push(format!("{name}: {ratio:.2} times the hand-written form, at most {MOST}"));
    }
    missed
}
