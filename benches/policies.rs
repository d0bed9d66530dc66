//! What a policy costs on a million rows: `cargo bench -p xtask --bench policies`.
//!
//! Two small schemas beside this file are compiled and applied to a throw-away Postgres. The same question, a sum over all
//! rows that a user may read, is then asked without row level security and with the rows named by hand; under the policies
//! that were emitted; and under the forms that are customary elsewhere. Times are Postgres's own, planning and execution, in
//! one process, the forms taking turns; what counts are the ratios.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a benchmark starts a server and reads files"
)]

use std::process::ExitCode;

use compiler::Options;
use diagnostics::Sources;
use live::{Cluster, Settings, Target};
use postgres::error::SqlState;
use postgres::{Client, SimpleQueryMessage};

/// One tenant, indexed: the emitted policies may cost so much more than no row level security.
const MOST: f64 = 1.5;

/// Above this, a form is asked once and not again.
const PATIENCE: &str = "20s";

/// How often a form is asked that answers in milliseconds.
const ROUNDS: usize = 41;

/// A way to decide which rows a user reads.
struct Form {
    name: &'static str,
    /// The only policy there is, in place of the emitted ones.
    policy: Option<&'static str>,
}

/// A schema with its rows.
struct Subject {
    schema: &'static str,
    sdl: &'static str,
    /// Fills the tables.
    rows: &'static str,
    /// What the customary forms call.
    functions: &'static str,
    forms: &'static [Form],
    /// The users, with what is said of them.
    users: &'static [(&'static str, &'static str)],
    /// The rows of a user, `$user`, named by hand: a query for the list.
    column: &'static str,
    list: &'static str,
}

const SUBJECTS: [Subject; 2] = [
    Subject {
        schema: "many",
        sdl: include_str!("policies/membership.graphql"),
        rows: include_str!("policies/membership.sql"),
        functions: include_str!("policies/membership_customary.sql"),
        forms: &[
            Form { name: "emitted", policy: None },
            Form {
                name: "`in (select …)`",
                policy: Some(
                    "organization_id in (select m.organization_id from many.membership m where m.profile_id = (select many_private.uid()))",
                ),
            },
            Form {
                name: "`exists (… correlated)`",
                policy: Some(
                    "exists (select from many.membership m where m.organization_id = entry.organization_id and m.profile_id = (select many_private.uid()))",
                ),
            },
            Form { name: "a function per row", policy: Some("many.is_member(organization_id)") },
        ],
        users: &[
            ("00000000-0000-4000-8000-000000000001", "member of 1 tenant"),
            ("00000000-0000-4000-8000-000000000010", "member of 10 tenants"),
            ("00000000-0000-4000-8000-000000000100", "member of 100 tenants"),
        ],
        column: "organization_id",
        list: "select organization_id from many.membership where profile_id = '$user'",
    },
    Subject {
        schema: "tree",
        sdl: include_str!("policies/hierarchy.graphql"),
        rows: include_str!("policies/hierarchy.sql"),
        functions: include_str!("policies/hierarchy_customary.sql"),
        forms: &[
            Form { name: "emitted", policy: None },
            Form {
                name: "a recursive query, `in (select …)`",
                policy: Some("author_id in (select tree.below_me())"),
            },
            Form { name: "a walk up per row", policy: Some("tree.is_below_me(author_id)") },
        ],
        users: &[
            ("00000000-0000-4000-8000-000000001000", "8 reports and himself"),
            ("00000000-0000-4000-8000-000000000100", "72 reports and himself"),
            ("00000000-0000-4000-8000-000000000010", "584 reports and himself"),
        ],
        column: "author_id",
        list: "select descendant from tree_private.employee_closure where ancestor = '$user'",
    },
];

fn main() -> ExitCode {
    let cluster = Cluster::start(&Settings::default()).unwrap();
    println!("| a million rows, a sum over those a user may read | no RLS | form | time | ratio |");
    println!("|---|---:|---|---:|---:|");
    let mut single = 0.0;
    for subject in &SUBJECTS {
        let database = prepare(&cluster, subject);
        for (user, who) in subject.users {
            let ratio = measure(&database, subject, user, who);
            if *who == "member of 1 tenant" {
                single = ratio;
            }
        }
    }
    let verdict = if single <= MOST { "ok" } else { "TOO MUCH" };
    println!("\none tenant, indexed, emitted against no RLS: {single:.2} (at most {MOST}): {verdict}");
    if single <= MOST { ExitCode::SUCCESS } else { ExitCode::from(1) }
}

