-- Attacks on the walls between companies: rules and grants that nobody meant, roles that clients do not have, leaves of partitions.
begin;
select plan(43);

-- Two companies. Acme: Ada (admin) over Hugo (HR), Mia (manager of engineering) and Otto; Mia over Ben, Eve, Leo and Max; Max over Pia.
-- Globex: Gus (admin) over Gwen. A key is the md5 of a name.
insert into auth.users (id, email)
select md5(name)::uuid, name || '@example.org'
from unnest(array['ada', 'hugo', 'mia', 'otto', 'ben', 'eve', 'leo', 'max', 'pia', 'gus', 'gwen']) as name;

insert into seo.company (id, name, slug) values
  (md5('acme')::uuid, 'Acme', 'acme'),
  (md5('globex')::uuid, 'Globex', 'globex');
insert into seo.department (id, company_id, name) values
  (md5('engineering')::uuid, md5('acme')::uuid, 'Engineering'),
  (md5('operations')::uuid, md5('acme')::uuid, 'Operations'),
  (md5('research')::uuid, md5('globex')::uuid, 'Engineering');
insert into seo.team (id, company_id, department_id, name) values
  (md5('core')::uuid, md5('acme')::uuid, md5('engineering')::uuid, 'Core');
insert into seo.employee (id, company_id, department, team_id, manager_id, role, display_name)
select md5(name)::uuid, md5(company)::uuid, md5(department)::uuid, md5(team)::uuid, md5(manager)::uuid, role, initcap(name)
from (
  values
    ('ada', 'acme', 'operations', null, null, 'ADMIN'),
    ('hugo', 'acme', 'operations', null, 'ada', 'HR'),
    ('otto', 'acme', 'operations', null, 'ada', 'EMPLOYEE'),
    ('mia', 'acme', 'engineering', null, 'ada', 'MANAGER'),
    ('ben', 'acme', 'engineering', 'core', 'mia', 'EMPLOYEE'),
    ('eve', 'acme', 'engineering', 'core', 'mia', 'EMPLOYEE'),
    ('leo', 'acme', 'engineering', 'core', 'mia', 'EMPLOYEE'),
    ('max', 'acme', 'engineering', null, 'mia', 'MANAGER'),
    ('pia', 'acme', 'engineering', null, 'max', 'EMPLOYEE'),
    ('gus', 'globex', 'research', null, null, 'ADMIN'),
    ('gwen', 'globex', 'research', null, 'gus', 'EMPLOYEE')
) as person (name, company, department, team, manager, role);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;

-- Tests of other files grant at the same moment; the loser of that race tries again.
create function pg_temp.act_as(role_name text) returns void language plpgsql as $$
begin
  for v_try in 1..20 loop
    exit when pg_has_role(current_user, role_name, 'member');
    begin
      execute format('grant %I to %I', role_name, current_user);
    exception when unique_violation or internal_error then
      continue;
    end;
  end loop;
end;
$$;
select pg_temp.act_as('seo_api');
select pg_temp.act_as('seo_tenant');

-- What comes of a command when one of the roles behind the functions runs it: the number of rows, or what refused it. Those roles
-- do not reach pgTAP. Undone afterwards.
create function pg_temp.outcome(role_name text, command text) returns text language plpgsql as $$
declare
  v_rows bigint;
begin
  execute format('set local role %I', role_name);
  execute command;
  get diagnostics v_rows = row_count;
  raise sqlstate 'TAP00';
exception
  when sqlstate 'TAP00' then
    return v_rows;
  when others then
    return sqlstate;
end;
$$;

select seo_private.maintain_activity_event('2024-01-15 12:00+00');
insert into seo.activity_event (company_id, employee_id, activity_type, productivity_impact, created_at) values
  (md5('acme')::uuid, md5('eve')::uuid, 'KEYSTROKE', 0.5, '2024-01-15 08:00+00'),
  (md5('acme')::uuid, md5('ben')::uuid, 'KEYSTROKE', 0.5, '2024-01-15 09:00+00'),
  (md5('acme')::uuid, md5('eve')::uuid, 'KEYSTROKE', 0.5, '1999-12-31 23:59+00'),
  (md5('globex')::uuid, md5('gwen')::uuid, 'KEYSTROKE', 0.5, '2024-01-15 10:00+00');
insert into seo.bandwidth_score (company_id, employee_id, score, keystroke_score, engagement_score, collaboration_score, time_window) values
  (md5('acme')::uuid, md5('eve')::uuid, 50, 0.5, 0.5, 0.5, '24 hours'),
  (md5('globex')::uuid, md5('gwen')::uuid, 60, 0.6, 0.6, 0.6, '24 hours');

-- A leaf has no rules of its own: whoever could read it directly would read every company.
create view pg_temp.leaf as
  select c.oid, c.oid::regclass::text as name, c.relowner, c.relacl, c.relrowsecurity
  from pg_inherits i
  join pg_class c on c.oid = i.inhrelid
  join pg_class p on p.oid = i.inhparent
  where p.relnamespace = 'seo'::regnamespace and p.relkind = 'p';
