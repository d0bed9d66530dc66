//! A schema may call its columns and arguments as it likes: what is generated gives way.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod support;

use seoc_live::{Database, run_domain};
use support::{cluster, compiled, place};

/// What the generated tests do not look at: that each value lands where it belongs.
const VALUES: &str = r#"
begin;
select plan(5);
insert into auth.users (id) values (md5('ada')::uuid);
insert into app.team (id, name) values (md5('north')::uuid, 'North');
insert into app.person (id, team_id, role) values (md5('ada')::uuid, md5('north')::uuid, 'AGENT');
select set_config('request.jwt.claims', json_build_object('sub', md5('ada')::uuid, 'role', 'authenticated')::text, true);
set local role authenticated;
select is(app.v_result(7), 7, 'an argument is not its function''s result');
select is(app.sum("order" => 2, "user" => 3), 5, 'words of the grammar are names when they are quoted');
create temporary table made on commit drop as
select * from app.create_order("user" => 'u', v_row => 'r', v_new => 'n', v_column => 'c', one => 1, v_size => 4, "row" => 5);
select is(
  (select array[m."user", m.v_row, m.v_new, m.v_column, m.one::text, m.v_size::text, m."row"::text] from made m),
  '{u,r,n,c,1,4,5}'::text[], 'each value is in its column'
);
select is(
  (select array[o."user", o.v_row, o.v_new, o.v_column]
   from made m, app.update_order(m.id, 1, '{"v_row": "other", "user": "v"}') as o),
  '{v,other,n,c}'::text[], 'a change changes what it names'
);
select is(
  (select array_agg(n.v_row)
   from app.list_orders(filter => '{"one": {"in": [1, 2]}, "v_column": {"eq": "c"}}', order_by => 'V_SIZE_DESC') as l,
        unnest(l.nodes) as n),
  '{other}'::text[], 'a filter and an order mean the columns'
);
select * from finish();
rollback;
"#;

#[test]
fn names_of_the_schema_and_of_what_is_generated_never_meet() {
    let output = compiled(&[("app.graphql", include_str!("schemas/hostile_names.graphql"))]);
    let tests = [("values.sql".to_owned(), VALUES.to_owned())];
    let report = run_domain(&output, &tests, Database::ThrowAway(&cluster()), &|_| {}).unwrap();
    assert!(report.passed(), "{}", seoc_live::render_text(&report, &place, false));
    assert!(report.files.iter().any(|file| file.name == "plpgsql_check"), "{:?}", report.notes);
}
