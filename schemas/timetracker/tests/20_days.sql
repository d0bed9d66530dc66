-- T5, T15: days are added up, and what follows from them.
begin;
select plan(11);

-- Acme: Ola (owner), Ada (admin), Max (manager), Mia and Ben (members), Vic (viewer). Globex: Gia (owner), and Mia as a viewer.
insert into auth.users (id, email, raw_user_meta_data)
select md5(name)::uuid, name || '@example.org', json_build_object('display_name', initcap(name))::jsonb
from unnest(array['ola', 'ada', 'max', 'mia', 'ben', 'vic', 'gia']) as name;
insert into timetracker.organizations (id, name, slug) values
  (md5('acme')::uuid, 'Acme', 'acme'),
  (md5('globex')::uuid, 'Globex', 'globex');
insert into timetracker.memberships (organization_id, profile_id, role)
select md5(organization)::uuid, md5(name)::uuid, role
from (values
  ('ola', 'acme', 'owner'), ('ada', 'acme', 'admin'), ('max', 'acme', 'manager'), ('mia', 'acme', 'member'), ('ben', 'acme', 'member'),
  ('vic', 'acme', 'viewer'), ('gia', 'globex', 'owner'), ('mia', 'globex', 'viewer')
) as person (name, organization, role);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;

insert into timetracker.time_logs (organization_id, profile_id, started_at, ended_at, status, work_mode)
select md5('acme')::uuid, md5(name)::uuid, began, began + length, status, mode
from (values
  ('mia', '2030-05-06 09:00Z'::timestamptz, interval '3 hours', 'final', 'focus'),
  ('mia', '2030-05-06 13:00Z', '1 hour', 'final', 'meeting'),
  ('mia', '2030-05-06 23:30Z', '2 hours', 'final', null),
  ('mia', '2030-05-06 20:00Z', '1 hour', 'draft', 'focus'),
  ('mia', '2030-05-07 09:00Z', '90 minutes', 'final', 'focus'),
  ('ben', '2030-05-06 08:00Z', '11 hours', 'final', 'meeting')
) as log (name, began, length, status, mode);

select is(timetracker_private.rollup_days('2030-05-06', '2030-05-07'), 3, 'three days of two people');
select results_eq(
  $$ select p.display_name, s.day, s.minutes, s.focus_minutes, s.meeting_minutes, s.logs
     from timetracker.user_day_summaries s join timetracker.profiles p on p.id = s.profile_id order by s.day, p.display_name $$,
  $$ values ('Ben', '2030-05-06'::date, 660, 0, 660, 1), ('Mia', '2030-05-06', 360, 180, 60, 3), ('Mia', '2030-05-07', 90, 90, 0, 1) $$,
  'a log counts on the day it began; drafts do not'
);
delete from timetracker.time_logs where started_at = '2030-05-07 09:00Z';
select is(timetracker_private.rollup_days('2030-05-06', '2030-05-07'), 2, 'again');
select is((select minutes from timetracker.user_day_summaries where day = '2030-05-07'), 0, 'what is gone counts no more');
select is((select minutes from timetracker.user_day_summaries where day = '2030-05-06' and profile_id = md5('mia')::uuid), 360, 'and nothing counts twice');

select pg_temp.sign_in('max');
select results_eq(
  $$ select profile, hours, round(load::numeric, 4), round(meeting_share::numeric, 4), round(focus_share::numeric, 4)
     from timetracker.utilization(md5('acme')::uuid, '2030-05-06', '2030-05-12') $$,
  $$ values (md5('ben')::uuid, 11::double precision, 0.2750, 1.0000, 0.0000), (md5('mia')::uuid, 6, 0.1500, 0.1667, 0.5000) $$,
  'a week against forty hours'
);
select results_eq(
  $$ select profile, hours, round(load::numeric, 4) from timetracker.utilization(md5('acme')::uuid, '2030-05-01', '2030-05-31') $$,
  $$ values (md5('ben')::uuid, 11::double precision, 0.0621), (md5('mia')::uuid, 6, 0.0339) $$,
  'a month against its share of weeks'
);
select throws_ok(
  $$ select * from timetracker.utilization(md5('acme')::uuid, '2030-05-12', '2030-05-06') $$, 'PT400', 'INVALID_SPAN', 'a span runs forwards'
);
select is_empty($$ select * from timetracker.burnout_risk(md5('acme')::uuid, '2030-05-12') $$, 'one long day burns nobody out');
reset role;
insert into timetracker.user_day_summaries (organization_id, profile_id, day, minutes) values
  (md5('acme')::uuid, md5('ben')::uuid, '2030-05-07', 601), (md5('acme')::uuid, md5('ben')::uuid, '2030-05-08', 601),
  (md5('acme')::uuid, md5('vic')::uuid, '2030-05-08', 600), (md5('acme')::uuid, md5('vic')::uuid, '2030-04-14', 2000);
select pg_temp.sign_in('max');
select results_eq(
  $$ select profile, long_days from timetracker.burnout_risk(md5('acme')::uuid, '2030-05-12') $$,
  $$ values (md5('ben')::uuid, 3) $$,
  'three do; ten hours sharp are none, and what was four weeks ago is over'
);
select pg_temp.sign_in('mia');
select throws_ok(
  $$ select * from timetracker.burnout_risk(md5('acme')::uuid, '2030-05-12') $$, 'PT403', 'FORBIDDEN', 'that is for managers'
);

select * from finish();
rollback;
