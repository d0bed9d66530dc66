-- T1: departments, teams and who sits where, set up by managers over their tables.
begin;
select plan(9);

-- Acme: Max (manager), Mia (member), Vic (viewer). Globex: Gia (owner).
insert into auth.users (id, email, raw_user_meta_data)
select md5(name)::uuid, name || '@example.org', json_build_object('display_name', initcap(name))::jsonb
from unnest(array['max', 'mia', 'vic', 'gia']) as name;
insert into timetracker.organizations (id, name, slug) values
  (md5('acme')::uuid, 'Acme', 'acme'),
  (md5('globex')::uuid, 'Globex', 'globex');
insert into timetracker.memberships (organization_id, profile_id, role)
select md5(organization)::uuid, md5(name)::uuid, role
from (values ('max', 'acme', 'manager'), ('mia', 'acme', 'member'), ('vic', 'acme', 'viewer'), ('gia', 'globex', 'owner'))
  as person (name, organization, role);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;

select pg_temp.sign_in('gia');
insert into timetracker.departments (id, organization_id, name) values (md5('theirs')::uuid, md5('globex')::uuid, 'Harbour');
select pg_temp.sign_in('max');
select lives_ok(
  $$ insert into timetracker.departments (id, organization_id, name) values (md5('harbour')::uuid, md5('acme')::uuid, 'Harbour') $$,
  'a manager sets up a department; another organization may have one of that name'
);
select throws_ok(
  $$ insert into timetracker.departments (organization_id, name) values (md5('acme')::uuid, 'Harbour') $$, '23505', null, 'his own may not'
);
select throws_ok(
  $$ insert into timetracker.teams (organization_id, department_id, name) values (md5('acme')::uuid, md5('theirs')::uuid, 'Cranes') $$,
  '23503', null, 'a team is of a department of its organization'
);
select lives_ok(
  $$ insert into timetracker.teams (id, organization_id, department_id, name) values (md5('cranes')::uuid, md5('acme')::uuid, md5('harbour')::uuid, 'Cranes') $$,
  'such a team there is'
);
update timetracker.memberships set department_id = md5('harbour')::uuid, team_id = md5('cranes')::uuid where profile_id = md5('mia')::uuid;
select pg_temp.sign_in('mia');
select results_eq(
  $$ select d.name, t.name from timetracker.memberships m
     join timetracker.departments d on d.id = m.department_id join timetracker.teams t on t.id = m.team_id
     where m.profile_id = md5('mia')::uuid $$,
  $$ values ('Harbour', 'Cranes') $$, 'Mia reads where she sits'
);
select throws_ok(
  $$ insert into timetracker.departments (organization_id, name) values (md5('acme')::uuid, 'Mine') $$, '42501', null, 'and sets up none'
);
update timetracker.departments set name = 'Pier';
select pg_temp.sign_in('max');
select is((select name from timetracker.departments), 'Harbour', 'nor calls one otherwise; and one''s own is all that one reads');
delete from timetracker.departments where id = md5('harbour')::uuid;
select is((select department_id from timetracker.memberships where profile_id = md5('mia')::uuid), null::uuid, 'a department that goes takes nobody with it');
select is((select department_id from timetracker.teams where id = md5('cranes')::uuid), null::uuid, 'nor its teams');

select * from finish();
rollback;
