-- T1, T13: which tables there are, and that clients write the columns that are theirs to write, by grants and not by rules alone.
begin;
select plan(6);

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

select set_has(
  $$ select c.relname::text from pg_class c where c.relnamespace = 'timetracker'::regnamespace and c.relkind in ('r', 'p') $$,
  $$ values ('organizations'), ('profiles'), ('memberships'), ('projects'), ('teams'), ('departments'), ('work_modes'), ('task_categories'),
            ('activity_types'), ('time_logs'), ('ai_extractions'), ('attachments'), ('user_day_summaries') $$,
  'organizations, people, work, words, logs, what models made of them, files and days'
);
select is_empty(
  $$ select c.oid::regclass from pg_class c
     where c.relnamespace = 'timetracker'::regnamespace and c.relkind in ('r', 'p')
       and (has_any_column_privilege('anon', c.oid, 'insert, update, references')
         or has_table_privilege('anon', c.oid, 'delete, truncate, trigger')) $$,
  'who is not signed in writes nowhere'
);
insert into timetracker.time_logs (id, organization_id, profile_id, started_at, ended_at)
values (md5('log')::uuid, md5('acme')::uuid, md5('mia')::uuid, '2030-05-06 09:00Z', '2030-05-06 10:00Z');
select pg_temp.sign_in('mia');
select lives_ok($$ update timetracker.time_logs set comment = 'hers' where id = md5('log')::uuid $$, 'her words are hers to write');
select throws_ok(
  $$ update timetracker.time_logs set profile_id = md5('ben')::uuid where id = md5('log')::uuid $$, '42501', null, 'whose time it was is not'
);
select throws_ok(
  $$ update timetracker.time_logs set version = 9 where id = md5('log')::uuid $$, '42501', null, 'nor is the version'
);
select pg_temp.sign_in('ola');
select throws_ok(
  $$ update timetracker.memberships set role = 'owner' where profile_id = md5('ben')::uuid $$, '42501', null, 'roles are given by functions, even by the owner'
);

select * from finish();
rollback;
