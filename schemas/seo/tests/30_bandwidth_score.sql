-- S21: the score, with its weights applied once.
begin;
select plan(22);

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

insert into seo.activity_event (company_id, employee_id, activity_type, productivity_impact, engagement_factor, collaboration_weight, created_at) values
  (md5('acme')::uuid, md5('eve')::uuid, 'KEYSTROKE', 0.8, null, null, now()),
  (md5('acme')::uuid, md5('eve')::uuid, 'KEYSTROKE', 0.6, 1, 1, now() - interval '1 hour'),
  (md5('acme')::uuid, md5('eve')::uuid, 'CAMERA_ENGAGEMENT', 1, 0.5, 1, now() - interval '2 hours'),
  (md5('acme')::uuid, md5('eve')::uuid, 'COLLABORATION', 1, 1, 0.9, now() - interval '23 hours 59 minutes'),
  (md5('acme')::uuid, md5('eve')::uuid, 'KEYSTROKE', 0, null, null, now() - interval '24 hours'),
  (md5('acme')::uuid, md5('eve')::uuid, 'IDLE', 0, 0, 0, now()),
  (md5('acme')::uuid, md5('ben')::uuid, 'KEYSTROKE', 1, null, null, now()),
  (md5('acme')::uuid, md5('ben')::uuid, 'CAMERA_ENGAGEMENT', null, 1, null, now()),
  (md5('acme')::uuid, md5('ben')::uuid, 'COLLABORATION', null, null, 1, now()),
  (md5('acme')::uuid, md5('leo')::uuid, 'KEYSTROKE', 1, null, null, now()),
  (md5('acme')::uuid, md5('max')::uuid, 'CAMERA_ENGAGEMENT', null, 1, null, now()),
  (md5('acme')::uuid, md5('pia')::uuid, 'COLLABORATION', null, null, 1, now());

select pg_temp.sign_in('mia');
select is(seo.calculate_bandwidth_score(md5('eve')::uuid), 70.00, '(0.7 × 0.4 + 0.5 × 0.3 + 0.9 × 0.3) × 100, of a day, of three kinds of event');
select is(seo.calculate_bandwidth_score(md5('ben')::uuid), 100.00, 'the best of everything is a hundred');
select is(seo.calculate_bandwidth_score(md5('leo')::uuid), 40.00, 'keystrokes alone weigh 0.4');
select is(seo.calculate_bandwidth_score(md5('max')::uuid), 30.00, 'engagement alone weighs 0.3');
select is(seo.calculate_bandwidth_score(md5('pia')::uuid), 30.00, 'collaboration alone weighs 0.3');
select is(seo.calculate_bandwidth_score(md5('eve')::uuid, interval '24 hours 1 second'), 60.67, 'a wider window takes in more');
select is(seo.calculate_bandwidth_score(md5('eve')::uuid, interval '90 minutes'), 28.00, 'a narrower one less');

reset role;
select is((select e.current_bandwidth::numeric from seo.employee e where e.id = md5('ben')::uuid), 100.00, 'the employee carries his score');
select results_eq(
  $$ select bs.score::numeric, bs.keystroke_score::numeric, bs.engagement_score::numeric, bs.collaboration_score::numeric, bs.event_count
     from seo.bandwidth_score bs where bs.employee_id = md5('eve')::uuid and bs.time_window = interval '24 hours' $$,
  $$ values (70.00, 0.7000, 0.5000, 0.9000, 4) $$,
  'and the history what went into it'
);
select is((select count(*)::integer from seo.bandwidth_score bs where bs.employee_id = md5('eve')::uuid), 3, 'every calculation is kept');

select pg_temp.sign_in('otto');
select is(seo.calculate_bandwidth_score(md5('otto')::uuid), 0.00, 'no events, no score; everybody may ask for his own');
select throws_ok(
  $$ select seo.calculate_bandwidth_score(md5('eve')::uuid) $$,
  'PT403', 'EMPLOYEE_OUT_OF_REACH', 'a colleague''s score is out of reach'
);
select is_empty($$ select * from seo.bandwidth_history(md5('eve')::uuid) $$, 'and so is his history');
reset role;
select pg_temp.sign_in('gus');
select throws_ok(
  $$ select seo.calculate_bandwidth_score(md5('eve')::uuid) $$,
  'PT403', 'EMPLOYEE_OUT_OF_REACH', 'an admin of another company calculates nothing here'
);
select is_empty($$ select * from seo.bandwidth_history(md5('eve')::uuid) $$, 'and reads nothing');
reset role;
select pg_temp.sign_in('hugo');
select is(seo.calculate_bandwidth_score(md5('leo')::uuid), 40.00, 'HR may calculate');
select is((select count(*)::integer from seo.bandwidth_history(md5('eve')::uuid)), 3, 'and read');
reset role;
select pg_temp.sign_in('eve');
select is((select count(*)::integer from seo.bandwidth_history(md5('eve')::uuid, first => 2)), 2, 'everybody reads his own history');
select throws_ok($$ select seo.calculate_bandwidth_score(md5('eve')::uuid, interval '0') $$, 'PT400', 'INVALID_WINDOW', 'a window has a width');
select lives_ok($$ select seo.calculate_bandwidth_score(md5('eve')::uuid, interval '90 days') $$, 'of ninety days at most');
select throws_ok($$ select seo.calculate_bandwidth_score(md5('eve')::uuid, interval '91 days') $$, 'PT400', 'INVALID_WINDOW', 'and no more');
select throws_ok($$ select seo.calculate_bandwidth_score(null) $$, 'PT400', null, 'NULL has no score');

select * from finish();
rollback;
