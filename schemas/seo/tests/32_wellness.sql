-- Interventions: how soon, for whom, and one at a time.
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

select pg_temp.sign_in('mia');
select is((seo.schedule_wellness_intervention(md5('eve')::uuid, 'HIGH')).due_at, now() + interval '1 day', 'high is within a day');
select is((seo.schedule_wellness_intervention(md5('ben')::uuid, 'MEDIUM')).due_at, now() + interval '3 days', 'medium within three');
select is((seo.schedule_wellness_intervention(md5('leo')::uuid, 'LOW')).due_at, now() + interval '7 days', 'low within a week');
select throws_ok(
  $$ select seo.schedule_wellness_intervention(md5('eve')::uuid, 'LOW') $$,
  'PT409', 'INTERVENTION_ALREADY_SCHEDULED', 'one at a time'
);
select throws_ok($$ select seo.schedule_wellness_intervention(md5('max')::uuid, 'ASAP') $$, 'PT400', null, 'there is no such urgency');
select throws_ok(
  $$ select seo.schedule_wellness_intervention(md5('otto')::uuid, 'LOW') $$,
  'PT403', 'EMPLOYEE_OUT_OF_REACH', 'not for another department'
);
select throws_ok(
  $$ select seo.schedule_wellness_intervention(md5('gwen')::uuid, 'LOW') $$,
  'PT403', 'EMPLOYEE_OUT_OF_REACH', 'not for another company'
);
reset role;
select pg_temp.sign_in('otto');
select is((seo.schedule_wellness_intervention(md5('otto')::uuid, 'HIGH')).ordered_by, md5('otto')::uuid, 'everybody may ask for his own');
reset role;
select is(
  (select count(*)::integer from seo.notification n where n.type = 'WELLNESS_INTERVENTION'), 4,
  'whoever is to rest is told'
);
update seo.wellness_intervention set status = 'COMPLETED' where employee_id = md5('eve')::uuid;
select pg_temp.sign_in('mia');
select lives_ok($$ select seo.schedule_wellness_intervention(md5('eve')::uuid, 'LOW') $$, 'after one comes the next');

select * from finish();
rollback;
