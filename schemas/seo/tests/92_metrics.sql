-- S28: the figures of a company, for its admins, and the thresholds that the specification names, on both sides of each.
begin;
select plan(28);

-- Acme: Ada (admin), Hugo (HR), Eve and Ben. Globex: Gus (admin). A key is the md5 of a name.
insert into auth.users (id, email)
select md5(name)::uuid, name || '@example.org' from unnest(array['ada', 'hugo', 'eve', 'ben', 'gus']) as name;
insert into seo.company (id, name, slug) values
  (md5('acme')::uuid, 'Acme', 'acme'),
  (md5('globex')::uuid, 'Globex', 'globex');
insert into seo.department (id, company_id, name) values
  (md5('engineering')::uuid, md5('acme')::uuid, 'Engineering'),
  (md5('research')::uuid, md5('globex')::uuid, 'Engineering');
insert into seo.employee (id, company_id, department, role, display_name, current_bandwidth)
select md5(name)::uuid, md5(company)::uuid, md5(department)::uuid, role, initcap(name), score
from (
  values
    ('ada', 'acme', 'engineering', 'ADMIN', 60.00), ('hugo', 'acme', 'engineering', 'HR', 60.00),
    ('eve', 'acme', 'engineering', 'EMPLOYEE', null), ('ben', 'acme', 'engineering', 'EMPLOYEE', null),
    ('gus', 'globex', 'research', 'ADMIN', 10.00)
) as person (name, company, department, role, score);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;
-- What Ada is told of a figure: its value, and the alarm.
create function pg_temp.told(metric text) returns text language plpgsql as $$
declare
  v_told text;
begin
  perform pg_temp.sign_in('ada');
  select concat_ws(' ', coalesce(m.value::text, 'nothing'), m.alarm::text) into v_told
  from seo.metrics() m where m.metric::text = told.metric;
  perform set_config('role', 'none', true);
  return v_told;
end;
$$;

select pg_temp.sign_in('hugo');
select throws_ok('select * from seo.metrics()', 'PT403', 'FORBIDDEN', 'the people office is not told');
select pg_temp.sign_in('ada');
select is((select count(*) from seo.metrics()), 6::bigint, 'an admin is told every figure');
reset role;

select is(pg_temp.told('AVERAGE_SCORE'), '60.00', 'sixty is not less than sixty; Globex does not count');
update seo.employee set current_bandwidth = 59.98 where id = md5('hugo')::uuid;
select is(pg_temp.told('AVERAGE_SCORE'), '59.99 WARNING', 'what is less is a warning');
update seo.employee set is_active = false where id = md5('hugo')::uuid;
select is(pg_temp.told('AVERAGE_SCORE'), '60.00', 'who has left does not count');

insert into seo.bandwidth_pairing (
  company_id, low_bandwidth_employee, current_bandwidth_score, mentor_employee, mentor_bandwidth_score, reason, is_active, ended_at
)
select md5('acme')::uuid, md5('eve')::uuid, 10, md5('ben')::uuid, 90, 'tired', false, now() from generate_series(1, 50);
select is(pg_temp.told('FORCED_PAIRINGS'), '50', 'fifty pairings a day are fine');
insert into seo.bandwidth_pairing (
  company_id, low_bandwidth_employee, current_bandwidth_score, mentor_employee, mentor_bandwidth_score, reason, is_active, ended_at
)
values (md5('acme')::uuid, md5('eve')::uuid, 10, md5('ben')::uuid, 90, 'tired', false, now());
select is(pg_temp.told('FORCED_PAIRINGS'), '51 WARNING', 'fifty-one are not');

select is(pg_temp.told('DELEGATIONS'), '0', 'nothing was handed on');
insert into seo.plate_item (id, company_id, title, assigned_to, created_by) values
  (md5('item')::uuid, md5('acme')::uuid, 'Align', md5('eve')::uuid, md5('eve')::uuid);
insert into seo.delegation_event (company_id, plate_item_id, from_employee, to_employee, reason)
values (md5('acme')::uuid, md5('item')::uuid, md5('eve')::uuid, md5('ben')::uuid, 'he has more bandwidth');
select is(pg_temp.told('DELEGATIONS'), '1', 'one thing was');

