//! Partitions and retention between sessions: what one does while another is at it.
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
use support::{cluster, script};

const SDL: &str = r#"
extend schema @database(schema: "post", platform: POSTGRES)
type Letter @table @partition(by: "at", every: DAY, ahead: 2) @retention(keep: "30 days", action: DROP)
  @policy(name: "all", for: [SELECT], using: "true") { id: ID! at: DateTime! }
type Desk @table @policy(name: "all", for: [SELECT], using: "true") { id: ID! }
type Slip @table @partition(by: "at", every: DAY, ahead: 2) @retention(keep: "30 days", action: DROP)
  @policy(name: "all", for: [SELECT], using: "true") { id: ID! at: DateTime! desk: Desk! }
type Parcel @table @partition(by: "at", every: DAY, ahead: 2)
  @retention(keep: "30 days", action: ARCHIVE, archiveFor: "1 year")
  @policy(name: "all", for: [SELECT], using: "true") { id: ID! at: DateTime! text: String! }
type Note @table @retention(keep: "30 days", by: "at", action: DELETE)
  @policy(name: "all", for: [SELECT], using: "true") { id: ID! at: DateTime! }
"#;

const MAINTAIN: &str = "select post_private.maintain_letter('2024-01-15 12:00+00')";
const RETAIN: &str = "select post_private.retain_letter('2024-03-15 12:00+00')";

fn count(client: &mut Client, query: &str) -> i64 {
    client.query_one(query, &[]).unwrap().get(0)
}

/// Until the condition holds; it does not within ten seconds if something is wrong.
fn comes_true(client: &mut Client, condition: &str) -> bool {
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(10) {
        if client.query_one(&format!("select coalesce(({condition}), false)"), &[]).unwrap().get(0) {
            return true;
        }
    }
    false
}

const SOMEBODY_WAITS: &str = "select bool_or(not granted) from pg_locks";

fn prepared(name: &str) -> impl Fn() -> Client {
    let cluster = cluster();
    cluster.create_database(name).unwrap();
    let name = name.to_owned();
    // The server lives as long as whoever connects to it.
    let connect = move || cluster.target("postgres", &name).connect().unwrap();
    apply_script(&mut connect(), &script(SDL)).unwrap();
    connect
}

#[test]
fn whoever_makes_partitions_second_finds_nothing_left_to_do() {
    let connect = prepared("second");
    let (mut first, mut other, mut watcher) = (connect(), connect(), connect());
    first.batch_execute("begin").unwrap();
    let made: i32 = first.query_one(MAINTAIN, &[]).unwrap().get(0);
    assert_eq!(made, 3);
    let waiter = thread::spawn(move || other.query_one(MAINTAIN, &[]).unwrap().get::<_, i32>(0));
    assert!(comes_true(&mut watcher, SOMEBODY_WAITS), "two made partitions at once");
    first.batch_execute("commit").unwrap();
    assert_eq!(waiter.join().unwrap(), 0, "and neither fails");
}

#[test]
fn eight_at_once_make_each_partition_once() {
    let connect = prepared("eight");
    let callers: Vec<_> = (0..8)
        .map(|_| {
            let mut client = connect();
            thread::spawn(move || client.query_one(MAINTAIN, &[]).unwrap().get::<_, i32>(0))
        })
        .collect();
    let made: Vec<i32> = callers.into_iter().map(|caller| caller.join().unwrap()).collect();
    assert_eq!(made.iter().sum::<i32>(), 3, "{made:?}");
}

#[test]
fn a_row_that_is_being_added_is_moved_too() {
    let connect = prepared("added");
    let (mut writer, mut other, mut watcher) = (connect(), connect(), connect());
    writer.batch_execute("begin; insert into post.letter (at) values ('2024-01-15 08:00+00')").unwrap();
    let waiter = thread::spawn(move || other.query_one(MAINTAIN, &[]).unwrap().get::<_, i32>(0));
    assert!(comes_true(&mut watcher, SOMEBODY_WAITS), "nobody waited for the row");
    writer.batch_execute("commit").unwrap();
    assert_eq!(waiter.join().unwrap(), 3);
    assert_eq!(count(&mut watcher, "select count(*) from only post.letter_default"), 0);
    assert_eq!(count(&mut watcher, "select count(*) from post.letter_2024_01_15"), 1);
}

/// A reader who takes his time holds the job up, and the job nobody: others read on while it tries again and again.
#[test]
fn a_partition_is_dropped_as_soon_as_its_readers_are_gone() {
    let connect = prepared("readers");
    let (mut reader, mut other, mut third, mut watcher) = (connect(), connect(), connect(), connect());
    watcher.batch_execute(MAINTAIN).unwrap();
    watcher.batch_execute("insert into post.letter (at) values ('2024-01-15 08:00+00')").unwrap();
    reader.batch_execute("begin; select * from post.letter").unwrap();
    let waiter = thread::spawn(move || other.query_one(RETAIN, &[]).unwrap().get::<_, i64>(0));
    assert!(comes_true(
        &mut watcher,
        "select true from pg_locks where mode = 'AccessExclusiveLock' and not granted"
    ));
    // Longer than one try: somebody who came behind it has been let through, and the job is there again.
    third.batch_execute("set statement_timeout = '2s'").unwrap();
    let read_on = count(&mut third, "select count(*) from post.letter");
    assert_eq!(read_on, 1, "others read what is still there");
    reader.batch_execute("commit").unwrap();
    assert_eq!(waiter.join().unwrap(), 1);
    assert_eq!(count(&mut watcher, "select count(*) from post.letter"), 0);
    assert!(comes_true(&mut watcher, "select to_regclass('post.letter_2024_01_15') is null"));
}

