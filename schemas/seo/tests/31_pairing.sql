-- S21 and S22: who is paired with whom, and when.
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

-- Ben could help, so that it is not for want of a mentor.
update seo.employee set current_bandwidth = 75.01 where id = md5('ben')::uuid;
update seo.employee set current_bandwidth = 41.30 where id = md5('eve')::uuid;
update seo.employee set current_bandwidth = 99.00 where id in (md5('otto')::uuid, md5('gwen')::uuid);

select is_empty($$ select * from seo.bandwidth_pairing $$, '41.3 is not struggling');
select pg_temp.sign_in('mia');
select throws_ok(
  $$ select seo.create_forced_pairing(md5('eve')::uuid) $$,
  'PT409', 'NOT_STRUGGLING', 'and no reason to force anything'
);
select throws_ok(
  $$ select seo.create_forced_pairing(md5('leo')::uuid) $$,
  'PT409', 'NOT_STRUGGLING', 'nor is a score nobody knows'
);

reset role;
update seo.employee set current_bandwidth = 75.00 where id = md5('ben')::uuid;
update seo.employee set current_bandwidth = 41.29 where id = md5('eve')::uuid;
select is_empty(
  $$ select * from seo.bandwidth_pairing $$,
  '41.29 is, but 75.0 is no mentor, nor is another department or another company'
);
select is((select e.current_bandwidth::numeric from seo.employee e where e.id = md5('eve')::uuid), 41.29, 'and the score stands all the same');
select pg_temp.sign_in('mia');
select throws_ok(
  $$ select seo.create_forced_pairing(md5('eve')::uuid) $$,
  'PT409', 'NO_MENTOR_AVAILABLE', 'which the manager is told'
);

reset role;
update seo.employee set current_bandwidth = 95, is_active = false where id = md5('mia')::uuid;
update seo.employee set current_bandwidth = 50 where id = md5('eve')::uuid;
update seo.employee set current_bandwidth = 41.29 where id = md5('eve')::uuid;
select is_empty($$ select * from seo.bandwidth_pairing $$, 'nor is a mentor who has left');
update seo.employee set current_bandwidth = null, is_active = true where id = md5('mia')::uuid;
update seo.employee set current_bandwidth = 75.01 where id = md5('ben')::uuid;
select is_empty($$ select * from seo.bandwidth_pairing $$, 'a mentor alone starts nothing');
update seo.employee set current_bandwidth = 41.00 where id = md5('eve')::uuid;
select is_empty($$ select * from seo.bandwidth_pairing $$, 'nor does falling further');

select pg_temp.sign_in('mia');
select is(
  (seo.create_forced_pairing(md5('eve')::uuid)).mentor_employee, md5('ben')::uuid,
  'above 75.0 is a mentor'
);
reset role;
select results_eq(
  $$ select bp.low_bandwidth_employee, bp.current_bandwidth_score::numeric, bp.mentor_employee, bp.mentor_bandwidth_score::numeric,
            bp.reason, bp.expected_duration_hours, bp.is_active, bp.company_id
     from seo.bandwidth_pairing bp $$,
  $$ values (md5('eve')::uuid, 41.00, md5('ben')::uuid, 75.01,
             'Automated pairing due to bandwidth decline below 41.3%', 4, true, md5('acme')::uuid) $$,
  'a pairing keeps both scores, its reason and its four hours'
);
select results_eq(
  $$ select n.type::text, n.employee_id from seo.notification n order by 1 $$,
  $$ values ('FORCED_PAIRING', md5('eve')::uuid), ('MENTOR_ASSIGNMENT', md5('ben')::uuid) $$,
  'both are told'
);
select pg_temp.sign_in('mia');
select throws_ok(
  $$ select seo.create_forced_pairing(md5('eve')::uuid) $$,
  'PT409', 'ALREADY_PAIRED', 'nobody gets two mentors'
);
reset role;
update seo.employee set current_bandwidth = 95 where id = md5('eve')::uuid;
update seo.employee set current_bandwidth = 41 where id = md5('max')::uuid;
select is_empty(
  $$ select * from seo.bandwidth_pairing bp where bp.low_bandwidth_employee = md5('max')::uuid $$,
  'whoever has a mentor is none, however well he does by now'
);
update seo.employee set current_bandwidth = 41 where id = md5('eve')::uuid;

-- The mentor is taken: the next one falls to nobody, then to the best of those who are free.
reset role;
update seo.employee set current_bandwidth = 50 where id = md5('leo')::uuid;
update seo.employee set current_bandwidth = 41.29 where id = md5('leo')::uuid;
select is((select count(*)::integer from seo.bandwidth_pairing), 1, 'a busy mentor is not asked again');
update seo.employee set current_bandwidth = 80 where id = md5('max')::uuid;
update seo.employee set current_bandwidth = 90 where id = md5('mia')::uuid;
update seo.employee set current_bandwidth = 50 where id = md5('leo')::uuid;
update seo.employee set current_bandwidth = 41.29 where id = md5('leo')::uuid;
select results_eq(
  $$ select bp.mentor_employee from seo.bandwidth_pairing bp where bp.low_bandwidth_employee = md5('leo')::uuid $$,
  $$ values (md5('mia')::uuid) $$,
  'falling below 41.3 pairs by itself, with the highest of the free'
);
update seo.employee set current_bandwidth = 41.28 where id = md5('leo')::uuid;
update seo.employee set current_bandwidth = 60 where id = md5('leo')::uuid;
update seo.employee set current_bandwidth = 40 where id = md5('leo')::uuid;
select is(
  (select count(*)::integer from seo.bandwidth_pairing bp where bp.low_bandwidth_employee = md5('leo')::uuid), 1,
  'once'
);
update seo.employee set current_bandwidth = 41.29 where id = md5('pia')::uuid;
select results_eq(
  $$ select bp.mentor_employee from seo.bandwidth_pairing bp where bp.low_bandwidth_employee = md5('pia')::uuid $$,
  $$ values (md5('max')::uuid) $$,
  'a first score below 41.3 pairs too'
);
select throws_ok(
  $$ insert into seo.bandwidth_pairing (company_id, low_bandwidth_employee, current_bandwidth_score, mentor_employee, mentor_bandwidth_score, reason)
     values (md5('acme')::uuid, md5('otto')::uuid, 10, md5('ben')::uuid, 80, 'a second one for Ben') $$,
  '23505', null, 'the database itself allows a mentor one active pairing'
);

