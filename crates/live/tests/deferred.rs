//! A key that is looked at when the transaction ends tells no more than another one, whosever table it leads to.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod support;

use seoc_live::apply_script;
use support::{cluster, compiled, sqlstate};

const SDL: &str = r#"
extend schema @database(schema: "app", platform: SUPABASE)
type Person @table @principal(id: "id") @policy(name: "self", for: [SELECT], owner: "id") {
  id: ID! @references(table: "auth.users", deferrable: true)
}
"#;

#[test]
fn a_user_who_is_referred_to_stays_and_the_error_is_the_declared_one() {
    let cluster = cluster();
    cluster.create_database("users").unwrap();
    let mut client = cluster.target("postgres", "users").connect().unwrap();
    apply_script(&mut client, &seoc_live::script(&compiled(&[("app.graphql", SDL)]).statements)).unwrap();
    client
        .batch_execute(
            "insert into auth.users (id) values (md5('ada')::uuid), (md5('ben')::uuid);
             insert into app.person (id) values (md5('ada')::uuid);",
        )
        .unwrap();
    let error = client.execute("delete from auth.users where id = md5('ada')::uuid", &[]).unwrap_err();
    assert_eq!(sqlstate(&error), "PT409");
    let told = error.as_db_error().unwrap();
    assert_eq!((told.message(), told.detail()), ("STILL_REFERENCED", Some("Something still refers to it.")));
    assert_eq!((told.constraint(), told.table()), (None, None));
    // Nobody refers to him; and in one transaction both may go, in whatever order.
    client.execute("delete from auth.users where id = md5('ben')::uuid", &[]).unwrap();
    client
        .batch_execute(
            "begin; delete from auth.users where id = md5('ada')::uuid;
             delete from app.person where id = md5('ada')::uuid; commit;",
        )
        .unwrap();
}