select ok((select count(*) > 25 from pg_temp.leaf), 'there are leaves to look at');
select is_empty($$ select name from pg_temp.leaf where not relrowsecurity $$, 'every leaf has row level security');
select is_empty(
  $$ select l.name, a.grantee::regrole from pg_temp.leaf l, aclexplode(coalesce(l.relacl, acldefault('r', l.relowner))) a
     where a.grantee <> l.relowner $$,
  'and grants nobody but its owner anything'
);
select pg_temp.sign_in('eve');
select throws_ok($$ select * from seo.activity_event_2024_01_15 $$, '42501', null, 'a client reads no leaf');
select throws_ok($$ select * from seo.activity_event_default $$, '42501', null, 'nor the rows outside of all partitions');
select throws_ok($$ delete from seo.activity_event_2024_01_15 $$, '42501', null, 'nor deletes from one');
reset role;
select is(
  pg_temp.outcome('seo_api', 'select * from seo.activity_event_2024_01_15'), '42501',
  'nor does a function read one that runs for a client'
);
select is(
  pg_temp.outcome('seo_tenant', 'select * from seo.activity_event_2024_01_15'), '42501',
  'or for a company'
);

-- The platform may hand new tables to its clients; a new leaf is taken back.
alter default privileges in schema seo grant all on tables to anon, authenticated, service_role, public;
select is(seo_private.maintain_activity_event('2023-06-01 12:00+00'), 15, 'two more weeks of leaves');
select is_empty(
  $$ select l.name, a.grantee from pg_temp.leaf l, aclexplode(coalesce(l.relacl, acldefault('r', l.relowner))) a
     where a.grantee <> l.relowner $$,
  'are handed to nobody'
);
select is_empty($$ select name from pg_temp.leaf where not relrowsecurity $$, 'and have row level security');
grant select, insert, update, delete on seo.activity_event_2024_01_15 to authenticated;
select pg_temp.sign_in('eve');
select is_empty($$ select * from seo.activity_event_2024_01_15 $$, 'even a grant on a leaf shows no row');
select throws_ok(
  $$ insert into seo.activity_event_2024_01_15 (company_id, employee_id, activity_type, created_at)
     values (md5('acme')::uuid, md5('eve')::uuid, 'KEYSTROKE', '2024-01-15 11:00+00') $$,
  '42501', null, 'nor takes one'
);

-- Rules without a company, as careless as can be: open to everyone, for every command, with every table granted.
reset role;
grant usage on schema seo, seo_private to anon, authenticated;
grant execute on function seo_private.tenants() to anon, authenticated;
do $$
declare
  v_table regclass;
begin
  for v_table in
    select c.oid from pg_class c where c.relnamespace = 'seo'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  loop
    execute format('create policy careless on %s for all to public using (true) with check (true)', v_table);
    execute format('grant select, insert, update, delete on %s to anon, authenticated, seo_api, seo_tenant', v_table);
  end loop;
end;
$$;
-- How many rows the caller finds in all tables, of one company or of all others.
create function pg_temp.rows_found(company text, others boolean) returns bigint language plpgsql as $$
declare
  v_table record;
  v_count bigint;
  v_sum bigint := 0;
begin
  for v_table in
    select c.oid::regclass as name, case c.relname when 'company' then 'id' else 'company_id' end as tenant
    from pg_class c
    where c.relnamespace = 'seo'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  loop
    execute format('select count(*) from %s where (%I <> $1) = $2', v_table.name, v_table.tenant)
      into v_count using md5(company)::uuid, others;
    v_sum := v_sum + v_count;
  end loop;
  return v_sum;
end;
$$;
select cmp_ok(pg_temp.rows_found('globex', true), '>', 20::bigint, 'there are rows of other companies');

