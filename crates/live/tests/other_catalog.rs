//! A database that holds something else is refused before any change.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod support;

use compiler::{Options, Output};
use diagnostics::Sources;
use postgres::Client;
use seoc_live::apply_script;
use support::cluster;

/// A tiny domain that the compiler really made.
fn compiled(file: &str, field: &str) -> Output {
    let mut sources = Sources::default();
    let sdl = format!(
        "extend schema @database(schema: \"desk\", platform: POSTGRES)\n\
         type Note @table @policy(name: \"all\", for: [SELECT], using: \"true\") {{ id: ID! {field} }}"
    );
    sources.add(file, sdl);
    let compilation = compiler::compile(&sources, &Options::new("desk"));
    compilation.output.unwrap_or_else(|| panic!("{:?}", compilation.diagnostics))
}

fn script(output: &Output) -> String {
    seoc_live::script(&output.statements)
}

/// Everything the database knows about tables, columns and functions.
fn everything(client: &mut Client) -> String {
    let sql = "select coalesce(string_agg(x, e'\\n' order by x), '') from (
        select c.oid || c.relname || a.attname as x from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relnamespace::regnamespace::text like 'desk%'
        union all select p.oid || p.proname || p.prosrc from pg_proc p where p.pronamespace::regnamespace::text like 'desk%'
        union all select n.oid || n.nspname from pg_namespace n
      ) as known";
    client.query_one(sql, &[]).unwrap().get(0)
}

#[test]
fn another_version_is_refused_and_nothing_changes() {
    let cluster = cluster();
    cluster.create_database("desk").unwrap();
    let mut client = cluster.target("postgres", "desk").connect().unwrap();
    apply_script(&mut client, &script(&compiled("a.graphql", "text: String"))).unwrap();
    let before = everything(&mut client);

    let other = compiled("a.graphql", "text: String, more: Int");
    let error = apply_script(&mut client, &script(&other)).unwrap_err();
    assert_eq!(error.error.message, "this database holds another version of schema desk");
    let _ = client.batch_execute("rollback");
    assert_eq!(everything(&mut client), before);
}

#[test]
fn a_type_in_another_file_is_the_same_catalog() {
    let cluster = cluster();
    cluster.create_database("desk").unwrap();
    let mut client = cluster.target("postgres", "desk").connect().unwrap();
    apply_script(&mut client, &script(&compiled("a.graphql", "text: String"))).unwrap();
    let before = everything(&mut client);
    apply_script(&mut client, &script(&compiled("moved/b.graphql", "text: String"))).unwrap();
    assert_eq!(everything(&mut client), before);
}

#[test]
fn a_schema_that_somebody_else_made_is_refused() {
    let cluster = cluster();
    cluster.create_database("desk").unwrap();
    let mut client = cluster.target("postgres", "desk").connect().unwrap();
    client.batch_execute("create schema desk; create table desk.note (mine int)").unwrap();
    let before = everything(&mut client);
    let error = apply_script(&mut client, &script(&compiled("a.graphql", "text: String"))).unwrap_err();
    assert_eq!(error.error.message, "this database has a schema desk or desk_private that seoc did not make");
    let _ = client.batch_execute("rollback");
    assert_eq!(everything(&mut client), before);
}
