-- S23: what policies and guards ask, and that NULL or a stranger never gets a yes.
begin;
select plan(65);

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

select set_config('request.jwt.claims', json_build_object('sub', md5('mia')::uuid, 'role', 'authenticated')::text, true);

select set_eq(
  $$ select seo_private.get_recursive_reports(md5('mia')::uuid) $$,
  $$ select md5(name)::uuid from unnest(array['ben', 'eve', 'leo', 'max', 'pia']) as name $$,
  'everyone below Mia, at any depth'
);
select set_eq(
  $$ select seo_private.get_direct_reports(md5('mia')::uuid) $$,
  $$ select md5(name)::uuid from unnest(array['ben', 'eve', 'leo', 'max']) as name $$,
  'who answers to Mia directly'
);
select is_empty($$ select seo_private.get_recursive_reports(md5('pia')::uuid) $$, 'nobody is below Pia');
select is_empty($$ select seo_private.get_recursive_reports(md5('gus')::uuid) $$, 'another company has no reports here');
select is_empty($$ select seo_private.get_direct_reports(md5('gus')::uuid) $$, 'another company has no direct reports here');
select is_empty($$ select seo_private.get_recursive_reports(null) $$, 'nobody is below NULL');
select is_empty($$ select seo_private.get_direct_reports(null) $$, 'nobody answers to NULL');

update seo.employee set surveillance_clearance = 3 where id = md5('mia')::uuid;
select is(seo_private.get_user_surveillance_clearance(md5('mia')::uuid), 3, 'a manager has the clearance of his row');
select is(seo_private.get_user_surveillance_clearance(md5('eve')::uuid), 1, 'an employee starts with the lowest clearance');
select is(seo_private.get_user_surveillance_clearance(md5('hugo')::uuid), 5, 'HR may look everywhere');
select is(seo_private.get_user_surveillance_clearance(md5('ada')::uuid), 5, 'an admin may look everywhere');
select is(seo_private.get_user_surveillance_clearance(md5('gus')::uuid), null, 'another company has no clearance here');
select is(seo_private.get_user_surveillance_clearance(null), null, 'NULL has no clearance');

select is(seo_private.has_role(md5('ada')::uuid, 'admin'), true, 'Ada is an admin, in small letters');
select is(seo_private.has_role(md5('ada')::uuid, 'ADMIN'), true, 'Ada is an admin, in capital letters');
select is(seo_private.has_role(md5('ada')::uuid, 'HR'), false, 'Ada is not HR');
select is(seo_private.has_role(md5('gus')::uuid, 'ADMIN'), false, 'an admin of another company is none here');
select is(seo_private.has_role(null, 'ADMIN'), false, 'NULL has no role');
select is(seo_private.has_role(md5('ada')::uuid, null), false, 'nobody has the role NULL');
update seo.employee set is_active = false where id = md5('ada')::uuid;
select is(seo_private.has_role(md5('ada')::uuid, 'ADMIN'), false, 'a suspended admin is none');
update seo.employee set is_active = true where id = md5('ada')::uuid;

select is(seo_private.get_user_department(md5('eve')::uuid), md5('engineering')::uuid, 'Eve works in engineering');
select is(seo_private.get_user_department(md5('gwen')::uuid), null, 'another company has no departments here');
select is(seo_private.get_user_department(null), null, 'NULL works nowhere');

select is(seo_private.has_cross_department_access(md5('ada')::uuid), true, 'admins cross departments');
select is(seo_private.has_cross_department_access(md5('hugo')::uuid), true, 'HR crosses departments');
select is(seo_private.has_cross_department_access(md5('eve')::uuid), false, 'an employee does not');
select is(seo_private.has_cross_department_access(md5('gus')::uuid), false, 'an admin of another company does not');
select is(seo_private.has_cross_department_access(null), false, 'NULL does not');

insert into seo.cross_department_grant (company_id, employee_id, department_id, granted_by, reason, expires_at) values
  (md5('acme')::uuid, md5('eve')::uuid, md5('operations')::uuid, md5('ada')::uuid, 'one department for a while', now() + interval '1 day'),
  (md5('acme')::uuid, md5('ben')::uuid, null, md5('ada')::uuid, 'all departments for good', null),
  (md5('acme')::uuid, md5('leo')::uuid, null, md5('ada')::uuid, 'all departments, until now', now()),
  (md5('acme')::uuid, md5('leo')::uuid, md5('operations')::uuid, md5('ada')::uuid, 'one department, until now', now());
insert into seo.cross_department_grant (company_id, employee_id, department_id, granted_by, reason, revoked_at) values
  (md5('acme')::uuid, md5('max')::uuid, null, md5('ada')::uuid, 'all departments, revoked', now()),
  (md5('acme')::uuid, md5('max')::uuid, md5('operations')::uuid, md5('ada')::uuid, 'one department, revoked', now());
