-- Attacks by people on their own company: promoting oneself, deleting one's traces, guards without an answer, races for a mentor.
begin;
select plan(62);

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

-- Tests of other files grant at the same moment; the loser of that race tries again.
create function pg_temp.act_as(role_name text) returns void language plpgsql as $$
begin
  for v_try in 1..20 loop
    exit when pg_has_role(current_user, role_name, 'member');
    begin
      execute format('grant %I to %I', role_name, current_user);
    exception when unique_violation or internal_error then
      continue;
    end;
  end loop;
end;
$$;
select pg_temp.act_as('seo_api');

-- What comes of a command when the role behind the functions runs it for somebody: the number of rows, or what refused it. That
-- role does not reach pgTAP. Undone afterwards.
create function pg_temp.for_caller(name text, command text) returns text language plpgsql as $$
declare
  v_rows bigint;
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid)::text, true);
  set local role seo_api;
  execute command;
  get diagnostics v_rows = row_count;
  raise sqlstate 'TAP00';
exception
  when sqlstate 'TAP00' then
    return v_rows;
  when others then
    return sqlstate;
end;
$$;

insert into auth.users (id, email) values (md5('friend')::uuid, 'friend@example.org');

-- An employee makes himself admin: no function does it, and no rule would let one.
select pg_temp.sign_in('eve');
select throws_ok($$ select seo.change_role(md5('eve')::uuid, 'ADMIN') $$, 'PT403', null, 'an employee does not make himself admin');
select throws_ok($$ select seo.set_surveillance(md5('eve')::uuid, 1, 5) $$, 'PT403', null, 'nor clear himself');
select throws_ok($$ update seo.employee set role = 'ADMIN' where id = md5('eve')::uuid $$, '42501', null, 'nor past the functions');
reset role;
select pg_temp.sign_in('hugo');
select throws_ok($$ select seo.change_role(md5('hugo')::uuid, 'ADMIN') $$, 'PT403', null, 'HR does not promote itself');
reset role;
select pg_temp.sign_in('gus');
select throws_ok($$ select seo.change_role(md5('eve')::uuid, 'ADMIN') $$, 'PT403', null, 'and no admin promotes elsewhere');
reset role;
select is(
  pg_temp.for_caller(name, format('update seo.employee set %I = %I where id = md5(%L)::uuid', field, field, name)), '42501',
  format('a function with the rights of %s writes no %s', initcap(name), field)
)
from unnest(array['eve', 'mia', 'hugo', 'ada']) as name,
  unnest(array['role', 'surveillance_level', 'surveillance_clearance', 'manager_id', 'department', 'current_bandwidth']) as field;
select is(
  pg_temp.for_caller(
    'eve',
    $$ insert into seo.employee (id, company_id, role, display_name) values (md5('friend')::uuid, md5('acme')::uuid, 'ADMIN', 'Friend') $$
  ),
  '42501', 'nor hires an admin'
);
select results_eq(
  $$ select e.role::text from seo.employee e where e.id in (md5('eve')::uuid, md5('hugo')::uuid) order by 1 $$,
  $$ values ('EMPLOYEE'), ('HR') $$,
  'everybody is what he was'
);

-- What was recorded about somebody is not his to delete or to change.
insert into seo.activity_event (company_id, employee_id, activity_type, productivity_impact) values
  (md5('acme')::uuid, md5('eve')::uuid, 'KEYSTROKE', 0);
insert into seo.bandwidth_score (company_id, employee_id, score, keystroke_score, engagement_score, collaboration_score, time_window) values
  (md5('acme')::uuid, md5('eve')::uuid, 0, 0, 0, 0, '24 hours');
select pg_temp.sign_in('eve');
select throws_ok(format('delete from seo.%I', name), '42501', null, 'a client deletes nothing from ' || name)
from unnest(array['activity_event', 'bandwidth_score', 'security_audit_log']) as name;
reset role;
select is(
  pg_temp.for_caller('eve', format('%s seo.%I%s', command, name, change)), '42501',
  format('nor does a function that runs for him: %s %s', split_part(command, ' ', 1), name)
)
from (
  values
    ('activity_event', ' set created_at = created_at'),
    ('activity_event_archive', ' set created_at = created_at'),
    ('bandwidth_score', ' set score = score'),
    ('engagement_frame', ' set eye_contact = eye_contact'),
    ('deep_dive_alert', ' set alert_type = alert_type'),
    ('security_audit_log', ' set action_type = action_type')
) as held (name, assignment),
  lateral (values ('delete from', ''), ('update', assignment)) as attempt (command, change);
select is((select count(*)::integer from seo.activity_event where employee_id = md5('eve')::uuid), 1, 'the event stays');

