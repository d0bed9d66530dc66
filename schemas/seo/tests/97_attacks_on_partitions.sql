-- Attacks on partitions and their archive: time zones, rows of no partition, rows lost or doubled on their way out, a new column.
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

create view pg_temp.bound as
  select c.relname::text collate "default" as leaf, pg_get_expr(c.relpartbound, c.oid) collate "default" as bound
  from pg_inherits i join pg_class c on c.oid = i.inhrelid
  where i.inhparent in ('seo.activity_event'::regclass, 'seo.touchpoint_message'::regclass);

-- Bounds are midnight in UTC, wherever the session lives. In New York this week begins a day earlier and loses an hour.
set local timezone = 'America/New_York';
select is(seo_private.maintain_activity_event('2024-03-09 20:30-05'), 15, 'made from New York, on the evening before');
select is(seo_private.maintain_touchpoint_message('2024-03-12 21:00-04'), 9, 'weeks too, from the middle of one');
set local timezone = 'Asia/Kolkata';
set local datestyle = 'SQL, DMY';
select is(seo_private.maintain_activity_event('2024-03-10 00:00+00'), 0, 'seen from Kolkata nothing is missing, and nothing overlaps');
select is(seo_private.maintain_activity_event('2024-03-11 00:00+00'), 1, 'and the next day is one leaf more');
set local timezone = 'UTC';
set local datestyle = 'ISO, MDY';
select results_eq(
  $$ select leaf, bound from pg_temp.bound where leaf in ('activity_event_2024_03_10', 'activity_event_2024_03_25', 'touchpoint_message_2024_w11') order by leaf $$,
  $$ values
    ('activity_event_2024_03_10', $b$FOR VALUES FROM ('2024-03-10 00:00:00+00') TO ('2024-03-11 00:00:00+00')$b$),
    ('activity_event_2024_03_25', $b$FOR VALUES FROM ('2024-03-25 00:00:00+00') TO ('2024-03-26 00:00:00+00')$b$),
    ('touchpoint_message_2024_w11', $b$FOR VALUES FROM ('2024-03-11 00:00:00+00') TO ('2024-03-18 00:00:00+00')$b$) $$,
  'every leaf begins at midnight in UTC and is named after that day or ISO week'
);
select is_empty(
  $$ select leaf, bound from pg_temp.bound where bound <> 'DEFAULT' and bound !~ '^FOR VALUES FROM \(''[-0-9]+ 00:00:00\+00''\) TO \(''[-0-9]+ 00:00:00\+00''\)$' $$,
  'without exception'
);

-- A row of no partition is taken in, and moves when its partition comes.
select lives_ok(
  $$ insert into seo.activity_event (id, company_id, employee_id, activity_type, raw_data, created_at) values
       (md5('early')::uuid, md5('acme')::uuid, md5('eve')::uuid, 'KEYSTROKE', '{"n": 1}', '2019-12-31 23:59:59.999999+00'),
       (md5('first')::uuid, md5('acme')::uuid, md5('eve')::uuid, 'KEYSTROKE', '{"n": 2}', '2020-01-01 00:00+00'),
       (md5('late')::uuid, md5('acme')::uuid, md5('eve')::uuid, 'KEYSTROKE', '{"n": 3}', '2999-01-01 00:00+00') $$,
  'a row outside of all partitions is not refused'
);
select set_eq(
  $$ select id from only seo.activity_event_default $$,
  $$ select md5(name)::uuid from unnest(array['early', 'first', 'late']) as name $$,
  'it waits in the default partition'
);
select is(seo_private.maintain_activity_event('2020-01-01 12:00+00'), 15, 'its partition comes');
select results_eq(
  $$ select tableoid::regclass::text, raw_data from seo.activity_event where id = md5('first')::uuid $$,
  $$ values ('seo.activity_event_2020_01_01', '{"n": 2}'::jsonb) $$,
  'and the row is in it, whole'
);
select set_eq(
  $$ select id from only seo.activity_event_default $$,
  $$ select md5(name)::uuid from unnest(array['early', 'late']) as name $$,
  'the others wait on'
);

-- Rows go to the archive in one step: none lost, none twice, none too early. Ninety days before noon of 2020-04-13 is noon of 2020-01-14.
insert into seo.activity_event (id, company_id, employee_id, activity_type, productivity_impact, raw_data, created_at)
select md5('event ' || n)::uuid, md5('acme')::uuid, md5('eve')::uuid, 'KEYSTROKE', 0.5, jsonb_build_object('n', n), at
from generate_series(1, 400) as n,
  lateral (select timestamptz '2020-01-01 00:00+00' + n * interval '1 hour' as at) as moment;
create temporary table before_archiving on commit drop as select ae.* from seo.activity_event ae;
-- Whoever adds a column by hand, at another place in the archive than in the table, must not mix them up.
alter table seo.activity_event add column added_by_hand text default 'kept here';
alter table seo.activity_event_archive add column archived_from text default 'unknown';
select is(
  seo_private.retain_activity_event('2020-04-13 12:00+00'),
  (select count(*) from before_archiving where created_at < '2020-01-14 12:00+00'),
  'as many rows go as are past their time'
);
select results_eq(
  $$ select id, company_id, employee_id, activity_type::text, productivity_impact::numeric, engagement_factor::numeric, raw_data, created_at
     from seo.activity_event_archive order by id $$,
  $$ select id, company_id, employee_id, activity_type::text, productivity_impact::numeric, engagement_factor::numeric, raw_data, created_at
     from before_archiving where created_at < '2020-01-14 12:00+00' order by id $$,
  'exactly these are in the archive, once, value by value'
);
select results_eq(
  $$ select id, raw_data from seo.activity_event order by id $$,
  $$ select id, raw_data from before_archiving where created_at >= '2020-01-14 12:00+00' order by id $$,
  'exactly the others stayed'
);
select hasnt_table('seo', 'activity_event_2020_01_13', 'a day past its time is gone as a table');
select has_table('seo', 'activity_event_2020_01_14', 'a day half past its time is not');
select is(seo_private.retain_activity_event('2020-04-13 12:00+00'), 0::bigint, 'a second run finds nothing');
select is((select count(*) from seo.activity_event_archive), (select count(distinct id) from seo.activity_event_archive), 'and doubles nothing');
select throws_ok(
  $$ insert into seo.activity_event_archive (id, company_id, employee_id, activity_type, raw_data, created_at)
     select id, company_id, employee_id, activity_type, raw_data, created_at from seo.activity_event_archive limit 1 $$,
  '23505', null, 'which the archive''s own key would refuse'
);
select is(
  (select count(*) from seo.activity_event ae where ae.added_by_hand = 'kept here'), (select count(*) from seo.activity_event),
  'what was added by hand stays with the rows that stay'
);
-- The archive ends too: a year after the ninety days.
select is(seo_private.retain_activity_event('2021-04-13 12:00+00') >= 0, true, 'a year later');
select is(
  (select min(created_at) >= timestamptz '2021-04-13 12:00+00' - interval '90 days' - interval '1 year' from seo.activity_event_archive), true,
  'the oldest have left the archive'
);

select * from finish();
rollback;