/// Dropping a partition wants the table and what it refers to. Whoever has read the one and comes for the other waits for the job while
/// that waits for him: after a second Postgres would let him fail, so the job gives way before.
#[test]
fn whoever_stands_in_the_way_of_a_drop_does_not_fail() {
    let connect = prepared("circle");
    let (mut caller, mut other, mut watcher) = (connect(), connect(), connect());
    watcher.batch_execute("select post_private.maintain_slip('2024-01-15 12:00+00')").unwrap();
    caller.batch_execute("begin; select * from post.desk").unwrap();
    let retain = "select post_private.retain_slip('2024-03-15 12:00+00')";
    let waiter = thread::spawn(move || other.query_one(retain, &[]).map(|row| row.get::<_, i64>(0)));
    // Whoever waits with the table of slips in his hands makes everybody wait who comes to it meanwhile.
    assert!(comes_true(
        &mut watcher,
        "select bool_and(not exists (
           select from pg_locks held
           where held.pid = waiting.pid and held.granted and held.relation = 'post.slip'::regclass
             and held.mode = 'AccessExclusiveLock'
         )) from pg_locks waiting where waiting.relation = 'post.desk'::regclass and not waiting.granted"
    ));
    for _ in 0..5 {
        caller.batch_execute("select * from post.slip").unwrap();
    }
    caller.batch_execute("commit").unwrap();
    assert_eq!(waiter.join().unwrap().unwrap(), 0, "nothing lay in it");
    assert!(comes_true(&mut watcher, "select to_regclass('post.slip_2024_01_15') is null"));
}

#[test]
fn a_row_that_somebody_holds_is_left_for_the_next_time() {
    let connect = prepared("held");
    let (mut holder, mut job) = (connect(), connect());
    job.batch_execute("insert into post.note (id, at) select md5(n::text)::uuid, '2024-01-01' from generate_series(1, 20) n")
        .unwrap();
    holder.batch_execute("begin; select from post.note where id = md5('7')::uuid for update").unwrap();
    let retain = "select post_private.retain_note('2024-03-15 12:00+00')";
    assert_eq!(count(&mut job, retain), 19);
    holder.batch_execute("rollback").unwrap();
    assert_eq!(count(&mut job, retain), 1);
}

/// A partition that moves is locked against writers only within a try: who writes to it while a reader holds the job up is let through
/// between two of them, and what he wrote arrives.
#[test]
fn an_archive_takes_what_is_written_while_it_waits() {
    let connect = prepared("archive");
    let (mut reader, mut other, mut writer, mut watcher) = (connect(), connect(), connect(), connect());
    watcher.batch_execute("select post_private.maintain_parcel('2024-01-15 12:00+00')").unwrap();
    let insert = "insert into post.parcel (at, text) values ('2024-01-15 08:00+00', 'before'), ('2024-01-15 09:00+00', 'to change')";
    watcher.batch_execute(insert).unwrap();
    reader.batch_execute("begin; select * from post.parcel").unwrap();
    let retain = "select post_private.retain_parcel('2024-03-15 12:00+00')";
    let waiter = thread::spawn(move || other.query_one(retain, &[]).unwrap().get::<_, i64>(0));
    assert!(comes_true(
        &mut watcher,
        "select true from pg_locks where mode = 'AccessExclusiveLock' and not granted"
    ));
    // All tries together take eighteen seconds.
    writer.batch_execute("set statement_timeout = '3s'").unwrap();
    let began = Instant::now();
    writer
        .batch_execute("insert into post.parcel (at, text) values ('2024-01-15 10:00+00', 'meanwhile')")
        .unwrap();
    writer.batch_execute("update post.parcel set text = 'changed' where text = 'to change'").unwrap();
    assert!(began.elapsed() < Duration::from_secs(3), "the writer waited for the job");
    assert_eq!(count(&mut watcher, "select count(*) from post.parcel_archive"), 0, "nothing has moved yet");
    reader.batch_execute("commit").unwrap();
    assert_eq!(waiter.join().unwrap(), 3);
    let arrived: String = watcher
        .query_one("select string_agg(text, ', ' order by at) from post.parcel_archive", &[])
        .unwrap()
        .get(0);
    assert_eq!(arrived, "before, changed, meanwhile");
    assert_eq!(count(&mut watcher, "select count(*) from post.parcel"), 0);
    assert!(comes_true(&mut watcher, "select to_regclass('post.parcel_2024_01_15') is null"));
}
