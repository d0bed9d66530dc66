//! What is scheduled is started by pg_cron itself; what is no longer scheduled is not, and jobs of others are left alone.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may, and waits for a minute to begin"
)]

mod support;

use std::time::{Duration, Instant};

use compiler::Options;
use compiler::Output;
use diagnostics::Sources;
use postgres::Client;
use seoc_live::{Cluster, Database, Settings, apply_script, run_domain};

const DATABASE: &str = "desk";

const NOTES: &str = r#"
extend schema @database(schema: "desk", platform: POSTGRES)
type Note @table @policy(name: "all", for: [SELECT], using: "true") {
  id: ID!
  text: String!
}
"#;

const STATS: &str = r#"
type NoteStats @materializedView(sql: "select n.text, count(*) as notes from desk.note n group by n.text", refresh: "* * * * *") {
  text: String! @unique
  notes: BigInt!
}
"#;

/// A schedule that leaves a row behind whenever it runs.
fn tick(name: &str) -> String {
    format!(
        "type Mutation {{ tick: Void @rpc(mode: SYSTEM, reason: \"no user\", \
         sql: \"begin insert into desk.note (text) values ('tick'); end\") @schedule(cron: \"* * * * *\", name: \"{name}\") }}"
    )
}

fn compiled(more: &[&str]) -> Output {
    let mut sources = Sources::default();
    sources.add("desk.graphql", format!("{NOTES}{}", more.concat()));
    let compilation = compiler::compile(&sources, &Options::new("desk"));
    compilation.output.unwrap_or_else(|| panic!("{:?}", compilation.diagnostics))
}

fn script(more: &[&str]) -> String {
    seoc_live::script(&compiled(more).statements)
}

fn cluster() -> Cluster {
    let settings = Settings { cron_database: Some(DATABASE.to_owned()), ..Settings::default() };
    let cluster = Cluster::start(&settings).unwrap();
    cluster.create_database(DATABASE).unwrap();
    cluster
}

fn text(client: &mut Client, query: &str) -> String {
    client.query_one(&format!("select coalesce(({query})::text, 'null')"), &[]).unwrap().get(0)
}

/// Every job: its number, its name, when.
const JOBS: &str =
    "select string_agg(j.jobname || ' ' || j.schedule, ', ' order by j.jobname) from cron.job j";

#[test]
fn what_is_scheduled_is_started() {
    let cluster = cluster();
    let mut owner = cluster.target("postgres", DATABASE).connect().unwrap();
    apply_script(&mut owner, &script(&[STATS, &tick("tick")])).unwrap();
    assert_eq!(text(&mut owner, JOBS), "desk: refresh_note_stats * * * * *, tick * * * * *");
    assert_eq!(text(&mut owner, "select count(*) from desk_private.note_stats"), "0");
    owner.batch_execute("insert into desk.note (text) values ('before')").unwrap();

    // A minute has to begin.
    let until = Instant::now() + Duration::from_secs(90);
    let succeeded = |job: &str| {
        format!(
            "select count(*) > 0 from cron.job_run_details d join cron.job j using (jobid) \
             where j.jobname = '{job}' and d.status = 'succeeded'"
        )
    };
    for job in ["tick", "desk: refresh_note_stats"] {
        while text(&mut owner, &succeeded(job)) != "true" {
            let came =
                "select string_agg(d.status || ' ' || d.return_message, '; ') from cron.job_run_details d";
            assert!(Instant::now() < until, "{job}: {}", text(&mut owner, came));
            std::thread::sleep(Duration::from_millis(500));
        }
    }
    assert_ne!(text(&mut owner, "select count(*) from desk.note where text = 'tick'"), "0");
    assert_eq!(text(&mut owner, "select notes from desk_private.note_stats where text = 'before'"), "1");
    assert_eq!(
        text(&mut owner, "select desk_private.staleness_of_note_stats() < interval '90 seconds'"),
        "true"
    );
}

#[test]
fn what_is_no_longer_scheduled_is_not_and_jobs_of_others_stay() {
    let cluster = cluster();
    let mut owner = cluster.target("postgres", DATABASE).connect().unwrap();
    owner.batch_execute("select cron.schedule('theirs', '0 0 1 1 *', 'select 1')").unwrap();
    // What others call is no matter of ours, even when it looks like it.
    owner
        .batch_execute(
            "select cron.schedule('like ours', '0 0 1 1 *', 'select desk_private.refresh_note_stats()')",
        )
        .unwrap();
    apply_script(&mut owner, &script(&[STATS, &tick("tick")])).unwrap();
    let numbers = "select string_agg(j.jobid::text, ', ' order by j.jobid) from cron.job j";
    let first = text(&mut owner, numbers);
    let all = "desk: refresh_note_stats * * * * *, like ours 0 0 1 1 *, theirs 0 0 1 1 *, tick * * * * *";
    assert_eq!(text(&mut owner, JOBS), all);
    apply_script(&mut owner, &script(&[STATS, &tick("tick")])).unwrap();
    assert_eq!((text(&mut owner, JOBS).as_str(), text(&mut owner, numbers)), (all, first));

    let anew = |owner: &mut Client| owner.batch_execute("drop schema desk, desk_private cascade").unwrap();
    anew(&mut owner);
    apply_script(&mut owner, &script(&[&tick("tock")])).unwrap();
    assert_eq!(text(&mut owner, JOBS), "like ours 0 0 1 1 *, theirs 0 0 1 1 *, tock * * * * *");
    anew(&mut owner);
    apply_script(&mut owner, &script(&[])).unwrap();
    assert_eq!(text(&mut owner, JOBS), "like ours 0 0 1 1 *, theirs 0 0 1 1 *");

    // A name that somebody else has is not taken from him.
    anew(&mut owner);
    let refused = apply_script(&mut owner, &script(&[&tick("theirs")])).unwrap_err();
    assert!(refused.to_string().contains("theirs"), "{refused}");
    assert_eq!(text(&mut owner, JOBS), "like ours 0 0 1 1 *, theirs 0 0 1 1 *");
}

#[test]
fn without_pg_cron_everything_else_is_there_and_it_is_told() {
    let cluster = cluster();
    let mut admin = cluster.target("supabase_admin", DATABASE).connect().unwrap();
    admin.batch_execute("drop extension pg_cron cascade").unwrap();
    drop(admin);
    let output = compiled(&[STATS, &tick("tick")]);
    let url = cluster.connection_string(DATABASE);
    let report = run_domain(&output, &[], Database::Url(url), &|_| {}).unwrap();
    let totals = report.totals();
    assert_eq!(totals.failed, 0, "{report:?}");
    assert!(totals.skipped > 0);
    let told = report.notes.iter().find(|note| note.contains("pg_cron")).unwrap();
    assert!(told.contains("tick") && told.contains("desk: refresh_note_stats"), "{told}");
}
