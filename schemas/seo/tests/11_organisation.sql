-- S4: who sees whom; and that places, roles and clearances change through functions, never by the person they are about.
begin;
select plan(48);

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

insert into auth.users (id, email) values (md5('stranger')::uuid, 'stranger@example.org');

select pg_temp.sign_in('eve');
select is((seo.me()).display_name, 'Eve', 'everybody finds himself');
select set_eq(
  $$ select display_name from seo.colleagues() $$,
  array['Mia', 'Ben', 'Eve', 'Leo', 'Max', 'Pia'],
  'an employee sees his department and no other'
);
select is_empty($$ select * from seo.colleagues(department => md5('operations')::uuid) $$, 'not even when he asks for one');
select throws_ok($$ select * from seo.employee $$, '42501', null, 'tables are out of reach');
select throws_ok($$ select seo_private.oversees(md5('ben')::uuid) $$, '42501', null, 'so are private functions');

reset role;
update seo.employee set surveillance_level = 2 where id in (md5('ben')::uuid, md5('eve')::uuid);
select pg_temp.sign_in('eve');
select set_eq(
  $$ select display_name from seo.colleagues() $$,
  array['Mia', 'Eve', 'Leo', 'Max', 'Pia'],
  'a level above his clearance hides a colleague, but not himself'
);
reset role;
select pg_temp.sign_in('mia');
select set_eq(
  $$ select display_name from seo.colleagues() $$,
  array['Mia', 'Leo', 'Max', 'Pia'],
  'clearance binds managers too'
);
reset role;
select pg_temp.sign_in('hugo');
select is(
  (select count(*)::integer from seo.colleagues()), 9,
  'HR sees the whole company, whatever the level'
);
reset role;
update seo.employee set is_active = false where id = md5('otto')::uuid;
select pg_temp.sign_in('hugo');
select is((select count(*)::integer from seo.colleagues()), 8, 'but nobody who has left');
reset role;
update seo.employee set is_active = true where id = md5('otto')::uuid;
select pg_temp.sign_in('gus');
select set_eq($$ select display_name from seo.colleagues() $$, array['Gus', 'Gwen'], 'an admin of another company sees his own');
select is_empty($$ select * from seo.colleagues(department => md5('engineering')::uuid) $$, 'and nothing of ours when he knows a key');

-- A report in another department stays visible to his manager.
reset role;
update seo.employee set surveillance_level = 1, department = md5('operations')::uuid where id = md5('pia')::uuid;
select pg_temp.sign_in('max');
select ok(exists (select from seo.colleagues() c where c.id = md5('pia')::uuid), 'a manager sees his report across departments');
reset role;
select pg_temp.sign_in('leo');
select ok(not exists (select from seo.colleagues() c where c.id = md5('pia')::uuid), 'a colleague does not');

-- Grants.
reset role;
select pg_temp.sign_in('eve');
select throws_ok(
  $$ select seo.grant_department_access(md5('eve')::uuid, 'because I would like to') $$,
  'PT403', null, 'an employee lets nobody in'
);
reset role;
select pg_temp.sign_in('hugo');
select throws_ok(
  $$ select seo.grant_department_access(md5('hugo')::uuid, 'because I would like to') $$,
  'PT403', 'EMPLOYEE_OUT_OF_REACH', 'HR does not let itself in'
);
select throws_ok(
  $$ select seo.grant_department_access(md5('gwen')::uuid, 'because I would like to') $$,
  'PT403', 'EMPLOYEE_OUT_OF_REACH', 'HR lets nobody of another company in'
);
select throws_ok(
  $$ select seo.grant_department_access(md5('leo')::uuid, 'because I would like to', md5('research')::uuid) $$,
  'PT404', 'DEPARTMENT_NOT_FOUND', 'nor anybody into a department of another company'
);
select throws_ok(
  $$ select seo.grant_department_access(md5('leo')::uuid, 'because I would like to', null, now()) $$,
  'PT400', 'EXPIRES_IN_THE_PAST', 'a grant ends in the future'
);
select throws_ok(
  $$ select seo.grant_department_access(md5('leo')::uuid, 'too short') $$,
  'PT400', null, 'a reason has ten characters'
);
select is(
  (seo.grant_department_access(md5('leo')::uuid, 'helps out in operations', md5('operations')::uuid)).granted_by,
  md5('hugo')::uuid,
  'HR opens a door and signs for it'
);
reset role;
select pg_temp.sign_in('leo');
select set_eq(
  $$ select display_name from seo.colleagues(department => md5('operations')::uuid) $$,
  array['Ada', 'Hugo', 'Otto', 'Pia'],
  'behind the door is the department'
);
reset role;
select pg_temp.sign_in('hugo');
select isnt(
  (select (seo.revoke_department_access(g.id)).revoked_at from (
    select (seo.grant_department_access(md5('otto')::uuid, 'all departments for now')).id
  ) as g),
  null,
  'a grant is revoked'
);
reset role;
select is(
  (select count(*)::integer from seo.cross_department_grant g where g.employee_id = md5('otto')::uuid and g.revoked_at is not null), 1,
  'and stays on record'
);
create temp table open_grant as select g.id from seo.cross_department_grant g where g.employee_id = md5('leo')::uuid;
grant select on open_grant to authenticated;
select pg_temp.sign_in('gus');
select throws_ok(
  $$ select seo.revoke_department_access(g.id) from open_grant g $$,
  'PT404', 'GRANT_NOT_FOUND', 'another company closes no door of ours'
);
reset role;
select pg_temp.sign_in('hugo');
select lives_ok($$ select seo.revoke_department_access(g.id) from open_grant g $$, 'its own HR does');
select throws_ok(
  $$ select seo.revoke_department_access(g.id) from open_grant g $$,
  'PT404', 'GRANT_NOT_FOUND', 'once'
);

