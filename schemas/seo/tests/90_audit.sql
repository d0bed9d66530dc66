-- S14: who did what, for admins; written by triggers, and never changed.
begin;
select plan(12);

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

select pg_temp.sign_in('hugo');
select lives_ok($$ select seo.grant_department_access(md5('leo')::uuid, 'helps out in operations') $$, 'Hugo opens a door');
select throws_ok($$ select * from seo.audit_trail() $$, 'PT403', null, 'HR does not read the trail');
reset role;
select pg_temp.sign_in('ada');
select is(
  (select count(*)::integer from seo.audit_trail(employee => md5('hugo')::uuid) l
   where l.action_type = 'INSERT' and l.resource_accessed like '%cross_department_grant'),
  1, 'an admin reads who did it'
);
select is_empty($$ select * from seo.audit_trail(since => now() + interval '1 second') $$, 'since when he asks for');
select is((select count(*)::integer from seo.audit_trail(first => 1)), 1, 'as many as he asks for');
select is_empty($$ select * from seo.audit_trail() l where l.company_id <> md5('acme')::uuid $$, 'of his own company');
reset role;
select ok(
  exists (select from seo.security_audit_log l where l.resource_accessed like '%employee' and l.employee_id is null),
  'an act of the system has no actor'
);
select throws_ok($$ update seo.security_audit_log set action_type = 'NOTHING' $$, null, null, 'a record is not changed');
select throws_ok($$ delete from seo.security_audit_log $$, null, null, 'nor deleted');
select is(
  (select count(*)::integer from seo.security_audit_log l where l.action_type = 'UPDATE' and l.resource_accessed like '%employee'), 0,
  'nobody was changed so far'
);
update seo.employee set current_bandwidth = 50 where id = md5('eve')::uuid;
select is(
  (select count(*)::integer from seo.security_audit_log l where l.action_type = 'UPDATE' and l.resource_accessed like '%employee'), 0,
  'a new score alone is no record'
);
update seo.employee set surveillance_level = 2 where id = md5('eve')::uuid;
select is(
  (select count(*)::integer from seo.security_audit_log l where l.action_type = 'UPDATE' and l.resource_accessed like '%employee'), 1,
  'a new level is'
);

select * from finish();
rollback;