/// The database of a subject, filled.
fn prepare(cluster: &Cluster, subject: &Subject) -> Target {
    let mut sources = Sources::default();
    sources.add(format!("{}.graphql", subject.schema), subject.sdl.to_owned());
    let compilation = compiler::compile(&sources, &Options::new(subject.schema));
    let output = compilation.output.unwrap_or_else(|| panic!("{:?}", compilation.diagnostics));
    cluster.create_database(subject.schema).unwrap();
    let target = cluster.target("supabase_admin", subject.schema);
    let mut owner = cluster.target("postgres", subject.schema).connect().unwrap();
    live::apply(&mut owner, &output.statements).unwrap();
    let mut client = target.connect().unwrap();
    client.batch_execute(subject.rows).unwrap();
    client.batch_execute("vacuum analyze").unwrap();
    client.batch_execute(subject.functions).unwrap();
    target
}

/// Prints a row for each form; the emitted one's ratio.
fn measure(database: &Target, subject: &Subject, user: &str, who: &str) -> f64 {
    let mut admin = settled(database);
    let rows = format!("select array_agg(list.*)::text from ({}) list", subject.list.replace("$user", user));
    let listed: String = admin.query_one(&rows, &[]).unwrap().get::<_, String>(0).replace(['(', ')'], "");
    let by_hand = format!(
        "select sum(minutes) from {}.entry where {} = any ('{listed}'::uuid[])",
        subject.schema, subject.column
    );
    let plain = format!("select sum(minutes) from {}.entry", subject.schema);
    let expected = answer(&mut admin, &by_hand);

    let mut emitted = 0.0;
    for form in subject.forms {
        let mut session = settled(database);
        session.batch_execute("begin").unwrap();
        // Nobody else may look at the table until the form is gone again, so this session asks for both.
        install(&mut session, subject, form);
        let ask = |session: &mut Client| {
            become_user(session, user);
            time(session, &plain)
        };
        let Some(first) = ask(&mut session) else {
            println!("| {who} | | {} | more than {PATIENCE} | |", form.name);
            continue;
        };
        assert_eq!(answer(&mut session, &plain), expected, "{} shows other rows", form.name);
        let rounds = if first > 1_000.0 { 1 } else { ROUNDS };
        let (mut without, mut with) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            session.batch_execute("reset role").unwrap();
            without.push(time(&mut session, &by_hand).unwrap());
            with.push(ask(&mut session).unwrap());
        }
        let (without, with) = (median(without), median(with));
        let ratio = with / without;
        println!("| {who} | {without:.2} ms | {} | {with:.2} ms | {ratio:.2} |", form.name);
        if form.policy.is_none() {
            emitted = ratio;
        }
    }
    emitted
}

/// A session in which nothing but the form makes a difference.
fn settled(database: &Target) -> Client {
    let mut client = database.connect().unwrap();
    let settings = format!("set max_parallel_workers_per_gather = 0; set statement_timeout = '{PATIENCE}'");
    client.batch_execute(&settings).unwrap();
    client
}

/// Puts a form's policy in place of the emitted ones, for this transaction.
fn install(session: &mut Client, subject: &Subject, form: &Form) {
    let schema = subject.schema;
    if let Some(policy) = form.policy {
        let swap = format!(
            "do $$ declare name text; begin
               for name in select polname from pg_policy where polrelid = '{schema}.entry'::regclass loop
                 execute format('drop policy %I on {schema}.entry', name);
               end loop;
             end $$;
             create policy customary on {schema}.entry for select to authenticated using ({policy});"
        );
        session.batch_execute(&swap).unwrap();
    }
}

fn become_user(session: &mut Client, user: &str) {
    let sql =
        format!("set local role authenticated; set local request.jwt.claims = '{{\"sub\": \"{user}\"}}'");
    session.batch_execute(&sql).unwrap();
}

fn answer(client: &mut Client, sql: &str) -> i64 {
    client.query_one(sql, &[]).unwrap().get(0)
}

/// Milliseconds of planning and execution; none when it takes too long.
fn time(client: &mut Client, sql: &str) -> Option<f64> {
    let explain = format!("explain (analyze, timing off, format json) {sql}");
    match client.simple_query(&explain) {
        Ok(messages) => {
            let row = messages.iter().find_map(|message| match message {
                SimpleQueryMessage::Row(row) => row.get(0),
                _ => None,
            });
            let plan: serde_json::Value = serde_json::from_str(row.unwrap()).unwrap();
            let number = |key: &str| plan[0][key].as_f64().unwrap();
            Some(number("Planning Time") + number("Execution Time"))
        }
        Err(error) if error.code() == Some(&SqlState::QUERY_CANCELED) => None,
        Err(error) => panic!("{error}"),
    }
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