select pg_temp.sign_in('gwen');
select is(pg_temp.rows_found('globex', true), 0::bigint, 'through careless rules a client finds no row of another company');
select cmp_ok(pg_temp.rows_found('globex', false), '>=', 6::bigint, 'while the careless rules do open his own');
select results_eq(
  $$ with u as (update seo.employee set role = 'ADMIN', display_name = 'taken' where company_id = md5('acme')::uuid returning 1) select count(*) from u $$,
  $$ values (0::bigint) $$, 'nor updates one'
);
select results_eq(
  $$ with d as (delete from seo.activity_event where company_id = md5('acme')::uuid returning 1) select count(*) from d $$,
  $$ values (0::bigint) $$, 'nor deletes one'
);
select throws_ok(
  $$ insert into seo.skill (company_id, name, category) values (md5('acme')::uuid, 'Spying', 'CRAFT') $$,
  '42501', null, 'nor inserts one'
);
select throws_ok(
  $$ insert into seo.activity_event (company_id, employee_id, activity_type, created_at)
     values (md5('acme')::uuid, md5('eve')::uuid, 'KEYSTROKE', '2024-01-15 11:00+00') $$,
  '42501', null, 'into a partitioned table neither'
);
select throws_ok(
  $$ update seo.bandwidth_score set company_id = md5('acme')::uuid where employee_id = md5('gwen')::uuid $$,
  'PT409', 'FROZEN_COLUMN', 'nor moves one of his over'
);
reset role;
alter table seo.bandwidth_score disable trigger frozen_columns;
select pg_temp.sign_in('gwen');
select throws_ok(
  $$ update seo.bandwidth_score set company_id = md5('acme')::uuid where employee_id = md5('gwen')::uuid $$,
  '42501', null, 'not even where nothing is frozen'
);
reset role;
select is(
  pg_temp.outcome('seo_api', format('select from seo.%I where company_id <> md5(''globex'')::uuid', name)), '0',
  'a function that runs for him finds nothing of another company in ' || name
)
from unnest(array['employee', 'activity_event', 'bandwidth_score', 'security_audit_log']) as name;
select is(
  pg_temp.outcome('seo_tenant', format('select from seo.%I where company_id <> md5(''globex'')::uuid', name)), '0',
  'nor does one that runs for his company in ' || name
)
from unnest(array['employee', 'activity_event', 'bandwidth_score', 'security_audit_log']) as name;
select is(pg_temp.outcome('seo_tenant', 'select from seo.employee'), '2', 'while it reaches his own');
select is(
  pg_temp.outcome(
    role_name, $$ insert into seo.skill (company_id, name, category) values (md5('acme')::uuid, 'Spying', 'CRAFT') $$
  ),
  '42501', role_name || ' inserts nothing elsewhere'
)
from unnest(array['seo_api', 'seo_tenant']) as role_name;
select set_config('request.jwt.claims', '', true);
set local role anon;
select is(
  pg_temp.rows_found('globex', true) + pg_temp.rows_found('globex', false), 0::bigint,
  'without a caller the careless rules open nothing'
);
reset role;
select set_config('request.jwt.claims', json_build_object('sub', md5('stranger')::uuid, 'role', 'authenticated')::text, true);
set local role authenticated;
select is(
  pg_temp.rows_found('globex', true) + pg_temp.rows_found('globex', false), 0::bigint,
  'nor for a caller who works nowhere'
);

-- A row and the people in it belong to one company: the key of the company is a part of every key between them.
reset role;
select throws_ok(
  $$ insert into seo.activity_event (company_id, employee_id, activity_type, created_at)
     values (md5('acme')::uuid, md5('gwen')::uuid, 'KEYSTROKE', '2024-01-15 11:00+00') $$,
  '23503', null, 'no row of one company with another''s employee, whoever writes it'
);
-- The archive has no key to employees. What names one of ours in another company's row is kept apart by the floor alone.
insert into seo.activity_event_archive (id, company_id, employee_id, activity_type, raw_data, created_at)
select md5(company)::uuid, md5(company)::uuid, md5('ben')::uuid, 'KEYSTROKE', '{}', '2023-01-15 11:00+00'
from unnest(array['acme', 'globex']) as company;
select set_config('request.jwt.claims', json_build_object('sub', md5('ben')::uuid, 'role', 'authenticated')::text, true);
select is(
  pg_temp.outcome('seo_api', format('select from seo.activity_event_archive where company_id = %L', md5(company))),
  expected, 'of the archived rows that name him, he reads ' || expected || ' of ' || company
)
from (values ('acme', '1'), ('globex', '0')) as row_of (company, expected);
select throws_ok(
  $$ update seo.employee set manager_id = md5('mia')::uuid where id = md5('gwen')::uuid $$,
  '23503', null, 'nobody answers to a manager of another company'
);
select is_empty(
  $$ select k.conrelid::regclass, k.conname
     from pg_constraint k
     where k.contype = 'f' and k.connamespace = 'seo'::regnamespace and k.confrelid <> 'seo.company'::regclass
       and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'company_id')
       and not exists (
         select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'company_id' and a.attnum = any (k.conkey)
       ) $$,
  'no key between two tables of a company leaves the company out'
);

-- Every rule that opens rows says for whom.
select is_empty(
  $$ select p.polrelid::regclass, p.polname from pg_policy p join pg_class c on c.oid = p.polrelid
     where c.relnamespace = 'seo'::regnamespace and p.polpermissive and 0 = any (p.polroles) and p.polname <> 'careless' $$,
  'no rule opens rows to everyone'
);
select is_empty(
  $$ select c.oid::regclass from pg_class c
     where c.relnamespace in ('seo'::regnamespace, 'seo_private'::regnamespace) and c.relkind in ('r', 'p') and not c.relrowsecurity $$,
  'no table is without row level security'
);
select is_empty(
  $$ select c.oid::regclass from pg_class c
     where c.relnamespace in ('seo'::regnamespace, 'seo_private'::regnamespace) and c.relkind in ('v', 'm') $$,
  'and no view passes by it'
);

select * from finish();
rollback;