-- The thresholds are data: a company sets its own.
select pg_temp.sign_in('gus');
select lives_ok(
  $$ select seo.set_metric_threshold(metric => 'DELEGATIONS', severity => 'CRITICAL', above => 0) $$, 'Globex wants nothing handed on'
);
reset role;
select is(pg_temp.told('DELEGATIONS'), '1', 'which is no business of Acme');
select pg_temp.sign_in('ada');
select lives_ok(
  $$ select seo.set_metric_threshold(metric => 'FORCED_PAIRINGS', severity => 'CRITICAL', above => 51) $$, 'Acme bears one pairing more'
);
reset role;
select is(pg_temp.told('FORCED_PAIRINGS'), '51', 'so fifty-one are fine');
select pg_temp.sign_in('ada');
select lives_ok(
  $$ select seo.set_metric_threshold(metric => 'FORCED_PAIRINGS', severity => 'CRITICAL', above => 50) $$, 'and changes its mind'
);
select throws_ok(
  $$ select seo.set_metric_threshold(metric => 'DELEGATIONS', severity => 'WARNING', above => 5, below => 1) $$, 'PT400', 'ONE_BOUND',
  'a figure has one bound'
);
select pg_temp.sign_in('hugo');
select throws_ok(
  $$ select seo.set_metric_threshold(metric => 'DELEGATIONS', severity => 'WARNING', above => 5) $$, 'PT403', 'FORBIDDEN',
  'the people office sets none'
);
reset role;
select is(pg_temp.told('FORCED_PAIRINGS'), '51 CRITICAL', 'fifty-one are too many again');

select is(pg_temp.told('MEETING_COMPLIANCE'), 'nothing', 'without a meeting there is no share');
insert into seo.deep_dive_session (id, company_id, title, facilitator_id, status, started_at)
values (md5('meeting')::uuid, md5('acme')::uuid, 'Why we meet', md5('ada')::uuid, 'LIVE', now());
insert into seo.deep_dive_participation (company_id, session_id, employee_id)
select md5('acme')::uuid, md5('meeting')::uuid, md5(name)::uuid from unnest(array['eve', 'ben']) as name
on conflict do nothing;
select is(pg_temp.told('MEETING_COMPLIANCE'), '100.00', 'nobody has lost focus yet');
insert into seo.deep_dive_alert (company_id, session_id, employee_id, alert_type)
select md5('acme')::uuid, md5('meeting')::uuid, md5('eve')::uuid, 'LOSING_FOCUS' from generate_series(1, 100);
select is(pg_temp.told('MEETING_COMPLIANCE'), '50.00', 'one of two has');
select is(pg_temp.told('MEETING_ALERTS'), '100', 'a hundred alerts an hour are fine');
insert into seo.deep_dive_alert (company_id, session_id, employee_id, alert_type)
values (md5('acme')::uuid, md5('meeting')::uuid, md5('eve')::uuid, 'LOSING_FOCUS');
select is(pg_temp.told('MEETING_ALERTS'), '101 WARNING', 'one more is not');
select pg_temp.sign_in('ada');
select is(
  (select value from seo.metrics(now() + interval '2 hours') where metric::text = 'MEETING_ALERTS'), 0::numeric,
  'two hours later they are past'
);
reset role;

select is(pg_temp.told('CALCULATION_LATENCY'), 'nothing', 'nothing was calculated');
insert into seo.bandwidth_score (
  company_id, employee_id, score, keystroke_score, engagement_score, collaboration_score, calculation_ms, time_window
) values (md5('acme')::uuid, md5('eve')::uuid, 0, 0, 0, 0, 200, '1 day');
select is(pg_temp.told('CALCULATION_LATENCY'), '200', 'two hundred milliseconds are fine');
insert into seo.bandwidth_score (
  company_id, employee_id, score, keystroke_score, engagement_score, collaboration_score, calculation_ms, time_window
) values (md5('acme')::uuid, md5('eve')::uuid, 0, 0, 0, 0, 201, '1 day');
select is(pg_temp.told('CALCULATION_LATENCY'), '201 CRITICAL', 'one more is critical');
select pg_temp.sign_in('eve');
select lives_ok($$ select seo.calculate_bandwidth_score(md5('eve')::uuid) $$, 'Eve has her score calculated');
reset role;
select ok(
  (select calculation_ms >= 0 from seo.bandwidth_score where employee_id = md5('eve')::uuid and calculation_ms not in (200, 201)),
  'and how long that took is kept'
);

select * from finish();
rollback;