select is(seo_private.has_cross_department_access(md5('ben')::uuid), true, 'a grant without a department opens them all');
select is(seo_private.has_cross_department_access(md5('eve')::uuid), false, 'a grant for one department does not open the others');
select is(seo_private.has_cross_department_access(md5('leo')::uuid), false, 'a grant that has run out opens nothing');
select is(seo_private.has_cross_department_access(md5('max')::uuid), false, 'a revoked grant opens nothing');
select results_eq(
  $$ select seo_private.get_granted_departments(md5('eve')::uuid) $$,
  $$ values (md5('operations')::uuid) $$,
  'the department of a grant'
);
select is_empty($$ select seo_private.get_granted_departments(md5('leo')::uuid) $$, 'a grant that has run out names no department');
select is_empty($$ select seo_private.get_granted_departments(md5('max')::uuid) $$, 'a revoked grant names no department');
insert into seo.cross_department_grant (company_id, employee_id, department_id, granted_by, reason) values
  (md5('globex')::uuid, md5('gwen')::uuid, md5('research')::uuid, md5('gus')::uuid, 'one department elsewhere');
select is_empty($$ select seo_private.get_granted_departments(md5('gwen')::uuid) $$, 'a grant of another company opens nothing here');
update seo.employee set is_active = false where id = md5('ben')::uuid;
select is(seo_private.has_cross_department_access(md5('ben')::uuid), false, 'nor does that of somebody suspended');
select is_empty($$ select seo_private.get_granted_departments(null) $$, 'NULL was let in nowhere');

insert into seo.plate_item (id, company_id, title, assigned_to, created_by) values
  (md5('item')::uuid, md5('acme')::uuid, 'Align the synergies', md5('pia')::uuid, md5('pia')::uuid);
select is(seo_private.can_delegate_task(md5('pia')::uuid, md5('item')::uuid), true, 'the assignee may delegate');
select is(seo_private.can_delegate_task(md5('max')::uuid, md5('item')::uuid), true, 'his manager may delegate');
select is(seo_private.can_delegate_task(md5('mia')::uuid, md5('item')::uuid), true, 'a manager further up may delegate');
select is(seo_private.can_delegate_task(md5('ada')::uuid, md5('item')::uuid), true, 'and the one at the top');
update seo.employee set role = 'ADMIN' where id = md5('otto')::uuid;
select is(seo_private.can_delegate_task(md5('otto')::uuid, md5('item')::uuid), true, 'an admin may delegate, wherever he stands');
update seo.employee set is_active = false where id = md5('otto')::uuid;
select is(seo_private.can_delegate_task(md5('otto')::uuid, md5('item')::uuid), false, 'unless he is suspended');
select is(seo_private.can_delegate_task(md5('eve')::uuid, md5('item')::uuid), false, 'a colleague may not');
select is(seo_private.can_delegate_task(md5('hugo')::uuid, md5('item')::uuid), false, 'HR may not');
select is(seo_private.can_delegate_task(md5('gus')::uuid, md5('item')::uuid), false, 'an admin of another company may not');
select is(seo_private.can_delegate_task(null, md5('item')::uuid), false, 'NULL may not');
select is(seo_private.can_delegate_task(md5('pia')::uuid, null), false, 'nobody may delegate NULL');
update seo.plate_item set is_delegable = false where id = md5('item')::uuid;
select is(seo_private.can_delegate_task(md5('pia')::uuid, md5('item')::uuid), false, 'an item that has to stay stays');
update seo.plate_item set is_delegable = true, status = 'DROPPED' where id = md5('item')::uuid;
select is(seo_private.can_delegate_task(md5('pia')::uuid, md5('item')::uuid), false, 'a dropped item stays');
update seo.plate_item set status = 'DONE', completed_at = now() where id = md5('item')::uuid;
select is(seo_private.can_delegate_task(md5('pia')::uuid, md5('item')::uuid), false, 'a finished item stays');

select is(seo_private.oversees(md5('pia')::uuid), true, 'Mia oversees a report of a report');
select is(seo_private.oversees(md5('otto')::uuid), false, 'Mia does not oversee another department');
select is(seo_private.oversees(md5('mia')::uuid), false, 'Mia does not oversee herself');
select is(seo_private.oversees(md5('gwen')::uuid), false, 'Mia does not oversee another company');
select is(seo_private.oversees(null), false, 'nobody oversees NULL');
select set_config('request.jwt.claims', json_build_object('sub', md5('hugo')::uuid)::text, true);
select is(seo_private.oversees(md5('otto')::uuid), true, 'HR oversees the whole company');
select is(seo_private.oversees(md5('hugo')::uuid), false, 'HR does not oversee himself');
select is(seo_private.oversees(md5('gwen')::uuid), false, 'HR does not oversee another company');

select set_config('request.jwt.claims', '', true);
select is(seo_private.has_role(md5('ada')::uuid, 'ADMIN'), false, 'without a caller nobody has a role');
select is(seo_private.has_cross_department_access(md5('ada')::uuid), false, 'without a caller nobody crosses departments');
select is(seo_private.oversees(md5('otto')::uuid), false, 'without a caller nobody oversees anybody');
select is_empty($$ select seo_private.get_recursive_reports(md5('mia')::uuid) $$, 'without a caller nobody has reports');
select is(seo_private.get_user_surveillance_clearance(md5('ada')::uuid), null, 'without a caller nobody has a clearance');

select * from finish();
rollback;
