-- T1, T2, T11: one person in two organizations, and what each role may do with logs.
begin;
select plan(19);

-- Acme: Ola (owner), Ada (admin), Max (manager), Mia and Ben (members), Vic (viewer). Globex: Gia (owner), and Mia as a viewer.
insert into auth.users (id, email, raw_user_meta_data)
select md5(name)::uuid, name || '@example.org', json_build_object('display_name', initcap(name))::jsonb
from unnest(array['ola', 'ada', 'max', 'mia', 'ben', 'vic', 'gia']) as name;
insert into timetracker.organizations (id, name, slug) values
  (md5('acme')::uuid, 'Acme', 'acme'),
  (md5('globex')::uuid, 'Globex', 'globex');
insert into timetracker.memberships (organization_id, profile_id, role)
select md5(organization)::uuid, md5(name)::uuid, role
from (values
  ('ola', 'acme', 'owner'), ('ada', 'acme', 'admin'), ('max', 'acme', 'manager'), ('mia', 'acme', 'member'), ('ben', 'acme', 'member'),
  ('vic', 'acme', 'viewer'), ('gia', 'globex', 'owner'), ('mia', 'globex', 'viewer')
) as person (name, organization, role);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;

select is((select display_name from timetracker.profiles where id = md5('mia')::uuid), 'Mia', 'who signs up has a profile');

select pg_temp.sign_in('mia');
select lives_ok(
  $$ insert into timetracker.time_logs (id, organization_id, profile_id, started_at, ended_at, comment)
     values (md5('log')::uuid, md5('acme')::uuid, md5('mia')::uuid, '2030-05-06 09:00Z', '2030-05-06 10:30Z', 'the report') $$,
  'a member logs her own time, under a key of her own making'
);
select throws_ok(
  $$ insert into timetracker.time_logs (organization_id, profile_id, started_at, ended_at)
     values (md5('acme')::uuid, md5('ben')::uuid, '2030-05-06 09:00Z', '2030-05-06 10:00Z') $$,
  '42501', null, 'and nobody else''s'
);
select throws_ok(
  $$ insert into timetracker.time_logs (organization_id, profile_id, started_at, ended_at)
     values (md5('globex')::uuid, md5('mia')::uuid, '2030-05-06 09:00Z', '2030-05-06 10:00Z') $$,
  '42501', null, 'nor where she may only look'
);
select throws_ok(
  $$ insert into timetracker.time_logs (organization_id, profile_id, started_at, ended_at)
     values (md5('acme')::uuid, md5('mia')::uuid, '2030-05-06 09:00Z', '2030-05-07 09:00:01Z') $$,
  '23514', null, 'a log has a day at most'
);
select lives_ok($$ update timetracker.time_logs set comment = 'the long report' where id = md5('log')::uuid $$, 'she changes it');
select is((select version from timetracker.time_logs where id = md5('log')::uuid), 2, 'its version counts that');

select pg_temp.sign_in('vic');
select throws_ok(
  $$ insert into timetracker.time_logs (organization_id, profile_id, started_at, ended_at)
     values (md5('acme')::uuid, md5('vic')::uuid, '2030-05-06 09:00Z', '2030-05-06 10:00Z') $$,
  '42501', null, 'a viewer logs nothing'
);
select is_empty($$ select id from timetracker.time_logs $$, 'and sees nobody''s time');
select pg_temp.sign_in('ben');
select is_empty($$ select id from timetracker.time_logs $$, 'nor does a colleague');
select pg_temp.sign_in('max');
select is((select count(*) from timetracker.time_logs), 1::bigint, 'a manager sees it');
select is_empty($$ update timetracker.time_logs set comment = 'mine' returning id $$, 'and does not change it');
select pg_temp.sign_in('gia');
select is_empty($$ select id from timetracker.time_logs $$, 'the owner of another organization sees nothing, though Mia belongs there, too');

select pg_temp.sign_in('mia');
select lives_ok($$ update timetracker.time_logs set status = 'final' where id = md5('log')::uuid $$, 'she confirms it');
select is_empty($$ delete from timetracker.time_logs where id = md5('log')::uuid returning id $$, 'what is final she does not delete');
select throws_ok($$ update timetracker.time_logs set status = 'classified' where id = md5('log')::uuid $$, 'PT403', 'TRANSITION_FORBIDDEN', 'nor open again');
select pg_temp.sign_in('ada');
select lives_ok($$ update timetracker.time_logs set status = 'classified' where id = md5('log')::uuid $$, 'an admin does');
select isnt_empty($$ delete from timetracker.time_logs where id = md5('log')::uuid returning id $$, 'and deletes');

reset role;
select is(
  (select (select count(*) from timetracker.work_modes) || ', ' || (select count(*) from timetracker.task_categories) || ', '
    || (select count(*) from timetracker.activity_types)),
  '6, 8, 7', 'T10: the vocabularies are there'
);

select * from finish();
rollback;