-- Roles and clearances.
reset role;
select pg_temp.sign_in('hugo');
select throws_ok($$ select seo.change_role(md5('eve')::uuid, 'MANAGER') $$, 'PT403', null, 'HR changes no roles');
select throws_ok($$ select seo.set_surveillance(md5('eve')::uuid, 1, 5) $$, 'PT403', null, 'HR sets no clearances');
reset role;
select pg_temp.sign_in('ada');
select throws_ok(
  $$ select seo.change_role(md5('ada')::uuid, 'EMPLOYEE') $$,
  'PT403', 'EMPLOYEE_OUT_OF_REACH', 'an admin does not change his own role'
);
select throws_ok(
  $$ select seo.set_surveillance(md5('ada')::uuid, 1, 1) $$,
  'PT403', 'EMPLOYEE_OUT_OF_REACH', 'nor his own clearance'
);
select throws_ok(
  $$ select seo.change_role(md5('gwen')::uuid, 'ADMIN') $$,
  'PT403', 'EMPLOYEE_OUT_OF_REACH', 'nor a role in another company'
);
select throws_ok($$ select seo.change_role(md5('eve')::uuid, 'EMPEROR') $$, 'PT400', null, 'there is no such role');
select is((seo.change_role(md5('eve')::uuid, 'MANAGER')).role::text, 'MANAGER', 'an admin changes a role');
select is((seo.set_surveillance(md5('eve')::uuid, 1, 5)).surveillance_clearance::integer, 5, 'an admin sets a clearance');
select throws_ok($$ select seo.set_surveillance(md5('eve')::uuid, 0, 5) $$, 'PT400', null, 'level 0 does not exist');
select throws_ok($$ select seo.set_surveillance(md5('eve')::uuid, 1, 6) $$, 'PT400', null, 'clearance 6 does not exist');

-- Places.
select is(
  (seo.place_employee(md5('otto')::uuid, md5('engineering')::uuid, md5('core')::uuid, md5('mia')::uuid)).team_id,
  md5('core')::uuid,
  'an employee gets his place'
);
select throws_ok(
  $$ select seo.place_employee(md5('otto')::uuid, md5('research')::uuid) $$,
  'PT404', 'DEPARTMENT_NOT_FOUND', 'not in another company'
);
select throws_ok(
  $$ select seo.place_employee(md5('otto')::uuid, md5('operations')::uuid, md5('core')::uuid) $$,
  'PT404', 'TEAM_NOT_FOUND', 'not in a team of another department'
);
select throws_ok(
  $$ select seo.place_employee(md5('otto')::uuid, md5('operations')::uuid, null, md5('gus')::uuid) $$,
  'PT404', 'MANAGER_NOT_FOUND', 'not under a manager of another company'
);
select throws_ok(
  $$ select seo.place_employee(md5('mia')::uuid, md5('engineering')::uuid, null, md5('pia')::uuid) $$,
  'PT409', 'HIERARCHY_CYCLE', 'not under somebody below him'
);
select throws_ok(
  $$ select seo.place_employee(md5('mia')::uuid, md5('engineering')::uuid, null, md5('mia')::uuid) $$,
  'PT409', 'HIERARCHY_CYCLE', 'not under himself'
);

-- One's own profile.
reset role;
select pg_temp.sign_in('ben');
select is((seo.update_my_profile('Benjamin', 'Synergist')).display_name, 'Benjamin', 'everybody may choose his name');
reset role;
select is(
  (select count(*)::integer from seo.employee where display_name = 'Benjamin'), 1,
  'and nobody else is renamed'
);

-- Outsiders.
select pg_temp.sign_in('stranger');
select throws_ok($$ select seo.me() $$, 'PT404', 'EMPLOYEE_NOT_FOUND', 'an account without an employee finds nobody');
select is_empty($$ select * from seo.colleagues() $$, 'and sees nobody');
select throws_ok($$ select seo.update_my_profile('Nobody') $$, 'PT403', null, 'and changes nothing');
select set_config('request.jwt.claims', '', true);
select throws_ok($$ select seo.me() $$, 'PT401', null, 'without a session there is nothing at all');

select * from finish();
rollback;
