-- T6: what was written offline is sent when there is a connection again, maybe twice, maybe too late; what changed meanwhile is fetched.
begin;
select plan(12);

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

-- What becomes of one log that is sent, and the server's version of it.
create function pg_temp.send(name text, version integer, given jsonb) returns table (outcome text, error text, version integer, comment text) language sql as $$
  select p.outcome::text, p.error, (p.node).version, (p.node).comment
  from timetracker.push_time_logs(jsonb_build_array(jsonb_build_object('key', md5(name)::uuid, 'version', version, 'values', given))) as p
$$;
create function pg_temp.log(hours integer) returns jsonb language sql as $$
  select jsonb_build_object(
    'organization_id', md5('acme')::uuid, 'started_at', '2030-05-06 09:00Z', 'ended_at', '2030-05-06 09:00Z'::timestamptz + make_interval(hours => hours)
  )
$$;

select pg_temp.sign_in('mia');
select results_eq(
  $$ select * from pg_temp.send('offline', null, pg_temp.log(1)) $$, $$ values ('APPLIED', null::text, 1, null::text) $$,
  'a log arrives, under the key that it got offline'
);
select results_eq(
  $$ select * from pg_temp.send('offline', null, pg_temp.log(1)) $$, $$ values ('APPLIED', null::text, 1, null::text) $$,
  'sent again it is no error, and no second log'
);
select results_eq(
  $$ select * from pg_temp.send('offline', null, pg_temp.log(2)) $$, $$ values ('CONFLICT', null::text, 1, null::text) $$,
  'another one under its key is a conflict'
);
select is((select ended_at from timetracker.time_logs), '2030-05-06 10:00Z', 'and what the server has stays');
select results_eq(
  $$ select * from pg_temp.send('elsewhere', null, pg_temp.log(1) || jsonb_build_object('organization_id', md5('globex')::uuid)) $$,
  $$ values ('REFUSED', 'FORBIDDEN', null::integer, null::text) $$,
  'where she may only look she sends none'
);

-- Two devices change it; whoever comes second has seen an older version.
select results_eq(
  $$ select * from pg_temp.send('offline', 1, '{"comment": "from the desk"}') $$, $$ values ('APPLIED', null::text, 2, 'from the desk') $$,
  'the first change counts'
);
select results_eq(
  $$ select * from pg_temp.send('offline', 1, '{"comment": "from the train"}') $$, $$ values ('CONFLICT', null::text, 2, 'from the desk') $$,
  'one that comes too late changes nothing'
);
select results_eq(
  $$ select comment, version from timetracker.time_logs where id = md5('offline')::uuid $$, $$ values ('from the desk', 2) $$,
  'the server wins'
);

-- What changed since the last time.
create temporary table device (name text primary key, cursor text);
create function pg_temp.fetch(who text) returns table (id uuid, gone boolean) language plpgsql as $$
declare
  v_cursor text := (select d.cursor from pg_temp.device d where d.name = who);
  v_changes timetracker.time_log_changes;
begin
  perform pg_temp.sign_in(who);
  select * into v_changes from timetracker.pull_time_logs(v_cursor, 100);
  reset role;
  insert into pg_temp.device values (who, v_changes.cursor) on conflict (name) do update set cursor = excluded.cursor;
  return query select n.id, false from unnest(v_changes.nodes) n union all select g, true from unnest(v_changes.gone) g;
end;
$$;
reset role;
insert into timetracker.time_logs (id, organization_id, profile_id, started_at, ended_at)
select md5(name || ' old')::uuid, md5('acme')::uuid, md5(name)::uuid, '2030-05-05 09:00Z', '2030-05-05 10:00Z'
from unnest(array['mia', 'ben']) as name;
select set_eq(
  $$ select * from pg_temp.fetch('mia') $$, $$ values (md5('offline')::uuid, false), (md5('mia old')::uuid, false) $$, 'at first all of her logs are fetched'
);
-- As if all of it had been committed by now.
update timetracker_private.time_logs_changes set change = '3';
select is_empty($$ select * from pg_temp.fetch('mia') $$, 'then nothing that was fetched before');
update timetracker.time_logs set comment = 'still the same' where id in (md5('mia old')::uuid, md5('ben old')::uuid);
select results_eq(
  $$ select * from pg_temp.fetch('mia') $$, $$ values (md5('mia old')::uuid, false) $$, 'an old one that changes is fetched again, and nobody else''s is'
);
update timetracker_private.time_logs_changes set change = '3';
delete from timetracker.time_logs where id in (md5('mia old')::uuid, md5('ben old')::uuid);
select results_eq(
  $$ select * from pg_temp.fetch('mia') $$, $$ values (md5('mia old')::uuid, true) $$, 'that one is gone is fetched, too, and again nobody else''s'
);

select * from finish();
rollback;