-- Who may force and who may see.
select pg_temp.sign_in('eve');
select throws_ok($$ select seo.create_forced_pairing(md5('eve')::uuid) $$, 'PT403', 'EMPLOYEE_OUT_OF_REACH', 'nobody forces himself');
select throws_ok($$ select seo.create_forced_pairing(md5('leo')::uuid) $$, 'PT403', 'EMPLOYEE_OUT_OF_REACH', 'or a colleague');
select is((select count(*)::integer from seo.active_pairings()), 1, 'Eve sees her own pairing');
reset role;
select pg_temp.sign_in('mia');
select is((select count(*)::integer from seo.active_pairings()), 3, 'Mia sees her reports'' and the one in which she is mentor');
reset role;
select pg_temp.sign_in('gus');
select throws_ok(
  $$ select seo.create_forced_pairing(md5('eve')::uuid) $$,
  'PT403', 'EMPLOYEE_OUT_OF_REACH', 'another company pairs nobody here'
);
select throws_ok($$ select seo.create_forced_pairing(md5('nobody')::uuid) $$, 'PT403', 'EMPLOYEE_OUT_OF_REACH', 'nor somebody who does not exist');
select is_empty($$ select * from seo.active_pairings() $$, 'and sees nothing');

-- Along the way, and the end.
reset role;
create temp table pairing as
select bp.id, bp.low_bandwidth_employee as employee from seo.bandwidth_pairing bp;
grant select on pairing to authenticated;
select pg_temp.sign_in('ben');
select is(
  (select (seo.check_in_on_pairing(p.id, 'We breathed together.', 4)).author_id from pairing p where p.employee = md5('eve')::uuid),
  md5('ben')::uuid, 'a mentor checks in'
);
select throws_ok(
  $$ select seo.check_in_on_pairing(p.id, 'Nosy.', 4) from pairing p where p.employee = md5('leo')::uuid $$,
  'PT404', 'PAIRING_NOT_FOUND', 'on his own pairing only'
);
select throws_ok(
  $$ select seo.check_in_on_pairing(p.id, 'Bad.', 0) from pairing p where p.employee = md5('eve')::uuid $$,
  'PT400', null, 'no mood is worse than one'
);
select throws_ok(
  $$ select seo.end_pairing(p.id, 'RECOVERED') from pairing p where p.employee = md5('leo')::uuid $$,
  'PT404', 'PAIRING_NOT_FOUND', 'he ends no other pairing'
);
select is(
  (select (seo.end_pairing(p.id, 'RECOVERED')).outcome::text from pairing p where p.employee = md5('eve')::uuid),
  'RECOVERED', 'but his own'
);
select throws_ok(
  $$ select seo.end_pairing(p.id, 'DECLINED') from pairing p where p.employee = md5('eve')::uuid $$,
  'PT409', 'PAIRING_ENDED', 'once'
);
select throws_ok(
  $$ select seo.check_in_on_pairing(p.id, 'Too late.', 4) from pairing p where p.employee = md5('eve')::uuid $$,
  'PT404', 'PAIRING_NOT_FOUND', 'after which nothing is left to say'
);
reset role;
select pg_temp.sign_in('gus');
select throws_ok(
  $$ select seo.end_pairing(p.id, 'DECLINED') from pairing p where p.employee = md5('leo')::uuid $$,
  'PT404', 'PAIRING_NOT_FOUND', 'another company ends none of ours'
);
reset role;
select pg_temp.sign_in('mia');
select lives_ok(
  $$ select seo.end_pairing(p.id, 'UNCHANGED') from pairing p where p.employee = md5('pia')::uuid $$,
  'a manager ends a pairing of somebody below'
);
select is(
  (seo.create_forced_pairing(md5('eve')::uuid)).mentor_employee, md5('max')::uuid,
  'a mentor who is free again is asked again: Max (80) before Ben (75.01)'
);

-- Time runs out.
reset role;
insert into seo.bandwidth_pairing
  (company_id, low_bandwidth_employee, current_bandwidth_score, mentor_employee, mentor_bandwidth_score, reason, created_at) values
  (md5('acme')::uuid, md5('pia')::uuid, 30, md5('ben')::uuid, 80, 'four hours ago', now() - interval '4 hours'),
  (md5('acme')::uuid, md5('hugo')::uuid, 30, md5('otto')::uuid, 80, 'not quite', now() - interval '3 hours 59 minutes');
select is(seo_private.expire_pairings(), 1, 'a pairing of four hours ends after four hours, and not before');
select results_eq(
  $$ select bp.outcome::text, bp.is_active from seo.bandwidth_pairing bp where bp.reason = 'four hours ago' $$,
  $$ values ('EXPIRED', false) $$,
  'and says so'
);

select * from finish();
rollback;
