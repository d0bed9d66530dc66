//! A schema that needs an extension which the server has not stops at its first statement, with one message.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod support;

use compiler::{Options, Statement};
use diagnostics::Sources;
use seoc_live::apply;
use support::cluster;

const SDL: &str = r#"
extend schema @database(schema: "desk", platform: SUPABASE)
type Note @table @search(fields: [{ field: "text" }]) @policy(name: "all", for: [SELECT], using: "true") {
  id: ID!  text: String!
}
"#;

#[test]
fn nothing_is_made_where_an_extension_is_missing() {
    let mut sources = Sources::default();
    sources.add("desk.graphql", SDL);
    let options = Options::new("desk");
    let compilation = compiler::compile(&sources, &options);
    let output = compilation.output.unwrap_or_else(|| panic!("{:?}", compilation.diagnostics));
    // The same schema, if what it needs were an extension that no server has.
    let elsewhere = |statement: &Statement| Statement {
        sql: statement.sql.replace("pg_trgm", "no_such_thing").as_str().into(),
        ..statement.clone()
    };
    let statements: Vec<Statement> = output.statements.iter().map(elsewhere).collect();

    let cluster = cluster();
    cluster.create_database("desk").unwrap();
    let mut owner = cluster.target("postgres", "desk").connect().unwrap();
    let refused = apply(&mut owner, &statements).unwrap_err();
    assert_eq!(refused.index, Some(0), "{refused}");
    assert_eq!(refused.error.message, "this server has no extension no_such_thing, and the schema needs it");
    let made = "select count(*) from pg_namespace where nspname like 'desk%'";
    assert_eq!(owner.query_one(made, &[]).unwrap().get::<_, i64>(0), 0);
    apply(&mut owner, &output.statements).unwrap();
}
