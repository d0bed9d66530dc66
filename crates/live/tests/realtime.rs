//! What is told of rows, over a real connection: LISTEN hears `@notify`, and logical decoding sees the messages of channels, as the
//! platform's server does.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may")]

mod support;

use std::time::Duration;

use compiler::Options;
use diagnostics::Sources;
use postgres::Client;
use postgres::fallible_iterator::FallibleIterator as _;
use seoc_live::{Cluster, apply_script};
use serde_json::{Value, json};
use support::cluster;

const SDL: &str = r#"
extend schema @database(schema: "desk", platform: SUPABASE) @roles(order: [MEMBER])
enum Role { MEMBER }
type Firm @table @tenant @policy(name: "members", for: [SELECT], roles: [MEMBER]) { id: ID! }
type Person @table @tenant(by: "firm") @principal(role: "role") @policy(name: "members", for: [SELECT], roles: [MEMBER]) {
  id: ID!  firm: Firm!  role: Role!
}
type Task
  @table
  @tenant(by: "firm")
  @policy(name: "members", for: [SELECT], roles: [MEMBER])
  @notify(
    channel: "progress"
    on: [UPDATE]
    of: ["done"]
    when: "abs(new.done - old.done) > 5"
    payload: [{ key: "task", sql: "new.id" }, { key: "from", sql: "old.done" }, { key: "note", sql: "new.note" }]
  )
  @notify(channel: "gone", on: [DELETE]) {
  id: ID!  firm: Firm!  done: Int! @default(value: 0)  note: String  secret: String @private
}
type Subscription {
  tasks(firm: ID!): Task @realtime(topic: "tasks:{firm}", fields: ["done"], require: "true")
}
"#;

const FIRM: &str = "00000000-0000-4000-8000-00000000000a";
const TASK: &str = "00000000-0000-4000-8000-000000000001";

/// A commit is in the log when it is confirmed, as it is on any server but a throw-away one. Decoding reads no further than the log.
const AT_ONCE: &str = "set synchronous_commit = on";

/// So long may a message take that does come. One that does not come is known by the next one that does.
const PATIENCE: Duration = Duration::from_secs(10);

fn desk(cluster: &Cluster) -> Client {
    let mut sources = Sources::default();
    sources.add("desk.graphql", SDL);
    let options = Options::new("desk");
    let compilation = compiler::compile(&sources, &options);
    let output = compilation.output.unwrap_or_else(|| panic!("{:?}", compilation.diagnostics));
    cluster.create_database("desk").unwrap();
    let mut owner = cluster.target("postgres", "desk").connect().unwrap();
    owner.batch_execute(AT_ONCE).unwrap();
    apply_script(&mut owner, &seoc_live::script(&output.statements)).unwrap();
    owner
        .batch_execute(&format!(
            "insert into desk.firm (id) values ('{FIRM}'); \
             insert into desk.task (id, firm_id, secret) values ('{TASK}', '{FIRM}', 'hush')"
        ))
        .unwrap();
    owner
}

/// The next message that a listener receives.
fn heard(listener: &mut Client) -> (String, Value) {
    let mut notifications = listener.notifications();
    let message = notifications.timeout_iter(PATIENCE).next().unwrap().expect("a message within ten seconds");
    (message.channel().to_owned(), serde_json::from_str(message.payload()).unwrap())
}

#[test]
fn a_listener_hears_what_is_committed_and_nothing_else() {
    let cluster = cluster();
    let mut owner = desk(&cluster);
    let mut listener = cluster.target("postgres", "desk").connect().unwrap();
    listener.batch_execute("listen progress; listen gone").unwrap();

    // Undone; below the threshold; another column: none of these is heard, or the first message would be about it.
    owner.batch_execute("begin; update desk.task set done = 99; rollback").unwrap();
    owner.batch_execute("update desk.task set done = 5").unwrap();
    owner.batch_execute("update desk.task set note = 'a note'").unwrap();
    owner.batch_execute("update desk.task set done = 50").unwrap();
    let told = json!({ "task": TASK, "from": 5, "note": "a note" });
    assert_eq!(heard(&mut listener), ("progress".to_owned(), told));

    // NOTIFY refuses 8000 bytes, and would undo the change. What is too long becomes the key.
    owner.batch_execute("update desk.task set done = 90, note = repeat('ä', 5000)").unwrap();
    assert_eq!(heard(&mut listener), ("progress".to_owned(), json!({ "id": TASK, "truncated": true })));
    let done: i32 = owner.query_one("select done from desk.task", &[]).unwrap().get(0);
    assert_eq!(done, 90, "the change is there");

    owner.batch_execute("delete from desk.task").unwrap();
    assert_eq!(heard(&mut listener), ("gone".to_owned(), json!({ "id": TASK })));
}

