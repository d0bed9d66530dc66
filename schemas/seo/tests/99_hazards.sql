-- The hazards of docs/hazards.md that no other file attacks, each after a look that what it goes for is there.
begin;
select plan(54);

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


insert into seo.skill (id, company_id, name, category) values
  (md5('french')::uuid, md5('acme')::uuid, 'French', 'CRAFT'),
  (md5('german')::uuid, md5('globex')::uuid, 'German', 'CRAFT');
select seo_private.maintain_activity_event('2024-01-15 12:00+00');
insert into seo.activity_event (company_id, employee_id, activity_type, productivity_impact, created_at) values
  (md5('acme')::uuid, md5('eve')::uuid, 'KEYSTROKE', 0.5, '2024-01-15 08:00+00'),
  (md5('acme')::uuid, md5('ben')::uuid, 'KEYSTROKE', 0.5, '2024-01-15 09:00+00'),
  (md5('globex')::uuid, md5('gwen')::uuid, 'KEYSTROKE', 0.5, '2024-01-15 10:00+00');
create function pg_temp.caller(name text) returns void language sql as $$
  select set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true)
$$;

-- 4, 33: rules that ask each other for ever, and rules that ask what their reader may not: every table is read by whoever may.
select pg_temp.caller('mia');
create view pg_temp.readable as
  select r.rolname::text as role_name, c.oid::regclass::text as name
  from pg_class c, pg_roles r
  where c.relnamespace = 'seo'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and r.rolname in ('seo_api', 'seo_tenant') and has_any_column_privilege(r.oid, c.oid, 'select');
select cmp_ok((select count(*) from pg_temp.readable), '>', 60::bigint, 'there are tables to read');
select is_empty(
  $$ select role_name, name, outcome
     from pg_temp.readable, lateral (select pg_temp.outcome(role_name, 'select from ' || name) as outcome) o
     where outcome !~ '^[0-9]{1,4}$' $$,
  'no rule asks itself for ever (42P17, 54001) or asks what its reader may not (42501)'
);

-- 9: a row in somebody else's name.
select pg_temp.caller('eve');
select is(
  pg_temp.outcome('seo_api', format(
    'insert into seo.activity_event (company_id, employee_id, activity_type) values (%L, %L, ''KEYSTROKE'')', md5('acme')::uuid, md5('eve')::uuid
  )),
  '1', 'one records what one does oneself'
);
select is(
  pg_temp.outcome('seo_api', format(
    'insert into seo.activity_event (company_id, employee_id, activity_type) values (%L, %L, ''KEYSTROKE'')', md5('acme')::uuid, md5('ben')::uuid
  )),
  '42501', 'and nothing in a colleague''s name'
);

-- 14: what another company has is no different from what does not exist; what goes there stays here.
select ok(exists (select from seo.employee where id = md5('gwen')::uuid), 'Gwen is there');
select is(
  pg_temp.outcome('seo_tenant', format(
    'insert into seo.bandwidth_score (company_id, employee_id, score, keystroke_score, engagement_score, collaboration_score, time_window)
     values (%L, %L, 50, 0.5, 0.5, 0.5, ''24 hours'')', md5('acme')::uuid, md5(name)::uuid
  )),
  '23503', 'a row of Acme cannot point at ' || name
)
from unnest(array['gwen', 'nobody at all']) as name;
select is((select count(*) from seo.activity_event where company_id = md5('acme')::uuid), 2::bigint, 'Acme has events');
delete from auth.users where id = md5('gwen')::uuid;
select is_empty($$ select from seo.activity_event where employee_id = md5('gwen')::uuid $$, 'what Gwen leaves is gone with her');
select is((select count(*) from seo.activity_event where company_id = md5('acme')::uuid), 2::bigint, 'and nothing of Acme''s');

