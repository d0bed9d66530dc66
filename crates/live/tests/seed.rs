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
