-- Deep dives: who takes part, what the camera says, and who is alerted.
begin;
select plan(38);

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
select is((seo.start_deep_dive('Why we meet')).status::text, 'LIVE', 'Mia begins a deep dive');
select throws_ok(
  $$ select seo.start_deep_dive('On a board of nobody', md5('board')::uuid) $$,
  'PT404', 'BOARD_NOT_FOUND', 'on a board she finds'
);
reset role;
create temp table dive as select s.id from seo.deep_dive_session s;
grant select on dive to authenticated;

select pg_temp.sign_in('eve');
select throws_ok(
  $$ select seo.summon_to_deep_dive(d.id, md5('eve')::uuid) from dive d $$,
  'PT404', 'DEEP_DIVE_NOT_FOUND', 'nobody summons to a deep dive of somebody else'
);
select throws_ok(
  $$ select seo.record_facial_engagement(d.id, md5('eve')::uuid, '{"eyeContact": 1}') from dive d $$,
  'PT403', 'OBSERVATION_NOT_PERMITTED', 'nobody is watched who does not take part'
);
reset role;
select pg_temp.sign_in('mia');
select is(
  (select (seo.summon_to_deep_dive(d.id, md5('eve')::uuid)).role::text from dive d), 'ATTENDEE', 'Eve is summoned'
);
select lives_ok($$ select seo.summon_to_deep_dive(d.id, md5('ben')::uuid, 'PRESENTER') from dive d $$, 'and Ben');
select throws_ok(
  $$ select seo.summon_to_deep_dive(d.id, md5('eve')::uuid) from dive d $$, 'PT409', 'ALREADY_SUMMONED', 'once'
);
select throws_ok(
  $$ select seo.summon_to_deep_dive(d.id, md5('gwen')::uuid) from dive d $$,
  'PT404', 'COLLEAGUE_NOT_FOUND', 'and nobody of another company'
);
select throws_ok(
  $$ select seo.record_facial_engagement(d.id, md5('leo')::uuid, '{"eyeContact": 1}') from dive d $$,
  'PT403', 'OBSERVATION_NOT_PERMITTED', 'whoever leads watches participants alone'
);
select is(
  (select (seo.record_facial_engagement(d.id, md5('ben')::uuid, '{"eyeContact": 0, "emotionScores": {"distracted": 1}}')).overall_score::numeric from dive d),
  0.0000, 'Ben is somewhere else'
);

reset role;
update seo.employee set is_active = false where id = md5('leo')::uuid;
select pg_temp.sign_in('mia');
select throws_ok(
  $$ select seo.summon_to_deep_dive(d.id, md5('leo')::uuid) from dive d $$,
  'PT404', 'COLLEAGUE_NOT_FOUND', 'nobody who has left is summoned'
);
select is((select count(*)::integer from seo.deep_dives()), 1, 'Mia finds her deep dive');
reset role;
delete from seo.deep_dive_participation where employee_id = md5('mia')::uuid;
select pg_temp.sign_in('mia');
select is((select count(*)::integer from seo.deep_dives()), 1, 'even when she leads it from outside');
reset role;
insert into seo.deep_dive_participation (company_id, session_id, employee_id, role)
select md5('acme')::uuid, d.id, md5('mia')::uuid, 'FACILITATOR' from dive d;
select pg_temp.sign_in('leo');
select is_empty($$ select * from seo.deep_dives() $$, 'Leo finds none');
reset role;
select pg_temp.sign_in('eve');
select is((select count(*)::integer from seo.deep_dives()), 1, 'Eve finds the one she takes part in');
select is(
  (select (seo.record_facial_engagement(
    d.id, md5('eve')::uuid,
    '{"eyeContact": 1, "emotionScores": {"focused": 0.5, "engaged": 0.7, "confused": 0.1, "distracted": 0.2}}'
  )).overall_score::numeric from dive d),
  0.7500, 'the mean of contact, focus, engagement and the lack of distraction'
);
select is(
  (select (seo.record_facial_engagement(d.id, md5('eve')::uuid, '{"eyeContact": 0.9, "faceDetected": false}')).overall_score::numeric from dive d),
  0.0000, 'no face, no engagement'
);
select throws_ok(
  $$ select seo.record_facial_engagement(d.id, md5('ben')::uuid, '{"eyeContact": 1}') from dive d $$,
  'PT403', 'OBSERVATION_NOT_PERMITTED', 'nobody watches a colleague'
);
select throws_ok(
  $$ select seo.record_facial_engagement(d.id, md5('eve')::uuid, '{"eyeContact": 1.01}') from dive d $$,
  'PT400', 'INVALID_ENGAGEMENT_DATA', 'eye contact ends at one'
);
select throws_ok(
  $$ select seo.record_facial_engagement(d.id, md5('eve')::uuid, '{"emotionScores": {"focused": 1}}') from dive d $$,
  'PT400', 'INVALID_ENGAGEMENT_DATA', 'and is not left out'
);
select throws_ok(
  $$ select seo.record_facial_engagement(d.id, md5('eve')::uuid, '{"eyeContact": 1, "emotionScores": {"focused": "very"}}') from dive d $$,
  'PT400', 'INVALID_ENGAGEMENT_DATA', 'a score is a number'
);
select throws_ok(
  $$ select seo.trigger_focus_alert(d.id, md5('ben')::uuid) from dive d $$,
  'PT403', 'OBSERVATION_NOT_PERMITTED', 'nobody raises an alert about a colleague'
);
reset role;
select results_eq(
  $$ select ae.engagement_factor::numeric from seo.activity_event ae
     where ae.employee_id = md5('eve')::uuid and ae.activity_type = 'CAMERA_ENGAGEMENT' order by 1 $$,
  $$ values (0.0000), (0.7500) $$,
  'what the camera says counts as activity'
);