-- A guard that knows no answer is no yes.
reset role;
update seo.employee set current_bandwidth = 40 where id = md5('eve')::uuid;
create or replace function seo_private.oversees(employee uuid default null) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as 'select null::boolean';
select pg_temp.sign_in('mia');
select throws_ok(
  $$ select seo.create_forced_pairing(md5('eve')::uuid) $$,
  'PT403', 'EMPLOYEE_OUT_OF_REACH', 'a guard that answers NULL refuses'
);
select throws_ok(
  $$ select seo.calculate_bandwidth_score(md5('eve')::uuid) $$,
  'PT403', 'EMPLOYEE_OUT_OF_REACH', 'also as one half of an or'
);
select set_config('request.jwt.claims', '', true);
select throws_ok($$ select seo.create_forced_pairing(md5('eve')::uuid) $$, 'PT401', 'NOT_SIGNED_IN', 'nobody calls without a caller');
select set_config('request.jwt.claims', '{"role": "authenticated"}', true);
select throws_ok($$ select seo.calculate_bandwidth_score(md5('eve')::uuid) $$, 'PT401', 'NOT_SIGNED_IN', 'nor with a token of nobody');
select throws_ok($$ select seo.team_surveillance_dashboard() $$, 'PT401', 'NOT_SIGNED_IN', 'not even to look');
reset role;
set local role anon;
select throws_ok($$ select seo.me() $$, '42501', null, 'and anonymous clients call nothing at all');

-- Work that no user starts has no actor, and leaves its record all the same.
reset role;
select set_config('request.jwt.claims', '', true);
insert into seo.bandwidth_pairing
  (company_id, low_bandwidth_employee, current_bandwidth_score, mentor_employee, mentor_bandwidth_score, reason, created_at)
values (md5('acme')::uuid, md5('otto')::uuid, 30, md5('hugo')::uuid, 80, 'long ago', now() - interval '5 hours');
select is(seo_private.expire_pairings(), 1, 'a job that no user starts succeeds');
select results_eq(
  $$ select l.employee_id, l.company_id from seo.security_audit_log l
     where l.action_type = 'UPDATE' and l.resource_accessed = 'seo.bandwidth_pairing' $$,
  $$ values (null::uuid, md5('acme')::uuid) $$,
  'and its record names no actor'
);

-- A first score counts as a fall, and one that goes away does not.
update seo.employee set current_bandwidth = 90 where id = md5('max')::uuid;
update seo.employee set current_bandwidth = 40 where id = md5('pia')::uuid;
select results_eq(
  $$ select bp.mentor_employee from seo.bandwidth_pairing bp where bp.low_bandwidth_employee = md5('pia')::uuid $$,
  $$ values (md5('max')::uuid) $$,
  'from no score to a low one'
);
update seo.employee set current_bandwidth = 80 where id = md5('mia')::uuid;
update seo.employee set current_bandwidth = 50 where id = md5('leo')::uuid;
update seo.employee set current_bandwidth = null where id = md5('leo')::uuid;
select is_empty(
  $$ select * from seo.bandwidth_pairing bp where bp.low_bandwidth_employee = md5('leo')::uuid $$,
  'from a score to none'
);

-- Two at once want the same mentor. The other one wins between this one's look and its insert: a trigger plays him.
update seo.employee set current_bandwidth = 95 where id = md5('ben')::uuid;
create function pg_temp.other_session() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() = 1 and new.mentor_employee = any (string_to_array(current_setting('attack.taken'), ',')::uuid[]) then
    insert into seo.bandwidth_pairing
      (company_id, low_bandwidth_employee, current_bandwidth_score, mentor_employee, mentor_bandwidth_score, reason)
    values (md5('acme')::uuid, md5('leo')::uuid, 30, new.mentor_employee, 95, 'was faster');
  end if;
  return new;
end;
$$;
create trigger other_session before insert on seo.bandwidth_pairing for each row execute function pg_temp.other_session();
select set_config('attack.taken', md5('ben')::uuid::text, true);
select throws_ok(
  $$ insert into seo.bandwidth_pairing
       (company_id, low_bandwidth_employee, current_bandwidth_score, mentor_employee, mentor_bandwidth_score, reason)
     values (md5('acme')::uuid, md5('eve')::uuid, 40, md5('ben')::uuid, 95, 'both at once') $$,
  '23505', null, 'the index lets one of two at once through'
);
select is(
  (seo_private.pair_with_mentor(md5('eve')::uuid)).mentor_employee, md5('mia')::uuid,
  'and the slower one gets the next best'
);
update seo.bandwidth_pairing set is_active = false, ended_at = now() where low_bandwidth_employee = md5('eve')::uuid;
select set_config('attack.taken', concat_ws(',', md5('ben')::uuid, md5('mia')::uuid), true);
select throws_ok(
  $$ select seo_private.pair_with_mentor(md5('eve')::uuid) $$,
  'PT409', 'NO_MENTOR_AVAILABLE', 'or hears that nobody is left'
);
select throws_ok(
  $$ insert into seo.bandwidth_pairing
       (company_id, low_bandwidth_employee, current_bandwidth_score, mentor_employee, mentor_bandwidth_score, reason)
     values (md5('acme')::uuid, md5('pia')::uuid, 40, md5('otto')::uuid, 95, 'a second mentor') $$,
  '23505', null, 'nobody has two mentors'
);
select throws_ok(
  $$ insert into seo.bandwidth_pairing
       (company_id, low_bandwidth_employee, current_bandwidth_score, mentor_employee, mentor_bandwidth_score, reason)
     values (md5('acme')::uuid, md5('eve')::uuid, 40, md5('gwen')::uuid, 95, 'from elsewhere') $$,
  '23503', null, 'nor one of another company'
);

select * from finish();
rollback;
