-- S10: a new account becomes an employee of the company that the server, and nobody else, has named.
begin;
select plan(10);

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

set local search_path to auth;
insert into auth.users (id, email, raw_app_meta_data, raw_user_meta_data) values
  (md5('named')::uuid, 'named@example.org', json_build_object('company_id', md5('acme')::uuid)::jsonb, '{"display_name": " Nadia "}'),
  (md5('unnamed')::uuid, 'unnamed@example.org', json_build_object('company_id', md5('acme')::uuid)::jsonb, '{"display_name": " "}'),
  (md5('without mail')::uuid, null, json_build_object('company_id', md5('acme')::uuid)::jsonb, '{}'),
  (md5('endless')::uuid, 'endless@example.org', json_build_object('company_id', md5('acme')::uuid)::jsonb,
   json_build_object('display_name', repeat('x', 500))::jsonb),
  (md5('ambitious')::uuid, 'ambitious@example.org', json_build_object('company_id', md5('acme')::uuid)::jsonb,
   '{"role": "ADMIN", "surveillance_clearance": 5}'),
  (md5('intruder')::uuid, 'intruder@example.org', '{}', json_build_object('company_id', md5('acme')::uuid)::jsonb),
  (md5('homeless')::uuid, 'homeless@example.org', '{}', '{}'),
  (md5('garbled')::uuid, 'garbled@example.org', '{"company_id": "acme"}', '{}'),
  (md5('nowhere')::uuid, 'nowhere@example.org', json_build_object('company_id', md5('nowhere')::uuid)::jsonb, '{}');
reset search_path;

create function pg_temp.employee(name text) returns setof seo.employee language sql as $$
  select e.* from seo.employee e where e.id = md5(name)::uuid
$$;
select results_eq(
  $$ select e.company_id, e.email::text, e.display_name from pg_temp.employee('named') e $$,
  $$ values (md5('acme')::uuid, 'named@example.org', 'Nadia') $$,
  'company from the server, name from the user'
);
select results_eq($$ select e.display_name from pg_temp.employee('unnamed') e $$, $$ values ('unnamed@example.org'::text) $$, 'or from the address');
select results_eq(
  $$ select e.display_name, e.email::text from pg_temp.employee('without mail') e $$,
  $$ values ('New colleague'::text, null::text) $$,
  'or from nothing'
);
select results_eq($$ select length(e.display_name) from pg_temp.employee('endless') e $$, $$ values (120) $$, 'a name that is too long is cut');
select results_eq(
  $$ select e.role::text, e.surveillance_clearance::integer from pg_temp.employee('ambitious') e $$,
  $$ values ('EMPLOYEE'::text, 1) $$,
  'role and clearance are not the user''s to choose'
);
select is_empty($$ select * from pg_temp.employee('intruder') $$, 'nor is the company');
select is_empty($$ select * from pg_temp.employee('homeless') $$, 'without a company there is no employee');
select is_empty($$ select * from pg_temp.employee('garbled') $$, 'nor with a company that is none');
select is_empty($$ select * from pg_temp.employee('nowhere') $$, 'or that does not exist');
select is(
  (select count(*)::integer from auth.users u where u.id in (md5('garbled')::uuid, md5('nowhere')::uuid)), 2,
  'but the sign-up stands'
);

select * from finish();
rollback;
