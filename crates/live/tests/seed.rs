//! `@seed`: rows of the schema come back as it says them, and others stay.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod support;

use compiler::Options;
use diagnostics::Sources;
use seoc_live::apply_script;
use support::cluster;

const SDL: &str = r#"
extend schema @database(schema: "desk", platform: POSTGRES)
type Color @table @seed(rows: [{ name: "red", size: 1 }, { name: "blue" }]) @policy(name: "all", for: [SELECT], using: "true") {
  id: ID!  name: String! @unique  size: Int  note: String
}
"#;

/// Each row names one that is written below it, or in a file that comes later.
const NAMED: [&str; 2] = [
    r#"
extend schema @database(schema: "shop", platform: POSTGRES)
type Shade @table @seed(rows: [
  { name: "dark", paint: "00000000-0000-4000-8000-000000000001" }
]) @policy(name: "all", for: [SELECT], using: "true") { id: ID!  name: String! @unique  paint: Paint! }
"#,
    r#"
type Paint @table @seed(rows: [
  { id: "00000000-0000-4000-8000-000000000001", name: "navy", near: "00000000-0000-4000-8000-00000000000a" }
  { id: "00000000-0000-4000-8000-00000000000A", name: "blue", near: "00000000-0000-4000-8000-00000000000A" }
]) @policy(name: "all", for: [SELECT], using: "true") { id: ID!  name: String! @unique  near: Paint }
"#,
];

#[test]
fn rows_come_after_those_that_they_name() {
    let mut sources = Sources::default();
    sources.add("1_shade.graphql", NAMED[0]);
    sources.add("2_paint.graphql", NAMED[1]);
    let compilation = compiler::compile(&sources, &Options::new("shop"));
    let output = compilation.output.unwrap_or_else(|| panic!("{:?}", compilation.diagnostics));

    let cluster = cluster();
    cluster.create_database("shop").unwrap();
    let mut owner = cluster.target("postgres", "shop").connect().unwrap();
    apply_script(&mut owner, &seoc_live::script(&output.statements)).unwrap();
    let named = "select concat_ws(' ', s.name, p.name, n.name) \
                 from shop.shade s join shop.paint p on p.id = s.paint_id join shop.paint n on n.id = p.near_id";
    assert_eq!(owner.query_one(named, &[]).unwrap().get::<_, String>(0), "dark navy blue");
}

#[test]
fn what_the_schema_says_is_said_again_and_nothing_else_is_touched() {
    let mut sources = Sources::default();
    sources.add("desk.graphql", SDL);
    let options = Options::new("desk");
    let compilation = compiler::compile(&sources, &options);
    let output = compilation.output.unwrap_or_else(|| panic!("{:?}", compilation.diagnostics));
    let script = seoc_live::script(&output.statements);

    let cluster = cluster();
    cluster.create_database("desk").unwrap();
    let mut client = cluster.target("postgres", "desk").connect().unwrap();
    let mut rows = || -> String {
        let all = "select string_agg(concat_ws(' ', name, size, note), ', ' order by name) from desk.color";
        client.query_one(all, &[]).unwrap().get(0)
    };
    let mut owner = cluster.target("postgres", "desk").connect().unwrap();
    apply_script(&mut owner, &script).unwrap();
    assert_eq!(rows(), "blue, red 1");
    owner
        .batch_execute(
            "update desk.color set size = 9, note = 'warm' where name = 'red'; \
             delete from desk.color where name = 'blue'; insert into desk.color (name) values ('green')",
        )
        .unwrap();
    apply_script(&mut owner, &script).unwrap();
    assert_eq!(rows(), "blue, green, red 1 warm");
}