-- 15: a name that another company has taken is free.
select is(
  pg_temp.outcome('seo_tenant', format('insert into seo.skill (company_id, name, category) values (%L, %L, ''CRAFT'')', md5('acme')::uuid, name)),
  expected, name || ' tells nothing about another company'
)
from (values ('German', '1'), ('French', '23505')) as taken (name, expected);
select results_eq(
  $$ select i.indexrelid::regclass::text collate "default"
     from pg_index i join pg_class c on c.oid = i.indrelid
     where c.relnamespace = 'seo'::regnamespace and i.indisunique and not i.indisprimary and not c.relispartition
       and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'company_id' and a.attnum = any (i.indkey))
     order by 1 $$,
  $$ values ('seo.company_name_key'), ('seo.company_slug_key') $$,
  'only what was asked for by name is unique beyond a company'
);

-- 16: the planner's estimates.
analyze seo.activity_event;
select cmp_ok((select count(*) from pg_stats where schemaname = 'seo'), '>', 0::bigint, 'the planner knows something');
select pg_temp.sign_in('eve');
select throws_ok($$ explain select from seo.activity_event $$, '42501', null, 'a client is told no estimate');
select is_empty($$ select from pg_stats where schemaname in ('seo', 'seo_private') $$, 'and reads no statistics');
reset role;

