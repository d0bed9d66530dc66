-- T6: what was written offline is sent when there is a connection again, maybe twice, maybe too late; what changed meanwhile is fetched.
begin;
select plan(9);

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

-- As PostgREST sends it with `Prefer: resolution=ignore-duplicates`.
create function pg_temp.send(name text, hours integer) returns setof uuid language sql as $$
  insert into timetracker.time_logs (id, organization_id, profile_id, started_at, ended_at)
  values (md5(name)::uuid, md5('acme')::uuid, md5('mia')::uuid, '2030-05-06 09:00Z', '2030-05-06 09:00Z'::timestamptz + make_interval(hours => hours))
  on conflict (id) do nothing
  returning id
$$;

select pg_temp.sign_in('mia');
select isnt_empty($$ select pg_temp.send('offline', 1) $$, 'a log arrives, under the key that it got offline');
select is_empty($$ select pg_temp.send('offline', 2) $$, 'sent again it is no error, and no second log');
select is((select ended_at from timetracker.time_logs), '2030-05-06 10:00Z', 'and what the server has stays');

-- Two devices change it; whoever comes second has seen an older version.
select isnt_empty(
  $$ update timetracker.time_logs set comment = 'from the desk' where id = md5('offline')::uuid and version = 1 returning version $$,
  'the first change counts'
);
select is_empty(
  $$ update timetracker.time_logs set comment = 'from the train' where id = md5('offline')::uuid and version = 1 returning version $$,
  'one that comes too late changes nothing'
);
select results_eq(
  $$ select comment, version from timetracker.time_logs where id = md5('offline')::uuid $$, $$ values ('from the desk', 2) $$,
  'the server wins'
);

-- What changed since the last time.
reset role;
insert into timetracker.time_logs (id, organization_id, profile_id, started_at, ended_at, created_at, updated_at)
select md5(name || ' old')::uuid, md5('acme')::uuid, md5(name)::uuid, '2030-05-05 09:00Z', '2030-05-05 10:00Z', now() - interval '2 days', now() - interval '2 days'
from unnest(array['mia', 'ben']) as name;
select pg_temp.sign_in('mia');
select results_eq(
  $$ select id from timetracker.time_logs where updated_at > now() - interval '1 day' $$, $$ values (md5('offline')::uuid) $$,
  'what is new is fetched, and nothing that was fetched before'
);
select lives_ok($$ update timetracker.time_logs set comment = 'still the same' where id = md5('mia old')::uuid $$, 'an old one that changes');
select set_eq(
  $$ select id from timetracker.time_logs where updated_at > now() - interval '1 day' $$,
  $$ values (md5('offline')::uuid), (md5('mia old')::uuid) $$,
  'is fetched again, and nobody else''s is'
);

select * from finish();
rollback;
