//! `@sync` loses no row that was written before another one and committed after it.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod support;

use postgres::Client;
use seoc_live::apply_script;
use support::{cluster, script};

const SDL: &str = r#"
extend schema @database(schema: "desk", platform: POSTGRES)
type Note @table @version @sync @policy(name: "all", for: [SELECT, INSERT, UPDATE, DELETE], using: "true") { id: ID! text: String! @unique }
"#;

/// A device: what it has fetched up to.
struct Device {
    session: Client,
    cursor: Option<String>,
}

impl Device {
    fn new(mut session: Client) -> Self {
        session
            .batch_execute("select set_config('request.jwt.claims', '{\"sub\": \"00000000-0000-4000-8000-000000000001\"}', false)")
            .unwrap();
        Self { session, cursor: None }
    }

    /// The texts of what is new, page by page, and how many rows are gone.
    fn fetch(&mut self) -> (Vec<String>, i32) {
        let mut found = (Vec::new(), 0);
        loop {
            let page = self
                .session
                .query_one(
                    "select array(select n.text from unnest(p.nodes) n order by 1), cardinality(p.gone), p.cursor, p.more \
                     from desk.pull_notes($1, 1) p",
                    &[&self.cursor],
                )
                .unwrap();
            found.0.extend(page.get::<_, Vec<String>>(0));
            found.1 += page.get::<_, i32>(1);
            self.cursor = Some(page.get(2));
            if !page.get::<_, bool>(3) {
                found.0.sort();
                return found;
            }
        }
    }
}

fn write(client: &mut Client, text: &str) {
    client.execute("insert into desk.note (text) values ($1)", &[&text]).unwrap();
}

fn texts(found: &[&str]) -> (Vec<String>, i32) {
    (found.iter().map(|text| (*text).to_owned()).collect(), 0)
}

#[test]
fn what_commits_late_is_not_lost_and_holds_nobody_up() {
    let cluster = cluster();
    cluster.create_database("late").unwrap();
    let connect = || cluster.target("postgres", "late").connect().unwrap();
    let (mut slow, mut quick) = (connect(), connect());
    apply_script(&mut quick, &script(SDL)).unwrap();
    let mut device = Device::new(connect());
    // The first fetch reads the table, the others what changed: the slow one is at work during both.
    for round in ["from the start", "since the last time"] {
        let name = |who: &str| format!("{who}, {round}");
        slow.batch_execute("begin; savepoint deeper").unwrap();
        write(&mut slow, &name("slow"));
        slow.batch_execute("release savepoint deeper").unwrap();
        write(&mut quick, &name("quick"));
        assert_eq!(device.fetch(), texts(&[&name("quick")]), "nobody waits for the slow one");
        write(&mut quick, &name("quicker"));
        slow.batch_execute("commit").unwrap();
        assert_eq!(device.fetch(), texts(&[&name("quicker"), &name("slow")]), "{round}");
        assert_eq!(device.fetch(), texts(&[]), "each once");
    }
    // What is deleted late is not missed either.
    slow.batch_execute("begin").unwrap();
    slow.execute("delete from desk.note where text like 'slow%'", &[]).unwrap();
    write(&mut quick, "last");
    assert_eq!(device.fetch(), texts(&["last"]));
    slow.batch_execute("commit").unwrap();
    assert_eq!(device.fetch(), (Vec::new(), 2));
}

#[test]
fn a_transaction_that_fetches_between_its_own_writes_misses_none_of_them() {
    let cluster = cluster();
    cluster.create_database("own").unwrap();
    let connect = || cluster.target("postgres", "own").connect().unwrap();
    let mut other = connect();
    apply_script(&mut other, &script(SDL)).unwrap();
    let mut device = Device::new(connect());
    assert_eq!(device.fetch(), texts(&[]));
    device.session.batch_execute("begin").unwrap();
    write(&mut device.session, "before");
    // Somebody else comes later and is done earlier, so a snapshot of this transaction looks beyond itself.
    write(&mut other, "between");
    assert_eq!(device.fetch(), texts(&["before", "between"]));
    write(&mut device.session, "after");
    device.session.batch_execute("commit").unwrap();
    let (found, _) = device.fetch();
    assert!(found.contains(&"after".to_owned()), "{found:?}");
    assert!(!found.contains(&"between".to_owned()), "{found:?}");
}

/// What finds nothing lost has to be able to lose something: a cursor that takes for committed what only began.
#[test]
fn a_cursor_that_asks_only_for_the_newest_would_lose_rows() {
    let cluster = cluster();
    cluster.create_database("naive").unwrap();
    let connect = || cluster.target("postgres", "naive").connect().unwrap();
    let (mut slow, mut quick) = (connect(), connect());
    apply_script(&mut quick, &script(SDL)).unwrap();
    quick
        .batch_execute(
            "create or replace function desk_private.snapshot() returns pg_snapshot language sql stable as $$ \
             select (pg_snapshot_xmax(s) || ':' || pg_snapshot_xmax(s) || ':')::pg_snapshot from pg_current_snapshot() s $$",
        )
        .unwrap();
    let mut device = Device::new(connect());
    assert_eq!(device.fetch(), texts(&[]));
    slow.batch_execute("begin").unwrap();
    write(&mut slow, "slow");
    write(&mut quick, "quick");
    assert_eq!(device.fetch(), texts(&["quick"]));
    slow.batch_execute("commit").unwrap();
    assert_eq!(device.fetch(), texts(&[]), "lost");
}

#[test]
fn two_devices_that_send_one_row_at_once_make_one() {
    let cluster = cluster();
    cluster.create_database("twice").unwrap();
    let connect = || cluster.target("postgres", "twice").connect().unwrap();
    let mut setup = connect();
    apply_script(&mut setup, &script(SDL)).unwrap();
    let (mut one, mut other) = (Device::new(connect()), Device::new(connect()));
    let send = "select p.outcome::text, (p.node).version from desk.push_notes(\
                '[{\"key\": \"00000000-0000-4000-8000-0000000000aa\", \"values\": {\"text\": \"one\"}}]') p";
    one.session.batch_execute("begin").unwrap();
    let first = one.session.query_one(send, &[]).unwrap();
    let waiter = std::thread::spawn(move || {
        let row = other.session.query_one(send, &[]).unwrap();
        (row.get::<_, String>(0), row.get::<_, i32>(1))
    });
    // Until he waits for the first one's transaction.
    let waiting = "select count(*) from pg_locks where not granted";
    while setup.query_one(waiting, &[]).unwrap().get::<_, i64>(0) == 0 {
        assert!(!waiter.is_finished(), "both wrote at once");
    }
    one.session.batch_execute("commit").unwrap();
    assert_eq!((first.get::<_, String>(0), first.get::<_, i32>(1)), ("APPLIED".to_owned(), 1));
    assert_eq!(waiter.join().unwrap(), ("APPLIED".to_owned(), 1));
    assert_eq!(setup.query_one("select count(*) from desk.note", &[]).unwrap().get::<_, i64>(0), 1);
}
