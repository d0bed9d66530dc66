-- Attacks on what functions take for granted: the search path, temporary tables, who may call, and the platform's own session.
begin;
select plan(14);

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

create view pg_temp.made as
  select p.oid, p.oid::regprocedure::text as signature, p.prosecdef, p.proconfig, p.proowner, p.proacl
  from pg_proc p
  where p.pronamespace in ('seo'::regnamespace, 'seo_private'::regnamespace);

select cmp_ok((select count(*) from pg_temp.made where prosecdef), '>', 60::bigint, 'there are functions with the rights of their owner');
select is_empty(
  $$ select signature, proconfig from pg_temp.made
     where not coalesce('search_path=pg_catalog, pg_temp' = any (proconfig), false) $$,
  'every function has its own search path: the catalog first, temporary things last'
);
select is_empty(
  $$ select m.signature from pg_temp.made m, aclexplode(coalesce(m.proacl, acldefault('f', m.proowner))) a where a.grantee = 0 $$,
  'none may be called by everyone'
);
select is_empty(
  $$ select signature from pg_temp.made where has_function_privilege('anon', oid, 'execute') $$,
  'none by anonymous clients'
);
select is_empty(
  $$ select m.signature from pg_temp.made m join pg_proc p on p.oid = m.oid
     where p.pronamespace = 'seo_private'::regnamespace and p.proname not in ('may_listen', 'my_folders')
       and has_function_privilege('authenticated', m.oid, 'execute') $$,
  'no private one by any client, but those that policies on tables of the platform ask'
);
select ok(not has_schema_privilege('authenticated', 'seo_private', 'usage'), 'which no client can name, either');
select is_empty(
  $$ select r.rolname from pg_roles r
     where r.rolname in ('anon', 'authenticated', 'service_role', 'authenticator', 'seo_api', 'seo_tenant')
       and (has_schema_privilege(r.oid, 'seo', 'create') or has_schema_privilege(r.oid, 'seo_private', 'create')) $$,
  'nobody who serves requests makes things where functions look'
);
select is_empty(
  $$ select r.rolname, c.oid::regclass from pg_roles r, pg_class c
     where r.rolname in ('anon', 'authenticated', 'service_role', 'authenticator', 'seo_api', 'seo_tenant')
       and c.relnamespace in ('seo'::regnamespace, 'seo_private'::regnamespace) and c.relowner = r.oid $$,
  'nor owns a table, and so passes by its rules'
);

-- A client may make temporary tables, and says himself where names are looked up.
insert into seo.activity_event (company_id, employee_id, activity_type, productivity_impact) values
  (md5('acme')::uuid, md5('eve')::uuid, 'KEYSTROKE', 0.5);
create schema trap;
create function trap.round(numeric, integer) returns numeric language sql as 'select 99.0';
create function trap.now() returns timestamptz language sql as $$ select timestamptz '1970-01-01 00:00+00' $$;
create function trap.count(integer) returns bigint language sql as 'select 99::bigint';
grant usage on schema trap to public;
select pg_temp.sign_in('eve');
create temporary table employee as
  select md5('eve')::uuid as id, md5('acme')::uuid as company_id, 'ADMIN'::text as role, 'Trap'::text as display_name, true as is_active;
create temporary table activity_event as select md5('eve')::uuid as employee_id, 1.0 as productivity_impact, now() as created_at;
create temporary table pg_class as select 'trap'::name as relname;
create temporary table company as select md5('globex')::uuid as id;
grant all on employee, activity_event, pg_class, company to public;
set local search_path = pg_temp, trap, extensions, pg_catalog, seo, seo_private;
select is((seo.me()).display_name, 'Eve', 'a temporary table is not taken for the real one');
select is(seo.calculate_bandwidth_score(md5('eve')::uuid), 20.00, 'nor a function of the caller''s for Postgres''s own');
select throws_ok($$ select seo.change_role(md5('ben')::uuid, 'ADMIN') $$, 'PT403', null, 'and an admin of one''s own making is none');
select throws_ok($$ select * from seo.audit_trail() $$, 'PT403', null, 'who reads no audit trail');
select set_eq(
  $$ select display_name from seo.colleagues() $$, array['Mia', 'Ben', 'Eve', 'Leo', 'Max', 'Pia'],
  'and sees whom he saw before'
);
reset search_path;

-- The platform signs people up with its own role and search path.
reset role;
set local search_path = '';
insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values
  (pg_catalog.md5('new')::pg_catalog.uuid, 'new@example.org',
   pg_catalog.jsonb_build_object('company_id', pg_catalog.md5('acme')::pg_catalog.uuid), '{"display_name": "Nele"}');
reset search_path;
select results_eq(
  $$ select e.company_id, e.display_name, e.role::text from seo.employee e where e.id = md5('new')::uuid $$,
  $$ values (md5('acme')::uuid, 'Nele', 'EMPLOYEE') $$,
  'a sign-up under an empty search path makes its employee'
);

select * from finish();
rollback;
