-- T7: what other systems tell is taken in once, of people who work here; files of a log are noted where they lie.
begin;
select plan(20);

-- Acme: Max (manager), Mia and Ben (members), Vic (viewer). Globex: Gia (owner).
insert into auth.users (id, email, raw_user_meta_data)
select md5(name)::uuid, name || '@example.org', json_build_object('display_name', initcap(name))::jsonb
from unnest(array['max', 'mia', 'ben', 'vic', 'gia']) as name;
insert into timetracker.organizations (id, name, slug) values
  (md5('acme')::uuid, 'Acme', 'acme'),
  (md5('globex')::uuid, 'Globex', 'globex');
insert into timetracker.memberships (organization_id, profile_id, role)
select md5(organization)::uuid, md5(name)::uuid, role
from (values ('max', 'acme', 'manager'), ('mia', 'acme', 'member'), ('ben', 'acme', 'member'), ('vic', 'acme', 'viewer'), ('gia', 'globex', 'owner'))
  as person (name, organization, role);

create function pg_temp.sign_in(name text) returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', json_build_object('sub', md5(name)::uuid, 'role', 'authenticated')::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;
create function pg_temp.as_service() returns void language plpgsql as $$
begin
  perform set_config('request.jwt.claims', '{"role": "service_role"}', true);
  perform set_config('role', 'service_role', true);
end;
$$;

select pg_temp.sign_in('mia');
select throws_ok(
  $$ select timetracker.connect_account(md5('acme')::uuid, md5('mia')::uuid, 'slack', 'T1/ben') $$, '42501', null, 'nobody says himself whose account is his'
);
select throws_ok($$ select timetracker.take_in_event('slack', 'T1/mia', 'd-0') $$, '42501', null, 'nor what another system told');
select pg_temp.as_service();
select is(
  (select (a.organization_id, a.profile_id) from timetracker.connect_account(md5('acme')::uuid, md5('mia')::uuid, 'slack', 'T1/mia') a),
  (md5('acme')::uuid, md5('mia')::uuid), 'Mia''s account is connected'
);
select throws_ok(
  $$ select timetracker.connect_account(md5('globex')::uuid, md5('gia')::uuid, 'slack', 'T1/mia') $$, '23505', null, 'one account is one person''s, in whichever organization'
);
select throws_ok($$ select timetracker.connect_account(md5('acme')::uuid, md5('vic')::uuid, 'slack', 'T1/vic') $$, 'PT404', 'NO_MEMBER', 'who only looks on has none');
select throws_ok($$ select timetracker.connect_account(md5('globex')::uuid, md5('mia')::uuid, 'jira', 'mia') $$, 'PT404', 'NO_MEMBER', 'nor has whoever works elsewhere');

create temp table taken as
select 1 as n, t.* from timetracker.take_in_event('slack', 'T1/mia', 'd-1', 'letters for the pier', '2030-05-06 09:00Z', '2030-05-06 10:30Z') t;
insert into taken
select 2, t.* from timetracker.take_in_event('slack', 'T1/mia', 'd-1', 'letters for the pier', '2030-05-06 09:00Z', '2030-05-06 10:30Z') t;
select results_eq($$ select known, fresh from taken order by n $$, $$ values (true, true), (true, false) $$, 'what comes twice is taken in once');
select is((select count(distinct time_log) from taken), 1::bigint, 'and answered with the same log');
select results_eq(
  $$ select t.known, t.fresh, t.time_log from timetracker.take_in_event('jira', 'T1/mia', 'd-1', null, '2030-05-06 09:00Z', '2030-05-06 10:30Z') t $$,
  $$ values (false, false, null::uuid) $$, 'an account of Slack is none of Jira'
);
select results_eq(
  $$ select t.known, t.fresh, t.time_log from timetracker.take_in_event('slack', 'T1/mia', 'd-2') t $$,
  $$ values (true, true, null::uuid) $$, 'of what has no time comes no log'
);
select throws_ok(
  $$ select timetracker.take_in_event('slack', 'T1/mia', 'd-3', 'backwards', '2030-05-06 10:00Z', '2030-05-06 09:00Z') $$, '23514', null, 'nor of what ends before it begins'
);
select is((timetracker.take_in_event('slack', 'T1/mia', 'd-3', 'forwards', '2030-05-06 09:00Z', '2030-05-06 10:00Z')).fresh, true, 'which leaves nothing behind, and may come again');

select pg_temp.sign_in('mia');
select results_eq(
  $$ select comment, source::text, status::text from timetracker.time_logs order by comment $$,
  $$ values ('forwards', 'integration', 'draft'), ('letters for the pier', 'integration', 'draft') $$, 'Mia finds drafts, which are hers to confirm'
);
select is((select count(*) from timetracker.inbound_events), 3::bigint, 'and sees what came');
select pg_temp.sign_in('ben');
select is_empty($$ select from timetracker.inbound_events $$, 'which nobody else does');
reset role;
delete from timetracker.memberships where profile_id = md5('mia')::uuid;
select pg_temp.as_service();
select is((timetracker.take_in_event('slack', 'T1/mia', 'd-4', 'too late', '2030-05-07 09:00Z', '2030-05-07 10:00Z')).known, false, 'of who has left nothing is taken in');

-- Files.
reset role;
insert into timetracker.time_logs (id, organization_id, profile_id, started_at, ended_at)
values (md5('bens')::uuid, md5('acme')::uuid, md5('ben')::uuid, '2030-05-06 09:00Z', '2030-05-06 10:00Z');
select pg_temp.sign_in('ben');
select is(
  (timetracker.attach_file(md5('bens')::uuid, 'monday.ogg', 'audio/ogg', 52428800)).path,
  format('voices/%s/%s/monday.ogg', md5('acme')::uuid, md5('bens')::uuid), 'a recording is noted where it lies'
);
select throws_ok(
  $$ select timetracker.attach_file(md5('bens')::uuid, 'wall.png', 'image/png', 20971521) $$, 'PT413', 'PICTURE_TOO_LARGE', 'a picture has less room than a recording'
);
select throws_ok($$ select timetracker.attach_file(md5('bens')::uuid, 'monday.ogg', 'audio/ogg', 1) $$, 'PT409', 'CONFLICT', 'one name is one file');
select pg_temp.sign_in('max');
select throws_ok($$ select timetracker.attach_file(md5('bens')::uuid, 'max.png', 'image/png', 1) $$, 'PT404', 'LOG_NOT_FOUND', 'a manager sees the log, and puts nothing to it');

select * from finish();
rollback;