-- 17: row level security is not forced, so nobody who serves requests may own a table or pass by it.
select is_empty(
  $$ select r.rolname from pg_roles r
     where r.rolname in ('anon', 'authenticated', 'seo_api', 'seo_tenant')
       and (r.rolsuper or r.rolbypassrls or exists (select from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p'))
         or exists (select from pg_roles o where (o.rolsuper or o.rolbypassrls) and pg_has_role(r.oid, o.oid, 'member'))) $$,
  'nobody behind a request passes by the rules'
);
set local row_security = off;
select is(
  pg_temp.outcome(role_name, 'select from seo.employee'), '42501', role_name || ' does not switch them off'
)
from unnest(array['seo_api', 'seo_tenant']) as role_name;
reset row_security;

-- 20: NULL is no tenant.
select is_empty(
  $$ select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'seo'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'company_id' and not a.attnotnull $$,
  'no row is without a company'
);
select throws_ok(
  $$ insert into seo.skill (company_id, name, category) values (null, 'Nobody''s', 'CRAFT') $$, '23502', null, 'not even one that the owner adds'
);
select is_empty(
  $$ select polrelid::regclass, polname from pg_policy p join pg_class c on c.oid = p.polrelid
     where c.relnamespace = 'seo'::regnamespace
       and concat(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) ~* 'not in|distinct from|uid\(\) is null' $$,
  'and no rule opens rows because something is NULL'
);

-- 21: a setting that was once set reads as '' afterwards.
select set_config('request.jwt.claims', '', true), set_config('request.jwt.claim.sub', '', true);
select is(seo_private.uid(), null, 'an empty token is nobody');
select is(pg_temp.outcome('seo_api', 'select from seo.employee'), '0', 'who reads nothing, without an error');
select pg_temp.caller('eve');

-- 24: TRUNCATE passes by row level security, and a trigger runs as whoever writes next.
select is_empty(
  $$ select c.oid::regclass, a.grantee::regrole, a.privilege_type
     from pg_class c, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a
     where c.relnamespace in ('seo'::regnamespace, 'seo_private'::regnamespace) and a.grantee <> c.relowner
       and a.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER') $$,
  'nobody was handed TRUNCATE, REFERENCES or TRIGGER'
);
select cmp_ok((select count(*) from seo.skill), '>', 1::bigint, 'there is something to empty');
select is(
  pg_temp.outcome(role_name, 'truncate seo.skill cascade'), '42501', role_name || ' empties no table'
)
from unnest(array['anon', 'authenticated', 'seo_api', 'seo_tenant']) as role_name;
create function pg_temp.steal() returns trigger language plpgsql as 'begin return new; end';
select is(
  pg_temp.outcome(role_name, 'create trigger steal before insert on seo.skill for each row execute function pg_temp.steal()'),
  '42501', role_name || ' hangs no trigger on one'
)
from unnest(array['authenticated', 'seo_api', 'seo_tenant']) as role_name;

-- 26: a plan that is kept does not keep whom it was made for.
select is_empty(
  $$ select p.oid::regprocedure from pg_proc p
     where p.pronamespace in ('seo'::regnamespace, 'seo_private'::regnamespace) and p.provolatile = 'i'
       -- This mask alone looks at its argument and has nobody to ask for; it is held to that.
       and (p.oid is distinct from to_regprocedure('seo_private.mask_email(text)') or p.prosrc ~* '(seo|seo_private|auth)\.|current_setting|current_user|session_user|current_role') $$,
  'no function answers without looking who asks'
);
set local plan_cache_mode = force_generic_plan;
prepare who as select (seo.me()).id, (seo.me()).display_name;
select pg_temp.sign_in('eve');
select results_eq('execute who', $$ values (md5('eve')::uuid, 'Eve'::text) $$, 'the first asks') from generate_series(1, 7);
reset role;
select pg_temp.sign_in('gus');
select results_eq('execute who', $$ values (md5('gus')::uuid, 'Gus'::text) $$, 'and the next gets his own answer');
reset role;

-- 27: guards against changes hold for functions, and for NULL.
select pg_temp.caller('eve');
insert into seo.bandwidth_score (company_id, employee_id, score, keystroke_score, engagement_score, collaboration_score, time_window) values
  (md5('acme')::uuid, md5('eve')::uuid, 50, 0.5, 0.5, 0.5, '24 hours');
select is(pg_temp.outcome('seo_tenant', 'select from seo.bandwidth_score'), '1', 'there is a row to move');
grant update on seo.bandwidth_score to seo_tenant;
select is(
  pg_temp.outcome('seo_tenant', format('update seo.bandwidth_score set company_id = %s', value)), 'PT409',
  'a function does not move a row to ' || value
)
from unnest(array[quote_literal(md5('globex')::uuid), 'null']) as value;

-- 31: a leaf has no rules that its table does not have.
select is_empty(
  $$ select c.oid::regclass, p.polname from pg_policy p join pg_class c on c.oid = p.polrelid where c.relispartition $$,
  'no leaf has rules of its own'
);

-- 32: what a client writes stays text.
select pg_temp.sign_in('eve');
select is(
  (seo.add_plate_item(title => $$'); select set_config('request.jwt.claims', '{}', true); --$$)).title,
  $$'); select set_config('request.jwt.claims', '{}', true); --$$,
  'SQL in an argument is kept as it is'
);
select is((seo.me()).display_name, 'Eve', 'and changes nobody');
reset role;
select is_empty(
  $$ select p.oid::regprocedure from pg_proc p
     where p.pronamespace in ('seo'::regnamespace, 'seo_private'::regnamespace)
       and p.prosrc ~* '\mexecute\M' and p.prosrc ~ '\|\|'
       and not starts_with(p.proname, 'maintain_') and not starts_with(p.proname, 'retain_') $$,
  'no function puts statements together'
);

-- 35: a job that cannot have a partition's lock gives up, and makes nobody wait behind it.
select is_empty(
  $$ select p.oid::regprocedure from pg_proc p
     where p.pronamespace = 'seo_private'::regnamespace and (starts_with(p.proname, 'maintain_') or starts_with(p.proname, 'retain_'))
       and not coalesce('lock_timeout=10s' = any (p.proconfig), false) $$,
  'no job waits for ever'
);

-- 36: COPY does not work under row level security, so it is nobody's way in.
select is(
  pg_temp.outcome(role_name, $$ copy seo.skill (company_id, name, category) from '/dev/null' $$), '42501', role_name || ' copies nothing in'
)
from unnest(array['authenticated', 'seo_api', 'seo_tenant']) as role_name;

-- 37: the helpers' schema is open to those whose queries meet a rule, and to nobody else.
select results_eq(
  $$ select r.rolname::text collate "default" from pg_roles r
     where r.rolname in ('anon', 'authenticated', 'authenticator', 'seo_api', 'seo_tenant') and has_schema_privilege(r.oid, 'seo_private', 'usage')
     order by 1 $$,
  $$ values ('seo_api'), ('seo_tenant') $$,
  'only the roles behind functions reach the helpers'
);

select * from finish();
rollback;