select pg_temp.sign_in('mia');
select is(
  (select (seo.trigger_focus_alert(d.id, md5('ben')::uuid, 'LOSING_FOCUS')).alert_type::text from dive d),
  'LOSING_FOCUS', 'whoever leads raises an alert'
);
select is((select count(*)::integer from dive d, seo.session_alerts(d.id)), 1, 'and reads it');
reset role;
select set_eq(
  $$ select n.employee_id from seo.notification n where n.type = 'FOCUS_ALERT' $$,
  $$ select md5(name)::uuid from unnest(array['ben', 'mia']) as name $$,
  'both are told'
);
select pg_temp.sign_in('ben');
select is((select count(*)::integer from dive d, seo.session_alerts(d.id)), 1, 'Ben reads what is said of him');
reset role;
select pg_temp.sign_in('eve');
select is((select count(*)::integer from dive d, seo.session_alerts(d.id)), 0, 'Eve does not');
select throws_ok($$ select seo.end_deep_dive(d.id) from dive d $$, 'PT404', 'DEEP_DIVE_NOT_FOUND', 'nor does she end it');
reset role;
select pg_temp.sign_in('gus');
select throws_ok($$ select seo.end_deep_dive(d.id) from dive d $$, 'PT404', 'DEEP_DIVE_NOT_FOUND', 'nor does another company');
select throws_ok(
  $$ select seo.trigger_focus_alert(d.id, md5('ben')::uuid) from dive d $$,
  'PT403', 'OBSERVATION_NOT_PERMITTED', 'which alerts nobody'
);
select is((select count(*)::integer from dive d, seo.session_alerts(d.id)), 0, 'and reads nothing');

reset role;
select pg_temp.sign_in('mia');
select is((select (seo.end_deep_dive(d.id)).status::text from dive d), 'ENDED', 'Mia ends it');
select throws_ok($$ select seo.end_deep_dive(d.id) from dive d $$, 'PT409', 'DEEP_DIVE_ENDED', 'once');
select throws_ok($$ select seo.summon_to_deep_dive(d.id, md5('leo')::uuid) from dive d $$, 'PT409', 'DEEP_DIVE_ENDED', 'nobody is summoned any more');
select throws_ok(
  $$ select seo.record_facial_engagement(d.id, md5('mia')::uuid, '{"eyeContact": 1}') from dive d $$,
  'PT409', 'DEEP_DIVE_NOT_LIVE', 'nor watched'
);
select throws_ok(
  $$ select seo.trigger_focus_alert(d.id, md5('ben')::uuid) from dive d $$, 'PT409', 'DEEP_DIVE_NOT_LIVE', 'nor alerted'
);
reset role;
select results_eq(
  $$ select p.attention::numeric from seo.deep_dive_participation p order by p.attention $$,
  $$ values (0.0000), (0.3750), (null) $$,
  'everyone''s attention is settled'
);

select * from finish();
rollback;
