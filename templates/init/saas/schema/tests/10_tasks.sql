-- A test of your own: pgTAP in a transaction that is rolled back. Those that seoc generates already ask whether the
-- organizations are kept apart; this one tells a story.
begin;
select plan(3);

insert into auth.users (id, email)
values (md5('ann')::uuid, 'ann@example.org'), (md5('bob')::uuid, 'bob@example.org');

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;

select pg_temp.sign_in('ann');
create temporary table acme as select id::uuid from app.create_organization(name => 'Acme') as id;
grant select on acme to authenticated;

select is(
  (select state::text from app.add_task(organization => (select id from acme), title => 'Feed the cat')),
  'OPEN',
  'a new task is open'
);
select is(
  (select count(*) from app.tasks(organization => (select id from acme))),
  1::bigint,
  'whoever made the organization sees it'
);

select pg_temp.sign_in('bob');
select throws_ok(
  $$ select * from app.tasks(organization => (select id from acme)) $$,
  'PT403',
  'FORBIDDEN',
  'somebody else is turned away'
);

select * from finish();
rollback;
