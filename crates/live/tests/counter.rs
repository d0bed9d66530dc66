//! `@counter` counts exactly what sixteen connections write at the same time, and nobody waits for anybody.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod support;

use std::thread;

use postgres::Client;
use seoc_live::{Cluster, apply_script};
use support::{cluster, script, sqlstate};

const SDL: &str = r#"
extend schema @database(schema: "desk", platform: SUPABASE)
type Card @table
  @counter(into: "CardStats", field: "total")
  @counter(into: "CardStats", field: "open", when: "open")
  @policy(name: "all", for: [SELECT], using: "true") { id: ID! number: Int! open: Boolean! }
type CardStats { total: BigInt! open: BigInt! }
type Ticket @table @counter(into: "TicketStats", field: "tickets", per: "level")
  @policy(name: "all", for: [SELECT], using: "true") {
  id: ID!
  points: Int!
  level: String! @generated(sql: "case when points > 5 then 'high' else 'low' end")
}
type TicketStats { tickets: BigInt! }
"#;

// How many write at once, and how often each.
const WRITERS: i32 = 16;
const TIMES: i32 = 40;

/// Whoever waits for somebody else has failed.
fn writer(cluster: &Cluster) -> Client {
    let mut client = cluster.target("postgres", "desk").connect().unwrap();
    client.batch_execute("set lock_timeout = '10s'").unwrap();
    client
}

fn sign_in(client: &mut Client) {
    client
        .batch_execute("select set_config('request.jwt.claims', '{\"sub\": \"00000000-0000-4000-8000-000000000001\"}', false)")
        .unwrap();
}

fn numbers(client: &mut Client) -> (i64, i64) {
    let told = "select s.total, s.open from desk.card_stats() s";
    sign_in(client);
    let row = client.query_one(told, &[]).unwrap();
    (row.get(0), row.get(1))
}

/// Adds, turns and deletes: of three cards two stay, one of them open; every fifth time all is taken back.
fn write(client: &mut Client, writer: i32) {
    for time in 0..TIMES {
        let number = writer * 1_000 + time;
        let isolation = if time % 4 == 3 { "repeatable read" } else { "read committed" };
        client.batch_execute(&format!("begin isolation level {isolation}")).unwrap();
        client
            .batch_execute(&format!(
                "insert into desk.card (number, open) values ({number}, true), ({number}, true), ({number}, false);
                 update desk.card set open = false where id = (select id from desk.card where number = {number} and open limit 1);
                 delete from desk.card where id = (select id from desk.card where number = {number} and not open limit 1);"
            ))
            .unwrap();
        client.batch_execute(if time % 5 == 4 { "rollback" } else { "commit" }).unwrap();
    }
}

#[test]
fn sixteen_write_and_every_row_is_counted() {
    let cluster = cluster();
    cluster.create_database("desk").unwrap();
    let mut watcher = writer(&cluster);
    apply_script(&mut watcher, &script(SDL)).unwrap();

    // One who has written and is not done keeps nobody waiting, and is not counted.
    let mut slow = writer(&cluster);
    slow.batch_execute("begin; insert into desk.card (number, open) values (-1, true)").unwrap();
    let writers: Vec<_> = (0..WRITERS)
        .map(|number| {
            let mut client = writer(&cluster);
            thread::spawn(move || write(&mut client, number))
        })
        .collect();
    for writer in writers {
        writer.join().unwrap();
    }
    let kept = i64::from(WRITERS * TIMES * 4 / 5);
    assert_eq!(numbers(&mut watcher), (2 * kept, kept));

    // A recount waits for whoever still writes.
    let mut recounter = writer(&cluster);
    recounter.batch_execute("set lock_timeout = '100ms'").unwrap();
    // The function's own setting decides how long it waits.
    recounter.batch_execute("alter function desk_private.recount_card() set lock_timeout = '100ms'").unwrap();
    let refused = recounter.batch_execute("select desk_private.recount_card()").unwrap_err();
    assert_eq!(sqlstate(&refused), "55P03", "somebody is writing");
    slow.batch_execute("commit").unwrap();
    assert_eq!(numbers(&mut watcher), (2 * kept + 1, kept + 1));

    let recount = |client: &mut Client| -> i64 {
        client.query_one("select desk_private.recount_card()", &[]).unwrap().get(0)
    };
    assert_eq!(recount(&mut recounter), 0, "nothing was wrong");
    watcher
        .batch_execute(
            "update desk_private.counter_shard set count = count + 1 where counter = 'card_stats.open'",
        )
        .unwrap();
    assert_eq!(recount(&mut recounter), 1);
    assert_eq!(numbers(&mut watcher), (2 * kept + 1, kept + 1));
    let refused = recounter
        .batch_execute("begin isolation level repeatable read; select desk_private.recount_card()")
        .unwrap_err();
    assert_eq!(sqlstate(&refused), "PT409", "an older snapshot misses rows");
}

/// Nobody writes what is computed, and yet it changes.
#[test]
fn a_row_is_counted_where_what_is_computed_puts_it() {
    let cluster = cluster();
    cluster.create_database("desk").unwrap();
    let mut writer = writer(&cluster);
    apply_script(&mut writer, &script(SDL)).unwrap();
    sign_in(&mut writer);
    let mut tickets = |change: &str| -> [i64; 2] {
        writer.batch_execute(change).unwrap();
        ["low", "high"].map(|level| {
            writer.query_one("select s.tickets from desk.ticket_stats($1) s", &[&level]).unwrap().get(0)
        })
    };
    assert_eq!(tickets("insert into desk.ticket (points) values (1), (2)"), [2, 0]);
    assert_eq!(tickets("update desk.ticket set points = 9 where points = 1"), [1, 1]);
}