/// The messages of channels that logical decoding hands out, in the order of their commits: event, topic, payload.
fn decoded(client: &mut Client) -> Vec<(String, String, Value)> {
    let changes =
        "select data from pg_logical_slot_get_changes('heard', null, null, 'skip-empty-xacts', '1')";
    let mut found = Vec::new();
    for row in client.query(changes, &[]).unwrap() {
        let data: String = row.get(0);
        if !data.starts_with("table realtime.messages") {
            continue;
        }
        let field = |name: &str| {
            let start = data.find(&format!("{name}:'")).unwrap() + name.len() + 2;
            let rest = &data[start..];
            rest[..rest.find('\'').unwrap()].to_owned()
        };
        assert!(!data.contains("hush"), "nothing private is sent: {data}");
        let payload: Value = serde_json::from_str(&field("payload[jsonb]")).unwrap();
        found.push((field("event[text]"), field("topic[text]"), payload));
    }
    found
}

#[test]
fn logical_decoding_sees_what_a_channel_tells_once_it_is_committed() {
    let cluster = cluster();
    let mut owner = desk(&cluster);
    let mut admin = cluster.target("supabase_admin", "desk").connect().unwrap();
    admin.batch_execute("select pg_create_logical_replication_slot('heard', 'test_decoding')").unwrap();

    owner.batch_execute("begin; update desk.task set done = 99; rollback").unwrap();
    owner.batch_execute("update desk.task set note = 'not sent'").unwrap();
    owner.batch_execute("begin; update desk.task set done = 7").unwrap();
    assert_eq!(decoded(&mut admin), [], "nothing is told before the commit");
    owner.batch_execute("commit; delete from desk.task").unwrap();

    let topic = format!("tasks:{FIRM}");
    let [(first, of, changed), (last, to, gone)] = decoded(&mut admin).try_into().unwrap();
    assert_eq!((first.as_str(), last.as_str()), ("UPDATE", "DELETE"));
    assert_eq!((&of, &to), (&topic, &topic));
    let record = |payload: &Value| payload.get("record").cloned();
    assert_eq!(
        record(&changed),
        Some(json!({ "id": TASK, "done": 7 })),
        "the key and what is named, no more"
    );
    assert_eq!(record(&gone), Some(json!({ "id": TASK, "done": 7 })));
    admin.batch_execute("select pg_drop_replication_slot('heard')").unwrap();
}

const BOARD: &str = r#"
extend schema @database(schema: "board", platform: SUPABASE, access: TABLES)
type Notice @table @publish(fields: ["text"]) @policy(name: "all", for: [SELECT], using: "true") {
  id: ID!  text: String!  drafted: String  secret: String @private
}
type Quiet @table @policy(name: "all", for: [SELECT], using: "true") { id: ID!  text: String! }
"#;

#[test]
fn the_publication_carries_what_is_named_of_the_tables_that_are_in_it() {
    let mut sources = Sources::default();
    sources.add("board.graphql", BOARD);
    let options = Options::new("board");
    let compilation = compiler::compile(&sources, &options);
    let output = compilation.output.unwrap_or_else(|| panic!("{:?}", compilation.diagnostics));
    let cluster = cluster();
    cluster.create_database("board").unwrap();
    let mut owner = cluster.target("postgres", "board").connect().unwrap();
    owner.batch_execute(AT_ONCE).unwrap();
    let script = seoc_live::script(&output.statements);
    // A second time it is in the publication already.
    apply_script(&mut owner, &script).unwrap();
    apply_script(&mut owner, &script).unwrap();
    let mut admin = cluster.target("supabase_admin", "board").connect().unwrap();
    admin.batch_execute("select pg_create_logical_replication_slot('board', 'pgoutput')").unwrap();
    owner
        .batch_execute(
            "insert into board.notice (text, drafted, secret) values ('hello', 'halo', 'hush'); \
             update board.notice set text = 'good bye'; insert into board.quiet (text) values ('silence')",
        )
        .unwrap();
    let changes = "select data from pg_logical_slot_get_binary_changes('board', null, null, \
                   'proto_version', '1', 'publication_names', 'supabase_realtime')";
    let sent: Vec<u8> =
        admin.query(changes, &[]).unwrap().iter().flat_map(|row| row.get::<_, Vec<u8>>(0)).collect();
    let carries = |word: &str| sent.windows(word.len()).any(|bytes| bytes == word.as_bytes());
    assert_eq!(["hello", "good bye"].map(carries), [true, true], "a new row and a changed one");
    assert_eq!(["halo", "hush", "silence"].map(carries), [false; 3], "other columns, and other tables");
    admin.batch_execute("select pg_drop_replication_slot('board')").unwrap();
}
