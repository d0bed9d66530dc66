-- S16: aggregates of three people or more, over the caller's own reports.
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

insert into seo.activity_event (company_id, employee_id, activity_type, productivity_impact, created_at)
select md5('acme')::uuid, md5(name)::uuid, 'KEYSTROKE', impact, at
from (values
  ('ben', 0.2, now()), ('ben', 0.4, now()), ('eve', 0.6, now()), ('eve', 1.0, now() - interval '24 hours')
) as event (name, impact, at);
update seo.employee set current_bandwidth = 50 where id = md5('ben')::uuid;
update seo.employee set current_bandwidth = 60 where id = md5('eve')::uuid;

select pg_temp.sign_in('mia');
select results_eq(
  $$ select d.team, d.headcount, d.average_bandwidth, d.average_productivity, d.event_count, d.active_pairings
     from seo.team_surveillance_dashboard() d $$,
  $$ values (md5('core')::uuid, 3, null::numeric, null::numeric, null::bigint, 0) $$,
  'a team of three is shown, figures of two are not; the two reports without a team are left out'
);
reset role;
insert into seo.activity_event (company_id, employee_id, activity_type, productivity_impact) values
  (md5('acme')::uuid, md5('leo')::uuid, 'KEYSTROKE', 0.9);
update seo.employee set current_bandwidth = 10 where id = md5('leo')::uuid;
insert into seo.bandwidth_pairing (company_id, low_bandwidth_employee, current_bandwidth_score, mentor_employee, mentor_bandwidth_score, reason)
values (md5('acme')::uuid, md5('leo')::uuid, 10, md5('mia')::uuid, 80, 'by hand');
insert into seo.bandwidth_pairing (company_id, low_bandwidth_employee, current_bandwidth_score, mentor_employee, mentor_bandwidth_score, reason, is_active, ended_at)
values (md5('acme')::uuid, md5('eve')::uuid, 10, md5('max')::uuid, 80, 'by hand, and over', false, now());
select pg_temp.sign_in('mia');
select results_eq(
  $$ select d.headcount, d.average_bandwidth, d.average_productivity, d.event_count, d.active_pairings
     from seo.team_surveillance_dashboard() d $$,
  $$ values (3, 40.00, 0.6000, 4::bigint, 1) $$,
  'figures of three are: every employee counts once, events of the last day alone'
);
select results_eq(
  $$ select d.event_count from seo.team_surveillance_dashboard(interval '25 hours') d $$,
  $$ values (5::bigint) $$,
  'or of the window the caller names'
);
select throws_ok($$ select * from seo.team_surveillance_dashboard(interval '0') $$, 'PT400', 'INVALID_WINDOW', 'a window has a width');
select throws_ok($$ select * from seo.team_surveillance_dashboard(interval '91 days') $$, 'PT400', 'INVALID_WINDOW', 'of ninety days at most');

reset role;
update seo.employee set is_active = false where id = md5('leo')::uuid;
select pg_temp.sign_in('mia');
select is_empty($$ select * from seo.team_surveillance_dashboard() $$, 'a team of two is not shown');
reset role;
update seo.employee set is_active = true where id = md5('leo')::uuid;

select pg_temp.sign_in('max');
select is_empty($$ select * from seo.team_surveillance_dashboard() $$, 'a manager of one sees nothing');
reset role;
select pg_temp.sign_in('hugo');
select is_empty($$ select * from seo.team_surveillance_dashboard() $$, 'HR without reports sees nothing here');
reset role;
select pg_temp.sign_in('ada');
select is((select d.headcount from seo.team_surveillance_dashboard() d where d.team = md5('core')::uuid), 3, 'Ada sees the team two levels down');
select is((select d.headcount from seo.team_surveillance_dashboard() d where d.team is null), 5, 'and those without a team together');
reset role;
select pg_temp.sign_in('eve');
select throws_ok($$ select * from seo.team_surveillance_dashboard() $$, 'PT403', null, 'an employee has no dashboard');
reset role;
select pg_temp.sign_in('gus');
select is_empty($$ select * from seo.team_surveillance_dashboard() $$, 'another company sees nothing of ours');

select * from finish();
rollback;
