-- A dashboard over a few days: who sees which numbers, what they are before and after midnight, and after somebody meddled.
begin;
select plan(9);

create function pg_temp.key(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;
insert into auth.users (id, email)
select pg_temp.key(name), name || '@example.org' from unnest(array['ada', 'ben', 'eva']) as name;
insert into office.office (id, name) values (pg_temp.key('north'), 'North'), (pg_temp.key('south'), 'South');
insert into office.person (id, office_id, role) values
  (pg_temp.key('ada'), pg_temp.key('north'), 'MANAGER'),
  (pg_temp.key('ben'), pg_temp.key('north'), 'MEMBER'),
  (pg_temp.key('eva'), pg_temp.key('south'), 'MANAGER');

-- What a call answers when somebody makes it as a role of the platform, or its error.
create function pg_temp.ask(role text, name text, query text) returns text language plpgsql as $$
declare
  v_answer text;
begin
  perform set_config('request.jwt.claims', coalesce(json_build_object('sub', pg_temp.key(name), 'role', role)::text, ''), true);
  execute format('set local role %I', role);
  execute query into v_answer;
  reset role;
  return v_answer;
exception when others then
  return case sqlstate when '42501' then sqlstate else sqlstate || ' ' || sqlerrm end;
end
$$;
create function pg_temp.user(name text, query text) returns text language sql as $$ select pg_temp.ask('authenticated', name, query) $$;

insert into office.document (office_id, assignee_id, state, emergency, due_on, created_at) values
  (pg_temp.key('north'), pg_temp.key('ben'), 'PENDING', true, '2026-02-28', '2026-02-10'),
  (pg_temp.key('north'), pg_temp.key('ben'), 'PENDING', false, '2026-03-01', '2026-02-28 23:59+00'),
  (pg_temp.key('north'), pg_temp.key('ben'), 'APPROVED', true, '2026-02-28', '2026-03-01 00:00+00'),
  (pg_temp.key('north'), null, 'REJECTED', false, null, '2026-02-10'),
  (pg_temp.key('south'), pg_temp.key('eva'), 'PENDING', false, '2026-02-28', '2026-02-10');
insert into office.meeting (office_id, starts_at) values
  (pg_temp.key('north'), '2026-02-28 23:59:59+00'), (pg_temp.key('north'), '2026-03-01 00:00+00'),
  (pg_temp.key('north'), '2026-03-01 09:00+00');

select is(
  pg_temp.user('ben', $$select office.office_stats('2026-02-28 23:59:59+00')$$), '(2,4,2,1,1,1,1,1)', 'before midnight'
);
select is(pg_temp.user('ben', $$select office.office_stats('2026-03-01 00:00+00')$$), '(2,4,2,1,1,1,1,2)', 'after midnight');
select is(pg_temp.user('eva', $$select office.office_stats('2026-02-28 12:00+00')$$), '(1,1,1,0,0,0,1,0)', 'another office');

update office.document set state = 'APPROVED' where emergency;
update office.person set active = false where id = pg_temp.key('ben');
delete from office.document where state = 'REJECTED';
select is(
  pg_temp.user('ben', $$select office.office_stats('2026-02-28 12:00+00')$$), '(1,3,1,2,0,0,0,1)',
  'approved, gone home, thrown away'
);

select is(
  pg_temp.user('ada', $$select office.desk_stats(pg_temp.key('ben'), '2026-02-15')$$), '(1,2)', 'on somebody''s desk'
);
select is(
  pg_temp.user('ben', $$select office.desk_stats(pg_temp.key('ben'), '2026-02-15')$$), 'PT403 FORBIDDEN', 'is the manager''s business'
);
select is(
  pg_temp.user('eva', $$select office.desk_stats(pg_temp.key('ben'), '2026-02-15')$$), '(0,0)', 'and no other office''s'
);
select is(pg_temp.ask('service_role', null, 'select office.platform_stats()'), '(2,4)', 'all offices, for workers');
select is(pg_temp.user('ada', 'select office.platform_stats()'), '42501', 'and for nobody else');

select * from finish();
rollback;
