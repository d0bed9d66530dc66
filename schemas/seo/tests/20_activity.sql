-- Events, devices, consent and patterns: everybody's own, and nobody else's.
begin;
select plan(31);

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

select pg_temp.sign_in('eve');
select isnt(seo.record_activity('KEYSTROKE', productivity_impact => 0.8), null, 'Eve records a moment of work');
select isnt(seo.record_activity('COLLABORATION', collaboration_weight => 1, raw_data => '{"room": 4}'), null, 'and another');
select throws_ok($$ select seo.record_activity('KEYSTROKE', productivity_impact => 1.01) $$, 'PT400', null, 'an impact ends at one');
select throws_ok($$ select seo.record_activity('KEYSTROKE', engagement_factor => -0.01) $$, 'PT400', null, 'a factor begins at nothing');
select throws_ok($$ select seo.record_activity('NAPPING') $$, 'PT400', null, 'there is no such activity');
select throws_ok($$ select seo.record_activity(null) $$, 'PT400', null, 'an activity has a type');
select is((select count(*)::integer from seo.my_activity()), 2, 'Eve reads her own events');
select is((select count(*)::integer from seo.my_activity(first => 1)), 1, 'as many as she asks for');
select is_empty($$ select * from seo.my_activity(since => now() + interval '1 second') $$, 'since when she asks for');
select throws_ok($$ select * from seo.my_activity(first => 0) $$, 'PT400', null, 'at least one');
select throws_ok($$ select * from seo.my_activity(first => 1001) $$, 'PT400', null, 'at most a thousand');
reset role;
select results_eq(
  $$ select ae.employee_id, ae.company_id, ae.raw_data from seo.activity_event ae where ae.activity_type = 'COLLABORATION' $$,
  $$ values (md5('eve')::uuid, md5('acme')::uuid, '{"room": 4}'::jsonb) $$,
  'an event belongs to whoever recorded it'
);

select pg_temp.sign_in('mia');
select is_empty($$ select * from seo.my_activity() $$, 'a manager reads no single event of her reports');
reset role;
select pg_temp.sign_in('hugo');
select is_empty($$ select * from seo.my_activity() $$, 'HR''s own events are its own alone');
reset role;
select pg_temp.sign_in('gus');
select is_empty($$ select * from seo.my_activity() $$, 'nor does an admin of another company');

reset role;
select pg_temp.sign_in('eve');
select isnt(seo.register_device('CAMERA', 'Desk', 'abcdefghijklmnop'), null, 'Eve registers her camera');
select throws_ok(
  $$ select seo.register_device('KEYBOARD', 'Desk', 'qrstuvwxyzabcdef') $$,
  'PT409', 'DEVICE_LABEL_TAKEN', 'a name is given once'
);
select throws_ok($$ select seo.register_device('KEYBOARD', 'Lap', 'short') $$, 'PT400', null, 'a fingerprint has sixteen characters');
reset role;
select pg_temp.sign_in('ben');
select isnt(seo.register_device('CAMERA', 'Desk', 'abcdefghijklmnop'), null, 'Ben may use the same name');

select is(seo.set_monitoring_consent('FACIAL_ANALYSIS', true), true, 'Ben agrees');
select is(seo.set_monitoring_consent('FACIAL_ANALYSIS', true), true, 'agreeing twice is fine');
reset role;
select is(
  (select count(*)::integer from seo.monitoring_consent where employee_id = md5('ben')::uuid and withdrawn_at is null), 1,
  'and is one consent'
);
select pg_temp.sign_in('ben');
select is(seo.set_monitoring_consent('FACIAL_ANALYSIS', false), false, 'Ben changes his mind');
select is(seo.set_monitoring_consent('FACIAL_ANALYSIS', false), false, 'which he may do twice');
reset role;
select results_eq(
  $$ select count(*), count(withdrawn_at) from seo.monitoring_consent where employee_id = md5('ben')::uuid $$,
  $$ values (1::bigint, 1::bigint) $$,
  'the withdrawn consent stays on record'
);

select pg_temp.sign_in('mia');
select is(
  (seo.save_productivity_pattern(md5('eve')::uuid, array[9, 10], array['after lunch'], 'solo', 12)).collaboration_style::text,
  'solo', 'a manager keeps the pattern of a report'
);
select is(
  (seo.save_productivity_pattern(md5('eve')::uuid, array[0, 23], array[]::text[], 'mixed', 13)).predicted_burnout,
  13, 'keeping it again replaces it'
);
select throws_ok(
  $$ select seo.save_productivity_pattern(md5('eve')::uuid, array[24], array[]::text[], 'mixed', 13) $$,
  'PT400', 'INVALID_PEAK_HOURS', 'there is no hour 24'
);
select throws_ok(
  $$ select seo.save_productivity_pattern(md5('otto')::uuid, array[9], array[]::text[], 'mixed', 13) $$,
  'PT403', 'EMPLOYEE_OUT_OF_REACH', 'a pattern of somebody else''s report is out of reach'
);
select throws_ok(
  $$ select seo.save_productivity_pattern(md5('gwen')::uuid, array[9], array[]::text[], 'mixed', 13) $$,
  'PT403', 'EMPLOYEE_OUT_OF_REACH', 'so is one of another company'
);
reset role;
select results_eq(
  $$ select pp.peak_hours, pp.employee_id from seo.productivity_pattern pp $$,
  $$ values (array[0, 23], md5('eve')::uuid) $$,
  'there is one pattern for one employee'
);

select * from finish();
rollback;
