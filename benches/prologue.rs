//! What stands around a body costs: `cargo bench -p xtask --bench prologue`.
//!
//! `broadcastDelegation` of the seo schema is called by pgbench on a throw-away Postgres, as it is emitted and with parts of it left
//! out, down to the bare body. The forms take turns in one server; each call is a transaction that is rolled back, so that every
//! one meets the same rows and no disk is waited for, which would hide the difference. What counts are the ratios.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a benchmark starts a server and runs a program"
)]

use std::process::{Command, ExitCode};

use live::{Cluster, Settings};

/// So much longer than the bare body may the emitted function take.
const MOST: f64 = 1.3;

/// Every form has so many turns of so many seconds; its fastest counts.
const ROUNDS: usize = 7;
const SECONDS: &str = "3";

const BODY: &str = include_str!("../schemas/seo/rpc/broadcast_delegation.sql");
const WORLD: &str = include_str!("../tests/typescript/calls/seo.sql");

fn main() -> ExitCode {
    let (_, output) = xtask::domain::compile("seo").unwrap();
    let cluster = Cluster::start(&Settings::default()).unwrap();
    cluster.create_database("seo").unwrap();
    let mut owner = cluster.target("postgres", "seo").connect().unwrap();
    live::apply(&mut owner, &output.statements).unwrap();
    let mut admin = cluster.target("supabase_admin", "seo").connect().unwrap();
    admin.batch_execute(WORLD).unwrap();
    admin
        .batch_execute(
            "begin;
             select set_config('request.jwt.claims', json_build_object('sub', md5('eve')::uuid)::text, true);
             select seo.add_plate_item('Align the synergies');
             commit;",
        )
        .unwrap();
    let item: String = admin.query_one("select id::text from seo.plate_item", &[]).unwrap().get(0);
    let to: String = admin.query_one("select md5('leo')::uuid::text", &[]).unwrap().get(0);
    let from: String = admin.query_one("select md5('eve')::uuid::text", &[]).unwrap().get(0);
    let emitted: String = admin
        .query_one("select pg_get_functiondef('seo.broadcast_delegation'::regproc)", &[])
        .unwrap()
        .get(0);
    let socket: String =
        admin.query_one("select current_setting('unix_socket_directories')", &[]).unwrap().get(0);
    let port: String = admin.query_one("select current_setting('port')", &[]).unwrap().get(0);

    let script = std::env::temp_dir().join(format!("seoc-prologue-{}.sql", std::process::id()));
    std::fs::write(
        &script,
        format!(
            "begin;\n\
             select set_config('role', 'authenticated', true), \
             set_config('request.jwt.claims', '{{\"sub\": \"{from}\", \"role\": \"authenticated\"}}', true);\n\
             select seo.broadcast_delegation('{item}', '{to}', 'he has more bandwidth');\n\
             rollback;\n"
        ),
    )
    .unwrap();
    let run = || -> f64 {
        let ran = Command::new(cluster.installation().program("pgbench"))
            .args(["-n", "-c", "1", "-T", SECONDS, "-h", &socket, "-p", &port, "-U", "supabase_admin", "-f"])
            .arg(&script)
            .arg("seo")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&ran.stdout).into_owned();
        assert!(
            said.contains("number of failed transactions: 0 ") && ran.status.success(),
            "{said}{}",
            String::from_utf8_lossy(&ran.stderr)
        );
        let line = said.lines().find_map(|line| line.strip_prefix("latency average = ")).unwrap();
        line.trim_end_matches(" ms").parse().unwrap()
    };

    let forms = forms(&emitted);
    let mut fastest = vec![f64::INFINITY; forms.len()];
    for _ in 0..ROUNDS {
        for ((_, definition), best) in forms.iter().zip(&mut fastest) {
            admin.batch_execute(definition).unwrap();
            admin.batch_execute("vacuum").unwrap();
            *best = best.min(run());
        }
    }
    let _ = std::fs::remove_file(&script);

    println!("| `broadcastDelegation` | a call | ratio |");
    println!("|---|---:|---:|");
    let bare = fastest[0];
    for ((name, _), time) in forms.iter().zip(&fastest) {
        println!("| {name} | {time:.3} ms | {:.2} |", time / bare);
    }
    let ratio = fastest[forms.len() - 1] / bare;
    let verdict = if ratio <= MOST { "ok" } else { "TOO MUCH" };
    println!("\nemitted against the bare body: {ratio:.2} (at most {MOST}): {verdict}");
    if ratio <= MOST { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

/// The function with less and less left out, as statements.
fn forms(emitted: &str) -> Vec<(&'static str, String)> {
    let (head, body) = emitted.split_once("AS $function$").unwrap();
    let with = |body: &str| format!("{head}AS $function${body}$function$");
    let body = body.trim_end().strip_suffix("$function$").unwrap();
    let bare = BODY.trim().trim_end_matches(';');
    let handler = body.rfind("exception\n  -- No name").unwrap();
    let checks = &body[..body.find(bare).unwrap()];
    let uncounted = without(checks, "perform seo_private.count_call(");
    let unhandled = |checks: &str| with(&format!("{checks}{bare};\nend"));
    let handled = |checks: &str| with(&format!("{checks}{bare};\n{}", &body[handler..]));
    vec![
        ("the bare body", with(bare)),
        ("with the checks of caller, arguments and guard", unhandled(&uncounted)),
        ("with `@rateLimit`", unhandled(checks)),
        ("with the block that answers for violations: as emitted", handled(checks)),
    ]
}

/// A text without the line that holds a piece.
fn without(text: &str, piece: &str) -> String {
    assert!(text.contains(piece), "{piece} is not there");
    text.lines().filter(|line| !line.contains(piece)).map(|line| format!("{line}\n")).collect()
}
