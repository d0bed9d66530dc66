//! Embeddings by their index: a small tenant beside a large one, how many of the nearest are found, and a pgvector that is too old.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod support;

use compiler::Statement;
use postgres::Client;
use seoc_live::{Cluster, Clusters, Settings, apply};
use support::compiled;

const SDL: &str = r#"
extend schema @database(schema: "recall", platform: SUPABASE) @roles(order: [MEMBER])
enum Role { MEMBER }
type Team @table @tenant @policy(name: "members", for: [SELECT], roles: [MEMBER]) { id: ID! }
type Person @table @tenant(by: "team") @principal(role: "role") @policy(name: "members", for: [SELECT], roles: [MEMBER]) {
  id: ID! @references(table: "auth.users")  team: Team!  role: Role!
}
type Note @table @tenant(by: "team") @policy(name: "shared", for: [SELECT], using: "shared") {
  id: ID!  team: Team!  shared: Boolean!  embedding: Vector! @vector(dim: 8)
}
"#;

/// Two teams of one person each: `large` with three thousand notes, of which every tenth is shared, and `small` with five, all
/// further away.
const ROWS: &str = "
select setseed(0.5);
insert into auth.users (id) select md5(name)::uuid from unnest(array['large', 'small']) as name;
insert into recall.team (id) select md5(name || ' team')::uuid from unnest(array['large', 'small']) as name;
insert into recall.person (id, team_id, role) select md5(name)::uuid, md5(name || ' team')::uuid, 'MEMBER' from unnest(array['large', 'small']) as name;
insert into recall.note (team_id, shared, embedding)
select md5('large team')::uuid, n % 10 = 0, array(select random() from generate_series(1, 8 + 0 * n))::extensions.vector from generate_series(1, 3000) as n;
insert into recall.note (team_id, shared, embedding)
select md5('small team')::uuid, true, array(select -random() from generate_series(1, 8 + 0 * n))::extensions.vector from generate_series(1, 5) as n;
analyze recall.note;
-- The index, where one is fit to serve.
set enable_seqscan = off;
set enable_bitmapscan = off;
set enable_sort = off;
";

fn clusters() -> Clusters {
    Clusters::new(Settings::default())
}

fn with_vectors(clusters: &mut Clusters) -> &Cluster {
    let cluster = clusters.with(&["vector".to_owned()]).unwrap();
    let there = cluster.installation().extensions.contains("vector");
    assert!(there, "no Postgres here has pgvector; `cargo xtask test --only packages` builds it");
    cluster
}

fn keys(client: &mut Client, query: &str) -> Vec<String> {
    client.query(query, &[]).unwrap().iter().map(|row| row.get(0)).collect()
}

/// What the person's team recalls, the nearest first.
fn recalls(client: &mut Client, person: &str, near: &str, first: u32) -> Vec<String> {
    let claims = format!(
        "select set_config('request.jwt.claims', json_build_object('sub', md5('{person}')::uuid, 'role', 'authenticated')::text, true)"
    );
    client.batch_execute(&claims).unwrap();
    client.batch_execute("set local role authenticated").unwrap();
    let found = keys(
        client,
        &format!("select (f.node).id::text from recall.match_notes('{near}', first => {first}) as f"),
    );
    client.batch_execute("reset role").unwrap();
    found
}

#[test]
fn an_index_finds_the_nearest_of_whoever_asks() {
    let mut clusters = clusters();
    let cluster = with_vectors(&mut clusters);
    cluster.create_database("recall").unwrap();
    let mut client = cluster.target("postgres", "recall").connect().unwrap();
    apply(&mut client, &compiled(&[("recall.graphql", SDL)]).statements).unwrap();
    client.batch_execute(ROWS).unwrap();
    client.batch_execute("begin").unwrap();

    // All that is near belongs to others.
    assert_eq!(recalls(&mut client, "small", "[1,1,1,1,1,1,1,1]", 25).len(), 5);
    let scans: i64 = client
        .query_one("select pg_stat_get_xact_numscans('recall.note_embedding_idx'::regclass)", &[])
        .unwrap()
        .get(0);
    assert!(scans > 0, "the index did not serve");

    let (mut found, mut all) = (0, 0);
    for turn in 0..20 {
        let near = format!("[0.9,0.1,0.8,0.2,{},0.3,0.6,0.4]", f64::from(turn) / 20.0);
        let exact = |which: &str| {
            format!(
                "select n.id::text from recall.note n where n.team_id = md5('large team')::uuid and {which}
                 order by (n.embedding operator(extensions.<=>) '{near}') + 0 limit 10"
            )
        };
        // Nine of ten of the nearest may not be read: what the index gives does not do, and all that may be read is measured.
        let readable = keys(&mut client, &exact("n.shared"));
        assert_eq!(recalls(&mut client, "large", &near, 10), readable);
        let nearest = keys(&mut client, &exact("true"));
        let by_index = keys(
            &mut client,
            &format!("select k::text from recall_private.note_nearest_embedding('{near}', 10) as k"),
        );
        assert_eq!(by_index.len(), 10);
        all += nearest.len();
        found += nearest.iter().filter(|key| by_index.contains(key)).count();
    }
    assert!(found * 10 >= all * 9, "{found} of {all}");
}

#[test]
fn nothing_is_made_where_pgvector_is_too_old() {
    let output = compiled(&[("recall.graphql", SDL)]);
    let later = |statement: &Statement| Statement {
        sql: statement.sql.replace("'{0,8}'", "'{99,0}'").as_str().into(),
        ..statement.clone()
    };
    let statements: Vec<Statement> = output.statements.iter().map(later).collect();
    let mut clusters = clusters();
    let cluster = with_vectors(&mut clusters);
    cluster.create_database("recall").unwrap();
    let mut client = cluster.target("postgres", "recall").connect().unwrap();
    let refused = apply(&mut client, &statements).unwrap_err();
    assert_eq!(refused.index, Some(0), "{refused}");
    let said = &refused.error.message;
    assert!(
        said.starts_with("this server has vector 0.")
            && said.ends_with(", and the schema needs 0.8 or later"),
        "{said}"
    );
    assert!(
        keys(&mut client, "select nspname::text from pg_namespace where nspname like 'recall%'").is_empty()
    );
}
